"""An engine that says what it was told to, and fails where it was told to."""

from collections.abc import Callable, Sequence
from pathlib import Path

from app.domain.chat import GenerationStats
from app.domain.engine import (
    EngineSettings,
    FinishReason,
    GenerationRequest,
    GenerationResult,
    LoadedModel,
)
from app.errors import UserFacingError


class EngineDiedError(UserFacingError):
    """As the real client reports a dead worker."""

    code = "engine_died"


class ScriptedEngine:
    """Implements ``domain.engine.Engine``. ``dies_after`` counts pieces; None means never."""

    def __init__(self, *, context_tokens: int = 2048) -> None:
        self.pieces: list[str] = ["Steam ", "drives ", "it."]
        self.dies_after: int | None = None
        self.requests: list[GenerationRequest] = []
        self.during: Callable[[int], None] = lambda _: None
        self._context_tokens = context_tokens
        self._is_cancelled = False
        self._loaded: LoadedModel | None = None

    @property
    def loaded(self) -> LoadedModel | None:
        return self._loaded

    def load(self, name: str, files: Sequence[Path], settings: EngineSettings) -> LoadedModel:  # noqa: ARG002 (the Protocol)
        tokens = settings.context_tokens or self._context_tokens
        self._loaded = LoadedModel(name, tokens, 1, 1, "fake")
        return self._loaded

    def generate(
        self, request: GenerationRequest, on_text: Callable[[str], None]
    ) -> GenerationResult:
        self.requests.append(request)
        self._is_cancelled = False
        said: list[str] = []
        for number, piece in enumerate(self.pieces):
            if self.dies_after == number:
                self._loaded = None
                raise EngineDiedError("The model stopped unexpectedly. Your chat is safe.")
            self.during(number)
            if self._is_cancelled:
                break
            said.append(piece)
            on_text(piece)
        reason = FinishReason.CANCELLED if self._is_cancelled else FinishReason.STOP
        return GenerationResult("".join(said), reason, GenerationStats(completion_tokens=len(said)))

    def count_tokens(self, texts: Sequence[str]) -> list[int]:
        return [len(text.split()) for text in texts]

    def cancel(self) -> None:
        self._is_cancelled = True

    def unload(self) -> None:
        self._is_cancelled = True
        self._loaded = None
