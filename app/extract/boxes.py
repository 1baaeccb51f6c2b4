"""Boxes of characters or words -> boxes of lines: pure geometry."""

from collections.abc import Iterable

from app.extract.protocol import Box

_SAME_LINE = 0.5  # of the lower one's height is shared by what stands side by side
_MAX_GAP = 1.2  # of a line's height; more is the next column or cell


def join_lines(boxes: Iterable[Box], *, aspect: float, across: bool) -> list[Box]:
    """One box for each line, or piece of one, of what comes one after the other.

    ``aspect`` is the page's width over its height, for the boxes are shares of either; ``across``:
    the lines run across the page, not up or down.
    """
    ratio = 1 / aspect if across else aspect
    lines: list[Box] = []
    for box in boxes:
        if lines and _goes_on(lines[-1], box, ratio, across=across):
            lines[-1] = around(lines[-1], box)
        else:
            lines.append(box)
    return lines


def around(one: Box, other: Box) -> Box:
    """The box around two."""
    return (
        min(one[0], other[0]),
        min(one[1], other[1]),
        max(one[2], other[2]),
        max(one[3], other[3]),
    )


def _goes_on(line: Box, box: Box, ratio: float, *, across: bool) -> bool:
    """Whether a box stands on the line and close to it; ``ratio`` makes heights of widths."""
    along, level = (0, 1) if across else (1, 0)
    height = min(line[level + 2] - line[level], box[level + 2] - box[level])
    shared = min(line[level + 2], box[level + 2]) - max(line[level], box[level])
    gap = max(line[along], box[along]) - min(line[along + 2], box[along + 2])
    return shared > _SAME_LINE * height and gap < _MAX_GAP * height * ratio
