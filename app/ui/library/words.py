"""What the Documents view says: states, counts, times and reasons, in words."""

from collections.abc import Mapping, Sequence
from typing import Final

from PySide6.QtCore import QCoreApplication

from app.domain.documents import ImportSummary, PurgeReport
from app.domain.progress import Progress
from app.extract.languages import name_of
from app.services.recognition import CollectionLanguages
from app.ui.chat.untrusted import one_line
from app.ui.library.rows import FileRow, RowState
from app.ui.quantities import counted, moment_text, number, time_left
from app.ui.sentences import said

NOTHING: Final = "\N{EN DASH}"
_NAME_CHARS: Final = 255
_SEVERAL: Final = 2
_MESSAGE_CHARS: Final = 2_000
_PATH_CHARS: Final = 4_096


def tr(text: str) -> str:
    """The text in the user's language."""
    return QCoreApplication.translate("Documents", text)


def name(row: FileRow) -> str:
    """A file's name, safe to show: it came from outside, and may hold bidi controls."""
    return one_line(row.name, _NAME_CHARS)


def path(row: FileRow) -> str:
    """A file's whole path, safe to show."""
    return one_line(row.file, _PATH_CHARS)


def summary_question(rows: Sequence[FileRow]) -> str:
    """What the chat is asked for a summary of these; its verb is one that questions are read by."""
    #: Asked in the chat; questions are read by rules, so keep one of these verbs:
    #: tóm tắt, resume, fasse … zusammen, résume.
    return tr("Summarise {files}").format(files=_listed(rows))


def comparison_question(rows: Sequence[FileRow]) -> str:
    """What the chat is asked for a comparison of these."""
    #: Asked in the chat; questions are read by rules, so keep one of these verbs:
    #: so sánh, compara, vergleiche, compare.
    return tr("Compare {files}").format(files=_listed(rows))


def _listed(rows: Sequence[FileRow]) -> str:
    return enumerated([name(row) for row in rows])


def enumerated(names: Sequence[str]) -> str:
    """Names as they are listed in a sentence; empty for none."""
    if len(names) < _SEVERAL:
        return "".join(names)
    return tr("{one} and {other}").format(one=", ".join(names[:-1]), other=names[-1])


def language(name: str) -> str:
    """A language in which pictures are read, by Tesseract's name of it."""
    return QCoreApplication.translate("LanguageNames", name_of(name))


def languages_in_words(names: Sequence[str]) -> str:
    """Such languages as they are listed in a sentence; empty for none."""
    return enumerated([language(name) for name in names])


def files(count: int) -> str:
    """So many files."""
    return counted(count, tr("{n} file"), tr("{n} files"))


def documents(count: int) -> str:
    """So many documents."""
    return counted(count, tr("{n} document"), tr("{n} documents"))


def passages(count: int) -> str:
    """So many passages."""
    return counted(count, tr("{n} passage"), tr("{n} passages"))


def state_text(row: FileRow) -> str:
    """What a file is at, in a few words."""
    if row.state is RowState.FAILED:
        return tr("failed: {reason}").format(reason=reason(row.error_code))
    if row.state is RowState.QUARANTINED:
        return tr("in quarantine: {reason}").format(reason=reason(row.error_code))
    if row.state is RowState.SKIPPED:
        return tr("left out: {reason}").format(reason=reason(row.error_code))
    if row.state is RowState.INDEXED and row.warnings:
        return tr("indexed · with a note")
    return _STATES[row.state]()


def state_tip(row: FileRow) -> str:
    """All there is to say of a file's state, with what to do: a line for each thing."""
    if row.state is RowState.GONE:
        return tr("Its file is gone from the watched folder. It can still be asked.")
    told = row.warnings if row.state is RowState.INDEXED else (row.error_message,)
    lines = [one_line(said(one), _MESSAGE_CHARS) for one in told]
    if row.state is RowState.QUARANTINED:
        lines.append(tr("It failed so twice and is not tried again by itself."))
    return "\n".join(lines)


def reason(code: str) -> str:
    """An error code in a few words; the sentence with the advice is the error's own message."""
    return _reasons().get(code, tr("could not be read"))


def pages_text(row: FileRow) -> str:
    """Pages, sheets or slides; a dash where there is nothing yet."""
    if row.pages is None:
        return NOTHING
    if "spreadsheet" in row.media_type or "excel" in row.media_type:
        return counted(row.pages, tr("{n} sheet"), tr("{n} sheets"))
    if "presentation" in row.media_type or "powerpoint" in row.media_type:
        return counted(row.pages, tr("{n} slide"), tr("{n} slides"))
    return number(row.pages)


def passages_text(row: FileRow) -> str:
    """A plain count; a dash where there is nothing yet."""
    return NOTHING if row.passages is None else number(row.passages)


def added_text(row: FileRow) -> str:
    """When it was indexed, by the local clock."""
    if row.added is None:
        return NOTHING
    return moment_text(row.added)


def progress_facts(progress: Progress, problems: int) -> list[str]:
    """Done, in need of attention, time left and rate, as far as they are known."""
    facts = [tr("{n} done").format(n=number(progress.done))]
    if problems:
        facts.append(attention(problems))
    left = time_left(progress.seconds_left) if progress.done < progress.total else ""
    if left:
        facts.append(left)
    if progress.passages_per_s >= 1:
        facts.append(tr("{n} passages/s").format(n=round(progress.passages_per_s)))
    return facts


def attention(problems: int) -> str:
    """So many need attention."""
    return counted(problems, tr("{n} needs attention"), tr("{n} need attention"))


def quarantine(held: int) -> str:
    """So many are not tried again by a retry of all."""
    return counted(
        held,
        tr("{n} in quarantine, not tried again by itself"),
        tr("{n} in quarantine, not tried again by themselves"),
    )


def summary_text(summary: ImportSummary) -> str:
    """What an import came to, in one sentence."""
    parts = [tr("{files} indexed").format(files=files(summary.indexed))]
    known = summary.unchanged + summary.duplicate
    if known:
        parts.append(counted(known, tr("{n} was known"), tr("{n} were known")))
    problems = summary.failed + summary.skipped
    if problems:
        parts.append(attention(problems))
    return " · ".join(parts) + "."


def purge_text(report: PurgeReport) -> str:
    """What a removal took away and that it was looked for again."""
    if not report.removed:
        return tr("Nothing was removed: these files are there again.")
    gone = counted(len(report.removed), tr("{n} document removed"), tr("{n} documents removed"))
    facts = tr("{gone} with {passages}, {vectors} and {citations}.").format(
        gone=gone,
        passages=passages(report.passages),
        vectors=counted(report.vectors, tr("{n} vector"), tr("{n} vectors")),
        citations=counted(report.citations, tr("{n} quote"), tr("{n} quotes")),
    )
    if report.is_verified:
        return facts + " " + tr("Looked again: nothing of it is left but what answers said.")
    return facts + " " + tr("Traces were found afterwards; remove them again.")


def removal_title(rows: Sequence[FileRow]) -> str:
    """The question before a removal."""
    if len(rows) == 1:
        return tr("Remove “{name}”?").format(name=name(rows[0]))
    return tr("Remove {documents}?").format(documents=documents(len(rows)))


def removal_text(rows: Sequence[FileRow]) -> str:
    """What a removal takes away, and what it leaves."""
    return tr(
        "{passages}, their vectors, the stored copy and every quote from it in your chats are "
        "erased for good. The chats stay, and so do the files on your disk."
    ).format(passages=passages(sum(row.passages or 0 for row in rows)))


_STATES = {
    RowState.READING: lambda: tr("reading…"),
    RowState.GONE: lambda: tr("gone from disk"),
    RowState.INDEXED: lambda: tr("indexed"),
    RowState.WAITING: lambda: tr("waiting"),
}


def _reasons() -> Mapping[str, str]:
    return {
        "unknown_type": tr("unknown kind of file"),
        "not_a_file": tr("not a file"),
        "hidden": tr("hidden"),
        "link": tr("a link"),
        "no_text": tr("no text found"),
        "needs_ocr": tr("no text, needs OCR"),
        "needs_password": tr("needs a password"),
        "wrong_password": tr("wrong password"),
        "damaged_file": tr("damaged or incomplete"),
        "too_large": tr("too large"),
        "too_slow": tr("took too long"),
        "too_much_memory": tr("needed too much memory"),
        "unreadable": tr("could not be opened"),
        "path_not_found": tr("no longer there"),
        "empty_file": tr("empty"),
        "worker_died": tr("the reader stopped"),
    }


def languages_text(languages: CollectionLanguages) -> str:
    """What follows from the choice of languages for pictures."""
    if not languages.used:
        return tr("Pictures in “{collection}” will not be read: no such language is here.").format(
            collection=one_line(languages.collection, _NAME_CHARS)
        )
    return tr("Pictures in “{collection}” will be read as {languages}.").format(
        collection=one_line(languages.collection, _NAME_CHARS),
        languages=languages_in_words(languages.used),
    )
