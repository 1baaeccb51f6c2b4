"""An engine that says what it was told to, and fails where it was told to."""

from collections.abc import Callable, Sequence
from pathlib import Path

from app.domain.chat import GenerationStats
from app.domain.engine import (
    EngineSettings,
    FinishReason,
    GenerationRequest,
    GenerationResult,
    HeldMemory,
    LoadedModel,
    PromptSize,
)
from app.domain.progress import CancelToken
from app.engine.errors import AdapterCrashedError, ContextExceededError, ModelCrashedError
from app.engine.worker.thinking import ThoughtSplitter
from app.errors import UserFacingError
from app.workers.errors import WorkerClosedError


class EngineDiedError(UserFacingError):
    """As the real client reports a dead worker."""

    code = "engine_died"


class ScriptedEngine:
    """Implements ``domain.engine.Engine``. ``dies_after`` counts pieces; None means never."""

    def __init__(self, *, context_tokens: int = 2048) -> None:
        self.pieces: list[str] = ["Steam ", "drives ", "it."]
        self.dies_after: int | None = None
        self.is_cut = False  # at the length limit
        self.left_out_turns = 0  # of every request
        self.crashing_loads = 0  # so many loads end the worker
        self.requests: list[GenerationRequest] = []
        self.during: Callable[[int], None] = lambda _: None
        self.loaded: LoadedModel | None = None
        self.settings = EngineSettings()  # of the last load
        self.held_memory = HeldMemory()
        self.loads = 0  # those that were not no-ops
        self._context_tokens = context_tokens
        self._is_cancelled = False
        self._is_closed = False

    def load(
        self,
        name: str,
        files: Sequence[Path],  # noqa: ARG002 (the Protocol)
        settings: EngineSettings,
        *,
        cancel: CancelToken | None = None,
    ) -> LoadedModel:
        self._check()
        if cancel is not None:
            cancel.raise_if_cancelled()
        self.settings = settings
        wanted = LoadedModel(name, settings.context_tokens or self._context_tokens, 1, 1, "fake")
        if self.crashing_loads:
            self.crashing_loads -= 1
            self.loaded = None
            raise AdapterCrashedError(name) if settings.adapters else ModelCrashedError(name)
        if self.loaded != wanted:
            self.loads += 1
            self.loaded = wanted
        return wanted

    def generate(
        self,
        request: GenerationRequest,
        on_text: Callable[[str], None],
        *,
        cancel: CancelToken | None = None,
        on_thought: Callable[[str], None] | None = None,
    ) -> GenerationResult:
        self._check()
        self.requests.append(request)
        self._is_cancelled = False
        said: list[str] = []
        thoughts: list[str] = []
        splitter = ThoughtSplitter(has_begun=bool(request.begun))

        def hear() -> None:
            thought, text = splitter.take()
            if thought:
                thoughts.append(thought)
                if on_thought is not None:
                    on_thought(thought)
            if text:
                said.append(text)
                on_text(text)

        for number, piece in enumerate(self.pieces):
            if self.dies_after == number:
                self.loaded = None
                raise EngineDiedError("The model stopped unexpectedly. Your chat is safe.")
            self.during(number)
            if self._is_cancelled or (cancel is not None and cancel.is_cancelled):
                self._is_cancelled = True
                break
            splitter.push(piece)
            hear()
        splitter.finish()
        hear()
        reason = FinishReason.LENGTH if self.is_cut else FinishReason.STOP
        if self._is_cancelled:
            reason = FinishReason.CANCELLED
        stats = GenerationStats(
            completion_tokens=len(said),
            thought_tokens=len(thoughts),
            thought_ms=12_000.0 if thoughts else 0.0,
        )
        return GenerationResult(
            "".join(said), reason, stats, self.left_out_turns, "".join(thoughts)
        )

    def measure(self, request: GenerationRequest) -> PromptSize:
        """Words; the oldest pairs of turns are left out as far as they do not fit."""
        system, *turns = self.count_tokens([request.system, *(one.text for one in request.turns)])
        context = self._context_tokens if self.loaded is None else self.loaded.context_tokens
        room = context - request.sampling.max_tokens - system - len(request.begun.split())
        start = 0
        while sum(turns[start:]) > room and start + 2 < len(turns):
            start += 2
        if sum(turns[start:]) > room:
            raise ContextExceededError(system + sum(turns[start:]), context)
        return PromptSize(
            context_tokens=context,
            tokens=system + sum(turns[start:]),
            answer=request.sampling.max_tokens,
            left_out_turns=start,
            system=system,
            turns=tuple(turns),
        )

    def count_tokens(self, texts: Sequence[str]) -> list[int]:
        self._check()
        return [len(text.split()) for text in texts]

    def cancel(self) -> None:
        self._is_cancelled = True

    def unload(self) -> None:
        self._is_cancelled = True
        self.loaded = None

    def close(self) -> None:
        self.unload()
        self._is_closed = True

    def _check(self) -> None:
        if self._is_closed:
            raise WorkerClosedError
