"""The list over the composer of what can be asked by name, after a slash."""

from collections.abc import Sequence
from typing import Final, NamedTuple

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFont, QPainter
from PySide6.QtWidgets import (
    QFrame,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from app.domain.prompts import Prompt
from app.ui import fonts
from app.ui.personas.words import about_prompt
from app.ui.theme import RADIUS, SPACE_M, SPACE_S, SPACE_XS, Theme
from app.ui.widgets.labels import label

_ROW_PX: Final = 34
_MOST_ROWS: Final = 8
_NAME_PX: Final = 136  # so that what follows stands in a column
_NAME_SHARE: Final = 0.42  # of a row, at most

_Index = QModelIndex | QPersistentModelIndex


class Command(NamedTuple):
    """What a name stands for: a prompt, or an act of the window by its own name."""

    name: str
    help: str = ""
    prompt: Prompt | None = None
    act: str = ""

    @property
    def about(self) -> str:
        """What it is for, else how its prompt begins; that is read of the rows that are seen."""
        return self.help or ("" if self.prompt is None else about_prompt(self.prompt))


class SlashList(QFrame):
    """Hidden until it has something to show; the keyboard stays with the composer.

    Signals:
        taken: the Command that was clicked.
    """

    taken = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("kind", "card")
        self._model = _Commands(self)
        self.view = QListView(self)
        self.view.setModel(self._model)
        self.view.setItemDelegate(_Row(theme, self.view))
        self.view.setProperty("kind", "bare")
        self.view.setFrameShape(QFrame.Shape.NoFrame)
        self.view.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.view.setUniformItemSizes(True)
        self.view.setMouseTracking(True)
        self.view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.view.setAccessibleName(self.tr("Prompts"))
        self.view.clicked.connect(lambda index: self.taken.emit(self._model.command(index.row())))
        self.view.entered.connect(self.view.setCurrentIndex)
        hint = label(self.tr("Enter or Tab takes it, Esc leaves the text as it is"), "small", self)
        hint.setContentsMargins(SPACE_S, 0, 0, SPACE_XS)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_XS, SPACE_XS, SPACE_XS, SPACE_XS)
        column.setSpacing(SPACE_XS)
        column.addWidget(self.view)
        column.addWidget(hint)
        self.hide()

    @property
    def current(self) -> Command | None:
        """What Enter takes; None while it is hidden."""
        row = self.view.currentIndex().row()
        return None if self.isHidden() else self._model.command(row)

    @property
    def place(self) -> tuple[int, int]:
        """Which of how many rows that is, from 1."""
        return self.view.currentIndex().row() + 1, self._model.rowCount()

    def show_commands(self, commands: Sequence[Command]) -> None:
        """Shows these, the first one chosen; hides itself where there are none."""
        self._model.show_commands(commands)
        if not commands:
            self.hide()
            return
        self.view.setCurrentIndex(self._model.index(0))
        rows = min(len(commands), _MOST_ROWS)
        self.view.setFixedHeight(rows * fonts.scaled(_ROW_PX))
        self.adjustSize()
        self.show()
        self.raise_()

    def step(self, by: int) -> None:
        """Chooses the next one, or the one before; round at the ends."""
        row = (self.view.currentIndex().row() + by) % max(1, self._model.rowCount())
        self.view.setCurrentIndex(self._model.index(row))


class _Commands(QAbstractListModel):
    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._commands: tuple[Command, ...] = ()

    def show_commands(self, commands: Sequence[Command]) -> None:
        self.beginResetModel()
        self._commands = tuple(commands)
        self.endResetModel()

    def command(self, row: int) -> Command | None:
        return self._commands[row] if 0 <= row < len(self._commands) else None

    def rowCount(self, parent: _Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._commands)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        command = self.command(index.row())
        if command is None:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return f"/{command.name}"
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{command.name}: {command.about}"
        return command.about if role == Qt.ItemDataRole.UserRole else None


class _Row(QStyledItemDelegate):
    """The name, and what it is for in muted letters."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        theme.changed.connect(parent.update)

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        del option, index
        return QSize(0, fonts.scaled(_ROW_PX))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        rect: QRect = option.rect
        state: QStyle.StateFlag = option.state
        is_chosen = bool(state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if is_chosen:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.color("accent_tint"))
            painter.drawRoundedRect(rect, RADIUS - 2, RADIUS - 2)
        inner = rect.adjusted(SPACE_S, 0, -SPACE_S, 0)
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        painter.setFont(fonts.text_font(weight=QFont.Weight.Medium))
        painter.setPen(self._theme.color("accent" if is_chosen else "text"))
        metrics, most = painter.fontMetrics(), round(inner.width() * _NAME_SHARE)
        name = metrics.elidedText(str(index.data()), Qt.TextElideMode.ElideRight, most)
        painter.drawText(inner, flags, name)
        told = max(metrics.horizontalAdvance(name) + SPACE_M, fonts.scaled(_NAME_PX))
        inner.setLeft(inner.left() + told)
        painter.setFont(fonts.text_font(fonts.SMALL_PX))
        painter.setPen(self._theme.color("muted"))
        about = painter.fontMetrics().elidedText(
            str(index.data(Qt.ItemDataRole.UserRole)), Qt.TextElideMode.ElideRight, inner.width()
        )
        painter.drawText(inner, flags, about)
        painter.restore()
