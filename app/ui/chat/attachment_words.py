"""What the chat says of its attached files, in words."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from app.domain.attachments import Attachment, AttachmentState
from app.ui.chat.untrusted import one_line
from app.ui.sentences import said

_NAME_CHARS = 120
_MESSAGE_CHARS = 2_000


@dataclass(frozen=True, slots=True)
class Obstacle:
    """Why no file of a chat can be read now: code and sentences; of a bug there are none."""

    code: str = ""
    message: str = ""


def tr(text: str) -> str:
    """The text in the user's language."""
    return QCoreApplication.translate("Attachments", text)


def name(one: Attachment) -> str:
    """What the file is called, safe to show."""
    return one_line(one.name, _NAME_CHARS)


def state(one: Attachment) -> str:
    """How far it is, in a few words."""
    if one.state is AttachmentState.FAILED:
        from app.ui.library.words import reason  # noqa: PLC0415 (the chat does not wait)

        return reason(one.error_code)
    return {
        AttachmentState.WAITING: tr("waiting"),
        AttachmentState.READING: tr("reading…"),
        AttachmentState.READY: tr("ready"),
        AttachmentState.ABSENT: tr("not in this vault"),
    }[one.state]


def held_up(obstacle: Obstacle) -> str:
    """Why a file waits that nobody reads, in a few words."""
    return {
        "disk_full": tr("waiting: the disk is full"),
        "no_embedder": tr("waiting: no model reads documents"),
        "no_reader": tr("waiting: the reader did not start"),
    }.get(obstacle.code, tr("waiting: reading failed"))


def reading(part: float) -> str:
    """How far a file is that is being read, as far as it is known; 0: not yet."""
    if not part:
        return tr("reading…")
    return tr("reading… {percent} %").format(percent=round(100 * part))


def tip(one: Attachment, obstacle: Obstacle | None = None) -> str:
    """All there is to say of it: its path, and what went wrong or follows."""
    lines = [one_line(file, _MESSAGE_CHARS) for file in one.files]
    if obstacle is not None and one.is_pending:
        if obstacle.message:
            lines.append(one_line(obstacle.message, _MESSAGE_CHARS))
            lines.append(tr("It is tried again by itself, and with your next question."))
        else:
            lines.append(tr("It is tried again with your next question."))
    if one.error_message:
        lines.append(one_line(said(one.error_message), _MESSAGE_CHARS))
    if one.state is AttachmentState.ABSENT:
        lines.append(
            tr("It was attached where this chat comes from. Attach it again to ask about it.")
        )
    return "\n".join(lines)


def waiting(pending: list[str]) -> str:
    """That a question waits for files to be read."""
    if len(pending) == 1:
        return tr("“{name}” is still being read. Your question is asked right after.").format(
            name=pending[0]
        )
    return tr("{n} files are still being read. Your question is asked right after.").format(
        n=len(pending)
    )


def left_out(failed: list[str]) -> str:
    """That a question waits no more, since a file cannot be read."""
    return tr("“{name}” could not be read, so your question was not asked yet.").format(
        name=failed[0]
    )
