"""The states of keeping: a chat that goes by its time, and a vault that is to be destroyed."""

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QScrollArea

from app.bench.stage import Stage, StageError
from app.ui.chat.header import ChatHeader
from app.ui.sidebar.sidebar import Sidebar
from app.ui.vault.destroying import DestroyDialog, DestroyPanel
from app.ui.vault.page import VaultPage
from app.ui.views import View


def keeping(stage: Stage) -> None:
    """A chat that goes, the menu that says when, and the last resort, which is not taken."""
    sidebar = stage.child(Sidebar)
    chats = sidebar.chat_list.chats
    first = chats.chat(chats.index(1))
    if first is None:
        raise StageError("there is no chat to keep")
    stage.session.retention.keep(first.id, 7)
    stage.workspace.open_chat(first.id)
    header = stage.child(ChatHeader)
    stage.wait(lambda: header.going, "when the chat goes")
    stage.shoot("chat-that-goes")
    stage.workspace.show_view(View.VAULT)
    panel = stage.child(DestroyPanel)
    bar = stage.child(VaultPage).findChildren(QScrollArea)[0].verticalScrollBar()
    stage.wait(lambda: bar.maximum() > 0, "the whole page")
    bar.setValue(bar.maximum())
    stage.shoot("vault-lower")
    panel.button.click()
    dialog = stage.child(DestroyDialog)
    QTest.keyClicks(dialog.field, "destroy")
    stage.shoot("vault-destroy")
    dialog.reject()
    bar.setValue(0)
    stage.session.retention.keep(first.id, None)
    stage.workspace.new_chat()
