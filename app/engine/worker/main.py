"""The engine worker: one thread listens, the main one works."""

import queue
import threading

from app.engine.protocol import (
    Cancel,
    Count,
    Counts,
    Failed,
    Generate,
    Load,
    Loaded,
    Reply,
    Request,
)
from app.engine.worker.context import EvaluationError, Shape
from app.engine.worker.generate import Generator
from app.engine.worker.llama import Llama, LoadError, start_library
from app.engine.worker.lookup import Worth
from app.engine.worker.machine import FreeMemory, FreeProcessors
from app.engine.worker.prompt import ContextExceededError, PromptBuilder
from app.engine.worker.rounding import rounds_alike
from app.engine.worker.template import ChatTemplate
from app.engine.worker.threads import Threads
from app.security import sandbox
from app.workers.framing import FrameReader, FrameWriter


class Inbox:
    """Requests in order; a cancellation overtakes them and reaches the running evaluation."""

    def __init__(self, reader_fd: int) -> None:
        self._reader = FrameReader(reader_fd, Request)
        self._queue: queue.SimpleQueue[Load | Generate | Count | None] = queue.SimpleQueue()
        self._lock = threading.Lock()
        self._cancelled = -1  # ids only grow
        self._running: tuple[int, Llama] | None = None
        self._is_closed = False
        threading.Thread(target=self._listen, name="inbox", daemon=True).start()

    def next(self) -> Load | Generate | Count | None:
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
        self._memory = FreeMemory()
        self._llama: Llama | None = None
        self._generator: Generator | None = None
        self._prompts: PromptBuilder | None = None

    def serve(self) -> None:
        """Works until the parent is gone."""
        while (request := self._inbox.next()) is not None:
            self._writer.write(self._answer(request))

    def _answer(self, request: Load | Generate | Count) -> Reply:
        if isinstance(request, Load):
            return self._load(request)
        if self._llama is None or self._generator is None or self._prompts is None:
            return Failed("no_model", request.id if isinstance(request, Generate) else 0)
        if isinstance(request, Count):
            return Counts(tuple(map(self._prompts.count, request.texts)))
        return self._generate(request, self._llama, self._generator)

    def _load(self, request: Load) -> Reply:
        if self._llama is not None:
            self._llama.close()
            self._llama = self._generator = None
        try:
            llama = Llama(
                request.files,
                Shape(request.context_tokens, request.ubatch_tokens, request.flash_attention),
                gpu_layers=request.gpu_layers,
                free_bytes=self._memory.free_bytes,
            )
        except LoadError:
            return Failed("model_not_loadable")
        template = ChatTemplate(
            llama.chat_template,
            approved_sha256=request.template_sha256,
            family=request.family,
            bos=llama.special_text("bos"),
            eos=llama.special_text("eos"),
        )
        prompts = PromptBuilder(llama, template, llama.context_tokens)
        threads = Threads(
            self._machine,
            decode=request.threads,
            prompt=request.threads_batch,
            is_pinned=request.is_pinned,
        )
        threads.calibrate(llama, is_known=request.threads > 0)
        self._llama, self._prompts = llama, prompts
        worth = Worth() if request.can_guess else None
        self._generator = Generator(
            llama,
            prompts,
            threads,
            self._writer.write,
            worth=worth,
            rounds_alike=worth is not None and llama.can_go_back and rounds_alike(llama),
        )
        return Loaded(
            context_tokens=llama.context_tokens,
            threads=threads.decode,
            threads_batch=threads.prompt,
            backend=llama.backend,
            is_own_template=prompts.is_own_template,
        )

    def _generate(self, request: Generate, llama: Llama, generator: Generator) -> Reply:
        self._inbox.begin(request.id, llama)
        try:
            return generator.run(request.id, request.request)
        except ContextExceededError as error:
            return Failed("context_exceeded", request.id, error.needed, error.available)
        except EvaluationError:
            return Failed("evaluation_failed", request.id)
        finally:
            self._inbox.end()


def run(reader_fd: int, writer_fd: int, extra_fd: int | None) -> None:  # noqa: ARG001
    """The role's entry."""
    start_library()
    # Not sooner: importing llama.cpp opens a file to write.
    sandbox.seal_further(sandbox.Profile.DEVICE)
    EngineWorker(Inbox(reader_fd), FrameWriter(writer_fd)).serve()
