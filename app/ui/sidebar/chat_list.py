"""The list of past chats: open, rename in place, pin, delete."""

from functools import partial

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QActionGroup, QContextMenuEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QMenu, QWidget

from app.domain.chat import ConversationSummary
from app.ui.keeping import choices
from app.ui.sidebar.delegate import ChatDelegate, menu_rect
from app.ui.sidebar.model import ChatListModel
from app.ui.theme import Theme


class ChatList(QListView):
    """Past chats, one line each.

    Signals:
        opened: a chat's id.
        pin_requested: a chat's id and whether to pin it.
        delete_requested: the chat.
        renamed: a chat's id and its new title.
        keep_requested: a chat's id and its days; None as the site says.
        export_requested: a chat's id; it is to be written to a file.
    """

    opened = Signal(int)
    pin_requested = Signal(int, bool)
    delete_requested = Signal(object)
    renamed = Signal(int, str)
    keep_requested = Signal(int, object)
    export_requested = Signal(int)

    def __init__(self, theme: Theme, *, site_days: int, parent: QWidget | None = None) -> None:
        """``site_days``: for how long the site lets a chat be kept; 0 without end."""
        super().__init__(parent)
        self._site_days = site_days
        self._model = ChatListModel(self)
        self._model.renamed.connect(self.renamed)
        self._open: int | None = None
        self.setModel(self._model)
        self.setItemDelegate(ChatDelegate(theme, self))
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

    def set_chats(self, chats: tuple[ConversationSummary, ...]) -> None:
        """Shows these chats; the keyboard stays on its chat, or where that one was."""
        if self.state() == QAbstractItemView.State.EditingState:
            return
        row, here = self.currentIndex().row(), self._model.chat(self.currentIndex())
        self._model.set_chats(chats)
        index = self._model.index_of(here.id if here is not None else self._open)
        if here is not None and not index.isValid():
            index = self._model.nearest(row)
        self._go_to(index)

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

    def keyPressEvent(self, event: QKeyEvent) -> None:
        chat = self._model.chat(self.currentIndex())
        if chat is not None and event.key() == Qt.Key.Key_F2:
            self.rename(chat.id)
        elif chat is not None and event.key() == Qt.Key.Key_Delete:
            self.delete_requested.emit(chat)
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        chat = self._model.chat(index) if index.isValid() else None
        if chat is None or event.button() != Qt.MouseButton.LeftButton:
            super().mouseReleaseEvent(event)
            return
        if menu_rect(self.visualRect(index)).contains(event.position().toPoint()):
            self._show_menu(chat, event.globalPosition().toPoint())
        else:
            super().mouseReleaseEvent(event)
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
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(self.tr("Rename"), lambda: self.rename(chat.id))
        pin = self.tr("Unpin") if chat.is_pinned else self.tr("Pin")
        menu.addAction(pin, lambda: self.pin_requested.emit(chat.id, not chat.is_pinned))
        self._add_keeping(menu, chat)
        menu.addAction(self.tr("Export…"), lambda: self.export_requested.emit(chat.id))
        menu.addSeparator()
        menu.addAction(self.tr("Delete"), lambda: self.delete_requested.emit(chat))
        menu.popup(at)

    def _add_keeping(self, menu: QMenu, chat: ConversationSummary) -> None:
        times = menu.addMenu(self.tr("Keep"))
        group = QActionGroup(times)
        for words, days in choices(self._site_days):
            action = times.addAction(words)
            action.setCheckable(True)
            action.setChecked(days == chat.keep_days)
            action.setActionGroup(group)
            action.triggered.connect(partial(self._on_time_chosen, chat.id, days))

    def _on_time_chosen(self, conversation: int, days: int | None) -> None:
        self.keep_requested.emit(conversation, days)
