"""What is attached to a chat: a collection that is that chat's alone."""

import re
import secrets
from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from app.domain.attachments import Attachment, AttachmentState
from app.domain.documents import PurgeReport
from app.vault import purge
from app.vault.connection import Vault
from app.vault.path_text import given_path, kept_path
from app.vault.records import PAGE_COUNT
from app.vault.shelf import no_such_chat
from app.vault.sql import Connection, Row
from app.vault.words import EVERYWHERE, IN_A_CHAT, scope_word

# Nobody can have given such a name to a collection of their own, or ever will.
_NAMED: Final = re.compile(r"Attached to c(\d{1,18}) \([0-9a-f]{32}\)", re.ASCII)
# A row of ``collections`` (as c) that people see as one.
IS_LISTED: Final = "c.conversation IS NULL"
# Its name to people: what is attached to a chat is in none.
SHOWN_NAME: Final = "CASE WHEN c.conversation IS NULL THEN c.name ELSE '' END"
# Whether a row of the import queue (as q) is on its way to a chat.
IS_QUEUED_FOR_CHAT: Final = (
    "EXISTS (SELECT 1 FROM collections c WHERE c.name = q.collection"
    " AND c.conversation IS NOT NULL)"
)
_READY: Final = (
    f"SELECT d.id, d.media_type, d.size_bytes, d.sha256, {PAGE_COUNT},"  # noqa: S608 (a constant)
    " (SELECT count(*) FROM passages WHERE document = d.id)"
    " FROM documents d JOIN collections c ON c.id = d.collection"
    " WHERE c.conversation = ? ORDER BY d.id"
)
_PATHS: Final = (
    "SELECT f.path, f.document FROM document_paths f JOIN collections c ON c.id = f.collection"
    " WHERE c.conversation = ? ORDER BY f.id"
)
_QUEUED: Final = (
    "SELECT q.path, q.state, q.error_code, q.error_message FROM import_queue q"
    " JOIN collections c ON c.name = q.collection WHERE c.conversation = ? ORDER BY q.id"
)
_ABSENT: Final = (
    "SELECT name, media_type, size_bytes, sha256 FROM absent_attachments a WHERE conversation = ?1"
    " AND NOT EXISTS (SELECT 1 FROM documents d JOIN collections c ON c.id = d.collection"
    " WHERE c.conversation = ?1 AND (d.sha256 = a.sha256"
    # Other programs do not tell the bytes: name and size, as far as they are known.
    " OR a.sha256 = '' AND coalesce(a.size_bytes, d.size_bytes) = d.size_bytes AND EXISTS"
    " (SELECT 1 FROM document_paths f WHERE f.document = d.id"
    " AND substr(f.path, -length(a.name) - 1) = '/' || a.name))) ORDER BY position"
)
# One of those that say the same.
_FORGET_ABSENT: Final = (
    "DELETE FROM absent_attachments WHERE conversation = ?1 AND position ="
    " (SELECT min(position) FROM absent_attachments WHERE conversation = ?1 AND name = ?2"
    " AND sha256 = ?3 AND size_bytes IS ?4)"
)
_DOCUMENTS: Final = (
    "SELECT d.id FROM documents d JOIN collections c ON c.id = d.collection"
    " WHERE c.conversation = ? ORDER BY d.id"
)
_FREE: Final = (
    "DELETE FROM document_paths WHERE path = ?1"
    " AND collection = (SELECT id FROM collections WHERE conversation = ?2)"
)
_FREE_QUEUED: Final = (
    "DELETE FROM document_paths WHERE document = ? AND (path, collection) IN"
    " (SELECT q.path, c.id FROM import_queue q JOIN collections c ON c.name = q.collection)"
)
_UNREAD: Final = Attachment("", AttachmentState.WAITING)


class Attachments:
    """What is attached to the chats of one vault. Every method is one transaction."""

    def __init__(self, vault: Vault) -> None:
        self._vault = vault

    def collection_for(self, conversation: int) -> str:
        """The name of the chat's own collection, which begins to exist; people never see it.

        Raises:
            NotFoundError: ``no_such_conversation``.
        """
        with self._vault.write() as connection:
            known = _name(connection, conversation)
            if known is not None:
                return known
            is_there = connection.execute(
                "SELECT 1 FROM conversations WHERE id = ? AND deleted IS NULL", (conversation,)
            ).fetchone()
            if is_there is None:
                raise no_such_chat(conversation)
            name = f"Attached to c{conversation} ({secrets.token_hex(16)})"
            connection.execute(
                "INSERT INTO collections (name, conversation) VALUES (?, ?)", (name, conversation)
            )
            return name

    def collection_of(self, conversation: int) -> str | None:
        """The name of the chat's own collection; None where nothing was ever attached."""
        with self._vault.read() as connection:
            return _name(connection, conversation)

    def list(self, conversation: int) -> tuple[Attachment, ...]:
        """Those that are read, those on their way, and those that are not here."""
        with self._vault.read() as connection:
            return read_attachments(connection, conversation)

    def waiting_chats(self) -> tuple[int, ...]:
        """The chats with files that are still to be read."""
        with self._vault.read() as connection:
            rows = connection.execute(
                "SELECT DISTINCT c.conversation FROM collections c"
                " JOIN import_queue q ON q.collection = c.name"
                " JOIN conversations v ON v.id = c.conversation"
                " WHERE q.state = 'waiting' AND v.deleted IS NULL ORDER BY c.conversation"
            )
            return tuple(number for (number,) in rows)

    def remove(self, conversation: int, gone: Sequence[Attachment]) -> PurgeReport:
        """Removes files, by their paths: read by now or not, nothing of them is left.

        One that is being read is not kept.
        """
        files = [one.file for one in gone if one.state is not AttachmentState.ABSENT]
        with self._vault.write() as connection:
            documents = _documents_at(connection, conversation, files)
            _withdraw(connection, conversation, files)
            # What waits under another name of the same bytes goes on waiting.
            connection.executemany(_FREE_QUEUED, [(document,) for document in documents])
            taken = purge.take_away(connection, documents)
            connection.executemany(
                _FORGET_ABSENT,
                [
                    (conversation, one.file, one.sha256, one.size_bytes)
                    for one in gone
                    if one.state is AttachmentState.ABSENT
                ],
            )
        return purge.report(self._vault, taken)

    def take_back(self, conversation: int, new: Sequence[str], again: Sequence[str]) -> PurgeReport:
        """Undoes an attaching: what is new goes, what waits again is as it was read before.

        A document of a new path stays where another path leads to it.
        """
        with self._vault.write() as connection:
            led = _led(connection, conversation)
            going = {kept_path(path) for path in new}
            staying = {document for path, document in led.items() if path not in going}
            documents = _documents_at(connection, conversation, new)
            _withdraw(connection, conversation, [*new, *again])
            taken = purge.take_away(connection, [one for one in documents if one not in staying])
            connection.executemany(_FREE, [(path, conversation) for path in going])
        return purge.report(self._vault, taken)


def read_attachments(connection: Connection, conversation: int) -> tuple[Attachment, ...]:
    """As ``Attachments.list``; none for a chat that is not there."""
    queue = connection.execute(_QUEUED, (conversation,)).fetchall()
    led = _led(connection, conversation)
    waiting = {path for path, *_ in queue}
    shown: dict[int, list[str]] = {}
    for path, document in led.items():
        if path not in waiting:
            shown.setdefault(document, []).append(given_path(path))
    kept = {row[0]: _kept(row) for row in connection.execute(_READY, (conversation,))}
    ready = [
        replace(one, file=shown[document][0], also=tuple(shown[document][1:]))
        for document, one in kept.items()
        if document in shown
    ]
    # What a file held that is being read anew is told with it, for it is asked until then.
    anew = {path: kept[document] for path, document in led.items() if document not in shown}
    queued = [
        replace(
            anew.get(path, _UNREAD),
            file=given_path(path),
            state=_state(state),
            error_code=code,
            error_message=message,
        )
        for path, state, code, message in queue
    ]
    absent = [
        Attachment(
            name,
            AttachmentState.ABSENT,
            media_type=media_type,
            size_bytes=size,
            sha256=sha256,
        )
        for name, media_type, size, sha256 in connection.execute(_ABSENT, (conversation,))
    ]
    return (*ready, *queued, *absent)


def chat_named(collection: str) -> int | None:
    """The chat that a collection has its name from; None for one of people's own."""
    named = _NAMED.fullmatch(collection)
    return None if named is None else int(named[1])


def require_collection(connection: Connection, collection: str) -> None:
    """Nothing is to wait for a chat that went for good: it would come into a list after all.

    Raises:
        NotFoundError: ``no_such_conversation``.
    """
    chat = chat_named(collection)
    if chat is not None and _name(connection, chat) != collection:
        raise no_such_chat(chat)


def scope_of(connection: Connection, collection: int) -> str:
    """By which words the lexical indexes know where a passage of a collection may be found."""
    (chat,) = connection.execute(
        "SELECT conversation FROM collections WHERE id = ?", (collection,)
    ).fetchone()
    words = (EVERYWHERE, scope_word(collection), "" if chat is None else IN_A_CHAT)
    return " ".join(filter(None, words))


def documents_of(connection: Connection, conversation: int) -> tuple[int, ...]:
    """The documents that are attached to a chat."""
    return tuple(number for (number,) in connection.execute(_DOCUMENTS, (conversation,)))


def drop_collection(connection: Connection, conversation: int) -> None:
    """Takes the chat's own collection away, whose documents went before, and what waits for it."""
    connection.execute(
        "DELETE FROM import_queue WHERE collection IN"
        " (SELECT name FROM collections WHERE conversation = ?)",
        (conversation,),
    )
    connection.execute("DELETE FROM collections WHERE conversation = ?", (conversation,))


def _led(connection: Connection, conversation: int) -> dict[str, int]:
    """To which document each path of a chat leads, in the order in which they came."""
    return dict(connection.execute(_PATHS, (conversation,)))


def _documents_at(
    connection: Connection, conversation: int, files: Sequence[str]
) -> tuple[int, ...]:
    """What the paths lead to, each once."""
    led = _led(connection, conversation)
    found = (led.get(kept_path(file)) for file in files)
    return tuple(dict.fromkeys(one for one in found if one is not None))


def _withdraw(connection: Connection, conversation: int, files: Sequence[str]) -> None:
    connection.executemany(
        "DELETE FROM import_queue WHERE path = ?1 AND collection ="
        " (SELECT name FROM collections WHERE conversation = ?2)",
        [(kept_path(path), conversation) for path in files],
    )


def _kept(row: Row) -> Attachment:
    """A document of a chat, still without a name."""
    document, media_type, size, sha256, pages, passages = row
    return Attachment(
        "",
        AttachmentState.READY,
        document=document,
        media_type=media_type,
        size_bytes=size,
        sha256=sha256,
        pages=pages,
        passages=passages,
    )


def _name(connection: Connection, conversation: int) -> str | None:
    row = connection.execute(
        "SELECT name FROM collections WHERE conversation = ?", (conversation,)
    ).fetchone()
    return None if row is None else str(row[0])


def _state(state: str) -> AttachmentState:
    """Skipped is no state of an attachment: nobody attaches a file for it to be passed over."""
    return AttachmentState.WAITING if state in ("waiting", "reading") else AttachmentState.FAILED
