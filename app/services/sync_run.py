"""One sync on its way: what it told so far, and what it takes models from."""

from collections.abc import Collection
from dataclasses import dataclass
from typing import Final

from app.domain.progress import CancelToken
from app.errors import CancelledError, UserFacingError
from app.mirror.access import Access
from app.mirror.door import error_of
from app.mirror.parts import PartsFolder
from app.mirror.protocol import Moving, Skipped, Told, Verified
from app.mirror.targets import OfferedFile, OfferedModel
from app.services.installing import NotFetchedError
from app.services.site_offers import OnProgress, Phase, SyncProgress

_TELL_EVERY_BYTES: Final = 16 << 20


@dataclass(frozen=True, slots=True)
class Taking:
    """What is installed from: the parts, once nobody else can change them."""

    parts: PartsFolder
    damaged: frozenset[str]
    cancel: CancelToken


class SyncRun:
    """What one sync told so far, on its way to whoever watches."""

    def __init__(self, tell: OnProgress, access: Access, names: Collection[str] | None) -> None:
        self._tell = tell
        self.access = access
        self.names = names
        self.failure: UserFacingError | CancelledError | None = None
        self.is_verified = False
        self.fetched_bytes = 0
        self.skipped: dict[str, UserFacingError] = {}

    @property
    def source(self) -> str:
        """As the ledger calls it."""
        return "media" if self.access.origin is None else "mirror"

    @property
    def outcome(self) -> str:
        """As the record of events calls it."""
        return "ok" if self.failure is None else outcome_of(self.failure)

    def cause_of(self, model: str, error: UserFacingError) -> UserFacingError:
        """Why a model did not come whole is what its fetching, or all of it, ended with."""
        if not isinstance(error, NotFetchedError):
            return error
        if model in self.skipped:
            return self.skipped[model]
        return self.failure if isinstance(self.failure, UserFacingError) else error

    def on_told(self, told: Told) -> None:
        if isinstance(told, Verified):
            self.is_verified = True
        elif isinstance(told, Skipped):
            self.skipped[told.model] = error_of(told)
        elif isinstance(told, Moving):
            self.fetched_bytes = told.done_bytes
            self._tell(
                SyncProgress(
                    Phase.FETCH,
                    told.model,
                    told.file,
                    told.done_bytes,
                    told.total_bytes,
                    told.bytes_per_s,
                    told.seconds_left,
                )
            )

    def on_checked(self, model: OfferedModel, file: OfferedFile, done_bytes: int) -> None:
        if done_bytes % _TELL_EVERY_BYTES and done_bytes != file.size_bytes:
            return
        self._tell(SyncProgress(Phase.CHECK, model.name, file.file, done_bytes, file.size_bytes))


def outcome_of(error: UserFacingError | CancelledError) -> str:
    return error.error_code if isinstance(error, UserFacingError) else "cancelled"
