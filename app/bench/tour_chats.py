"""The states of a chat: every way in which an answer can come, stop, or fail to come."""

from dataclasses import replace
from typing import Final

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QPlainTextEdit, QPushButton

from app.bench.samples import Samples, written_chat
from app.bench.stage import Stage, StageError
from app.domain.chat import Citation, Message, MessageState
from app.ui.chat.conversation import ConversationView
from app.ui.chat.header import ChatHeader
from app.ui.chat.jump import JumpChip
from app.ui.chat.page import ChatPage
from app.ui.chat.page_canvas import PageCanvas
from app.ui.chat.page_stage import PageStage
from app.ui.chat.sources import SourcesPanel
from app.ui.chat.turns import TurnModel
from app.ui.library.page import LibraryPage
from app.ui.views import View
from app.ui.widgets.notices import Banner

_ANSWER_CHARACTERS: Final = 60
_QUESTIONS: Final = (
    "Who informs the agents of the ships?",
    "What is the lowest permitted pressure of the hydraulic pump?",
)
_MORE_QUESTIONS: Final = (
    "How much does the maintenance plan cost?",
    "How long is the pilot boat Lom in the yard?",
)
_SOURCES: Final = {
    "sources-rows": "Hydrant valve DN100,fuel jetty,berth 2,0,1",
    "sources-mail": "During these two weeks the tug Bra carries the pilots.",
}
_LONG_QUESTION: Final = "What caused the hydraulic pump to lose pressure?"
_LONG_REQUEST: Final = "Tell a long story about a day in the harbour of Norrhaven."
_ALONE: Final = "No documents: the model alone"
_UNANSWERABLE: Final = "What did the bakery in the old town charge for rye bread in 1974?"


def chats(stage: Stage) -> None:
    """Answers from documents, and that they do not say."""
    stage.workspace.new_chat()
    stage.shoot("chat-empty")
    stage.workspace.panes.toggle_sources()
    stage.wait(stage.child(SourcesPanel).isVisible, "Sources")
    stage.shoot("sources-empty")
    stage.workspace.panes.toggle_sources()
    for question in _MORE_QUESTIONS:
        stage.workspace.new_chat()
        ask(stage, question)
    stage.workspace.new_chat()
    answer = ask(stage, _UNANSWERABLE)
    require(not answer.is_answerable, "the documents do not say")
    stage.shoot("chat-documents-do-not-say")
    stage.workspace.new_chat()
    _begin(stage, _LONG_QUESTION)
    stage.shoot("chat-streaming", is_moving=True)
    require(stage.child(ChatPage).is_answering, "an answer as it comes")
    finish(stage)
    stage.workspace.new_chat()
    for question in _QUESTIONS:
        answer = ask(stage, question)
    require(answer.citations, "an answer with a source")
    view = stage.child(ConversationView)
    view.setCurrentIndex(view.model().index(view.model().rowCount() - 1, 0))
    stage.wait(lambda: view.open_source(1), "a source")
    wait_for_page(stage)
    stage.shoot("chat-answered")
    _sources(stage)


def _sources(stage: Stage) -> None:
    """A page of a source closer, the next one, and its text; a source without pages."""
    shown = stage.child(PageStage)
    shown.zoom_by(3)
    wait_for_page(stage)
    stage.shoot("sources-zoomed")
    shown.fit()
    stage.wait(shown.on.isEnabled, "another page")
    shown.on.click()
    stage.wait(shown.to_mark.isVisible, "the next page")
    wait_for_page(stage)
    stage.shoot("sources-next-page")
    shown.as_text.click()
    stage.shoot("sources-text")
    shown.as_page.click()
    for name, quote in _SOURCES.items():
        hit = stage.session.search.search(quote, k=1).passages[0]
        source = Citation(
            1, hit.passage, hit.document, hit.file, hit.page, hit.place, quote, is_supported=True
        )
        stage.child(SourcesPanel).show_citations([source])
        stage.wait(shown.text.marked_text, "the text of a source")
        stage.shoot(name)


def wait_for_page(stage: Stage) -> None:
    """Until the page is there, as sharp as it will be."""
    stage.wait(lambda: stage.find(PageCanvas) is not None, "the page")
    stage.wait(lambda: stage.child(PageCanvas).is_sharp, "a sharp page")


def whole(stage: Stage, samples: Samples) -> None:
    """A summary under way, and a comparison with one of its sources."""
    stage.workspace.show_view(View.DOCUMENTS)
    page = stage.child(LibraryPage)
    stage.workspace.add_paths([samples.years])
    stage.wait(lambda: not page.imports.is_running, "the import")
    stage.wait(lambda: not page.toast.isVisible(), "the toast to go")
    page.filter_field.setText("mooring")
    stage.wait(lambda: page.model.rowCount() == 2, "the two years")  # noqa: PLR2004
    page.table.selectAll()
    stage.wait(page.compare_button.isVisible, "the offer to compare")
    stage.shoot("documents-compare")
    page.compare_button.click()
    answer = finish(stage)
    require(answer.citations, "a comparison with sources")
    page.filter_field.clear()
    view = stage.child(ConversationView)
    view.setCurrentIndex(view.model().index(view.model().rowCount() - 1, 0))
    stage.wait(lambda: view.open_source(2), "a source")
    stage.wait(stage.child(PageStage).text.marked_text, "the text of a source")
    stage.shoot("chat-comparison")
    stage.workspace.new_chat()
    chat = stage.child(ChatPage)
    turns = turns_of(chat)
    stage.type(stage.child(QPlainTextEdit, "Your question"), "Summarise berth-logs-2024.md")
    stage.wait(lambda: _is_reading(turns, part=4), "the fourth part")
    stage.shoot("chat-reading-parts", is_moving=True)
    answer = finish(stage)
    require(answer.citations, "a summary with sources")
    stage.shoot("chat-summary")


def _is_reading(turns: TurnModel, *, part: int) -> bool:
    row = turns.last_answer()
    event = turns.turn(row).part if row >= 0 else None
    return event is not None and event.part.number >= part


def written(stage: Stage) -> None:
    """Tables and code, and the way back from scrolling up."""
    stage.workspace.new_chat()
    ask(stage, _MORE_QUESTIONS[0])
    turns = turns_of(stage.child(ChatPage))
    question, answer = written_chat()
    turns.set_messages((question, answer))
    stage.shoot("chat-table-and-code")
    turns.set_messages((question, answer, replace(question, id=3), replace(answer, id=4)))
    stage.settle()
    bar = stage.child(ConversationView).verticalScrollBar()
    bar.setValue(bar.maximum() // 3)
    stage.wait(lambda: stage.find(JumpChip), "the way back to the newest")
    stage.shoot("chat-scrolled-up")


def stopped(stage: Stage) -> None:
    """An answer that the user stops, and one that the end of its worker interrupts."""
    _begin_alone(stage)
    stage.child(ChatPage).stop()
    require(finish(stage).state is MessageState.STOPPED, "a stopped answer")
    stage.shoot("chat-stopped")
    _begin_alone(stage)
    stage.kill_worker("engine")
    answer = finish(stage)
    require(answer.state is MessageState.INTERRUPTED, f"an interrupted answer but {answer.state}")
    stage.wait(lambda: any(b.isVisible() for b in banners(stage)), "the banner")
    stage.shoot("chat-model-stopped")
    stage.wait(lambda: stage.find(QPushButton, "Start it"), "the offer to start it")
    stage.child(QPushButton, "Start it").click()
    stage.wait(lambda: stage.session.models.loaded is not None, "the model")


def extractive(stage: Stage) -> None:
    """An answer where no model is installed: the passages themselves."""
    stage.workspace.new_chat()
    answer = ask(stage, _LONG_QUESTION)
    require(answer.is_extractive, "an answer without a model")
    stage.shoot("chat-without-a-model")


def ask(stage: Stage, question: str) -> Message:
    """Asks, and waits for the answer."""
    stage.type(stage.child(QPlainTextEdit, "Your question"), question)
    return finish(stage)


def banners(stage: Stage) -> list[Banner]:
    """What may be said at the upper edge."""
    return stage.workspace.findChildren(Banner)


def alone(stage: Stage) -> None:
    """A new chat without documents."""
    stage.workspace.new_chat()
    without_documents(stage)


def without_documents(stage: Stage) -> None:
    """From here on the chat on screen asks the model alone."""
    header = stage.child(ChatHeader)
    next(
        act for act in header.findChildren(QAction) if act.text() in stage.said.texts(_ALONE)
    ).trigger()


def _begin_alone(stage: Stage) -> None:
    alone(stage)
    _begin(stage, _LONG_REQUEST)


def _begin(stage: Stage, question: str) -> None:
    chat = stage.child(ChatPage)
    stage.type(stage.child(QPlainTextEdit, "Your question"), question)
    stage.wait(lambda: _is_written(turns_of(chat)), "the first words")


def finish(stage: Stage) -> Message:
    """Waits for the end of the answer under way."""
    chat = stage.child(ChatPage)
    turns = turns_of(chat)

    def is_over() -> bool:
        row = turns.last_answer()
        is_kept = row >= 0 and turns.turn(row).message.state is not MessageState.STREAMING
        return is_kept and not chat.is_answering

    stage.wait(is_over, "the end of the answer")
    return turns.turn(turns.last_answer()).message


def turns_of(chat: ChatPage) -> TurnModel:
    """What a chat shows."""
    return chat.findChildren(TurnModel)[0]


def _is_written(turns: TurnModel) -> bool:
    row = turns.last_answer()
    return row >= 0 and len(turns.turn(row).text) >= _ANSWER_CHARACTERS


def require(is_so: object, what: str) -> None:
    """A picture must show what its name says."""
    if not is_so:
        raise StageError(f"this is not {what}")
