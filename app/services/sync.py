"""Models of the site: what it offers, what of it is installed, and how the rest gets here."""

import contextlib
import threading
from collections.abc import Callable, Collection, Iterator, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Final

from app.domain.audit import AuditEvent, AuditSink
from app.domain.models import ModelCard, SiteFacts
from app.domain.progress import CancelToken
from app.errors import CancelledError, UserFacingError
from app.mirror.access import Access, Named, NoMirrorError, allowed
from app.mirror.door import MediaDoor, NetworkDoor
from app.mirror.parts import opened
from app.mirror.protocol import SyncOrder, Told
from app.mirror.store import ContentStore, StoredFile
from app.mirror.targets import OfferedModel
from app.policy.schema import MirrorPolicy
from app.security.paths import ensure_private_folder
from app.services.installing import Installed, Installer, site_facts
from app.services.site_offers import (
    Offer,
    OfferState,
    OnProgress,
    SiteOffers,
    SyncFailure,
    SyncSummary,
)
from app.services.site_trust import Settled, TrustKeeper, not_offered_any_more
from app.services.sync_run import SyncRun, Taking, outcome_of
from app.services.taken_back import revocation_of
from app.vault.ledger import Ledger

_NAMED_NOTHING: Final = Named()


class SyncService:
    """Offers and installs the site's models. One sync at a time; thread-safe."""

    def __init__(
        self,
        keeper: TrustKeeper,
        ledger: Ledger,
        store: ContentStore,
        *,
        folder: Path,
        policy: MirrorPolicy,
        audit: AuditSink,
        let_go: Callable[[str], None],
        launcher: NetworkDoor | None = None,
    ) -> None:
        """``folder`` is the only one that the fetching process may change."""
        self._keeper = keeper
        self._ledger = ledger
        self._store = store
        self._folder = folder
        self._parts = folder / "parts"
        self._policy = policy
        self._audit = audit
        self._launcher = launcher
        self._installer = Installer(ledger, store, let_go=let_go)
        self._busy = threading.Lock()
        self._cancel = CancelToken()

    @property
    def has_mirror(self) -> bool:
        """Whether the site's policy names a mirror that can be asked without naming one."""
        return bool(self._policy.url and self._launcher is not None)

    def stop(self) -> None:
        """Calls off the sync that runs, if any; what came is kept. For when the vault is locked."""
        self._cancel.cancel()

    def notes(self) -> tuple[str, ...]:
        """Sentences on a list that ran out or a clock that was set back; cheap."""
        return self._keeper.notes()

    def offers(self) -> SiteOffers:
        """What the last sync brought, verified anew, beside what is installed; asks nobody.

        Raises:
            MirrorUntrustedError, TargetsError: what was kept does not hold.
        """
        seen, state = self._keeper.seen(), self._keeper.kept()
        if seen is None or state is None:
            return SiteOffers()
        now, installed = self._keeper.time(), Installed(self._ledger)
        revoked = self._keeper.revoked(state.models)
        return SiteOffers(
            offers=tuple(
                self._with_begun(installed.offer(model, revoked)) for model in state.models
            ),
            revoked=state.revoked,
            origin=seen.origin,
            synced=seen.synced,
            expires=state.expires,
            stale_since=state.expires if state.is_expired(now) else None,
            targets_version=state.targets_version,
            notes=self.notes(),
        )

    def refresh(
        self, named: Named = _NAMED_NOTHING, *, cancel: CancelToken | None = None
    ) -> SiteOffers:
        """Brings the list alone up to date, and applies what the site took back.

        Raises:
            UserFacingError: as ``install``.
            CancelledError.
        """
        cancel = cancel or CancelToken()
        with self._one_at_a_time(cancel), self._recorded():
            access = self._access(named)
            self._fetch(SyncOrder(is_look=True), access, lambda _: None, cancel)
            settled = self._keeper.settle(access)
            self._record(access, settled, "ok")
        return self.offers()

    def install(
        self,
        names: Collection[str] | None = None,
        on_progress: OnProgress | None = None,
        cancel: CancelToken | None = None,
        *,
        named: Named = _NAMED_NOTHING,
    ) -> SyncSummary:
        """Brings the list up to date, fetches these models, or all, and installs them.

        A model that cannot be installed does not keep the others from it.

        Raises:
            UserFacingError: nothing could be verified or fetched: ``mirror_*``, ``media_unsafe``,
                ``clock_set_back``, ``disk_full``, ``no_such_model``, ``sync_died``, ...
            CancelledError: what was whole by then is installed, and the rest kept.
        """
        cancel = cancel or CancelToken()
        tell = on_progress or (lambda _: None)
        with self._one_at_a_time(cancel), self._recorded():
            access = self._access(named)
            run = SyncRun(tell, access, names)
            damaged = self._damaged()
            have = tuple(sorted(self._ledger.file_digests() - damaged))
            order = SyncOrder(only=None if names is None else tuple(names), have=have)
            try:
                self._fetch(order, access, run.on_told, cancel)
            except (UserFacingError, CancelledError) as error:
                run.failure = error
                if not run.is_verified:
                    raise
            settled = self._keeper.settle(access)
            self._keeper.require_fresh(settled.state)
            # What was whole when it was called off is still worth a look.
            is_cancelled = isinstance(run.failure, CancelledError)
            with opened(self._parts) as parts:
                taking = Taking(parts, damaged, CancelToken() if is_cancelled else cancel)
                summary = self._install_all(settled, run, taking)
                # Parts of files that the site does not offer any more are of no use.
                offered = (file for model in settled.state.models for file in model.files)
                parts.keep_only({file.sha256 for file in offered})
            self._record(
                access, settled, run.outcome, len(summary.installed) + len(summary.updated)
            )
        cancel.raise_if_cancelled()
        if run.failure is not None and not (summary.installed or summary.updated):
            raise run.failure
        return summary

    def _install_all(self, settled: Settled, run: SyncRun, taking: Taking) -> SyncSummary:
        state, installed = settled.state, Installed(self._ledger)
        revoked = self._keeper.revoked(state.models)
        done: dict[str, list[ModelCard]] = {"installed": [], "updated": []}
        failed: list[SyncFailure] = []
        unchanged = 0
        for model in state.models:
            if run.names is not None and model.name not in run.names:
                continue
            if (entry := revocation_of(model, revoked)) is not None:
                if run.names is not None:
                    failed.append(SyncFailure(model.name, not_offered_any_more(model, entry)))
                continue
            facts = site_facts(model, state.targets_version)
            card = installed.of(model)
            if card is not None and not taking.damaged.intersection(f.sha256 for f in card.files):
                self._describe(card, model, facts)
                unchanged += 1
                continue
            try:
                fresh = self._installer.install(
                    model,
                    facts,
                    parts=taking.parts,
                    damaged=taking.damaged,
                    source=run.source,
                    on_checked=run.on_checked,
                    cancel=taking.cancel,
                )
            except CancelledError:
                break
            except UserFacingError as error:
                failed.append(SyncFailure(model.name, run.cause_of(model.name, error)))
            else:
                done["updated" if installed.named(model.name) else "installed"].append(fresh)
                installed = Installed(self._ledger)
        return SyncSummary(
            offered=len(state.models),
            installed=tuple(done["installed"]),
            updated=tuple(done["updated"]),
            unchanged=unchanged,
            failed=tuple(failed),
            revoked=settled.revoked,
            origin=run.access.place,
            expires=state.expires,
            targets_version=state.targets_version,
            fetched_bytes=run.fetched_bytes,
            is_clock_back=settled.is_clock_back,
        )

    def _describe(self, card: ModelCard, model: OfferedModel, facts: SiteFacts) -> None:
        """Another marking, reviewer or note for the same files counts from now on."""
        if (card.target, card.commit, card.targets_version) != (
            facts.target,
            facts.commit,
            facts.targets_version,
        ):
            self._installer.describe(card, model, facts)

    def _with_begun(self, offer: Offer) -> Offer:
        """Says what a sync that was cut off left of it; whether that is right is not looked at."""
        if offer.state not in (OfferState.AVAILABLE, OfferState.UPDATE):
            return offer
        found = 0
        for file in offer.model.files:
            with contextlib.suppress(OSError):
                part = (self._parts / f"{file.sha256}.part").lstat().st_size
                found += min(part, file.size_bytes)
        return replace(offer, fetched_bytes=found)

    def _access(self, named: Named) -> Access:
        """Where to; a stick may be read by the root that was pinned before.

        A policy's root is the administrator's word; another than before has to be said to be one.
        """
        try:
            access = allowed(self._policy, named)
            is_meant = access.root_sha256 == named.new_root_sha256
            may_be_new = is_meant or bool(self._policy.trust_root)
            self._keeper.admit(access, may_be_new=may_be_new)
            return access
        except NoMirrorError as error:
            seen = self._keeper.seen()
            if error.error_code != "trust_root_needed" or seen is None or named.media is None:
                raise
            return Access(seen.root, media=named.media.absolute())

    def _fetch(
        self, order: SyncOrder, access: Access, on_told: Callable[[Told], None], cancel: CancelToken
    ) -> None:
        for folder in (self._folder, self._parts, self._folder / "trust"):
            ensure_private_folder(folder)
        cancel.raise_if_cancelled()
        with self._keeper.expecting():
            self._door(access).run(order, on_told, cancel)

    def _door(self, access: Access) -> NetworkDoor:
        if access.origin is None:
            return MediaDoor(access, self._folder)
        if self._launcher is None:
            raise NoMirrorError(
                "This command cannot reach a mirror. Nothing was changed.",
                hint="Use: cloister models sync",
                code="no_launcher",
            )
        return self._launcher

    def _damaged(self) -> frozenset[str]:
        """Files of models that are not as they were installed, to be fetched once more.

        A model whose last look was good is taken to be whole, as is one that a person imported; of
        another all bytes are read.
        """
        damaged: set[str] = set()
        for card in self._ledger.list():
            is_good = not card.is_fetched or self._ledger.verified_at(card.name) is not None
            for file in card.files:
                stored = StoredFile(file.sha256, file.size_bytes)
                if not (self._store.has(stored) if is_good else self._store.is_intact(stored)):
                    damaged.add(file.sha256)
        return frozenset(damaged)

    def _record(self, access: Access, settled: Settled, outcome: str, installed: int = 0) -> None:
        detail: Mapping[str, str | int] = {
            "source": "media" if access.origin is None else "mirror",
            "targets_version": settled.state.targets_version,
            "installed": installed,
            "revoked": len(settled.revoked),
        }
        if settled.is_new_root:
            self._audit.record(
                AuditEvent.TRUST_ROOT,
                outcome="changed",
                detail={"root_sha256": access.root_sha256},
            )
        self._audit.record(AuditEvent.MODEL_SYNC, outcome=outcome, detail=detail)

    @contextlib.contextmanager
    def _recorded(self) -> Iterator[None]:
        """Whatever keeps a sync from its end is on the record too."""
        try:
            yield
        except (UserFacingError, CancelledError) as error:
            self._audit.record(AuditEvent.MODEL_SYNC, outcome=outcome_of(error))
            raise

    @contextlib.contextmanager
    def _one_at_a_time(self, cancel: CancelToken) -> Iterator[None]:
        if not self._busy.acquire(blocking=False):
            raise UserFacingError(
                "Models are being fetched already.", hint="Wait for it to end.", code="sync_running"
            )
        self._cancel = cancel
        try:
            yield
        finally:
            self._busy.release()
