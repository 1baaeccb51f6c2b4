"""Several chats at once in the left pane: chosen, moved, tagged, archived, deleted with undo."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QMenu, QWidget
from pytestqt.qtbot import QtBot

from app.domain.chat import ConversationSummary
from app.services.history import HistoryService
from app.services.retention import RetentionService
from app.ui.a11y import nameless_controls
from app.ui.sidebar.name_dialog import NameDialog
from app.ui.sidebar.shown import Kind, Shown
from app.ui.sidebar.sidebar import Sidebar
from app.ui.tasks import Tasks
from app.ui.theme import Theme
from app.ui.tokens import LIGHT
from app.ui.widgets.notices import Toast
from app.vault.conversations import Conversations
from tests.conftest import new_vault
from tests.fakes.audit import HeardEvents

WAIT_MS = 10_000
CRANE, PUMP, VALVE, QUAY = 1, 2, 3, 4
TITLES = ("Crane", "Pump", "Valve", "Quay")


@pytest.fixture
def history(tmp_path: Path) -> Iterator[HistoryService]:
    vault = new_vault(tmp_path / "vault.db", b"k" * 32)
    conversations = Conversations(vault)
    for title in TITLES:
        conversations.add_user_message(conversations.create(title), f"what of the {title}?")
    yield HistoryService.of_vault(vault, audit=HeardEvents())
    vault.close()


@pytest.fixture
def sidebar(qtbot: QtBot, history: HistoryService, tasks: Tasks, look: Theme) -> Iterator[Sidebar]:
    conversations = history._conversations
    retention = RetentionService(conversations, site_days=0, audit=HeardEvents())
    window = QWidget()
    qtbot.addWidget(window)
    shown = Sidebar(history, tasks, look, toast=Toast(window), retention=retention)
    qtbot.addWidget(shown)
    shown.resize(248, 760)
    shown.show()
    shown.refresh()
    qtbot.waitUntil(lambda: len(listed(shown)) == len(TITLES), timeout=WAIT_MS)
    yield shown
    tasks.close()


def listed(sidebar: Sidebar) -> list[str]:
    model = sidebar.chat_list.chats
    chats = (model.chat(model.index(row)) for row in range(model.rowCount()))
    return [chat.title for chat in chats if chat is not None]


def choose(sidebar: Sidebar, *chats: int) -> None:
    """By the keyboard: from one to the other end of these, which must stand together."""
    view = sidebar.chat_list
    rows = sorted(view.chats.index_of(chat).row() for chat in chats)
    view.setFocus()
    view.selectionModel().setCurrentIndex(
        view.chats.index(rows[0]), QItemSelectionModel.SelectionFlag.ClearAndSelect
    )
    for _ in range(rows[-1] - rows[0]):
        QTest.keyClick(view, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    assert {chat.id for chat in view.chosen()} == set(chats)


def act(menu: QMenu, *words: str) -> None:
    """Presses an entry of a menu, or of a menu in it."""
    entry = next(one for one in menu.actions() if one.text() == words[0])
    below = entry.menu()
    if len(words) > 1 and isinstance(below, QMenu):
        act(below, *words[1:])
    else:
        entry.trigger()


def kept(history: HistoryService) -> dict[int, ConversationSummary]:
    return {chat.id: chat for chat in history.list()}


@pytest.fixture
def until(qtbot: QtBot) -> Callable[[Callable[[], bool]], None]:
    return lambda is_so: qtbot.waitUntil(is_so, timeout=WAIT_MS)


def test_several_chats_are_deleted_and_come_back_with_one_undo(
    qtbot: QtBot, sidebar: Sidebar, history: HistoryService, until: Callable[..., None]
) -> None:
    choose(sidebar, PUMP, VALVE, QUAY)
    assert sidebar.selection_bar.isVisible()
    assert sidebar.selection_bar.accessibleName() == "3 chosen"
    with qtbot.waitSignal(sidebar.chats_deleted) as deleted:
        QTest.keyClick(sidebar.chat_list, Qt.Key.Key_Delete)
    assert deleted.args == [{PUMP, VALVE, QUAY}]
    until(lambda: listed(sidebar) == ["Crane"])
    assert sidebar.toast.text == "3 chats deleted"
    assert not sidebar.selection_bar.isVisible()
    sidebar.toast.act()
    until(lambda: len(listed(sidebar)) == 4)
    assert not history.purge(older_than_s=0).chats


def test_the_menu_of_several_chats_acts_on_all_of_them(
    sidebar: Sidebar, history: HistoryService, until: Callable[..., None], qtbot: QtBot
) -> None:
    choose(sidebar, PUMP, VALVE)
    acts = sidebar.chat_list.acts
    menu = acts.menu(sidebar.chat_list.chosen())
    assert "Rename" not in [one.text() for one in menu.actions()]
    act(menu, "Move to folder", "New folder…")
    dialog = sidebar.chat_list.findChildren(NameDialog)[0]
    QTest.keyClicks(dialog.field, " Yard   works ")
    QTest.keyClick(dialog.field, Qt.Key.Key_Return)
    until(lambda: {kept(history)[n].folder for n in (PUMP, VALVE)} == {"Yard works"})
    until(lambda: acts.shelves.folders == ("Yard works",))
    assert {chat.id for chat in sidebar.chat_list.chosen()} == {PUMP, VALVE}  # chosen still
    act(acts.menu(sidebar.chat_list.chosen()), "Tags", "New tag…")
    dialog = sidebar.chat_list.findChildren(NameDialog)[-1]
    assert list(nameless_controls(dialog)) == []
    QTest.keyClicks(dialog.field, "urgent")
    QTest.keyClick(dialog.field, Qt.Key.Key_Return)
    until(lambda: acts.shelves.tags == ("urgent",))
    act(acts.menu([kept(history)[PUMP]]), "Tags", "urgent")  # checked: it is taken away
    until(lambda: kept(history)[PUMP].tags == ())
    assert kept(history)[VALVE].tags == ("urgent",)
    act(acts.menu(sidebar.chat_list.chosen()), "Move to folder", "Out of the folder")
    until(lambda: kept(history)[VALVE].folder == "")
    assert qtbot is not None


def test_archived_chats_leave_the_list_and_stand_in_the_archive(
    sidebar: Sidebar, history: HistoryService, until: Callable[..., None]
) -> None:
    pill = sidebar.shown_pill
    assert not pill.isVisible()  # nothing to choose from yet
    choose(sidebar, PUMP, VALVE)
    act(sidebar.chat_list.acts.menu(sidebar.chat_list.chosen()), "Archive")
    until(lambda: listed(sidebar) == ["Quay", "Crane"])
    assert pill.isVisible()
    pill.choose(Shown(Kind.ARCHIVE))
    assert listed(sidebar) == ["Valve", "Pump"]
    assert pill.accessibleName() == "Chats shown: Archived chats"
    sidebar.toast.act()  # the archive is empty again, so that all chats are shown
    until(lambda: len(listed(sidebar)) == 4)
    assert pill.shown == Shown()
    assert not any(chat.is_archived for chat in kept(history).values())


def test_the_list_can_show_one_folder_or_one_tag(
    sidebar: Sidebar, history: HistoryService, until: Callable[..., None]
) -> None:
    history.move([CRANE, QUAY], "Yard")
    history.tag([QUAY, PUMP], add=["urgent"])
    sidebar.refresh()
    until(sidebar.shown_pill.isVisible)
    sidebar.shown_pill.choose(Shown(Kind.FOLDER, "Yard"))
    assert listed(sidebar) == ["Quay", "Crane"]
    sidebar.shown_pill.choose(Shown(Kind.TAG, "urgent"))
    assert listed(sidebar) == ["Quay", "Pump"]
    history.tag([QUAY, PUMP], remove=["urgent"])
    sidebar.refresh()
    until(lambda: len(listed(sidebar)) == 4)


def test_escape_chooses_none_and_a_click_with_control_opens_nothing(
    qtbot: QtBot, sidebar: Sidebar
) -> None:
    view = sidebar.chat_list
    with qtbot.assertNotEmitted(sidebar.chat_opened):
        for chat in (PUMP, QUAY):
            QTest.mouseClick(
                view.viewport(),
                Qt.MouseButton.LeftButton,
                Qt.KeyboardModifier.ControlModifier,
                view.visualRect(view.chats.index_of(chat)).center(),
            )
    assert {chat.id for chat in view.chosen()} == {PUMP, QUAY}
    picture = view.viewport().grab().toImage()
    row = view.visualRect(view.chats.index_of(PUMP))
    assert picture.pixelColor(row.left() + 4, row.center().y()) == QColor(LIGHT.accent_tint)
    assert list(nameless_controls(sidebar)) == []
    QTest.keyClick(view, Qt.Key.Key_Escape)
    assert len(view.chosen()) == 1
    assert not sidebar.selection_bar.isVisible()


def test_a_filter_that_is_chosen_is_typed_into_the_search(
    sidebar: Sidebar, history: HistoryService, until: Callable[..., None]
) -> None:
    history.move([QUAY], "Yard works")
    sidebar.open_search()
    pane = sidebar.search_pane
    QTest.keyClicks(pane.field, "what")
    until(lambda: len(pane.hits) == 4)
    until(lambda: "Folder" in [one.text() for one in pane.filters.fill().actions()])
    act(pane.filters.fill(), "Folder", "Yard works")
    assert pane.field.text() == 'in:"Yard works" what '
    until(lambda: [hit.conversation for hit in pane.hits] == [QUAY])
    act(pane.filters.fill(), "Written by", "The model")
    until(lambda: pane.hits == ())
    assert pane.findChild(QLineEdit) is pane.field
    QTest.keyClick(pane.field, Qt.Key.Key_Escape)
    assert listed(sidebar) == ["Quay", "Valve", "Pump", "Crane"]
