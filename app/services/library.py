"""Documents: import, list, read, remove with proof."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from app.domain.audit import AuditEvent, AuditSink
from app.domain.documents import (
    DEFAULT_COLLECTION,
    DocumentSummary,
    DocumentText,
    FileOutcome,
    FileStatus,
    ImportSummary,
    PurgeReport,
)
from app.domain.extraction import Extractor
from app.domain.ids import DOCUMENT, format_id
from app.domain.progress import CancelToken, Progress
from app.domain.retrieval import VectorIndex
from app.errors import CancelledError
from app.extract.errors import ExtractCode
from app.services.discovery import discover
from app.services.embedder import SelectedEmbedder
from app.services.enqueuing import Enqueued, is_persons, without_quarantined
from app.services.file_passwords import FilePasswords
from app.services.import_reading import ImportJob
from app.services.importing import Importer, ImportLimits, ImportListeners
from app.services.index_loss import tolerate_death
from app.services.page_views import PageView, view_of
from app.services.precedence import Precedence, Rank
from app.services.recognition import CollectionLanguages, checked, languages_of
from app.services.reembedding import Reembedding
from app.services.watch_gate import WatchGate
from app.vault.documents import Documents
from app.vault.queue import ImportQueue
from app.vault.watched import WatchedFolders

_RECORDED = frozenset({FileStatus.INDEXED, FileStatus.DUPLICATE, FileStatus.FAILED})


@dataclass(frozen=True, slots=True)
class QueuedFile:
    """A file that waits, is being read, or ended badly; for the Documents view."""

    file: str
    state: str  # waiting | reading | skipped | failed | quarantined
    error_code: str = ""
    error_message: str = ""
    collection: str = DEFAULT_COLLECTION


class LibraryService:
    """Everything about documents but asking them."""

    def __init__(
        self,
        documents: Documents,
        waiting: ImportQueue,
        *,
        embedder: SelectedEmbedder,
        reembedding: Reembedding,
        extractor: Extractor,
        index: VectorIndex,
        limits: ImportLimits,
        audit: AuditSink,
        watched: WatchedFolders,
        watch_roots: Sequence[str] = (),
        precedence: Precedence | None = None,
        passwords: FilePasswords | None = None,
    ) -> None:
        """Without ``precedence`` nobody else is at work; ``watch_roots`` as in the site policy.

        ``passwords`` is where those of locked files are kept for the session.
        """
        self._passwords = passwords or FilePasswords()
        self._audit = audit
        self._watched = watched
        self._gate = WatchGate(watched, waiting, watch_roots)
        self._documents = documents
        self._waiting = waiting
        self._embedder = embedder
        self.reembedding = reembedding
        self._extractor = extractor
        self._index = index
        self._limits = limits
        self._precedence = precedence or Precedence()

    def add(
        self,
        paths: Sequence[Path],
        *,
        collection: str = DEFAULT_COLLECTION,
        passwords: Mapping[str, str] | None = None,
        on_outcome: Callable[[FileOutcome], None] | None = None,
        on_progress: Callable[[Progress], None] | None = None,
        cancel: CancelToken | None = None,
        rank: Rank = Rank.IMPORT,
    ) -> ImportSummary:
        """Imports files and folders, recursively; blocks. One bad file never stops the rest.

        What is not done when the process dies or ``cancel`` comes stays queued: ``resume``.
        It waits while something of a higher ``rank`` is at work: a question, or for what a watched
        folder brings also what a person imports.
        ``passwords`` go by path or by file name, and need not be given again in this session.

        Raises:
            UserFacingError: ``path_not_found`` for a path that is not there (before anything is
                imported), ``no_embedder``; ``no_reader``, ``disk_full`` (what was indexed stays).
        """
        token = cancel or CancelToken()
        try:
            enqueued = self.enqueue(paths, collection=collection, passwords=passwords, cancel=token)
        except CancelledError:
            return ImportSummary()
        return self.resume(
            enqueued, on_outcome=on_outcome, on_progress=on_progress, cancel=token, rank=rank
        )

    def enqueue(
        self,
        paths: Sequence[Path],
        *,
        collection: str = DEFAULT_COLLECTION,
        passwords: Mapping[str, str] | None = None,
        cancel: CancelToken | None = None,
    ) -> Enqueued:
        """The first half of ``add``: from here on no lock and no kill loses what is to be read.

        ``passwords`` are kept in memory alone.

        Raises:
            UserFacingError: ``path_not_found`` for a path that is not there (nothing is queued),
                ``disk_full``.
            CancelledError: ``cancel`` was set while folders were looked through; likewise.
        """
        waiting = self._waiting.all()
        if self._waiting.is_paused and not any(map(is_persons, waiting)):
            self._waiting.set_paused(is_paused=False)  # what was paused is done by now
        discovered = discover(paths, cancel or CancelToken())
        found = without_quarantined(discovered, waiting, named=paths, collection=collection)
        files = [str(path) for path in found.files]
        self._waiting.put(files, collection)
        self._passwords.give(found.files, passwords or {})
        aside = (replace(outcome, collection=collection) for outcome in found.left_aside)
        return Enqueued(frozenset(files), collection, tuple(aside))

    def resume(
        self,
        enqueued: Enqueued | None = None,
        *,
        passwords: Mapping[str, str] | None = None,
        on_outcome: Callable[[FileOutcome], None] | None = None,
        on_progress: Callable[[Progress], None] | None = None,
        cancel: CancelToken | None = None,
        rank: Rank = Rank.IMPORT,
        only_watched: bool = False,
    ) -> ImportSummary:
        """Goes on with what ``queue`` lists as waiting; if wanted, of watched folders alone.

        Of ``enqueued``, where it is given, what was not read meanwhile; else a pause is over.
        ``rank`` as for ``add``. What waits of a folder that the site forbids now, or that is
        paused, is taken out of it.
        """
        if enqueued is None and not only_watched:
            self._waiting.set_paused(is_paused=False)
        self._gate.withdraw()
        jobs = [
            ImportJob(Path(row.path), row.collection, row.is_watched)
            for row in self._waiting.all()
            if row.waits
            and (row.is_watched or not only_watched)
            and (row in enqueued if enqueued is not None else not row.is_attached)
        ]
        listeners = ImportListeners(on_outcome or _ignore, on_progress or _ignore)
        for outcome in () if enqueued is None else enqueued.left_aside:
            listeners.on_outcome(outcome)
        summary = self._run(jobs, passwords or {}, listeners, cancel or CancelToken(), rank)
        return summary if enqueued is None else enqueued.counted_in(summary)

    def set_paused(self, *, is_paused: bool) -> None:
        """Notes whether what a person added is to wait for ``resume``, after an unlock too."""
        self._waiting.set_paused(is_paused=is_paused)

    def is_cut_off(self) -> bool:
        """Whether files that a person added wait though nobody paused: a lock or a kill came."""
        return not self._waiting.is_paused and any(map(is_persons, self._waiting.all()))

    def queue(self) -> tuple[QueuedFile, ...]:
        """Files that wait or need attention."""
        return tuple(
            QueuedFile(row.path, row.state, row.code, row.message, row.collection)
            for row in self._waiting.all()
            if not row.is_attached
        )

    def retry_failed(self, collection: str | None = None) -> int:
        """Puts failed files back to waiting; returns how many. ``resume`` reads them.

        Those of one collection or all. Those in quarantine stay there: they took their reader with
        them twice.
        """
        return self._waiting.retry_failed(collection)

    def retry(self, files: Sequence[tuple[str, str]]) -> int:
        """Puts failed files back to waiting by path and collection, out of quarantine as well.

        Raises:
            WatchRefusedError: ``watch_not_allowed``; none was put back.
        """
        self._gate.require_open(files)
        return self._waiting.retry(files)

    def dismiss_failed(self, collection: str | None = None) -> int:
        """Forgets failed and skipped files, of one collection or all; returns how many.

        Those of watched folders come back only when they change.
        """
        self._watched.leave_out_failed(collection)
        dismissed = self._waiting.dismiss(collection)
        self.forget_passwords()
        return dismissed

    def list(self, collection: str | None = None) -> tuple[DocumentSummary, ...]:
        """Documents, newest first."""
        return self._documents.list(collection)

    def get(self, document: int) -> DocumentSummary:
        """One document, also one that is attached to a chat.

        Raises:
            NotFoundError: ``no_such_document``.
        """
        return self._documents.get(document)

    def collections(self) -> tuple[str, ...]:
        """Names of the collections, alphabetical; the default one always exists."""
        return self._documents.collections()

    def ocr_languages(self, collection: str) -> CollectionLanguages:
        """In which languages its pictures of text are read."""
        chosen = self._documents.ocr_languages(collection)
        return languages_of(collection, chosen, self._extractor.ocr_languages)

    def set_ocr_languages(self, collection: str, languages: Sequence[str]) -> CollectionLanguages:
        """Chooses them, none: as the site reads; what is imported again is read again in them.

        Raises:
            LanguagesError: one is unknown, or there are too many; nothing was changed.
        """
        self._documents.set_ocr_languages(collection, checked(languages))
        return self.ocr_languages(collection)

    def text(self, document: int) -> DocumentText:
        """The extracted text, page by page."""
        return self._documents.text(document)

    def page_view(self, passage: int, quote: str = "") -> PageView:
        """The page a passage stands on; marks the quote when given and found, else the passage."""
        return view_of(self._documents.page_of(passage), quote)

    def page_at(self, document: int, page_index: int) -> PageView:
        """Any page of a document, nothing marked (``start == end``)."""
        return view_of(self._documents.page_at(document, page_index))

    def remove(self, documents: Sequence[int]) -> PurgeReport:
        """Removes documents with every trace, and looks for traces afterwards.

        Their files in watched folders come back only when they change.
        """
        self._watched.leave_out(documents)
        report = self._documents.remove(documents)
        with tolerate_death():
            self._index.remove(report.passage_ids)
        outcome = "ok" if report.is_verified else "traces_left"
        for document in report.removed:
            subject = format_id(DOCUMENT, document)
            self._audit.record(AuditEvent.DOCUMENT_REMOVE, subject=subject, outcome=outcome)
        self.forget_passwords()
        return report

    def remove_gone(self, documents: Sequence[int]) -> PurgeReport:
        """As ``remove``, those whose files are gone from disk still: one may be back by now."""
        gone = frozenset(self._watched.gone_documents())
        return self.remove([document for document in documents if document in gone])

    def refresh_vectors(
        self,
        *,
        on_progress: Callable[[Progress], None] | None = None,
        cancel: CancelToken | None = None,
    ) -> int:
        """Lets the selected embedder read what it has not read; returns how many documents.

        Until it has read all of them, the one before it answers: see ``Reembedding.run``.

        Raises:
            UserFacingError: ``no_embedder``, ``model_damaged``, ``index_died``, ``disk_full``.
        """
        return self.reembedding.run(
            on_progress=on_progress or _ignore, cancel=cancel or CancelToken()
        )

    def _run(
        self,
        jobs: Sequence[ImportJob],
        passwords: Mapping[str, str],
        listeners: ImportListeners,
        cancel: CancelToken,
        rank: Rank,
    ) -> ImportSummary:
        if not jobs:
            return ImportSummary()
        self._passwords.give([job.path for job in jobs], passwords)
        with self._embedder.held() as embedder:  # what is imported is all read by one
            if rank is not Rank.ATTACHED:  # somebody waits to ask about those
                self.reembedding.fill(
                    cancel,
                    rank=rank,
                    on_progress=lambda one: listeners.on_progress(
                        replace(one, done=0, total=len(jobs), part=0.0)  # of the import: none done
                    ),
                )
            importer = Importer(
                self._documents,
                self._waiting,
                extractor=self._extractor,
                index=self._index,
                embedder=embedder,
                limits=self._limits,
                precedence=self._precedence,
            )
            recording = replace(listeners, on_outcome=self._recorded(listeners.on_outcome))
            summary = importer.run(
                jobs,
                passwords=self._passwords.all(),
                listeners=recording,
                cancel=cancel,
                rank=rank,
            )
        self._watched.drop_moved()
        self._documents.tidy(goes_on=lambda: self._may_go_on(rank, cancel))
        return summary

    def forget_passwords(self) -> None:
        """Of files that are neither documents nor in the queue any more."""
        if held := self._passwords.all():
            queued = {row.path for row in self._waiting.all()}
            for path in held:
                if path not in queued and not self._documents.has_path(path):
                    self._passwords.forget(path)

    def _may_go_on(self, rank: Rank, cancel: CancelToken) -> bool:
        """Waits while it has to; False when it is cancelled."""
        try:
            self._precedence.wait(rank, cancel)
        except CancelledError:
            return False
        return True

    def _recorded(self, tell: Callable[[FileOutcome], None]) -> Callable[[FileOutcome], None]:
        """What was taken in, or could not be, and what went with it.

        Files of no kind for us are no event.
        """

        def on_outcome(outcome: FileOutcome) -> None:
            if outcome.error_code == ExtractCode.WRONG_PASSWORD:
                self._passwords.forget(outcome.file)
            for document in outcome.replaced:
                self._audit.record(
                    AuditEvent.DOCUMENT_REMOVE,
                    subject=format_id(DOCUMENT, document),
                    detail={"act": "replaced"},
                )
            if outcome.status in _RECORDED:
                known = {"act": "known"} if outcome.status is FileStatus.DUPLICATE else {}
                self._audit.record(
                    AuditEvent.DOCUMENT_IMPORT,
                    subject=""
                    if outcome.document is None
                    else format_id(DOCUMENT, outcome.document),
                    outcome=outcome.error_code or "ok",
                    detail={**known, "pages": outcome.pages, "passages": outcome.passages},
                )
            tell(outcome)

        return on_outcome


def _ignore(_: object) -> None:
    pass
