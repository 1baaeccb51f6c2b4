"""Small valid documents of every kind, which the document fuzzer starts from."""

import base64
import io
import struct
import zipfile
import zlib
from dataclasses import dataclass
from pathlib import Path

from app.extract.kinds import kind_by_name
from tests.extract import making, making_old

_MOST_BYTES = 200_000
_OF_EACH_EXTENSION = 4
_WORDS = "The pump of berth four was checked by the harbour crew. "


@dataclass(frozen=True, slots=True)
class Seed:
    """A document under its file name."""

    name: str
    data: bytes


def made() -> list[Seed]:
    """One or two of every kind, from the rules of their formats."""
    documents = {**_office(), **_open(), **_old(), **_written(), **_pictures(), **_pages()}
    return [Seed(name, _undated(data)) for name, data in documents.items()]


def _undated(data: bytes) -> bytes:
    """An archive without the time it was made at, so that a case is the same every time."""
    if not data.startswith(b"PK"):
        return data
    buffer = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as source, zipfile.ZipFile(buffer, "w") as target:
        for member in source.infolist():
            info = zipfile.ZipInfo(member.filename)
            target.writestr(info, source.read(member), compress_type=member.compress_type)
    return buffer.getvalue()


def shared(folder: Path) -> list[Seed]:
    """A few small real documents for each extension; none when the folder is not there."""
    seeds: list[Seed] = []
    counts: dict[str, int] = {}
    for path in sorted(folder.rglob("*")):
        kind = path.suffix.lower()
        if kind_by_name(path.name) is None or not path.is_file():
            continue
        if path.stat().st_size <= _MOST_BYTES and counts.get(kind, 0) < _OF_EACH_EXTENSION:
            counts[kind] = counts.get(kind, 0) + 1
            seeds.append(Seed(path.name, path.read_bytes()))
    return seeds


def _office() -> dict[str, bytes]:
    rows = '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" s="1"><v>45000</v></c></row>'
    body = making.word_paragraph("A heading", "berschrift1") + making.word_paragraph(_WORDS)
    table = "<w:tbl><w:tr><w:tc>" + making.word_paragraph("cell") + "</w:tc></w:tr></w:tbl>"
    return {
        "a.docx": making.docx(
            body + table, styles=making.word_styles(), footnotes=making.word_notes("a note")
        ),
        "a.pptx": making.pptx([("First", _WORDS), ("Second", "more")]),
        "a.xlsx": making.xlsx(rows),
    }


def _open() -> dict[str, bytes]:
    cell = "<table:table-cell><text:p>4</text:p></table:table-cell>"
    return {
        "a.odt": making.odf("text", f"<text:h>One</text:h><text:p>{_WORDS}</text:p>"),
        "a.odp": making.odf(
            "presentation",
            f"<draw:page><draw:frame><text:p>{_WORDS}</text:p></draw:frame></draw:page>",
        ),
        "a.ods": making.odf(
            "spreadsheet",
            f'<table:table table:name="T"><table:table-row>{cell}</table:table-row></table:table>',
        ),
        "a.epub": making.epub([f"<h1>One</h1><p>{_WORDS}</p>", "<p>Two</p>"]),
    }


def _old() -> dict[str, bytes]:
    text = _WORDS.encode("utf-16-le")
    message = {
        "__properties_version1.0": bytes(4096),
        "__substg1.0_0037001F": "A subject".ljust(2048).encode("utf-16-le"),
        "__substg1.0_1000001F": _WORDS.ljust(2048).encode("utf-16-le"),
        "__attach_version1.0_#00000000/__substg1.0_37010102": _WORDS.ljust(4096).encode(),
    }
    strings = struct.pack("<II", 1, 1) + struct.pack("<HB", 4, 0) + b"Item"
    cells = making_old.record(0x00FD, struct.pack("<HHHI", 0, 0, 0, 0))
    outline = [making_old.ppt_text(0, "A title"), making_old.ppt_text(1, _WORDS)]
    shapes = making_old.ppt_shapes(making_old.ppt_text(4, _WORDS))
    row = making_old.bin_record(0, bytes(17)) + making_old.bin_cell(7, 0, bytes(4))
    return {
        "a.doc": making_old.doc(_WORDS, "more of it"),
        "a.xls": making_old.xls([strings], cells),
        "a.ppt": making_old.ppt([(outline, shapes), (outline, b"")], {0: "A note"}),
        "a.xlsb": making_old.xlsb(row, [_WORDS]),
        "a.msg": making_old.compound(message, cutoff=4096),
        "locked.docx": making_old.compound(
            {"EncryptionInfo": b"\x04\0\x04\0\x40\0\0\0<encryption/>", "EncryptedPackage": text}
        ),
    }


def _written() -> dict[str, bytes]:
    page = f"<html><head><title>T</title></head><body><h1>One</h1><p>{_WORDS}</p></body></html>"
    return {
        "a.html": page.encode(),
        "a.md": f"# One\n\n{_WORDS}\n\n| a | b |\n|---|---|\n| 1 | 2 |\n".encode(),
        "a.txt": (_WORDS * 20).encode(),
        "a.csv": b"name,pressure\npump,4\nvalve,7\n",
        "a.xml": f"<?xml version='1.0'?><a><b c='d'>{_WORDS}</b></a>".encode(),
        "a.rtf": rb"{\rtf1\ansi\ansicpg1252{\fonttbl{\f0 Arial;}}\f0 The {\b pump} \u233?\par}",
        "a.eml": _mail(page.encode()),
    }


def _mail(page: bytes) -> bytes:
    parts = [
        ("text/plain; charset=utf-8", "quoted-printable", b"The pump =C3=A9."),
        ("text/html; charset=iso-8859-1", "base64", base64.encodebytes(page)),
        (
            'application/pdf; name="a.pdf"',
            "base64",
            base64.encodebytes(making.pdf([[(50, 700, "attached")]])),
        ),
    ]
    body = b"".join(
        f"--edge\nContent-Type: {kind}\nContent-Transfer-Encoding: {code}\n".encode()
        + b'Content-Disposition: attachment; filename="a.pdf"\n\n'
        + data
        + b"\n"
        for kind, code, data in parts
    )
    head = (
        "From: a@example.org\nTo: b@example.org\nSubject: =?utf-8?b?UHVtcA==?=\n"
        'MIME-Version: 1.0\nContent-Type: multipart/mixed; boundary="edge"\n\n'
    )
    return head.encode() + body + b"--edge--\n"


def _pages() -> dict[str, bytes]:
    lines = [(50.0, 700.0 - 20 * n, f"Line {n} of the report") for n in range(10)]
    return {
        "a.pdf": making.pdf([lines, lines], title="A report"),
        "form.pdf": making.pdf_form(),
    }


def _pictures() -> dict[str, bytes]:
    return {
        "a.png": _png(),
        "a.gif": b"GIF89a\x08\x00\x08\x00\x80\x00\x00\xff\xff\xff\x00\x00\x00,\x00\x00\x00\x00"
        b"\x08\x00\x08\x00\x00\x02\x07\x84\x8f\xa9\xcb\xed\x0f\x63;\x00"[:-1]
        + b";",
        "a.bmp": b"BM"
        + struct.pack("<IHHIIiiHHIIIIII", 246, 0, 0, 54, 40, 8, 8, 1, 24, *[0] * 6)
        + b"\xff" * 192,
        "a.tiff": _tiff(),
        "a.jpg": b"\xff\xd8\xff\xe0\x00\x10JFIF\x00\x01\x01\x00\x00\x01\x00\x01\x00\x00\xff\xd9",
        "a.webp": b"RIFF\x1a\x00\x00\x00WEBPVP8L\x0d\x00\x00\x00\x2f\x00\x00\x00\x10\x07\x10\x11"
        b"\x11\x88\x88\xfe\x07\x00",
    }


def _png() -> bytes:
    pixels = zlib.compress((b"\0" + b"\xff" * 40) * 20)
    head = struct.pack(">IIBBBBB", 40, 20, 8, 0, 0, 0, 0)
    chunks = ((b"IHDR", head), (b"IDAT", pixels), (b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(
        struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
        for kind, data in chunks
    )


def _tiff() -> bytes:
    entries = [(256, 8), (257, 8), (258, 8), (259, 1), (262, 1), (273, 8), (278, 8), (279, 64)]
    table = b"".join(struct.pack("<HHII", tag, 4, 1, value) for tag, value in entries)
    return b"II*\0" + struct.pack("<I", 72) + b"\xff" * 64 + struct.pack("<H", 8) + table + bytes(4)
