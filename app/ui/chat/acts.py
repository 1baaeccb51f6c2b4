"""What can be done with a turn: a sentence about it with a way out, and the row of acts below."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum
from typing import Final, NamedTuple

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF

from app.ui.chat.pieces import (
    Action,
    Brush,
    Kit,
    PlainPiece,
    Spot,
    draw_icon,
    draw_text,
    rounded,
    tr,
)
from app.ui.chat.text_box import TextBox, TextStyle
from app.ui.mirror import is_mirrored

_GAP: Final = 16
_ROW: Final = 26.0
_STEP: Final = 18.0  # the width of a chevron with the room around it
_CHEVRON: Final = 12
_BUTTON_PAD: Final = 24
_BUTTON_GAP: Final = 8.0


class Act(NamedTuple):
    """Words that act; ``tip`` may be empty."""

    words: str
    action: Action
    tip: str = ""


@dataclass(frozen=True, slots=True)
class Version:
    """Which of how many versions a turn is, counted from 1."""

    place: int = 1
    count: int = 1

    @property
    def words(self) -> str:
        """As in ``2 / 3``."""
        return f"{self.place} / {self.count}"


class Tone(Enum):
    """How loud a notice is: (colour of its sign, ground or none)."""

    QUIET = ("muted", "")
    WARNING = ("warning", "warning_tint")
    DANGER = ("danger", "danger_tint")


class NoticePiece(PlainPiece):
    """One sentence about the answer, with a sign, and ways out where there are any."""

    def __init__(
        self,
        kit: Kit,
        icon: str,
        html: str,
        *,
        tone: Tone = Tone.QUIET,
        acts: Sequence[Act] = (),
    ) -> None:
        super().__init__(kit)
        self._icon = icon
        self._html = html
        self._tone = tone
        self._acts = acts
        self._box: TextBox | None = None
        self._text_left = 0.0
        self._spots: list[Spot] = []
        self.height = kit.look.small_line_px + 12

    @property
    def _pad(self) -> float:
        return 12.0 if self._tone.value[1] else 0.0

    def lay_out(self) -> None:
        """Sign, sentence, acts in one row."""
        look = self.kit.look
        metrics = QFontMetricsF(look.small_strong)
        widths = [metrics.horizontalAdvance(act.words) + _BUTTON_PAD for act in self._acts]
        buttons = sum(widths) + _BUTTON_GAP * max(0, len(widths) - 1)
        width = self.width - 24 - 2 * self._pad - (buttons + 12 if buttons else 0)
        style = TextStyle.NOTE if self._tone.value[1] else TextStyle.SMALL
        self._box = TextBox(self._html, width, look, style=style)
        self._text_left = self.placed(QRectF(self._pad + 24, 0, width, 0)).left()
        inner = max(self._box.height, 26.0 if buttons else 0.0)
        self.height = inner + (20 if self._tone.value[1] else 4)
        x = self.width - self._pad - buttons
        self._spots = []
        for act, wide in zip(self._acts, widths, strict=True):
            rect = QRectF(x, (self.height - 26) / 2, wide, 26)
            self._spots.append(Spot(self.placed(rect), act.action, 0, act.tip))
            x += wide + _BUTTON_GAP

    def spots(self) -> list[Spot]:
        """The acts."""
        return self._spots

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
        at = self.placed(QRectF(self._pad, y + 1, 16, 16)).topLeft()
        draw_icon(painter, self.kit, self._icon, sign, at=at)
        self._box.draw(painter, QPointF(self._text_left, y))
        for act, spot in zip(self._acts, self._spots, strict=True):
            is_hot = brush.hovered is not None and brush.hovered.action is act.action
            fill = look.color("hover" if is_hot else "surface")
            rounded(painter, spot.rect, fill, look.color("border"), 7)
            draw_text(painter, spot.rect, act.words, look.small_strong, look.color("text"))


class FooterPiece(PlainPiece):
    """Small muted acts under a turn, a step to its other versions, and what it cost.

    Acts that there is no room for are left out: keys and menu have them all.
    """

    def __init__(
        self,
        kit: Kit,
        acts: Sequence[Act] = (),
        *,
        version: Version | None = None,
        details: Sequence[str] = (),
        is_right: bool = False,
    ) -> None:
        super().__init__(kit)
        self._acts = acts
        self._version = version or Version()
        self._details = details
        self._is_right = is_right
        self.figures = ""  # as many of them as there is room for
        self._words: list[tuple[Act, QRectF]] = []
        self._step = QRectF()  # both chevrons and what stands between them
        self._end = 0.0
        self.height = _ROW

    def lay_out(self) -> None:
        """Acts from the left, or for a question the step at the right edge."""
        metrics = QFontMetricsF(self.kit.look.small)
        step = 0.0
        if self._version.count > 1:
            step = round(metrics.horizontalAdvance(self._version.words)) + 2 * _STEP
        x = 0.0
        self._words = []
        for act in self._acts:
            width = metrics.horizontalAdvance(act.words)
            if x + width + (step + _GAP if step else 0) > self.width:
                break
            rect = QRectF(x - 4, 0, width + 8, self.height)
            self._words.append((act, self.placed(rect)))
            x += width + _GAP
        left = self.width - step if self._is_right else max(0.0, x - 4)
        self._step = QRectF(left, 0, step, self.height)
        self._end = self._step.right() if step else x - _GAP + 4
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
        left = self._end + _GAP
        return QRectF(left, 0, max(0.0, self.width - left), self.height)

    @property
    def _figures_rect(self) -> QRectF:
        room = self.details_rect
        width = QFontMetricsF(self.kit.look.small).horizontalAdvance(self.figures)
        return self.placed(QRectF(room.right() - width, 0, width, self.height))

    def spots(self) -> list[Spot]:
        """The acts, the versions before and after, and the figures."""
        found = [Spot(rect, act.action, 0, act.tip) for act, rect in self._words]
        before, after = self._chevrons()
        if self._version.place > 1:
            found.append(Spot(before, Action.VERSION, -1, tr("Earlier version (Left)")))
        if self._version.place < self._version.count:
            found.append(Spot(after, Action.VERSION, 1, tr("Later version (Right)")))
        if self.figures:
            tip = tr("How this answer was written (D)")
            found.append(Spot(self._figures_rect, Action.DETAILS, 0, tip))
        return found

    def _chevrons(self) -> tuple[QRectF, QRectF]:
        step = self._step
        before = QRectF(step.left(), 0, _STEP, step.height())
        after = QRectF(step.right() - _STEP, 0, _STEP, step.height())
        return self.placed(before), self.placed(after)

    def draw(self, brush: Brush) -> None:
        """Acts left, figures right."""
        look, painter, hot = self.kit.look, brush.painter, brush.hovered
        for act, rect in self._words:
            is_hot = hot is not None and hot.action is act.action
            draw_text(
                painter, rect, act.words, look.small, look.color("text" if is_hot else "muted")
            )
        if self._version.count > 1:
            self._draw_step(brush)
        is_hot = hot is not None and hot.action is Action.DETAILS
        align = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
        color = look.color("text" if is_hot else "muted")
        room = self.placed(self.details_rect)
        draw_text(painter, room, self.figures, look.small, color, align=align)

    def _draw_step(self, brush: Brush) -> None:
        look, painter, hot = self.kit.look, brush.painter, brush.hovered
        muted = look.color("muted")
        draw_text(painter, self.placed(self._step), self._version.words, look.small, muted)
        at_end = (self._version.place == 1, self._version.place == self._version.count)
        names = ("chevron-left", "chevron-right")[:: -1 if is_mirrored() else 1]
        for rect, name, is_end, step in zip(self._chevrons(), names, at_end, (-1, 1), strict=True):
            is_hot = hot is not None and (hot.action, hot.value) == (Action.VERSION, step)
            token = "border" if is_end else "text" if is_hot else "muted"
            at = rect.center() - QPointF(_CHEVRON / 2, _CHEVRON / 2)
            draw_icon(painter, self.kit, name, token, at=at, size=_CHEVRON)
