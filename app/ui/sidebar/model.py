"""The rows of the chat list: headings and chats."""

from collections.abc import Sequence
from datetime import UTC, datetime
from enum import IntEnum

from PySide6.QtCore import (
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QStringListModel,
    Qt,
    Signal,
)

from app.domain.chat import ConversationSummary
from app.ui.chat.untrusted import one_line
from app.ui.sidebar.grouping import Heading, group
from app.ui.widgets.tips import plain_tip

Index = QModelIndex | QPersistentModelIndex


class ChatRole(IntEnum):
    """What delegates and views ask of a row beside its text."""

    IS_HEADING = Qt.ItemDataRole.UserRole
    IS_OPEN = Qt.ItemDataRole.UserRole + 1  # the chat in the middle, wherever the keyboard is


def _places(chat: ConversationSummary) -> str:
    """Where a chat lies, in words."""
    places = [chat.folder, *(f"#{tag}" for tag in chat.tags)]
    return one_line(" · ".join(filter(None, places)))


class ChatListModel(QStringListModel):
    """Past chats under their headings.

    The strings are empty, one for each row: a view that lays out ten thousand rows asks twice for
    each how many there are, and a list of strings answers without Python. All else is answered
    here.

    Signals:
        renamed: a chat's id and the title typed for it.
    """

    renamed = Signal(int, str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[Heading | ConversationSummary] = []
        self._row_of: dict[int, int] = {}  # by chat
        self._open: int | None = None

    def set_chats(self, chats: Sequence[ConversationSummary], now: datetime | None = None) -> None:
        """Shows these; resets the rows only when something differs."""
        rows: list[Heading | ConversationSummary] = []
        for one in group(chats, now or datetime.now(UTC).astimezone()):
            rows.append(one.heading)
            rows.extend(one.chats)
        if rows != self._rows:
            self._rows = rows
            self._row_of = {
                what.id: row
                for row, what in enumerate(rows)
                if isinstance(what, ConversationSummary)
            }
            self.setStringList([""] * len(rows))

    def mark_open(self, conversation: int | None) -> None:
        """Which chat is open in the middle; None for none of these."""
        changed = (self.index_of(self._open), self.index_of(conversation))
        self._open = conversation
        for index in filter(QModelIndex.isValid, changed):
            self.dataChanged.emit(index, index, [ChatRole.IS_OPEN])

    def index_of(self, conversation: int | None) -> QModelIndex:
        """Where a chat stands; invalid when it is not listed."""
        row = None if conversation is None else self._row_of.get(conversation)
        return QModelIndex() if row is None else self.index(row)

    def nearest(self, row: int) -> QModelIndex:
        """The chat that stands at a row now, or next to it; invalid when none is listed."""
        chats = [at for at, what in enumerate(self._rows) if isinstance(what, ConversationSummary)]
        after = [at for at in chats if at >= row]
        return self.index(after[0] if after else chats[-1]) if chats else QModelIndex()

    def chat(self, index: Index) -> ConversationSummary | None:
        """The chat of a row; None for a heading."""
        what = self._rows[index.row()] if index.isValid() else None
        return what if isinstance(what, ConversationSummary) else None

    def chats_at(self, rows: Sequence[int]) -> Sequence[ConversationSummary]:
        """The chats that stand at these rows."""
        found = (self._rows[row] for row in rows)
        return [what for what in found if isinstance(what, ConversationSummary)]

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        what = self._rows[index.row()]
        if isinstance(what, Heading):
            return self._heading_data(what, role)
        return self._chat_data(what, role)

    def flags(self, index: Index) -> Qt.ItemFlag:
        if self.chat(index) is None:
            return Qt.ItemFlag.ItemIsEnabled
        return (
            Qt.ItemFlag.ItemIsEnabled
            | Qt.ItemFlag.ItemIsSelectable
            | Qt.ItemFlag.ItemIsEditable
            | Qt.ItemFlag.ItemNeverHasChildren
        )

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        chat = self.chat(index)
        title = str(value).strip()
        if chat is None or role != Qt.ItemDataRole.EditRole or title in ("", chat.title):
            return False
        self.renamed.emit(chat.id, title)
        return True

    def _heading_data(self, heading: Heading, role: int) -> object:
        if role == Qt.ItemDataRole.DisplayRole:
            return {
                Heading.PINNED: self.tr("Pinned"),
                Heading.TODAY: self.tr("Today"),
                Heading.YESTERDAY: self.tr("Yesterday"),
                Heading.LAST_WEEK: self.tr("Last week"),
                Heading.OLDER: self.tr("Older"),
            }[heading]
        return True if role == ChatRole.IS_HEADING else None

    def _chat_data(self, chat: ConversationSummary, role: int) -> object:
        shown = one_line(chat.title) or self.tr("New chat")  # it may come from another vault
        values: dict[int, object] = {
            Qt.ItemDataRole.DisplayRole: shown,
            Qt.ItemDataRole.EditRole: chat.title,
            Qt.ItemDataRole.AccessibleTextRole: ", ".join(filter(None, (shown, _places(chat)))),
            Qt.ItemDataRole.ToolTipRole: plain_tip("\n".join(filter(None, (shown, _places(chat))))),
            ChatRole.IS_HEADING: False,
            ChatRole.IS_OPEN: chat.id == self._open,
        }
        return values.get(role)
