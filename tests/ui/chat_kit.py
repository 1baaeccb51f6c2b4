"""What the conversation's tests share: a real vault and services, an engine that obeys."""

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from app.bench.replay_session import compose
from app.domain.chat import Citation, GenerationStats, Message, MessageState, Role
from app.domain.documents import ExtractedPage, PassageSpan
from app.domain.models import ModelFile, ModelKind
from app.extract.client import ExtractClient
from app.mirror.store import ContentStore
from app.services.session import Session
from app.ui.tasks import Tasks
from app.vault.connection import Vault
from app.vault.conversations import Conversations
from app.vault.documents import Documents
from app.vault.ledger import Ledger
from app.vault.records import NewDocument
from tests.conftest import new_vault
from tests.fakes.engine import ScriptedEngine
from tests.fakes.index import DIMENSION, WordIndex

NOW = datetime(2026, 3, 12, 9, 0, tzinfo=UTC)
STATS = GenerationStats(900, 600, 42, 1200.0, 14.2, 4096, "replay")
PAGES = (
    "4.1 Before\n\nNothing of note happened before.",
    "4.2 Cause\n\nThe pump lost pressure after the inner seal ring failed. It was replaced later.",
    "4.3 Measures\n\nThe interval of checks is six months now.",
)
QUOTE = "The pump lost pressure after the inner seal ring failed."


@dataclass(frozen=True)
class Desk:
    """All that a test of the page touches. ``gate`` holds the engine before each piece."""

    session: Session
    home: Path
    vault: Vault
    conversations: Conversations
    documents: Documents
    engine: ScriptedEngine
    gate: threading.Event
    tasks: Tasks


def question(
    text: str, *, number: int = 1, parent: int | None = None, versions: tuple[int, ...] = ()
) -> Message:
    return Message(
        number, 1, Role.USER, text, NOW, MessageState.COMPLETE,
        parent=parent, versions=versions or (number,),
    )  # fmt: skip


def answer(
    text: str,
    *,
    number: int = 2,
    state: MessageState = MessageState.COMPLETE,
    citations: tuple[Citation, ...] = (),
    nearest: tuple[Citation, ...] = (),
    is_answerable: bool = True,
    is_extractive: bool = False,
    note: str = "",
    stats: GenerationStats | None = None,
    versions: tuple[int, ...] = (),
) -> Message:
    """An answer to the question whose number is one less."""
    return Message(
        number, 1, Role.ASSISTANT, text, NOW, state,
        citations, nearest, is_answerable, is_extractive, note, stats,
        number - 1, versions or (number,),
    )  # fmt: skip


def citation(
    n: int, *, passage: int = 1, at: int = 0, is_supported: bool = True, quote: str = QUOTE
) -> Citation:
    return Citation(
        n, passage, 1, "/documents/incident-2024-017.pdf", 2, "", quote, is_supported, at
    )


def _raise(error: BaseException) -> None:
    raise error


@contextmanager
def open_desk(
    folder: Path, *, raise_bug: Callable[[BaseException], None] = _raise
) -> Iterator[Desk]:
    """A session over a fresh vault; everything is ended afterwards."""
    vault = new_vault(folder / "vault.db", bytearray(range(32)))
    engine, extractor, gate = ScriptedEngine(), ExtractClient(), threading.Event()
    gate.set()

    def wait_for_gate(_number: int) -> None:
        assert gate.wait(30)

    engine.during = wait_for_gate
    tasks = Tasks(on_bug=raise_bug)
    session = compose(vault, folder, engine, index=WordIndex(), extractor=extractor)
    try:
        chats, documents = Conversations(vault), Documents(vault)
        yield Desk(session, folder, vault, chats, documents, engine, gate, tasks)
    finally:
        gate.set()
        session.chat.stop()
        assert tasks.close()
        extractor.stop()
        vault.close()


def fill_disk(desk: Desk) -> None:
    """From now on the vault cannot grow: a long question cannot be kept."""
    with desk.vault.write() as connection:
        pages = connection.execute("PRAGMA page_count").fetchone()[0]
        connection.execute(f"PRAGMA max_page_count = {pages}")


def add_model(desk: Desk, name: str) -> None:
    """One more model to choose; the scripted engine does not read its file."""
    source = desk.home / f"{name}.gguf"
    source.write_bytes(b"GGUF" + name.encode())
    stored = ContentStore(desk.home / "store").put(source)
    Ledger(desk.vault).add(
        name=name,
        kind=ModelKind.GENERATIVE,
        files=(ModelFile("model.gguf", stored.sha256, stored.size_bytes),),
        architecture="replay",
        quantization="",
        context_tokens=2048,
        license="",
        source="file",
    )


def add_document(documents: Documents) -> tuple[int, ...]:
    """A document of three pages with one passage each; returns the passages."""
    spans = [
        PassageSpan(number, 0, len(text), text, "Incident") for number, text in enumerate(PAGES)
    ]
    added = documents.add(
        NewDocument(
            path="/documents/incident-2024-017.pdf",
            sha256="ab" * 32,
            size_bytes=100,
            mtime_ns=1,
            title="Incident",
            media_type="application/pdf",
            collection="Harbour reports",
            warnings=(),
            pages=[ExtractedPage(n, "", text) for n, text in enumerate(PAGES, start=1)],
            spans=spans,
            vectors=bytes(4 * DIMENSION * len(spans)),
            dimension=DIMENSION,
            embedder="cd" * 32,
        ),
        original=None,
    )
    return added.passages
