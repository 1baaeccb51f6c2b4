"""What lies on a PDF page and not in its text layer: values of form fields, comments."""

import contextlib
import ctypes
from collections.abc import Callable, Iterator

import pypdfium2
import pypdfium2.raw as pdfium

_MAX_ANNOTATIONS = 2_000
_MAX_BYTES = 200_000
_WRITTEN_FIELDS = frozenset(
    {pdfium.FPDF_FORMFIELD_TEXTFIELD, pdfium.FPDF_FORMFIELD_COMBOBOX, pdfium.FPDF_FORMFIELD_LISTBOX}
)
_COMMENTS = frozenset(
    {
        pdfium.FPDF_ANNOT_TEXT,
        pdfium.FPDF_ANNOT_FREETEXT,
        pdfium.FPDF_ANNOT_HIGHLIGHT,
        pdfium.FPDF_ANNOT_UNDERLINE,
        pdfium.FPDF_ANNOT_STRIKEOUT,
    }
)
_CONTENTS = b"Contents"


def notes(document: pypdfium2.PdfDocument, page: pypdfium2.PdfPage) -> list[str]:
    """Filled fields, with their label where they have one, and comments, in page order."""
    texts = []
    for index in range(min(pdfium.FPDFPage_GetAnnotCount(page), _MAX_ANNOTATIONS)):
        with _annotation(page, index) as annotation:
            if annotation is not None:
                texts.append(_text(document, annotation))
    return [text for text in texts if text.strip()]


@contextlib.contextmanager
def _annotation(page: pypdfium2.PdfPage, index: int) -> Iterator[object | None]:
    annotation = pdfium.FPDFPage_GetAnnot(page, index)
    try:
        yield annotation or None
    finally:
        if annotation:
            pdfium.FPDFPage_CloseAnnot(annotation)


def _text(document: pypdfium2.PdfDocument, annotation: object) -> str:
    subtype = pdfium.FPDFAnnot_GetSubtype(annotation)
    if subtype in _COMMENTS:
        return _string(
            lambda buffer, size: pdfium.FPDFAnnot_GetStringValue(
                annotation, _CONTENTS, buffer, size
            )
        )
    form = document.formenv
    if subtype != pdfium.FPDF_ANNOT_WIDGET or form is None:
        return ""
    if pdfium.FPDFAnnot_GetFormFieldType(form, annotation) not in _WRITTEN_FIELDS:
        return ""
    value = _string(
        lambda buffer, size: pdfium.FPDFAnnot_GetFormFieldValue(form, annotation, buffer, size)
    )
    label = _string(
        lambda buffer, size: pdfium.FPDFAnnot_GetFormFieldAlternateName(
            form, annotation, buffer, size
        )
    )
    return f"{label}: {value}" if label.strip() and value.strip() else value


def _string(get: Callable[[object, int], int]) -> str:
    """A text that PDFium copies into a buffer, UTF-16 with a zero at its end."""
    size = min(get(None, 0), _MAX_BYTES)
    if size <= 2:  # noqa: PLR2004 - the zero alone
        return ""
    buffer = ctypes.create_string_buffer(size)
    get(ctypes.cast(buffer, ctypes.POINTER(pdfium.FPDF_WCHAR)), size)
    return buffer.raw.decode("utf-16-le", errors="replace").rstrip("\0")
