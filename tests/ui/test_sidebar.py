"""The left pane over a real vault: groups, renames, pins, deletes with undo, searches."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
import shiboken6
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QColor, QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QMenu, QWidget
from pytestqt.qtbot import QtBot

from app.domain.chat import ConversationSummary, MessageHit
from app.domain.sought import Sought
from app.services.history import HistoryService
from app.services.retention import RetentionService
from app.ui.a11y import nameless_controls
from app.ui.marked_text import split_marks
from app.ui.quantities import number
from app.ui.sidebar import sidebar as pane
from app.ui.sidebar.grouping import Heading, group
from app.ui.sidebar.model import ChatListModel
from app.ui.sidebar.sidebar import Sidebar
from app.ui.tasks import Tasks
from app.ui.theme import Theme
from app.ui.tokens import LIGHT
from app.ui.views import View
from app.ui.widgets.frames import Rule
from app.ui.widgets.notices import Toast
from app.vault.connection import Vault
from app.vault.conversations import Conversations
from tests.conftest import new_vault
from tests.fakes.audit import HeardEvents

WAIT_MS = 10_000
NOW = datetime(2026, 11, 20, 9, 30, tzinfo=ZoneInfo("Asia/Ho_Chi_Minh"))


def chat(number: int, updated: datetime, *, is_pinned: bool = False) -> ConversationSummary:
    return ConversationSummary(number, f"chat {number}", updated, updated, 2, is_pinned)


def test_chats_are_grouped_by_the_readers_own_day() -> None:
    just_after_midnight = NOW.replace(hour=0, minute=5)
    chats = [
        chat(1, NOW - timedelta(days=30)),
        chat(2, just_after_midnight.astimezone(ZoneInfo("UTC"))),
        chat(3, just_after_midnight - timedelta(minutes=10)),
        chat(4, NOW - timedelta(days=7)),
        chat(5, NOW - timedelta(days=9)),
        chat(6, NOW - timedelta(days=90), is_pinned=True),
        chat(7, NOW),
    ]
    found = [(one.heading, [row.id for row in one.chats]) for one in group(chats, NOW)]
    assert found == [
        (Heading.PINNED, [6]),
        (Heading.TODAY, [7, 2]),
        (Heading.YESTERDAY, [3]),
        (Heading.LAST_WEEK, [4]),
        (Heading.OLDER, [5, 1]),
    ]


def test_no_chats_make_no_groups() -> None:
    assert group([], NOW) == ()


def test_a_heading_can_be_neither_opened_nor_renamed(qtbot: QtBot) -> None:
    assert qtbot is not None
    model = ChatListModel()
    model.set_chats([chat(1, NOW)], NOW)
    assert model.rowCount() == 2
    heading = model.index(0)
    assert not model.flags(heading) & Qt.ItemFlag.ItemIsSelectable
    assert not model.setData(heading, "x")
    assert model.chat(heading) is None
    assert model.chat(QModelIndex()) is None


@pytest.mark.parametrize(
    ("snippet", "text", "marks"),
    [
        ("the \x02pump\x03 failed", "the pump failed", ((4, 4),)),
        ("\x02a\x03 \x02b\x03", "a b", ((0, 1), (2, 1))),
        ("no\n  marks", "no marks", ()),
        ("\x03stray\x02", "stray", ()),
    ],
)
def test_marks_of_a_snippet_become_positions(
    snippet: str, text: str, marks: tuple[tuple[int, int], ...]
) -> None:
    assert split_marks(snippet) == (text, marks)


@pytest.fixture
def vault(tmp_path: Path) -> Iterator[Vault]:
    opened = new_vault(tmp_path / "vault.db", b"k" * 32)
    yield opened
    opened.close()


@pytest.fixture
def conversations(vault: Vault) -> Conversations:
    result = Conversations(vault)
    for title, question in (
        ("Crane failure", "Why did the crane stop?"),
        ("Budget", "What did the pump cost?"),
    ):
        result.add_user_message(result.create(title), question)
    return result


@pytest.fixture
def sidebar(
    qtbot: QtBot, vault: Vault, conversations: Conversations, tasks: Tasks, look: Theme
) -> Iterator[Sidebar]:
    audit = HeardEvents()
    history = HistoryService.of_vault(vault, audit=audit)
    retention = RetentionService(conversations, site_days=0, audit=audit)
    window = QWidget()
    qtbot.addWidget(window)
    shown = Sidebar(history, tasks, look, toast=Toast(window), retention=retention)
    qtbot.addWidget(shown)
    shown.resize(248, 760)
    shown.show()
    shown.refresh()
    qtbot.waitUntil(lambda: shown.chat_list.chats.rowCount() == 3, timeout=WAIT_MS)
    yield shown
    tasks.close()


def titles(sidebar: Sidebar) -> list[str]:
    model = sidebar.chat_list.chats
    return [str(model.index(row).data()) for row in range(model.rowCount())]


def index_of(sidebar: Sidebar, title: str) -> QModelIndex:
    return sidebar.chat_list.chats.index(titles(sidebar).index(title))


def test_a_click_opens_a_chat(qtbot: QtBot, sidebar: Sidebar) -> None:
    view = sidebar.chat_list
    where = view.visualRect(index_of(sidebar, "Budget")).center()
    with qtbot.waitSignal(sidebar.chat_opened) as opened:
        QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=where)
    assert opened.args == [2]


def test_a_chat_is_renamed_where_it_stands(qtbot: QtBot, sidebar: Sidebar) -> None:
    view = sidebar.chat_list
    view.setCurrentIndex(index_of(sidebar, "Budget"))
    QTest.keyClick(view, Qt.Key.Key_F2)
    editor = view.findChild(QLineEdit)
    assert editor is not None
    editor.selectAll()
    QTest.keyClicks(editor, "Budget 2026")
    QTest.keyClick(editor, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "Budget 2026" in titles(sidebar), timeout=WAIT_MS)


def test_a_pinned_chat_stands_on_top(qtbot: QtBot, sidebar: Sidebar) -> None:
    sidebar.chat_list.acts.pin_asked.emit([1], True)  # noqa: FBT003 (a signal)
    qtbot.waitUntil(lambda: titles(sidebar)[:2] == ["Pinned", "Crane failure"], timeout=WAIT_MS)


def test_a_deleted_chat_comes_back_with_undo(
    qtbot: QtBot, sidebar: Sidebar, conversations: Conversations
) -> None:
    view = sidebar.chat_list
    view.setCurrentIndex(index_of(sidebar, "Budget"))
    with qtbot.waitSignal(sidebar.chats_deleted) as deleted:
        QTest.keyClick(view, Qt.Key.Key_Delete)
    assert deleted.args == [{2}]
    qtbot.waitUntil(lambda: "Budget" not in titles(sidebar), timeout=WAIT_MS)
    sidebar.toast.act()
    qtbot.waitUntil(lambda: "Budget" in titles(sidebar), timeout=WAIT_MS)
    assert conversations.purge_deleted(older_than_s=0).chats == ()


def test_a_deleted_chat_goes_for_good_though_its_pane_went_before(
    qtbot: QtBot, sidebar: Sidebar, look: Theme, monkeypatch: pytest.MonkeyPatch
) -> None:
    purged: list[HistoryService] = []
    monkeypatch.setattr(pane, "_PURGE_AFTER_MS", 50)

    def purge(one: HistoryService) -> None:
        purged.append(one)

    monkeypatch.setattr(HistoryService, "purge", purge)
    history, tasks, retention = sidebar._history, sidebar._tasks, sidebar._retention
    other = Sidebar(history, tasks, look, toast=sidebar.toast, retention=retention)
    other._on_delete_asked([chat(2, NOW)])

    shiboken6.delete(other)

    qtbot.waitUntil(lambda: purged == [history], timeout=WAIT_MS)


def test_a_refresh_leaves_the_keyboard_on_its_chat(
    qtbot: QtBot, sidebar: Sidebar, conversations: Conversations
) -> None:
    view = sidebar.chat_list
    sidebar.show_view(View.CHAT, 1)
    view.setCurrentIndex(index_of(sidebar, "Budget"))
    with qtbot.waitSignal(view.chats.modelReset, timeout=WAIT_MS):
        conversations.add_user_message(1, "Once more?")  # the open chat has a new answer
        sidebar.refresh()
        sidebar.show_view(View.CHAT, 1)
    with qtbot.waitSignal(sidebar.chats_deleted) as deleted:
        QTest.keyClick(view, Qt.Key.Key_Delete)
    assert deleted.args == [{2}]
    qtbot.waitUntil(lambda: "Budget" not in titles(sidebar), timeout=WAIT_MS)
    assert view.currentIndex() == index_of(sidebar, "Crane failure")


def test_the_open_chat_stays_marked_where_the_keyboard_is_on_another(sidebar: Sidebar) -> None:
    view = sidebar.chat_list
    opened, other = index_of(sidebar, "Crane failure"), index_of(sidebar, "Budget")
    sidebar.show_view(View.CHAT, 1)
    view.setCurrentIndex(other)
    picture = view.viewport().grab().toImage()
    tints = []
    for index in (opened, other):
        row = view.visualRect(index)
        tints.append(picture.pixelColor(row.left() + 4, row.center().y()))
    assert tints[0] == QColor(LIGHT.accent_tint) != tints[1]


def test_a_new_chat_is_marked_once_it_is_listed(
    qtbot: QtBot, sidebar: Sidebar, conversations: Conversations
) -> None:
    new = conversations.create("Just begun")
    sidebar.show_view(View.CHAT, new)
    assert not sidebar.chat_list.currentIndex().isValid()
    sidebar.refresh()
    qtbot.waitUntil(lambda: "Just begun" in titles(sidebar), timeout=WAIT_MS)
    assert sidebar.chat_list.currentIndex() == index_of(sidebar, "Just begun")


@pytest.mark.qt_log_ignore("This plugin does not support (raise|grabbing)")
def test_the_menu_key_opens_the_menu_of_the_chat_with_the_keyboard(
    qtbot: QtBot, sidebar: Sidebar
) -> None:
    view = sidebar.chat_list
    view.setCurrentIndex(index_of(sidebar, "Budget"))
    elsewhere = view.rect().bottomLeft()
    reason = QContextMenuEvent.Reason.Keyboard
    QApplication.sendEvent(view, QContextMenuEvent(reason, elsewhere, view.mapToGlobal(elsewhere)))
    direct = Qt.FindChildOption.FindDirectChildrenOnly
    (menu,) = view.findChildren(QMenu, options=direct)
    where = view.visualRect(index_of(sidebar, "Budget"))
    assert where.contains(view.viewport().mapFromGlobal(menu.pos()))
    with qtbot.waitSignal(sidebar.chats_deleted) as deleted:
        next(one for one in menu.actions() if one.text() == "Delete").trigger()
    assert deleted.args == [{2}]
    menu.close()


@pytest.mark.qt_log_ignore("This plugin does not support (raise|grabbing)")
def test_a_chat_is_given_a_time_of_its_own_in_its_menu(
    qtbot: QtBot, sidebar: Sidebar, conversations: Conversations
) -> None:
    view = sidebar.chat_list
    view.setCurrentIndex(index_of(sidebar, "Budget"))
    reason = QContextMenuEvent.Reason.Keyboard
    where = view.rect().bottomLeft()
    QApplication.sendEvent(view, QContextMenuEvent(reason, where, view.mapToGlobal(where)))
    (times,) = (menu for menu in view.findChildren(QMenu) if menu.title() == "Keep")
    assert [one.text() for one in times.actions() if one.isChecked()] == ["Until I delete it"]
    with qtbot.waitSignal(sidebar.chat_kept) as kept:
        next(one for one in times.actions() if one.text() == "30 days").trigger()
    assert kept.args == [2]
    assert {chat.id: chat.keep_days for chat in conversations.list()}[2] == 30


def test_search_shows_the_message_and_leads_to_it(qtbot: QtBot, sidebar: Sidebar) -> None:
    sidebar.open_search()
    pane = sidebar.search_pane
    QTest.keyClicks(pane.field, "pump")
    qtbot.waitUntil(lambda: len(pane.hits) == 1, timeout=WAIT_MS)
    (hit,) = pane.hits
    assert isinstance(hit, MessageHit)
    assert "\x02pump\x03" in hit.snippet
    with qtbot.waitSignal(sidebar.message_opened) as opened:
        QTest.keyClick(pane.field, Qt.Key.Key_Return)
    assert opened.args == [2, hit.message, Sought((), "pump")]


def test_a_chat_is_found_by_its_title_too(qtbot: QtBot, sidebar: Sidebar) -> None:
    sidebar.open_search()
    pane = sidebar.search_pane
    QTest.keyClicks(pane.field, "budg")
    qtbot.waitUntil(lambda: [hit.title for hit in pane.hits] == ["Budget"], timeout=WAIT_MS)
    with qtbot.waitSignal(sidebar.chat_opened) as opened:
        QTest.keyClick(pane.field, Qt.Key.Key_Return)
    assert opened.args == [2]


def test_escape_leads_from_the_search_back_to_the_list(sidebar: Sidebar) -> None:
    sidebar.open_search()
    assert sidebar.is_searching
    QTest.keyClick(sidebar.search_pane.field, Qt.Key.Key_Escape)
    assert not sidebar.is_searching


def test_the_open_view_is_marked(qtbot: QtBot, sidebar: Sidebar) -> None:
    sidebar.set_counts(documents=1234, models=2)
    sidebar.show_view(View.DOCUMENTS, None)
    assert sidebar.entry(View.DOCUMENTS).isChecked()
    assert not sidebar.entry(View.MODELS).isChecked()
    assert sidebar.entry(View.DOCUMENTS).accessibleName() == f"Documents {number(1234)}"
    with qtbot.waitSignal(sidebar.view_requested) as requested:
        sidebar.entry(View.MODELS).click()
    assert requested.args == [View.MODELS]


def test_a_line_parts_the_list_from_the_views_while_it_goes_on_below(
    qtbot: QtBot, sidebar: Sidebar, conversations: Conversations
) -> None:
    (edge,) = sidebar.findChildren(Rule)
    assert not edge.isVisible()
    for n in range(30):
        conversations.add_user_message(conversations.create(f"Chat {n}"), "Which berth?")
    sidebar.refresh()
    qtbot.waitUntil(edge.isVisible, timeout=WAIT_MS)
    sidebar.open_search()
    assert not edge.isVisible()
    sidebar.close_search()
    assert edge.isVisible()
    assert edge.mapTo(sidebar, edge.rect().bottomLeft()).y() < sidebar.entry(View.DOCUMENTS).y()


def test_every_control_has_a_name(sidebar: Sidebar) -> None:
    assert list(nameless_controls(sidebar)) == []


def test_ten_thousand_chats_are_listed_and_reached_by_the_keyboard(
    qtbot: QtBot, sidebar: Sidebar
) -> None:
    now = datetime.now(UTC)
    chats = tuple(
        ConversationSummary(n, f"Chat {n}", now, now - timedelta(hours=n), messages=1)
        for n in range(1, 10_001)
    )
    view = sidebar.chat_list
    view.set_chats(chats)
    listed = [view.chats.chat(view.chats.index(row)) for row in range(view.chats.rowCount())]
    assert [chat.id for chat in listed if chat is not None] == [chat.id for chat in chats]
    sidebar.show()
    view.setFocus()
    QTest.keyClick(view, Qt.Key.Key_End)
    last = view.currentIndex()
    assert view.visualRect(last).intersects(view.viewport().rect())
    with qtbot.waitSignal(sidebar.chat_opened) as opened:
        QTest.keyClick(view, Qt.Key.Key_Return)
    assert opened.args == [10_000]
