"""Draws the rows of the chat list and the editor that renames one."""

from PySide6.QtCore import (
    QModelIndex,
    QPersistentModelIndex,
    QPointF,
    QRect,
    QRectF,
    QSize,
    Qt,
    QTimer,
)
from PySide6.QtGui import QFont, QPainter
from PySide6.QtWidgets import (
    QLineEdit,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from app.ui import fonts, icons
from app.ui.mirror import placed, placed_pixels
from app.ui.sidebar.model import ChatRole
from app.ui.theme import RADIUS, SPACE_S, SPACE_XS, Theme

Index = QModelIndex | QPersistentModelIndex
_ROW_PX = 38  # of headings, too: the list asks for one size, not for that of 10,000 rows
_MENU_PX = 28


def menu_rect(row: QRect) -> QRect:
    """Where a row's ⋯ is drawn and may be pressed."""
    return placed_pixels(QRect(row.right() - _MENU_PX, row.top(), _MENU_PX, row.height()), row)


class ChatDelegate(QStyledItemDelegate):
    """Headings small and muted; chats as one line, tinted when open, with ⋯ under the mouse.

    ``shows_chosen``: several are chosen, and marked so.
    """

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self.shows_chosen = False

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        del option, index
        return QSize(0, _ROW_PX)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect: QRect = option.rect
        if index.data(ChatRole.IS_HEADING):
            self._paint_heading(painter, rect, str(index.data()))
        else:
            state: QStyle.StateFlag = option.state
            self._paint_chat(painter, rect, state, index)
        painter.restore()

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        del option, index
        editor = QLineEdit(parent)
        editor.setAccessibleName(self.tr("Title of the chat"))
        editor.setMaxLength(200)
        QTimer.singleShot(0, editor, lambda: _select_from_the_end(editor))
        return editor

    def updateEditorGeometry(
        self, editor: QWidget, option: QStyleOptionViewItem, index: Index
    ) -> None:
        del index
        rect: QRect = option.rect
        editor.setGeometry(rect.adjusted(0, 1, 0, -3))

    def _paint_heading(self, painter: QPainter, rect: QRect, text: str) -> None:
        font = fonts.text_font(11)
        font.setCapitalization(QFont.Capitalization.AllUppercase)
        font.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, 0.6)
        painter.setFont(font)
        painter.setPen(self._theme.color("muted"))
        area = rect.adjusted(SPACE_S, SPACE_S, -SPACE_S, -SPACE_XS)
        painter.drawText(area, Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignLeft, text)

    def _paint_chat(
        self, painter: QPainter, rect: QRect, state: QStyle.StateFlag, index: Index
    ) -> None:
        is_open = bool(index.data(ChatRole.IS_OPEN))
        is_hovered = bool(state & QStyle.StateFlag.State_MouseOver)
        has_focus = bool(state & QStyle.StateFlag.State_HasFocus)
        is_chosen = self.shows_chosen and bool(state & QStyle.StateFlag.State_Selected)
        body = QRectF(rect.adjusted(0, 0, 0, -4))
        if is_open or is_hovered or is_chosen:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.color("accent_tint" if is_open or is_chosen else "hover"))
            painter.drawRoundedRect(body, RADIUS, RADIUS)
        if has_focus:
            self._paint_ring(painter, body)
        weight = QFont.Weight.Medium if is_open else QFont.Weight.Normal
        font = fonts.text_font(weight=weight)
        painter.setFont(font)
        painter.setPen(self._theme.color("accent" if is_open else "text"))
        lead = SPACE_S
        if is_chosen:
            sign = QRectF(body.left() + lead, body.top(), icons.SIZE_PX, icons.SIZE_PX)
            self._paint_icon(painter, "check", "accent", placed(sign, body).topLeft())
            lead += icons.SIZE_PX + SPACE_XS
        room = placed(body.adjusted(lead, 0, -(_MENU_PX if is_hovered else SPACE_S), 0), body)
        metrics = painter.fontMetrics()
        text = metrics.elidedText(str(index.data()), Qt.TextElideMode.ElideRight, int(room.width()))
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, text)
        if is_hovered:
            self._paint_menu(painter, rect)

    def _paint_ring(self, painter: QPainter, body: QRectF) -> None:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        pen = painter.pen()
        pen.setStyle(Qt.PenStyle.SolidLine)
        pen.setColor(self._theme.color("accent"))
        pen.setWidthF(2)
        painter.setPen(pen)
        painter.drawRoundedRect(body.adjusted(1, 1, -1, -1), RADIUS - 1, RADIUS - 1)

    def _paint_menu(self, painter: QPainter, rect: QRect) -> None:
        area = menu_rect(rect)
        x = area.left() + (area.width() - icons.SIZE_PX) // 2
        self._paint_icon(painter, "ellipsis", "muted", QPointF(x, area.top()))

    def _paint_icon(self, painter: QPainter, name: str, tone: str, at: QPointF) -> None:
        """In the middle of a row, whose upper edge is at the point."""
        color = self._theme.color(tone).name()
        scale = painter.device().devicePixelRatioF()
        y = at.y() + (_ROW_PX - 4 - icons.SIZE_PX) // 2
        painter.drawPixmap(QPointF(at.x(), y), icons.pixmap(name, color, scale=scale))


def _select_from_the_end(editor: QLineEdit) -> None:
    """Selects all with the cursor in front: a long title shows its beginning."""
    editor.end(False)  # noqa: FBT003 (Qt takes it by position)
    editor.home(True)  # noqa: FBT003
