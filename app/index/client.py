"""The index worker as the rest of Cloister sees it: embedding and vector search."""

import contextlib
import math
import sys
import threading
from array import array
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Future
from pathlib import Path
from typing import Any, Final, TypeVar

from app.domain.retrieval import Scored, VectorBlock
from app.errors import UserFacingError
from app.index.connection import Connection
from app.index.embedder import EmbedderError
from app.index.protocol import (
    MAX_BLOCK_BYTES,
    MAX_TEXTS,
    Add,
    Compare,
    Compared,
    Embed,
    Failed,
    Found,
    Hold,
    Look,
    Open,
    Opened,
    Remove,
    Reply,
    Request,
    Search,
    State,
    Vectors,
)
from app.workers.supervisor import (
    OnDeath,
    Profile,
    Worker,
    WorkerDiedError,
    WorkerTimeoutError,
    ignore_death,
)

_R = TypeVar("_R")
# Reading the vectors from memory is what takes long: a second thread waits in a loop, and takes a
# processor from the search for words beside it.
_ONE_THREAD: Final = {"OPENBLAS_NUM_THREADS": "1"}
_FLOAT_BYTES = 4
_OPEN_TIMEOUT_S = 120.0
_SEARCH_TIMEOUT_S = 60.0
_EMBED_TIMEOUT_S = 900.0
_CLOSE_WAIT_S = 0.25


class IndexDiedError(UserFacingError):
    """The worker ended in the midst of a request; the vault has everything it held."""

    code = "index_died"


class IndexClient:
    """Implements ``VectorIndex``. Any thread may call anything at any time.

    After ``close`` every call but ``stop`` raises ``WorkerClosedError``.

    ``stays`` says that this process lives on after its first answer, so that a large index is
    worth building. ``worker`` is for tests.
    """

    def __init__(
        self,
        *,
        stays: bool = False,
        worker: Worker | None = None,
        on_death: OnDeath = ignore_death,
    ) -> None:
        self._stays = stays
        self._worker = worker or Worker(
            "index",
            replies=Reply,
            profile=Profile.READER,
            descriptor_channel=True,
            environment=_ONE_THREAD,
            on_death=on_death,
        )
        self._model: tuple[Path, ...] = ()
        self._verify: Callable[[], None] | None = None
        self._is_fresh = False  # the caller verified the files, and no worker has read them yet
        self._connection: Connection | None = None
        self._opened: Opened | None = None
        self._loading: Connection | None = None
        self._loaded: Connection | None = None
        self._lifecycle = threading.RLock()

    @property
    def dimension(self) -> int:
        """Numbers in a vector; 0 before ``start``."""
        opened = self._opened
        return opened.dimension if opened is not None else 0

    @property
    def worker_pid(self) -> int | None:
        """The worker's process id while it runs."""
        return self._worker.pid

    def start(self, model: Sequence[Path], verify: Callable[[], None] | None = None) -> None:
        """Starts the worker with an embedder's files: model, tokenizer, description, int8 form.

        The last one may be left out; then passages are embedded in fp32 too.

        The caller has just verified files that are new here. ``verify`` is called, and may
        raise, before any later worker reads them again.

        Raises:
            EmbedderError: the files are not an embedder.
            IndexDiedError: the worker ended on the way.
        """
        self._worker.raise_if_closed()
        with self._lifecycle:
            if self._model != tuple(model):
                self._end()
                self._model = tuple(model)
                self._is_fresh = True
            self._verify = verify
            self._alive()

    def is_loaded(self) -> bool:
        """Whether the worker that lives now holds the vectors that were loaded."""
        loaded = self._loaded
        return loaded is not None and loaded is self._connection and loaded.is_open

    def is_settled(self) -> bool:
        """Whether no index is being built over the vectors; searches are right meanwhile too."""
        connection = self._alive()
        state = self._ask(connection, Look(connection.next_id()), State, _SEARCH_TIMEOUT_S)
        return state.is_settled

    def load(self, blocks: Sequence[VectorBlock], *, is_last: bool) -> None:
        """Hands vectors over; after the last block searches may begin.

        Raises:
            IndexDiedError: the worker, and with it the earlier blocks, are gone: begin again.
        """
        connection = self._alive()
        begun, self._loading = self._loading, None
        if begun is not None and begun is not connection:
            raise _died()
        for block in blocks:
            self._send_block(connection, block)
        if is_last:
            self._loaded = connection
        else:
            self._loading = connection

    def add(self, block: VectorBlock) -> None:
        """Adds vectors of newly imported passages, even while others are being loaded.

        A no-op while no worker lives: the next one is loaded from the vault.
        """
        self._worker.raise_if_closed()
        connection = self._connection
        if connection is not None and connection.is_open:
            self._send_block(connection, block)

    def remove(self, passages: Sequence[int]) -> None:
        """Forgets passages; a worker that is not there has forgotten everything."""
        self._worker.raise_if_closed()
        connection = self._connection
        if connection is not None and connection.is_open:
            request = Remove(connection.next_id(), _pack(passages))
            self._ask(connection, request, State, _SEARCH_TIMEOUT_S)

    def embed(self, texts: Sequence[str], *, is_background: bool = False) -> list[bytes]:
        """One float32 little-endian vector of unit length for each text, in fp32.

        ``is_background`` says that nobody waits for them: ``hold`` holds their making up.
        """
        return self._embed(texts, is_background=is_background, are_passages=False)

    def embed_passages(self, texts: Sequence[str]) -> list[bytes]:
        """As ``embed`` in the background, by the int8 form where there is one."""
        return self._embed(texts, is_background=True, are_passages=True)

    def _embed(
        self, texts: Sequence[str], *, is_background: bool, are_passages: bool
    ) -> list[bytes]:
        connection = self._alive()

        def send(part: Sequence[str]) -> "Future[Reply]":
            number = connection.next_id()
            return connection.send(Embed(number, tuple(part), is_background, are_passages))

        waiting = [(len(part), send(part)) for part in _parts(texts, MAX_TEXTS)]
        size = self.dimension * _FLOAT_BYTES
        rows: list[bytes] = []
        for count, future in waiting:
            reply = self._result(connection, future, Vectors, _EMBED_TIMEOUT_S)
            if len(reply.vectors) != count * size:
                raise self._nonsense(connection)
            rows += [reply.vectors[at : at + size] for at in range(0, count * size, size)]
        return rows

    def hold(self, *, is_held: bool) -> None:
        """Embeds nothing in the background for now, or does so again; does not wait for it.

        A no-op while no worker lives. The worker goes on by itself after a minute.
        """
        connection = self._connection
        if connection is not None and connection.is_open:
            connection.send(Hold(connection.next_id(), is_held))

    def search(
        self,
        query: str,
        *,
        limit: int,
        within: Sequence[int] | None,
        without: Sequence[int] = (),
        also: Callable[[], Sequence[int]] = tuple,
    ) -> tuple[list[Scored], list[Scored]]:
        """Embeds the query; returns the nearest passages and the cosines of those in ``also``.

        A passage of ``also`` that the index does not know is left out. ``also`` is called while
        the worker is at work, so that two processors are.
        """
        connection = self._alive()
        inside = _pack(within) if within is not None else None
        search = Search(connection.next_id(), query, limit, inside, _pack(without))
        waiting = connection.send(search)
        others = also()
        cosines = b""
        if others:
            compare = Compare(connection.next_id(), query, _pack(others))
            cosines = self._ask(connection, compare, Compared, _SEARCH_TIMEOUT_S).cosines
        found = self._result(connection, waiting, Found, _SEARCH_TIMEOUT_S)
        passages, nearest = _numbers("q", found.passages), _numbers("f", found.cosines)
        compared = _numbers("f", cosines)
        if len(passages) != len(nearest) or len(compared) != len(others):
            raise self._nonsense(connection)
        return list(_scored(passages, nearest)), list(_scored(others, compared))

    def stop(self) -> None:
        """Ends the worker and drops the index."""
        with self._lifecycle:
            self._end()

    def close(self) -> None:
        """As ``stop``, at once and for good: no worker is started any more."""
        self._worker.close()  # first: whoever holds the lock may be waiting for the worker
        if self._lifecycle.acquire(timeout=_CLOSE_WAIT_S):  # or is hashing an embedder's files
            self._end()
            self._lifecycle.release()

    def _alive(self) -> Connection:
        """The connection to a worker that has the embedder open; starts a fresh one if need be."""
        with self._lifecycle:
            connection = self._connection
            if connection is not None and connection.is_open:
                return connection
            self._worker.raise_if_closed()
            if not self._model:
                raise RuntimeError("start() comes before everything else")
            self._end()
            if self._verify is not None and not self._is_fresh:
                self._verify()
            self._is_fresh = False
            return self._connect()

    def _connect(self) -> Connection:
        try:
            self._worker.start()
            connection = Connection(self._worker)
            with _opened_files(self._model) as fds:
                self._worker.channel.send(fds, b"embedder")
            self._connection = connection
        except (WorkerDiedError, WorkerTimeoutError, OSError) as error:
            self._worker.kill()
            self._worker.raise_if_closed()
            raise _died() from error
        request = Open(connection.next_id(), self._stays)
        try:
            self._opened = self._ask(connection, request, Opened, _OPEN_TIMEOUT_S)
        except UserFacingError:
            self._end()
            raise
        return connection

    def _end(self) -> None:
        self._loading = self._loaded = None
        connection, self._connection = self._connection, None
        self._worker.stop()
        if connection is not None:
            connection.join()

    def _send_block(self, connection: Connection, block: VectorBlock) -> None:
        row_bytes = block.dimension * _FLOAT_BYTES
        rows = max(1, MAX_BLOCK_BYTES // row_bytes)
        for at in range(0, len(block.passages), rows):
            request = Add(
                connection.next_id(),
                _pack(block.passages[at : at + rows]),
                block.data[at * row_bytes : (at + rows) * row_bytes],
            )
            self._ask(connection, request, State, _SEARCH_TIMEOUT_S)

    def _ask(
        self, connection: Connection, request: Request, kind: type[_R], timeout_s: float
    ) -> _R:
        return self._result(connection, connection.send(request), kind, timeout_s)

    def _result(
        self, connection: Connection, future: "Future[Reply]", kind: type[_R], timeout_s: float
    ) -> _R:
        try:
            reply = future.result(timeout_s)
        except TimeoutError as error:
            connection.kill()
            raise _died() from error
        except WorkerDiedError as error:
            raise _died() from error
        if isinstance(reply, Failed) and reply.code == EmbedderError.code:
            raise EmbedderError(
                "The embedder could not be loaded. Your documents are safe.",
                hint="Remove it in Models and import it again.",
            )
        if not isinstance(reply, kind):
            raise self._nonsense(connection)
        return reply

    def _nonsense(self, connection: Connection) -> IndexDiedError:
        """Ends a worker that answered something else than it was asked."""
        connection.kill()
        return _died()


def _died() -> IndexDiedError:
    return IndexDiedError(
        "The search process ended unexpectedly. Your documents and chats are safe.",
        hint="Try again: it starts anew by itself.",
    )


@contextlib.contextmanager
def _opened_files(paths: Sequence[Path]) -> Iterator[list[int]]:
    with contextlib.ExitStack() as stack:
        yield [stack.enter_context(path.open("rb")).fileno() for path in paths]


def _parts(texts: Sequence[str], size: int) -> Iterator[Sequence[str]]:
    return (texts[at : at + size] for at in range(0, len(texts), size))


def _scored(passages: Sequence[int], cosines: Sequence[float]) -> Iterator[Scored]:
    pairs = zip(passages, cosines, strict=True)
    return (Scored(passage, cosine) for passage, cosine in pairs if not math.isnan(cosine))


def _pack(passages: Sequence[int]) -> bytes:
    packed = array("q", passages)
    if sys.byteorder == "big":
        packed.byteswap()
    return packed.tobytes()


def _numbers(kind: str, data: bytes) -> "array[Any]":
    numbers = array(kind)
    numbers.frombytes(data[: len(data) - len(data) % numbers.itemsize])
    if sys.byteorder == "big":
        numbers.byteswap()
    return numbers
