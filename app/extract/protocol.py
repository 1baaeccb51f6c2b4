"""What client, extract parent and its children say to each other, and how much is allowed.

A job travels over the descriptor channel: the payload is ``Job``, the descriptors are the
document (read-only) and the write end of a pipe. The forked child writes one frame into that
pipe, ``Extracted``, ``Drawn`` or ``Refused``; the parent, which never sees a byte of the document
or of its text, says ``Ended`` on its own pipe once the child is gone.
"""

import msgspec

from app.extract.errors import ExtractCode

ROLE = "extract"
MIB = 1024 * 1024

MAX_FILE_BYTES = 200 * MIB
MAX_TEXT_BYTES = 50 * MIB
MAX_PAGES = 5_000
MAX_TITLE_CHARS = 300
MAX_PLACE_CHARS = 200
MAX_HEADING_LEVEL = 6
MAX_WORDS_BYTES = 4 * MIB  # of all pages of a document, packed
MAX_RECOGNISED_CHARS = 200
MAX_WARNINGS = 20
MAX_WARNING_CHARS = 300

# A page on an A4 sheet at 240 dots an inch has five million; three bytes each.
MAX_PIXELS = 6_000_000
MAX_SIDE_PX = 12_000
MAX_BOXES = 2_000
MAX_MARK_CHARS = 8_000


class JobLimits(msgspec.Struct, frozen=True):
    """What one document may cost."""

    wall_s: float = 120.0
    cpu_s: int = 120
    memory_bytes: int = 1536 * MIB
    open_files: int = 32


# Somebody waits for the picture of a page, and its text is there instead.
DRAWING_LIMITS = JobLimits(wall_s=10.0, cpu_s=15)


class Drawing(msgspec.Struct, frozen=True):
    """A page wanted as pixels. ``page`` counts from 1; ``width_px`` is at most what comes.

    ``mark`` is a passage of the page's text to be found on it, the one after ``earlier`` others
    with the same words.
    """

    page: int
    width_px: int
    mark: str = ""
    earlier: int = 0


class Job(msgspec.Struct, frozen=True, tag="job"):
    """One document to read, or to draw a page of. ``name`` is its file name, without folders.

    ``ocr_languages`` are wanted for pictures of text, in this order; empty: as
    ``languages.chosen`` chooses.
    """

    job: int
    name: str
    password: str | None
    limits: JobLimits
    ocr_languages: tuple[str, ...] = ()
    drawing: Drawing | None = None


class Cancel(msgspec.Struct, frozen=True, tag="cancel"):
    """Ends the child that works on a job."""

    job: int


class Ended(msgspec.Struct, frozen=True, tag="ended"):
    """A job's child is gone. ``exit_status`` is negative for a signal, as in ``subprocess``."""

    job: int
    exit_status: int
    is_overdue: bool
    peak_memory_bytes: int


class Heading(msgspec.Struct, frozen=True):
    """A heading that the text does not mark, as ``domain.documents.PageHeading``."""

    level: int
    title: str


class Page(msgspec.Struct, frozen=True):
    """One page on its way out of the child; all as in ``domain.documents.ExtractedPage``."""

    page: int | None
    place: str
    text: str
    headings: list[Heading] = []
    words: bytes = b""
    attached: int = 0


class Extracted(msgspec.Struct, frozen=True, tag="extracted"):
    """A document's text; ``recognised`` as in ``domain.documents.ExtractedDocument``."""

    title: str
    media_type: str
    pages: list[Page]
    warnings: list[str]
    recognised: str = ""


# Left, top, right, bottom of an upright page, each as a share of its width or height.
Box = tuple[float, float, float, float]


class Drawn(msgspec.Struct, frozen=True, tag="drawn"):
    """A page as it looks: rows of red, green, blue, one byte each, without padding.

    ``points_wide`` is the page's width on paper in 1/72 inch. ``boxes`` lie on the mark, one a
    line; ``body`` holds all text, or is the whole page.
    """

    width: int
    height: int
    points_wide: float
    pixels: bytes
    boxes: list[Box]
    body: Box


class Refused(msgspec.Struct, frozen=True, tag="refused"):
    """Why there is no text, or no picture."""

    code: ExtractCode
