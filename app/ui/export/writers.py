"""The writers of pages, for whoever composes the services; Qt is imported once one is asked for."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import BinaryIO, Final

from app.services.chat_files.writing import ChatWriter, ExportFormat, Head, MakeWriter, Words


def _html(stream: BinaryIO, head: Head, words: Words) -> ChatWriter:
    from app.ui.export.html_form import HtmlWriter  # noqa: PLC0415 (few ask for one)

    return HtmlWriter(stream, head, words)


def _pdf(stream: BinaryIO, head: Head, words: Words) -> ChatWriter:
    from app.ui.export.pdf_form import PdfWriter  # noqa: PLC0415 (few ask for one)

    return PdfWriter(stream, head, words)


WRITERS: Final[Mapping[ExportFormat, MakeWriter]] = MappingProxyType(
    {ExportFormat.HTML: _html, ExportFormat.PDF: _pdf}
)
