"""One turn on screen: which pieces it is made of, where they lie, what of them is laid out."""

from bisect import bisect_right
from collections.abc import Callable
from functools import partial
from html import escape
from itertools import accumulate
from typing import Final, NamedTuple

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter

from app.ui.chat.acts import FooterPiece
from app.ui.chat.answer_foot import NOTICE_GAP, notices_above, pieces_below, version_of
from app.ui.chat.answer_pieces import NotSaidPiece, SegmentPiece
from app.ui.chat.boundary_piece import BoundaryPiece
from app.ui.chat.pieces import (
    Brush,
    GapPiece,
    Kit,
    Piece,
    PlacedBox,
    QuestionPiece,
    Spot,
    question_chunks,
)
from app.ui.chat.segments import Segment
from app.ui.chat.thought_piece import ThoughtPiece
from app.ui.chat.turn import Boundary
from app.ui.chat.turns import Phase, Turn, attached_words
from app.ui.chat.untrusted import clean
from app.ui.chat.waiting import WaitingPiece

_QUESTION_ABOVE: Final = 24.0
_QUESTION_BELOW: Final = 20.0
_SAME_PX: Final = 0.01
_THOUGHTS_BELOW: Final = 6.0
_STEP_GAP: Final = 10.0  # less room below a question with versions, whose step has room itself
_AT_ONCE: Final = 3  # new pieces; more may not all be in sight
_KEEP_PX: Final = 2400.0  # what is laid out farther than this outside the view is dropped


class TextPlace(NamedTuple):
    """A character in a turn: piece, box in the piece, position in the box."""

    piece: int
    box: int
    position: int


class TurnLayout:
    """Pieces of one turn at one width; y = 0 is the turn's upper edge, x = 0 the column's."""

    def __init__(
        self,
        turn: Turn,
        width: float,
        kit: Kit,
        *,
        is_last: bool,
        boundary: Boundary | None = None,
    ) -> None:
        self._turn = turn
        self._width = width
        self._kit = kit
        self._body_start = 0  # index of the first segment piece
        self._segments: list[Segment] = []
        self._alive: int | None = None  # the piece with the sign of life
        self._thoughts: int | None = None  # the piece that holds what the model thought
        self._pieces: list[Piece] = []
        self._held: set[int] = set()  # pieces that may hold documents
        if boundary is not None:
            self._pieces.append(BoundaryPiece(kit, boundary))
        if turn.is_question:
            self._build_question()
        else:
            self._build(is_last=is_last)
        self._tops: list[float] = []
        self._stack()

    @property
    def height(self) -> float:
        """All pieces together, estimates included."""
        return self._tops[-1]

    def _build_question(self) -> None:
        kit, turn = self._kit, self._turn
        text = clean(turn.message.text)
        html = [
            f'<p style="white-space: pre-wrap">{escape(chunk)}</p>'
            for chunk in question_chunks(text)
        ]
        if turn.message.attachments:
            words = escape(attached_words(turn.message.attachments))
            html.append(f'<p><span class="address">{words}</span></p>')
        self._pieces += [
            GapPiece(kit, _QUESTION_ABOVE),
            QuestionPiece(kit, html, len(text), self._width),
        ]
        version = version_of(turn.message)
        if version.count > 1:
            self._pieces.append(FooterPiece(kit, version=version, is_right=True))
        self._pieces.append(GapPiece(kit, _QUESTION_BELOW - (version.count > 1) * _STEP_GAP))

    def _build(self, *, is_last: bool) -> None:
        kit, turn = self._kit, self._turn
        if turn.thoughts:
            self._thoughts = len(self._pieces)
            self._pieces.append(ThoughtPiece(kit, turn))
        if turn.is_thinking:
            self._alive = self._thoughts
            return
        if turn.phase < Phase.WRITING and not turn.text:
            self._wait_below()
            return
        if turn.thoughts:
            self._pieces.append(GapPiece(kit, _THOUGHTS_BELOW))
        if turn.phase is Phase.DONE:
            self._pieces.extend(notices_above(kit, turn.message))
        self._body_start = len(self._pieces)
        if turn.message.is_answerable:
            self._add_segments(0)
        else:
            message = turn.message
            self._pieces.append(NotSaidPiece(kit, message.text, message.nearest))
        if turn.is_waiting:
            self._pieces.append(GapPiece(kit, NOTICE_GAP))
            self._wait_below()
        if turn.phase is Phase.DONE:
            self._pieces.extend(pieces_below(kit, turn.message, is_last=is_last))

    def _wait_below(self) -> None:
        """Says under all else what is being done."""
        self._alive = len(self._pieces)
        self._pieces.append(WaitingPiece(self._kit, self._turn))

    def _add_segments(self, first: int) -> None:
        """Replaces the segment pieces from ``first`` on; only while nothing stands below them."""
        segmenter, _plan = self._turn.parsed()
        self._segments = segmenter.segments()
        del self._pieces[self._body_start + first :]
        for number in range(first, len(self._segments)):
            piece = SegmentPiece(
                self._kit,
                self._turn,
                self._segments[number],
                self._width,
                is_first=number == 0,
                is_open=self._is_open(number),
            )
            self._pieces.append(piece)

    def _is_open(self, segment: int) -> bool:
        return self._turn.phase is not Phase.DONE and segment == len(self._segments) - 1

    def grow(self, first: int) -> float:
        """The answer got longer, in stretch ``first``; returns from where on it looks otherwise."""
        number = self._body_start + first
        piece = self._pieces[number] if number < len(self._pieces) else None
        caret = self._caret_top()
        if not (isinstance(piece, SegmentPiece) and piece.boxes()):  # not in sight
            self._add_segments(first)
            self._stack(number)
            return min(caret, self.top_of(number))
        self._segments = self._turn.parsed()[0].segments()
        changed = piece.grow(self._segments[first], is_open=self._is_open(first))
        if first < len(self._segments) - 1:
            self._add_segments(first + 1)
            # Laid out at once, the scroll bar does not first move to an estimate.
            self._ensure(range(number + 1, min(len(self._pieces), number + 1 + _AT_ONCE)))
        self._stack(number)
        return min(caret, self.top_of(number) + changed)

    def _caret_top(self) -> float:
        last = len(self._pieces) - 1
        piece = self._pieces[last] if self._pieces else None
        above = piece.caret_rect.top() if isinstance(piece, SegmentPiece) else 0.0
        return self.top_of(max(0, last)) + above

    def grow_thoughts(self) -> None:
        """More thoughts came; they are laid out where they are opened."""
        piece = None if self._thoughts is None else self._pieces[self._thoughts]
        if self._thoughts is not None and isinstance(piece, ThoughtPiece):
            piece.grow()
            self._stack(self._thoughts)

    def _stack(self, first: int = 0) -> None:
        tops = self._tops[: first + 1] or [0.0]
        heights = (piece.height for piece in self._pieces[len(tops) - 1 :])
        self._tops = [*tops[:-1], *accumulate(heights, initial=tops[-1])]

    def _between(self, top: float, bottom: float) -> range:
        first = max(0, bisect_right(self._tops, top) - 1)
        last = bisect_right(self._tops, bottom, lo=first)
        return range(first, min(last, len(self._pieces)))

    def ensure(self, top: float, bottom: float) -> bool:
        """Lays out what lies between; True when heights changed, and it must be asked again."""
        first_changed = -1
        for number in self._between(top, bottom):
            piece = self._pieces[number]
            before = piece.height
            piece.ensure(self._width)
            self._held.add(number)
            if first_changed < 0 and abs(piece.height - before) > _SAME_PX:
                first_changed = number
        if first_changed >= 0:
            self._stack(first_changed)
        return first_changed >= 0

    def is_exact(self, top: float, bottom: float) -> bool:
        """Whether all that lies between is laid out."""
        return all(self._pieces[number].is_exact for number in self._between(top, bottom))

    def release(self, top: float, bottom: float) -> None:
        """Drops what is laid out far outside."""
        kept = self._between(top - _KEEP_PX, bottom + _KEEP_PX)
        for number in [number for number in self._held if number not in kept]:
            self._held.discard(number)
            if number < len(self._pieces):
                self._pieces[number].release()

    def first_exact(self, top: float, bottom: float) -> tuple[int, float] | None:
        """The first piece between that is laid out, and its y: what must not jump."""
        for number in self._between(top, bottom):
            if self._pieces[number].is_exact:
                return number, self._tops[number]
        return None

    def top_of(self, piece: int) -> float:
        """Where a piece begins."""
        return self._tops[min(piece, len(self._pieces))]

    def draw(
        self,
        painter: QPainter,
        top: float,
        bottom: float,
        selected: Callable[[int, int], tuple[int, int] | None],
        hovered: tuple[int, Spot] | None,
    ) -> None:
        """Paints what lies between; ``selected`` is asked by piece and box."""
        for number in self._between(top, bottom):
            painter.save()
            painter.translate(0, self._tops[number])
            spot = hovered[1] if hovered is not None and hovered[0] == number else None
            brush = Brush(painter, partial(selected, number), spot)
            self._pieces[number].ensure(self._width)  # Qt may paint before all has settled
            self._held.add(number)
            self._pieces[number].draw(brush)
            painter.restore()
        if self._turn.phase is Phase.WRITING:
            self._draw_caret(painter)

    def _draw_caret(self, painter: QPainter) -> None:
        piece = self._pieces[-1] if self._pieces else None
        if isinstance(piece, SegmentPiece):
            painter.save()
            painter.translate(0, self._tops[len(self._pieces) - 1])
            piece.draw_caret(painter)
            painter.restore()

    def beat(self, value: float) -> QRectF:
        """Moves the sign of life; returns what to repaint, empty when there is none."""
        piece = None if self._alive is None else self._pieces[self._alive]
        if self._alive is None or not isinstance(piece, WaitingPiece | ThoughtPiece):
            return QRectF()
        piece.beat = value
        return piece.beat_rect.translated(0, self._tops[self._alive])

    def spot_at(self, point: QPointF) -> tuple[int, Spot] | None:
        """What acts under a point, and in which piece; the spot in the turn's coordinates."""
        for number in self._between(point.y(), point.y()):
            top = self._tops[number]
            for spot in self._pieces[number].spots():
                if spot.rect.contains(QPointF(point.x(), point.y() - top)):
                    return number, spot.moved(0, top)
        return None

    def place_at(self, point: QPointF, *, exact: bool = False) -> TextPlace | None:
        """The character nearest to a point; with ``exact`` only when text is right there."""
        best: tuple[float, TextPlace] | None = None
        for number, box_number, placed in self._placed():
            top = self._tops[number] + placed.y
            distance = max(top - point.y(), point.y() - top - placed.box.height, 0.0)
            if best is None or distance < best[0]:
                local = QPointF(point.x() - placed.x, point.y() - top)
                position = placed.box.position_at(local)
                best = (distance, TextPlace(number, box_number, position))
        if best is None or (exact and best[0] > 0):
            return None
        return best[1]

    def _placed(self) -> list[tuple[int, int, PlacedBox]]:
        return [
            (number, box_number, placed)
            for number in sorted(self._held)
            if number < len(self._pieces)
            for box_number, placed in enumerate(self._pieces[number].boxes())
        ]

    def lay_out_all(self) -> None:
        """Lays out every piece: for copying and selecting all of it."""
        self._ensure(range(len(self._pieces)))
        self._stack()

    def _ensure(self, pieces: range) -> None:
        for number in pieces:
            self._pieces[number].ensure(self._width)
            self._held.add(number)

    def boxes(self, piece: int) -> list[PlacedBox]:
        """The texts of a piece, laid out now if they were not."""
        self._ensure(range(piece, piece + 1))
        return self._pieces[piece].boxes()

    @property
    def pieces(self) -> list[Piece]:
        """Top down."""
        return self._pieces

    def code_of(self, piece: int, number: int) -> str:
        """All of a code block, also where it was cut into several stretches."""
        first = self._pieces[piece]
        if not isinstance(first, SegmentPiece):
            return ""
        block = first.code_at(number)
        parts = [block.text]
        for number_after in range(piece + 1, len(self._pieces)):
            following = self._pieces[number_after]
            if not block.has_more or not isinstance(following, SegmentPiece):
                break
            self.boxes(number_after)
            code = following.first_code()
            if code is None:
                break
            block = code
            parts.append(block.text)
        return "\n".join(parts)

    def uses_language(self, language: str) -> bool:
        """Whether code in it waits for the colours of a language."""
        return any(
            isinstance(piece, SegmentPiece) and language in piece.languages()
            for piece in self._pieces
        )
