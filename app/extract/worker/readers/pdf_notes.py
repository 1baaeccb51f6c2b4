"""What lies on a PDF page and not in its text layer: values of form fields, comments.

A ticked box is a line ``[x] label``, a chosen option ``label: option``. What is not filled in, not
ticked and not chosen is left out.
"""

import contextlib
import ctypes
from collections.abc import Callable, Iterator

import pypdfium2
import pypdfium2.raw as pdfium

MAX_ANNOTATIONS = 2_000  # of a page
_MAX_BYTES = 200_000
_WRITTEN_FIELDS = frozenset(
    {pdfium.FPDF_FORMFIELD_TEXTFIELD, pdfium.FPDF_FORMFIELD_COMBOBOX, pdfium.FPDF_FORMFIELD_LISTBOX}
)
_BUTTONS = frozenset({pdfium.FPDF_FORMFIELD_CHECKBOX, pdfium.FPDF_FORMFIELD_RADIOBUTTON})
_PRINTED_WITHIN_PT = 250.0  # to the right of a box, what it stands for
_MAX_PRINTED_CHARS = 100
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
_VALUE, _OPTION = pdfium.FPDFAnnot_GetFormFieldValue, pdfium.FPDFAnnot_GetFormFieldExportValue
_LABEL, _NAME = pdfium.FPDFAnnot_GetFormFieldAlternateName, pdfium.FPDFAnnot_GetFormFieldName


def notes(document: pypdfium2.PdfDocument, page: pypdfium2.PdfPage) -> list[str]:
    """Filled fields, with their label where they have one, and comments, in page order."""
    texts = []
    for index in range(min(pdfium.FPDFPage_GetAnnotCount(page), MAX_ANNOTATIONS)):
        with annotation_at(page, index) as annotation:
            if annotation is not None:
                texts.append(_text(document, page, annotation))
    return [text for text in texts if text.strip()]


@contextlib.contextmanager
def annotation_at(page: pypdfium2.PdfPage, index: int) -> Iterator[object | None]:
    """An annotation, closed at the end; None where there is none."""
    annotation = pdfium.FPDFPage_GetAnnot(page, index)
    try:
        yield annotation or None
    finally:
        if annotation:
            pdfium.FPDFPage_CloseAnnot(annotation)


def _text(document: pypdfium2.PdfDocument, page: pypdfium2.PdfPage, annotation: object) -> str:
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
    kind = pdfium.FPDFAnnot_GetFormFieldType(form, annotation)
    if kind in _WRITTEN_FIELDS:
        return _labelled(_label(form, annotation), _of(_VALUE, form, annotation))
    if kind in _BUTTONS and pdfium.FPDFAnnot_IsChecked(form, annotation):
        return _button(form, page, annotation, is_box=kind == pdfium.FPDF_FORMFIELD_CHECKBOX)
    return ""


def _button(form: object, page: pypdfium2.PdfPage, annotation: object, *, is_box: bool) -> str:
    """What is ticked or chosen, in the form's own words before those of the page."""
    label, printed = _label(form, annotation), _printed_beside(page, annotation)
    if is_box:
        return f"[x] {label or printed or _of(_NAME, form, annotation)}"
    option = printed or _of(_OPTION, form, annotation)
    return _labelled(label or _of(_NAME, form, annotation), option)


def _labelled(label: str, value: str) -> str:
    return f"{label}: {value}" if label and value.strip() else value


def _label(form: object, annotation: object) -> str:
    return _of(_LABEL, form, annotation).strip()


def _printed_beside(page: pypdfium2.PdfPage, annotation: object) -> str:
    """The words on the page to the right of a box, on its line."""
    box = pdfium.FS_RECTF()
    if not pdfium.FPDFAnnot_GetRect(annotation, ctypes.byref(box)):
        return ""
    middle = (box.bottom + box.top) / 2
    with contextlib.closing(page.get_textpage()) as layer:
        printed = layer.get_text_bounded(
            box.right, middle - 1, box.right + _PRINTED_WITHIN_PT, middle + 1
        )
    return " ".join(printed.split())[:_MAX_PRINTED_CHARS]


def _of(get: Callable[..., int], form: object, annotation: object) -> str:
    return _string(lambda buffer, size: get(form, annotation, buffer, size))


def _string(get: Callable[[object, int], int]) -> str:
    """A text that PDFium copies into a buffer, UTF-16 with a zero at its end."""
    size = min(get(None, 0), _MAX_BYTES)
    if size <= 2:  # noqa: PLR2004 - the zero alone
        return ""
    buffer = ctypes.create_string_buffer(size)
    get(ctypes.cast(buffer, ctypes.POINTER(pdfium.FPDF_WCHAR)), size)
    return buffer.raw.decode("utf-16-le", errors="replace").rstrip("\0")
