"""Excel binary workbooks ([MS-XLSB] 2.1): a package whose parts are rows of records, not XML."""

import struct
from collections.abc import Iterator
from typing import Final

from app.extract.errors import ExtractCode
from app.extract.worker.cell_values import is_date_format, number_text, rk_number
from app.extract.worker.draft import Draft, RefusedError, Source
from app.extract.worker.readers.office import Package
from app.extract.worker.tables import Table, table_of

_ROW, _RK, _BOOL, _REAL, _STRING, _SHARED = 0, 2, 4, 5, 6, 7
_FORMULA_STRING, _FORMULA_NUMBER, _FORMULA_BOOL, _RICH = 8, 9, 10, 62
_SHARED_STRING, _FORMAT, _STYLE, _PROPERTIES, _SHEET = 19, 44, 47, 153, 156
_STYLES_BEGIN, _STYLES_END = 617, 618
_CELL_HEAD: Final = 8  # the column, the style in 24 bits, flags
_MORE: Final = 0x80
_SEVEN_BITS: Final = 0x7F
_MOST_SIZE_BYTES: Final = 4


def read(source: Source) -> Draft:
    """Every sheet with its name, hidden ones too."""
    package = Package(source.data)
    part = package.main_part() or "xl/workbook.bin"
    workbook = package.raw(part)
    if workbook is None:
        raise RefusedError(ExtractCode.DAMAGED_FILE)
    relations = package.relations(part)
    targets = {relation.id: relation.target for relation in relations}
    named = {relation.kind: package.raw(relation.target) for relation in relations}
    try:
        cells = _Cells(workbook, named.get("sharedStrings") or b"", named.get("styles") or b"")
        pages = [
            cells.table(data).named(name)
            for name, id_ in cells.sheets
            if (data := package.raw(targets.get(id_, ""))) is not None
        ]
    except (struct.error, IndexError):
        raise RefusedError(ExtractCode.DAMAGED_FILE) from None
    return Draft(pages, untrusted_title=package.title())


class _Cells:
    """The parts that all sheets share, and their cells as text."""

    def __init__(self, workbook: bytes, strings: bytes, styles: bytes) -> None:
        self._is_1904 = False
        self.sheets: list[tuple[str, str]] = []
        for kind, body in _records(workbook):
            if kind == _PROPERTIES:
                self._is_1904 = bool(body[0] & 1)
            elif kind == _SHEET:
                id_, end = _text(body, 8)
                self.sheets.append((_text(body, end)[0], id_))
        self._strings = [
            _text(body, 1)[0] for kind, body in _records(strings) if kind == _SHARED_STRING
        ]
        self._date_styles = set(_date_styles(styles))

    def table(self, sheet: bytes) -> Table:
        """The cells of a sheet, row by row."""
        cells: dict[int, dict[int, str]] = {}
        row = 0
        for kind, body in _records(sheet):
            if kind == _ROW:
                (row,) = struct.unpack_from("<I", body)
            elif kind in _READERS and len(body) > _CELL_HEAD:
                (column,) = struct.unpack_from("<I", body)
                style = int.from_bytes(body[4:7], "little")
                cells.setdefault(row, {})[column] = self._value(kind, body, style)
        return table_of(cells)

    def _value(self, kind: int, body: bytes, style: int) -> str:
        if kind == _SHARED:
            (index,) = struct.unpack_from("<I", body, _CELL_HEAD)
            return self._strings[index] if index < len(self._strings) else ""
        if kind in (_STRING, _FORMULA_STRING):
            return _text(body, _CELL_HEAD)[0]
        if kind == _RICH:
            return _text(body, _CELL_HEAD + 1)[0]
        if kind in (_BOOL, _FORMULA_BOOL):
            return str(bool(body[_CELL_HEAD])).upper()
        if kind == _RK:
            number = rk_number(struct.unpack_from("<I", body, _CELL_HEAD)[0])
        else:
            (number,) = struct.unpack_from("<d", body, _CELL_HEAD)
        return number_text(number, is_date=style in self._date_styles, is_1904=self._is_1904)


_READERS: Final = frozenset(
    {_RK, _BOOL, _REAL, _STRING, _SHARED, _FORMULA_STRING, _FORMULA_NUMBER, _FORMULA_BOOL, _RICH}
)


def _records(part: bytes) -> Iterator[tuple[int, bytes]]:
    """Kinds and bodies ([MS-XLSB] 2.1.4): both numbers come in groups of seven bits."""
    position = 0
    while position < len(part):
        kind = part[position]
        position += 1
        if kind & _MORE:
            kind = kind & _SEVEN_BITS | (part[position] & _SEVEN_BITS) << 7
            position += 1
        size = 0
        for group in range(_MOST_SIZE_BYTES):
            byte = part[position]
            position += 1
            size |= (byte & _SEVEN_BITS) << 7 * group
            if not byte & _MORE:
                break
        yield kind, part[position : position + size]
        position += size


def _text(body: bytes, at: int) -> tuple[str, int]:
    """A string that tells its length, and where it ends; one that is absent is empty."""
    (count,) = struct.unpack_from("<I", body, at)
    if count == 0xFFFFFFFF:  # noqa: PLR2004 - the format's sign for none
        return "", at + 4
    end = at + 4 + 2 * count
    if end > len(body):
        raise RefusedError(ExtractCode.DAMAGED_FILE)
    return body[at + 4 : end].decode("utf-16-le", errors="replace"), end


def _date_styles(styles: bytes) -> Iterator[int]:
    codes: dict[int, str] = {}
    index = -1
    for kind, body in _records(styles):
        if kind == _FORMAT:
            (number,) = struct.unpack_from("<H", body)
            codes[number] = _text(body, 2)[0]
        elif kind == _STYLES_BEGIN:
            index = 0
        elif kind == _STYLES_END:
            return
        elif kind == _STYLE and index >= 0:
            (number,) = struct.unpack_from("<H", body, 2)
            if is_date_format(number, codes.get(number, "")):
                yield index
            index += 1
