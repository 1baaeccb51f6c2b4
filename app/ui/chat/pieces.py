"""What a turn is made of on screen: pieces stacked in a column, each laid out when seen."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from enum import Enum
from typing import Final, Protocol

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen

from app.ui import icons
from app.ui.chat.highlight import Highlighter
from app.ui.chat.look import Look
from app.ui.chat.text_box import TextBox, TextStyle
from app.ui.theme import RADIUS_CARD

_BUBBLE_INDENT: Final = 80
_BUBBLE_PAD_X: Final = 15
_BUBBLE_PAD_Y: Final = 11
_BUBBLE_CHUNK_CHARS: Final = 3000
_ACTION_GAP: Final = 16


class Action(Enum):
    """What a spot does when it is pressed."""

    COPY = "copy"
    COPY_CODE = "copy_code"
    RETRY = "retry"
    CITE = "cite"
    NEAREST = "nearest"


@dataclass(frozen=True, slots=True)
class Spot:
    """A place that acts. ``value`` is an index, or for code the piece's first block."""

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
        left = self.width - bubble
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


class Tone(Enum):
    """How loud a notice is: (colour of its sign, ground or none)."""

    QUIET = ("muted", "")
    WARNING = ("warning", "warning_tint")
    DANGER = ("danger", "danger_tint")


class NoticePiece(PlainPiece):
    """One sentence about the answer, with a sign, and a way out when there is one."""

    def __init__(
        self, kit: Kit, icon: str, html: str, *, tone: Tone = Tone.QUIET, action: str = ""
    ) -> None:
        super().__init__(kit)
        self._icon = icon
        self._html = html
        self._tone = tone
        self._action = action
        self._box: TextBox | None = None
        self._button = QRectF()
        self.height = kit.look.small_line_px + 12

    @property
    def _pad(self) -> float:
        return 12.0 if self._tone.value[1] else 0.0

    def lay_out(self) -> None:
        """Sign, sentence, action in one row."""
        look = self.kit.look
        metrics = QFontMetricsF(look.small_strong)
        button = metrics.horizontalAdvance(self._action) + 24 if self._action else 0.0
        width = self.width - 24 - 2 * self._pad - (button + 12 if button else 0)
        style = TextStyle.NOTE if self._tone.value[1] else TextStyle.SMALL
        self._box = TextBox(self._html, width, look, style=style)
        inner = max(self._box.height, 26.0 if button else 0.0)
        self.height = inner + (20 if self._tone.value[1] else 4)
        self._button = QRectF(self.width - self._pad - button, (self.height - 26) / 2, button, 26)

    def spots(self) -> list[Spot]:
        """The action."""
        return [Spot(self._button, Action.RETRY)] if self._action else []

    def draw(self, brush: Brush) -> None:
        """The ground if it has one, then the row."""
        if self._box is None:
            return
        look, painter = self.kit.look, brush.painter
        sign, ground = self._tone.value
        if ground:
            frame = QRectF(0, 0, self.width, self.height)
            rounded(painter, frame, look.color(ground), look.color("border"), 8)
        y = float(round((self.height - self._box.height) / 2))
        draw_icon(painter, self.kit, self._icon, sign, at=QPointF(self._pad, y + 1))
        self._box.draw(painter, QPointF(self._pad + 24, y))
        if self._action:
            is_hot = brush.hovered is not None and brush.hovered.action is Action.RETRY
            fill = look.color("hover" if is_hot else "surface")
            rounded(painter, self._button, fill, look.color("border"), 7)
            draw_text(painter, self._button, self._action, look.small_strong, look.color("text"))


class FooterPiece(PlainPiece):
    """Small muted acts under an answer, and what it cost."""

    def __init__(self, kit: Kit, details: Sequence[str], *, can_retry: bool, sources: int) -> None:
        super().__init__(kit)
        self._details = details
        self.figures = ""  # as many of them as there is room for
        self._labels = [(tr("Copy"), Action.COPY, tr("Copy this answer (C)"))]
        if can_retry:
            self._labels.append((tr("Retry"), Action.RETRY, tr("Answer again (R)")))
        if sources:
            tip = tr("Show the sources (1 to 9 opens one)")
            self._labels.append((tr("Sources"), Action.CITE, tip))
        self._spots: list[Spot] = []
        self.height = 26.0

    def lay_out(self) -> None:
        """Acts from the left."""
        metrics = QFontMetricsF(self.kit.look.small)
        x = 0.0
        self._spots = []
        for text, action, tip in self._labels:
            width = metrics.horizontalAdvance(text)
            self._spots.append(Spot(QRectF(x - 4, 0, width + 8, self.height), action, 0, tip))
            x += width + _ACTION_GAP
        fitting = (
            text
            for count in range(len(self._details), 0, -1)
            if metrics.horizontalAdvance(text := " · ".join(self._details[:count]))
            <= self.details_rect.width()
        )
        self.figures = next(fitting, "")

    @property
    def details_rect(self) -> QRectF:
        """What the acts leave of the line."""
        left = self._spots[-1].rect.right() + _ACTION_GAP
        return QRectF(left, 0, max(0.0, self.width - left), self.height)

    def spots(self) -> list[Spot]:
        """The acts."""
        return self._spots

    def draw(self, brush: Brush) -> None:
        """Acts left, figures right."""
        look, painter = self.kit.look, brush.painter
        for (text, action, _tip), spot in zip(self._labels, self._spots, strict=True):
            is_hot = brush.hovered is not None and brush.hovered.action is action
            color = look.color("text" if is_hot else "muted")
            draw_text(painter, spot.rect, text, look.small, color)
        align = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
        color = look.color("muted")
        draw_text(painter, self.details_rect, self.figures, look.small, color, align=align)


def question_chunks(text: str) -> list[str]:
    """Cuts a long question at line ends, so that no single document gets huge."""
    chunks: list[str] = []
    rest = text
    while len(rest) > 2 * _BUBBLE_CHUNK_CHARS:
        at = rest.rfind("\n", 0, _BUBBLE_CHUNK_CHARS)
        at = at if at > 0 else _BUBBLE_CHUNK_CHARS
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
