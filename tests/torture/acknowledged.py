"""What a killed process had said is kept, and whether it is."""

import hashlib
import json
from collections.abc import Iterable
from dataclasses import dataclass, field

from app.services.session import Session
from tests.torture.homes import PASSPHRASE, vault_of

_AFTER_A_CUT = ("interrupted", "complete")  # the last commit may have gone unsaid


def digest(text: str) -> str:
    """A short name for a text."""
    return hashlib.sha256(text.encode()).hexdigest()[:24]


def line(kind: str, *values: object) -> bytes:
    """An acknowledgement as the driver writes it, after the commit has returned."""
    return json.dumps([kind, *values]).encode() + b"\n"


@dataclass(slots=True)
class Acknowledged:
    """Everything that one home must hold.

    Removals, and changes of the passphrase, are announced before they begin: until they are
    acknowledged, both states are right. One of ``passphrases`` opens the home, and only one.
    """

    messages: dict[int, str] = field(default_factory=dict)
    parts: dict[int, tuple[int, str]] = field(default_factory=dict)  # length, digest
    conversations: dict[int, set[int]] = field(default_factory=dict)  # and their messages
    documents: dict[int, str] = field(default_factory=dict)
    gone_messages: set[int] = field(default_factory=set)
    gone_documents: set[int] = field(default_factory=set)
    counters: dict[str, int] = field(default_factory=dict)
    passphrases: list[str] = field(default_factory=lambda: [PASSPHRASE.decode()])
    lines: int = 0

    def take(self, output: bytes) -> None:
        """Reads what a process said before it was killed; half a line was not said."""
        for said in output.split(b"\n")[:-1]:
            kind, *values = json.loads(said)
            self.lines += 1
            getattr(self, f"_{kind}")(*values)

    def _ready(self) -> None:
        self.lines -= 1

    def _question(self, conversation: int, message: int, text: str) -> None:
        self.conversations.setdefault(conversation, set()).add(message)
        self.messages[message] = text

    def _part(self, conversation: int, message: int, length: int, text: str) -> None:
        self.conversations.setdefault(conversation, set()).add(message)
        self.parts[message] = (length, text)

    def _answer(self, conversation: int, message: int, text: str) -> None:
        self.conversations.setdefault(conversation, set()).add(message)
        self.parts.pop(message, None)
        self.messages[message] = text

    def _counter(self, name: str, value: int) -> None:
        self.counters[name] = value

    def _deleting(self, conversation: int) -> None:
        for message in self.conversations.pop(conversation, set()):
            self.messages.pop(message, None)
            self.parts.pop(message, None)

    def _dropping(self, conversation: int, *messages: int) -> None:
        for message in messages:
            self.conversations.get(conversation, set()).discard(message)
            self.messages.pop(message, None)
            self.parts.pop(message, None)

    def _deleted(self, *messages: int) -> None:
        self.gone_messages |= set(messages)

    def _changing(self, passphrase: str) -> None:
        self.passphrases = [self.passphrases[0], passphrase]

    def _changed(self, passphrase: str) -> None:
        self.passphrases = [passphrase]

    def _document(self, document: int, text: str) -> None:
        self.documents[document] = text

    def _removing(self, document: int) -> None:
        self.documents.pop(document, None)

    def _removed(self, document: int) -> None:
        self.gone_documents.add(document)

    def faults_in(self, session: Session) -> list[str]:
        """What an opened home lacks, has in another form, or has too much."""
        return [
            *self._of_messages(session),
            *self._of_branches(session),
            *self._of_documents(session),
            *self._of_counters(session),
        ]

    def _of_messages(self, session: Session) -> Iterable[str]:
        with vault_of(session).read() as connection:
            rows = connection.execute("SELECT id, text, state FROM messages").fetchall()
        kept = {number: text for number, text, _ in rows}
        states = {number: state for number, _, state in rows}
        yield from (f"message {n} still streams" for n in states if states[n] == "streaming")
        for number, wanted in self.messages.items():
            if number not in kept:
                yield f"message {number} is lost"
            elif digest(kept[number]) != wanted:
                yield f"message {number} is another"
        for number, (length, wanted) in self.parts.items():
            if digest(kept.get(number, "")[:length]) != wanted:
                yield f"the first {length} characters of answer {number} are lost"
            elif states[number] not in _AFTER_A_CUT:
                yield f"answer {number} was cut off and is {states[number]}"
        yield from (
            f"message {n} was deleted and is there" for n in self.gone_messages & kept.keys()
        )

    def _of_branches(self, session: Session) -> Iterable[str]:
        """Every chat is a tree, and what is shown of it goes from a beginning to an end."""
        for chat in session.history.list():
            tree = session.history.tree(chat.id)
            parents = {one.id: one.parent for one in tree.messages}
            if any(parent is not None and parent not in parents for parent in parents.values()):
                yield f"a message of chat {chat.id} follows none that is there"
            path = [None, *tree.shown]
            if [parents[number] for number in tree.shown] != path[:-1]:
                yield f"what is shown of chat {chat.id} is no branch"
            if path[-1] is not None and path[-1] in parents.values():
                yield f"what is shown of chat {chat.id} has no end"

    def _of_documents(self, session: Session) -> Iterable[str]:
        with vault_of(session).read() as connection:
            rows = connection.execute(
                "SELECT document, group_concat(text, char(12)) FROM"
                " (SELECT document, text FROM pages ORDER BY document, page_index)"
                " GROUP BY document"
            ).fetchall()
        kept: dict[int, str] = dict(rows)
        for number, wanted in self.documents.items():
            if digest(kept.get(number, "")) != wanted:
                yield f"document {number} is lost or another"
        yield from (
            f"document {n} was removed and is there" for n in self.gone_documents & kept.keys()
        )

    def _of_counters(self, session: Session) -> Iterable[str]:
        """Settings and drafts whose values only ever grow."""
        settings, drafts = session.preferences.get(), session.history.drafts()
        kept = {
            "prompt": int(settings.system_prompt or 0),
            "tokens": settings.max_tokens,
            "draft": int(drafts.get(None) or 0),
        }
        for name, least in self.counters.items():
            if kept[name] < least:
                yield f"{name} is {kept[name]}, acknowledged was {least}"
