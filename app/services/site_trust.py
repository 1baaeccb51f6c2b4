"""The site's trust over time, as the vault's owner sees it: kept, expired, rolled back, revoked.

The process that fetched it is not believed: everything is verified again here before a row of the
ledger is written, and a state older than one that was seen is refused.
"""

import hashlib
import threading
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from contextlib import contextmanager
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
    MirrorFileMissingError,
    MirrorUntrustedError,
    ModelRevokedError,
    TrustMissingError,
    TrustRootChangedError,
)
from app.mirror.station_rules import LIFE
from app.mirror.targets import OfferedModel, Revocation
from app.mirror.trust import SiteTrust, TrustState
from app.policy.schema import ImportRule
from app.services.taken_back import by_digest, with_successors
from app.vault.ledger import Ledger
from app.vault.trust import SeenTrust, TakenBack, TrustRecord

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
    is_new_root: bool = False


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
        self._is_fetching = False

    def seen(self) -> SeenTrust | None:
        """What was seen last; None before the first sync."""
        return self._record.get()

    @contextmanager
    def expecting(self) -> Iterator[None]:
        """While something is fetched. Should this process end, the next load looks at what came."""
        with self._lock:
            self._record.expect()
            self._is_fetching = True
        try:
            yield
        finally:
            with self._lock:
                self._is_fetching = False

    def revoked(self, models: Iterable[OfferedModel] = ()) -> dict[str, Revocation]:
        """What the site took back, by the digest of each file; known without its list.

        Each names what can be used in its place, if anything; ``models`` are on the site's list.
        """
        told = {
            sha256: Revocation(
                sha256=(sha256,),
                model=entry.model,
                reason=entry.reason,
                replaced_by=entry.replaced_by,
                revoked_at=entry.revoked_at,
            )
            for sha256, entry in self._record.revoked().items()
        }
        return with_successors(told, models, self._ledger.list())

    def admit(self, access: Access, *, may_be_new: bool) -> None:
        """Before anything is fetched: whether this vault may go by that trust root.

        Raises:
            TrustRootChangedError: it is another station's than before, and nobody said that it
                may be.
        """
        seen = self._record.get()
        if seen is None or may_be_new or self._is_same_site(access.root, seen):
            return
        raise root_changed(access.root_sha256)

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
            is_new_root = seen is not None and not self._is_same_site(access.root, seen)
            state = self._verified(access.root, None if is_new_root else seen)
            is_back = seen is not None and now < seen.highest_time - _BACK
            if seen is None or (is_back and _is_signed_since(state, seen)):
                highest = now
            else:
                highest = max(now, seen.highest_time)
            self._record.put(_seen(access, state, synced=now, highest=highest))
            revoked = self._apply(state, is_new_root=is_new_root)
            return Settled(state, revoked, is_clock_back=is_back, is_new_root=is_new_root)

    def catch_up(self) -> None:
        """Before a model is loaded: applies what came while this process could not look at it.

        What cannot be verified now changes nothing; it is looked at again.
        """
        with self._lock:
            seen, now = self._record.get(), self._now()
            if seen is None:
                return
            if now > seen.highest_time + _NOTE_EVERY:
                self._record.saw_time(now)
            if not seen.is_pending:
                return
            try:
                state = self._verified(seen.root, seen)
            except MirrorError:
                return
            self._record.put(
                replace(
                    seen,
                    root_version=state.root_version,
                    timestamp_version=state.timestamp_version,
                    snapshot_version=state.snapshot_version,
                    targets_version=state.targets_version,
                    expires=state.expires,
                    highest_time=max(now, seen.highest_time),
                    online_keys=state.online_keys,
                    # More may come while a sync runs.
                    is_pending=self._is_fetching,
                )
            )
            self._apply(state)

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
                hint="Set the clock right. If it was ahead before, wait until that time has come.",
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
            MirrorExpiredError, ClockSetBackError, TrustMissingError: the list cannot be gone by.
        """
        self.catch_up()
        _refuse_revoked(digests, self.revoked())
        if rule != ImportRule.LISTED:
            return
        state = self.kept()
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
        """What is kept, no older than what was seen of the same site.

        Where a newer root has other keys for timestamp and snapshot, their versions begin anew (TUF
        5.3.11): one that was stolen may have signed the highest there is.
        """
        try:
            state = SiteTrust(self._folder, root).verify_kept()
        except MirrorFileMissingError:
            if seen is None:
                raise
            raise TrustMissingError(
                f"The site's list, which this vault has seen, is not in '{self._folder}' any more. "
                f"{_SAFE}",
                hint="Sync again: cloister models sync",
            ) from None
        if seen is None:
            return state
        pairs = [
            (state.root_version, seen.root_version),
            (state.targets_version, seen.targets_version),
        ]
        has_new_root = state.root_version > seen.root_version
        if not has_new_root or state.online_keys == seen.online_keys:
            pairs += [
                (state.timestamp_version, seen.timestamp_version),
                (state.snapshot_version, seen.snapshot_version),
            ]
        if any(newer < older for newer, older in pairs):
            raise MirrorUntrustedError(
                f"What lies in '{self._folder}' is older than what this vault saw. {_SAFE}",
                hint="Sync again; if that does not help, tell the security officer.",
            )
        return state

    def _is_same_site(self, root: bytes, seen: SeenTrust) -> bool:
        is_same = hashlib.sha256(root).hexdigest() == seen.root_sha256
        return is_same or SiteTrust(self._folder, seen.root).leads_to(root)

    def _apply(self, state: TrustState, *, is_new_root: bool = False) -> tuple[str, ...]:
        entries = {
            digest: TakenBack(entry.model, entry.reason, entry.replaced_by, entry.revoked_at)
            for digest, entry in by_digest(state.revoked).items()
        }
        self._record.put_revoked(entries, is_new_root=is_new_root)
        taken_back = self.revoked(state.models)
        fresh = self._ledger.set_revoked(
            {digest: (entry.reason, entry.replaced_by) for digest, entry in taken_back.items()}
        )
        for name in fresh:
            self._on_revoked(name)
        return fresh


def not_offered_any_more(model: OfferedModel, entry: Revocation) -> ModelRevokedError:
    """For who asked for a model by name that the site took back."""
    return _taken_back(f"The site has taken '{model.name}' back", entry)


def _refuse_revoked(digests: Collection[str], taken_back: Mapping[str, Revocation]) -> None:
    for digest in digests:
        if digest in taken_back:
            raise _taken_back("The site has taken this model back", taken_back[digest])


def _taken_back(what: str, entry: Revocation) -> ModelRevokedError:
    instead = f"Use '{entry.replaced_by}' instead." if entry.replaced_by else ""
    return ModelRevokedError(f"{what}: {entry.reason} Nothing was changed.", hint=instead)


def _is_signed_since(state: TrustState, seen: SeenTrust) -> bool:
    """Whether it is a newer list, signed after the latest time that was seen.

    Any newer one would come in handy to whoever sets a clock back to where it still holds.
    """
    is_newer = state.timestamp_version > seen.timestamp_version
    return is_newer and state.expires - LIFE["timestamp"] >= seen.highest_time


def _seen(access: Access, state: TrustState, *, synced: datetime, highest: datetime) -> SeenTrust:
    return SeenTrust(
        root=access.root,
        root_sha256=access.root_sha256,
        origin=access.place,
        root_version=state.root_version,
        timestamp_version=state.timestamp_version,
        snapshot_version=state.snapshot_version,
        targets_version=state.targets_version,
        expires=state.expires,
        synced=synced,
        highest_time=highest,
        online_keys=state.online_keys,
    )


def root_changed(root_sha256: str) -> TrustRootChangedError:
    """What is said where another station's root is named than the one that the vault knows."""
    return TrustRootChangedError(
        "This vault knows another trust root, which does not vouch for the one that was named. "
        f"Nothing was fetched or changed. {_SAFE}",
        root_sha256,
        hint="Ask the security officer whether the named one, SHA-256 "
        f"{root_sha256}, is of a new station of the site. If so: --new-trust-root",
    )
