"""A real vault with real services, and an engine that does as it is told."""

import hashlib
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

import pytest

from app.domain.documents import DEFAULT_COLLECTION, ExtractedPage, PassageSpan
from app.domain.models import ModelFile, ModelKind
from app.engine.devices import Hardware
from app.mirror.store import ContentStore
from app.services.chat import ChatService
from app.services.composing import Composer
from app.services.embedder import SelectedEmbedder
from app.services.evidence import EvidenceService
from app.services.model_import import ModelImporter
from app.services.models import ModelService
from app.services.preferences import PreferenceService
from app.services.search import SearchService
from app.services.whole_documents import WholeDocuments
from app.settings.store import SettingsStore
from app.settings.tuning import TuningStore
from app.vault.connection import Vault
from app.vault.conversations import Conversations
from app.vault.documents import Documents
from app.vault.ledger import Ledger
from app.vault.passages import Passages
from app.vault.preferences import VaultPreferences
from app.vault.records import NewDocument
from tests.conftest import new_vault
from tests.fakes.audit import HeardEvents
from tests.fakes.engine import ScriptedEngine
from tests.fakes.index import DIMENSION, WordIndex


@dataclass(frozen=True)
class Desk:
    """All that a chat test touches."""

    chat: ChatService
    conversations: Conversations
    engine: ScriptedEngine
    ledger: Ledger
    models: ModelService
    store: ContentStore
    audit: HeardEvents
    preferences: PreferenceService


def note_of(
    text: str, *, vectors: bytes = bytes(4), dimension: int = 1, embedder: str = "another"
) -> NewDocument:
    """A document of one page and one passage."""
    digest = hashlib.sha256(text.encode()).hexdigest()
    return NewDocument(
        path=f"/files/{digest[:8]}.txt",
        sha256=digest,
        size_bytes=len(text),
        mtime_ns=1,
        title="Note",
        media_type="text/plain",
        collection=DEFAULT_COLLECTION,
        warnings=(),
        pages=[ExtractedPage(None, "", text)],
        spans=[PassageSpan(0, 0, len(text), text, "")],
        vectors=vectors,
        dimension=dimension,
        embedder=embedder,
    )


@pytest.fixture
def documents(vault: Vault) -> Documents:
    return Documents(vault)


@pytest.fixture
def vault(tmp_path: Path) -> Iterator[Vault]:
    opened = new_vault(tmp_path / "vault.db", bytearray(range(32)))
    yield opened
    opened.close()


@pytest.fixture
def desk(vault: Vault, tmp_path: Path) -> Desk:
    store = ContentStore(tmp_path / "store")
    store.prepare()
    ledger, passages, index = Ledger(vault), Passages(vault), WordIndex()
    audit = HeardEvents()
    engine = ScriptedEngine()
    settings = SettingsStore(tmp_path / "settings.json")
    embedder = SelectedEmbedder(ledger, store, index)
    search = SearchService(passages, embedder=embedder, index=index)
    models = ModelService(
        ledger,
        store,
        importer=ModelImporter(ledger, store, rule="allow"),
        engine=engine,
        settings=settings,
        machine=Hardware(),
        tunings=TuningStore(tmp_path),
        audit=audit,
    )
    conversations = Conversations(vault)
    preferences = PreferenceService(settings, VaultPreferences(vault))
    chat = ChatService(
        conversations,
        composer=Composer(
            search=search,
            evidence=EvidenceService(passages, search),
            models=models,
            engine=engine,
            whole=WholeDocuments(
                passages, embedder=embedder, search=search, models=models, engine=engine
            ),
        ),
        models=models,
        engine=engine,
        preferences=preferences,
        audit=audit,
    )
    _install_model(ledger, store, tmp_path)
    return Desk(chat, conversations, engine, ledger, models, store, audit, preferences)


def _install_model(ledger: Ledger, store: ContentStore, folder: Path) -> None:
    """A ledger entry with real bytes behind it; the scripted engine does not read them."""
    source = folder / "model.gguf"
    source.write_bytes(b"GGUF" + bytes(64))
    stored = store.put(source)
    ledger.add(
        name="scripted",
        kind=ModelKind.GENERATIVE,
        files=(ModelFile("model.gguf", stored.sha256, stored.size_bytes),),
        architecture="llama",
        quantization="Q4_1",
        context_tokens=2048,
        license="",
        source="file",
        parameters=135_000_000,
    )
    ledger.mark_verified("scripted", datetime.now(UTC))
    ledger.select("scripted")


def install_embedder(
    ledger: Ledger,
    store: ContentStore,
    folder: Path,
    *,
    name: str = "embedder",
    tokenizer: bytes = b"unread",
) -> str:
    """A ledger entry for an embedder whose other files nobody reads; returns its id."""
    files = []
    for file, content in (
        ("embedder.onnx", name.encode()),
        ("tokenizer.json", tokenizer),
        ("embedder.json", b"{}"),
    ):
        source = folder / file
        source.write_bytes(content)
        stored = store.put(source)
        files.append(ModelFile(file, stored.sha256, stored.size_bytes))
    card = ledger.add(
        name=name,
        kind=ModelKind.EMBEDDER,
        files=files,
        architecture="bert",
        quantization="",
        context_tokens=256,
        license="",
        source="file",
        dimension=DIMENSION,
    )
    return card.sha256
