"""Moves a text caret through the conversation's boxes, from one into the next."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor

from app.ui.chat.selection import Place
from app.ui.chat.turn_layout import TextPlace, TurnLayout

_Move = QTextCursor.MoveOperation
# By key: what it does alone, and what with Ctrl.
MOVES: Final = {
    Qt.Key.Key_Left: (_Move.Left, _Move.PreviousWord),
    Qt.Key.Key_Right: (_Move.Right, _Move.NextWord),
    Qt.Key.Key_Up: (_Move.Up, _Move.Up),
    Qt.Key.Key_Down: (_Move.Down, _Move.Down),
    Qt.Key.Key_Home: (_Move.StartOfLine, _Move.Start),
    Qt.Key.Key_End: (_Move.EndOfLine, _Move.End),
}
_BACK: Final = frozenset({_Move.Left, _Move.PreviousWord, _Move.Up})


def at(place: Place, position: int) -> Place:
    """Another position in the same box."""
    return Place(place.row, TextPlace(place.place.piece, place.place.box, position))


def first_places(row: int, layout: TurnLayout) -> list[Place]:
    """The start of every box of a turn, top down; lays the turn out."""
    layout.lay_out_all()
    return [
        Place(row, TextPlace(piece, box, 0))
        for piece in range(len(layout.pieces))
        for box in range(len(layout.boxes(piece)))
    ]


def whole_turn(row: int, layout: TurnLayout) -> tuple[Place, Place] | None:
    """From the first character of a turn to behind its last; None without text."""
    places = first_places(row, layout)
    if not places:
        return None
    last = places[-1]
    box = layout.boxes(last.place.piece)[last.place.box].box
    return places[0], at(last, box.length)


def moved(
    caret: Place, operation: QTextCursor.MoveOperation, layout_of: Callable[[int], TurnLayout]
) -> Place:
    """Where the caret goes; at the end of a box into the next one of the same turn."""
    layout = layout_of(caret.row)
    box = layout.boxes(caret.place.piece)[caret.place.box].box
    position = box.move(caret.place.position, operation)
    if position is not None:
        return at(caret, position)
    places = first_places(caret.row, layout)
    number = places.index(at(caret, 0)) + (-1 if operation in _BACK else 1)
    if not 0 <= number < len(places):
        return caret
    place = places[number]
    if operation not in _BACK:
        return place
    return at(place, layout.boxes(place.place.piece)[place.place.box].box.length)
