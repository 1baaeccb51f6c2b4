"""The states of what is attached to a chat: chips, a question that waits, an answer, a drop."""

from typing import Final

from PySide6.QtWidgets import QPlainTextEdit

from app.bench import tour_chats
from app.bench.samples import Samples
from app.bench.stage import Stage
from app.domain.attachments import Attachment, AttachmentState
from app.ui.chat import attachment_words as words
from app.ui.chat.attachment_bar import AttachmentBar
from app.ui.chat.conversation import ConversationView
from app.ui.chat.page import ChatPage
from app.ui.confirm import ConfirmDialog

_FILES: Final = ("incident-2024-017.pdf", "fire-drill-2024.pdf")
_QUESTION: Final = "When was the last fire drill, and who took part?"
# What passes too quickly to be caught, and what only another vault could bring.
_MORE: Final = (
    Attachment("/files/Annual report of the harbour master 2024.pdf", AttachmentState.READING),
    Attachment("/files/tide-tables.xlsx", AttachmentState.WAITING),
    Attachment("/files/scan-of-a-letter.pdf", AttachmentState.FAILED, error_code="needs_password"),
    Attachment("/files/minutes.docx", AttachmentState.FAILED, error_code="damaged_file"),
    Attachment("crew-list.csv", AttachmentState.ABSENT),
)

_FULL: Final = words.Obstacle("disk_full", "The disk is full.")


def attachments(stage: Stage, samples: Samples) -> None:
    """A chat that begins with files, until it is answered and one of them is to go."""
    stage.workspace.new_chat()
    stage.child(ChatPage).attached.add([samples.good / name for name in _FILES])
    stage.wait(lambda: _ready(stage) == len(_FILES), "the attached files")
    bar = stage.child(AttachmentBar)
    stage.shoot("chat-attached")
    stage.hover(stage.workspace, [samples.good / _FILES[0]])
    stage.shoot("chat-drop", is_moving=True)
    stage.leave(stage.workspace)
    kept = bar.shown
    bar.show_files([*kept, *_MORE])
    stage.type(stage.child(QPlainTextEdit, "Your question"), _QUESTION)
    stage.shoot("chat-attached-waiting")
    bar.show_files([*kept, *(one for one in _MORE if not one.is_pending)])
    bar.say("")
    stage.shoot("chat-attached-failed")
    bar.show_files([*kept, *_MORE[:2]], obstacle=_FULL)
    bar.say(words.left_out([words.name(one) for one in _MORE[:2]]))
    stage.shoot("chat-attached-held-up")
    bar.say("")
    bar.show_files(kept)
    bar.insisted.emit()
    answer = tour_chats.finish(stage)
    tour_chats.require(answer.citations, "an answer from an attached file")
    view = stage.child(ConversationView)
    view.setCurrentIndex(view.model().index(view.model().rowCount() - 1, 0))
    stage.wait(lambda: view.open_source(1), "a source")
    tour_chats.wait_for_page(stage)
    stage.shoot("chat-attached-answered")
    bar.removed.emit(kept[0])
    stage.shoot("chat-attached-remove")
    stage.child(ConfirmDialog).reject()
    _lose_the_chat(stage)
    stage.workspace.new_chat()


def _lose_the_chat(stage: Stage) -> None:
    """As another window does that deletes it."""
    chat = stage.child(ChatPage).conversation
    if chat is not None:
        stage.workspace.lose(frozenset({chat}), can_be_undone=True)
    stage.shoot("chat-deleted-elsewhere")
    stage.workspace.sidebar.toast.hide()


def _ready(stage: Stage) -> int:
    shown = stage.child(ChatPage).findChildren(AttachmentBar)[0].shown
    return sum(one.state is AttachmentState.READY for one in shown)
