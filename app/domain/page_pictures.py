"""A page of a document as it looks, and where on it a passage stands."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class PageBox:
    """A part of a page as it is seen; each side a share, 0..1, of the page's width or height."""

    left: float
    top: float
    right: float
    bottom: float


@dataclass(frozen=True, slots=True)
class PagePicture:
    """Pixels: ``height`` rows of ``width`` times red, green, blue, one byte each, no padding.

    ``points_wide`` is the width of the page on paper in 1/72 inch. ``marks`` lie on the passage,
    one for each line of it, none where it was not found; ``body`` holds all text of the page.
    """

    width: int
    height: int
    points_wide: float
    rgb: bytes
    marks: tuple[PageBox, ...]
    body: PageBox

    @property
    def size_bytes(self) -> int:
        """How much of memory the pixels take."""
        return len(self.rgb)
