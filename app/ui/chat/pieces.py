"""What a turn is made of on screen: pieces stacked in a column, each laid out when seen."""

from collections.abc import Callable
from dataclasses import dataclass, field
from enum import Enum
from typing import Final, Protocol

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen

from app.ui import icons, mirror
from app.ui.chat.highlight import Highlighter
from app.ui.chat.look import Look
from app.ui.chat.text_box import TextBox
from app.ui.theme import RADIUS_CARD

_BUBBLE_INDENT: Final = 80
_BUBBLE_PAD_X: Final = 15
_BUBBLE_PAD_Y: Final = 11
_BUBBLE_CHUNK_CHARS: Final = 3000


class Action(Enum):
    """What a spot does when it is pressed."""

    COPY = "copy"
    COPY_CODE = "copy_code"
    RETRY = "retry"
    CONTINUE = "continue"
    EDIT = "edit"
    DETAILS = "details"
    VERSION = "version"
    REMOVE = "remove"
    CITE = "cite"
    NEAREST = "nearest"
    THOUGHTS = "thoughts"
    SUMMARY = "summary"
    EDIT_SUMMARY = "edit_summary"
    REMOVE_SUMMARY = "remove_summary"


@dataclass(frozen=True, slots=True)
class Spot:
    """A place that acts.

    ``value`` is an index, for code the piece's first block, and how many versions to step on.
    """

    rect: QRectF
    action: Action
    value: int = 0
    tip: str = ""

    def moved(self, x: float, y: float) -> "Spot":
        """The same, seen from an outer frame."""
        return Spot(self.rect.translated(x, y), self.action, self.value, self.tip)


@dataclass(slots=True)
class Kit:
    """What pieces need to lay themselves out. ``on_language`` hears of code not coloured yet."""

    look: Look
    highlighter: Highlighter
    on_language: Callable[[str], None] = field(default=lambda _language: None)
    scale: float = 1.0


@dataclass(frozen=True, slots=True)
class PlacedBox:
    """Text inside a piece that can be selected."""

    box: TextBox
    x: float
    y: float


@dataclass(frozen=True, slots=True)
class Brush:
    """One painting: where to, what is selected in a box by its number, what the mouse is on."""

    painter: QPainter
    selected: Callable[[int], tuple[int, int] | None]
    hovered: Spot | None = None


class Piece(Protocol):
    """A stretch of a turn. ``height`` is an estimate until ``is_exact``."""

    height: float
    is_exact: bool

    def ensure(self, width: float) -> None:
        """Lays out; afterwards ``is_exact``."""
        ...

    def release(self) -> None:
        """Drops what can be made again; the height stays."""
        ...

    def boxes(self) -> list[PlacedBox]:
        """Its selectable text, top down."""
        ...

    def spots(self) -> list[Spot]:
        """Its places that act, in its own coordinates."""
        ...

    def draw(self, brush: Brush) -> None:
        """Paints at the origin."""
        ...


class PlainPiece:
    """Base of pieces that hold no selectable text."""

    def __init__(self, kit: Kit) -> None:
        self.kit = kit
        self.height = 0.0
        self.is_exact = False
        self.width = 0.0

    def ensure(self, width: float) -> None:
        """Lays out at ``width``."""
        if self.is_exact and width == self.width:
            return
        self.width = width
        self.lay_out()
        self.is_exact = True

    def placed(self, rect: QRectF) -> QRectF:
        """Where a part lies that was laid out as if read from left to right."""
        return mirror.placed(rect, QRectF(0, 0, self.width, 0))

    def lay_out(self) -> None:
        """Sets ``height``; for subclasses."""

    def release(self) -> None:
        """Nothing to drop."""

    def boxes(self) -> list[PlacedBox]:
        """None."""
        return []

    def spots(self) -> list[Spot]:
        """None."""
        return []


class GapPiece(PlainPiece):
    """Empty room."""

    def __init__(self, kit: Kit, height: float) -> None:
        super().__init__(kit)
        self.height = height
        self.is_exact = True

    def draw(self, brush: Brush) -> None:
        """Nothing."""


class QuestionPiece(PlainPiece):
    """The user's own words, verbatim, in a quiet box to the right."""

    def __init__(self, kit: Kit, html_chunks: list[str], chars: int, width: float) -> None:
        super().__init__(kit)
        self._chunks = html_chunks
        self._placed: list[PlacedBox] = []
        self._frame = QRectF()
        lines = 1 + chars / max(20.0, width / 7.5)
        self.height = float(round(lines * kit.look.line_px + 2 * _BUBBLE_PAD_Y))

    def ensure(self, width: float) -> None:
        """As the base; also after ``release``."""
        if not self._placed:
            self.is_exact = False
        super().ensure(width)

    def lay_out(self) -> None:
        """The box hugs a short question."""
        most = self.width - _BUBBLE_INDENT
        look = self.kit.look
        boxes = [TextBox(chunk, most - 2 * _BUBBLE_PAD_X, look) for chunk in self._chunks]
        ideal = max((box.ideal_width for box in boxes), default=0.0)
        bubble = min(most, ideal + 2 * _BUBBLE_PAD_X + 1)
        left = self.placed(QRectF(self.width - bubble, 0, bubble, 0)).left()
        y = float(_BUBBLE_PAD_Y)
        self._placed = []
        for box in boxes:
            self._placed.append(PlacedBox(box, left + _BUBBLE_PAD_X, y))
            y += box.height
        self.height = y + _BUBBLE_PAD_Y
        self._frame = QRectF(left, 0, bubble, self.height)

    def release(self) -> None:
        """Drops the documents."""
        self._placed = []

    def boxes(self) -> list[PlacedBox]:
        """Its text."""
        return self._placed

    def draw(self, brush: Brush) -> None:
        """The frame, then the text."""
        look = self.kit.look
        rounded(brush.painter, self._frame, look.color("field"), look.color("border"), RADIUS_CARD)
        for number, placed in enumerate(self._placed):
            placed.box.draw(brush.painter, QPointF(placed.x, placed.y), brush.selected(number))


def question_chunks(text: str, chars: int = _BUBBLE_CHUNK_CHARS) -> list[str]:
    """Cuts a long text at line ends, so that no single document gets huge.

    Where it is cut does not change when more is added to it.
    """
    chunks: list[str] = []
    rest = text
    while len(rest) > 2 * chars:
        at = rest.rfind("\n", 0, chars)
        at = at if at > 0 else chars
        chunks.append(rest[:at])
        rest = rest[at:].removeprefix("\n")
    return [*chunks, rest]


def rounded(painter: QPainter, rect: QRectF, fill: QColor, border: QColor, radius: float) -> None:
    """A filled rounded rectangle with a hairline."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(border, 1))
    painter.setBrush(fill)
    painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)


def draw_text(
    painter: QPainter,
    rect: QRectF,
    text: str,
    font: QFont,
    color: QColor,
    *,
    align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignCenter,
) -> None:
    """One line of plain text, shortened to fit."""
    painter.setFont(font)
    painter.setPen(color)
    shown = QFontMetricsF(font).elidedText(text, Qt.TextElideMode.ElideRight, rect.width() + 1)
    painter.drawText(rect, int(align), shown)


def draw_icon(
    painter: QPainter, kit: Kit, name: str, token: str, *, at: QPointF, size: int = 16
) -> None:
    """An icon in a theme colour."""
    color = kit.look.color(token).name()
    painter.drawPixmap(at, icons.pixmap(name, color, size=size, scale=kit.scale))


def tr(text: str) -> str:
    """Our words in the user's language."""
    return QCoreApplication.translate("Conversation", text)
