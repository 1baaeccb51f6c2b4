"""Searches all messages of all chats, and shows the hits with their words marked."""

from collections.abc import Sequence

from PySide6.QtCore import (
    QModelIndex,
    QPersistentModelIndex,
    QPointF,
    QRect,
    QSize,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QFont, QKeyEvent, QPainter, QTextCharFormat, QTextLayout, QTextOption
from PySide6.QtWidgets import (
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from app.domain.chat import MessageHit
from app.services.history import HistoryService
from app.ui import fonts, icons
from app.ui.tasks import Tasks
from app.ui.theme import RADIUS, SPACE_S, Theme
from app.ui.widgets.texts import paragraph

_DEBOUNCE_MS = 150
_LIMIT = 50
_HIT_PX = 72
_HIT_ROLE = Qt.ItemDataRole.UserRole
_MARK_BEGIN, _MARK_END = "\u0002", "\u0003"

Index = QModelIndex | QPersistentModelIndex


class SearchPane(QWidget):
    """A field and the hits under it.

    Signals:
        hit_chosen: the MessageHit to go to.
        closed: the user is done searching.
    """

    hit_chosen = Signal(object)
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
        self._hits.setItemDelegate(_HitDelegate(theme, self._hits))
        self._hits.setMouseTracking(True)
        self._hits.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._hits.itemClicked.connect(self._on_item_chosen)
        self._hits.itemActivated.connect(self._on_item_chosen)
        self._said = paragraph("", "small", self)
        self._said.setContentsMargins(SPACE_S, SPACE_S, SPACE_S, 0)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_DEBOUNCE_MS)
        self._timer.timeout.connect(self._search)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_S)
        column.addWidget(self._field)
        column.addWidget(self._said)
        column.addWidget(self._hits, 1)
        self._say_nothing_yet()

    @property
    def field(self) -> QLineEdit:
        """Where the words are typed."""
        return self._field

    @property
    def hits(self) -> tuple[MessageHit, ...]:
        """What is listed."""
        return tuple(self._hits.item(row).data(_HIT_ROLE) for row in range(self._hits.count()))

    def start(self) -> None:
        """Takes the keyboard, with nothing typed yet."""
        self._field.clear()
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
            lambda: (text, history.search(text, limit=_LIMIT).hits), on_success=self._on_found
        )

    def _on_found(self, found: tuple[str, Sequence[MessageHit]]) -> None:
        text, hits = found
        if text != self._field.text().strip():
            return
        self._hits.clear()
        for hit in hits:
            item = QListWidgetItem(hit.title)
            item.setData(_HIT_ROLE, hit)
            self._hits.addItem(item)
        count = len(hits)
        if count == 0:
            self._said.setText(self.tr("No message holds these words."))
        elif count == 1:
            self._said.setText(self.tr("1 message"))
        elif count < _LIMIT:
            self._said.setText(self.tr("{n} messages").format(n=count))
        else:
            self._said.setText(self.tr("The best {n} messages").format(n=count))

    def _on_field_left_down(self) -> None:
        if self._hits.count():
            self._hits.setFocus()
            self._hits.setCurrentRow(0)

    def _on_return_pressed(self) -> None:
        if self._hits.count():
            self._on_item_chosen(self._hits.item(0))

    def _on_item_chosen(self, item: QListWidgetItem) -> None:
        self.hit_chosen.emit(item.data(_HIT_ROLE))


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


class _HitDelegate(QStyledItemDelegate):
    """A chat's title over two lines of the message, the words that matched in bold."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        del option, index
        return QSize(0, _HIT_PX)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        hit: MessageHit = index.data(_HIT_ROLE)
        rect: QRect = option.rect
        state: QStyle.StateFlag = option.state
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        shown = QStyle.StateFlag.State_MouseOver | QStyle.StateFlag.State_HasFocus
        if state & shown:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.color("hover"))
            painter.drawRoundedRect(rect.adjusted(0, 0, 0, -4), RADIUS, RADIUS)
        inside = rect.adjusted(SPACE_S, SPACE_S - 2, -SPACE_S, -SPACE_S)
        painter.setFont(fonts.text_font(13, QFont.Weight.DemiBold))
        painter.setPen(self._theme.color("text"))
        title = painter.fontMetrics().elidedText(
            hit.title, Qt.TextElideMode.ElideRight, inside.width()
        )
        painter.drawText(inside, Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft, title)
        self._paint_snippet(painter, inside.adjusted(0, 20, 0, 0), hit.snippet)
        painter.restore()

    def _paint_snippet(self, painter: QPainter, area: QRect, snippet: str) -> None:
        text, marks = split_marks(snippet)
        layout = QTextLayout(text, fonts.text_font(12))
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout.setTextOption(option)
        layout.setFormats([self._marked(start, length) for start, length in marks])
        layout.beginLayout()
        y = 0.0
        for _ in range(2):
            line = layout.createLine()
            if not line.isValid():
                break
            line.setLineWidth(area.width())
            line.setPosition(QPointF(0, y))
            y += line.height()
        layout.endLayout()
        painter.setPen(self._theme.color("muted"))
        layout.draw(painter, area.topLeft().toPointF())

    def _marked(self, start: int, length: int) -> QTextLayout.FormatRange:
        result = QTextLayout.FormatRange()
        result.start = start
        result.length = length
        style = QTextCharFormat()
        style.setFontWeight(QFont.Weight.Bold)
        style.setForeground(self._theme.color("accent"))
        result.format = style
        return result


def split_marks(snippet: str) -> tuple[str, tuple[tuple[int, int], ...]]:
    """The text without its marks, and where each marked stretch starts and how long it is."""
    text = ""
    marks: list[tuple[int, int]] = []
    begun: int | None = None
    for char in " ".join(snippet.split()):
        if char == _MARK_BEGIN:
            begun = len(text)
        elif char == _MARK_END:
            if begun is not None:
                marks.append((begun, len(text) - begun))
            begun = None
        else:
            text += char
    return text, tuple(marks)
