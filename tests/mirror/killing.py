"""Kills the process that fetches, again and again, and counts what had to come twice."""

import contextlib
import os
import signal
import threading
import time
from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path

from app.mirror.access import Access
from app.mirror.door import begun, follow, reach_of, request_for
from app.mirror.errors import MirrorUnreachableError
from app.mirror.origin import Origin
from app.mirror.protocol import SyncOrder, Told
from app.workers.supervisor import Worker
from tests.mirror.published import put_up, sha256
from tests.mirror.server import Handler, Mirror
from tests.mirror.site import COMMIT, Site

_PIECE_BYTES = 32 * 1024
_PATIENCE_S = 60.0


@dataclass
class Killing:
    """One site with one model, fetched into a folder over many lives, killed in its last file."""

    mirror: Mirror
    folder: Path
    content: bytes
    others: tuple[bytes, ...] = ()  # the files before it
    site: Site = field(default_factory=Site)
    kills: int = 0
    fetched_twice: list[int] = field(default_factory=list)  # bytes that lay on the disk already

    def __post_init__(self) -> None:
        self.site.add_model("large", *self.others, self.content)
        put_up(self.mirror, self.site.publish())
        for name in ("parts", "trust"):
            (self.folder / name).mkdir(parents=True, mode=0o700)
        self.path = f"site/large/resolve/{COMMIT}/w{len(self.others) + 1}.gguf"
        self.part = self.folder / "parts" / f"{sha256(self.content)}.part"
        self.mirror.faults[self.path] = [self._slowly]

    @staticmethod
    def _slowly(handler: Handler, body: bytes, offset: int) -> None:
        """In small pieces, so that a kill finds it anywhere."""
        handler.give(body, offset, only=0)
        for at in range(offset, len(body), _PIECE_BYTES):
            handler.send_body(body[at : at + _PIECE_BYTES])
            time.sleep(0.002)

    def length(self) -> int:
        """What lies on the disk."""
        return self.part.stat().st_size if self.part.exists() else 0

    def kill_at(self, offsets: Iterable[int]) -> None:
        """Starts it for each offset, and kills it when so many bytes lie on the disk."""
        for offset in offsets:
            with contextlib.suppress(MirrorUnreachableError):
                self._live_until(offset)
            self.kills += 1

    def finish(self) -> bytes:
        """Lets it come to its end; returns what came of it."""
        self._live_until(None)
        return self.part.read_bytes()

    def _live_until(self, offset: int | None) -> None:
        access = Access(
            self.site.trusted_root,
            origin=Origin.parse(self.mirror.url),
            authority=self.mirror.authority.pem,
        )
        assert access.origin is not None
        reach = reach_of(self.folder, tcp_port=access.origin.port)
        request = request_for(SyncOrder(), access, self.folder)
        before, asked = self.length(), len(self.mirror.asked)
        with begun(access, reach) as worker:
            watch = threading.Thread(target=self._watch, args=(worker, offset), daemon=True)
            watch.start()
            try:
                follow(worker, request, _ignore, lambda: False)
            finally:
                watch.join()
                again = [at for path, at in self.mirror.asked[asked:] if path == self.path]
                self.fetched_twice += [before - at for at in again]

    def _watch(self, worker: Worker, offset: int | None) -> None:
        """Looks more often than a worker's owner does."""
        pid, deadline_s = worker.pid, time.monotonic() + _PATIENCE_S
        while pid is not None and worker.is_alive and time.monotonic() < deadline_s:
            if offset is not None and self.length() >= offset:
                os.kill(pid, signal.SIGKILL)
                return
            if offset is None and self.length() == len(self.content):
                return
            time.sleep(0.001)


def _ignore(_told: Told) -> None:
    """Progress is somebody else's test."""
