"""Heights of rows and where each begins; plain numbers, no Qt."""

from bisect import bisect_right
from collections.abc import Iterable
from itertools import accumulate


class RowHeights:
    """Heights that change often at the end and seldom elsewhere."""

    def __init__(self, heights: Iterable[float] = ()) -> None:
        self._heights = list(heights)
        self._tops = list(accumulate(self._heights, initial=0.0))

    def __len__(self) -> int:
        return len(self._heights)

    @property
    def total(self) -> float:
        """All rows together."""
        return self._tops[-1]

    def top(self, row: int) -> float:
        """Where a row begins."""
        return self._tops[row]

    def height(self, row: int) -> float:
        """How high a row is."""
        return self._heights[row]

    def set(self, row: int, height: float) -> bool:
        """Changes a height; True when it is another one than before."""
        if self._heights[row] == height:
            return False
        self._heights[row] = height
        tail = accumulate(self._heights[row:], initial=self._tops[row])
        self._tops[row:] = tail
        return True

    def append(self, height: float) -> None:
        """Adds a row."""
        self._heights.append(height)
        self._tops.append(self._tops[-1] + height)

    def pop(self) -> None:
        """Takes the last row away."""
        self._heights.pop()
        self._tops.pop()

    def at(self, y: float) -> int:
        """The row at a height, the nearest one outside; -1 without rows."""
        if not self._heights:
            return -1
        return min(max(0, bisect_right(self._tops, y) - 1), len(self._heights) - 1)

    def between(self, top: float, bottom: float) -> range:
        """The rows that a stretch touches."""
        if not self._heights:
            return range(0)
        return range(self.at(top), self.at(bottom) + 1)
