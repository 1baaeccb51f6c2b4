"""The engine as the rest of Cloister sees it: a worker process that may die, behind one class."""

import contextlib
import itertools
import threading
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from app.domain.chat import GenerationStats
from app.domain.engine import (
    EngineSettings,
    FinishReason,
    GenerationRequest,
    GenerationResult,
    LoadedModel,
)
from app.domain.models import Fit
from app.engine import hardware
from app.engine.errors import (
    ContextExceededError,
    EngineDiedError,
    ModelNotLoadableError,
    ModelTooLargeError,
    NoModelError,
)
from app.engine.gguf import read_metadata
from app.engine.protocol import (
    Cancel,
    Count,
    Counts,
    Done,
    Failed,
    Generate,
    Load,
    Loaded,
    Prompted,
    Reply,
    Text,
)
from app.errors import UserFacingError
from app.workers.supervisor import Worker, WorkerDiedError, WorkerTimeoutError

LOAD_TIMEOUT_S = 600.0  # a large model from a slow disk
STALL_TIMEOUT_S = 180.0  # one batch of a prompt on the slowest machine we know of
CANCEL_GRACE_S = 2.0  # from asking to killing
_LISTEN_S = 0.2

# A short spin: threads that wait for each other within a token stay awake, and threads that wait
# for a processor another program holds do not burn the one they have.
_ENVIRONMENT = {"GOMP_SPINCOUNT": "1000", "GGML_NO_BACKTRACE": "1"}


@dataclass(frozen=True, slots=True)
class _Wanted:
    """What has to be loaded, remembered for the next life of the worker."""

    name: str
    files: tuple[Path, ...]
    settings: EngineSettings


class EngineClient:
    """Implements ``domain.engine.Engine`` over one worker process."""

    def __init__(self, worker: Worker | None = None, *, pinned_threads: int = 0) -> None:
        """``pinned_threads`` fixes both thread counts, to measure what choosing them is worth."""
        self._pinned_threads = pinned_threads
        self._worker = worker or Worker("engine", replies=Reply, environment=_ENVIRONMENT)
        self._calls = threading.RLock()
        self._ids = itertools.count(1)
        self._current = 0  # the generation that runs, else 0
        self._cancelled_at = 0.0
        self._state = threading.Lock()
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

    def load(self, name: str, files: Sequence[Path], settings: EngineSettings) -> LoadedModel:
        """Makes the model ready; a no-op when it is already held with the same settings.

        Raises:
            NotGgufError, DamagedModelError: the first file is no model.
            ModelNotLoadableError: llama.cpp refused it, or died of it.
            ModelTooLargeError: it does not fit in memory now.
        """
        wanted = _Wanted(name, tuple(files), settings)
        with self._calls:
            if wanted != self._wanted:
                self._worker.stop()
                self._wanted = None
            loaded = self._load(wanted)
            self._wanted = wanted
            return loaded

    def generate(
        self, request: GenerationRequest, on_text: Callable[[str], None]
    ) -> GenerationResult:
        """Streams an answer: ``on_text`` gets pieces of whole characters as they come.

        Raises:
            EngineDiedError: the worker ended; the next call starts a fresh one.
            ContextExceededError: the question is longer than the context window.
        """
        with self._calls:
            loaded = self._ready()
            generation = self._begin()
            texts: list[str] = []
            try:
                self._worker.send(Generate(generation, request))
                done = self._stream(texts, on_text)
            except WorkerDiedError:
                if not self._cancelled_at:
                    raise EngineDiedError from None
                done = None
            except UserFacingError:
                raise
            except BaseException:
                self._worker.kill()  # the caller's own error: nobody will read the rest
                raise
            finally:
                with self._state:
                    self._current = 0
            return self._result(done, "".join(texts), loaded)

    def count_tokens(self, texts: Sequence[str]) -> list[int]:
        """Tokens of each text, without the template's own.

        Raises:
            EngineDiedError: the worker ended; the next call starts a fresh one.
        """
        if not texts:
            return []
        with self._calls:
            self._ready()
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
        with self._state:
            if not self._current or self._cancelled_at:
                return
            self._cancelled_at = time.monotonic()
            generation = self._current
        with contextlib.suppress(WorkerDiedError):
            self._worker.send(Cancel(generation))

    def unload(self) -> None:
        """Ends the worker and with it every trace of the text in its memory."""
        self.cancel()
        self._worker.stop(grace_s=0.3)
        with self._calls:
            self._wanted = None
            self._loaded = None
            self._worker.stop(grace_s=0.3)

    def _begin(self) -> int:
        with self._state:
            self._cancelled_at = 0.0
            self._current = next(self._ids)
            return self._current

    def _ready(self) -> LoadedModel:
        """The model, loaded again when its worker died."""
        if self._wanted is None:
            raise NoModelError
        return self._load(self._wanted)

    def _load(self, wanted: _Wanted) -> LoadedModel:
        if (loaded := self.loaded) is not None:
            return loaded
        request = self._plan(wanted)
        try:
            self._worker.start()
            reply = self._worker.request(request, LOAD_TIMEOUT_S)
        except (WorkerDiedError, WorkerTimeoutError):
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
        )
        return self._loaded

    def _plan(self, wanted: _Wanted) -> Load:
        pinned = self._pinned_threads
        known = (pinned, pinned) if pinned else self._threads.get(wanted.files, (0, 0))
        return Load(
            files=tuple(str(file) for file in wanted.files),
            context_tokens=_checked_context(wanted),
            gpu_layers=wanted.settings.gpu_layers,
            threads=known[0],
            threads_batch=known[1],
            is_pinned=bool(pinned),
        )

    def _stream(self, texts: list[str], on_text: Callable[[str], None]) -> Done | None:
        """Hands text on until the answer is done; None when a cancelled worker had to be killed."""
        heard_at = time.monotonic()
        while True:
            try:
                reply = self._worker.receive(_LISTEN_S)
            except WorkerTimeoutError:
                if self._is_overdue(heard_at):
                    self._worker.kill()
                    if self._cancelled_at:
                        return None
                    raise EngineDiedError from None
                continue
            heard_at = time.monotonic()
            match reply:
                case Text(text=text):
                    texts.append(text)
                    on_text(text)
                case Done():
                    return reply
                case Prompted():
                    pass
                case _:
                    self._fail(reply)

    def _is_overdue(self, heard_at: float) -> bool:
        now = time.monotonic()
        if self._cancelled_at and now - self._cancelled_at > CANCEL_GRACE_S:
            return True
        return now - heard_at > STALL_TIMEOUT_S

    def _fail(self, reply: Any) -> None:
        if isinstance(reply, Failed) and reply.code == "context_exceeded":
            raise ContextExceededError(reply.needed, reply.available)
        self._worker.kill()
        raise EngineDiedError

    def _result(self, done: Done | None, text: str, loaded: LoadedModel) -> GenerationResult:
        if done is None:
            stats = GenerationStats(context_tokens=loaded.context_tokens, model=loaded.name)
            return GenerationResult(text, FinishReason.CANCELLED, stats)
        self._loaded = replace(loaded, threads=done.threads, threads_batch=done.threads_batch)
        if self._wanted is not None:
            self._threads[self._wanted.files] = (done.threads, done.threads_batch)
        stats = replace(done.stats, model=loaded.name)
        return GenerationResult(text, done.reason, stats, done.left_out_turns)


def _checked_context(wanted: _Wanted) -> int:
    """The size of context to ask for, after a look at the file and at free memory.

    Raises:
        UserFacingError: not_gguf, model_damaged, model_not_loadable, model_too_large.
    """
    try:
        metadata = read_metadata(wanted.files[0])
        size_bytes = sum(file.stat().st_size for file in wanted.files)
    except OSError:
        raise ModelNotLoadableError(wanted.name) from None
    free_bytes = hardware.free_memory_bytes()
    context_tokens = hardware.context_tokens_for(
        metadata, wanted.settings.context_tokens, free_bytes
    )
    verdict = hardware.fit(metadata, context_tokens, free_bytes=free_bytes, size_bytes=size_bytes)
    if verdict.fit is Fit.NO:
        raise ModelTooLargeError(wanted.name, verdict.reason)
    return context_tokens
