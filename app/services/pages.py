"""How a page of a document looks, for the Sources panel; its bytes never leave memory."""

import contextlib
import hashlib
import os
import stat
import threading
from collections.abc import Callable, Iterator
from enum import StrEnum
from pathlib import Path, PurePath
from typing import BinaryIO, Final

from app.domain.page_pictures import PagePicture
from app.domain.placed_words import unpack
from app.domain.progress import CancelToken
from app.errors import UserFacingError
from app.extract import matching
from app.extract.client import ExtractClient
from app.extract.errors import ExtractCode, ExtractError, NoReaderError
from app.extract.kinds import DRAWN, Kind
from app.extract.protocol import MAX_FILE_BYTES, MAX_MARK_CHARS, MIB, Drawing
from app.security.paths import sealed_copy
from app.services.file_passwords import FilePasswords
from app.services.page_views import PageView
from app.services.word_marks import with_words
from app.vault.documents import Documents
from app.workers.errors import WorkerClosedError, WorkerDiedError, WorkerTimeoutError

_KEPT_BYTES: Final = 64 * MIB  # of the document that is leafed through; a larger one is read anew
_PIECE_BYTES: Final = MIB


class Look(StrEnum):
    """How a document is best looked at."""

    PAGES = "pages"  # as pictures of its pages, or as the picture that it is
    ROWS = "rows"
    MAIL = "mail"
    TEXT = "text"


_LOOKS: Final = {
    **dict.fromkeys(DRAWN, Look.PAGES),
    **dict.fromkeys((Kind.XLSX, Kind.XLSB, Kind.XLS, Kind.ODS, Kind.CSV), Look.ROWS),
    **dict.fromkeys((Kind.EML, Kind.MSG), Look.MAIL),
}


def has_picture(page: PageView, look: Look) -> bool:
    """Whether a page of a document with this look can be drawn.

    What is attached to a PDF is read with it, and is none of its pages. A picture is its only one.
    """
    return look is Look.PAGES and (page.page is not None or page.page_count == 1)


class PageUnseenError(UserFacingError):
    """Why a page cannot be shown as it looks; its text can."""

    code = "page_unseen"


class PageService:
    """Draws pages of documents, one at a time, in a reader of its own: an import does not wait.

    Those of locked files open with ``passwords``, which imports of this session were given.
    """

    def __init__(
        self,
        documents: Documents,
        extractor: ExtractClient,
        *,
        kept_bytes: int = _KEPT_BYTES,
    ) -> None:
        self.passwords = FilePasswords()
        self._documents = documents
        self._extractor = extractor
        self._kept_bytes = kept_bytes
        self._lock = threading.Lock()
        self._kept: tuple[int, BinaryIO] | None = None
        self._forgotten = 0

    def look(self, document: int) -> Look:
        """How a document is best looked at; ``draw`` draws pages of those of pages alone.

        Raises:
            NotFoundError: ``no_such_document``.
        """
        media_type = self._documents.get(document).media_type
        return _LOOKS.get(Kind(media_type), Look.TEXT) if media_type in set(Kind) else Look.TEXT

    def draw(
        self, page: PageView, *, width_px: int, cancel: CancelToken | None = None
    ) -> PagePicture:
        """The page, at most ``width_px`` wide, and where its marked passage stands. Blocks.

        Raises:
            PageUnseenError: in one sentence, why only its text can be shown.
            CancelledError: ``cancel`` was set.
            NotFoundError: ``no_such_document``.
            UserFacingError: ``vault_locked``.
        """
        if not has_picture(page, self.look(page.document)):
            raise _pageless()
        token = cancel or CancelToken()
        mark = page.text[page.start : page.end][:MAX_MARK_CHARS]
        drawing = Drawing(
            page=page.page or 1,
            width_px=max(1, width_px),
            mark=mark,
            earlier=matching.count(page.text[: page.start], mark),
        )
        with self._opened(page, token) as document:
            try:
                picture = self._extractor.draw(
                    document,
                    drawing,
                    name=PurePath(page.file).name,
                    password=self.passwords.of(page.file),
                    cancel=token,
                )
            except ExtractError as error:
                raise _unseen(error) from error
            except NoReaderError as error:
                message, hint = _SENTENCES[ExtractCode.WORKER_DIED]
                raise PageUnseenError(message, hint=hint, code=error.error_code) from error
        words = self._documents.words_at(page.document, page.page_index)
        return with_words(picture, unpack(words, len(page.text)), page.start, page.end)

    def warm(self) -> None:
        """Starts the reader while nobody waits for it; one that does not start is met later."""
        with contextlib.suppress(WorkerDiedError, WorkerTimeoutError, WorkerClosedError):
            self._extractor.warm()

    def forget(self) -> None:
        """Lets go of the document that was looked at last. Does not wait."""
        with self._lock:
            self._forgotten += 1
            if self._kept is not None:
                self._kept[1].close()
                self._kept = None

    def close(self) -> None:
        """As ``forget``, and of the passwords too: the vault is being locked."""
        self.forget()
        self.passwords.clear()

    @contextlib.contextmanager
    def _opened(self, page: PageView, cancel: CancelToken) -> Iterator[BinaryIO]:
        """The document's bytes as a file in memory, closed by whoever is last to use it."""
        with self._lock:
            forgotten = self._forgotten
            if self._kept is not None and self._kept[0] == page.document:
                document = _again(self._kept[1])
            else:
                document = None
        if document is None:
            document = self._read(page, cancel)
            self._keep(page.document, document, forgotten)
        with document:
            yield document

    def _keep(self, number: int, document: BinaryIO, forgotten: int) -> None:
        """Unless it is too large, or all was to be forgotten while it was read."""
        is_small = os.fstat(document.fileno()).st_size <= self._kept_bytes
        with self._lock:
            if forgotten != self._forgotten:
                return
            if self._kept is not None:
                self._kept[1].close()
            self._kept = (number, _again(document)) if is_small else None

    def _read(self, page: PageView, cancel: CancelToken) -> BinaryIO:
        kept = self._documents.original(page.document)
        first = next(kept, None)
        if first is None:
            return self._read_again(page, cancel)
        return sealed_copy(_heeding(cancel, first, kept))

    def _read_again(self, page: PageView, cancel: CancelToken) -> BinaryIO:
        """The file it was imported from, if that still holds the same bytes."""
        stored = self._documents.find_path(page.file, page.collection)
        if stored is None or stored.document != page.document:
            raise _missing()
        digest = hashlib.sha256()
        try:
            copy = sealed_copy(_of_file(Path(page.file), digest.update, cancel))
        except OSError:
            raise _missing() from None
        if digest.hexdigest() != stored.sha256:
            copy.close()
            raise _missing()
        return copy


def _again(document: BinaryIO) -> BinaryIO:
    """Another descriptor for the same file in memory."""
    return os.fdopen(os.dup(document.fileno()), "rb", buffering=0)


def _heeding(cancel: CancelToken, first: bytes, rest: Iterator[bytes]) -> Iterator[bytes]:
    yield first
    for piece in rest:
        cancel.raise_if_cancelled()
        yield piece


def _of_file(path: Path, look: Callable[[bytes], object], cancel: CancelToken) -> Iterator[bytes]:
    if not stat.S_ISREG(path.stat().st_mode):  # a device may act on being opened
        raise OSError
    with path.open("rb") as stream:
        info = os.fstat(stream.fileno())
        if not stat.S_ISREG(info.st_mode) or info.st_size > MAX_FILE_BYTES:
            raise OSError
        while piece := stream.read(_PIECE_BYTES):
            cancel.raise_if_cancelled()
            look(piece)
            yield piece


def _missing() -> PageUnseenError:
    return PageUnseenError(
        "The file itself was not kept at its import, and is not unchanged where it was: its text "
        "is shown.",
        hint="Import it again where originals are kept, and its pages can be seen.",
        code="original_missing",
    )


def _pageless() -> PageUnseenError:
    return PageUnseenError(
        "This part of the document is no page of it: its text is shown.",
        hint="Open the document in its own program to see it.",
    )


def _unseen(error: ExtractError) -> PageUnseenError:
    message, hint = _SENTENCES.get(error.reason, _SENTENCES[ExtractCode.DAMAGED_FILE])
    return PageUnseenError(message, hint=hint, code=error.error_code)


_STOPPED: Final = (
    "The reader stopped while it drew this page: its text is shown. Nothing else is affected.",
    "Try it once more with Page; if it stops again, open the file in its own program.",
)
_LOCKED: Final = (
    "This file is locked, and its password is kept only until the vault is locked: the text read "
    "at its import is shown.",
    "Open the file in its own program to see the page.",
)
_SENTENCES: Final = {
    ExtractCode.NEEDS_PASSWORD: _LOCKED,
    ExtractCode.WRONG_PASSWORD: _LOCKED,
    ExtractCode.WORKER_DIED: _STOPPED,
    ExtractCode.TOO_MUCH_MEMORY: (
        "Drawing this page needs more memory than allowed: its text is shown.",
        "Open the file in its own program to see the page.",
    ),
    ExtractCode.TOO_SLOW: (
        "Drawing this page takes longer than allowed: its text is shown.",
        "Open the file in its own program to see the page.",
    ),
    ExtractCode.DAMAGED_FILE: (
        "This page could not be drawn: its text is shown.",
        "Open the file in its own program to see the page.",
    ),
}
