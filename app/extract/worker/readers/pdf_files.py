"""Files within a PDF: those of the document, and those that are pinned to a page."""

from collections.abc import Iterator

import pypdfium2
import pypdfium2.raw as pdfium

from app.extract.protocol import MIB
from app.extract.worker.attachments import Attachment
from app.extract.worker.readers.pdf_notes import MAX_ANNOTATIONS, annotation_at

_MAX_FILES = 200
_MAX_BYTES = 64 * MIB  # of one file; they are in memory beside the document


def embedded_files(document: pypdfium2.PdfDocument) -> Iterator[Attachment]:
    """The files that belong to the document, in the order of its list."""
    for index in range(min(pdfium.FPDFDoc_GetAttachmentCount(document), _MAX_FILES)):
        file = pdfium.FPDFDoc_GetAttachment(document, index)
        if file:
            yield _attachment(pypdfium2.PdfAttachment(file, document))


def pinned_files(document: pypdfium2.PdfDocument, page: pypdfium2.PdfPage) -> Iterator[Attachment]:
    """The files that are pinned to a page as annotations."""
    for index in range(min(pdfium.FPDFPage_GetAnnotCount(page), MAX_ANNOTATIONS)):
        with annotation_at(page, index) as annotation:
            if annotation is None:
                continue
            if pdfium.FPDFAnnot_GetSubtype(annotation) == pdfium.FPDF_ANNOT_FILEATTACHMENT:
                file = pdfium.FPDFAnnot_GetFileAttachment(annotation)
                if file:
                    yield _attachment(pypdfium2.PdfAttachment(file, document))


def _attachment(file: pypdfium2.PdfAttachment) -> Attachment:
    """Name and content; empty where they cannot be had, and then it will be said."""
    try:
        name = str(file.get_name())
    except (pypdfium2.PdfiumError, ValueError):
        name = ""
    try:
        content = file.get_data()
    except pypdfium2.PdfiumError:
        return Attachment(name, b"")
    return Attachment(name, bytes(content) if len(content) <= _MAX_BYTES else b"")
