"""Rows of a printed page that were read across columns -> lines, one column after the other.

Pure geometry, no library. Most files store a column after the other; some store row by row, and a
row then runs from one column into the next. Columns of running text are told from those of a table
by what fills them: long lines that reach close to the white strip between them, about as wide on
one side as on the other. Where that is not sure, the rows stay as they are.
"""

import statistics
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from app.extract.worker.page_lines import Line

GUTTER_EMS = 0.8  # of the text's height; wider than a space, even in justified text
_LEAST_ROWS = 5  # with text on both sides; fewer are rather a heading or a caption
_FILLED = 0.85  # of a column's width, by its usual line
_LEAST_EMS = 12.0  # of a column's usual line; cells of a table are shorter
_LEAST_RATIO = 0.6  # of the narrower column to the wider one
_FAR_EMS = 2.0  # a line alone that far down belongs to no column, a page number for one
_MAX_DEPTH = 4  # columns side by side, less one


@dataclass(frozen=True, slots=True)
class Row:
    """A line as it was read, and the parts of it that wide gaps divide, from left to right."""

    whole: Line
    parts: tuple[Line, ...]


@dataclass(frozen=True, slots=True)
class _Strip:
    """White from ``left`` to ``right``, in points, beside all text of some rows."""

    left: float
    right: float

    def is_wide(self, size: float) -> bool:
        return self.right - self.left >= GUTTER_EMS * size


def reading_order(rows: Sequence[Row], depth: int = 0) -> list[Line]:
    """The lines of a page, those of rows that cross columns column by column."""
    lines: list[Line] = []
    first = 0
    while first < len(rows):
        last, strip = _block(rows, first) if depth < _MAX_DEPTH else (first + 1, None)
        block = rows[first:last]
        if strip is None:
            lines += [row.whole for row in block]
        else:
            for is_left in (True, False):
                lines += reading_order(_side(block, strip, is_left=is_left), depth + 1)
        first = last
    return lines


def _block(rows: Sequence[Row], first: int) -> tuple[int, _Strip | None]:
    """The end of the block that begins with a row, and the strip that divides it, if any does.

    A block is judged as a whole: some rows of every table look like running text.
    """
    end = first + 1
    for strip in _gaps(rows[first]):
        last, narrowed = _extent(rows, first, strip)
        if _is_running_text(rows[first:last], narrowed):
            return last, narrowed
        end = max(end, last)
    return end, None


def _gaps(row: Row) -> list[_Strip]:
    """The wide gaps of a row, the widest first."""
    gaps = [_Strip(left.right, right.left) for left, right in pairwise(row.parts)]
    return sorted(gaps, key=lambda gap: gap.left - gap.right)


def _extent(rows: Sequence[Row], first: int, strip: _Strip) -> tuple[int, _Strip]:
    """How far down the strip stays white, and how much of its width does."""
    last = first + 1
    for above, row in pairwise(rows[first:]):
        gap = above.whole.bottom - row.whole.bottom
        is_apart = len(row.parts) < 2 and gap > _FAR_EMS * row.whole.size  # noqa: PLR2004
        narrowed = _narrowed(row, strip)
        if gap <= 0 or is_apart or narrowed is None:
            break
        strip = narrowed
        last += 1
    return last, strip


def _narrowed(row: Row, strip: _Strip) -> _Strip | None:
    """The part of a strip that a row leaves white; None when too little."""
    left, right = strip.left, strip.right
    middle = (left + right) / 2
    for part in row.parts:
        if part.left < middle < part.right:
            return None
        if part.right <= middle:
            left = max(left, part.right)
        else:
            right = min(right, part.left)
    narrowed = _Strip(left, right)
    return narrowed if narrowed.is_wide(row.whole.size) else None


def _is_running_text(block: Sequence[Row], strip: _Strip) -> bool:
    """Whether long lines fill both columns at the strip, about as wide as each other."""
    sides = [
        (_parts(row, strip, is_left=True)[-1:], _parts(row, strip, is_left=False)[:1])
        for row in block
    ]
    both = [(left[0], right[0]) for left, right in sides if left and right]
    if len(both) < _LEAST_ROWS:
        return False
    columns = tuple(zip(*both, strict=True))
    narrow, wide = sorted(map(_width, columns))
    return all(map(_is_filled, columns)) and narrow >= _LEAST_RATIO * wide


def _width(column: Sequence[Line]) -> float:
    return max(line.right for line in column) - min(line.left for line in column)


def _is_filled(column: Sequence[Line]) -> bool:
    usual = statistics.median(line.right - line.left for line in column)
    size = statistics.median(line.size for line in column)
    return usual >= max(_FILLED * _width(column), _LEAST_EMS * size)


def _parts(row: Row, strip: _Strip, *, is_left: bool) -> tuple[Line, ...]:
    return tuple(part for part in row.parts if (part.right <= strip.left) == is_left)


def _side(block: Sequence[Row], strip: _Strip, *, is_left: bool) -> list[Row]:
    """The rows of one side, each with what it holds there."""
    rows = []
    for row in block:
        parts = _parts(row, strip, is_left=is_left)
        if parts:
            rows.append(Row(_joined(parts), parts))
    return rows


def _joined(parts: Sequence[Line]) -> Line:
    first, last = parts[0], parts[-1]
    if len(parts) == 1:
        return first
    return Line(
        text=" ".join(part.text.strip() for part in parts),
        left=first.left,
        right=last.right,
        bottom=first.bottom,
        size=first.size,
        font_size=first.font_size,
    )
