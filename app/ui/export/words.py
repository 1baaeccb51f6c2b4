"""What stands in exported files and in the dialogs beside the chats, translated."""

from PySide6.QtCore import QCoreApplication

from app.services.chat_files.opening import CHATGPT, GPT4ALL, OPEN_WEBUI
from app.services.chat_files.writing import ExportFormat, Words
from app.services.chat_import import ChatImportReport, ChatOutcome
from app.ui.chat.untrusted import one_line
from app.ui.quantities import counted
from app.ui.sentences import error_text

_TITLE_CHARS = 60
_PROGRAMS = {CHATGPT: "ChatGPT", OPEN_WEBUI: "Open WebUI", GPT4ALL: "GPT4All"}


def tr(text: str) -> str:
    """A text of the ways out and in, translated."""
    return QCoreApplication.translate("ChatFiles", text)


def file_words() -> Words:
    """For files that people read."""
    return Words(
        question=tr("Question"),
        answer=tr("Answer"),
        sources=tr("Sources"),
        nearest=tr("The nearest passages"),
        not_said=tr("The documents do not say."),
        unsupported=tr("does not support the sentence"),
        page=tr("page {n}"),
        attached=tr("Attached: {names}"),
        branch=tr("Another branch, after “{text}”"),
        first_branch=tr("Another beginning"),
        model=tr("Model: {name}"),
        tokens=tr(
            "{prompt} tokens read, {answer} written, {speed} tokens/s, first after {first} s"
        ),
        documents=tr("Documents: {markings}"),
        stopped=tr("Stopped before the end"),
        interrupted=tr("Broken off"),
        failed=tr("Failed"),
        contents=tr("Contents"),
        exported=tr("Exported {when}"),
    )


def format_names() -> dict[ExportFormat, str]:
    """The forms, with what each is for."""
    return {
        ExportFormat.MARKDOWN: tr("Markdown: text for any editor"),
        ExportFormat.PDF: tr("PDF: pages to print or to file"),
        ExportFormat.HTML: tr("HTML: one page for any browser"),
        ExportFormat.JSON: tr("JSON: everything, to import again"),
    }


def program_name(program: str) -> str:
    """Whose file it is."""
    return _PROGRAMS.get(program, "Cloister")


def shortened(title: str) -> str:
    """A title within a sentence."""
    return one_line(title, _TITLE_CHARS)


def outcome(report: ChatImportReport) -> str:
    """What came of an import, in sentences."""
    said = [
        counted(report.imported, tr("Imported {n} chat."), tr("Imported {n} chats."))
        if report.imported
        else tr("Nothing was imported.")
    ]
    if report.present:
        said.append(
            counted(
                report.present,
                tr("{n} stood here already, with all its messages."),
                tr("{n} stood here already, with all their messages."),
            )
        )
    if report.failed:
        said.append(
            counted(report.failed, tr("{n} could not be read."), tr("{n} could not be read."))
        )
    if report.left_out:
        said.append(
            tr("System prompts and steps of tools stayed behind: {n}.").format(n=report.left_out)
        )
    if report.error is not None:
        said.append(error_text(report.error))
    return " ".join(said)


def failure(failed: ChatOutcome) -> str:
    """Why one chat did not come in."""
    title = f" “{shortened(failed.title)}”" if failed.title else ""
    message = "" if failed.error is None else error_text(failed.error)
    #: {title} is empty, or begins with a space.
    return tr("Chat {n}{title}: {message}").format(n=failed.position, title=title, message=message)
