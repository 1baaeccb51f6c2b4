"""What the card over the table says, from the state of the import and the rows."""

from collections.abc import Sequence

from app.ui.library import words
from app.ui.library.imports import Imports
from app.ui.library.progress_card import CardContent, ImportPhase
from app.ui.library.rows import (
    UNFINISHED,
    FileRow,
    RowState,
    count_problems,
    count_retried,
)
from app.ui.quantities import counted, number


def card_content(imports: Imports, rows: Sequence[FileRow]) -> CardContent:
    """The most urgent of: an import runs, files wait, files need attention, nothing."""
    problems = count_problems(rows)
    if imports.is_running:
        return _running(imports, problems)
    waiting = sum(row.state in UNFINISHED for row in rows)
    if waiting:
        return _paused(imports, waiting, problems)
    if problems:
        return CardContent(
            ImportPhase.PROBLEMS,
            counted(
                problems, words.tr("{n} file needs attention"), words.tr("{n} files need attention")
            ),
            _facts_of_problems(rows),
            problems=problems,
            retried=count_retried(rows),
        )
    return CardContent(ImportPhase.NOTHING)


def counts_text(rows: Sequence[FileRow]) -> str:
    """Documents and passages of the rows."""
    documents = sum(row.document is not None for row in rows)
    passages = sum(row.passages or 0 for row in rows)
    return f"{words.documents(documents)} · {words.passages(passages)}"


def _facts_of_problems(rows: Sequence[FileRow]) -> list[str]:
    held = sum(row.state is RowState.QUARANTINED for row in rows)
    rest = words.tr("the rest is indexed and can be asked")
    return [words.quarantine(held), rest] if held else [rest]


def _running(imports: Imports, problems: int) -> CardContent:
    progress = imports.progress
    if progress.total == 0:
        return CardContent(
            ImportPhase.RUNNING, words.tr("Looking at the files…"), problems=problems
        )
    title = words.tr("Indexing {files}").format(files=words.files(progress.total))
    facts = words.progress_facts(progress, problems)
    if imports.is_pausing:
        facts = [words.tr("pausing after the file at hand")]
    return CardContent(
        ImportPhase.PAUSING if imports.is_pausing else ImportPhase.RUNNING,
        title,
        facts,
        (progress.done + progress.part) / progress.total,
        problems,
    )


def _paused(imports: Imports, waiting: int, problems: int) -> CardContent:
    progress = imports.progress
    if progress.total:
        title = words.tr("Paused")
        done = words.tr("{done} of {files} done").format(
            done=number(progress.done), files=words.files(progress.total)
        )
        fraction: float | None = progress.done / progress.total
    else:
        title = words.tr("An import was not finished")
        done, fraction = "", None
    waits = counted(waiting, words.tr("{n} file waits"), words.tr("{n} files wait"))
    facts = [fact for fact in (done, waits, words.attention(problems) if problems else "") if fact]
    return CardContent(ImportPhase.PAUSED, title, facts, fraction, problems)
