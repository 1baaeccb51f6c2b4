"""The left pane: wires its parts to the history and tells what the user wants."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from app.domain.chat import ConversationSummary, MessageHit
from app.domain.chat_search import TitleHit
from app.domain.sought import Sought
from app.services.history import UNDO_WINDOW_S, HistoryService
from app.services.retention import RetentionService
from app.ui import fonts
from app.ui.quantities import number
from app.ui.sidebar.chat_list import ChatList
from app.ui.sidebar.chat_menu import Chats
from app.ui.sidebar.search import SearchPane
from app.ui.sidebar.selection_bar import SelectionBar
from app.ui.sidebar.shown import Shelves, Shown, ShownPill
from app.ui.tasks import Tasks
from app.ui.theme import SPACE_M, SPACE_S, SPACE_XS, Theme
from app.ui.views import View
from app.ui.widgets.buttons import IconButton, PrimaryButton
from app.ui.widgets.frames import Rule, set_surface
from app.ui.widgets.nav import NavButton
from app.ui.widgets.notices import UNDO_TOAST_MS, Toast
from app.ui.widgets.texts import paragraph

_TOP_PX = 40
_PURGE_AFTER_MS = (UNDO_WINDOW_S + 1) * 1000


class Sidebar(QWidget):
    """New chat, search, past chats, and the other views.

    Signals:
        new_chat_requested: an empty chat is wanted.
        chat_opened: a chat's id.
        message_opened: (chat's id, message's id, Sought) a message that was searched for.
        chats_deleted: their ids; the one that is shown may be among them.
        chat_kept: a chat's id; it goes at another time.
        view_requested: a View.
        changed: chats were renamed, moved, archived, brought back or the like here.
    """

    new_chat_requested = Signal()
    chat_opened = Signal(int)
    message_opened = Signal(int, int, object)
    chats_deleted = Signal(object)
    chat_kept = Signal(int)
    view_requested = Signal(object)
    changed = Signal()

    def __init__(
        self,
        history: HistoryService,
        tasks: Tasks,
        theme: Theme,
        *,
        toast: Toast,
        retention: RetentionService,
    ) -> None:
        super().__init__()
        set_surface(self, "side")
        self.setMinimumWidth(180)
        self._history = history
        self._retention = retention
        self._tasks = tasks
        self._toast = toast
        self._new_chat = PrimaryButton(self.tr("New chat"), self)
        self._new_chat.clicked.connect(self.new_chat_requested)
        self._search_button = IconButton(theme, "search", self.tr("Search all chats"), self)
        self._search_button.setProperty("kind", "square")
        top = fonts.scaled(_TOP_PX)
        self._new_chat.setFixedHeight(top)
        self._search_button.setFixedSize(top, top)
        self._search_button.clicked.connect(self.open_search)
        self._chats: tuple[ConversationSummary, ...] = ()
        self._shown = ShownPill(theme, self)
        self._list = ChatList(theme, site_days=retention.site_days, parent=self)
        self._chosen = SelectionBar(theme, self._list.acts, self)
        self._empty = paragraph(Shown().nothing, "small", self)
        self._empty.setContentsMargins(SPACE_S, SPACE_M, SPACE_S, 0)
        self._empty.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._search = SearchPane(history, tasks, theme, self)
        self._middle = QStackedWidget(self)
        for part in (self._empty, self._list, self._search):
            self._middle.addWidget(part)
        self._edge = Rule(self)  # where the list goes on below what is seen of it
        stays = self._edge.sizePolicy()
        stays.setRetainSizeWhenHidden(True)
        self._edge.setSizePolicy(stays)
        self._entries = {
            View.DOCUMENTS: NavButton(theme, self.tr("Documents"), self),
            View.MODELS: NavButton(theme, self.tr("Models"), self),
            View.PERSONAS: NavButton(theme, self.tr("Personas"), self),
            View.VAULT: NavButton(theme, self.tr("Vault"), self),
            View.SETTINGS: NavButton(theme, self.tr("Settings"), self),
            View.HELP: NavButton(theme, self.tr("Help"), self),
        }
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(SPACE_S)
        top.addWidget(self._new_chat, 1)
        top.addWidget(self._search_button)
        column = QVBoxLayout(self)
        margin = SPACE_S + SPACE_XS
        column.setContentsMargins(margin, margin, margin, margin - 2)
        column.setSpacing(SPACE_XS)
        column.addLayout(top)
        column.addSpacing(SPACE_XS)
        choice = QHBoxLayout()  # not by alignment: a pill's own direction would turn it round
        choice.addWidget(self._shown)
        choice.addStretch(1)
        column.addLayout(choice)
        column.addWidget(self._middle, 1)
        column.addWidget(self._chosen)
        column.addWidget(self._edge)
        column.addSpacing(SPACE_XS)
        for entry in self._entries.values():
            column.addWidget(entry)

    def _connect(self) -> None:
        self._list.opened.connect(self.chat_opened)
        self._list.renamed.connect(self._on_chat_renamed)
        self._list.chosen_changed.connect(self._on_chosen_changed)
        self._chosen.cleared.connect(self._list.choose_none)
        self._shown.chosen.connect(self._show_list)
        acts = self._list.acts
        acts.pin_asked.connect(self._on_pin_asked)
        acts.archive_asked.connect(self._on_archive_asked)
        acts.move_asked.connect(self._on_move_asked)
        acts.tag_asked.connect(self._on_tag_asked)
        acts.keep_asked.connect(self._on_keep_asked)
        acts.delete_asked.connect(self._on_delete_asked)
        self._search.hit_chosen.connect(self._on_hit_chosen)
        self._search.closed.connect(self.close_search)
        for area in (self._list, self._search.list):
            area.verticalScrollBar().rangeChanged.connect(self._draw_edge)
        self._middle.currentChanged.connect(self._draw_edge)
        for view, entry in self._entries.items():
            entry.clicked.connect(lambda _checked, view=view: self.view_requested.emit(view))

    def _draw_edge(self) -> None:
        area = self._search.list if self.is_searching else self._list
        is_listed = self._middle.currentWidget() is not self._empty
        self._edge.setVisible(is_listed and area.verticalScrollBar().maximum() > 0)

    @property
    def chat_list(self) -> ChatList:
        """The list of past chats."""
        return self._list

    @property
    def shown_pill(self) -> ShownPill:
        """What of the chats is listed."""
        return self._shown

    @property
    def selection_bar(self) -> SelectionBar:
        """What can be done with several chats at once."""
        return self._chosen

    @property
    def toast(self) -> Toast:
        """Where an undo is offered."""
        return self._toast

    def entry(self, view: View) -> NavButton:
        """The way to a view."""
        return self._entries[view]

    @property
    def search_pane(self) -> SearchPane:
        """The search, shown or not."""
        return self._search

    @property
    def is_searching(self) -> bool:
        """Whether the search is shown."""
        return self._middle.currentWidget() is self._search

    def refresh(self) -> None:
        """Reads the chats anew."""
        self._tasks.read(self._history.list, on_success=self._on_chats_read)

    def show_view(self, view: View, conversation: int | None) -> None:
        """Marks what the middle shows."""
        for one, entry in self._entries.items():
            entry.setChecked(one is view)
        self._list.mark_open(conversation if view is View.CHAT else None)

    def set_counts(self, *, documents: int | None = None, models: int | None = None) -> None:
        """Shows how many there are."""
        if documents is not None:
            self._entries[View.DOCUMENTS].set_count(documents)
        if models is not None:
            self._entries[View.MODELS].set_count(models)

    def open_search(self) -> None:
        """Shows the search in place of the list."""
        self._shown.hide()
        self._chosen.hide()
        self._middle.setCurrentWidget(self._search)
        self._search.start()

    def close_search(self) -> None:
        """Back to the list."""
        self._middle.setCurrentWidget(self._list)
        self._show_list()

    def _show_list(self) -> None:
        """The chats that are to be shown, or why there are none; a search goes on."""
        shown = self._shown.shown
        chats = shown.of(self._chats)
        self._list.set_chats(chats)
        self._empty.setText(shown.nothing)
        if not self.is_searching:
            self._shown.setVisible(self._shown.has_choice)
            self._middle.setCurrentWidget(self._list if chats else self._empty)
            self._chosen.show_chosen(self._list.chosen())

    def _on_chats_read(self, chats: tuple[ConversationSummary, ...]) -> None:
        self._chats = chats
        shelves = self._list.acts.shelves = Shelves.of(chats)
        self._shown.set_shelves(shelves)
        self._show_list()

    def _on_chosen_changed(self, chats: Chats) -> None:
        self._chosen.show_chosen([] if self.is_searching else chats)

    def _on_hit_chosen(self, hit: MessageHit | TitleHit, sought: Sought) -> None:
        if isinstance(hit, TitleHit):
            self.chat_opened.emit(hit.conversation)
            return
        self.message_opened.emit(hit.conversation, hit.message, sought)

    def _on_chat_renamed(self, conversation: int, title: str) -> None:
        self._change(lambda: self._history.rename(conversation, title))

    def _on_pin_asked(self, chats: list[int], is_pinned: bool) -> None:
        self._change(lambda: self._history.pin(chats, is_pinned=is_pinned))

    def _on_move_asked(self, chats: list[int], folder: str) -> None:
        self._change(lambda: self._history.move(chats, folder))

    def _on_tag_asked(self, chats: list[int], tag: str, is_given: bool) -> None:
        given, taken = ([tag], []) if is_given else ([], [tag])
        self._change(lambda: self._history.tag(chats, add=given, remove=taken))

    def _on_archive_asked(self, chats: list[int], is_archived: bool) -> None:
        history = self._history
        self._change(lambda: history.archive(chats, is_archived=is_archived))
        if not is_archived:
            return
        count = number(len(chats))
        one, many = self.tr("Chat archived"), self.tr("{n} chats archived").format(n=count)
        self._offer_undo(
            one if len(chats) == 1 else many, lambda: history.archive(chats, is_archived=False)
        )

    def _on_keep_asked(self, conversation: int, days: int | None) -> None:
        def kept(_: None) -> None:
            self.refresh()
            self.chat_kept.emit(conversation)

        retention = self._retention
        self._tasks.change(lambda: retention.keep(conversation, days), on_success=kept)

    def _on_delete_asked(self, chats: Chats) -> None:
        history, ids = self._history, [chat.id for chat in chats]
        self._list.choose_none()
        self._change(lambda: history.delete(ids))
        self.chats_deleted.emit(frozenset(ids))
        tasks = self._tasks  # this pane may be gone by then
        QTimer.singleShot(_PURGE_AFTER_MS, tasks, lambda: tasks.change(history.purge))
        if len(chats) == 1:
            words = self.tr("“{title}” deleted").format(title=_shortened(chats[0].title))
        else:
            words = self.tr("{n} chats deleted").format(n=number(len(ids)))
        self._offer_undo(words, lambda: history.undo_delete(ids))

    def offer_return(self, chat: int, then: Callable[[], None]) -> None:
        """Says that the chat on screen was deleted in another window, and can be brought back;
        ``then`` follows once it was. An undo of this window that is offered stays till it is over.
        """
        history = self._history
        on_back = partial(self._on_brought_back, then)
        self._toast.show_next(
            self.tr("This chat was deleted in another window"),
            action=self.tr("Undo"),
            on_action=lambda: self._tasks.change(lambda: history.undo_delete([chat]), on_back),
            duration_ms=UNDO_TOAST_MS,
        )

    def _on_brought_back(self, then: Callable[[], None], done: object) -> None:
        self._on_changed(done)
        then()

    def _offer_undo(self, words: str, undo: Callable[[], None]) -> None:
        self._toast.show_message(
            words,
            action=self.tr("Undo"),
            on_action=lambda: self._change(undo),
            duration_ms=UNDO_TOAST_MS,
        )

    def _change(self, act: Callable[[], None]) -> None:
        self._tasks.change(act, on_success=self._on_changed)

    def _on_changed(self, _: object) -> None:
        self.refresh()
        self.changed.emit()


def _shortened(title: str) -> str:
    return title if len(title) <= 40 else title[:39] + "…"  # noqa: PLR2004 (a toast's width)
