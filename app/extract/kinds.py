"""The kinds of documents that are read, and what a file's name promises."""

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
DRAWN = frozenset(
    {Kind.PDF, Kind.PNG, Kind.JPEG, Kind.TIFF, Kind.BMP}
)  # those whose look can be shown
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


def kind_by_name(name: str) -> Kind | None:
    """The kind that the extension promises; None for one that is not read here."""
    return _BY_EXTENSION.get(PurePath(name).suffix.lower().lstrip("."))
