"""Draws what a search of the chats found: title, day, and the words where they stand."""

from datetime import UTC, datetime, timedelta

from PySide6.QtCore import (
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    QTime,
)
from PySide6.QtGui import QFont, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from app.domain.chat import MessageHit
from app.domain.chat_search import TitleHit
from app.ui import fonts, quantities
from app.ui.chat.untrusted import one_line
from app.ui.marked_text import paint_marked
from app.ui.sidebar.shown import tr
from app.ui.theme import RADIUS, SPACE_S, Theme

HIT_ROLE = Qt.ItemDataRole.UserRole
_HIT_PX = 72
_TITLE_PX = 20
_TITLE_CHARS = 200
_MOST_OF_A_YEAR = timedelta(days=330)

Index = QModelIndex | QPersistentModelIndex


def day_of(moment: datetime, now: datetime | None = None) -> str:
    """When something was, as short as it can be told: the time of today, else the day."""
    here, today = moment.astimezone(), (now or datetime.now(UTC)).astimezone().date()
    if here.date() == today:
        return quantities.locale().toString(QTime(here.hour, here.minute), "HH:mm")
    has_year = today - here.date() >= _MOST_OF_A_YEAR
    return quantities.day_text(here.date(), has_year=has_year)


def moment_of(hit: MessageHit | TitleHit) -> datetime:
    """When the message was written, or the chat last changed."""
    return hit.created if isinstance(hit, MessageHit) else hit.updated


def words_of(hit: MessageHit | TitleHit) -> str:
    """What is said under the title: the message, marked; or that the chat is called so."""
    return hit.snippet if isinstance(hit, MessageHit) else tr("Its title holds this.")


class HitDelegate(QStyledItemDelegate):
    """A chat's title over two lines of the message, the words that matched in bold."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        del option, index
        return QSize(0, _HIT_PX)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        hit: MessageHit | TitleHit = index.data(HIT_ROLE)
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
        self._paint_title(painter, inside, hit)
        below = inside.adjusted(0, _TITLE_PX, 0, 0).topLeft().toPointF()
        paint_marked(painter, self._theme, words_of(hit), top_left=below, width=inside.width())
        painter.restore()

    def _paint_title(self, painter: QPainter, inside: QRect, hit: MessageHit | TitleHit) -> None:
        top = Qt.AlignmentFlag.AlignTop
        strong = painter.font()
        painter.setFont(fonts.text_font(12))
        day = day_of(moment_of(hit))
        painter.setPen(self._theme.color("muted"))
        painter.drawText(inside, top | Qt.AlignmentFlag.AlignRight, day)
        room = inside.width() - painter.fontMetrics().horizontalAdvance(day) - SPACE_S
        painter.setFont(strong)
        painter.setPen(self._theme.color("text"))
        title = painter.fontMetrics().elidedText(
            one_line(hit.title, _TITLE_CHARS), Qt.TextElideMode.ElideRight, room
        )
        painter.drawText(inside, top | Qt.AlignmentFlag.AlignLeft, title)
