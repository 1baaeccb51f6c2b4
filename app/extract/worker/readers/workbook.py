"""Excel workbooks of before 2007 (BIFF5 and BIFF8, [MS-XLS] 2.4): a part is a sheet."""

import struct
from collections.abc import Iterator
from dataclasses import dataclass

from app.extract.errors import ExtractCode
from app.extract.worker.cell_values import is_date_format, number_text, rk_number
from app.extract.worker.compound import Compound
from app.extract.worker.decoding import decode_as
from app.extract.worker.draft import Draft, RefusedError, Source
from app.extract.worker.locked_workbook import unlocked
from app.extract.worker.summary import title_of
from app.extract.worker.tables import Table, table_of

_BOF, _EOF, _CONTINUE = 0x0809, 0x000A, 0x003C
_CODEPAGE, _DATEMODE = 0x0042, 0x0022
_BOUNDSHEET, _SST, _FORMAT, _XF = 0x0085, 0x00FC, 0x041E, 0x00E0
_LABEL, _RSTRING, _LABELSST = 0x0204, 0x00D6, 0x00FD
_NUMBER, _RK, _MULRK = 0x0203, 0x027E, 0x00BD
_FORMULA, _STRING, _BOOLERR = 0x0006, 0x0207, 0x0205
_BIFF8 = 0x0600
_WIDE, _EXTENDED, _RICH = 1, 4, 8
_UTF16_CODEPAGE = 1200
_MAX_STRINGS = 2_000_000


@dataclass(frozen=True, slots=True)
class _Record:
    kind: int
    pieces: tuple[bytes, ...]  # more than one where CONTINUE records follow

    @property
    def data(self) -> bytes:
        return self.pieces[0]


def read(source: Source) -> Draft:
    """Every sheet with its name."""
    file = Compound(source.data)
    stream = file.find("Workbook") or file.find("Book")
    if not stream:
        raise RefusedError(ExtractCode.DAMAGED_FILE)
    try:
        workbook = _Workbook(unlocked(stream, source.password))
        pages = [workbook.sheet(position).named(name) for name, position in workbook.sheets]
    except (struct.error, IndexError):
        raise RefusedError(ExtractCode.DAMAGED_FILE) from None
    return Draft(pages, untrusted_title=title_of(file))


def _records(stream: bytes, position: int) -> Iterator[_Record]:
    """Records of the part that begins at a position, without the charts in it."""
    depth = 0
    while position + 4 <= len(stream):
        kind, size = struct.unpack_from("<HH", stream, position)
        pieces = [stream[position + 4 : position + 4 + size]]
        position += 4 + size
        while stream[position : position + 2] == _CONTINUE.to_bytes(2, "little"):
            (size,) = struct.unpack_from("<H", stream, position + 2)
            pieces.append(stream[position + 4 : position + 4 + size])
            position += 4 + size
        depth += (kind == _BOF) - (kind == _EOF)
        if depth == 1:
            yield _Record(kind, tuple(pieces))
        if depth <= 0:
            return


class _Workbook:
    """The globals of a workbook, and its sheets' cells as text."""

    def __init__(self, stream: bytes) -> None:
        self._stream = stream
        self._codepage = "cp1252"
        self._is_1904 = False
        self._strings: list[str] = []
        self._formats: dict[int, str] = {}
        self._styles: list[int] = []
        self.sheets: list[tuple[str, int]] = []
        (self._version,) = struct.unpack_from("<H", stream, 4)
        for record in _records(stream, 0):
            self._global(record)

    def sheet(self, position: int) -> Table:
        """The cells of the sheet that begins at a position."""
        cells: dict[int, dict[int, str]] = {}
        awaited: tuple[int, int] | None = None
        for record in _records(self._stream, position):
            if record.kind == _STRING and awaited is not None:
                cells.setdefault(awaited[0], {})[awaited[1]] = self._text(record.data, 0)
                awaited = None
            for row, column, text in self._cells(record):
                if text is None:
                    awaited = (row, column)
                else:
                    cells.setdefault(row, {})[column] = text
        return table_of(cells)

    def _global(self, record: _Record) -> None:
        data = record.data
        if record.kind == _CODEPAGE:
            (number,) = struct.unpack_from("<H", data)
            self._codepage = "cp1252" if number in {_UTF16_CODEPAGE, 32769} else f"cp{number}"
        elif record.kind == _DATEMODE:
            self._is_1904 = data[:1] == b"\1"
        elif record.kind == _BOUNDSHEET:
            (position,) = struct.unpack_from("<I", data)
            if data[5] == 0:  # a sheet; others are charts and macros
                self.sheets.append((self._text(data, 6, length_bytes=1), position))
        elif record.kind == _SST:
            self._strings = _shared_strings(record.pieces)
        elif record.kind == _FORMAT:
            (number,) = struct.unpack_from("<H", data)
            length_bytes = 2 if self._version == _BIFF8 else 1
            self._formats[number] = self._text(data, 2, length_bytes=length_bytes)
        elif record.kind == _XF:
            self._styles.append(struct.unpack_from("<H", data, 2)[0])

    def _cells(self, record: _Record) -> Iterator[tuple[int, int, str | None]]:
        """Cells in a record; None where the text follows in a record of its own."""
        data = record.data
        if record.kind == _MULRK:
            row, column = struct.unpack_from("<HH", data)
            for offset in range(4, len(data) - 2, 6):
                style, number = struct.unpack_from("<HI", data, offset)
                yield row, column + (offset - 4) // 6, self._number(rk_number(number), style)
        elif record.kind in {_LABEL, _RSTRING, _LABELSST, _NUMBER, _RK, _FORMULA, _BOOLERR}:
            row, column, style = struct.unpack_from("<HHH", data)
            yield row, column, self._cell(record.kind, data, style)

    def _cell(self, kind: int, data: bytes, style: int) -> str | None:
        if kind == _LABELSST:
            (index,) = struct.unpack_from("<I", data, 6)
            return self._strings[index] if index < len(self._strings) else ""
        if kind in {_LABEL, _RSTRING}:
            return self._text(data, 6)
        if kind == _BOOLERR:
            return "" if data[7] else str(bool(data[6])).upper()
        if kind == _RK:
            return self._number(rk_number(struct.unpack_from("<I", data, 6)[0]), style)
        if kind == _FORMULA and data[12:14] == b"\xff\xff":
            return {0: None, 1: str(bool(data[8])).upper()}.get(data[6], "")
        return self._number(struct.unpack_from("<d", data, 6)[0], style)

    def _number(self, number: float, style: int) -> str:
        format_ = self._styles[style] if style < len(self._styles) else 0
        is_date = is_date_format(format_, self._formats.get(format_, ""))
        return number_text(number, is_date=is_date, is_1904=self._is_1904)

    def _text(self, data: bytes, offset: int, *, length_bytes: int = 2) -> str:
        length = int.from_bytes(data[offset : offset + length_bytes], "little")
        start = offset + length_bytes
        if self._version != _BIFF8:
            return decode_as(data[start : start + length], self._codepage)
        is_wide = data[start] & _WIDE
        size = length * 2 if is_wide else length
        return data[start + 1 : start + 1 + size].decode(
            "utf-16-le" if is_wide else "latin-1", errors="replace"
        )


class _Pieces:
    """Reads across the borders of records that continue each other."""

    def __init__(self, pieces: tuple[bytes, ...]) -> None:
        self._pieces = pieces
        self._index = 0
        self._offset = 0

    def take(self, size: int) -> bytes:
        """The next bytes; fewer at the end."""
        taken = b""
        while len(taken) < size and self._index < len(self._pieces):
            piece = self._pieces[self._index][self._offset : self._offset + size - len(taken)]
            taken += piece
            self._offset += len(piece)
            if self._offset >= len(self._pieces[self._index]):
                self._index += 1
                self._offset = 0
        return taken

    def characters(self, count: int, *, is_wide: bool) -> str:
        """Characters; after a border their width is declared anew."""
        text = ""
        while count and self._index < len(self._pieces):
            width = 2 if is_wide else 1
            left = (len(self._pieces[self._index]) - self._offset) // width
            here = min(count, left)
            data = self.take(here * width)
            text += data.decode("utf-16-le" if is_wide else "latin-1", errors="replace")
            count -= here
            if count:
                if not left:
                    return text
                is_wide = bool(self.take(1)[:1] == b"\1")
        return text


def _shared_strings(pieces: tuple[bytes, ...]) -> list[str]:
    (count,) = struct.unpack_from("<I", pieces[0], 4)
    reader = _Pieces(pieces)
    reader.take(8)
    strings = []
    for _ in range(min(count, _MAX_STRINGS)):
        head = reader.take(3)
        if len(head) < 3:  # noqa: PLR2004 - a length and flags
            break
        length, flags = struct.unpack("<HB", head)
        runs = int.from_bytes(reader.take(2), "little") if flags & _RICH else 0
        extended = int.from_bytes(reader.take(4), "little") if flags & _EXTENDED else 0
        strings.append(reader.characters(length, is_wide=bool(flags & _WIDE)))
        reader.take(4 * runs + extended)
    return strings
