"""The index worker's loop: searches here and at once, embedding on threads beside it."""

import contextlib
import os
from functools import partial

import msgspec
import numpy as np

from app.index.embedder import EmbedderDescription, EmbedderError
from app.index.protocol import (
    Add,
    Compare,
    Compared,
    Embed,
    Failed,
    Found,
    Hold,
    Open,
    Opened,
    Remove,
    Reply,
    Request,
    Search,
    State,
    Vectors,
)
from app.index.worker.batches import EmbedJob, EmbedThreads
from app.index.worker.encoder import Encoder, LazyEncoder, Matrix
from app.index.worker.searcher import Searcher
from app.index.worker.vectors import Ids, VectorStore
from app.workers.channel import DescriptorChannel
from app.workers.framing import FrameReader, FrameWriter

_MAX_MODEL_BYTES = 8 * 1024**3
_MAX_SMALL_FILE_BYTES = 64 * 1024**2
_MAX_THREADS = 16
_EXIT_BROKEN = 70


def run(reader_fd: int, writer_fd: int, extra_fd: int | None) -> None:
    """Serves requests until the pipe closes."""
    if extra_fd is None:
        raise ValueError("the index worker needs a channel")
    channel = DescriptorChannel.from_fd(extra_fd)
    _Server(FrameReader(reader_fd, Request), FrameWriter(writer_fd), channel).serve()


class _Server:
    """One embedder and the vectors made with it."""

    def __init__(
        self, requests: FrameReader, replies: FrameWriter, channel: DescriptorChannel
    ) -> None:
        self._requests = requests
        self._replies = replies
        self._channel = channel
        self._encoder: Encoder | None = None
        self._passages: LazyEncoder | None = None
        self._asked: tuple[str, Matrix] | None = None  # the last query and its vector
        self._searcher = Searcher(VectorStore(1), stays=False)
        self._threads = EmbedThreads(_thread_count(), self._embedded, on_failure=_give_up)

    def serve(self) -> None:
        """Answers until the pipe closes."""
        while (request := self._requests.read()) is not None:
            self._accept(request)

    def _accept(self, request: Request) -> None:
        try:
            reply = self._handle(request)
        except EmbedderError as error:
            reply = Failed(request.id, error.error_code)
        except (ValueError, IndexError):
            reply = Failed(request.id, "bad_request")
        if reply is not None:
            self._replies.write(reply)

    def _handle(self, request: Request) -> Reply | None:
        if isinstance(request, Open):
            return self._open(request)
        encoder = self._encoder
        if encoder is None:
            return Failed(request.id, "not_open")
        if isinstance(request, Search | Compare):
            return self._answer(request, self._vector_of(request.query, encoder))
        if isinstance(request, Embed):
            return self._queue(request, self._encoder_of(request, encoder))
        if isinstance(request, Add):
            vectors = np.frombuffer(request.vectors, dtype="<f4").reshape(-1, encoder.dimension)
            passages = _ids(request.passages)
            if len(passages) != len(vectors):
                return Failed(request.id, "bad_request")
            self._searcher.add(passages, vectors)
        elif isinstance(request, Remove):
            self._searcher.remove(_ids(request.passages))
        elif isinstance(request, Hold):
            self._threads.hold(is_held=request.is_held)
        return State(request.id, len(self._searcher), self._searcher.is_settled)

    def _open(self, request: Open) -> Reply:
        received = self._channel.receive()
        if received is None or len(received[1]) not in (3, 4):
            return Failed(request.id, "bad_request")
        model_fd, tokenizer_fd, description_fd, *int8_fd = received[1]
        description = _description(_read_all(description_fd, _MAX_SMALL_FILE_BYTES))
        tokenizer = _read_all(tokenizer_fd, _MAX_SMALL_FILE_BYTES)
        self._encoder = Encoder(_read_all(model_fd, _MAX_MODEL_BYTES), tokenizer, description)
        self._passages = self._asked = None
        for fd in int8_fd:
            self._passages = LazyEncoder(
                partial(_read_copy, fd, _MAX_MODEL_BYTES), tokenizer, description
            )
        self._searcher = Searcher(VectorStore(self._encoder.dimension), stays=request.stays)
        return Opened(request.id, self._encoder.dimension, self._encoder.max_tokens)

    def _answer(self, request: Search | Compare, query: Matrix) -> Reply:
        if isinstance(request, Compare):
            cosines = self._searcher.cosines(query, _ids(request.passages))
            return Compared(request.id, cosines.astype("<f4").tobytes())
        within = _ids(request.within) if request.within is not None else None
        passages, cosines, _ = self._searcher.search(
            query, limit=request.limit, within=within, without=_ids(request.without)
        )
        return Found(request.id, passages.astype("<i8").tobytes(), cosines.astype("<f4").tobytes())

    def _vector_of(self, query: str, encoder: Encoder) -> Matrix:
        """Of one query more is asked in a row: several places, and what word search found."""
        asked = self._asked
        if asked is None or asked[0] != query:
            asked = self._asked = (query, encoder.encode_query(query))
        return asked[1]

    def _encoder_of(self, request: Embed, fp32: Encoder) -> Encoder:
        if self._passages is None or not request.are_passages:
            return fp32
        return self._passages.encoder

    def _queue(self, request: Embed, encoder: Encoder) -> Reply | None:
        if not request.texts:
            return Vectors(request.id, b"")
        job = EmbedJob(request.id, request.texts, encoder, is_background=request.is_background)
        self._threads.put(job)
        return None

    def _embedded(self, job: EmbedJob) -> None:
        with contextlib.suppress(BrokenPipeError):  # the loop sees the end of the pipe too
            self._replies.write(Vectors(job.request, job.vectors()))


def _thread_count() -> int:
    return min(len(os.sched_getaffinity(0)), _MAX_THREADS)


def _give_up() -> None:
    os._exit(_EXIT_BROKEN)


def _ids(data: bytes) -> Ids:
    return np.frombuffer(data, dtype="<i8")


def _description(data: bytes) -> EmbedderDescription:
    try:
        return msgspec.json.decode(data, type=EmbedderDescription)
    except msgspec.DecodeError as error:
        raise EmbedderError("The embedder's description is damaged.") from error


def _read_copy(fd: int, limit_bytes: int) -> bytes:
    """As ``_read_all``, and it can be called again."""
    return _read_all(os.dup(fd), limit_bytes)


def _read_all(fd: int, limit_bytes: int) -> bytes:
    """The whole file, from its start, whoever read it before."""
    with os.fdopen(fd, "rb") as stream:
        stream.seek(0)
        data = stream.read(limit_bytes + 1)
    if len(data) > limit_bytes:
        raise EmbedderError("A file of the embedder is too large.")
    return data
