"""`docs`: import, list, read and remove documents, and what could not be imported."""

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from tqdm import tqdm

from app.cli import document_records
from app.cli.commands.batch import status_of
from app.cli.context import Context, cancellable, check_collection
from app.cli.errors import EXIT_DONE, EXIT_INTERRUPTED, EXIT_PARTLY, NoFailedFileError
from app.cli.file_passwords import read_passwords
from app.cli.naming import document_numbers
from app.cli.output import counted
from app.cli.progress import file_bar, follow, time_left
from app.domain.documents import (
    DEFAULT_COLLECTION,
    DocumentText,
    FileOutcome,
    FileStatus,
    ImportSummary,
)
from app.domain.ids import DOCUMENT, format_id
from app.domain.progress import CancelToken, Progress
from app.errors import UsageError
from app.services.library import QueuedFile
from app.services.session import Session

_NOTHING_TO_IMPORT = "There is nothing to import: no file that can be read."
_NOTHING_FAILED = "No document failed and none waits, so nothing is to be read again."
_QUARANTINED = "quarantined"
_NAME_IT = "to try one all the same, name it: cloister docs retry FILE"
_STOPPING = "Stopping after the file being read…"


def add(context: Context) -> int:
    """Imports files and folders; every file ends in one line."""
    arguments = context.arguments
    passwords = read_passwords(arguments.passwords)

    collection = arguments.collection or DEFAULT_COLLECTION

    def work(session: Session, watch: ImportWatch) -> ImportSummary:
        if arguments.languages is not None:
            session.library.set_ocr_languages(collection, arguments.languages)
        return session.library.add(
            arguments.paths,
            collection=collection,
            passwords=passwords,
            on_outcome=watch.on_outcome,
            on_progress=watch.on_progress,
            cancel=watch.token,
        )

    return _import(context, work, nothing=_NOTHING_TO_IMPORT)


def retry(context: Context) -> int:
    """Reads the files again that failed, and those that an interrupted import left."""
    passwords = read_passwords(context.arguments.passwords)

    def work(session: Session, watch: ImportWatch) -> ImportSummary:
        if context.arguments.files:
            session.library.retry(_failed_files(session, context.arguments.files))
        else:
            session.library.retry_failed()
            held = sum(file.state == _QUARANTINED for file in session.library.queue())
            if held:
                context.output.note(f"{counted(held, 'file')} in quarantine left aside; {_NAME_IT}")
        return session.library.resume(
            passwords=passwords,
            on_outcome=watch.on_outcome,
            on_progress=watch.on_progress,
            cancel=watch.token,
        )

    return _import(context, work, nothing=_NOTHING_FAILED)


def _failed_files(session: Session, names: Sequence[str]) -> list[tuple[str, str]]:
    """Path and collection of the listed files of these paths or names, all of them.

    Raises:
        NoFailedFileError: a name fits none; nothing is tried.
    """
    listed = [file for file in session.library.queue() if file.error_code]
    found: list[tuple[str, str]] = []
    for name in names:
        path = str(Path(name).absolute())
        fitting = [file for file in listed if file.file == path] or [
            file for file in listed if Path(file.file).name == name
        ]
        if not fitting:
            raise NoFailedFileError(
                f"No file '{name}' failed. Nothing was tried.",
                hint="List those that did with: cloister docs failed",
            )
        found += [(file.file, file.collection) for file in fitting]
    return found


def failed(context: Context) -> int:
    """Files that were not taken in, with the reason of each."""
    collection, is_dismissed = context.arguments.collection, context.arguments.dismiss
    if is_dismissed and collection:
        raise UsageError("--dismiss forgets all of them; it takes no collection.")
    with context.session() as session:
        check_collection(session, collection)
        files = [
            file
            for file in session.library.queue()
            if file.error_code and collection in (None, file.collection)
        ]
        if is_dismissed:
            session.library.dismiss_failed()
    context.output.record({"failed": [document_records.queued(file) for file in files]})
    _print_failed(context, files)
    if any(file.state == _QUARANTINED for file in files):
        context.output.text(f"Files in quarantine ended their reader twice; {_NAME_IT}")
    return EXIT_DONE


class ImportWatch:
    """What an import tells, and what stops it."""

    def __init__(self, context: Context, token: CancelToken, bar: "tqdm[None]") -> None:
        self.token = token
        self.reached = Progress(done=0, total=0)
        self._context = context
        self._bar = bar
        self._move = follow(bar)

    def on_progress(self, progress: Progress) -> None:
        """Draws how far it is."""
        self.reached = progress
        facts = [f"{progress.passages_per_s:.0f} passages/s"] if progress.passages_per_s else []
        facts += [f"{progress.part:.0%} of the next file"] if progress.part else []
        facts += filter(None, [time_left(progress.seconds_left)])
        self._bar.set_postfix_str(", ".join(facts), refresh=False)
        self._move(progress)

    def on_outcome(self, outcome: FileOutcome) -> None:
        """Prints the end of a file; stops when nobody reads."""
        self._context.output.record(document_records.outcome(outcome))
        _tell(self._context, outcome)
        if self._context.output.is_closed:
            self.token.cancel()


@contextmanager
def importing(context: Context) -> Iterator[tuple[Session, ImportWatch]]:
    """An unlocked home, and what follows an import into it."""
    with (
        context.session() as session,
        cancellable(lambda: context.output.alert(_STOPPING)) as token,
        file_bar(context.output) as shown,
    ):
        yield session, ImportWatch(context, token, shown)


def _import(
    context: Context, work: Callable[[Session, ImportWatch], ImportSummary], *, nothing: str
) -> int:
    with importing(context) as (session, watch):
        summary = work(session, watch)
    context.output.record({"summary": document_records.summary(summary)})
    if watch.token.is_cancelled:
        context.output.text(_stopped(watch.reached))
        return EXIT_INTERRUPTED
    context.output.text(in_words(summary) or nothing)
    return _status(summary)


def list_documents(context: Context) -> int:
    """What was imported, and what could not be."""
    collection = context.arguments.collection
    with context.session() as session:
        check_collection(session, collection)
        documents = session.library.list(collection)
        queue = [file for file in session.library.queue() if collection in (None, file.collection)]
    failed_files = [file for file in queue if file.error_code]
    context.output.record(
        {
            "documents": [document_records.document(item) for item in documents],
            "failed": [document_records.queued(file) for file in failed_files],
            "waiting": len(queue) - len(failed_files),
        }
    )
    rows = [
        [
            format_id(DOCUMENT, item.id),
            item.collection,
            document_records.state_of(item),
            *(str(item.pages), str(item.passages)),
            item.title,
            item.file,
        ]
        for item in documents
    ]
    context.output.table(["id", "collection", "state", "pages", "passages", "title", "file"], rows)
    if failed_files:
        context.output.text()
        _print_failed(context, failed_files)
    return EXIT_DONE


def _print_failed(context: Context, files: Sequence[QueuedFile]) -> None:
    rows = [[file.state, file.collection, file.file, file.error_message] for file in files]
    context.output.table(["state", "collection", "file", "reason"], rows)


def text(context: Context) -> int:
    """The extracted text of some documents or all."""
    arguments = context.arguments
    if bool(arguments.documents) == arguments.is_all:
        raise UsageError("Name documents, or --all.", hint="cloister docs text d1 d2")
    with context.session() as session:
        if arguments.is_all:
            numbers = sorted(item.id for item in session.library.list())
        else:
            numbers = document_numbers(session, arguments.documents)
        for number in numbers:
            document = session.library.text(number)
            for file in document.files if arguments.is_all else document.files[:1]:
                _print_text(context, document, file)
            if context.output.is_closed:
                break
    return EXIT_DONE


def remove(context: Context) -> int:
    """Removes documents, and says what was looked for afterwards."""
    arguments = context.arguments
    if bool(arguments.documents) == arguments.gone:
        raise UsageError("Name documents, or --gone.", hint="cloister docs remove d1 d2")
    if arguments.collection and not arguments.gone:
        raise UsageError("--collection goes with --gone.", hint="Leave it out.")
    with context.session() as session:
        check_collection(session, arguments.collection)
        if arguments.gone:
            numbers = list(session.watching.gone_documents(arguments.collection))
        else:
            numbers = document_numbers(session, arguments.documents, needs_letter=True)
        report = session.library.remove(numbers)
    context.output.record(document_records.purge(report))
    context.output.text(
        f"Removed {counted(len(report.removed), 'document')}: "
        f"{counted(report.passages, 'passage')}, {counted(report.vectors, 'vector')}, "
        f"{counted(report.citations, 'quote')}."
    )
    proof = (
        "Looked again: nothing of their bytes, text, vectors and quotes is left. What answers said "
        "in their own words stays in the chats."
        if report.is_verified
        else "Traces are left!"
    )
    context.output.text(proof)
    return EXIT_DONE if report.is_verified else EXIT_PARTLY


def _tell(context: Context, outcome: FileOutcome) -> None:
    if context.output.is_json:
        return
    detail = outcome.error_message or (
        f"{counted(outcome.pages, 'page')}, {counted(outcome.passages, 'passage')}"
    )
    with tqdm.external_write_mode():
        context.output.text(f"{outcome.status.value:9}  {outcome.file}: {detail}")
        for warning in outcome.warnings:
            context.output.text(f"{'':9}  {warning}")


def _status(summary: ImportSummary) -> int:
    done = summary.indexed + summary.unchanged + summary.duplicate + summary.skipped
    return status_of(done, summary.failed)


def _stopped(reached: Progress) -> str:
    place = f": {reached.done} of {reached.total} files" if reached.total else " before any file"
    return f"Stopped{place}; run the same command to go on."


def in_words(summary: ImportSummary) -> str:
    """Counts and time; empty where no file came to an end."""
    counts = [(getattr(summary, status.value), status.value) for status in FileStatus]
    told = ", ".join(f"{count} {word}" for count, word in counts if count)
    return told and f"{told} in {summary.seconds:.1f} s"


def _print_text(context: Context, document: DocumentText, file: str) -> None:
    context.output.record(document_records.document_text(document, file))
    context.output.text(f"== {format_id(DOCUMENT, document.document)} {file}")
    for page in document.pages:
        place = page.place or (f"page {page.page}" if page.page is not None else "")
        if place:
            context.output.text(f"-- {place}")
        context.output.block(page.text)
