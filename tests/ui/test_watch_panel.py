"""Watched folders on the Documents view, over a real vault with the real reader."""

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QFileDialog, QPushButton
from pytestqt.qtbot import QtBot

from app.bootstrap import App
from app.domain.watching import WatchedFolder
from app.policy.schema import DocumentsPolicy, SitePolicy
from app.services.session import Session
from app.services.watched_folders import WatchTiming
from app.ui.a11y import nameless_controls
from app.ui.confirm import ConfirmDialog
from app.ui.library.page import LibraryPage
from app.ui.library.rows import RowState
from app.ui.library.watch_card import WatchCard
from app.ui.library.watching import FolderState, WatchState
from app.ui.tasks import Tasks
from app.ui.theme import Theme
from tests.cheap import COST
from tests.conftest import PASSPHRASE, clone_home

WAIT_MS = 60_000


@pytest.fixture(scope="module")
def root(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """What the site lets be watched."""
    return tmp_path_factory.mktemp("root")


@pytest.fixture(scope="module")
def session(
    template_home: Path, tmp_path_factory: pytest.TempPathFactory, root: Path
) -> Iterator[Session]:
    """One session for the module, so that its workers start once."""
    folder = tmp_path_factory.mktemp("watching")
    folder.chmod(0o700)
    policy = SitePolicy(documents=DocumentsPolicy(watch_roots=(str(root),)))
    app = App(home=clone_home(template_home, folder / "home"), policy=policy, kdf_cost=COST)
    opened = app.unlock(bytearray(PASSPHRASE))
    opened.watching._timing = WatchTiming(settle_s=0.1, rescan_s=60.0, poll_s=60.0)
    yield opened
    opened.close()


@pytest.fixture
def inbox(root: Path, request: pytest.FixtureRequest) -> Path:
    folder = root / str(request.node.name)[:40]
    folder.mkdir()
    return folder


@pytest.fixture
def page(qtbot: QtBot, session: Session, tasks: Tasks) -> Iterator[LibraryPage]:
    shown = LibraryPage(session, tasks, Theme("light"))
    qtbot.addWidget(shown)
    shown.resize(1032, 770)
    shown.show()
    yield shown
    for folder in session.watching.list():
        session.watching.remove(folder.id)
    session.library.remove([document.id for document in session.library.list()])
    session.library.dismiss_failed()


def _states(page: LibraryPage) -> dict[str, RowState]:
    return {row.name: row.state for row in page.model.all_rows}


def test_a_folder_that_is_chosen_comes_in_by_itself_and_so_does_what_comes_later(
    qtbot: QtBot, page: LibraryPage, inbox: Path
) -> None:
    (inbox / "first.txt").write_text("The pump lost pressure at noon.")
    qtbot.waitUntil(page.empty.isVisible, timeout=WAIT_MS)
    page.watch.choose("Harbour")
    dialog = page.findChild(QFileDialog)
    assert dialog is not None
    dialog.filesSelected.emit([str(inbox)])
    dialog.reject()

    qtbot.waitUntil(lambda: _states(page) == {"first.txt": RowState.INDEXED}, timeout=WAIT_MS)
    (inbox / "later.txt").write_text("The gate opens at six.")
    qtbot.waitUntil(lambda: _states(page).get("later.txt") is RowState.INDEXED, timeout=WAIT_MS)
    qtbot.waitUntil(lambda: not page.imports.is_running, timeout=WAIT_MS)
    qtbot.waitUntil(lambda: "up to date" in page.watch.card.text, timeout=WAIT_MS)
    assert "for Harbour" in page.watch.card.text
    assert [one for one in nameless_controls(page) if one.isVisible()] == []


def test_what_is_gone_is_marked_and_what_is_not_back_is_removed_after_a_question(
    qtbot: QtBot, page: LibraryPage, session: Session, inbox: Path
) -> None:
    paths = [inbox / "a.txt", inbox / "b.txt"]
    for path in paths:
        path.write_text(f"Words of {path.name}.")
    page.watch.watching.add(inbox, "Documents")
    both = [path.name for path in paths]
    qtbot.waitUntil(lambda: _states(page) == dict.fromkeys(both, RowState.INDEXED), timeout=WAIT_MS)
    qtbot.waitUntil(lambda: not page.imports.is_running, timeout=WAIT_MS)
    away = [path.rename(path.with_name(f".{path.name}")) for path in paths]
    qtbot.waitUntil(lambda: _states(page) == dict.fromkeys(both, RowState.GONE), timeout=WAIT_MS)
    assert "2 documents are gone from disk" in page.watch.card.text

    page.watch.card.remove_button.click()
    dialog = page.findChild(ConfirmDialog)
    assert dialog is not None
    away[1].rename(paths[1])
    qtbot.waitUntil(lambda: len(session.watching.gone_documents()) == 1, timeout=WAIT_MS)
    dialog.confirm_button.click()

    qtbot.waitUntil(lambda: _states(page) == {"b.txt": RowState.INDEXED}, timeout=WAIT_MS)
    assert [Path(one.file).name for one in session.library.list()] == ["b.txt"]
    qtbot.waitUntil(lambda: "from disk" not in page.watch.card.text, timeout=WAIT_MS)


def test_a_pause_of_the_import_holds_until_a_person_goes_on(
    qtbot: QtBot, page: LibraryPage, session: Session, inbox: Path
) -> None:
    for number in range(12):
        (inbox / f"{number}.txt").write_text(f"Words of number {number}.")
    page.watch.watching.add(inbox, "Documents")
    qtbot.waitUntil(lambda: page.imports.is_running, timeout=WAIT_MS)
    page.imports.pause()
    qtbot.waitUntil(lambda: not page.imports.is_running, timeout=WAIT_MS)
    with qtbot.waitSignal(page.watch.watching.changed, timeout=WAIT_MS):
        page.watch.refresh()
    assert not page.imports.is_running
    page.imports.resume()
    qtbot.waitUntil(lambda: not page.imports.is_running, timeout=WAIT_MS)
    assert len(session.library.list()) == 12


def test_a_folder_is_left_alone_looked_at_again_and_let_go(
    qtbot: QtBot, page: LibraryPage, session: Session, inbox: Path
) -> None:
    page.watch.watching.add(inbox, "Documents")
    card = page.watch.card
    qtbot.waitUntil(lambda: "up to date" in card.text, timeout=WAIT_MS)
    card.rows[0].pause_button.click()
    qtbot.waitUntil(lambda: "paused" in card.text, timeout=WAIT_MS)
    card.rows[0].pause_button.click()
    qtbot.waitUntil(lambda: "up to date" in card.text, timeout=WAIT_MS)
    (inbox / "a.txt").write_text("The pump lost pressure at noon.")
    qtbot.waitUntil(lambda: _states(page) == {"a.txt": RowState.INDEXED}, timeout=WAIT_MS)
    qtbot.waitUntil(lambda: not page.imports.is_running, timeout=WAIT_MS)
    card.rows[0].stop_button.click()
    qtbot.waitUntil(lambda: not card.isVisible(), timeout=WAIT_MS)
    assert session.watching.list() == ()
    assert len(session.library.list()) == 1
    assert "is watched no more" in page.toast.text


def test_a_folder_that_the_site_does_not_allow_is_refused_in_the_banner(
    qtbot: QtBot, page: LibraryPage, tmp_path: Path
) -> None:
    page.watch.watching.add(tmp_path, "Documents")
    qtbot.waitUntil(page.banner.isVisible, timeout=WAIT_MS)
    assert "lets be watched" in page.banner.text
    assert not page.watch.card.isVisible()


def test_where_the_site_allows_none_nothing_offers_it(
    qtbot: QtBot, session: Session, tasks: Tasks, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(session.watching._rules, "_named", ())
    page = LibraryPage(session, tasks, Theme("light"))
    qtbot.addWidget(page)
    page.show()
    qtbot.waitUntil(page.empty.isVisible, timeout=WAIT_MS)
    assert not page.watch_button.isVisible()
    offered = [button.text() for button in page.empty.findChildren(QPushButton)]
    assert offered == ["Add folder…", "Add files…", "Try the sample"]


def test_the_button_is_shorter_where_the_head_is_narrow(qtbot: QtBot, page: LibraryPage) -> None:
    qtbot.waitUntil(page.empty.isVisible, timeout=WAIT_MS)
    assert page.watch_button.text() == "Watch a folder…"
    QApplication.sendEvent(page, QResizeEvent(QSize(571, 700), page.size()))
    assert page.watch_button.text() == "Watch…"
    assert page.watch_button.accessibleName() == "Watch a folder"


def test_what_a_person_adds_is_read_before_the_rest_of_a_watched_folder(
    qtbot: QtBot, page: LibraryPage, session: Session, inbox: Path, tmp_path: Path
) -> None:
    settled: list[str] = []
    page.imports.files_settled.connect(lambda ends: settled.extend(end.file for end in ends))
    notes = [f"Gate {line}: the lamp was replaced." for line in range(60)]
    for number in range(24):
        (inbox / f"{number:02}.txt").write_text(f"Round {number}.\n\n" + "\n\n".join(notes))
    own = tmp_path / "own.txt"
    own.write_text("What a person wants to read at once.")
    session.watching.add(inbox)
    assert session.watching.look()[0].wanted == 24
    page.imports.bring_watched()
    qtbot.waitUntil(lambda: bool(settled), timeout=WAIT_MS)
    page.add_paths([own])
    qtbot.waitUntil(lambda: len(settled) == 25, timeout=WAIT_MS)
    assert len(set(settled)) == 25
    assert settled.index(str(own)) < 24


def _folder(number: int, trouble: str = "") -> FolderState:
    return FolderState(
        WatchedFolder(
            id=number,
            collection="Documents",
            path=f"/srv/f{number}",
            mount_point="/",
            added=datetime.now(UTC),
            error_code="watch_unplugged" if trouble else "",
            error_message=trouble,
        )
    )


def test_many_folders_fold_into_one_line_and_trouble_stays(qtbot: QtBot) -> None:
    card = WatchCard(Theme("light"))
    qtbot.addWidget(card)
    folders = [_folder(number) for number in range(4)]
    card.show_state(WatchState((*folders, _folder(9, trouble="It is not connected."))))
    assert card.text.splitlines()[0] == "5 watched folders"
    assert "f9" in card.text
    assert "f1" not in card.text
    card.all_button.click()
    assert "f1" in card.text
