"""`chats attachments`, and the files that `ask --attach` brings along."""

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path

from app.cli import document_records
from app.cli.attachment_records import attachments as attachment_list
from app.cli.attachment_records import reason
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
from app.services.discovery import PathNotFoundError
from app.services.session import Session

_SETTLED = frozenset({AttachmentState.READY, AttachmentState.ABSENT})
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
            **document_records.purge(report),
            "removed": attachment_list(gone),
        }
    )
    context.output.text(
        f"Removed {counted(sum(len(one.files) for one in gone), 'file')} from the chat."
    )
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
            *(str(one.pages), str(one.passages), _told(one), reason(one)[1]),
        ]
        for one in there
    ]
    context.output.table(_HEAD, rows)


def _told(one: Attachment) -> str:
    """Its path, and the others that its bytes were attached from."""
    return f"{one.file} (the same as {', '.join(one.also)})" if one.also else one.file


def _address(one: Attachment) -> str:
    """What tells it from others of its name, as far as anything does."""
    return (one.sha256 or one.file) if one.state is AttachmentState.ABSENT else one.file


def _named(there: Sequence[Attachment], name: str) -> Attachment:
    path = str(Path(name).absolute())
    fitting = (
        [one for one in there if path in one.files]
        or [one for one in there if name in {Path(file).name for file in one.files}]
        or [one for one in there if one.document and format_id(DOCUMENT, one.document) == name]
        or [one for one in there if one.sha256 and one.sha256 == name]
    )
    if not fitting:
        raise NoAttachmentError(
            f"No file '{name}' is attached to this chat. Nothing was removed.",
            hint="List them with: cloister chats attachments ID",
        )
    # Of those of one name that are not here, and of whose bytes nobody told, any will do.
    if len(set(fitting)) > 1 and any(_address(one) != one.name for one in fitting):
        raise AmbiguousNameError(
            f"'{name}' is the name of several files of this chat. Nothing was removed.",
            hint="Name one by its path, or what is not here by its SHA-256: "
            f"{', '.join(_address(one) for one in fitting)}.",
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

    All of it is attached or nothing, and what waits in the chat since a lock or a kill is read
    too: no question is answered without what it is about. Where then nothing is asked, a chat that
    began with it goes again.

    Raises:
        NotAttachedError: a file of the chat could not be read.
        UserFacingError: those of ``AttachmentService``.
        CancelledError.
    """
    named: Sequence[Path] = context.arguments.attach
    before = () if chat is None else session.attachments.list(chat)
    if not named and all(one.state in _SETTLED for one in before):
        yield chat
        return
    passwords = read_passwords(context.arguments.passwords)
    files = _found(session, chat, named, token) if named else ()
    target = session.chat.begin(files[0].name, persona=persona) if chat is None else chat
    try:
        try:
            _attach(context, session, target, files, passwords=passwords, token=token)
        except (UserFacingError, CancelledError):
            session.attachments.take_back(target, files, before)
            raise
        yield target
    except (UserFacingError, CancelledError):
        said = session.history.get(target).messages
        if chat is None and not any(one.role is Role.USER for one in said):
            session.history.delete([target])
            session.history.purge(older_than_s=0)
        raise


def _found(
    session: Session, chat: int | None, named: Sequence[Path], token: CancelToken
) -> Sequence[Path]:
    try:
        return session.attachments.found(chat, named, cancel=token)
    except PathNotFoundError as error:
        raise NotAttachedError(
            f"'{error.path}' is not there. Nothing was attached and nothing was asked.",
            hint=error.hint,
            code=error.error_code,
        ) from error


def _attach(
    context: Context,
    session: Session,
    chat: int,
    files: Sequence[Path],
    *,
    passwords: Mapping[str, str],
    token: CancelToken,
) -> None:
    """Reads what waits in a chat, and files into it; the one that replaces what it was comes last.

    So nothing that was attached is lost where another file cannot be read.
    """
    service = session.attachments
    changed = service.changed(chat, files)
    if len(changed) > 1:
        raise NotAttachedError(
            f"{counted(len(changed), 'file')} are attached already and have changed since: "
            f"{_quoted(changed)}. Nothing was attached and nothing was asked.",
            hint="A version that is replaced does not come back, so attach one of them at a time.",
        )
    others = [file for file in files if file not in changed]
    with file_bar(context.output) as shown:
        for batch in (others, changed):
            if batch:
                service.enqueue(chat, batch, passwords=passwords, cancel=token)
            service.read(chat, on_progress=follow(shown), cancel=token)
            token.raise_if_cancelled()
            _require_read(
                chat, service.list(chat), files, later=() if batch is changed else changed
            )
    there = service.list(chat)
    context.output.record({"event": "attached", "attachments": attachment_list(there)})
    if not context.output.is_json:
        for one in there:
            if Path(one.file) in files:
                sizes = f"{counted(one.pages, 'page')}, {counted(one.passages, 'passage')}"
                context.output.note(f"attached  {one.name}: {sizes}")


def _require_read(
    chat: int, there: Sequence[Attachment], files: Sequence[Path], *, later: Sequence[Path]
) -> None:
    """Raises NotAttachedError for what is not read, but for what is ``later`` read anew."""
    failed = [one for one in there if one.state not in _SETTLED and Path(one.file) not in later]
    if not failed:
        return
    reasons = " ".join(f"'{one.file}': {one.error_message}" for one in failed)
    if all(Path(one.file) in files for one in failed):
        hint = "Leave it out, or see what is wrong with it."
    else:
        shown = format_id(CONVERSATION, chat)
        hint = f"To ask without it: cloister chats attachments {shown} --remove FILE"
    nothing = "Nothing was attached and nothing was asked." if files else "Nothing was asked."
    raise NotAttachedError(
        f"{counted(len(failed), 'file')} of the chat could not be read. {reasons} {nothing}",
        hint=hint,
        code=failed[0].error_code or None,
    )


def _quoted(files: Sequence[Path]) -> str:
    return ", ".join(f"'{file}'" for file in files)
