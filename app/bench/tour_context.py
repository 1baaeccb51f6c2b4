"""The states of the context: the estimate, the parts, what was left out, what a model thought.

The starter model does not think by itself: a grammar makes it write what a thinking one would.
"""

from datetime import UTC, datetime
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPlainTextEdit

from app.bench import tour_chats
from app.bench.stage import Stage
from app.domain.chat import GenerationStats, MessageState
from app.domain.memory import ChatMemory, ChatSummary
from app.ui.chat.composer import Composer
from app.ui.chat.conversation import ConversationView
from app.ui.chat.page import ChatPage
from app.ui.chat.summary_dialog import SummaryDialog
from app.ui.chat.turns import TurnModel
from app.ui.sidebar.sidebar import Sidebar
from app.ui.widgets.notices import Toast
from app.vault.chat_memory import ChatMemories
from app.vault.conversations import Conversations

_THOUGHTS: Final = (
    "The user wants to know when the hydraulic pump has to be looked at. The plan says every six"
    " months since the failure in February; before it was every twelve.",
    "So the answer is: every six months. I should say since when, and why it was changed.",
    "The seal ring failed after eleven months, which is less than the old interval. That is the"
    " reason.",
)
_THOUGHT_ANSWER: Final = (
    "Every six months. Until February 2024 it was every twelve, but the inner seal ring of the"
    " pump failed after eleven."
)
_THOUGHT_QUESTION: Final = "How often is the hydraulic pump checked, and why?"
_TALK: Final = (
    (
        "Which cranes of the west quay may lift containers?",
        "Cranes 2, 4 and 5. Crane 3 lifts bulk alone, and crane 1 is out of use until the new rope "
        "is there.",
    ),
    (
        "When does the new rope for crane 1 come?",
        "On 14 May with the coaster from Bremen, if the weather holds. Fitting it takes two days.",
    ),
    (
        "Who has to be there when it is fitted?",
        "The crane driver on shift, someone of the workshop, and the inspector, who has to be told "
        "three days before.",
    ),
    (
        "Draft a note to the inspector.",
        "Dear Ms. Lindqvist, the rope of crane 1 on the west quay will be fitted on 15 and 16 May. "
        "Please let us know by 12 May whether you can be there on the second day.",
    ),
)
_SUMMARY: Final = (
    "Cranes 2, 4 and 5 of the west quay may lift containers; crane 3 lifts bulk alone. Crane 1 is "
    "out of use until its new rope comes, on 14 May by coaster from Bremen; fitting takes two days."
)
_SMALL_CONTEXT: Final = 1024
_SOME_S: Final = 1.6  # of thinking
_NEXT: Final = "Add to the note which cranes can be used meanwhile, and who answers questions."
_FILLER: Final = "The workshop's list of parts, as of today: rope 24 mm, 180 m, two ends. "


def context(stage: Stage) -> None:
    """A chat whose beginning fell out, then one with a model that thinks."""
    _load(stage, _SMALL_CONTEXT)
    chat = _talk(stage)
    stage.child(Sidebar).refresh()
    stage.workspace.open_chat(chat)
    page, view = stage.child(ChatPage), stage.child(ConversationView)
    turns = page.findChildren(TurnModel)[0]
    stage.wait(lambda: turns.rowCount() == 2 * len(_TALK), "the chat")
    tour_chats.without_documents(stage)
    field = stage.child(QPlainTextEdit, "Your question")
    stage.type(field, _NEXT, is_sent=False)
    _measured(stage, page)
    stage.shoot("chat-estimate")
    page.set_draft(_NEXT + "\n\n" + _FILLER * 14)
    stage.wait(lambda: stage.child(Composer).is_warning, "the warning")
    stage.shoot("chat-estimate-warning")
    page.set_draft("")
    _measured(stage, page)
    stage.workspace.acts["context"]()
    stage.settle()
    stage.shoot("context-panel")
    stage.workspace.acts["context"]()
    _left_out(stage, page, view, turns, chat)
    _thinking(stage, view)
    _load(stage, 0)


def _load(stage: Stage, context_tokens: int) -> None:
    """The model with a context window of this size; 0: of its own."""
    stage.session.preferences.update({"context_tokens": context_tokens})
    stage.session.models.load_selected()


def _talk(stage: Stage) -> int:
    """A chat about a rope, whose last answer was written without its first four messages."""
    conversations = Conversations(stage.factory.vault)
    model = stage.session.models.loaded
    name = "" if model is None else model.name
    chat = conversations.create("The rope of crane 1")
    for question, text in _TALK:
        conversations.add_user_message(chat, question)
        answer = conversations.begin_answer(chat, model=name)
        stats = GenerationStats(
            prompt_tokens=460,
            completion_tokens=48,
            ttft_ms=1_150.0,
            tokens_per_second=61.0,
            context_tokens=2048 if model is None else model.context_tokens,
            model=name,
        )
        conversations.finish_answer(answer, text=text, state=MessageState.COMPLETE, stats=stats)
    return chat


def _left_out(
    stage: Stage, page: ChatPage, view: ConversationView, turns: TurnModel, chat: int
) -> None:
    """Two turns are given and no more: the line, then the summary in its place, and an edit."""
    memory = stage.session.memory
    memory.choose(chat, ChatMemory(turns=2))
    page.foresight.look_again()
    stage.wait(lambda: turns.boundary_at(4), "the line")
    view.verticalScrollBar().setValue(0)
    stage.shoot("chat-left-out")
    through = stage.session.history.get(chat).messages[3].id
    written = ChatSummary(through, _SUMMARY, "starter", datetime.now(UTC))
    ChatMemories(stage.factory.vault).keep(written)
    page.foresight.look_again()
    stage.wait(lambda: page.foresight.summary, "the summary")
    view.toggle_summary()
    view.verticalScrollBar().setValue(0)
    stage.shoot("chat-left-out-summary")
    view.summary_edited.emit()
    stage.wait(lambda: stage.find(SummaryDialog), "the dialog")
    stage.shoot("chat-left-out-edit")
    stage.child(SummaryDialog).reject()
    view.summary_removed.emit()
    stage.wait(lambda: stage.find(Toast) and not page.foresight.summary, "the way back")
    stage.shoot("chat-left-out-undo")
    stage.child(Toast).act()
    stage.wait(lambda: page.foresight.summary, "the summary again")


def _thinking(stage: Stage, view: ConversationView) -> None:
    tour_chats.alone(stage)
    said = "\\n\\n".join(_THOUGHTS)
    grammar = f'root ::= "<think>{said}</think>\\n\\n{_THOUGHT_ANSWER}"'
    stage.session.preferences.update({"grammar": grammar, "max_tokens": 512})
    turns = stage.child(ChatPage).findChildren(TurnModel)[0]
    stage.type(stage.child(QPlainTextEdit, "Your question"), _THOUGHT_QUESTION)
    stage.wait(lambda: turns.rowCount() and turns.turn(1).thought_s > _SOME_S, "the thoughts")
    stage.shoot("chat-thinking", is_moving=True)
    tour_chats.finish(stage)
    stage.session.preferences.update({"grammar": ""})
    stage.shoot("chat-thought-folded")
    view.setFocus()
    QTest.keyClick(view, Qt.Key.Key_T)
    stage.shoot("chat-thought-opened")


def _measured(stage: Stage, page: ChatPage) -> None:
    page.foresight.look_again()
    stage.settle(700)
    stage.wait(
        lambda: page.foresight.last is not None and page.foresight.last.use is not None,
        "the measure",
    )
