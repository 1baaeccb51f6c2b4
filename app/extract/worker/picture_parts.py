"""What a picture file holds, in the form in which a PDF holds it: data that stays packed."""

from dataclasses import dataclass

GRAY_ALPHA = "[/DeviceN [/Gray /Alpha] /DeviceGray {0} 0 R]"
RGB_ALPHA = "[/DeviceN [/Red /Green /Blue /Alpha] /DeviceRGB {0} 0 R]"
BGR = "[/DeviceN [/Blue /Green /Red] /DeviceRGB {0} 0 R]"
BGRX = "[/DeviceN [/Blue /Green /Red /None] /DeviceRGB {0} 0 R]"


@dataclass(frozen=True, slots=True)
class Image:
    """An image of a PDF (PDF 32000-1, 8.9.5).

    ``space`` is its colour space, in which {0} stands for the number of a function that the space
    needs; ``rest`` are further entries of its dictionary, and how ``data`` is packed.
    """

    width: int
    height: int
    space: str
    rest: str
    data: bytes


@dataclass(frozen=True, slots=True)
class Piece:
    """An image at its place in the picture, in pixels from the upper left."""

    image: Image
    left: int = 0
    top: int = 0


@dataclass(frozen=True, slots=True)
class Frame:
    """One picture of a file, as its rows are stored.

    ``orientation`` tells where the first row and column are seen (Exif and TIFF 6.0, 1 to 8);
    ``stretch`` is how high a pixel is for its width.
    """

    width: int
    height: int
    pieces: tuple[Piece, ...]
    orientation: int = 1
    stretch: float = 1.0


def indexed(palette: bytes) -> str:
    """The colour space of numbers that stand for colours, three bytes each."""
    return f"[/Indexed /DeviceRGB {len(palette) // 3 - 1} <{palette.hex()}>]"
