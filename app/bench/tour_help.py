"""The states of help: the manual, what is new, the first steps, the sample."""

from typing import Final

from PySide6.QtCore import Qt

from app.bench import tour_chats
from app.bench.stage import Stage
from app.services.onboarding import Step
from app.services.search import IndexState
from app.ui import sample
from app.ui.chat.conversation import ConversationView
from app.ui.chat.page_canvas import PageCanvas
from app.ui.help.first_steps import FirstSteps
from app.ui.help.page import HelpPage
from app.ui.library.page import LibraryPage
from app.ui.sidebar.sidebar import Sidebar
from app.ui.views import View
from app.ui.widgets.notices import Toast

_SOUGHT: Final = "Recovery code"


def helping(stage: Stage) -> None:
    """The manual as F1 opens it, a search in it, its first page, what is new; then the sample.

    What it brings in and asks is gone afterwards.
    """
    stage.workspace.show_view(View.DOCUMENTS)
    stage.press(Qt.Key.Key_F1)
    page = stage.child(HelpPage)
    stage.wait(lambda: page.target == "user-guide#documents", "the manual")
    stage.shoot("help-documents")
    page.open_search()
    page.field.setText(min(stage.said.texts(_SOUGHT)))  # keys of tests are those of ASCII
    page.contents.open_current()
    stage.wait(page.browser.extraSelections, "what was found")
    stage.shoot("help-search")
    page.field.clear()
    page.open_topic("start")
    stage.shoot("help-start")
    page.show_changes()
    stage.shoot("help-what-is-new")
    stage.workspace.show_view(View.CHAT)
    _updated(stage)
    _sample(stage)


def _updated(stage: Stage) -> None:
    """The note after an update, as the first unlock with another version has it."""
    stage.session.preferences.update({"seen_version": "0.0.9"})
    guide = stage.workspace.guide
    guide.begin()
    stage.wait(guide.news.isVisible, "the note about the new version")
    stage.shoot("help-updated")
    guide.news.hide()


def _sample(stage: Stage) -> None:
    """From an empty chat to an answer with its source."""
    session, workspace = stage.session, stage.workspace
    workspace.new_chat()
    workspace.add_sample()
    stage.wait(lambda: len(session.library.list()) == len(sample.files()), "the sample")
    stage.wait(lambda: session.search.state is IndexState.READY, "the index")
    steps = stage.child(FirstSteps)
    stage.wait(lambda: Step.ADD not in steps.open_steps, "the first tick")
    toasts = workspace.findChildren(Toast)
    stage.wait(lambda: not any(toast.isVisible() for toast in toasts), "the toasts to go")
    stage.shoot("chat-sample")
    answer = tour_chats.ask(stage, sample.QUESTIONS[0][1])
    tour_chats.require(answer.citations, "an answer with a source")
    view = stage.child(ConversationView)
    view.setCurrentIndex(view.model().index(view.model().rowCount() - 1, 0))
    stage.wait(lambda: view.open_source(1), "a source")
    stage.wait(lambda: stage.find(PageCanvas) is not None, "the page")
    stage.wait(lambda: stage.child(PageCanvas).is_sharp, "a sharp page")
    stage.shoot("chat-sample-answered")
    workspace.new_chat()
    stage.wait(lambda: not steps.open_steps, "the last tick")
    stage.shoot("first-steps-done")
    steps.hide_button.click()
    session.history.delete([answer.conversation])
    stage.child(Sidebar).refresh()
    session.library.remove([document.id for document in session.library.list()])
    workspace.show_view(View.DOCUMENTS)
    library = stage.child(LibraryPage)
    library.refresh()
    library.library_changed.emit()
    stage.wait(library.empty.isVisible, "the empty library")
