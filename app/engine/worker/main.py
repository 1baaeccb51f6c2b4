"""The engine worker: one thread listens, the main one works."""

import queue
import threading
from dataclasses import replace

from app.domain.engine import GenerationRequest
from app.engine.protocol import (
    Cancel,
    Count,
    Counts,
    Devices,
    Failed,
    Generate,
    Load,
    Loaded,
    Measure,
    Measured,
    Probe,
    Reply,
    Request,
)
from app.engine.worker.context import EvaluationError, Shape
from app.engine.worker.devices import list_devices
from app.engine.worker.generate import Generator
from app.engine.worker.llama import Llama, start_library
from app.engine.worker.lookup import Worth
from app.engine.worker.machine import FreeProcessors
from app.engine.worker.prompt import (
    CannotContinueError,
    ContextExceededError,
    PromptBuilder,
)
from app.engine.worker.refusal import AdapterLoadError, LoadError, OutOfMemoryError
from app.engine.worker.rounding import rounds_alike
from app.engine.worker.sampling import GrammarError
from app.engine.worker.template import ChatTemplate
from app.engine.worker.threads import Threads
from app.security import sandbox
from app.workers.framing import FrameReader, FrameWriter

_Work = Load | Generate | Measure | Count | Probe


class Inbox:
    """Requests in order; a cancellation overtakes them and reaches the running evaluation."""

    def __init__(self, reader_fd: int) -> None:
        self._reader = FrameReader(reader_fd, Request)
        self._queue: queue.SimpleQueue[_Work | None] = queue.SimpleQueue()
        self._lock = threading.Lock()
        self._cancelled = -1  # ids only grow
        self._running: tuple[int, Llama] | None = None
        self._is_closed = False
        threading.Thread(target=self._listen, name="inbox", daemon=True).start()

    def next(self) -> _Work | None:
        """The next request; None when the parent is gone."""
        return self._queue.get()

    def begin(self, generation: int, llama: Llama) -> None:
        """From now on a cancellation of this generation sets the model's abort flag."""
        with self._lock:
            self._running = (generation, llama)
            llama.abort.clear()
            self._abort_if_cancelled()

    def end(self) -> None:
        """The generation is over."""
        with self._lock:
            if self._running is not None:
                self._running[1].abort.clear()
            self._running = None

    def _listen(self) -> None:
        while (message := self._reader.read()) is not None:
            if isinstance(message, Cancel):
                with self._lock:
                    self._cancelled = max(self._cancelled, message.id)
                    self._abort_if_cancelled()
            else:
                self._queue.put(message)
        with self._lock:
            self._is_closed = True
            self._abort_if_cancelled()
        self._queue.put(None)

    def _abort_if_cancelled(self) -> None:
        if self._running is None:
            return
        generation, llama = self._running
        if self._is_closed or generation <= self._cancelled:
            llama.abort.set()


class EngineWorker:
    """Answers requests with the one model that it holds."""

    def __init__(self, inbox: Inbox, writer: FrameWriter) -> None:
        self._inbox = inbox
        self._writer = writer
        self._machine = FreeProcessors()
        self._free_bytes = 0  # as the last question said
        self._llama: Llama | None = None
        self._generator: Generator | None = None
        self._prompts: PromptBuilder | None = None

    def serve(self) -> None:
        """Works until the parent is gone."""
        while (request := self._inbox.next()) is not None:
            self._writer.write(self._answer(request))

    def _answer(self, request: _Work) -> Reply:
        if isinstance(request, Probe):
            return Devices(list_devices(runs_kernel=request.runs_kernel))
        if isinstance(request, Load):
            return self._load(request)
        if self._llama is None or self._generator is None or self._prompts is None:
            return Failed("no_model", request.id if isinstance(request, Generate) else 0)
        if isinstance(request, Count):
            return Counts(tuple(map(self._prompts.count, request.texts)))
        if isinstance(request, Measure):
            return _measured(request.request, self._llama, self._prompts)
        return self._generate(request, self._llama, self._generator)

    def _load(self, request: Load) -> Reply:
        if self._llama is not None:
            self._llama.close()
            self._llama = self._generator = None
        try:
            llama, threads, is_alike = self._ready(request)
        except OutOfMemoryError:
            return Failed("model_too_large")
        except (LoadError, EvaluationError):
            return Failed("model_not_loadable")
        except AdapterLoadError:
            return Failed("adapter_not_loadable")
        template = ChatTemplate(
            llama.chat_template,
            approved_sha256=request.template_sha256,
            family=request.family,
            bos=llama.special_text("bos"),
            eos=llama.special_text("eos"),
        )
        prompts = PromptBuilder(llama, template, llama.context_tokens)
        self._llama, self._prompts = llama, prompts
        worth = Worth() if request.can_guess else None
        self._generator = Generator(
            llama,
            prompts,
            threads,
            self._writer.write,
            worth=worth,
            rounds_alike=is_alike,
        )
        return Loaded(
            context_tokens=llama.context_tokens,
            threads=threads.decode,
            threads_batch=threads.prompt,
            backend=llama.backend,
            is_own_template=prompts.is_own_template,
            gpu_layers=llama.gpu_layers,
        )

    def _ready(self, request: Load) -> tuple[Llama, Threads, bool]:
        """The model after its first evaluation, which takes the last of its memory, and whether
        it ``rounds_alike``, where that matters.

        Where graphics memory runs out, fewer layers are put there, and at last none.

        Raises:
            OutOfMemoryError: the machine's own memory is not enough either.
            LoadError, EvaluationError, AdapterLoadError: llama.cpp refused it.
        """
        layers = request.gpu_layers
        while True:
            try:
                return self._first_evaluation(request, layers)
            except OutOfMemoryError:
                if layers <= 0:
                    raise
                layers = layers * 3 // 4

    def _first_evaluation(self, request: Load, gpu_layers: int) -> tuple[Llama, Threads, bool]:
        shape = Shape(
            tokens=request.context_tokens,
            ubatch_tokens=request.ubatch_tokens,
            flash_attention=request.flash_attention,
            cache_type=request.cache_type,
            takes_bytes=request.context_bytes,
        )
        llama = Llama(
            request.files,
            shape,
            gpu_layers=gpu_layers,
            free_bytes=lambda: self._free_bytes,
            adapters=[(adapter.file, adapter.scale) for adapter in request.adapters],
        )
        threads = Threads(
            self._machine,
            decode=request.threads,
            prompt=request.threads_batch,
            is_pinned=request.is_pinned,
        )
        try:
            threads.calibrate(llama, is_known=request.threads > 0)
            is_alike = request.can_guess and llama.can_go_back and rounds_alike(llama)
        except (OutOfMemoryError, EvaluationError):
            llama.close()
            raise
        return llama, threads, is_alike

    def _generate(self, request: Generate, llama: Llama, generator: Generator) -> Reply:
        self._free_bytes = request.free_bytes
        self._inbox.begin(request.id, llama)
        try:
            return generator.run(request.id, request.request)
        except ContextExceededError as error:
            return Failed("context_exceeded", request.id, error.needed, error.available)
        except CannotContinueError:
            return Failed("cannot_continue", request.id)
        except GrammarError:
            return Failed("bad_grammar", request.id)
        except (OutOfMemoryError, EvaluationError):
            return Failed("evaluation_failed", request.id)
        finally:
            self._inbox.end()


def _measured(request: GenerationRequest, llama: Llama, prompts: PromptBuilder) -> Reply:
    try:
        prompt, size = prompts.measure(request)
    except ContextExceededError as error:
        return Failed("context_exceeded", 0, error.needed, error.available)
    except CannotContinueError:
        return Failed("cannot_continue")
    return Measured(replace(size, known=llama.known(prompt.tokens, request.chat)))


def run(reader_fd: int, writer_fd: int, extra_fd: int | None) -> None:  # noqa: ARG001
    """The role's entry."""
    start_library()
    # Not sooner: importing llama.cpp opens a file to write.
    sandbox.seal_further(sandbox.Profile.DEVICE)
    EngineWorker(Inbox(reader_fd), FrameWriter(writer_fd)).serve()
