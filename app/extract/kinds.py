"""What kind of document a file is: by its name for the user, by its bytes for the reader."""

import re
from enum import StrEnum
from pathlib import PurePath


class Kind(StrEnum):
    """A family of formats that one reader reads; the value is the media type."""

    PDF = "application/pdf"
    DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
    PPTX = "application/vnd.openxmlformats-officedocument.presentationml.presentation"
    XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
    XLSB = "application/vnd.ms-excel.sheet.binary.macroEnabled.12"
    ODT = "application/vnd.oasis.opendocument.text"
    ODP = "application/vnd.oasis.opendocument.presentation"
    ODS = "application/vnd.oasis.opendocument.spreadsheet"
    EPUB = "application/epub+zip"
    DOC = "application/msword"
    PPT = "application/vnd.ms-powerpoint"
    XLS = "application/vnd.ms-excel"
    MSG = "application/vnd.ms-outlook"
    LOCKED_OFFICE = "application/encrypted"
    RTF = "application/rtf"
    EML = "message/rfc822"
    HTML = "text/html"
    MARKDOWN = "text/markdown"
    CSV = "text/csv"
    XML = "text/xml"
    TEXT = "text/plain"
    PNG = "image/png"
    JPEG = "image/jpeg"
    TIFF = "image/tiff"
    BMP = "image/bmp"
    GIF = "image/gif"
    WEBP = "image/webp"


IMAGES = frozenset({Kind.PNG, Kind.JPEG, Kind.TIFF, Kind.BMP, Kind.GIF, Kind.WEBP})
WRITTEN = frozenset({Kind.TEXT, Kind.MARKDOWN, Kind.CSV, Kind.XML, Kind.HTML, Kind.EML})

_BY_EXTENSION = {
    extension: kind
    for kind, extensions in {
        Kind.PDF: "pdf",
        Kind.DOCX: "docx docm dotx dotm",
        Kind.PPTX: "pptx pptm ppsx ppsm potx potm",
        Kind.XLSX: "xlsx xlsm xltx xltm",
        Kind.XLSB: "xlsb",
        Kind.ODT: "odt ott fodt",
        Kind.ODP: "odp otp fodp",
        Kind.ODS: "ods ots fods",
        Kind.EPUB: "epub",
        Kind.DOC: "doc dot",
        Kind.PPT: "ppt pps pot",
        Kind.XLS: "xls xlt",
        Kind.MSG: "msg",
        Kind.RTF: "rtf",
        Kind.EML: "eml",
        Kind.HTML: "html htm xhtml",
        Kind.MARKDOWN: "md markdown",
        Kind.CSV: "csv tsv",
        Kind.XML: "xml",
        Kind.TEXT: "txt text log rst adoc org tex json jsonl yaml yml",
        Kind.PNG: "png",
        Kind.JPEG: "jpg jpeg",
        Kind.TIFF: "tif tiff",
        Kind.BMP: "bmp",
        Kind.GIF: "gif",
        Kind.WEBP: "webp",
    }.items()
    for extension in extensions.split()
}

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
# A zip's kind by the name of a member that only this kind has; names stand in the clear.
_ZIP_MEMBERS = (
    (b"word/", Kind.DOCX),
    (b"ppt/", Kind.PPTX),
    (b"xl/workbook.bin", Kind.XLSB),
    (b"xl/", Kind.XLSX),
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


def kind_by_name(name: str) -> Kind | None:
    """The kind that the extension promises; None for one that is not read here."""
    return _BY_EXTENSION.get(PurePath(name).suffix.lower().lstrip("."))


def kind_by_content(data: bytes) -> Kind | None:
    """The kind that the bytes show; None when they show none (all text without markup)."""
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
    for kind in _ZIP_MIMETYPES:
        if b"mimetype" + kind.value.encode() in data[:256]:
            return kind
    for member, kind in _ZIP_MEMBERS:
        if member in data:
            return kind
    return None


def _kind_of_compound(data: bytes) -> Kind | None:
    for stream, kind in _COMPOUND_STREAMS:
        if stream.encode("utf-16-le") + b"\0\0" in data:
            return kind
    return None


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
