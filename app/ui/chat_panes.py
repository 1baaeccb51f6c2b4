"""What every window of a session has: past chats, one chat with its Sources, the status bar."""

import functools
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.domain.chat import Citation
from app.domain.documents import DEFAULT_COLLECTION
from app.domain.sought import Sought
from app.errors import UserFacingError
from app.services.session import Session
from app.ui import file_dialog, shortcuts
from app.ui.chat.context_control import ContextControl
from app.ui.chat.drafts import DraftsByChat
from app.ui.chat.page import ChatPage
from app.ui.chat.sources import SourcesPanel
from app.ui.keeping import gone
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

if TYPE_CHECKING:
    from app.ui.export.acts import ChatFiles


class ChatPanes(QWidget):
    """One chat at a time, with all that is done from it.

    What only the first window has is asked for by signals here; ``Workspace`` brings it itself.

    Signals:
        lock_requested: everything is to be locked.
        window_requested: one more window is wanted.
        view_requested: (View) a page that is not here.
        files_added: list of Path; files to import.
        sample_requested: the sample documents are to be added.
    """

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
        lasting: Lasting,
    ) -> None:
        """``lasting`` belongs to the chat from now on."""
        super().__init__()
        self._session = session
        self._tasks = tasks
        self._theme = theme
        self._level = level
        self._warm_up = warm_up
        self._lasting = lasting
        self._view = View.CHAT
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
        self._drops = DropOverlay(theme, self)
        self._drops.set_collection(DEFAULT_COLLECTION)
        self._drops.offer_chat(is_offered=True)

    def _put_together(self, page: QWidget, *banners: QWidget) -> None:
        """Once, when ``page``, which holds the chat, and what may stand over it are made."""
        middle = QWidget(self)
        set_surface(middle, "surface")
        self._toast.stay_in(middle, above=self.chat.foot)
        column = QVBoxLayout(middle)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for banner in banners:
            banner.setProperty("place", "top")
            column.addWidget(banner)
        column.addWidget(page, 1)
        self.panes = Panes(self.sidebar, middle, self._sources)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(self.panes, 1)
        outer.addWidget(Rule(self))
        outer.addWidget(self._status)
        self._connect_panes()
        self._connect_chat()
        self._install_shortcuts()

    def _connect_panes(self) -> None:
        self.sidebar.new_chat_requested.connect(self.new_chat)
        self.sidebar.chat_opened.connect(self.open_chat)
        self.sidebar.message_opened.connect(self.open_chat)
        self.sidebar.chats_deleted.connect(self._on_deleted)
        self.sidebar.chat_kept.connect(self.chat.show_summary_of)
        self.sidebar.view_requested.connect(self.show_view)
        self.sidebar.chat_list.acts.export_asked.connect(self._on_export_of_one_requested)
        self._sources.closed.connect(self.panes.close_sources)
        self._sources.collection_opened.connect(self.show_collection)
        self._sources.question_asked.connect(self.ask_about)
        self._status.lock_requested.connect(self.lock_requested)
        self._status.context_requested.connect(self._context.toggle)
        self._context.failed.connect(self.show_error)
        self._warm_up.model_described.connect(self._status.set_model)
        self._warm_up.index_changed.connect(self._status.set_index)
        self._drops.dropped.connect(self._on_dropped)
        self._drops.attached.connect(self._on_attach_dropped)
        self.chat.attached.changed.connect(self.recheck_sources)

    def _connect_chat(self) -> None:
        chat = self.chat
        chat.conversation_changed.connect(self._on_conversation_changed)
        chat.conversation_lost.connect(self._on_conversation_changed)
        chat.title_changed.connect(self.sidebar.refresh)
        chat.sources_requested.connect(self.show_sources)
        chat.answering_changed.connect(self._on_answering_changed)
        chat.stats_updated.connect(self._status.set_stats)
        chat.foresight.measured.connect(self._status.set_use)
        chat.attach_requested.connect(self._on_attach_requested)
        chat.folder_requested.connect(self._on_folder_requested)
        chat.sample_requested.connect(self.add_sample)
        chat.documents_requested.connect(lambda: self.show_view(View.DOCUMENTS))
        chat.personas_requested.connect(lambda: self.show_view(View.PERSONAS))
        chat.export_requested.connect(self._on_export_requested)
        chat.import_requested.connect(self._on_import_requested)

    def _install_shortcuts(self) -> None:
        self._acts: dict[str, Callable[[], object]] = {
            "new_chat": self.new_chat,
            "window": self.window_requested.emit,
            "search": self.sidebar.open_search,
            "find": self.open_find,
            "chat": lambda: self.show_view(View.CHAT),
            "documents": lambda: self.show_view(View.DOCUMENTS),
            "models": lambda: self.show_view(View.MODELS),
            "vault": lambda: self.show_view(View.VAULT),
            "personas": lambda: self.show_view(View.PERSONAS),
            "settings": lambda: self.show_view(View.SETTINGS),
            "sources": self.panes.toggle_sources,
            "context": self._context.toggle,
            "attach": self.attach_to_chat,
            "export": self._on_export_requested,
            "import": self._on_import_requested,
            "stop": self.chat.stop,
            "lock": self.lock_requested.emit,
            "help": self.show_help,
            "shortcuts": self.show_shortcuts,
        }
        (stop,) = shortcuts.install(self, self._acts)["stop"]
        # While nothing is to be stopped, Esc closes what has the focus: Sources, the search.
        stop.setEnabled(self.chat.is_answering)
        self.chat.answering_changed.connect(stop.setEnabled)

    @property
    def acts(self) -> Mapping[str, Callable[[], object]]:
        """What the keyboard can do, by the names that ``shortcuts`` declares."""
        return self._acts

    @property
    def view(self) -> View:
        """What the middle shows."""
        return self._view

    @property
    def offers_act(self) -> bool:
        """Whether a message offers an act that would go with these panes."""
        return any(toast.offers_act for toast in self.findChildren(Toast))

    @property
    def unkept_drafts(self) -> DraftsByChat:
        """What is typed and not sent, as far as the vault may not hold it yet."""
        return self.chat.unkept_drafts

    # One chat after the other

    def new_chat(self) -> None:
        """An empty chat, ready to type into."""
        self.open_chat(None)
        self.chat.focus_composer()

    def open_chat(
        self, conversation: int | None, message: int | None = None, sought: Sought | None = None
    ) -> None:
        """Shows a chat, at a message with what was sought in it, or an empty one."""
        self._show_chat(conversation, message, sought)
        self.show_view(View.CHAT)

    def _show_chat(
        self, conversation: int | None, message: int | None = None, sought: Sought | None = None
    ) -> None:
        """As ``open_chat``, and leaves the page that is shown."""
        self._sources.clear()
        self.panes.forget_sources()
        self._status.set_stats(None)
        self.chat.open_conversation(conversation, message=message, sought=sought)

    def go_back_to(self, place: Place) -> None:
        """Shows what was shown, where it was left."""
        if place.conversation is not None:
            self.chat.go_back_to(place)
        self.show_view(place.view)

    def place(self) -> Place:
        """Where the user is, for coming back; reveals no content."""
        answer = None
        if self.panes.wants_sources:
            answer = self.chat.answer_with(self._sources.citations)
        source = None if answer is None else (answer, self._sources.index)
        return Place(self._view, self.chat.conversation, self.chat.position, source)

    def _on_deleted(self, chats: frozenset[int]) -> None:
        if self.chat.conversation in chats:
            self.open_chat(None)

    def lose(self, chats: frozenset[int], *, can_be_undone: bool) -> None:
        """These chats went, and nobody deleted them here: where one of them is on screen an empty
        one takes its place, and says why. The page that is shown stays, and so does the keyboard.
        """
        lost = self.chat.conversation
        if lost is None or lost not in chats:
            return
        focus = self.focusWidget()
        had_focus = focus is not None and self.chat.isAncestorOf(focus)
        self._show_chat(None)
        self.sidebar.show_view(self._view, None)
        if had_focus:
            self.chat.focus_composer()
        if can_be_undone:
            self.sidebar.offer_return(lost, functools.partial(self._come_back_to, lost))
        elif not self.offers_act:
            self._toast.show_message(gone(1))

    def _come_back_to(self, conversation: int) -> None:
        """A chat is there again; what was opened in the meantime stays."""
        if self.chat.conversation is None:
            self._show_chat(conversation)
            self.sidebar.show_view(self._view, conversation)

    def recheck_sources(self) -> None:
        """Documents came or went: keeps no page of one that is gone."""
        self._sources.recheck()

    def ask_about(self, question: str, documents: tuple[int, ...]) -> None:
        """Asks a question over whole documents in a chat of its own."""
        self.new_chat()
        self.chat.ask_about(question, documents)

    def open_find(self) -> None:
        """In this chat; where there is none yet, in all of them."""
        if self.chat.conversation is not None:
            self.chat.open_find()
        else:
            self.sidebar.open_search()

    def show_sources(self, citations: tuple[Citation, ...], index: int) -> None:
        """Shows a source of an answer."""
        self._sources.show_citations(citations, index)
        self.panes.open_sources()

    def show_error(self, error: UserFacingError) -> None:
        """A part does not work; the rest does."""
        self.chat.show_error(error)

    # What the first window has

    def show_view(self, view: View) -> None:
        """Brings a page to the front."""
        if view is not View.CHAT:
            self.view_requested.emit(view)
            return
        self.sidebar.show_view(View.CHAT, self.chat.conversation)
        self.chat.focus_composer()

    def show_help(self) -> None:
        """The manual, at what it says of the page on screen."""
        self.show_view(View.HELP)

    def show_collection(self, collection: str) -> None:
        """The documents of a collection."""
        del collection
        self.show_view(View.DOCUMENTS)

    def attach(self, paths: list[Path]) -> None:
        """Imports files and folders; the page on screen stays."""
        self.files_added.emit(paths)

    def attach_to_chat(self) -> None:
        """Asks which files the chat on screen is to have."""
        self.show_view(View.CHAT)
        self.chat.attached.choose()

    def add_paths(self, paths: list[Path]) -> None:
        """Imports files and folders."""
        self.attach(paths)

    def add_sample(self) -> None:
        """Brings in the sample documents; the page on screen stays."""
        self.sample_requested.emit()

    def show_shortcuts(self) -> None:
        """The list of keys."""
        shortcuts.ShortcutSheet(self).open()

    # Files

    @functools.cached_property
    def chat_files(self) -> "ChatFiles":
        """The ways of chats out of the vault and into it."""
        from app.ui.export.acts import ChatFiles  # noqa: PLC0415 (the chat does not wait)

        files = ChatFiles(self._session, self._tasks, self)
        files.documents_dropped.connect(self.add_paths)
        files.imported.connect(self.sidebar.refresh)
        files.imported.connect(self.sidebar.changed)  # for the other windows
        return files

    def _on_dropped(self, paths: list[Path]) -> None:
        self.chat_files.take_dropped(paths)

    def _on_attach_dropped(self, paths: list[Path]) -> None:
        self.chat_files.take_dropped(paths, attach=self.chat.attached.add)

    def _on_export_requested(self) -> None:
        here = self.chat.conversation
        self.chat_files.export(() if here is None else (here,))

    def _on_export_of_one_requested(self, conversation: int) -> None:
        self.chat_files.export((conversation,))

    def _on_import_requested(self) -> None:
        self.chat_files.choose()

    def _on_attach_requested(self) -> None:
        file_dialog.choose_files(self, self.tr("Add files to ask about"), self.attach)

    def _on_folder_requested(self) -> None:
        file_dialog.choose_folder(self, self.tr("Add a folder to ask about"), self.attach)

    def _on_conversation_changed(self) -> None:
        self.sidebar.refresh()
        self.sidebar.show_view(self._view, self.chat.conversation)

    def _on_answering_changed(self, is_answering: bool) -> None:
        if is_answering:  # what was looked up belongs to the answer before
            self._sources.clear()
