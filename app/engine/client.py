"""The engine as the rest of Cloister sees it: a worker process that may die, behind one class."""

import itertools
import threading
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from app.domain.chat import GenerationStats
from app.domain.engine import (
    EngineSettings,
    FinishReason,
    GenerationRequest,
    GenerationResult,
    LoadedModel,
    Tuning,
)
from app.domain.models import Fit, ModelTemplate
from app.domain.progress import CancelToken
from app.engine import hardware
from app.engine.attention import flash_attention
from app.engine.errors import (
    EngineDiedError,
    ModelCrashedError,
    ModelNotLoadableError,
    ModelTooLargeError,
    NoModelError,
    UnreadableModelError,
)
from app.engine.gguf import GgufMetadata, read_model
from app.engine.protocol import Count, Counts, Done, Load, Loaded, Reply
from app.engine.stream import LOOK_S, STALL_TIMEOUT_S, AnswerStream
from app.engine.template_choice import LISTED_ONLY, TemplateRules, choose
from app.errors import CancelledError
from app.workers.supervisor import (
    OnDeath,
    Reach,
    Worker,
    WorkerClosedError,
    WorkerDiedError,
    WorkerTimeoutError,
    ignore_death,
)

LOAD_TIMEOUT_S = 600.0  # a large model from a slow disk
_CLOSE_WAIT_S = 0.25  # for a running answer to leave

# A short spin: threads that wait for each other within a token stay awake, and threads that wait
# for a processor another program holds do not burn the one they have.
ENVIRONMENT = {"GOMP_SPINCOUNT": str(Tuning().spin), "GGML_NO_BACKTRACE": "1"}


@dataclass(frozen=True, slots=True)
class _Wanted:
    """What was asked to be loaded."""

    name: str
    files: tuple[Path, ...]
    settings: EngineSettings


class EngineClient:
    """Implements ``domain.engine.Engine`` over one worker process.

    Only ``load`` starts the worker, so that whoever loads can look at the files before.
    """

    def __init__(
        self,
        worker: Worker | None = None,
        *,
        pinned_threads: int = 0,
        can_guess: bool = True,
        templates: TemplateRules = LISTED_ONLY,
        on_death: OnDeath = ignore_death,
    ) -> None:
        """``pinned_threads`` fixes both thread counts, to measure what choosing them is worth;
        without ``can_guess`` every token is evaluated alone, for the same reason.
        """
        self._pinned_threads = pinned_threads
        self._can_guess = can_guess
        self._templates = templates
        self._worker = worker or Worker(
            "engine", replies=Reply, environment=ENVIRONMENT, on_death=on_death
        )
        self._calls = threading.RLock()
        self._ids = itertools.count(1)
        self._running: AnswerStream | None = None
        self._wanted: _Wanted | None = None
        self._loaded: LoadedModel | None = None
        self._loaded_generation = -1
        self._threads: dict[tuple[Path, ...], tuple[int, int]] = {}  # what was best, by model

    @property
    def loaded(self) -> LoadedModel | None:
        """What the worker that lives now holds."""
        is_held = self._worker.is_alive and self._loaded_generation == self._worker.generation
        return self._loaded if is_held else None

    @property
    def sandbox_level(self) -> str:
        """How well the worker said that it is sealed."""
        return self._worker.sandbox_level

    @property
    def pid(self) -> int | None:
        """The worker's process id while it runs."""
        return self._worker.pid

    def load(
        self,
        name: str,
        files: Sequence[Path],
        settings: EngineSettings,
        *,
        cancel: CancelToken | None = None,
    ) -> LoadedModel:
        """Makes the model ready; a no-op when it is already held with the same settings.

        Raises:
            NotGgufError, DamagedModelError, ModelUnsupportedError: they are no such model.
            ModelPartMissingError: it is one of several, and they are not all here.
            ModelNotLoadableError: llama.cpp refused it; ModelCrashedError: or died of it.
            ModelTooLargeError: it does not fit in memory now.
            CancelledError: ``cancel`` was set; nothing is loaded then.
        """
        token = cancel or CancelToken()
        wanted = _Wanted(name, tuple(files), settings)
        if not self._take_turn(token):
            raise CancelledError
        try:
            self._worker.raise_if_closed()
            if wanted == self._wanted and (loaded := self.loaded) is not None:
                return loaded
            self._worker.stop()
            self._wanted = None
            loaded = self._load(wanted, token)
            self._wanted = wanted
            return loaded
        finally:
            self._calls.release()

    def generate(
        self,
        request: GenerationRequest,
        on_text: Callable[[str], None],
        *,
        cancel: CancelToken | None = None,
    ) -> GenerationResult:
        """Streams an answer: ``on_text`` gets pieces of whole characters as they come.

        Raises:
            NoModelError: nothing is loaded.
            EngineDiedError: the worker ended, now or before: ``load`` comes first.
            ContextExceededError: the question is longer than the context window.
        """
        token = cancel or CancelToken()
        if not self._take_turn(token):
            return GenerationResult("", FinishReason.CANCELLED, GenerationStats())
        try:
            loaded = self._held()
            stream = AnswerStream(self._worker, next(self._ids), token)
            self._running = stream
            return self._result(self._run(stream, request, on_text), stream.text, loaded)
        finally:
            self._running = None
            self._calls.release()

    def count_tokens(self, texts: Sequence[str]) -> list[int]:
        """Tokens of each text, without the template's own.

        Raises:
            NoModelError: nothing is loaded.
            EngineDiedError: the worker ended, now or before: ``load`` comes first.
        """
        with self._calls:
            self._held()
            if not texts:
                return []
            try:
                reply = self._worker.request(Count(tuple(texts)), STALL_TIMEOUT_S)
            except (WorkerDiedError, WorkerTimeoutError):
                raise EngineDiedError from None
            if not isinstance(reply, Counts) or len(reply.counts) != len(texts):
                self._worker.kill()
                raise EngineDiedError
            return list(reply.counts)

    def cancel(self) -> None:
        """Ends the running ``generate`` soon; harmless when none runs."""
        running = self._running
        if running is not None:
            running.cancel()

    def unload(self) -> None:
        """Ends the worker and with it every trace of the text in its memory."""
        self.cancel()
        self._worker.stop(grace_s=0.3)
        with self._calls:
            self._forget()
            self._worker.stop(grace_s=0.3)

    def close(self) -> None:
        """As ``unload``, at once and for good; an answer that was running ends as cancelled."""
        self.cancel()
        self._worker.close()
        # Nobody hears of the answer after this, unless its listener itself hangs.
        if self._calls.acquire(timeout=_CLOSE_WAIT_S):
            self._forget()
            self._calls.release()

    def _forget(self) -> None:
        self._wanted = None
        self._loaded = None

    def _take_turn(self, token: CancelToken) -> bool:
        """Waits for other calls to end; False when cancelled first."""
        while not token.is_cancelled:
            if self._calls.acquire(timeout=LOOK_S):
                return True
        return False

    def _held(self) -> LoadedModel:
        self._worker.raise_if_closed()
        if (loaded := self.loaded) is not None:
            return loaded
        raise NoModelError if self._wanted is None else EngineDiedError

    def _load(self, wanted: _Wanted, token: CancelToken) -> LoadedModel:
        request, template = self._plan(wanted)
        try:
            reach = Reach(readable=wanted.files, has_gpu=request.gpu_layers != 0)
            spin = str(wanted.settings.tuning.spin)
            self._worker.start(reach, {**ENVIRONMENT, "GOMP_SPINCOUNT": spin})
        except (WorkerDiedError, WorkerTimeoutError):  # before it heard of a model
            raise EngineDiedError from None
        try:
            self._worker.send(request)
            reply = self._wait_for_load(token)
        except WorkerDiedError:
            self._worker.kill()
            raise ModelCrashedError(wanted.name) from None
        except WorkerTimeoutError:  # a slow disk, say
            self._worker.kill()
            raise ModelNotLoadableError(wanted.name) from None
        if not isinstance(reply, Loaded):
            self._worker.stop()
            raise ModelNotLoadableError(wanted.name)
        self._loaded_generation = self._worker.generation
        self._loaded = LoadedModel(
            name=wanted.name,
            context_tokens=reply.context_tokens,
            threads=reply.threads,
            threads_batch=reply.threads_batch,
            backend=reply.backend,
            template=template if reply.is_own_template else template.failed(),
        )
        return self._loaded

    def _wait_for_load(self, token: CancelToken) -> Reply:
        deadline = time.monotonic() + LOAD_TIMEOUT_S
        while True:
            if token.is_cancelled:
                self._worker.kill()
                raise CancelledError
            try:
                reply: Reply = self._worker.receive(LOOK_S)
                return reply
            except WorkerTimeoutError:
                if time.monotonic() > deadline:
                    raise

    def _run(
        self, stream: AnswerStream, request: GenerationRequest, on_text: Callable[[str], None]
    ) -> Done | None:
        """The end of the answer; None when it was cancelled and the worker is gone."""
        try:
            return stream.run(request, on_text)
        except (WorkerDiedError, WorkerClosedError) as error:
            if stream.is_cancelled:
                return None
            raise EngineDiedError if isinstance(error, WorkerDiedError) else error from None

    def _plan(self, wanted: _Wanted) -> tuple[Load, ModelTemplate]:
        """What the worker is asked for, and how prompts are to be framed."""
        pinned = self._pinned_threads
        tuning = wanted.settings.tuning
        tuned = (tuning.threads, tuning.threads_batch)
        known = (pinned, pinned) if pinned else self._threads.get(wanted.files, tuned)
        metadata = _checked(wanted)
        template = choose(metadata, self._templates)
        context_tokens = _context_tokens(wanted, metadata)
        load = Load(
            files=tuple(str(file.absolute()) for file in wanted.files),
            context_tokens=context_tokens,
            gpu_layers=wanted.settings.gpu_layers,
            threads=known[0],
            threads_batch=known[1],
            is_pinned=bool(pinned),
            template_sha256=template.approved_sha256,
            family=template.family,
            can_guess=self._can_guess,
            flash_attention=flash_attention(
                tuning, metadata, context_tokens, hardware.free_memory_bytes()
            ),
            ubatch_tokens=tuning.ubatch_tokens,
        )
        return load, template

    def _result(self, done: Done | None, text: str, loaded: LoadedModel) -> GenerationResult:
        if done is None:
            stats = GenerationStats(context_tokens=loaded.context_tokens, model=loaded.name)
            return GenerationResult(text, FinishReason.CANCELLED, stats)
        self._loaded = replace(loaded, threads=done.threads, threads_batch=done.threads_batch)
        if self._wanted is not None:
            self._threads[self._wanted.files] = (done.threads, done.threads_batch)
        stats = replace(
            done.stats, model=loaded.name, template=_framed_by(loaded, is_own=done.is_own_template)
        )
        return GenerationResult(text, done.reason, stats, done.left_out_turns)


def _framed_by(loaded: LoadedModel, *, is_own: bool) -> str:
    """The use that framed a prompt, which may be too much for a template that worked before."""
    template = loaded.template
    if template is None:
        return ""
    return (template if is_own else template.failed()).use.value


def _checked(wanted: _Wanted) -> GgufMetadata:
    """What the files say, after a look at all of it.

    Raises:
        UserFacingError: not_gguf, model_damaged, model_unsupported, model_part_missing,
            model_not_loadable.
    """
    try:
        return read_model(wanted.files)
    except UnreadableModelError:
        raise ModelNotLoadableError(wanted.name) from None


def _context_tokens(wanted: _Wanted, metadata: GgufMetadata) -> int:
    """The size of context to ask for, after a look at free memory.

    Raises:
        ModelTooLargeError: it does not fit.
    """
    free_bytes = hardware.free_memory_bytes()
    context_tokens = hardware.context_tokens_for(
        metadata, wanted.settings.context_tokens, free_bytes
    )
    verdict = hardware.fit(metadata, context_tokens, free_bytes=free_bytes)
    if verdict.fit is Fit.NO:
        raise ModelTooLargeError(wanted.name, verdict.reason)
    return context_tokens
