"""What the site offers: looks, syncs, installs one model at a time, and shows how far that is."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from app.domain.models import FitVerdict
from app.domain.progress import CancelToken
from app.mirror.access import Named
from app.services.models import ModelService
from app.services.site_offers import Offer, SiteOffers, SyncProgress, SyncSummary
from app.services.sync import SyncService
from app.ui.models import site_words, words
from app.ui.models.work_card import WorkCard
from app.ui.tasks import Job, Tasks


@dataclass(frozen=True, slots=True)
class OfferRow:
    """An offered model, and what it would ask of this machine."""

    offer: Offer
    verdict: FitVerdict


@dataclass(frozen=True, slots=True)
class SiteView:
    """All that is shown of a site. ``named`` is where it is read from; the mirror's is empty."""

    offers: SiteOffers
    rows: tuple[OfferRow, ...]
    has_mirror: bool
    named: Named

    @property
    def is_stick(self) -> bool:
        """Whether models come from a stick now."""
        return self.named.media is not None


class SiteModels(QObject):
    """Does one thing at a time with the site, off the GUI thread.

    Signals:
        shown: SiteView, whenever it was read anew.
        synced: the list was brought up to date; whether it came from a stick.
        installed: SyncSummary of what was fetched.
        stopped: the user ended it; what was fetched is kept.
        failed: UserFacingError that ended it.
        running_changed: something began or ended.
    """

    shown = Signal(object)
    synced = Signal(bool)
    installed = Signal(object)
    stopped = Signal()
    failed = Signal(object)
    running_changed = Signal()

    def __init__(
        self, sync: SyncService, models: ModelService, tasks: Tasks, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._sync = sync
        self._models = models
        self._tasks = tasks
        self._named = Named()
        self._job: Job[SyncProgress] | None = None
        self._again: Callable[[], None] = self.sync
        self.card = WorkCard(site_words.tr("Fetching models"))
        self.card.cancel_asked.connect(self._on_cancel_asked)

    @property
    def is_running(self) -> bool:
        """Whether something is being fetched."""
        return self._job is not None

    @property
    def is_stick(self) -> bool:
        """Whether models come from a stick now."""
        return self._named.media is not None

    def refresh(self) -> None:
        """Reads again what was offered last; asks nobody."""
        sync, models, named = self._sync, self._models, self._named
        self._tasks.read(lambda: _view(sync, models, named), self.shown.emit, self.failed.emit)

    def sync(self) -> None:
        """Brings the list up to date from the mirror."""
        self._named = Named()
        self._look()

    def read_stick(self, folder: Path) -> None:
        """Brings the list up to date from a stick; models come from there until the next sync."""
        self._named = Named(media=folder, trust_root=self._named.trust_root)
        self._look()

    def trust(self, root: Path) -> None:
        """Takes a file for the site's root, and tries again what asked for it."""
        self._named = replace(self._named, trust_root=root)
        self._again()

    def trust_new_station(self, root_sha256: str) -> None:
        """Takes this root, and no other, for another station's, and tries again."""
        self._named = replace(self._named, new_root_sha256=root_sha256)
        self._again()

    def go_on(self) -> None:
        """Tries again what was stopped, or failed."""
        self._again()

    def install(self, name: str) -> None:
        """Fetches and installs a model, or the newer files of one."""

        def again() -> None:
            self.install(name)

        text = site_words.tr("Fetching {name}").format(name=words.shown(name))
        self._run(text, again, _installing(self._sync, name, self._named), self.installed.emit)

    def _look(self) -> None:
        is_stick = self.is_stick
        text = site_words.tr("Reading the stick") if is_stick else site_words.tr("Syncing")
        work = _looking(self._sync, self._named)
        self._run(text, self._look, work, lambda _: self.synced.emit(is_stick))

    def _run(
        self,
        text: str,
        again: Callable[[], None],
        work: Callable[[Callable[[SyncProgress], None], CancelToken], object],
        on_success: Callable[[object], None],
    ) -> None:
        if self._job is not None:
            return
        self._again = again
        self.card.begin(text, site_words.begin_text(is_stick=self.is_stick))
        self._job = self._tasks.job(
            work,
            on_items=self._on_progress,
            on_success=on_success,
            on_failure=self.failed.emit,
            on_finished=self._on_finished,
        )
        self.running_changed.emit()

    def _on_progress(self, items: Sequence[SyncProgress]) -> None:
        progress = items[-1]
        if self._job is None or self._job.token.is_cancelled or progress.total_bytes <= 0:
            return
        fraction = progress.done_bytes / progress.total_bytes
        self.card.show_progress(fraction, site_words.progress_text(progress))

    def _on_cancel_asked(self) -> None:
        if self._job is not None:
            self.card.show_stopping()
            self._job.cancel()

    def _on_finished(self) -> None:
        is_stopped = self._job is not None and self._job.token.is_cancelled
        self._job = None
        self.card.hide()
        self.running_changed.emit()
        if is_stopped:
            self.stopped.emit()
        self.refresh()


def _view(sync: SyncService, models: ModelService, named: Named) -> SiteView:
    offers = sync.offers()
    rows = tuple(OfferRow(offer, models.expected_fit(offer.model)) for offer in offers.offers)
    return SiteView(offers, rows, sync.has_mirror, named)


def _looking(
    sync: SyncService, named: Named
) -> Callable[[Callable[[SyncProgress], None], CancelToken], SiteOffers]:
    def work(emit: Callable[[SyncProgress], None], cancel: CancelToken) -> SiteOffers:
        del emit
        return sync.refresh(named, cancel=cancel)

    return work


def _installing(
    sync: SyncService, name: str, named: Named
) -> Callable[[Callable[[SyncProgress], None], CancelToken], SyncSummary]:
    def work(emit: Callable[[SyncProgress], None], cancel: CancelToken) -> SyncSummary:
        return sync.install([name], emit, cancel, named=named)

    return work
