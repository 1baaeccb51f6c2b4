"""Another window over an unlocked session: past chats, one chat with its Sources, and no pages."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.domain.chat import Citation
from app.domain.documents import DEFAULT_COLLECTION
from app.domain.sought import Sought
from app.services.session import Session
from app.ui import file_dialog, shortcuts
from app.ui.chat.context_control import ContextControl
from app.ui.chat.page import ChatPage
from app.ui.chat.sources import SourcesPanel
from app.ui.export.acts import ChatFiles
from app.ui.lasting import Lasting
from app.ui.library.drop import DropOverlay
from app.ui.panes import Panes
from app.ui.place import Place
from app.ui.sidebar.sidebar import Sidebar
from app.ui.status_bar import StatusBar
from app.ui.tasks import Tasks
from app.ui.theme import Theme
from app.ui.views import View
from app.ui.warm_up import WarmUp
from app.ui.widgets.frames import Rule, set_surface
from app.ui.widgets.notices import Toast


class ChatWindow(QWidget):
    """One chat at a time, beside that of the first window, which has all the other pages.

    Signals:
        closing: the user closes it.
        lock_requested: everything is to be locked.
        window_requested: one more is wanted.
        view_requested: (View) a page that only the first window has.
        files_added: list of Path; files to import.
        sample_requested: the sample documents are to be added.
    """

    closing = Signal()
    lock_requested = Signal()
    window_requested = Signal()
    view_requested = Signal(object)
    files_added = Signal(list)
    sample_requested = Signal()

    def __init__(
        self,
        session: Session,
        tasks: Tasks,
        theme: Theme,
        *,
        level: str,
        warm_up: WarmUp,
        lasting: Lasting | None = None,
    ) -> None:
        """``lasting`` goes on from a window that was here before; it begins anew without."""
        super().__init__()
        set_surface(self, "window")
        self.setWindowTitle(self.tr("Cloister"))
        self.setMinimumSize(820, 560)
        self._toast = Toast(self)
        self.sidebar = Sidebar(
            session.history, tasks, theme, toast=self._toast, retention=session.retention
        )
        self.chat = ChatPage(session, tasks, theme, lasting=lasting)
        self._sources = SourcesPanel(session, tasks, theme)
        self._status = StatusBar(theme, level, self)
        self._context = ContextControl(
            session,
            tasks,
            theme,
            chat=self.chat,
            meter=self._status.meter,
            toast=self._toast,
            area=self,
        )
        self._files = ChatFiles(session, tasks, self)
        self._drops = DropOverlay(theme, self)
        self._drops.set_collection(DEFAULT_COLLECTION)
        self._lay_out()
        self._connect(warm_up)
        self._install_shortcuts()
        models = session.models
        tasks.read(lambda: models.loaded, lambda model: self._status.set_model(_name(model)))
        warm_up.look_again()
        self.sidebar.refresh()

    def _lay_out(self) -> None:
        middle = QWidget(self)
        set_surface(middle, "surface")
        self._toast.stay_in(middle, above=self.chat.foot)
        column = QVBoxLayout(middle)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.chat)
        self._panes = Panes(self.sidebar, middle, self._sources)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(self._panes, 1)
        outer.addWidget(Rule(self))
        outer.addWidget(self._status)

    def _connect(self, warm_up: WarmUp) -> None:
        self.sidebar.new_chat_requested.connect(self.new_chat)
        self.sidebar.chat_opened.connect(self.open_chat)
        self.sidebar.message_opened.connect(self.open_chat)
        self.sidebar.chats_deleted.connect(self.forget)
        self.sidebar.chat_kept.connect(self.chat.show_summary_of)
        self.sidebar.view_requested.connect(self.view_requested)
        self.sidebar.chat_list.acts.export_asked.connect(lambda chat: self._files.export((chat,)))
        self.chat.conversation_changed.connect(self._on_conversation_changed)
        self.chat.conversation_lost.connect(self.sidebar.refresh)
        self.chat.title_changed.connect(self.sidebar.refresh)
        self.chat.sources_requested.connect(self._on_sources_requested)
        self.chat.stats_updated.connect(self._status.set_stats)
        self.chat.foresight.measured.connect(self._status.set_use)
        self.chat.personas_requested.connect(lambda: self.view_requested.emit(View.PERSONAS))
        self._status.context_requested.connect(self._context.toggle)
        self._context.failed.connect(self.chat.show_error)
        self.chat.attach_requested.connect(self._on_attach_requested)
        self.chat.folder_requested.connect(self._on_folder_requested)
        self.chat.sample_requested.connect(self.sample_requested)
        self.chat.documents_requested.connect(lambda: self.view_requested.emit(View.DOCUMENTS))
        self.chat.export_requested.connect(self._on_export_requested)
        self.chat.import_requested.connect(self._files.choose)
        self._files.documents_dropped.connect(self.files_added)
        self._files.imported.connect(self.sidebar.refresh)
        self._files.imported.connect(self.sidebar.changed)
        self._drops.dropped.connect(self._files.take_dropped)
        self._sources.closed.connect(self._panes.close_sources)
        self._sources.collection_opened.connect(lambda: self.view_requested.emit(View.DOCUMENTS))
        self._sources.question_asked.connect(self._on_question_asked)
        self._status.lock_requested.connect(self.lock_requested)
        warm_up.model_described.connect(self._status.set_model)
        warm_up.index_changed.connect(self._status.set_index)

    def _install_shortcuts(self) -> None:
        acts: dict[str, Callable[[], object]] = {
            "new_chat": self.new_chat,
            "window": self.window_requested.emit,
            "search": self.sidebar.open_search,
            "find": self._find,
            "chat": self.chat.focus_composer,
            "documents": lambda: self.view_requested.emit(View.DOCUMENTS),
            "models": lambda: self.view_requested.emit(View.MODELS),
            "vault": lambda: self.view_requested.emit(View.VAULT),
            "personas": lambda: self.view_requested.emit(View.PERSONAS),
            "settings": lambda: self.view_requested.emit(View.SETTINGS),
            "sources": self._panes.toggle_sources,
            "context": self._context.toggle,
            "export": self._on_export_requested,
            "import": self._files.choose,
            "stop": self.chat.stop,
            "lock": self.lock_requested.emit,
            "help": lambda: self.view_requested.emit(View.HELP),
            "shortcuts": lambda: shortcuts.ShortcutSheet(self).open(),
        }
        (stop,) = shortcuts.install(self, acts)["stop"]
        # While nothing is to be stopped, Esc closes what has the focus: Sources, the search.
        stop.setEnabled(self.chat.is_answering)
        self.chat.answering_changed.connect(stop.setEnabled)

    def new_chat(self) -> None:
        """An empty chat, ready to type into."""
        self.open_chat(None)
        self.chat.focus_composer()

    def open_chat(
        self, conversation: int | None, message: int | None = None, sought: Sought | None = None
    ) -> None:
        """Shows a chat, at a message with what was sought in it, or an empty one."""
        self._sources.clear()
        self._panes.forget_sources()
        self._status.set_stats(None)
        self.chat.open_conversation(conversation, message=message, sought=sought)
        self.sidebar.show_view(View.CHAT, conversation)

    def go_back_to(self, place: Place) -> None:
        """Shows a chat where it was left in a window before this one."""
        if place.conversation is not None:
            self.chat.go_back_to(place)
            self.sidebar.show_view(View.CHAT, place.conversation)

    def forget(self, chats: frozenset[int]) -> None:
        """These chats are gone; the one on screen may be among them."""
        if self.chat.conversation in chats:
            self.open_chat(None)

    def closeEvent(self, event: QCloseEvent) -> None:
        self.closing.emit()
        super().closeEvent(event)

    def _find(self) -> None:
        """In this chat; where there is none yet, in all of them."""
        if self.chat.conversation is not None:
            self.chat.open_find()
        else:
            self.sidebar.open_search()

    def _on_conversation_changed(self) -> None:
        self.sidebar.refresh()
        self.sidebar.show_view(View.CHAT, self.chat.conversation)

    def _on_sources_requested(self, citations: tuple[Citation, ...], index: int) -> None:
        self._sources.show_citations(citations, index)
        self._panes.open_sources()

    def _on_question_asked(self, question: str, documents: tuple[int, ...]) -> None:
        self.new_chat()
        self.chat.ask_about(question, documents)

    def _on_attach_requested(self) -> None:
        file_dialog.choose_files(self, self.tr("Add files to ask about"), self._add)

    def _on_folder_requested(self) -> None:
        file_dialog.choose_folder(self, self.tr("Add a folder to ask about"), self._add)

    def _add(self, paths: list[Path]) -> None:
        self.files_added.emit(paths)

    def _on_export_requested(self) -> None:
        here = self.chat.conversation
        self._files.export(() if here is None else (here,))


def _name(model: object) -> str:
    return str(getattr(model, "name", ""))
