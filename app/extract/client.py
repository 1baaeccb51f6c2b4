"""The only way from the rest of Cloister to a document's text, and to how its pages look."""

import contextlib
import math
import os
import stat
import threading
import time
from collections.abc import Sequence
from pathlib import Path
from typing import BinaryIO

import msgspec

from app.domain.documents import ExtractedDocument, ExtractedPage, PageHeading
from app.domain.page_pictures import PageBox, PagePicture
from app.domain.placed_words import unpack
from app.domain.progress import CancelToken
from app.errors import CancelledError
from app.extract.cleaning import is_clean
from app.extract.errors import ExtractCode, ExtractError, NoReaderError
from app.extract.protocol import (
    MAX_BOXES,
    MAX_FILE_BYTES,
    MAX_HEADING_LEVEL,
    MAX_PAGES,
    MAX_PIXELS,
    MAX_RECOGNISED_CHARS,
    MAX_TEXT_BYTES,
    MAX_WORDS_BYTES,
    ROLE,
    Box,
    Cancel,
    Drawing,
    Drawn,
    Ended,
    Extracted,
    Job,
    JobLimits,
    Page,
    Refused,
)
from app.security.paths import sealed_copy
from app.security.sandbox import Profile
from app.workers.errors import (
    FrameError,
    FrameTimeoutError,
    WorkerClosedError,
    WorkerDiedError,
    WorkerTimeoutError,
)
from app.workers.framing import FrameReader
from app.workers.supervisor import OnDeath, Worker, ignore_death

_LOOK_S = 0.1  # how often a wait looks at the cancel token
_GRACE_S = 5.0  # the parent kills an overdue child; later than this the parent itself hangs
_MAX_NAME_CHARS = 255
_MAX_PASSWORD_CHARS = 4_096
_OUT_OF_MEMORY_SHARE = 0.7
_SIGKILL, _SIGXCPU = -9, -24
_ENVIRONMENT = {
    "OMP_THREAD_LIMIT": "1",  # Tesseract's threads cost more than they bring
    # kreuzberg registers no recognition unless a folder "ocr" exists here; it writes nothing
    # into it, and under a file size limit of zero could not.
    "KREUZBERG_CACHE_DIR": str(Path(__file__).parent / "worker"),
}


class ExtractClient:
    """Reads documents, one at a time, in a worker that it starts when needed."""

    def __init__(
        self,
        *,
        limits: JobLimits | None = None,
        max_file_bytes: int = MAX_FILE_BYTES,
        ocr_languages: Sequence[str] = (),
        on_death: OnDeath = ignore_death,
    ) -> None:
        """``max_file_bytes`` may only lower the limit; ``ocr_languages`` as in ``Job``."""
        self._limits = limits or JobLimits()
        self._ocr_languages = tuple(ocr_languages)
        self._max_file_bytes = min(max_file_bytes, MAX_FILE_BYTES)
        self._worker = Worker(
            ROLE,
            replies=Ended,
            environment=_ENVIRONMENT,
            profile=Profile.WORKER,
            descriptor_channel=True,
            on_death=on_death,
        )
        self._lock = threading.Lock()
        self._jobs = 0
        self._stops = 0

    @property
    def workers(self) -> int:
        """How many documents it reads at once: one."""
        return 1

    @property
    def worker_pid(self) -> int | None:
        """The extract parent's process id while it runs, for a look at what it may do."""
        return self._worker.pid

    @property
    def ocr_languages(self) -> tuple[str, ...]:
        """In which pictures of text are read, unless a document asks for others."""
        return self._ocr_languages

    def extract(
        self,
        document: BinaryIO,
        *,
        name: str,
        password: str | None = None,
        ocr_languages: Sequence[str] = (),
        cancel: CancelToken | None = None,
    ) -> ExtractedDocument:
        """The text of an open file, page by page. Blocks; calls from several threads queue up.

        The worker reads it by the same descriptor, from the start: its position moves. Without
        ``ocr_languages`` those of the client hold.

        Raises:
            ExtractError: there is none, and why; the next file is not affected.
            NoReaderError, WorkerTooWeakError: there is no worker to read any file.
            CancelledError: ``cancel`` was set.
            WorkerClosedError: ``close`` was called, before or meanwhile.
        """
        if password is not None and len(password) > _MAX_PASSWORD_CHARS:
            raise ExtractError(ExtractCode.WRONG_PASSWORD)
        untrusted = self._ask(
            document, name, cancel, password=password, ocr_languages=tuple(ocr_languages)
        )
        if not isinstance(untrusted, Extracted):
            raise ExtractError(ExtractCode.WORKER_DIED)
        return _checked(untrusted)

    def draw(
        self,
        document: BinaryIO,
        drawing: Drawing,
        *,
        name: str,
        password: str | None = None,
        cancel: CancelToken | None = None,
    ) -> PagePicture:
        """A page of an open file as it looks. Blocks, and raises, as ``extract``."""
        untrusted = self._ask(document, name, cancel, password=password, drawing=drawing)
        if not isinstance(untrusted, Drawn):
            raise ExtractError(ExtractCode.WORKER_DIED)
        return _checked_picture(untrusted)

    def warm(self) -> None:
        """Starts the worker, so that the first document does not wait for it.

        Raises:
            WorkerDiedError, WorkerTimeoutError, WorkerClosedError: there is none.
        """
        with self._lock:
            self._worker.start()

    def stop(self) -> None:
        """Ends the worker and with it every trace of text in its memory."""
        self._stops += 1
        self._worker.stop()

    def close(self) -> None:
        """As ``stop``, at once and for good: no worker is started any more."""
        self._worker.close()

    def _check(self, status: os.stat_result) -> None:
        if not stat.S_ISREG(status.st_mode):
            raise ExtractError(ExtractCode.UNREADABLE)
        if status.st_size == 0:
            raise ExtractError(ExtractCode.EMPTY_FILE)
        if status.st_size > self._max_file_bytes:
            raise ExtractError(ExtractCode.TOO_LARGE)

    def _ask(
        self,
        document: BinaryIO,
        name: str,
        cancel: CancelToken | None,
        *,
        password: str | None = None,
        ocr_languages: tuple[str, ...] = (),
        drawing: Drawing | None = None,
    ) -> Extracted | Drawn:
        self._worker.raise_if_closed()
        token = cancel or CancelToken()
        self._check(os.fstat(document.fileno()))
        with self._lock:
            token.raise_if_cancelled()
            document.seek(0)
            self._jobs += 1
            job = Job(
                job=self._jobs,
                name=_sendable(name),
                password=password,
                limits=self._limits,
                ocr_languages=ocr_languages or self._ocr_languages,
                drawing=drawing,
            )
            stops = self._stops
            try:
                return self._run(job, document.fileno(), token)
            except ExtractError as error:
                has_died = error.reason is ExtractCode.WORKER_DIED and stops == self._stops
                if has_died and not self._can_read(token):
                    raise NoReaderError from None
                raise

    def _can_read(self, cancel: CancelToken) -> bool:
        """Whether a reader that ended over a document lives to tell of one of our own.

        One that cannot fork, for want of memory, ends over every document alike.
        """
        self._jobs += 1
        job = Job(job=self._jobs, name="words.txt", password=None, limits=self._limits)
        with sealed_copy([b"Some words."]) as document:
            try:
                self._run(job, document.fileno(), cancel)
            except ExtractError as error:
                return error.reason is not ExtractCode.WORKER_DIED
        return True

    def _run(self, job: Job, document_fd: int, cancel: CancelToken) -> Extracted | Drawn:
        reply_fd, child_fd = os.pipe2(os.O_CLOEXEC)
        try:
            try:
                self._hand_over(job, document_fd, child_fd)
            finally:
                os.close(child_fd)
            untrusted = self._wait(job, reply_fd, cancel)
            ended = self._ended(job)
        finally:
            os.close(reply_fd)
        if untrusted is None:
            raise ExtractError(self._cause_of_death(ended))
        if isinstance(untrusted, Refused):
            raise ExtractError(untrusted.code)
        return untrusted

    def _hand_over(self, job: Job, document_fd: int, child_fd: int) -> None:
        payload = msgspec.msgpack.encode(job)
        for is_last_try in (False, True):
            try:
                self._worker.start()
                self._worker.channel.send([document_fd, child_fd], payload)
                return
            except (OSError, WorkerDiedError, WorkerTimeoutError):
                self._worker.kill()
                if is_last_try:
                    raise NoReaderError from None

    def _wait(
        self, job: Job, reply_fd: int, cancel: CancelToken
    ) -> Extracted | Drawn | Refused | None:
        """What the child says; None when it ended without a word."""
        reader = FrameReader(reply_fd, Extracted | Drawn | Refused)
        deadline = time.monotonic() + job.limits.wall_s + _GRACE_S
        while True:
            try:
                message: Extracted | Drawn | Refused | None = reader.read(_LOOK_S)
                return message
            except FrameError:
                return None
            except FrameTimeoutError:
                if cancel.is_cancelled:
                    self._cancel(job)
                    raise CancelledError from None
                if time.monotonic() > deadline:
                    self._worker.kill()
                    raise ExtractError(ExtractCode.TOO_SLOW) from None

    def _cancel(self, job: Job) -> None:
        with contextlib.suppress(WorkerDiedError, WorkerClosedError):
            self._worker.send(Cancel(job=job.job))
        with contextlib.suppress(ExtractError, WorkerClosedError):
            self._ended(job)

    def _ended(self, job: Job) -> Ended:
        """The parent's word on how the child ended."""
        try:
            ended: Ended = self._worker.receive(_GRACE_S)
        except (WorkerDiedError, WorkerTimeoutError):
            self._worker.kill()
            raise ExtractError(ExtractCode.WORKER_DIED) from None
        if ended.job != job.job:
            self._worker.kill()
            raise ExtractError(ExtractCode.WORKER_DIED)
        return ended

    def _cause_of_death(self, ended: Ended) -> ExtractCode:
        if ended.is_overdue or ended.exit_status == _SIGXCPU:
            return ExtractCode.TOO_SLOW
        was_large = ended.peak_memory_bytes > _OUT_OF_MEMORY_SHARE * self._limits.memory_bytes
        if was_large or ended.exit_status == _SIGKILL:
            return ExtractCode.TOO_MUCH_MEMORY
        return ExtractCode.WORKER_DIED


def _sendable(name: str) -> str:
    """A file's name as text: on Linux it may hold bytes that are none."""
    return name.encode(errors="replace").decode()[-_MAX_NAME_CHARS:]


def _checked(untrusted: Extracted) -> ExtractedDocument:
    """The document, if it keeps to every rule that our own child keeps to."""
    pages = untrusted.pages
    texts = [untrusted.title, untrusted.media_type, untrusted.recognised, *untrusted.warnings]
    for page in pages:
        texts += (page.place, page.text, *(heading.title for heading in page.headings))
    is_honest = (
        0 < len(pages) <= MAX_PAGES
        and all(page.page is None or 0 < page.page <= MAX_PAGES for page in pages)
        and sum(len(page.text) for page in pages) <= MAX_TEXT_BYTES
        and all(map(_has_honest_headings, pages))
        and sum(len(page.words) for page in pages) <= MAX_WORDS_BYTES
        and all(map(_has_honest_words, pages))
        and all(map(is_clean, texts))
    )
    if not is_honest:
        raise ExtractError(ExtractCode.WORKER_DIED)
    return ExtractedDocument(
        title=untrusted.title,
        media_type=untrusted.media_type,
        pages=tuple(
            ExtractedPage(
                page.page,
                page.place,
                page.text,
                tuple(PageHeading(heading.level, heading.title) for heading in page.headings),
                page.words,
                page.attached,
            )
            for page in pages
        ),
        warnings=tuple(untrusted.warnings),
        recognised=untrusted.recognised[:MAX_RECOGNISED_CHARS],
    )


def _has_honest_words(page: Page) -> bool:
    """They stand in the page's text, one after the other, and on the page."""
    try:
        unpack(page.words, len(page.text))
    except ValueError:
        return False
    return True


def _has_honest_headings(page: Page) -> bool:
    """Each is a line of the page, so that all of them are no longer than it."""
    return sum(len(heading.title) for heading in page.headings) <= len(page.text) and all(
        0 < heading.level <= MAX_HEADING_LEVEL for heading in page.headings
    )


def _checked_picture(untrusted: Drawn) -> PagePicture:
    """The picture, if it keeps to every rule that our own child keeps to."""
    width, height = untrusted.width, untrusted.height
    is_honest = (
        width > 0
        and height > 0
        and width * height <= MAX_PIXELS
        and len(untrusted.pixels) == 3 * width * height
        and len(untrusted.boxes) <= MAX_BOXES
        and all(map(_is_on_page, (*untrusted.boxes, untrusted.body)))
        and math.isfinite(untrusted.points_wide)
        and untrusted.points_wide > 0
    )
    if not is_honest:
        raise ExtractError(ExtractCode.WORKER_DIED)
    return PagePicture(
        width=width,
        height=height,
        points_wide=untrusted.points_wide,
        rgb=untrusted.pixels,
        marks=tuple(PageBox(*box) for box in untrusted.boxes),
        body=PageBox(*untrusted.body),
    )


def _is_on_page(untrusted: Box) -> bool:
    left, top, right, bottom = untrusted
    return 0 <= left < right <= 1 and 0 <= top < bottom <= 1  # false for what is no number
