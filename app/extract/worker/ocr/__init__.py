"""Text recognition, in this process, with the Tesseract data that the machine has.

Tesseract answers with a table (its TSV output): a row for the page, then one for each block,
paragraph, line and word, with its box in pixels of the picture as it was read, which may have been
enlarged: the row of the page says to what.
"""

import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass

from kreuzberg import ExtractionConfig, OcrConfig, TesseractConfig, extract_bytes_sync

from app.domain.unspaced import is_unspaced
from app.extract.languages import Recognition
from app.extract.protocol import Box

_PAGE, _WORD = "1", "5"
_COLUMNS = 12
_WIDE = ("W", "F")
_ALL_BY_ITSELF, _AND_TURNED = 3, 1  # Tesseract's page segmentation modes
_WHOLE: Box = (0.0, 0.0, 1.0, 1.0)


@dataclass(frozen=True, slots=True)
class Word:
    """A word that was read, and where on the picture it stands."""

    text: str
    box: Box


@dataclass(frozen=True, slots=True)
class Recognised:
    """The text of a picture, a blank line between paragraphs; its words in the same order."""

    text: str = ""
    words: tuple[Word, ...] = ()


def recognise(picture: bytes, media_type: str, how: Recognition) -> Recognised:
    """The text in a picture; empty when there is none. ``how`` uses languages that are there."""
    result = extract_bytes_sync(picture, media_type, config=_config(how))
    return read_table(str(result.content))


def recognise_gray(pixels: bytes, width: int, height: int, how: Recognition) -> Recognised:
    """The text in rows of gray pixels, one byte each."""
    picture = b"P5 %d %d 255\n" % (width, height) + pixels
    return recognise(picture, "image/x-portable-graymap", how)


def read_table(untrusted_table: str) -> Recognised:
    """The text and the words of Tesseract's table; rows that are none are left out."""
    text: list[str] = []
    words: list[Word] = []
    width = height = 0
    place: tuple[str, ...] = ()
    for row in _rows(untrusted_table):
        if row[0] == _PAGE:
            width, height = int(row[8]), int(row[9])
        word = row[11].strip()
        if row[0] != _WORD or not word:
            continue
        *before, line = place or ("", "")
        *paragraph, own_line = place = tuple(row[1:5])
        if text and paragraph != before:
            text.append("\n\n")
        elif text and own_line != line:
            text.append("\n")
        elif text and not (_is_unspaced(text[-1][-1]) and _is_unspaced(word[0])):
            text.append(" ")
        text.append(word)
        words.append(Word(word, _box(row, width, height)))
    return Recognised("".join(text), tuple(words))


def _is_unspaced(character: str) -> bool:
    """Whether it stands close to its neighbours, which Tesseract divides all the same."""
    is_sign = not character.isalnum() and unicodedata.east_asian_width(character) in _WIDE
    return is_sign or is_unspaced(character)


def _rows(table: str) -> Iterator[list[str]]:
    for line in table.split("\n"):
        row = line.split("\t")
        if len(row) == _COLUMNS and all(cell.isdecimal() for cell in row[:10]):
            yield row


def _box(row: list[str], width: int, height: int) -> Box:
    """The box of a row as shares of the picture; all of it where the table makes no sense."""
    left, top, wide, high = map(int, row[6:10])
    box = (
        left / max(width, 1),
        top / max(height, 1),
        min((left + wide) / max(width, 1), 1.0),
        min((top + high) / max(height, 1), 1.0),
    )
    return box if box[0] < box[2] and box[1] < box[3] else _WHOLE


def _config(how: Recognition) -> ExtractionConfig:
    language = "+".join(how.used)
    tesseract = TesseractConfig(
        language=language,
        psm=_AND_TURNED if how.can_turn else _ALL_BY_ITSELF,
        use_cache=False,
        output_format="tsv",
    )
    ocr = OcrConfig(backend="tesseract", language=language, tesseract_config=tesseract)
    return ExtractionConfig(use_cache=False, ocr=ocr)
