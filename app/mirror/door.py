"""How whoever owns the vault has something fetched: over the launcher, or from a stick.

The process with the vault opens no socket and starts no process that can. It hands an order to the
launcher, which knows by itself where models come from. A stick needs no network, so that its
reader is an ordinary, sealed worker.
"""

import os
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final, Protocol

from app.domain.progress import CancelToken
from app.errors import CancelledError, UserFacingError
from app.mirror.access import Access
from app.mirror.errors import MirrorBrokenError, MirrorError, MirrorUnreachableError
from app.mirror.protocol import (
    ROLE,
    Done,
    Failed,
    Fetched,
    Moving,
    Reply,
    Skipped,
    Stop,
    SyncOrder,
    SyncRequest,
    Told,
    Verified,
)
from app.workers.errors import FrameError, FrameTimeoutError
from app.workers.framing import FrameReader, FrameWriter
from app.workers.supervisor import (
    Limits,
    Profile,
    Reach,
    Worker,
    WorkerDiedError,
    WorkerTimeoutError,
)

OnTold = Callable[[Told], None]

# What a mirror, a stick or the disk can be said to have done; codes of others mean other things.
_ITS_CODES: Final = frozenset(
    {
        *("mirror_unreachable", "mirror_refused", "mirror_not_found", "mirror_broken"),
        *("mirror_untrusted", "mirror_expired", "mirror_tls", "media_unsafe", "no_such_model"),
        *("disk_full", "store_unusable", "trust_not_kept", "home_unsafe", "home_unusable"),
    }
)
_LOOK_S: Final = 0.1
_STOP_GRACE_S: Final = 1.0
_GIB: Final = 1 << 30
_LIMITS: Final = Limits(address_space_bytes=2 * _GIB, file_size_bytes=None, open_files=64)


class NetworkDoor(Protocol):
    """Carries out orders; one at a time."""

    def run(self, order: SyncOrder, on_told: OnTold, cancel: CancelToken) -> None:
        """Returns when everything that was ordered was fetched, and is told of it on the way.

        Raises:
            UserFacingError: it did not come to its end; its code is that of what stopped it.
            CancelledError: ``cancel`` was set.
        """
        ...


class LauncherDoor:
    """Asks the launcher, over the pipes that this process was forked with."""

    def __init__(self, replies_fd: int, orders_fd: int) -> None:
        self._reader = FrameReader(replies_fd, Reply)
        self._writer = FrameWriter(orders_fd)
        self._lock = threading.Lock()

    def run(self, order: SyncOrder, on_told: OnTold, cancel: CancelToken) -> None:
        """As ``NetworkDoor``."""
        with self._lock:
            try:
                self._writer.write(order)
                last, failure = self._follow(on_told, cancel)
            except (FrameError, OSError):
                raise _gone() from None
            if failure is not None:
                raise failure
            ended(last, on_told)

    def _follow(
        self, on_told: OnTold, cancel: CancelToken
    ) -> tuple[Done | Failed, Exception | None]:
        """The last word, and what the one who was told of all others had against them.

        Heard out to the end in any case: the next order shares the pipes.
        """
        failure: Exception | None = None
        is_stopped = False
        while True:
            if not is_stopped and (cancel.is_cancelled or failure is not None):
                is_stopped = True
                self._writer.write(Stop())
            try:
                reply = self._reader.read(_LOOK_S)
            except FrameTimeoutError:
                continue
            if reply is None:
                raise _gone()
            if isinstance(reply, (Done, Failed)):
                return reply, failure
            try:
                if failure is None:
                    on_told(reply)
            except Exception as error:  # noqa: BLE001 (raised again when all was heard)
                failure = error


class MediaDoor:
    """Starts a reader of a stick, which gets no socket at all."""

    def __init__(self, access: Access, folder: Path) -> None:
        self._access = access
        self._folder = folder

    def run(self, order: SyncOrder, on_told: OnTold, cancel: CancelToken) -> None:
        """As ``NetworkDoor``."""
        media = self._access.media
        readable = () if media is None else (media,)
        reach = reach_of(self._folder, readable=readable)
        request = request_for(order, self._access, self._folder)
        with begun(self._access, reach) as worker:
            follow(worker, request, on_told, lambda: cancel.is_cancelled)


def reach_of(folder: Path, *, readable: tuple[Path, ...] = (), tcp_port: int = 0) -> Reach:
    """What a process that fetches may open; of ``folder`` only what lies in its two folders."""
    return Reach(
        readable=readable,
        changeable=(folder / "parts",),
        # python-tuf keeps a link among its files; what is read there later follows none.
        linkable=(folder / "trust",),
        tcp_port=tcp_port,
    )


def request_for(order: SyncOrder, access: Access, folder: Path) -> SyncRequest:
    """An order, with all that only its carrier knows."""
    return SyncRequest(
        order=order,
        root=access.root,
        folder=os.fsencode(folder.absolute()),
        endpoint="" if access.origin is None else access.origin.url,
        authority=access.authority,
        media=b"" if access.media is None else os.fsencode(access.media),
        most_bytes_s=access.most_bytes_s,
    )


@contextmanager
def begun(access: Access, reach: Reach) -> Iterator[Worker]:
    """A process that fetches, sealed and waiting for its request; it ends with the block.

    It has a network for a mirror, and none for a stick.

    Raises:
        MirrorUnreachableError: it ended before its time, or never began (``sync_died``).
    """
    # Read when the library is imported; nothing of it is used but its form of addresses.
    environment = {} if access.origin is None else {"HF_ENDPOINT": access.origin.url}
    worker = Worker(
        ROLE,
        replies=Reply,
        limits=_LIMITS,
        profile=Profile.STICK if access.origin is None else Profile.NETWORK,
        environment=environment,
    )
    try:
        worker.start(reach)
        yield worker
    except (WorkerDiedError, WorkerTimeoutError):
        raise MirrorUnreachableError(
            "The process that fetches models ended before its time. Installed models are "
            "untouched, and what was fetched is kept.",
            hint="Sync again; it goes on from there.",
            code="sync_died",
        ) from None
    finally:
        worker.close()


def follow(
    worker: Worker, request: SyncRequest, on_told: OnTold, is_stopped: Callable[[], bool]
) -> None:
    """Hands the request over and hears the process out; raises as ``NetworkDoor``."""
    worker.send(request)
    stop_until_s: float | None = None
    while True:
        if stop_until_s is None and is_stopped():
            stop_until_s = time.monotonic() + _STOP_GRACE_S
            worker.send(Stop())
        try:
            reply = worker.receive(_LOOK_S)
        except WorkerTimeoutError:
            if stop_until_s is not None and time.monotonic() > stop_until_s:
                raise CancelledError from None  # it waits for a mirror; every byte it has is kept
            continue
        if isinstance(reply, Failed):
            raise CancelledError if reply.code == "cancelled" else error_of(reply)
        if ended(reply, on_told):
            return


def ended(reply: Reply, on_told: OnTold) -> bool:
    """Whether that was the last word; everything else is told.

    Raises:
        UserFacingError, CancelledError: the last word was that it failed.
    """
    match reply:
        case Verified() | Moving() | Fetched() | Skipped():
            on_told(reply)
            return False
        case Done():
            return True
        case Failed():
            raise failure(reply)


def failure(told: Failed) -> UserFacingError | CancelledError:
    """Why the launcher did not come to the end of an order."""
    if told.code == "cancelled":
        return CancelledError()
    return MirrorError(_plain(told.message), hint=_plain(told.hint), code=told.code)


def error_of(untrusted: Failed | Skipped) -> UserFacingError:
    """The error that the sealed process told of: one of the mirror's, whatever it says.

    A text of its own cannot do more than be shown.
    """
    code = untrusted.code if untrusted.code in _ITS_CODES else MirrorBrokenError.code
    return MirrorError(_plain(untrusted.message), hint=_plain(untrusted.hint), code=code)


def _plain(untrusted_text: str) -> str:
    return "".join(sign if sign.isprintable() else " " for sign in untrusted_text)


def _gone() -> MirrorUnreachableError:
    return MirrorUnreachableError(
        "The part of Cloister that starts the network process is gone. Installed models are "
        "untouched.",
        hint="Close Cloister and start it again.",
        code="launcher_gone",
    )
