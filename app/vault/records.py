"""What goes into and comes out of the vault's documents, where the domain has no value for it."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from app.domain.documents import ExtractedPage, PassageSpan, PurgeReport

# ``ExtractedDocument.page_count`` of a row of ``documents`` (as d). Files within a document come
# last, so where its last page has a number the rows need not be looked into.
PAGE_COUNT: Final = (
    "(SELECT CASE WHEN (SELECT page FROM pages WHERE document = d.id"
    " ORDER BY page_index DESC LIMIT 1) IS NULL"
    " THEN (SELECT coalesce(nullif(count(page), 0), count(*)) FROM pages WHERE document = d.id)"
    " ELSE (SELECT count(*) FROM pages WHERE document = d.id) END)"
)


@dataclass(frozen=True, slots=True)
class NewDocument:
    """A document ready to be kept.

    ``vectors`` holds one float32 little-endian row of unit length for each span, in their
    order; ``embedder`` is the SHA-256 of the model that made them. ``recognised`` as in
    ``ExtractedDocument``.
    """

    path: str
    sha256: str
    size_bytes: int
    mtime_ns: int
    title: str
    media_type: str
    collection: str
    warnings: tuple[str, ...]
    pages: Sequence[ExtractedPage]
    spans: Sequence[PassageSpan]
    vectors: bytes
    dimension: int
    embedder: str
    recognised: str = ""


@dataclass(frozen=True, slots=True)
class LeadingPath:
    """A path that leads to a document, and what its file is like."""

    document: int
    path: str
    size_bytes: int
    mtime_ns: int


@dataclass(frozen=True, slots=True)
class Replaced:
    """Documents that lost their last path to others, and the passages that went with them."""

    documents: tuple[int, ...] = ()
    passages: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class AddedDocument:
    """Ids of a kept document and of its passages, in the order of its spans."""

    document: int
    passages: tuple[int, ...]
    replaced: Replaced = Replaced()


@dataclass(frozen=True, slots=True)
class RemovedChats:
    """Chats that went for good, with how many messages and with what was attached to them."""

    chats: tuple[int, ...]
    messages: int
    attached: PurgeReport


@dataclass(frozen=True, slots=True)
class StoredPath:
    """What a path held when it was imported.

    ``is_gone``: no file was found there afterwards; ``is_only``: no other leads to its document.
    """

    document: int
    sha256: str
    size_bytes: int
    mtime_ns: int
    recognised: str = ""
    is_gone: bool = False
    is_only: bool = True


@dataclass(frozen=True, slots=True)
class StoredPage:
    """A page of a document; ``start`` and ``end`` mark a passage in ``text``, or are equal.

    ``page_count`` counts what is attached to it, too; ``last_page`` is the highest number that a
    page has, 0 where none has one.
    """

    document: int
    file: str
    title: str
    collection: str
    page_index: int
    page_count: int
    last_page: int
    page: int | None
    place: str
    text: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Counts:
    """How much the vault holds."""

    documents: int
    passages: int
