"""What can be done with several chats at once, under the list while several are chosen."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QVBoxLayout, QWidget

from app.ui.quantities import number
from app.ui.sidebar.chat_menu import ChatActs, Chats
from app.ui.sidebar.shown import tr
from app.ui.theme import SPACE_XS, Theme
from app.ui.widgets.buttons import IconButton
from app.ui.widgets.labels import label


class SelectionBar(QFrame):
    """How many are chosen, and what to do with them. Hidden unless it is more than one.

    Signals:
        cleared: no chat is to be chosen any more.
    """

    cleared = Signal()

    def __init__(self, theme: Theme, acts: ChatActs, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._acts = acts
        self._chats: Chats = ()
        self.setProperty("kind", "card")
        self._said = label("", "strong", self)
        close = IconButton(theme, "x", tr("Choose none"), self)
        close.clicked.connect(self.cleared)
        self._move = IconButton(theme, "folder", tr("Move the chosen chats to a folder"), self)
        self._tag = IconButton(theme, "tag", tr("Tag the chosen chats"), self)
        self._archive = IconButton(theme, "archive", tr("Archive the chosen chats"), self)
        self._delete = IconButton(theme, "trash-2", tr("Delete the chosen chats"), self)
        self._move.clicked.connect(lambda: self._pop_up(self._move, acts.fill_folders))
        self._tag.clicked.connect(lambda: self._pop_up(self._tag, acts.fill_tags))
        self._archive.clicked.connect(self._on_archive)
        self._delete.clicked.connect(lambda: acts.delete_asked.emit(tuple(self._chats)))
        head, row = QHBoxLayout(), QHBoxLayout()
        head.addWidget(self._said, 1)
        head.addWidget(close)
        for button in (self._move, self._tag, self._archive, self._delete):
            row.addWidget(button)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_XS, SPACE_XS, SPACE_XS, SPACE_XS)
        column.setSpacing(0)
        self._said.setContentsMargins(SPACE_XS + 2, 0, 0, 0)  # over the icons, not their frames
        column.addLayout(head)
        column.addLayout(row)
        self.hide()

    def show_chosen(self, chats: Chats) -> None:
        """Which chats are chosen now."""
        was, self._chats = self._chats, tuple(chats)
        self.setVisible(len(chats) > 1)
        if len(chats) < 2 or was == self._chats:  # noqa: PLR2004 (several)
            return
        words = tr("{n} chosen").format(n=number(len(chats)))
        self._said.setText(words)
        self.setAccessibleName(words)
        are_archived = all(chat.is_archived for chat in chats)
        name = (
            tr("Take the chosen chats out of the archive")
            if are_archived
            else tr("Archive the chosen chats")
        )
        self._archive.setAccessibleName(name)
        self._archive.setToolTip(name)
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, words))

    def _on_archive(self) -> None:
        are_archived = all(chat.is_archived for chat in self._chats)
        self._acts.archive_asked.emit([chat.id for chat in self._chats], not are_archived)

    def _pop_up(self, button: QWidget, fill: Callable[[QMenu, Chats], None]) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        fill(menu, self._chats)
        menu.popup(button.mapToGlobal(button.rect().bottomLeft()))
