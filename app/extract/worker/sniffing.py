"""What kind of document some bytes are, whatever their name says."""

import re

from app.extract.errors import ExtractCode
from app.extract.kinds import Kind
from app.extract.worker.archive import Archive
from app.extract.worker.compound import Compound
from app.extract.worker.draft import RefusedError

_HEAD_BYTES = 4096
_ZIP = b"PK\x03\x04"
_COMPOUND = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_MAGIC = (
    (b"{\\rtf", Kind.RTF),
    (b"\x89PNG\r\n\x1a\n", Kind.PNG),
    (b"\xff\xd8\xff", Kind.JPEG),
    (b"II*\x00", Kind.TIFF),
    (b"MM\x00*", Kind.TIFF),
    (b"GIF87a", Kind.GIF),
    (b"GIF89a", Kind.GIF),
)
_ZIP_MEMBERS = (
    ("word/", Kind.DOCX),
    ("ppt/", Kind.PPTX),
    ("xl/workbook.bin", Kind.XLSB),
    ("xl/", Kind.XLSX),
    ("META-INF/container.xml", Kind.EPUB),
)
_ZIP_MIMETYPES = (Kind.ODT, Kind.ODP, Kind.ODS, Kind.EPUB)
_COMPOUND_STREAMS = (
    ("EncryptedPackage", Kind.LOCKED_OFFICE),
    ("__properties_version1.0", Kind.MSG),
    ("WordDocument", Kind.DOC),
    ("PowerPoint Document", Kind.PPT),
    ("Workbook", Kind.XLS),
    ("Book", Kind.XLS),
)
_HTML = re.compile(
    rb"\s*(?:<!--.*?-->\s*)*<(?:!doctype html|html|head|body)\b", re.IGNORECASE | re.DOTALL
)
_FLAT_ODF = re.compile(rb"office:mimetype=\"([a-z.+/-]+)\"")


def kind_by_content(data: bytes) -> Kind | None:
    """The kind that the bytes show; None when they show none (all text without markup).

    Raises:
        RefusedError: ``too_large``, an archive with a directory without measure, or
            ``damaged_file``, a compound file without a directory.
    """
    head = data[:_HEAD_BYTES]
    if b"%PDF-" in head[:1024]:
        return Kind.PDF
    if head.startswith(_ZIP):
        return _kind_of_zip(data)
    if head.startswith(_COMPOUND):
        return _kind_of_compound(data)
    for magic, kind in _MAGIC:
        if head.startswith(magic):
            return kind
    return _kind_of_picture(head) or _kind_of_markup(head)


def is_binary(data: bytes) -> bool:
    """Whether bytes are surely no text of any encoding: NULs that are not UTF-16's or UTF-32's."""
    head = data[:65536]
    if head.startswith((b"\xff\xfe", b"\xfe\xff", b"\0\0\xfe\xff")):
        return False
    controls = sum(
        head.count(byte) for byte in (b"\x01", b"\x02", b"\x03", b"\x04", b"\x05", b"\x06")
    )
    return controls > len(head) // 100


def _kind_of_zip(data: bytes) -> Kind | None:
    """By the mimetype member where there is one, else by a member that only this kind has."""
    for kind in _ZIP_MIMETYPES:
        if b"mimetype" + kind.value.encode() in data[:256]:
            return kind
    try:
        names = Archive(data).names()
    except RefusedError as refusal:
        if refusal.code is ExtractCode.TOO_LARGE:
            raise
        return None
    for start, kind in _ZIP_MEMBERS:
        if any(name.startswith(start) for name in names):
            return kind
    return None


def _kind_of_compound(data: bytes) -> Kind | None:
    """By the streams of its root: those of other kinds may stand in what it holds."""
    root = set(Compound(data).paths())
    return next((kind for stream, kind in _COMPOUND_STREAMS if stream in root), None)


def _kind_of_picture(head: bytes) -> Kind | None:
    if head[:2] == b"BM" and head[6:10] == b"\0\0\0\0":
        return Kind.BMP
    if head[:4] == b"RIFF" and head[8:12] == b"WEBP":
        return Kind.WEBP
    return None


def _kind_of_markup(head: bytes) -> Kind | None:
    if _HTML.match(head):
        return Kind.HTML
    flat = _FLAT_ODF.search(head)
    if flat and head.lstrip().startswith(b"<?xml"):
        return next((kind for kind in _ZIP_MIMETYPES if kind.value.encode() == flat[1]), None)
    return None
