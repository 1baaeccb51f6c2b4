"""Documents: import, list, read, remove with proof."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from app.domain.documents import (
    DEFAULT_COLLECTION,
    DocumentSummary,
    DocumentText,
    FileOutcome,
    ImportSummary,
    PurgeReport,
)
from app.domain.progress import CancelToken, Progress


@dataclass(frozen=True, slots=True)
class PageView:
    """A passage in the text of its page, for the Sources panel: ``text[start:end]`` is marked.

    ``page_index`` counts all pages of the document from 0, ``page_count`` them all.
    """

    document: int
    file: str
    title: str
    collection: str
    page: int | None
    place: str
    page_index: int
    page_count: int
    text: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class QueuedFile:
    """A file that waits, is being read, or ended badly; for the Documents view."""

    file: str
    state: str  # waiting | reading | skipped | failed
    error_code: str = ""
    error_message: str = ""


class LibraryService:
    """Everything about documents but asking them."""

    def add(
        self,
        paths: Sequence[Path],
        *,
        collection: str = DEFAULT_COLLECTION,
        passwords: Mapping[str, str] | None = None,
        on_outcome: Callable[[FileOutcome], None] | None = None,
        on_progress: Callable[[Progress], None] | None = None,
        cancel: CancelToken | None = None,
    ) -> ImportSummary:
        """Imports files and folders, recursively; blocks. One bad file never stops the rest.

        What is not done when the process dies or ``cancel`` comes stays queued: ``resume``.

        Raises:
            UserFacingError: ``path_not_found`` for a path that is not there (before anything is
                imported), ``no_embedder``, ``disk_full`` (what was indexed stays).
        """
        raise NotImplementedError

    def resume(
        self,
        *,
        on_outcome: Callable[[FileOutcome], None] | None = None,
        on_progress: Callable[[Progress], None] | None = None,
        cancel: CancelToken | None = None,
    ) -> ImportSummary:
        """Goes on with what ``queue`` lists as waiting."""
        raise NotImplementedError

    def queue(self) -> tuple[QueuedFile, ...]:
        """Files that wait or need attention."""
        raise NotImplementedError

    def retry_failed(self) -> int:
        """Puts failed files back to waiting; returns how many. ``resume`` reads them."""
        raise NotImplementedError

    def dismiss_failed(self) -> int:
        """Forgets failed and skipped files; returns how many."""
        raise NotImplementedError

    def list(self, collection: str | None = None) -> tuple[DocumentSummary, ...]:
        """Documents, newest first."""
        raise NotImplementedError

    def collections(self) -> tuple[str, ...]:
        """Names of the collections, alphabetical; the default one always exists."""
        raise NotImplementedError

    def text(self, document: int) -> DocumentText:
        """The extracted text, page by page."""
        raise NotImplementedError

    def page_view(self, passage: int, quote: str = "") -> PageView:
        """The page a passage stands on; marks the quote when given and found, else the passage."""
        raise NotImplementedError

    def page_at(self, document: int, page_index: int) -> PageView:
        """Any page of a document, nothing marked (``start == end``)."""
        raise NotImplementedError

    def remove(self, documents: Sequence[int]) -> PurgeReport:
        """Removes documents with every trace, and looks for traces afterwards."""
        raise NotImplementedError
