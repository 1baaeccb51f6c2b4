"""Recognises the text of a page as PDFium draws it, so that its words stand where they are seen."""

import math
from collections.abc import Iterable, Iterator

import pypdfium2

from app.domain.placed_words import PlacedWord
from app.extract import matching
from app.extract.languages import Recognition
from app.extract.worker import ocr
from app.extract.worker.ocr import Recognised, Word

PAGE_DPI = 220.0
_MAX_PIXELS = 16_000_000
_LOOK_AHEAD = 400  # letters that may stand between a word and the one before it


def recognise_page(page: pypdfium2.PdfPage, how: Recognition, *, dpi: float) -> Recognised:
    """The text of a page, drawn in gray with so many dots an inch, fewer where it is large."""
    width, height = page.get_size()
    scale = min(dpi / 72, math.sqrt(_MAX_PIXELS / max(width * height, 1.0)))
    bitmap = page.render(scale=scale, grayscale=True)
    buffer = bytes(bitmap.buffer)
    pixels = b"".join(
        buffer[row * bitmap.stride : row * bitmap.stride + bitmap.width]
        for row in range(bitmap.height)
    )
    return ocr.recognise_gray(pixels, bitmap.width, bitmap.height, how)


def placed(text: str, words: Iterable[Word]) -> Iterator[PlacedWord]:
    """Where words stand in a text that was cleaned since, by their letters and digits.

    Words come in the text's order, and all of it between them may be gone or new; one that is not
    found near the one before is left out.
    """
    letters, places = matching.letters(text)
    reached = 0
    for word in words:
        wanted, _ = matching.letters(word.text)
        at = letters.find(wanted, reached, reached + len(wanted) + _LOOK_AHEAD) if wanted else -1
        if at >= 0:
            reached = at + len(wanted)
            yield PlacedWord(places[at], places[reached - 1] + 1, word.box)
