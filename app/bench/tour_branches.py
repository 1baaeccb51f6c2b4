"""The states of a chat with branches: versions beside each other, an edit, details, a quotation."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit

from app.bench.stage import Stage
from app.bench.tour_chats import ask, finish, require, turns_of
from app.ui.chat.conversation import ConversationView
from app.ui.chat.details import AnswerDetails
from app.ui.chat.editing import EditLine
from app.ui.chat.find_bar import FindBar
from app.ui.chat.page import ChatPage
from app.ui.confirm import ConfirmDialog

_QUESTION = "Why did the crane at berth 4 fail?"
_EDITED = "What caused the hydraulic pump to lose pressure?"
_WORD = "pressure"
_FOLLOW_UP = "Who informs the agents of the ships?"


def branches(stage: Stage) -> None:
    """One question in two forms, two answers to it, and what can be done with them."""
    stage.workspace.new_chat()
    chat = stage.child(ChatPage)
    turns = turns_of(chat)
    ask(stage, _QUESTION)
    view = stage.child(ConversationView)
    _press(view, Qt.Key.Key_E, row=0)
    stage.wait(lambda: stage.find(EditLine), "the edit")
    stage.shoot("chat-editing")
    field = stage.child(QPlainTextEdit, "Your question")
    field.selectAll()
    stage.type(field, _EDITED)
    finish(stage)
    _press(view, Qt.Key.Key_R, row=1)
    answer = finish(stage)
    require(len(answer.versions) > 1, "an answer beside another one")
    ask(stage, _FOLLOW_UP)
    view.verticalScrollBar().setValue(0)
    stage.shoot("chat-versions")
    _press(view, Qt.Key.Key_D, row=1)
    stage.wait(lambda: stage.find(AnswerDetails), "the details")
    stage.shoot("chat-details")
    stage.child(AnswerDetails).close()
    _press(view, Qt.Key.Key_Delete, row=1)
    stage.wait(lambda: stage.find(ConfirmDialog), "the question before a version goes")
    stage.shoot("chat-version-delete")
    stage.child(ConfirmDialog).reject()
    _press(view, Qt.Key.Key_Left, row=1)
    stage.wait(lambda: turns.rowCount() == 2, "the earlier version")  # noqa: PLR2004
    view.select_turn(1)
    QTest.keyClick(view, Qt.Key.Key_Q)
    stage.wait(lambda: chat.draft().startswith("> "), "the quotation")
    stage.shoot("chat-quoted")
    chat.set_draft("")
    stage.press(Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    stage.wait(lambda: stage.find(FindBar), "the field")
    stage.type(stage.child(QLineEdit, "Find in this chat"), _WORD, is_sent=False)
    require(stage.child(FindBar).said.text(), "a word that was found")
    stage.shoot("chat-find")
    stage.child(FindBar).close_bar()


def _press(view: ConversationView, key: Qt.Key, *, row: int) -> None:
    view.setFocus()
    view.setCurrentIndex(view.model().index(row, 0))
    QTest.keyClick(view, key)
