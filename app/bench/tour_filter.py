"""The states of the site's filter: a question that is stopped or covered, an answer that ends."""

from PySide6.QtWidgets import QPlainTextEdit, QScrollArea

from app.bench import tour_chats
from app.bench.filter_samples import filtered_chat
from app.bench.stage import Stage
from app.ui.chat.page import ChatPage
from app.ui.chat.turns import TurnModel
from app.ui.vault.filtering import FilterPanel
from app.ui.vault.page import VaultPage
from app.ui.views import View

_BLOCKED = "Which crane does badge NB-40117 open?"
_COVERED = "Who may know of Blue Heron?"


def filtering(stage: Stage) -> None:
    """A question in the field again, one with a covered place, an answer cut short, the panel."""
    stage.workspace.new_chat()
    stage.type(stage.child(QPlainTextEdit, "Your question"), _BLOCKED)
    stage.wait(lambda: any(b.isVisible() for b in tour_chats.banners(stage)), "the banner")
    stage.shoot("chat-question-blocked")
    stage.child(QPlainTextEdit, "Your question").clear()
    for banner in tour_chats.banners(stage):
        banner.hide()
    tour_chats.alone(stage)
    tour_chats.ask(stage, _COVERED)
    stage.shoot("chat-question-covered")
    turns = stage.child(ChatPage).findChildren(TurnModel)[0]
    turns.set_messages(filtered_chat())
    stage.shoot("chat-answer-stopped")
    stage.workspace.show_view(View.VAULT)
    area = stage.child(VaultPage).findChildren(QScrollArea)[0]
    area.ensureWidgetVisible(stage.child(FilterPanel))
    stage.shoot("vault-filter")
    area.verticalScrollBar().setValue(0)
    stage.workspace.new_chat()
