"""The documents table: quiet rows under a hairline, a state in colour, sign and words."""

from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import (
    QAction,
    QContextMenuEvent,
    QFont,
    QIcon,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from app.ui import fonts, icons
from app.ui.library import words
from app.ui.library.rows import Arrangement, Column, FileRow, RowKey, RowState
from app.ui.library.table_model import AnyIndex, DocumentsModel
from app.ui.mirror import placed_pixels
from app.ui.theme import SPACE_S, Theme

ROW_PX: Final = 36
_HEADER_PX: Final = 32
_PAD_PX: Final = 10
_SIGN_PX: Final = 14
_TEXT_PX: Final = 13
_HEADER_TEXT_PX: Final = 11
_LETTER_SPACING_PX: Final = 0.6
_WIDTHS: Final = {Column.PAGES: 110, Column.PASSAGES: 110, Column.STATE: 300, Column.ADDED: 168}
_LEAST_NAME_PX: Final = 160
_SIGNS: Final = {
    RowState.READING: ("loader-circle", "muted"),
    RowState.FAILED: ("circle-x", "danger"),
    RowState.QUARANTINED: ("shield-alert", "danger"),
    RowState.SKIPPED: ("triangle-alert", "warning"),
    RowState.GONE: ("triangle-alert", "warning"),
    RowState.INDEXED: ("circle-check", "accent"),
    RowState.WAITING: ("ellipsis", "muted"),
}


@dataclass(frozen=True, slots=True)
class _Kept:
    """What a reset of the model takes from the table."""

    selected: frozenset[RowKey] = frozenset()
    current: RowKey | None = None
    current_place: int = 0
    scrolled_px: int = 0


class DocumentsTable(QTableView):
    """Shows a ``DocumentsModel``.

    Signals:
        opened: the user wants to read this row's text.
        removal_asked: the user pressed Delete on the selection.
        selection_changed: other rows are selected.
        context_asked: the user wants the menu of the row, at this global point.
    """

    opened = Signal(object)
    removal_asked = Signal()
    selection_changed = Signal()
    context_asked = Signal(object, object)

    def __init__(self, model: DocumentsModel, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._kept = _Kept()
        self.setModel(model)
        self.setAccessibleName(words.tr("Documents"))
        self.setProperty("kind", "bare")
        self.setItemDelegate(_RowDelegate(model, theme, self))
        self.setHorizontalHeader(_Header(model, theme, self))
        self.setShowGrid(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setDefaultSectionSize(ROW_PX)
        self.viewport().setAutoFillBackground(False)
        self._connect(theme)

    def selected_rows(self) -> list[FileRow]:
        """The selected rows, in the order they are shown."""
        places = sorted(index.row() for index in self.selectionModel().selectedRows())
        return [self._model.row(place) for place in places]

    def content_height(self) -> int:
        """The height at which every row is seen without scrolling."""
        return _HEADER_PX + self._model.rowCount() * ROW_PX + 2

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Delete):
            self.removal_asked.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._on_activated(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if event.reason() is QContextMenuEvent.Reason.Keyboard:
            index = self.currentIndex()
            self.scrollTo(index)
            where = self.viewport().mapToGlobal(self.visualRect(index).center())
        else:
            index, where = self.indexAt(event.pos()), event.globalPos()
        if index.isValid():
            if not self.selectionModel().isRowSelected(index.row()):
                self.selectRow(index.row())
            self.context_asked.emit(self._model.row(index.row()), where)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        fixed = dict(_WIDTHS)
        spare = self.viewport().width() - sum(fixed.values())
        lacking = max(0, _LEAST_NAME_PX * 2 - spare)
        fixed[Column.STATE] = max(170, fixed[Column.STATE] - lacking)
        for column, width in fixed.items():
            self.setColumnWidth(column, width)
        name = self.viewport().width() - sum(fixed.values())
        self.setColumnWidth(Column.NAME, max(_LEAST_NAME_PX, name))

    def _connect(self, theme: Theme) -> None:
        self.selectionModel().selectionChanged.connect(self.selection_changed)
        self.doubleClicked.connect(self._on_activated)
        self._model.modelAboutToBeReset.connect(self._on_model_about_to_be_reset)
        self._model.modelReset.connect(self._on_model_reset)
        theme.changed.connect(self.viewport().update)
        select_all = QAction(self)
        select_all.setShortcut(QKeySequence.StandardKey.SelectAll)
        select_all.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        select_all.triggered.connect(self.selectAll)
        self.addAction(select_all)

    def _on_activated(self, index: AnyIndex) -> None:
        if index.isValid():
            self.opened.emit(self._model.row(index.row()))

    def _on_model_about_to_be_reset(self) -> None:
        current = self.currentIndex()
        self._kept = _Kept(
            selected=frozenset(row.key for row in self.selected_rows()),
            current=self._model.row(current.row()).key if current.isValid() else None,
            current_place=current.row(),
            scrolled_px=self.verticalScrollBar().value(),
        )

    def _on_model_reset(self) -> None:
        selection = self.selectionModel()
        flags = selection.SelectionFlag.Select | selection.SelectionFlag.Rows
        for key in self._kept.selected:
            place = self._model.place_of(key)
            if place is not None:
                selection.select(self._model.index(place, 0), flags)
        self._restore_current()
        self.selection_changed.emit()

    def _restore_current(self) -> None:
        """The same row, else the one in its place; the keyboard goes on from there."""
        kept = self._kept
        if kept.current is None or not self._model.rowCount():
            return
        place = self._model.place_of(kept.current)
        if place is None:
            place = min(kept.current_place, self._model.rowCount() - 1)
        flag = self.selectionModel().SelectionFlag.NoUpdate
        self.selectionModel().setCurrentIndex(self._model.index(place, 0), flag)
        self.verticalScrollBar().setValue(kept.scrolled_px)  # who looks elsewhere stays there


class _Header(QHeaderView):
    """Small muted titles; a click sorts, a third click returns to our own order."""

    def __init__(self, model: DocumentsModel, theme: Theme, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._model = model
        self._theme = theme
        self.setFixedHeight(_HEADER_PX)
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setSectionsClickable(True)
        self.setHighlightSections(False)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.sectionClicked.connect(self._on_section_clicked)

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        font = fonts.text_font(_HEADER_TEXT_PX)
        font.setCapitalization(QFont.Capitalization.AllUppercase)
        font.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, _LETTER_SPACING_PX)
        painter.save()
        painter.fillRect(rect, self._theme.color("window"))
        painter.setFont(font)
        painter.setPen(self._theme.color("muted"))
        inner = rect.adjusted(_PAD_PX, 0, -_PAD_PX, 0)
        title = str(self._model.headerData(section, Qt.Orientation.Horizontal))
        painter.drawText(inner, int(Qt.AlignmentFlag.AlignVCenter), title)
        arrangement = self._model.arrangement
        if arrangement.column == section:
            name = "chevron-down" if arrangement.is_descending else "chevron-up"
            left = inner.left() + painter.fontMetrics().horizontalAdvance(title.upper()) + SPACE_S
            chevron = icons.icon(name, self._theme.tokens.muted, size=12)
            area = QRect(left, rect.center().y() - 6, 12, 12)
            chevron.paint(painter, placed_pixels(area, inner))
        painter.setPen(self._theme.color("border"))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        painter.restore()

    def _on_section_clicked(self, section: int) -> None:
        now = self._model.arrangement
        column = Column(section)
        if now.column is not column:
            chosen: Column | None = column
            is_descending = False
        elif not now.is_descending:
            chosen, is_descending = column, True
        else:
            chosen, is_descending = None, False
        self._model.rearrange(Arrangement(now.words, now.only_problems, chosen, is_descending))
        self.viewport().update()


class _RowDelegate(QStyledItemDelegate):
    """Paints cells in the theme's colours."""

    def __init__(self, model: DocumentsModel, theme: Theme, parent: QTableView) -> None:
        super().__init__(parent)
        self._model = model
        self._theme = theme
        self._signs: dict[tuple[str, str], QIcon] = {}

    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        del option, index
        return QSize(_LEAST_NAME_PX, ROW_PX)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        rect: QRect = option.rect
        state: QStyle.StateFlag = option.state
        row = self._model.row(index.row())
        painter.save()
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, self._theme.color("accent_tint"))
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(rect, self._theme.color("hover"))
        painter.setPen(self._theme.color("border"))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        inner = rect.adjusted(_PAD_PX, 0, -_PAD_PX, 0)
        column = Column(index.column())
        color = "muted" if column is Column.ADDED or row.document is None else "text"
        if column is Column.STATE:
            color = self._paint_sign(painter, inner, row)
            inner = placed_pixels(inner.adjusted(_SIGN_PX + SPACE_S, 0, 0, 0), inner)
        if column is Column.NAME:
            color = "text"
            self._paint_focus(painter, rect, state)
        weight = QFont.Weight.Medium if column is Column.NAME else QFont.Weight.Normal
        painter.setFont(fonts.text_font(_TEXT_PX, weight))
        painter.setPen(self._theme.color(color))
        mode = (
            Qt.TextElideMode.ElideMiddle if column is Column.NAME else Qt.TextElideMode.ElideRight
        )
        text = painter.fontMetrics().elidedText(str(index.data()), mode, inner.width())
        painter.drawText(inner, int(Qt.AlignmentFlag.AlignVCenter), text)
        painter.restore()

    def _paint_sign(self, painter: QPainter, rect: QRect, row: FileRow) -> str:
        sign, color = _SIGNS[row.state]
        picture = self._sign(sign, getattr(self._theme.tokens, color))
        top = rect.center().y() - _SIGN_PX // 2 + 1
        area = QRect(rect.left(), top, _SIGN_PX, _SIGN_PX)
        picture.paint(painter, placed_pixels(area, rect))
        return color

    def _sign(self, name: str, color: str) -> QIcon:
        if (name, color) not in self._signs:
            self._signs[name, color] = icons.icon(name, color, size=_SIGN_PX)
        return self._signs[name, color]

    def _paint_focus(self, painter: QPainter, rect: QRect, state: QStyle.StateFlag) -> None:
        if state & QStyle.StateFlag.State_HasFocus:
            edge = QRect(rect.left(), rect.top(), 3, rect.height() - 1)
            painter.fillRect(placed_pixels(edge, rect), self._theme.color("accent"))
