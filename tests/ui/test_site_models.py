"""What the site offers, in the Models view over a real vault, a real stick and its real reader."""

import hashlib
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.bench.random_adapter import write_random_adapter
from app.bootstrap import App
from app.domain.progress import CancelToken
from app.mirror.access import Named
from app.mirror.errors import MirrorUnreachableError
from app.policy.schema import ImportRule, MirrorPolicy, SitePolicy
from app.services.session import Session
from app.services.site_offers import (
    OfferState,
    OnProgress,
    Phase,
    SiteOffers,
    SyncProgress,
    SyncSummary,
)
from app.ui.a11y import nameless_controls
from app.ui.confirm import ConfirmDialog
from app.ui.models import site_words
from app.ui.models.details import ModelDetails
from app.ui.models.page import ModelsPage
from app.ui.models.site import SiteModels, SiteView
from app.ui.quantities import size_text
from app.ui.tasks import Tasks
from app.ui.theme import Theme
from app.ui.widgets.buttons import PrimaryButton
from tests.cheap import COST
from tests.conftest import PASSPHRASE
from tests.mirror.published import sha256, small_model, tree, write_tree
from tests.mirror.site import COMMIT, Site

WAIT_MS = 30_000
MODEL = "Harbour-small"
OTHER = "Customs-small"
ADAPTER = "Harbour-terms"
NEWER = COMMIT[::-1]


@pytest.fixture(scope="module")
def site() -> Site:
    made = Site()
    made.add_model(MODEL, small_model(MODEL), marking="CONFIDENTIAL", note="Short answers.")
    made.add_model(OTHER, small_model(OTHER))
    return made.publish()


@pytest.fixture
def stick(site: Site, tmp_path: Path) -> Path:
    return write_tree(tmp_path / "stick", tree(site))


@pytest.fixture
def root(site: Site, tmp_path: Path) -> Path:
    file = tmp_path / "root.json"
    file.write_bytes(site.trusted_root)
    return file


@pytest.fixture
def open_session(home: Path) -> Iterator[Callable[[SitePolicy], Session]]:
    opened: list[Session] = []

    def open_it(policy: SitePolicy) -> Session:
        app = App(home=home, policy=policy, kdf_cost=COST)
        opened.append(app.unlock(bytearray(PASSPHRASE)))
        return opened[-1]

    yield open_it
    for session in opened:
        session.close()


@pytest.fixture
def session(open_session: Callable[[SitePolicy], Session], root: Path) -> Session:
    """Of a site that fixes its root, and has no mirror."""
    return open_session(SitePolicy(mirror=MirrorPolicy(trust_root=str(root))))


def shown(qtbot: QtBot, session: Session, tasks: Tasks) -> ModelsPage:
    page = ModelsPage(session, tasks, Theme("light"))
    qtbot.addWidget(page)
    page.resize(1032, 770)
    with qtbot.waitSignal(page.site.shown, timeout=WAIT_MS):
        page.show()
    return page


@pytest.fixture
def page(qtbot: QtBot, session: Session, tasks: Tasks) -> ModelsPage:
    return shown(qtbot, session, tasks)


@pytest.fixture
def free_page(
    qtbot: QtBot, open_session: Callable[[SitePolicy], Session], tasks: Tasks
) -> ModelsPage:
    """Of a site that fixes nothing, at what it offers."""
    page = shown(qtbot, open_session(SitePolicy()), tasks)
    page.show_offered(is_offered=True)
    return page


def read(qtbot: QtBot, page: ModelsPage, stick: Path) -> None:
    page.show_offered(is_offered=True)
    page.site.read_stick(stick)
    assert page.site.card.isVisible()
    qtbot.waitUntil(lambda: set(page.offered.cards) == {MODEL, OTHER}, timeout=WAIT_MS)
    qtbot.waitUntil(lambda: not page.site.is_running, timeout=WAIT_MS)


def install(qtbot: QtBot, page: ModelsPage, name: str) -> None:
    button = page.offered.cards[name].install_button
    assert button is not None
    with qtbot.waitSignal(page.site.installed, timeout=WAIT_MS):
        button.click()
    qtbot.waitUntil(lambda: name in page.cards, timeout=WAIT_MS)


def state(page: ModelsPage, name: str) -> OfferState:
    return page.offered.cards[name].row.offer.state


def test_without_a_mirror_it_says_what_to_do(page: ModelsPage) -> None:
    assert (page.installed_tab.isChecked(), page.offered_tab.isChecked()) == (True, False)
    page.offered_tab.click()
    assert (page.installed_tab.isChecked(), page.offered_tab.isChecked()) == (False, True)
    page.offered_tab.click()  # again, which takes nothing back
    assert (page.installed_tab.isChecked(), page.offered_tab.isChecked()) == (False, True)

    assert page.offered.empty is not None
    assert page.offered.empty.isVisible()
    assert not page.sync_button.isVisible()
    assert site_words.empty_texts(SiteOffers(), has_mirror=False)[0] == "No mirror is set up"
    assert [one for one in nameless_controls(page) if one.isVisible()] == []


def test_a_stick_is_read_and_a_model_of_it_installed(
    qtbot: QtBot, page: ModelsPage, stick: Path
) -> None:
    read(qtbot, page, stick)
    assert page.offered_tab.text() == "Offered by the site (2)"
    assert page.offered.source.text().startswith("The site's stick · list 1 · synced ")
    card = page.offered.cards[MODEL]
    assert card.state.text().startswith("Will fit: its weights take ")
    assert card.origin.text() == (
        f"site/{MODEL} @ {COMMIT[:10]} · vetted by R. Viewer · approved up to CONFIDENTIAL"
    )
    assert isinstance(card.install_button, PrimaryButton)
    assert [one for one in nameless_controls(page) if one.isVisible()] == []

    install(qtbot, page, MODEL)

    qtbot.waitUntil(lambda: state(page, MODEL) is OfferState.INSTALLED, timeout=WAIT_MS)
    assert page.toast.text == f"{MODEL} is installed."
    assert "vetted by R. Viewer" in page.cards[MODEL].origin.text()
    assert state(page, OTHER) is OfferState.AVAILABLE


def test_an_adapter_of_the_site_is_installed_and_belongs_to_the_model_that_is_here(
    qtbot: QtBot, session: Session, page: ModelsPage, root: Path, tmp_path: Path
) -> None:
    base = session.models.selected()
    assert base is not None
    file = tmp_path / "adapter.gguf"
    store = session.home / "store" / "sha256"
    write_random_adapter(file, store / base.sha256, name="whatever its file says")
    adapters = Site()
    root.write_bytes(adapters.trusted_root)
    adapters.add_model(
        ADAPTER,
        file.read_bytes(),
        kind="adapter",
        role="adapter.gguf",
        base_sha256=base.sha256,
        context_tokens=0,
    )
    adapters.add_model(OTHER, small_model(OTHER))
    page.show_offered(is_offered=True)
    page.site.read_stick(write_tree(tmp_path / "adapters", tree(adapters.publish())))
    qtbot.waitUntil(lambda: ADAPTER in page.offered.cards, timeout=WAIT_MS)
    qtbot.waitUntil(lambda: not page.site.is_running, timeout=WAIT_MS)
    assert page.offered.cards[ADAPTER].state.text() == "Its model is installed"

    install(qtbot, page, ADAPTER)

    assert page.cards[ADAPTER].fit.text() == f"Can be added to {base.name}"
    session.models.tuning.attach(base.name, [(ADAPTER, 1.0)])
    attached = session.models.tuning.attached(session.models.get(base.name))
    assert [one.card.name for one in attached] == [ADAPTER]


def test_what_was_cut_off_goes_on_where_it_stopped(
    qtbot: QtBot, home: Path, page: ModelsPage, stick: Path
) -> None:
    read(qtbot, page, stick)
    content = small_model(MODEL)
    (home / "sync" / "parts" / f"{sha256(content)}.part").write_bytes(content[:5000])
    page.refresh()
    said = f" · 5 kB of {size_text(len(content))} are here"
    qtbot.waitUntil(lambda: page.offered.cards[MODEL].state.text().endswith(said), timeout=WAIT_MS)
    button = page.offered.cards[MODEL].install_button
    assert button is not None
    assert button.text() == "Go on"

    install(qtbot, page, MODEL)

    assert page.toast.text == f"{MODEL} is installed."


def test_what_is_removed_can_be_installed_again(
    qtbot: QtBot, session: Session, page: ModelsPage, stick: Path
) -> None:
    read(qtbot, page, stick)
    install(qtbot, page, MODEL)
    session.models.remove(MODEL)

    page.refresh()

    qtbot.waitUntil(lambda: state(page, MODEL) is OfferState.AVAILABLE, timeout=WAIT_MS)


def test_a_newer_one_is_offered_on_both_cards_and_replaces_it(
    qtbot: QtBot, session: Session, page: ModelsPage, root: Path, tmp_path: Path
) -> None:
    site = Site()
    root.write_bytes(site.trusted_root)
    stick = tmp_path / "stick"
    site.add_model(MODEL, small_model(MODEL))
    write_tree(stick, tree(site.publish()))
    page.show_offered(is_offered=True)
    page.site.read_stick(stick)
    qtbot.waitUntil(lambda: MODEL in page.offered.cards, timeout=WAIT_MS)
    qtbot.waitUntil(lambda: not page.site.is_running, timeout=WAIT_MS)
    install(qtbot, page, MODEL)
    session.models.tuning.change(MODEL, {"temperature": 0.4})

    site.targets.targets.clear()
    site.add_model(MODEL, small_model("Another"), commit=NEWER)
    page.site.read_stick(write_tree(tmp_path / "newer", tree(site.publish())))
    qtbot.waitUntil(lambda: state(page, MODEL) is OfferState.UPDATE, timeout=WAIT_MS)
    qtbot.waitUntil(lambda: not page.site.is_running, timeout=WAIT_MS)
    assert page.offered.cards[MODEL].state.text().startswith("Newer than the one that is ")
    page.show_offered(is_offered=False)
    assert page.cards[MODEL].update_button.isVisible()

    with qtbot.waitSignal(page.site.installed, timeout=WAIT_MS):
        page.cards[MODEL].update_button.click()

    qtbot.waitUntil(page.cards[MODEL].update_button.isHidden, timeout=WAIT_MS)
    card = session.models.get(MODEL)
    assert card.commit == NEWER
    assert session.models.tuning.get(MODEL).temperature == 0.4


def test_what_the_site_takes_back_cannot_be_used_and_says_why(
    qtbot: QtBot, page: ModelsPage, stick: Path, root: Path, tmp_path: Path
) -> None:
    site = Site()
    root.write_bytes(site.trusted_root)
    content = small_model(MODEL)
    site.add_model(MODEL, content)
    site.add_model(OTHER, small_model(OTHER))
    write_tree(stick, tree(site.publish()))
    read(qtbot, page, stick)
    install(qtbot, page, MODEL)

    site.revoke(MODEL, sha256(content), reason="It leaks what it was trained with.")
    page.site.read_stick(write_tree(tmp_path / "later", tree(site.publish())))

    qtbot.waitUntil(lambda: state(page, MODEL) is OfferState.REVOKED, timeout=WAIT_MS)
    assert page.offered.cards[MODEL].install_button is None
    page.show_offered(is_offered=False)
    card = page.cards[MODEL]
    qtbot.waitUntil(lambda: card.fit.text().startswith("Taken back by the site: It leaks"))
    assert card.use_button.isHidden()


def test_a_root_that_is_not_named_is_asked_for(
    qtbot: QtBot, free_page: ModelsPage, stick: Path, root: Path
) -> None:
    page = free_page

    page.site.read_stick(stick)
    qtbot.waitUntil(page.banner.isVisible, timeout=WAIT_MS)
    assert "trust root of the site is not named" in page.banner.text
    qtbot.waitUntil(lambda: not page.site.is_running, timeout=WAIT_MS)

    page.site.trust(root)
    qtbot.waitUntil(lambda: set(page.offered.cards) == {MODEL, OTHER}, timeout=WAIT_MS)


def test_a_new_station_is_believed_only_once_somebody_says_so(
    qtbot: QtBot, free_page: ModelsPage, stick: Path, root: Path
) -> None:
    page = free_page

    def read_by(folder: Path, root: Path) -> None:
        """A first look fails, for want of the right root."""
        with qtbot.waitSignal(page.site.failed, timeout=WAIT_MS):
            page.site.read_stick(folder)
        qtbot.waitUntil(lambda: not page.site.is_running, timeout=WAIT_MS)
        page.site.trust(root)

    read_by(stick, root)
    qtbot.waitUntil(lambda: set(page.offered.cards) == {MODEL, OTHER}, timeout=WAIT_MS)
    qtbot.waitUntil(lambda: not page.site.is_running, timeout=WAIT_MS)
    other = Site()
    other.add_model(ADAPTER, small_model(ADAPTER))
    new_root = stick.with_name("new-root.json")
    new_root.write_bytes(other.publish().trusted_root)
    read_by(write_tree(stick.with_name("new"), tree(other)), new_root)
    qtbot.waitUntil(lambda: "another trust root" in page.banner.text, timeout=WAIT_MS)
    qtbot.waitUntil(lambda: not page.site.is_running, timeout=WAIT_MS)
    assert "--" not in page.banner.text

    def answered(*, is_trusted: bool) -> None:
        page.banner.action_button.click()
        dialog = page.window().findChild(ConfirmDialog)
        assert dialog is not None
        assert dialog.focusWidget() is dialog.cancel_button
        digest = hashlib.sha256(new_root.read_bytes()).hexdigest()
        assert digest in dialog.accessibleDescription().replace("\n", "")
        (dialog.confirm_button if is_trusted else dialog.cancel_button).click()
        del dialog
        qtbot.waitUntil(lambda: page.window().findChild(ConfirmDialog) is None, timeout=WAIT_MS)

    answered(is_trusted=False)
    assert not page.site.is_running
    assert page.banner.isVisible()
    assert set(page.offered.cards) == {MODEL, OTHER}
    answered(is_trusted=True)
    qtbot.waitUntil(lambda: set(page.offered.cards) == {ADAPTER}, timeout=WAIT_MS)
    qtbot.waitUntil(lambda: not page.site.is_running, timeout=WAIT_MS)
    with qtbot.waitSignal(page.site.failed, timeout=WAIT_MS) as refused:
        new_root.write_bytes(root.read_bytes())  # the same path, another root: another question
        page.site.go_on()
    assert refused.args[0].error_code == "trust_root_changed"


def test_a_stick_of_somebody_else_is_refused_in_words(
    qtbot: QtBot, page: ModelsPage, tmp_path: Path
) -> None:
    stranger = Site()
    stranger.add_model(MODEL, small_model(MODEL))
    stick = write_tree(tmp_path / "stranger", tree(stranger.publish()))
    page.show_offered(is_offered=True)

    page.site.read_stick(stick)

    qtbot.waitUntil(page.banner.isVisible, timeout=WAIT_MS)
    assert page.banner.text
    assert page.offered.cards == {}


def test_details_of_an_offer_say_all_that_is_signed(
    qtbot: QtBot, page: ModelsPage, stick: Path
) -> None:
    read(qtbot, page, stick)

    page.offered.cards[MODEL].details_button.click()

    details = page.findChildren(ModelDetails)[-1]
    said = {label.text() for label in details.findChildren(type(page.offered.cards[MODEL].state))}
    assert {f"site/{MODEL}", COMMIT, "R. Viewer", "Short answers.", "CONFIDENTIAL"} <= said


def test_a_list_that_ran_out_says_since_when(qtbot: QtBot, page: ModelsPage, stick: Path) -> None:
    read(qtbot, page, stick)
    views: list[SiteView] = []
    page.site.shown.connect(views.append)
    page.refresh()
    qtbot.waitUntil(lambda: bool(views), timeout=WAIT_MS)
    day = datetime(2026, 11, 3, 12, tzinfo=UTC)

    page.site.shown.emit(
        replace(views[0], offers=replace(views[0].offers, stale_since=day), has_mirror=True)
    )

    assert page.offered.stale.isVisible()
    assert page.offered.stale.text == "The site's list of models ran out on 3 Nov 2026."
    assert page.sync_button.isVisible()


class SlowSync:
    """A sync that waits for the test; stands in for a mirror that is far away."""

    has_mirror = True

    def __init__(self) -> None:
        self.ends_with: Exception | None = None
        self.asked: list[list[str] | None] = []

    def offers(self) -> SiteOffers:
        return SiteOffers()

    def refresh(self, named: Named, *, cancel: CancelToken) -> SiteOffers:
        del named, cancel
        raise MirrorUnreachableError("The mirror does not answer. Installed models are untouched.")

    def install(
        self, names: list[str], on_progress: OnProgress, cancel: CancelToken, *, named: Named
    ) -> SyncSummary:
        del named
        self.asked.append(names)
        on_progress(SyncProgress(Phase.FETCH, names[0], "w", 12 * 10**8, 47 * 10**8, 48e6, 73))
        while not cancel.is_cancelled:
            cancel._event.wait(0.01)
        cancel.raise_if_cancelled()
        raise AssertionError


def test_a_download_shows_rate_and_time_left_is_stopped_and_goes_on(
    qtbot: QtBot, page: ModelsPage, tasks: Tasks, session: Session
) -> None:
    sync = SlowSync()
    page.site._sync = sync  # type: ignore[assignment]
    assert session.models.list()
    assert tasks is not None

    page.site.install("Far-7B")
    qtbot.waitUntil(lambda: "left" in page.site.card.text, timeout=WAIT_MS)
    assert page.site.card.text == (
        "Fetching Far-7B · 1.2 GB of 4.7 GB · 48 MB/s · about 1 min left"
    )
    assert not page.sync_button.isEnabled()

    page.site.card.cancel_button.click()
    qtbot.waitUntil(page.banner.isVisible, timeout=WAIT_MS)
    assert page.banner.text == "Stopped. What was fetched is kept."
    page.banner.acted.emit()
    qtbot.waitUntil(lambda: len(sync.asked) == 2, timeout=WAIT_MS)
    assert sync.asked == [["Far-7B"], ["Far-7B"]]
    page.site.card.cancel_button.click()
    qtbot.waitUntil(lambda: not page.site.is_running, timeout=WAIT_MS)


def test_a_mirror_that_does_not_answer_is_asked_again(qtbot: QtBot, page: ModelsPage) -> None:
    page.site._sync = SlowSync()  # type: ignore[assignment]
    page.refresh()
    qtbot.waitUntil(page.sync_button.isVisible, timeout=WAIT_MS)

    page.sync_button.click()

    qtbot.waitUntil(page.banner.isVisible, timeout=WAIT_MS)
    assert "does not answer" in page.banner.text


def test_a_site_that_lists_files_lets_them_be_imported(
    qtbot: QtBot, session: Session, tasks: Tasks
) -> None:
    page = ModelsPage(session, tasks, Theme("light"), import_rule=ImportRule.LISTED)
    qtbot.addWidget(page)
    page.show()

    assert page.import_button.file.isEnabled()
    assert page.rule_text.text().startswith("Your site allows only model files ")
    assert isinstance(page.site, SiteModels)


def test_time_left_of_a_stopped_clock_says_nothing() -> None:
    progress = SyncProgress(Phase.FETCH, "m", "f", 1, 2)
    assert site_words.progress_text(progress) == "1 B of 2 B"
    assert site_words.progress_text(replace(progress, phase=Phase.CHECK)) == "checking its files"
