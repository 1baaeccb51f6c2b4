"""Documents, pages, passages and what happens to a file on its way in."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

DEFAULT_COLLECTION = "Documents"
SAMPLE_COLLECTION = "Sample"
NOT_RECOGNISED = "none"


class FileStatus(StrEnum):
    """How the import of one file ended; every file ends in exactly one of these."""

    INDEXED = "indexed"
    UNCHANGED = "unchanged"  # this path was imported before with the same bytes
    DUPLICATE = "duplicate"  # another path with the same bytes was imported before
    SKIPPED = "skipped"  # unknown type, hidden, or forbidden by policy
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class PageHeading:
    """A line of a page's text that is a heading by its print; level 1 is the highest, 6 the last.

    ``title`` is the whole line, its white space collapsed.
    """

    level: int
    title: str


@dataclass(frozen=True, slots=True)
class ExtractedPage:
    """Text of one page as the extract worker gave it, already capped and cleaned.

    ``page`` is the physical page or slide, 1-based; None for flowing text, sheets and mail
    parts, which ``place`` names (empty for a document without parts). ``headings`` are those that
    the text itself does not mark, in its order; they are not stored. ``words`` are those that were
    recognised in a picture of text, packed as ``placed_words``. ``attached`` tells the files within
    a document apart, 0 the document itself; not stored.
    """

    page: int | None
    place: str
    text: str
    headings: tuple[PageHeading, ...] = ()
    words: bytes = b""
    attached: int = 0


@dataclass(frozen=True, slots=True)
class ExtractedDocument:
    """All of a document's text, in reading order.

    ``recognised`` tells in which languages pictures of text were read, by Tesseract's names joined
    with a plus; empty where there were none to read, ``NOT_RECOGNISED`` where they could not be.
    """

    title: str
    media_type: str
    pages: tuple[ExtractedPage, ...]
    warnings: tuple[str, ...] = ()
    recognised: str = ""

    @property
    def page_count(self) -> int:
        """How many pages or slides it has, or parts where it has none of these.

        What is attached within a document is none of its pages.
        """
        return sum(page.page is not None for page in self.pages) or len(self.pages)


@dataclass(frozen=True, slots=True)
class PassageSpan:
    """A passage before it has an id: ``text == pages[page_index].text[start:end]``.

    ``heading`` is the heading path or title that gives the embedder context; on a second line the
    names of a table's columns, where the passage begins below the row that holds them.
    """

    page_index: int
    start: int
    end: int
    text: str
    heading: str


@dataclass(frozen=True, slots=True)
class DocumentSummary:
    """A row of the documents list. ``file`` is the absolute path it was first imported from.

    ``is_gone``: it came from watched folders, and no file of it is there any more.
    """

    id: int
    file: str
    title: str
    collection: str
    media_type: str
    size_bytes: int
    pages: int
    passages: int
    added: datetime
    marking: str = ""
    warnings: tuple[str, ...] = ()
    is_gone: bool = False


@dataclass(frozen=True, slots=True)
class DocumentText:
    """A document's pages, with every path it was imported from."""

    document: int
    files: tuple[str, ...]
    pages: tuple[ExtractedPage, ...]


@dataclass(frozen=True, slots=True)
class PassageHit:
    """A ranked passage: what retrieval hands to the answer, the command line and the window.

    ``duplicates`` is how many passages that say nearly the same it stands for.
    """

    passage: int
    document: int
    file: str
    title: str
    page: int | None
    place: str
    text: str
    heading: str
    score: float
    lexical: float = 0.0  # BM25 over its maximum, 0..1
    cosine: float = 0.0
    duplicates: int = 0


@dataclass(frozen=True, slots=True)
class FileOutcome:
    """How one file's import ended. ``document`` is set for indexed, unchanged and duplicate.

    ``replaced`` are documents that went because the last path to them now leads to this one.
    """

    file: str
    status: FileStatus
    collection: str = ""
    document: int | None = None
    pages: int = 0
    passages: int = 0
    seconds: float = 0.0
    warnings: tuple[str, ...] = ()
    error_code: str = ""
    error_message: str = ""
    replaced: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class StageCost:
    """What one stage of an import took in seconds, added up over its threads.

    ``cpu_s`` is this process's own processor time; what its workers spent is not in it.
    """

    stage: str
    wall_s: float
    cpu_s: float


@dataclass(frozen=True, slots=True)
class ImportSummary:
    """Counts over one import run, and what its stages took."""

    indexed: int = 0
    unchanged: int = 0
    duplicate: int = 0
    skipped: int = 0
    failed: int = 0
    seconds: float = 0.0
    stages: tuple[StageCost, ...] = ()


@dataclass(frozen=True, slots=True)
class PurgeReport:
    """What a removal took away, counted before, and looked for again after."""

    removed: tuple[int, ...]
    passages: int
    vectors: int
    citations: int
    is_verified: bool
    passage_ids: tuple[int, ...] = ()  # for the index in memory to forget
