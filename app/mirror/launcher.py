"""The launcher's work: carries out orders of the process that it forked, and ends with it.

It has no vault, no key and no Qt. An order names models and digests, never an address: where they
come from, and by what they are trusted, the launcher finds out by itself.
"""

import contextlib
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from app.errors import CancelledError, UserFacingError
from app.mirror.access import Access, NoMirrorError
from app.mirror.door import begun, follow, reach_of, request_for
from app.mirror.protocol import Done, Failed, Reply, Stop, SyncOrder
from app.policy.schema import SandboxLevel
from app.security.redaction import describe
from app.workers.errors import FrameError
from app.workers.framing import FrameReader, FrameWriter
from app.workers.supervisor import Worker


@dataclass(frozen=True, slots=True)
class Grant:
    """What this start of the program may fetch from, into which home, and how well sealed."""

    access: Access
    home: Path
    min_level: SandboxLevel

    @property
    def folder(self) -> Path:
        """The folder whose two folders the process which fetches may change."""
        return self.home / "sync"


def serve(orders_fd: int, replies_fd: int, grant: Callable[[], Grant]) -> None:
    """Carries out one order after the other, until the child is gone."""
    service = _Service(FrameReader(orders_fd, SyncOrder | Stop), FrameWriter(replies_fd), grant)
    # A child that speaks nonsense is heard no more; one that is gone needs no answer.
    with contextlib.suppress(FrameError, OSError):
        service.serve()


class _Service:
    def __init__(
        self, reader: FrameReader, writer: FrameWriter, grant: Callable[[], Grant]
    ) -> None:
        self._reader = reader
        self._writer = writer
        self._grant = grant

    def serve(self) -> None:
        while (order := self._reader.read()) is not None:
            if isinstance(order, SyncOrder):  # a late Stop belongs to nothing
                self._writer.write(self._outcome(order))

    def _outcome(self, order: SyncOrder) -> Reply:
        try:
            self._carry_out(order)
        except CancelledError:
            return Failed("cancelled", "Stopped. What was fetched so far is kept.")
        except UserFacingError as error:
            return Failed(error.error_code, error.message[:2000], error.hint[:2000])
        except Exception as error:  # noqa: BLE001 (the edge: whoever ordered waits for a last word)
            return Failed("internal", f"Something unexpected happened: {describe(error)}.")
        return Done()

    def _carry_out(self, order: SyncOrder) -> None:
        grant = self._grant()
        origin = grant.access.origin
        if origin is None:
            raise NoMirrorError("A stick needs no network process.", hint="")
        request = request_for(order, grant.access, grant.folder)
        reach = reach_of(grant.folder, tcp_port=origin.port)
        with begun(grant.access, reach) as worker:
            _require_level(worker, grant.min_level)
            # Whatever the child says meanwhile means stop, and so does its end.
            follow(worker, request, self._writer.write, self._reader.has_input)


def _require_level(worker: Worker, wanted: SandboxLevel) -> None:
    known = {str(level): level for level in SandboxLevel}
    reached = known.get(worker.sandbox_level)
    if reached is None or reached.rank < wanted.rank:
        raise UserFacingError(
            f"This site asks for the sandbox level '{wanted}'; the process that fetches models "
            f"reaches '{worker.sandbox_level}' here. It was ended before it opened anything.",
            hint="Run 'cloister doctor', or ask the administrator (sandbox.min_level).",
            code="sandbox_too_weak",
        )
