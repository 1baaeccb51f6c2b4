"""Office files of before 2007, made from their formats' own rules."""

import struct
from collections.abc import Callable, Mapping, Sequence

from tests.extract.making import pack, relations

_SECTOR = 512
_END, _FREE, _FAT = 0xFFFFFFFE, 0xFFFFFFFF, 0xFFFFFFFD


def compound(streams: Mapping[str, bytes], *, cutoff: int = 0) -> bytes:
    """A compound file without small streams; names may lead through folders.

    Strict readers want the usual ``cutoff``, 4096; then no stream may be smaller.
    """
    folders = dict.fromkeys(
        name[:end] for name in streams for end in range(len(name)) if name[end] == "/"
    )
    names = sorted((*folders, *streams), key=_in_order)
    contents = {name: _filled(data) for name, data in streams.items()}
    directory_sectors = -(-(len(names) + 1) // 4)
    fat: list[int] = [_FAT, *_chain(1, directory_sectors)]
    entries = [_entry("Root Entry", 5, child=_first(names, ""))]
    for index, name in enumerate(names):
        folder, _, own = name.rpartition("/")
        right = _first(names, folder, index + 1)
        if name in folders:
            entries.append(_entry(own, 1, right=right, child=_first(names, name)))
            continue
        entries.append(_entry(own, 2, right=right, start=len(fat), size=len(streams[name])))
        fat += _chain(len(fat), len(contents[name]) // _SECTOR)
    contents = {name: contents[name] for name in names if name in contents}
    fat += [_FREE] * (_SECTOR // 4 - len(fat))
    header = bytearray(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1".ljust(_SECTOR, b"\0"))
    struct.pack_into("<HHHHH", header, 24, 0x3E, 3, 0xFFFE, 9, 6)
    struct.pack_into("<IIIIIIIII", header, 44, 1, 1, 0, cutoff, _END, 0, _END, 0, 0)
    header[80:] = b"\xff" * (_SECTOR - 80)
    directory = b"".join(entries).ljust(directory_sectors * _SECTOR, b"\0")
    packed = struct.pack(f"<{len(fat)}I", *fat)
    return bytes(header) + packed + directory + b"".join(contents.values())


def _in_order(name: str) -> tuple[int, str]:
    """How entries of a folder follow each other: the shorter first ([MS-CFB] 2.6.4)."""
    own = name.rpartition("/")[2]
    return len(own), own.upper()


def _filled(data: bytes) -> bytes:
    return data.ljust(-(-len(data) // _SECTOR) * _SECTOR, b"\0")


def _first(names: Sequence[str], folder: str, start: int = 0) -> int:
    """The number of the first entry in a folder, from a place among the names on."""
    found = (n for n, name in enumerate(names) if n >= start and name.rpartition("/")[0] == folder)
    return next(found, _FREE - 1) + 1


def _chain(first: int, count: int) -> list[int]:
    return [*range(first + 1, first + count), _END] if count else []


def _entry(
    name: str,
    kind: int,
    *,
    right: int = _FREE,
    child: int = _FREE,
    start: int = _END,
    size: int = 0,
) -> bytes:
    encoded = name.encode("utf-16-le")
    head = struct.pack("<64sHBBIII", encoded, len(encoded) + 2, kind, 1, _FREE, right, child)
    return head.ljust(116, b"\0") + struct.pack("<III", start, size, 0)


def doc(western: str, other: str) -> bytes:
    """A Word 97 file of two pieces, the first in one byte a character."""
    stream = bytearray(2048)
    struct.pack_into("<H", stream, 0, 0xA5EC)
    first = len(stream)
    stream += western.encode("cp1252")
    second = len(stream)
    stream += other.encode("utf-16-le")
    places = (0, len(western), len(western) + len(other))
    pieces = struct.pack("<III", *places)
    pieces += struct.pack("<HIH", 0, first * 2 | 0x40000000, 0) + struct.pack("<HIH", 0, second, 0)
    clx = b"\x01\x02\x00\xaa\xbb\x02" + struct.pack("<I", len(pieces)) + pieces
    struct.pack_into("<II", stream, 0x01A2, 0, len(clx))
    return compound({"WordDocument": bytes(stream), "0Table": clx})


def record(kind: int, *pieces: bytes) -> bytes:
    """A BIFF record, continued by more records when there are more pieces."""
    kinds = [kind, *[0x003C] * (len(pieces) - 1)]
    return b"".join(
        struct.pack("<HH", kind_, len(piece)) + piece
        for kind_, piece in zip(kinds, pieces or (b"",), strict=True)
    )


def xls(strings: Sequence[bytes], cells: bytes) -> bytes:
    """A BIFF8 workbook with one sheet "Costs"; style 1 is a date."""
    begin = record(0x0809, struct.pack("<HH", 0x0600, 0x0005) + bytes(12))
    styles = record(0x00E0, bytes(20)) + record(0x00E0, struct.pack("<HH", 0, 14) + bytes(16))
    shared = record(0x00FC, *strings)
    end = record(0x000A)
    name = b"\x05\x00Costs"
    position = len(begin + styles + shared + end) + 4 + 6 + len(name)
    sheet = record(0x0085, struct.pack("<IBB", position, 0, 0) + name)
    body = record(0x0809, struct.pack("<HH", 0x0600, 0x0010) + bytes(12)) + cells + end
    return compound({"Workbook": begin + styles + shared + sheet + end + body})


def ppt_record(kind: int, body: bytes, *, instance: int = 0, holds: bool = False) -> bytes:
    """A record of a presentation; one that holds others says so."""
    return struct.pack("<HHI", instance << 4 | (0xF if holds else 0), kind, len(body)) + body


def ppt_text(kind: int, text: str) -> bytes:
    """The kind of a text (0 a title, 1 a body, 4 any other), then its characters."""
    try:
        characters = ppt_record(0x0FA8, text.encode("latin-1"))
    except UnicodeEncodeError:
        characters = ppt_record(0x0FA0, text.encode("utf-16-le"))
    return ppt_record(0x0F9F, struct.pack("<I", kind)) + characters


def ppt_shapes(*texts: bytes) -> bytes:
    """A drawing: each text in a shape of its own."""
    shapes = (
        ppt_record(0xF004, ppt_record(0xF00D, text, holds=True), holds=True) for text in texts
    )
    group = ppt_record(0xF003, b"".join(shapes), holds=True)
    return ppt_record(0x040C, ppt_record(0xF002, group, holds=True), holds=True)


def ppt(
    slides: Sequence[tuple[Sequence[bytes], bytes]],
    notes: Mapping[int, str],
    *,
    lock: tuple[bytes, Callable[[int], bytes]] | None = None,
    crypt: Callable[[bytes, bytes], bytes] = lambda _, data: data,
) -> bytes:
    """A PowerPoint 97 file from each slide's outline and drawing, and notes by the slide's place.

    Objects 1 (the document), 2 and so on (slides, in the order against that of showing), then
    notes, then the lock, whose key ``crypt`` uses for each object.
    """
    count = len(slides)
    ids = {place: 2 + count - 1 - place for place in range(count)}
    note_ids = {place: 2 + count + index for index, place in enumerate(notes)}
    listed = b"".join(
        ppt_record(0x03F3, struct.pack("<IIIII", ids[place], 0, len(outline), 256 + place, 0))
        + b"".join(outline)
        for place, (outline, _) in enumerate(slides)
    )
    listed_notes = b"".join(
        ppt_record(0x03F3, struct.pack("<IIIII", note_ids[place], 0, 0, 900 + place, 0))
        for place in notes
    )
    document = ppt_record(0x0FF0, listed, instance=0, holds=True)
    document += ppt_record(0x0FF0, listed_notes, instance=2, holds=True)
    objects = {1: ppt_record(0x03E8, document, holds=True)}
    for place, (_, drawing) in enumerate(slides):
        atom = ppt_record(0x03EF, bytes(24))
        objects[ids[place]] = ppt_record(0x03EE, atom + drawing, holds=True)
    for place, text in notes.items():
        atom = ppt_record(0x03F1, struct.pack("<II", 256 + place, 0))
        drawing = ppt_shapes(ppt_text(2, text), ppt_text(4, "*"))
        objects[note_ids[place]] = ppt_record(0x03F0, atom + drawing, holds=True)
    if lock is not None:
        objects = {number: crypt(lock[1](number), data) for number, data in objects.items()}
        objects[len(objects) + 1] = ppt_record(0x2F14, lock[0], holds=True)
    stream, places = b"", []
    for number in sorted(objects):
        places.append(len(stream))
        stream += objects[number]
    directory = len(stream)
    head = struct.pack("<I", 1 | len(places) << 20)
    stream += ppt_record(0x1772, head + struct.pack(f"<{len(places)}I", *places))
    edit = len(stream)
    last = struct.pack("<IIIIIIHH", 256, 0, 0, directory, 1, len(objects) + 1, 1, 0)
    stream += ppt_record(0x0FF5, last + (struct.pack("<I", len(objects)) if lock else b""))
    token = 0xF3D1C4DF if lock else 0xE391C05F
    user = ppt_record(0x0FF6, struct.pack("<IIIHH", 20, token, edit, 0, 0x03F4) + bytes(4))
    return compound({"PowerPoint Document": stream, "Current User": user})


def bin_record(kind: int, body: bytes = b"") -> bytes:
    """A record of a binary workbook: kind and size in groups of seven bits."""
    kinds = [kind] if kind < 0x80 else [kind & 0x7F | 0x80, kind >> 7]
    size, sizes = len(body), []
    while size > 0x7F:
        sizes.append(size & 0x7F | 0x80)
        size >>= 7
    return bytes([*kinds, *sizes, size]) + body


def bin_text(text: str) -> bytes:
    """A string with its length."""
    return struct.pack("<I", len(text)) + text.encode("utf-16-le")


def bin_cell(kind: int, column: int, value: bytes, style: int = 0) -> bytes:
    """A cell of a binary workbook."""
    return bin_record(kind, struct.pack("<II", column, style) + value)


def xlsb(rows: bytes, strings: Sequence[str] = ()) -> bytes:
    """A binary workbook with one sheet "Costs"; style 1 is a date."""
    bundle = struct.pack("<II", 0, 1) + bin_text("s1") + bin_text("Costs")
    formats = bin_record(617) + b"".join(
        bin_record(47, struct.pack("<HH", 0, number) + bytes(12)) for number in (0, 14)
    )
    return pack(
        {
            "_rels/.rels": relations(("r1", "officeDocument", "xl/workbook.bin")),
            "xl/workbook.bin": bin_record(153, bytes(8)) + bin_record(156, bundle),
            "xl/_rels/workbook.bin.rels": relations(
                ("s1", "worksheet", "worksheets/sheet1.bin"),
                ("s2", "sharedStrings", "sharedStrings.bin"),
                ("s3", "styles", "styles.bin"),
            ),
            "xl/worksheets/sheet1.bin": bin_record(129) + rows + bin_record(130),
            "xl/sharedStrings.bin": b"".join(
                bin_record(19, b"\0" + bin_text(text)) for text in strings
            ),
            "xl/styles.bin": formats + bin_record(618),
        }
    )
