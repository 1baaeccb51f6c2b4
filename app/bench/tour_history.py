"""The states of the history: a list in order, what was found, many chats chosen at once."""

from datetime import UTC, datetime, timedelta
from typing import Final, NamedTuple

from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu, QPushButton, QWidget

from app.bench.stage import Stage
from app.domain.chat import MessageState
from app.services.titles import title_of
from app.ui.chat.find_bar import FindBar
from app.ui.sidebar.chat_list import ChatList
from app.ui.sidebar.name_dialog import NameDialog
from app.ui.sidebar.shown import Kind, Shown
from app.ui.sidebar.sidebar import Sidebar
from app.vault.connection import Vault
from app.vault.conversations import Conversations
from app.vault.shelf import ChatShelf
from app.vault.times import to_us


class _Past(NamedTuple):
    """A chat of so many hours ago."""

    hours: int
    question: str
    answer: str
    folder: str = ""
    tags: tuple[str, ...] = ()
    is_archived: bool = False


_YARD: Final = "Yard works"
_CHATS: Final = (
    _Past(
        2,
        "Which pump feeds the fire line on the fuel jetty?",
        "The **diesel pump** in house 2 feeds the line on the fuel jetty; the electric pump in "
        "house 1 is its reserve. Both are tried every Monday:\n\n"
        "- the diesel pump for ten minutes under load\n- the electric pump for five minutes\n\n"
        "A pump that does not reach 9 bar is reported to the duty officer.",
        tags=("urgent",),
    ),
    _Past(4, "Can you please summarise the shift log of last night?", "Two arrivals, one delay."),
    _Past(26, "When does the pilot boat Lom go into the yard?", "From 2 to 15 June.", _YARD),
    _Past(30, "Who relieves the crew while the pilot boat is away?", "The tug Bra.", _YARD),
    _Past(75, "What does the contract say about late deliveries?", "A tenth a week.", "Contracts"),
    _Past(80, "Compare the offers for the fender panels", "The second is cheaper.", "Contracts"),
    _Past(100, "How deep is berth 4 after dredging?", "8.9 metres.", tags=("berths",)),
    _Past(130, "Which berths have hydrants of DN100?", "Berths 2 and 3.", tags=("berths",)),
    _Past(400, "Draft a notice about the crane test on Friday", "Notice: on Friday…", _YARD),
    _Past(500, "What is the wind limit of the quay crane?", "72 km/h in gusts.", _YARD),
    _Past(900, "Which seals fit the hydraulic pump?", "Type B, 40 mm.", is_archived=True),
)
_PUMP: Final = "pump tag:urgent"


def history(stage: Stage) -> None:
    """A list in order; searching, finding, choosing, renaming, archiving and deleting."""
    _fill(stage.factory.vault)
    sidebar = stage.child(Sidebar)
    sidebar.refresh()
    stage.wait(sidebar.shown_pill.isVisible, "the choice of folders")
    _search(stage, sidebar)
    stage.workspace.new_chat()
    view = sidebar.chat_list
    _choose(view, 4)
    stage.shoot("history-chosen")
    folders = QMenu(view)
    view.acts.fill_folders(folders, view.chosen())
    next(
        one for one in folders.actions() if one.text() in stage.said.texts("New folder…")
    ).trigger()
    stage.wait(lambda: stage.find(NameDialog), "the dialog for a name")
    stage.shoot("history-new-folder")
    stage.child(NameDialog).reject()
    rows = view.chats.rowCount()
    QTest.keyClick(view, Qt.Key.Key_Delete)
    stage.wait(lambda: stage.find(QPushButton, "Undo"), "the way back")
    stage.wait(lambda: view.chats.rowCount() < rows, "the list without the chats")
    stage.shoot("history-undo")
    stage.child(QPushButton, "Undo").click()
    stage.wait(lambda: view.chats.rowCount() == rows, "the chats again")
    sidebar.shown_pill.choose(Shown(Kind.FOLDER, _YARD))
    stage.shoot("history-folder")
    view.setCurrentIndex(view.chats.index(view.chats.rowCount() - 1, 0))
    view.setFocus()
    QTest.keyClick(view, Qt.Key.Key_F2)
    stage.wait(lambda: stage.find(QWidget, "Title of the chat"), "the field for the title")
    stage.shoot("history-rename")
    QTest.keyClick(stage.child(QWidget, "Title of the chat"), Qt.Key.Key_Escape)
    sidebar.shown_pill.choose(Shown(Kind.ARCHIVE))
    stage.shoot("history-archive")
    sidebar.shown_pill.choose(Shown())


def _search(stage: Stage, sidebar: Sidebar) -> None:
    """By words and a filter; then what was found where it stands."""
    sidebar.open_search()
    pane = sidebar.search_pane
    stage.type(pane.field, "pump", is_sent=False)
    stage.wait(lambda: len(pane.hits) > 2, "the hits")  # noqa: PLR2004 (of several chats)
    stage.shoot("history-search")
    pane.field.clear()
    stage.type(pane.field, _PUMP, is_sent=False)
    stage.wait(lambda: len(pane.hits) == 2, "question and answer")  # noqa: PLR2004
    QTest.keyClick(pane.field, Qt.Key.Key_Return)
    stage.wait(lambda: stage.find(FindBar), "the line over the turns")
    bar = stage.child(FindBar)
    stage.wait(lambda: stage.says(bar.said.text(), "Turn {place} of {count}"), "the place")
    stage.shoot("history-found")
    bar.close_bar()
    sidebar.close_search()


def _choose(view: ChatList, count: int) -> None:
    """The first chats, from the top down."""
    view.setFocus()
    first = next(
        view.chats.index(row)
        for row in range(view.chats.rowCount())
        if view.chats.chat(view.chats.index(row)) is not None
    )
    view.selectionModel().setCurrentIndex(first, QItemSelectionModel.SelectionFlag.ClearAndSelect)
    while len(view.chosen()) < count:
        QTest.keyClick(view, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)


def _fill(vault: Vault) -> None:
    """Chats of the last weeks, as people leave them."""
    conversations, shelf = Conversations(vault), ChatShelf(vault)
    now = datetime.now(UTC)
    for past in _CHATS:
        chat = conversations.create(title_of(past.question))
        conversations.add_user_message(chat, past.question)
        answer = conversations.begin_answer(chat, model="SmolLM2-135M-Instruct")
        conversations.finish_answer(answer, text=past.answer, state=MessageState.COMPLETE)
        at = to_us(now - timedelta(hours=past.hours))
        with vault.write() as connection:
            connection.execute(
                "UPDATE conversations SET created = ?1, updated = ?1 WHERE id = ?2", (at, chat)
            )
            connection.execute("UPDATE messages SET created = ? WHERE conversation = ?", (at, chat))
        shelf.move([chat], past.folder)
        shelf.tag([chat], add=past.tags)
        shelf.archive([chat], is_archived=past.is_archived)
