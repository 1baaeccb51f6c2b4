"""The engine as the rest of Cloister sees it: a worker process that may die, behind one class."""

import itertools
import signal
import threading
import time
from collections.abc import Callable, Sequence
from dataclasses import replace
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
from app.domain.models import Fit, FitVerdict, ModelTemplate
from app.domain.progress import CancelToken
from app.engine import free_memory, hardware
from app.engine.devices import Hardware
from app.engine.environment import ENVIRONMENT, environment
from app.engine.errors import (
    AdapterCrashedError,
    AdapterNotLoadableError,
    CannotContinueError,
    ContextExceededError,
    EngineDiedError,
    ModelCrashedError,
    ModelNotLoadableError,
    ModelTooLargeError,
    NoModelError,
)
from app.engine.gguf import GgufMetadata
from app.engine.protocol import (
    Count,
    Counts,
    Done,
    Failed,
    Load,
    Loaded,
    Measure,
    Measured,
    Reply,
)
from app.engine.stream import LOOK_S, STALL_TIMEOUT_S, AnswerStream
from app.engine.template_choice import LISTED_ONLY, TemplateRules, choose
from app.engine.wanted import Wanted, framed_by
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
        machine: Hardware | None = None,
        on_death: OnDeath = ignore_death,
    ) -> None:
        """``pinned_threads`` fixes both thread counts, to measure what choosing them is worth;
        without ``can_guess`` every token is evaluated alone, for the same reason.
        """
        self._hardware = machine or Hardware()
        self._device_bytes = 0
        self._pinned_threads = pinned_threads
        self._can_guess = can_guess
        self._templates = templates
        self._worker = worker or Worker(
            "engine", replies=Reply, environment=ENVIRONMENT, on_death=on_death
        )
        self._calls = threading.RLock()
        self._ids = itertools.count(1)
        self._running: AnswerStream | None = None
        self._wanted: Wanted | None = None
        self._loaded: LoadedModel | None = None
        self._loaded_generation = -1
        self._threads: dict[tuple[Path, ...], tuple[int, int]] = {}  # what was best, by model

    @property
    def loaded(self) -> LoadedModel | None:
        """What the worker that lives now holds."""
        is_held = self._worker.is_alive and self._loaded_generation == self._worker.generation
        return self._loaded if is_held else None

    @property
    def held_memory(self) -> HeldMemory:
        """What would come free if the worker that lives now ended."""
        pid = self._worker.pid
        if pid is None:
            return HeldMemory()
        device_bytes = self._device_bytes if self.loaded is not None else 0
        return HeldMemory(free_memory.private_bytes(pid), device_bytes)

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
            AdapterMismatchError: an adapter was made for another model.
            AdapterNotLoadableError: llama.cpp refused one; AdapterCrashedError: or died with it.
            ModelTooLargeError: it does not fit in memory now.
            CancelledError: ``cancel`` was set; nothing is loaded then.
        """
        token = cancel or CancelToken()
        wanted = Wanted(name, tuple(files), settings)
        if not self._take_turn(token):
            raise CancelledError
        try:
            self._worker.raise_if_closed()
            if wanted == self._wanted and (loaded := self.loaded) is not None:
                return loaded
            self._worker.stop()
            self._hardware.look_anew()
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
        on_thought: Callable[[str], None] | None = None,
    ) -> GenerationResult:
        """Streams an answer: ``on_text`` gets pieces of whole characters as they come.

        ``on_thought`` gets those of what the model thinks first.

        Raises:
            NoModelError: nothing is loaded.
            EngineDiedError: the worker ended, now or before: ``load`` comes first.
            ContextExceededError: the question is longer than the context window.
            CannotContinueError: the template has no place for what is begun.
            BadGrammarError: the grammar or the JSON schema cannot be read.
        """
        token = cancel or CancelToken()
        if not self._take_turn(token):
            return GenerationResult("", FinishReason.CANCELLED, GenerationStats())
        try:
            loaded = self._held()
            stream = AnswerStream(self._worker, next(self._ids), token)
            self._running = stream
            done = self._run(stream, request, on_text, on_thought or _unheard)
            return replace(self._result(done, stream.text, loaded), thoughts=stream.thoughts)
        finally:
            self._running = None
            self._calls.release()

    def measure(self, request: GenerationRequest) -> PromptSize:
        """What a request would take, as the loaded model counts; nothing is generated.

        Raises:
            NoModelError: nothing is loaded.
            EngineDiedError: the worker ended, now or before: ``load`` comes first.
            ContextExceededError, CannotContinueError: as ``generate``.
        """
        with self._calls:
            self._held()
            reply = self._request(Measure(request))
            match reply:
                case Measured(size=size):
                    return size
                case Failed("context_exceeded", _, needed, available):
                    raise ContextExceededError(needed, available)
                case Failed("cannot_continue"):
                    raise CannotContinueError
            self._worker.kill()
            raise EngineDiedError

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
            reply = self._request(Count(tuple(texts)))
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

    def _load(self, wanted: Wanted, token: CancelToken) -> LoadedModel:
        request, template = self._plan(wanted)
        try:
            readable = (*wanted.files, *(adapter.file for adapter in wanted.settings.adapters))
            reach = Reach(readable=readable, has_gpu=request.gpu_layers != 0)
            self._worker.start(reach, environment(wanted.settings.tuning))
        except (WorkerDiedError, WorkerTimeoutError):  # before it heard of a model
            raise EngineDiedError from None
        killed = free_memory.killed_for_memory()
        try:
            self._worker.send(request)
            reply = self._wait_for_load(token)
        except WorkerDiedError as died:
            self._worker.kill()
            if died.exit_status == -signal.SIGKILL and free_memory.killed_for_memory() > killed:
                raise self._out_of_memory(wanted) from None
            if wanted.settings.adapters:
                raise AdapterCrashedError(wanted.name) from None
            raise ModelCrashedError(wanted.name) from None
        except WorkerTimeoutError:  # a slow disk, say
            self._worker.kill()
            raise ModelNotLoadableError(wanted.name) from None
        if not isinstance(reply, Loaded):
            self._worker.stop()
            if isinstance(reply, Failed) and reply.code == ModelTooLargeError.code:
                raise self._out_of_memory(wanted)
            if isinstance(reply, Failed) and reply.code == AdapterNotLoadableError.code:
                raise AdapterNotLoadableError(wanted.name)
            raise ModelNotLoadableError(wanted.name)
        self._loaded_generation = self._worker.generation
        self._loaded = LoadedModel(
            name=wanted.name,
            context_tokens=reply.context_tokens,
            threads=reply.threads,
            threads_batch=reply.threads_batch,
            backend=reply.backend,
            template=template if reply.is_own_template else template.failed(),
            gpu_layers=reply.gpu_layers,
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
        self,
        stream: AnswerStream,
        request: GenerationRequest,
        on_text: Callable[[str], None],
        on_thought: Callable[[str], None],
    ) -> Done | None:
        """The end of the answer; None when it was cancelled and the worker is gone."""
        try:
            return stream.run(request, on_text, on_thought)
        except (WorkerDiedError, WorkerClosedError) as error:
            if stream.is_cancelled:
                return None
            raise EngineDiedError if isinstance(error, WorkerDiedError) else error from None

    def _request(self, request: Measure | Count) -> Reply:
        try:
            reply: Reply = self._worker.request(request, STALL_TIMEOUT_S)
        except (WorkerDiedError, WorkerTimeoutError):
            raise EngineDiedError from None
        return reply

    def _plan(self, wanted: Wanted) -> tuple[Load, ModelTemplate]:
        """What the worker is asked for, and how prompts are to be framed."""
        pinned = self._pinned_threads
        tuning = wanted.settings.tuning
        tuned = (tuning.threads, tuning.threads_batch)
        known = (pinned, pinned) if pinned else self._threads.get(wanted.files, tuned)
        metadata = wanted.checked()
        verdict = self._verdict(wanted, metadata)
        if verdict.fit is Fit.NO:
            raise ModelTooLargeError(wanted.name, verdict)
        self._device_bytes = verdict.device_bytes
        template = choose(
            metadata,
            self._templates,
            signed=wanted.settings.signed_template,
            chosen=wanted.settings.prompt_form,
        )
        load = wanted.request(
            verdict,
            template,
            threads=known,
            is_pinned=bool(pinned),
            can_guess=self._can_guess,
        )
        return load, template

    def _verdict(self, wanted: Wanted, metadata: GgufMetadata) -> FitVerdict:
        """Whether it fits what is free now, with its adapters."""
        return hardware.fit(metadata, wanted.settings, self._hardware.room())

    def _out_of_memory(self, wanted: Wanted) -> ModelTooLargeError:
        """What to say where memory ran out although there had seemed to be enough."""
        verdict = self._verdict(wanted, wanted.checked())
        return ModelTooLargeError(wanted.name, verdict, ran_out=True)

    def _result(self, done: Done | None, text: str, loaded: LoadedModel) -> GenerationResult:
        if done is None:
            stats = GenerationStats(context_tokens=loaded.context_tokens, model=loaded.name)
            return GenerationResult(text, FinishReason.CANCELLED, stats)
        self._loaded = replace(loaded, threads=done.threads, threads_batch=done.threads_batch)
        if self._wanted is not None:
            self._threads[self._wanted.files] = (done.threads, done.threads_batch)
        stats = replace(
            done.stats, model=loaded.name, template=framed_by(loaded, is_own=done.is_own_template)
        )
        return GenerationResult(text, done.reason, stats, done.left_out_turns)


def _unheard(_: str) -> None:
    """For thoughts that nobody wants to hear."""
