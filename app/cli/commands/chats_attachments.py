"""`chats attachments`, and the files that `ask --attach` brings along."""

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path

from app.cli import records
from app.cli.attachment_records import attachments as attachment_list
from app.cli.context import Context
from app.cli.errors import (
    EXIT_DONE,
    EXIT_PARTLY,
    AmbiguousNameError,
    NoAttachmentError,
    NotAttachedError,
)
from app.cli.file_passwords import read_passwords
from app.cli.output import counted
from app.cli.progress import file_bar, follow
from app.domain.attachments import Attachment, AttachmentState
from app.domain.chat import Role
from app.domain.ids import CONVERSATION, DOCUMENT, format_id, parse_id
from app.domain.personas import Persona
from app.domain.progress import CancelToken
from app.errors import CancelledError, UserFacingError
from app.services.session import Session

_HEAD = ["id", "state", "pages", "passages", "file", "reason"]


def attachments(context: Context) -> int:
    """Lists what is attached to a chat, or removes some of it and looks for traces.

    Raises:
        NotFoundError: ``no_such_conversation``.
        NoAttachmentError, AmbiguousNameError: nothing was removed.
    """
    number = parse_id(CONVERSATION, context.arguments.conversation)
    with context.session() as session:
        session.history.get(number)
        there = session.attachments.list(number)
        if not context.arguments.removed:
            _list(context, number, there)
            return EXIT_DONE
        chosen = [_named(there, name) for name in context.arguments.removed]
        gone = list(dict.fromkeys(chosen))
        report = session.attachments.remove(number, gone)
        left = session.attachments.list(number)
    context.output.record(
        {
            "conversation": format_id(CONVERSATION, number),
            "attachments": attachment_list(left),
            **records.purge(report),
            "removed": attachment_list(gone),
        }
    )
    context.output.text(f"Removed {counted(len(gone), 'file')} from the chat.")
    if not report.is_verified:
        context.output.text("Traces are left!")
    elif report.removed:
        context.output.text(
            "Looked again: nothing of their bytes, text, vectors and quotes is left. What answers "
            "said in their own words stays in the chat."
        )
    else:
        context.output.text("Nothing had been read of what was removed, so nothing of it was here.")
    return EXIT_DONE if report.is_verified else EXIT_PARTLY


def _list(context: Context, chat: int, there: Sequence[Attachment]) -> None:
    context.output.record(
        {"conversation": format_id(CONVERSATION, chat), "attachments": attachment_list(there)}
    )
    rows = [
        [
            "" if one.document is None else format_id(DOCUMENT, one.document),
            one.state.value,
            *(str(one.pages), str(one.passages), one.file, one.error_message),
        ]
        for one in there
    ]
    context.output.table(_HEAD, rows)


def _named(there: Sequence[Attachment], name: str) -> Attachment:
    path = str(Path(name).absolute())
    fitting = (
        [one for one in there if one.file == path]
        or [one for one in there if one.name == name]
        or [one for one in there if one.document and format_id(DOCUMENT, one.document) == name]
    )
    if not fitting:
        raise NoAttachmentError(
            f"No file '{name}' is attached to this chat. Nothing was removed.",
            hint="List them with: cloister chats attachments ID",
        )
    if len(fitting) > 1:
        raise AmbiguousNameError(
            f"'{name}' is the name of several files of this chat. Nothing was removed.",
            hint=f"Name one by its path: {', '.join(one.file for one in fitting)}.",
        )
    return fitting[0]


@contextmanager
def attaching(
    context: Context,
    session: Session,
    chat: int | None,
    *,
    persona: Persona | None,
    token: CancelToken,
) -> Iterator[int | None]:
    """The chat to ask in, with what ``--attach`` names: a new one where there was none.

    All of it is attached or nothing: no question is answered without what it is about. Where then
    nothing is asked, a chat that began with it goes again.

    Raises:
        NotAttachedError: a file could not be read.
        UserFacingError: those of ``AttachmentService``.
        CancelledError.
    """
    files: Sequence[Path] = context.arguments.attach
    if not files:
        yield chat
        return
    passwords = read_passwords(context.arguments.passwords)
    known = () if chat is None else session.attachments.list(chat)
    target = session.chat.begin(files[0].name, persona=persona) if chat is None else chat
    try:
        try:
            _read(context, session, target, passwords, token)
        except (UserFacingError, CancelledError):
            there = session.attachments.list(target)
            session.attachments.remove(target, [one for one in there if one not in known])
            raise
        yield target
    except (UserFacingError, CancelledError):
        said = session.history.get(target).messages
        if chat is None and not any(one.role is Role.USER for one in said):
            session.history.delete([target])
            session.history.purge(older_than_s=0)
        raise


def _read(
    context: Context,
    session: Session,
    chat: int,
    passwords: Mapping[str, str],
    token: CancelToken,
) -> None:
    with file_bar(context.output) as shown:
        files = session.attachments.enqueue(
            chat, context.arguments.attach, passwords=passwords, cancel=token
        )
        session.attachments.read(chat, on_progress=follow(shown), cancel=token)
    token.raise_if_cancelled()
    there = session.attachments.list(chat)
    failed = [one for one in there if one.file in files and one.state is not AttachmentState.READY]
    if failed:
        reasons = " ".join(f"'{one.file}': {one.error_message}" for one in failed)
        raise NotAttachedError(
            f"{counted(len(failed), 'file')} could not be attached. {reasons} Nothing was attached "
            "and nothing was asked.",
            hint="Leave it out, or see what is wrong with it.",
            code=failed[0].error_code or None,
        )
    context.output.record({"event": "attached", "attachments": attachment_list(there)})
