"""OpenDocument text, presentations and spreadsheets (ISO/IEC 26300), zipped or flat."""

from collections.abc import Iterator

from app.domain.documents import ExtractedPage
from app.extract.errors import ExtractCode
from app.extract.worker.archive import Archive
from app.extract.worker.blocks import Blocks
from app.extract.worker.draft import Draft, RefusedError, Source, flowing
from app.extract.worker.locked_odf import LockedArchive
from app.extract.worker.safe_xml import Element, parse
from app.extract.worker.tables import Table

_SKIPPED = frozenset({"tracked-changes", "sequence-decls", "forms", "desc", "title", "ruby-text"})
_ASIDE = frozenset({"note", "annotation", "text-box"})
_ROW_GROUPS = frozenset({"table-header-rows", "table-rows", "table-row-group"})
_MAX_REPEATED = 64  # a sheet declares its empty remainder as a million repeated cells


def read(source: Source) -> Draft:
    """The body, by what the document is."""
    if source.data.lstrip()[:1] == b"<":
        root = parse(source.data)
        title = root.findtext("meta/title") or ""
    else:
        root, title = _unpacked(Archive(source.data), source.password)
    body = root.find("body")
    if body is None:
        raise RefusedError(ExtractCode.DAMAGED_FILE)
    if (spreadsheet := body.find("spreadsheet")) is not None:
        return Draft(_sheets(spreadsheet), untrusted_title=title)
    if (presentation := body.find("presentation")) is not None:
        return Draft(_slides(presentation), untrusted_title=title)
    reader = _Reader()
    reader.container(body)
    return flowing(reader.blocks.text(), title=title)


def _unpacked(archive: Archive, password: str | None) -> tuple[Element, str]:
    manifest = archive.find("META-INF/manifest.xml") or b""
    is_locked = b"encryption-data" in manifest
    members = LockedArchive(archive, manifest, password) if is_locked else archive
    root = parse(members.read("content.xml"))
    meta = members.find("meta.xml")
    return root, (parse(meta).findtext("meta/title") or "") if meta else ""


def _slides(presentation: Element) -> list[ExtractedPage]:
    pages = []
    for number, slide in enumerate(presentation.iterfind("page"), start=1):
        reader = _Reader()
        reader.container(slide)
        pages.append(ExtractedPage(page=number, place="", text=reader.blocks.text()))
    return pages


def _sheets(spreadsheet: Element) -> list[ExtractedPage]:
    return [_rows(sheet).named(sheet.get("name", "")) for sheet in spreadsheet.iterfind("table")]


def _rows(sheet: Element) -> Table:
    reader, table = _Reader(), Table()
    for row in _own_rows(sheet):
        column = 0
        for cell in row:
            repeated = min(_count(cell, "number-columns-repeated"), _MAX_REPEATED)
            if text := reader.flat_with_asides(cell):
                for place in range(column, column + repeated):
                    table.put(place, text)
            column += repeated
        table.end_row()
    return table


class _Reader:
    """Walks a body in reading order."""

    def __init__(self) -> None:
        self.blocks = Blocks()
        self._aside: list[Element] = []

    def container(self, element: Element, list_level: int = 0) -> None:
        """Headings, paragraphs, lists and tables, through whatever wraps them."""
        for child in element:
            if child.tag == "h":
                self.blocks.heading(self._text(child), _count(child, "outline-level"))
            elif child.tag == "p":
                self._paragraph(child, list_level)
            elif child.tag == "list":
                self.container(child, list_level + 1)
            elif child.tag == "table":
                self.blocks.paragraph("\n".join(filter(None, map(self._row, _own_rows(child)))))
            elif child.tag not in _SKIPPED:
                self.container(child, list_level)
            for text in self._asides():
                self.blocks.paragraph(text)

    def flat_with_asides(self, element: Element) -> str:
        """All paragraphs of an element as one text, then what hangs on them."""
        return "\n".join(filter(None, (self._flat(element), *self._asides())))

    def _flat(self, element: Element) -> str:
        """All paragraphs of an element as one text; what hangs on them is set aside."""
        texts = [self._text(item) for item in self._paragraphs(element)]
        return "\n".join(text for text in texts if text.strip())

    def _paragraphs(self, element: Element) -> Iterator[Element]:
        """Those that stand in no other paragraph, whose text holds them."""
        if element.tag in {"p", "h"}:
            yield element
        elif element.tag in _ASIDE:
            self._aside.append(element)
        elif element.tag not in _SKIPPED:
            for child in element:
                yield from self._paragraphs(child)

    def _paragraph(self, element: Element, list_level: int) -> None:
        if list_level:
            self.blocks.item(self._text(element), list_level - 1)
        else:
            self.blocks.paragraph(self._text(element))

    def _row(self, row: Element) -> str:
        cells = [" ".join(self._flat(cell).split()) for cell in row if cell.tag == "table-cell"]
        return " | ".join(cells).rstrip(" |")

    def _asides(self) -> Iterator[str]:
        """Notes, comments and text boxes that were set aside, each once, and what hangs on them."""
        while self._aside:
            asides, self._aside = self._aside, []
            for aside in asides:
                yield from filter(None, map(self._flat, aside))

    def _text(self, element: Element) -> str:
        pieces: list[str] = []
        self._collect(element, pieces)
        return "".join(pieces)

    def _collect(self, element: Element, pieces: list[str]) -> None:
        pieces.append(element.text or "")
        for child in element:
            if child.tag == "s":
                pieces.append(" " * min(_count(child, "c"), _MAX_REPEATED))
            elif child.tag in {"tab", "line-break"}:
                pieces.append("\t" if child.tag == "tab" else "\n")
            elif child.tag in _ASIDE:
                self._aside.append(child)
            elif child.tag not in _SKIPPED:
                self._collect(child, pieces)
            pieces.append(child.tail or "")


def _own_rows(table: Element) -> Iterator[Element]:
    """The rows of a table, not those of tables within its cells."""
    for child in table:
        if child.tag == "table-row":
            yield child
        elif child.tag in _ROW_GROUPS:
            yield from _own_rows(child)


def _count(element: Element, attribute: str) -> int:
    value = element.get(attribute, "1")
    return int(value) if value.isdigit() else 1
