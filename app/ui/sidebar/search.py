"""Searches all messages of all chats, and shows the hits with their words marked."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from app.domain.chat import MessageHit
from app.domain.chat_search import FoundMessages, TitleHit
from app.domain.sought import Sought
from app.services.history import HistoryService
from app.ui import icons
from app.ui.chat.untrusted import one_line
from app.ui.marked_text import split_marks
from app.ui.sidebar.filters import FilterPill
from app.ui.sidebar.hits import HIT_ROLE, HitDelegate, day_of, moment_of, words_of
from app.ui.tasks import Tasks
from app.ui.theme import SPACE_S, Theme
from app.ui.widgets.texts import paragraph

_DEBOUNCE_MS = 150
_LIMIT = 50


class SearchPane(QWidget):
    """A field and the hits under it.

    Signals:
        hit_chosen: the MessageHit or TitleHit to go to, and what was Sought.
        closed: the user is done searching.
    """

    hit_chosen = Signal(object, object)
    closed = Signal()

    def __init__(
        self, history: HistoryService, tasks: Tasks, theme: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._history = history
        self._tasks = tasks
        self._field = _Field(self.tr("Search all chats"), self)
        self._field.textChanged.connect(self._on_field_changed)
        self._field.left_down.connect(self._on_field_left_down)
        self._field.left.connect(self.closed)
        self._field.returnPressed.connect(self._on_return_pressed)
        self._theme = theme
        self._magnifier = self._field.addAction(
            icons.icon("search", theme.tokens.muted), QLineEdit.ActionPosition.LeadingPosition
        )
        theme.changed.connect(self._on_theme_changed)
        self._hits = QListWidget(self)
        self._hits.setProperty("kind", "bare")
        self._hits.setAccessibleName(self.tr("Messages found"))
        self._hits.setItemDelegate(HitDelegate(theme, self._hits))
        self._hits.setMouseTracking(True)
        self._hits.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._hits.itemClicked.connect(self._on_item_chosen)
        self._hits.itemActivated.connect(self._on_item_chosen)
        self._said = paragraph("", "small", self)
        self._said.setContentsMargins(SPACE_S, 0, 0, 0)
        self._sought = Sought()
        self._filters = FilterPill(theme, self)
        self._filters.chosen.connect(self._on_filter_chosen)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_DEBOUNCE_MS)
        self._timer.timeout.connect(self._search)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_S)
        column.addWidget(self._field)
        line = QHBoxLayout()
        line.setSpacing(SPACE_S)
        line.addWidget(self._said, 1)
        line.addWidget(self._filters, 0, Qt.AlignmentFlag.AlignTop)
        column.addLayout(line)
        column.addWidget(self._hits, 1)
        self._say_nothing_yet()

    @property
    def field(self) -> QLineEdit:
        """Where the words are typed."""
        return self._field

    @property
    def list(self) -> QListWidget:
        """Where the hits stand."""
        return self._hits

    @property
    def hits(self) -> tuple[MessageHit | TitleHit, ...]:
        """What is listed: chats that are called so, then messages."""
        return tuple(self._hits.item(row).data(HIT_ROLE) for row in range(self._hits.count()))

    def start(self) -> None:
        """Takes the keyboard, with nothing typed yet."""
        self._field.clear()
        self._field.setFocus()
        self._tasks.read(self._history.filter_names, on_success=self._filters.set_names)

    @property
    def filters(self) -> FilterPill:
        """What the search can be narrowed by."""
        return self._filters

    def _on_filter_chosen(self, typed: str) -> None:
        """What stands in the field is all there is: a filter is written there."""
        self._field.setText(f"{typed} {self._field.text().strip()}".strip() + " ")
        self._field.setFocus()

    def _say_nothing_yet(self) -> None:
        self._said.setText(self.tr("Type words from a question or an answer."))

    def _on_theme_changed(self) -> None:
        self._magnifier.setIcon(icons.icon("search", self._theme.tokens.muted))

    def _on_field_changed(self, text: str) -> None:
        if text.strip():
            self._timer.start()
        else:
            self._timer.stop()
            self._hits.clear()
            self._say_nothing_yet()

    def _search(self) -> None:
        text = self._field.text().strip()
        if not text:
            return
        history = self._history
        self._tasks.read(
            lambda: (text, history.search(text, limit=_LIMIT)), on_success=self._on_found
        )

    def _on_found(self, found: tuple[str, FoundMessages]) -> None:
        text, messages = found
        if text != self._field.text().strip():
            return
        self._sought = messages.sought
        self._hits.clear()
        listed: list[MessageHit | TitleHit] = [*messages.titled, *messages.hits]
        for hit in listed:
            item = QListWidgetItem(hit.title)
            item.setData(HIT_ROLE, hit)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, _spoken(hit))
            self._hits.addItem(item)
        count = len(messages.hits)
        if count == 0 and messages.titled:
            self._said.setText(self.tr("Only titles hold this."))
        elif count == 0:
            self._said.setText(self.tr("No message holds all of this."))
        elif messages.has_more:
            self._said.setText(self.tr("The newest {n} messages").format(n=count))
        elif count == 1:
            self._said.setText(self.tr("1 message"))
        else:
            self._said.setText(self.tr("{n} messages").format(n=count))

    def _on_field_left_down(self) -> None:
        if self._hits.count():
            self._hits.setFocus()
            self._hits.setCurrentRow(0)

    def _on_return_pressed(self) -> None:
        if self._hits.count():
            self._on_item_chosen(self._hits.item(0))

    def _on_item_chosen(self, item: QListWidgetItem) -> None:
        self.hit_chosen.emit(item.data(HIT_ROLE), self._sought)


def _spoken(hit: MessageHit | TitleHit) -> str:
    """What a screen reader says of a hit."""
    text, _ = split_marks(words_of(hit))
    return one_line(f"{hit.title}, {day_of(moment_of(hit))}: {text}")


class _Field(QLineEdit):
    """Signals: ``left_down`` towards the hits, ``left`` when Esc closes the search."""

    left_down = Signal()
    left = Signal()

    def __init__(self, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setPlaceholderText(name)
        self.setAccessibleName(name)
        self.setProperty("kind", "search")
        self.setProperty("ground", "surface")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif event.key() == Qt.Key.Key_Down:
            self.left_down.emit()
        else:
            super().keyPressEvent(event)
