"""Pictures of text, by recognition; their declared size is checked before anything unpacks them."""

import contextlib
import struct
import time

import pypdfium2
import pypdfium2.raw as pdfium

from app.domain.documents import ExtractedPage
from app.extract.errors import ExtractCode
from app.extract.kinds import Kind
from app.extract.worker import ocr
from app.extract.worker.draft import Draft, RefusedError, Source
from app.extract.worker.ocr import Recognised
from app.extract.worker.picture_files import jpeg_shape
from app.extract.worker.picture_page import MAX_PIXELS, PICTURE_DPI, as_pdf
from app.extract.worker.readers.pdf import open_document
from app.extract.worker.recognising import recognise_page
from app.extract.worker.tiff import largest_size


def read(source: Source) -> Draft:
    """The recognised text; a file of several pictures has as many pages."""
    try:
        document = open_document(as_pdf(source.kind, source.data), None)
    except RefusedError as refusal:
        if refusal.code is not ExtractCode.UNKNOWN_TYPE:
            raise
        return _unseen(source)
    with contextlib.closing(document):
        _require_languages(source)
        seen = _pages(document, source)
        numbers = range(1, len(document) + 1) if len(document) > 1 else [None]
        pages = [
            ExtractedPage(number, "", page.text)
            for number, page in zip(numbers, seen, strict=False)
        ]
        draft = Draft(pages, words={at: page.words for at, page in enumerate(seen)})
        if left := len(document) - len(seen):
            draft.warnings.append(f"Pages not read: {left} (recognition takes too long).")
    draft.note_recognition(source.recognition, is_read=True)
    return draft


def _pages(document: pypdfium2.PdfDocument, source: Source) -> list[Recognised]:
    """As many as there is time for, and the first in any case."""
    seen: list[Recognised] = []
    for index in range(len(document)):
        if seen and time.monotonic() > source.ocr_deadline:
            break
        with contextlib.closing(document[index]) as page:
            found = recognise_page(page, source.recognition, dpi=PICTURE_DPI)
            if not found.text:
                _require_pixels(page)
            seen.append(found)
    return seen


def _require_pixels(page: pypdfium2.PdfPage) -> None:
    """PDFium leaves out what it cannot unpack, and a page without a picture has no text.

    Raises:
        RefusedError: ``damaged_file``.
    """
    for image in page.get_objects(filter=[pdfium.FPDF_PAGEOBJ_IMAGE]):
        try:
            image.get_bitmap().close()
        except pypdfium2.PdfiumError:
            raise RefusedError(ExtractCode.DAMAGED_FILE) from None


def _unseen(source: Source) -> Draft:
    """A picture of which no page can be made: its own bytes are recognised, its words unplaced."""
    width, height = _declared_size(source.kind, source.data)
    if width * height > MAX_PIXELS:
        raise RefusedError(ExtractCode.TOO_LARGE)
    _require_languages(source)
    seen = ocr.recognise(source.data, source.kind.value, source.recognition)
    draft = Draft([ExtractedPage(None, "", seen.text)])
    draft.note_recognition(source.recognition, is_read=True)
    return draft


def _require_languages(source: Source) -> None:
    if not source.recognition.used:
        raise RefusedError(source.recognition.refusal)


def _declared_size(kind: Kind, data: bytes) -> tuple[int, int]:
    """Width and height that the file claims; zeros where its header does not tell."""
    try:
        if kind is Kind.PNG:
            return struct.unpack_from(">II", data, 16)
        if kind is Kind.GIF:
            return struct.unpack_from("<HH", data, 6)
        if kind is Kind.BMP:
            width, height = struct.unpack_from("<ii", data, 18)
            return abs(width), abs(height)
        if kind is Kind.JPEG:
            return jpeg_shape(data)[:2]
        if kind is Kind.TIFF:
            return largest_size(data)
    except (struct.error, IndexError, KeyError):
        raise RefusedError(ExtractCode.DAMAGED_FILE) from None
    return 0, 0
