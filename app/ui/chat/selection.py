"""Which text of the conversation is selected, across turns, and what copying it gives."""

from collections.abc import Callable
from typing import NamedTuple

from app.ui.chat.turn_layout import TextPlace, TurnLayout


class Place(NamedTuple):
    """A character in the conversation; places order from top to bottom."""

    row: int
    place: TextPlace


class TextSelection:
    """From where the mouse went down to where it is."""

    def __init__(self) -> None:
        self.anchor: Place | None = None
        self.caret: Place | None = None

    @property
    def is_empty(self) -> bool:
        """Whether nothing is selected."""
        return self.anchor is None or self.anchor == self.caret

    def clear(self) -> None:
        """Selects nothing."""
        self.anchor = self.caret = None

    def start_at(self, place: Place) -> None:
        """Begins anew."""
        self.anchor = self.caret = place

    def select(self, anchor: Place, caret: Place) -> None:
        """Selects what lies between."""
        self.anchor, self.caret = anchor, caret

    def extend(self, move: Callable[[Place], Place]) -> None:
        """Moves the end that moves."""
        if self.caret is not None:
            self.caret = move(self.caret)

    def in_box(self, row: int, piece: int, box: int) -> tuple[int, int] | None:
        """The selected positions of one box, None without any."""
        if self.anchor is None or self.caret is None or self.anchor == self.caret:
            return None
        first, last = sorted((self.anchor, self.caret))
        here = (row, piece, box)
        begin = (first.row, first.place.piece, first.place.box)
        end = (last.row, last.place.piece, last.place.box)
        if not begin <= here <= end:
            return None
        start = first.place.position if here == begin else 0
        stop = last.place.position if here == end else 1 << 30
        return (start, stop) if start < stop else None

    def text(self, layout_of: Callable[[int], TurnLayout], *, has_marks: bool = True) -> str:
        """The selected text as plain lines, with or without the marks of sources."""
        if self.anchor is None or self.caret is None or self.anchor == self.caret:
            return ""
        first, last = sorted((self.anchor, self.caret))
        parts: list[str] = []
        for row in range(first.row, last.row + 1):
            layout = layout_of(row)
            begin = first.place.piece if row == first.row else 0
            end = last.place.piece if row == last.row else len(layout.pieces) - 1
            for piece in range(begin, end + 1):
                parts.extend(self._texts(row, piece, layout, has_marks=has_marks))
        return "\n\n".join(part for part in parts if part)

    def _texts(self, row: int, piece: int, layout: TurnLayout, *, has_marks: bool) -> list[str]:
        texts: list[str] = []
        for number, placed in enumerate(layout.boxes(piece)):
            span = self.in_box(row, piece, number)
            if span is not None:
                end = min(span[1], placed.box.length)
                texts.append(placed.box.text(span[0], end, has_marks=has_marks))
        return texts
