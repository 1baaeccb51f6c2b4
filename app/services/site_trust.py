"""The site's trust over time, as the vault's owner sees it: kept, expired, rolled back, revoked.

The process that fetched it is not believed: everything is verified again here before a row of the
ledger is written, and a state older than one that was seen is refused.
"""

import hashlib
import threading
from collections.abc import Callable, Collection
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Final

from app.errors import UserFacingError
from app.mirror.access import Access
from app.mirror.errors import (
    ClockSetBackError,
    MirrorError,
    MirrorExpiredError,
    MirrorUntrustedError,
    ModelRevokedError,
)
from app.mirror.targets import Revocation
from app.mirror.trust import SiteTrust, TrustState
from app.policy.schema import ImportRule
from app.vault.ledger import Ledger
from app.vault.trust import SeenTrust, TrustRecord

_BACK: Final = timedelta(hours=1)  # a clock that is corrected is not one that was set back
_NOTE_EVERY: Final = timedelta(hours=1)
_SAFE: Final = "Installed models keep working."


class ImportForbiddenError(UserFacingError):
    """The site's policy forbids importing model files."""

    code = "import_forbidden"


@dataclass(frozen=True, slots=True)
class Settled:
    """What holds after a look at what was fetched; ``revoked`` are models newly taken back."""

    state: TrustState
    revoked: tuple[str, ...]
    is_clock_back: bool


class TrustKeeper:
    """The trust record of one vault, and what it means for models. Thread-safe."""

    def __init__(
        self,
        record: TrustRecord,
        ledger: Ledger,
        folder: Path,
        *,
        on_revoked: Callable[[str], None],
        now: Callable[[], datetime] = lambda: datetime.now(UTC),
    ) -> None:
        """``folder`` is the one that a sync writes; ``on_revoked`` hears the model's name."""
        self._record = record
        self._ledger = ledger
        self._folder = folder / "trust"
        self._on_revoked = on_revoked
        self._now = now
        self._lock = threading.RLock()

    def seen(self) -> SeenTrust | None:
        """What was seen last; None before the first sync."""
        return self._record.get()

    def expect(self) -> None:
        """A sync begins: should this process end within it, the next load looks at what came."""
        self._record.expect()

    def kept(self) -> TrustState | None:
        """The state that holds, verified anew from the pinned root; None before the first sync.

        Raises:
            MirrorUntrustedError, TargetsError: it is not what was verified.
        """
        seen = self._record.get()
        return None if seen is None else self._verified(seen.root, seen)

    def settle(self, access: Access) -> Settled:
        """After a sync: verifies what came, applies what the site took back, remembers.

        Raises:
            MirrorUntrustedError: it does not hold, or is older than what was seen.
            MirrorError: nothing came.
        """
        with self._lock:
            seen, now = self._record.get(), self._now()
            state = self._verified(access.root, seen)
            is_newer = seen is None or state.timestamp_version > seen.timestamp_version
            is_back = seen is not None and now < seen.highest_time - _BACK
            # A list signed since then shows that it was the earlier time that was wrong.
            is_first = seen is None or (is_back and is_newer)
            highest = now if seen is None or is_first else max(now, seen.highest_time)
            self._record.put(_seen(access, state, synced=now, highest=highest))
            revoked = self._apply(state.revoked)
            return Settled(state, revoked, is_clock_back=is_back)

    def catch_up(self) -> None:
        """Before a model is loaded: applies what came while this process could not look at it.

        What cannot be verified now changes nothing; it is looked at again.
        """
        seen, now = self._record.get(), self._now()
        if seen is None:
            return
        if now > seen.highest_time + _NOTE_EVERY:
            self._record.saw_time(now)
        if seen.is_pending:
            try:
                with self._lock:
                    state = self._verified(seen.root, seen)
                    self._record.put(
                        replace(
                            seen,
                            root_version=state.root_version,
                            timestamp_version=state.timestamp_version,
                            snapshot_version=state.snapshot_version,
                            targets_version=state.targets_version,
                            expires=state.expires,
                        )
                    )
                    self._apply(state.revoked)
            except MirrorError:
                return

    def require_fresh(self, state: TrustState) -> None:
        """Refuses to install by a list that ran out, or by a clock that cannot be believed.

        Raises:
            MirrorExpiredError, ClockSetBackError.
        """
        seen, now = self._record.get(), self._now()
        if seen is not None and now < seen.highest_time - _BACK:
            raise ClockSetBackError(
                f"This machine's clock says {now:%Y-%m-%d %H:%M} UTC and said "
                f"{seen.highest_time:%Y-%m-%d %H:%M} before. Nothing new is installed. {_SAFE}",
                hint="Set the clock right. If it was ahead before, the site's next list helps.",
            )
        if state.is_expired(self.time()):
            raise MirrorExpiredError(
                f"The site's list of models ran out on {state.expires:%Y-%m-%d}. Nothing new is "
                f"installed. {_SAFE}",
                hint="Sync when the site has published a new one.",
            )

    def time(self) -> datetime:
        """The time by which expiry is told: never before one that was seen."""
        seen, now = self._record.get(), self._now()
        return now if seen is None else max(now, seen.highest_time)

    def notes(self) -> tuple[str, ...]:
        """Sentences on what is stale or strange; nothing is read for them but one row."""
        seen, now = self._record.get(), self._now()
        if seen is None:
            return ()
        notes = []
        if max(now, seen.highest_time) >= seen.expires:
            notes.append(
                f"The site's list of models ran out on {seen.expires:%Y-%m-%d}. {_SAFE} New ones "
                "cannot be installed before the next sync."
            )
        if now < seen.highest_time - _BACK:
            notes.append(
                f"This machine's clock was set back: it said {seen.highest_time:%Y-%m-%d %H:%M} "
                "UTC before. Whether the site's list is up to date cannot be told."
            )
        return tuple(notes)

    def judge_import(self, digests: Collection[str], rule: str) -> None:
        """Whether files of these digests may be imported by hand.

        Raises:
            ModelRevokedError: the site took one of them back.
            ImportForbiddenError: the site's rule is ``listed``, and one of them is not.
            MirrorExpiredError, ClockSetBackError: the list cannot be gone by.
        """
        state = self.kept()
        if state is not None:
            _refuse_revoked(digests, state.revoked)
        if rule != ImportRule.LISTED:
            return
        if state is None:
            raise ImportForbiddenError(
                "This site allows only models of its signed list, and there is none here yet. "
                "Nothing was changed.",
                hint="Sync first: cloister models sync",
            )
        self.require_fresh(state)
        listed = {file.sha256 for model in state.models for file in model.files}
        if not set(digests) <= listed:
            raise ImportForbiddenError(
                "This site allows only models of its signed list, and this file is not on it. "
                "Nothing was changed.",
                hint="Ask the site's administrator for the model.",
            )

    def _verified(self, root: bytes, seen: SeenTrust | None) -> TrustState:
        state = SiteTrust(self._folder, root).verify_kept()
        if seen is not None and seen.root_sha256 == hashlib.sha256(root).hexdigest():
            pairs = (
                (state.root_version, seen.root_version),
                (state.timestamp_version, seen.timestamp_version),
                (state.snapshot_version, seen.snapshot_version),
                (state.targets_version, seen.targets_version),
            )
            if any(newer < older for newer, older in pairs):
                raise MirrorUntrustedError(
                    f"What lies in '{self._folder}' is older than what this vault saw. {_SAFE}",
                    hint="Sync again; if that does not help, tell the security officer.",
                )
        return state

    def _apply(self, revoked: Collection[Revocation]) -> tuple[str, ...]:
        by_digest = {
            digest: (entry.reason, entry.replaced_by)
            for entry in revoked
            for digest in entry.sha256
        }
        fresh = self._ledger.set_revoked(by_digest)
        for name in fresh:
            self._on_revoked(name)
        return fresh


def _refuse_revoked(digests: Collection[str], revoked: Collection[Revocation]) -> None:
    for entry in revoked:
        if set(digests) & set(entry.sha256):
            instead = f"Use '{entry.replaced_by}' instead." if entry.replaced_by else ""
            raise ModelRevokedError(
                f"The site has taken this model back: {entry.reason} Nothing was changed.",
                hint=instead,
            )


def _seen(access: Access, state: TrustState, *, synced: datetime, highest: datetime) -> SeenTrust:
    return SeenTrust(
        root=access.root,
        root_sha256=hashlib.sha256(access.root).hexdigest(),
        origin=access.place,
        root_version=state.root_version,
        timestamp_version=state.timestamp_version,
        snapshot_version=state.snapshot_version,
        targets_version=state.targets_version,
        expires=state.expires,
        synced=synced,
        highest_time=highest,
    )
