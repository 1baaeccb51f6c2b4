"""The process that is killed: uses one home through the product's own services, and says so.

Usage: ``driver.py USE HOME SEED``. Every line is written after the commit that it tells of has
returned; what removes something announces it before.
"""

import os
import random
import sys
import time
from collections.abc import Callable, Sequence
from itertools import count
from pathlib import Path

from app.domain.chat import Message, Role
from app.domain.documents import FileOutcome, FileStatus
from app.domain.engine import GenerationRequest, GenerationResult
from app.domain.progress import CancelToken
from app.security import sandbox
from app.services import streamed
from app.services.chat import AskEvent, AskOptions, AskStarted, TextReceived
from app.services.session import Session
from tests.fakes.engine import ScriptedEngine
from tests.torture.acknowledged import digest, line
from tests.torture.homes import PASSPHRASE, make_home, opened, use_light_workers, vault_of

WORDS = ("pump", "crane", "ledger", "harbour", "valve", "Öl", "пар", "蒸気", "quay", "berth")
_FILES_AT_ONCE = 6
_ALONE = AskOptions(use_documents=False)


def say(kind: str, *values: object) -> None:
    """Tells the parent; one write a line."""
    os.write(1, line(kind, *values))


class TalkingEngine(ScriptedEngine):
    """Answers by script, and acknowledges each piece once the service has kept it."""

    def __init__(self, rng: random.Random) -> None:
        super().__init__()
        self._rng = rng
        self.turn = (0, 0)  # conversation, answer

    def close(self) -> None:
        """Serves the next session too."""
        self.unload()

    def generate(
        self,
        request: GenerationRequest,
        on_text: Callable[[str], None],
        *,
        cancel: CancelToken | None = None,
        on_thought: Callable[[str], None] | None = None,
    ) -> GenerationResult:
        said = [request.begun]

        def receive(piece: str) -> None:
            on_text(piece)
            said.append(piece)
            so_far = "".join(said).strip()
            say("part", *self.turn, len(so_far), digest(so_far))

        self.pieces = [
            f"{words(self._rng, self._rng.randint(3, 40))} " for _ in range(self._rng.randint(2, 6))
        ]
        return super().generate(request, receive, cancel=cancel, on_thought=on_thought)


def words(rng: random.Random, count: int) -> str:
    """A text that no other draw gives."""
    return " ".join([*rng.choices(WORDS, k=count), f"{rng.getrandbits(48):x}"])


class Driver:
    """One run over an unlocked home; each use goes on until the process is killed."""

    def __init__(self, session: Session, engine: TalkingEngine, rng: random.Random) -> None:
        self._session = session
        self._engine = engine
        self._rng = rng
        self._conversation: int | None = None

    def chat(self, rounds: int | None = None) -> None:
        """Questions, streamed answers, branches, titles, drafts, settings."""
        for _ in count() if rounds is None else range(rounds):
            if self._conversation is None or self._rng.random() < 0.1:
                self._conversation = None
            self._ask()
            self._branch_off()
            self._keep_counters()

    def _branch_off(self) -> None:
        """Asks differently or again, goes on with what a kill cut off, drops a version."""
        rng, history = self._rng, self._session.history
        chat = history.get(rng.choice(history.list()[:5]).id)
        answers = [one for one in chat.messages if one.parent is not None]
        if not answers:
            return
        answer = rng.choice(answers)
        act = rng.randrange(4)
        if answers[-1].is_unfinished:
            self._listen(
                answers[-1].conversation, self._session.chat.continue_answer, answers[-1].id
            )
        elif act == 0 and answer.role is Role.ASSISTANT:
            self._listen(answer.conversation, self._session.chat.retry, answer.id)
        elif act == 1 and answer.role is Role.ASSISTANT and answer.parent is not None:
            edited = words(rng, rng.randint(2, 30))
            self._listen(answer.conversation, self._session.chat.edit, answer.parent, edited)
        elif act == 2:
            history.show(rng.choice(history.tree(answer.conversation).messages).id)
        elif len(answer.versions) > 1:
            self._drop(answer)

    def _listen(self, conversation: int, act: Callable[..., Message], *arguments: object) -> None:
        def on_event(event: AskEvent) -> None:
            if isinstance(event, AskStarted):
                self._engine.turn = (conversation, event.answer)

        answer = act(*arguments, options=_ALONE, on_event=on_event)
        say("answer", conversation, answer.id, digest(answer.text))

    def _drop(self, version: Message) -> None:
        below = {version.id}
        for one in self._session.history.tree(version.conversation).messages:
            if one.parent in below:
                below.add(one.id)
        say("dropping", version.conversation, *below)
        self._session.history.remove_version(version.id)
        say("deleted", *below)

    def imports(self, folder: Path) -> None:
        """Documents one after the other; goes on first with what an earlier kill left waiting."""
        folder.mkdir(exist_ok=True)
        self._session.library.resume(on_outcome=self._on_outcome)
        while True:
            paths = [self._write_document(folder) for _ in range(_FILES_AT_ONCE)]
            self._session.library.add(paths, on_outcome=self._on_outcome)

    def removals(self) -> None:
        """Deletes chats, lets some expire, removes documents; makes chats, so that some stay."""
        while True:
            for number, chat_row in enumerate(self._session.history.list()[3:6]):
                self._delete(chat_row.id, is_expired=number == 1)
            for document in self._session.library.list()[3:5]:
                say("removing", document.id)
                self._session.library.remove([document.id])
                say("removed", document.id)
            for _ in range(3):
                self._conversation = None
                self._ask()

    def model(self) -> None:
        """Chats with the starter model; a piece is acknowledged when the next one comes."""
        cards = [row.card for row in self._session.models.list()]
        name = next(card.name for card in cards if card.source == "starter")
        pieces: list[str] = []

        def on_event(event: AskEvent) -> None:
            if isinstance(event, AskStarted):
                pieces.clear()
            elif isinstance(event, TextReceived):
                so_far = "".join(pieces).strip()
                say("part", *self._engine.turn, len(so_far), digest(so_far))
                pieces.append(event.text)

        while True:
            self._ask(AskOptions(use_documents=False, model=name, max_tokens=60), on_event)

    def passphrases(self) -> None:
        """Changes the passphrase again and again, and chats a little."""
        old = PASSPHRASE
        for number in count():
            new = f"passphrase {number}".encode()
            say("changing", new.decode())
            self._session.passphrases.change(bytearray(old), bytearray(new))
            say("changed", new.decode())
            old = new
            self._ask()

    def _ask(
        self,
        options: AskOptions = _ALONE,
        also: Callable[[AskEvent], None] = lambda _event: None,
    ) -> None:
        question = words(self._rng, self._rng.randint(2, 30))

        def on_event(event: AskEvent) -> None:
            if isinstance(event, AskStarted):
                self._conversation = event.conversation
                self._engine.turn = (event.conversation, event.answer)
                say("question", event.conversation, event.question, digest(question))
            also(event)

        answer = self._session.chat.ask(
            question, conversation=self._conversation, options=options, on_event=on_event
        )
        say("answer", answer.conversation, answer.id, digest(answer.text))

    def _keep_counters(self) -> None:
        value = time.time_ns() // 1_000_000
        choice = self._rng.randrange(6)
        if choice == 0:
            self._session.history.keep_drafts({None: str(value)})
            say("counter", "draft", value)
        elif choice == 1:
            self._session.preferences.update({"system_prompt": str(value)})
            say("counter", "prompt", value)
        elif choice == 2:
            tokens = min(self._session.preferences.get().max_tokens + 1, 32_768)
            self._session.preferences.update({"max_tokens": tokens})
            say("counter", "tokens", tokens)

    def _delete(self, conversation: int, *, is_expired: bool) -> None:
        """By hand, or because its time is over."""
        messages = [message.id for message in self._session.history.tree(conversation).messages]
        say("deleting", conversation)
        if is_expired:
            self._session.retention.keep(conversation, 1)
            with vault_of(self._session).write() as connection:
                connection.execute(
                    "UPDATE conversations SET updated = 0 WHERE id = ?", (conversation,)
                )
            self._session.retention.apply()
        else:
            self._session.history.delete([conversation])
            self._session.history.purge(older_than_s=0)
        say("deleted", *messages)

    def _write_document(self, folder: Path) -> Path:
        pages = [words(self._rng, self._rng.randint(5, 200)) for _ in range(3)]
        path = folder / f"{self._rng.getrandbits(64):016x}.txt"
        path.write_text("\n\n".join(pages) + "\n")
        return path

    def _on_outcome(self, outcome: FileOutcome) -> None:
        if outcome.status is FileStatus.FAILED:
            raise RuntimeError(f"a document failed: {outcome.error_code}")
        if outcome.status is FileStatus.INDEXED and outcome.document is not None:
            pages = self._session.library.text(outcome.document).pages
            say("document", outcome.document, digest("\f".join(page.text for page in pages)))


def main(arguments: Sequence[str]) -> None:
    """Runs one use until the process is killed."""
    use, home, seed = arguments
    sandbox.seal(sandbox.Profile.WINDOW)
    streamed._KEEP_INTERVAL_S = 0.0  # each piece is a commit, so that kills meet many
    rng = random.Random(seed)  # noqa: S311 (repeatable draws)
    engine = TalkingEngine(rng)
    use_light_workers(engine, is_engine_real=use == "model")
    if use == "create":
        make_home(Path(home).parent)
        say("ready")
    while True:
        with opened(Path(home)) as session:
            say("ready")
            _use(Driver(session, engine, rng), use, Path(home))


def _use(driver: Driver, use: str, home: Path) -> None:
    if use == "imports":
        driver.imports(home.with_name("documents"))
    elif use in {"create", "sessions"}:
        driver.chat(rounds=3)
    else:
        getattr(driver, use)()


if __name__ == "__main__":
    main(sys.argv[1:])
