"""The list of past chats: open, rename in place, choose one or many for what the menu offers."""

from collections.abc import Sequence

from PySide6.QtCore import (
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    Qt,
    Signal,
)
from PySide6.QtGui import QContextMenuEvent, QFocusEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget

from app.domain.chat import ConversationSummary
from app.ui.sidebar.chat_menu import ChatActs
from app.ui.sidebar.delegate import ChatDelegate, menu_rect
from app.ui.sidebar.model import ChatListModel
from app.ui.theme import Theme

_CHOOSING = Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.ControlModifier


class ChatList(QListView):
    """Past chats, one line each; Shift and Ctrl choose several. ``acts`` tells what is wanted.

    Signals:
        opened: a chat's id.
        renamed: a chat's id and its new title.
        chosen_changed: the chats that are chosen.
    """

    opened = Signal(int)
    renamed = Signal(int, str)
    chosen_changed = Signal(object)

    def __init__(self, theme: Theme, *, site_days: int, parent: QWidget | None = None) -> None:
        """``site_days``: for how long the site lets a chat be kept; 0 without end."""
        super().__init__(parent)
        self.acts = ChatActs(self, site_days=site_days)
        self.acts.rename_asked.connect(self.rename)
        self._model = ChatListModel(self)
        self._model.renamed.connect(self.renamed)
        self._open: int | None = None
        self._delegate = ChatDelegate(theme, self)
        self.setModel(self._model)
        self.setItemDelegate(self._delegate)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setProperty("kind", "bare")
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setAccessibleName(self.tr("Past chats"))
        self.setMouseTracking(True)
        self.setUniformItemSizes(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.activated.connect(self._on_activated)
        theme.changed.connect(self.viewport().update)

    @property
    def chats(self) -> ChatListModel:
        """The rows."""
        return self._model

    def set_chats(self, chats: Sequence[ConversationSummary]) -> None:
        """Shows these chats; the keyboard stays on its chat, or where that one was."""
        if self.state() == QAbstractItemView.State.EditingState:
            return
        row, here = self.currentIndex().row(), self._model.chat(self.currentIndex())
        chosen = {chat.id for chat in self.chosen()}
        self._model.set_chats(chats)
        index = self._model.index_of(here.id if here is not None else self._open)
        if here is not None and not index.isValid():
            index = self._model.nearest(row)
        self._go_to(index)
        if len(chosen) > 1:
            self._choose(chosen)

    def chosen(self) -> Sequence[ConversationSummary]:
        """The chats that are selected, from top to bottom."""
        selection = self.selectionModel().selection()
        ranges = map(selection.at, range(selection.count()))  # many, where indexes are far more
        rows = sorted(row for one in ranges for row in range(one.top(), one.bottom() + 1))
        return self._model.chats_at(rows)

    def choose_none(self) -> None:
        """Only the chat with the keyboard is chosen again."""
        self.selectionModel().select(
            self.currentIndex(), QItemSelectionModel.SelectionFlag.ClearAndSelect
        )

    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        super().selectionChanged(selected, deselected)
        chosen = self.chosen()
        self._delegate.shows_chosen = len(chosen) > 1
        self.viewport().update()
        self.chosen_changed.emit(chosen)

    def _choose(self, chats: set[int]) -> None:
        rows = QItemSelection()
        for index in map(self._model.index_of, chats):
            if index.isValid():
                rows.select(index, index)
        self.selectionModel().select(rows, QItemSelectionModel.SelectionFlag.Select)

    def mark_open(self, conversation: int | None) -> None:
        """Marks the chat that is open in the middle, if it is listed."""
        if conversation != self._open:
            self._open = conversation
            self._model.mark_open(conversation)
            self._go_to(self._model.index_of(conversation))

    def _go_to(self, index: QModelIndex) -> None:
        if not index.isValid():
            self.clearSelection()
        if index != self.currentIndex():
            self.setCurrentIndex(index)

    def rename(self, conversation: int) -> None:
        """Opens the editor on a chat's row."""
        index = self._model.index_of(conversation)
        if index.isValid():
            self.setCurrentIndex(index)
            self.edit(index)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The keyboard comes to a chat, so that one sees where it is."""
        if not self.currentIndex().isValid():
            first = self._model.nearest(0)
            no_update = QItemSelectionModel.SelectionFlag.NoUpdate
            self.selectionModel().setCurrentIndex(first, no_update)
        super().focusInEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        chat = self._model.chat(self.currentIndex())
        if chat is not None and event.key() == Qt.Key.Key_F2:
            self.rename(chat.id)
        elif chat is not None and event.key() == Qt.Key.Key_Delete:
            self.acts.delete_asked.emit(tuple(self.chosen() or [chat]))
        elif event.key() == Qt.Key.Key_Escape and self._delegate.shows_chosen:
            self.choose_none()
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        chat = self._model.chat(index) if index.isValid() else None
        if chat is None or event.button() != Qt.MouseButton.LeftButton:
            super().mouseReleaseEvent(event)
            return
        is_choosing = self._delegate.shows_chosen or event.modifiers() & _CHOOSING
        if menu_rect(self.visualRect(index)).contains(event.position().toPoint()):
            self._show_menu(chat, event.globalPosition().toPoint())
        else:
            super().mouseReleaseEvent(event)
            if not is_choosing:
                self.opened.emit(chat.id)

    def _on_activated(self, index: QModelIndex | QPersistentModelIndex) -> None:
        chat = self._model.chat(index)
        if chat is not None and chat.id != self._open:
            self.opened.emit(chat.id)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """By the Menu key it is the menu of the chat that has the keyboard."""
        at = event.pos()
        index = self.indexAt(at)
        if event.reason() is QContextMenuEvent.Reason.Keyboard:
            index = self.currentIndex()
            self.scrollTo(index)
            at = self.visualRect(index).center()
        chat = self._model.chat(index)
        if chat is not None:
            self._show_menu(chat, self.viewport().mapToGlobal(at))

    def _show_menu(self, chat: ConversationSummary, at: QPoint) -> None:
        """Of all chosen chats where this is one of them, else of this one."""
        chosen = self.chosen()
        self.acts.menu(chosen if chat in chosen else [chat]).popup(at)
