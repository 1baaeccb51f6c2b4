"""Excel workbooks (SpreadsheetML, ECMA-376 part 1, section 18): a part is a sheet."""

import re
from collections.abc import Iterator

from app.extract.errors import ExtractCode
from app.extract.worker.cell_values import is_date_format, number_text
from app.extract.worker.draft import Draft, RefusedError, Source
from app.extract.worker.readers.office import Package
from app.extract.worker.safe_xml import Element
from app.extract.worker.tables import Table

_COLUMN = re.compile(r"[A-Z]+")
_BOOLEANS = {"0": "FALSE", "1": "TRUE"}


def read(source: Source) -> Draft:
    """Every sheet with its name, hidden ones too: what is in the file can be found."""
    package = Package(source.data)
    part = package.main_part() or "xl/workbook.xml"
    root = package.xml(part)
    if root is None:
        raise RefusedError(ExtractCode.DAMAGED_FILE)
    targets = {relation.id: relation.target for relation in package.relations(part)}
    cells = _Cells(package, part, root)
    pages = []
    for sheet in root.iterfind("sheets/sheet"):
        data = package.xml(targets.get(sheet.get("r:id", ""), ""))
        if data is not None:
            pages.append(cells.table(data).named(sheet.get("name", "")))
    return Draft(pages, untrusted_title=package.title())


class _Cells:
    """Turns stored cells into what a person sees in them."""

    def __init__(self, package: Package, part: str, workbook: Element) -> None:
        self._strings = [
            _string(item)
            for root in package.related(part, "sharedStrings")
            for item in root.iterfind("si")
        ]
        self._date_styles = {
            index for root in package.related(part, "styles") for index in _date_styles(root)
        }
        properties = workbook.find("workbookPr")
        is_1904 = properties is not None and properties.get("date1904") in {"1", "true"}
        self._is_1904 = is_1904

    def table(self, sheet: Element) -> Table:
        """Rows of a sheet; the dimension it declares is not believed."""
        table = Table()
        for row in sheet.iterfind("sheetData/row"):
            next_column = 0
            for cell in row.iterfind("c"):
                column = _column(cell.get("r", ""))
                next_column = column if column is not None else next_column
                table.put(next_column, self._text(cell))
                next_column += 1
            table.end_row()
        return table

    def _text(self, cell: Element) -> str:
        kind = cell.get("t", "n")
        if kind == "inlineStr":
            inline = cell.find("is")
            return _string(inline) if inline is not None else ""
        value = cell.findtext("v") or ""
        if kind == "s":
            index = int(value) if value.isdigit() else -1
            return self._strings[index] if 0 <= index < len(self._strings) else ""
        if kind == "b":
            return _BOOLEANS.get(value, value)
        if kind != "n":
            return value
        return number_text(value, is_date=cell.get("s") in self._date_styles, is_1904=self._is_1904)


def _string(item: Element) -> str:
    """The runs of a string, without the phonetic guide above them."""
    return "".join(text.text or "" for text in _texts(item))


def _texts(item: Element) -> Iterator[Element]:
    for child in item:
        if child.tag == "t":
            yield child
        elif child.tag == "r":
            yield from child.iterfind("t")


def _formats(root: Element) -> dict[str, str]:
    return {
        format_.get("numFmtId", ""): format_.get("formatCode", "")
        for format_ in root.iterfind("numFmts/numFmt")
    }


def _date_styles(root: Element) -> Iterator[str]:
    codes = _formats(root)
    for index, style in enumerate(root.iterfind("cellXfs/xf")):
        id_ = style.get("numFmtId", "")
        if id_.isdigit() and is_date_format(int(id_), codes.get(id_, "")):
            yield str(index)


def _column(reference: str) -> int | None:
    """0 for A, 26 for AA; None for a cell that does not say."""
    match = _COLUMN.match(reference)
    if match is None:
        return None
    number = 0
    for letter in match[0][:3]:
        number = number * 26 + ord(letter) - ord("A") + 1
    return number - 1
