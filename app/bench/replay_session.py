"""A session over a real vault whose engine replays text through a real worker pipe."""

import os
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import replace
from pathlib import Path
from typing import Final

from app.assembly import Workers, assemble
from app.bench.replay import ROLE, Piece, Play, Reply
from app.domain.chat import Citation, GenerationStats, MessageState
from app.domain.engine import (
    Engine,
    EngineSettings,
    FinishReason,
    GenerationRequest,
    GenerationResult,
    HeldMemory,
    LoadedModel,
    PromptSize,
)
from app.domain.models import ModelFile, ModelKind
from app.domain.progress import CancelToken
from app.domain.retrieval import VectorIndex
from app.extract.client import ExtractClient
from app.index.client import IndexClient
from app.mirror.store import ContentStore
from app.policy.schema import SitePolicy
from app.security import keyslots
from app.security.kdf import Argon2idCost, KdfRule
from app.security.keyfile import KeyFile
from app.services.session import Session
from app.vault.connection import Vault
from app.vault.conversations import Conversations
from app.vault.ledger import Ledger
from app.workers.supervisor import Worker

_CONTEXT_TOKENS: Final = 1 << 20  # nothing of the long chat is trimmed
_MODEL: Final = "replay"
_CHEAP: Final = KdfRule(cost=Argon2idCost(64, 1, 1))


class ReplayEngine:
    """Implements ``domain.engine.Engine``: every answer is the same pieces at the same rate."""

    def __init__(self, pieces: Sequence[str], per_second: float) -> None:
        self._play = Play(tuple(pieces), per_second)
        command = [sys.executable, "-I", "-B", "-m", "app.bench.replay"]
        self._worker = Worker(ROLE, replies=Reply, command=command)
        self._loaded: LoadedModel | None = None

    @property
    def loaded(self) -> LoadedModel | None:
        """The stand-in for a model, while the worker lives."""
        return self._loaded if self._worker.is_alive else None

    @property
    def held_memory(self) -> HeldMemory:
        """Nothing worth counting."""
        return HeldMemory()

    def load(
        self,
        name: str,
        files: Sequence[Path],
        settings: EngineSettings,
        *,
        cancel: CancelToken | None = None,
    ) -> LoadedModel:
        """Starts the worker."""
        del files, settings, cancel
        self._worker.start()
        self._loaded = LoadedModel(name, _CONTEXT_TOKENS, 1, 1, backend="replay")
        return self._loaded

    def generate(
        self,
        request: GenerationRequest,
        on_text: Callable[[str], None],
        *,
        cancel: CancelToken | None = None,
        on_thought: Callable[[str], None] | None = None,
    ) -> GenerationResult:
        """Plays the pieces."""
        del request, cancel, on_thought
        asked_s, first_s = time.monotonic(), 0.0
        texts: list[str] = []
        self._worker.send(self._play)
        while isinstance(reply := self._worker.receive(), Piece):
            first_s = first_s or time.monotonic()
            texts.append(reply.text)
            on_text(reply.text)
        stats = GenerationStats(
            completion_tokens=len(texts),
            ttft_ms=(first_s - asked_s) * 1000,
            tokens_per_second=len(texts) / reply.seconds,
            context_tokens=_CONTEXT_TOKENS,
            model=_MODEL,
        )
        return GenerationResult("".join(texts), FinishReason.STOP, stats)

    def measure(self, request: GenerationRequest) -> PromptSize:
        """As ``count_tokens`` counts; all fits."""
        system, *turns = self.count_tokens([request.system, *(one.text for one in request.turns)])
        return PromptSize(
            context_tokens=_CONTEXT_TOKENS,
            tokens=system + sum(turns),
            answer=request.sampling.max_tokens,
            system=system,
            turns=tuple(turns),
        )

    def count_tokens(self, texts: Sequence[str]) -> list[int]:
        """About four characters a token."""
        return [len(text) // 4 for text in texts]

    def cancel(self) -> None:
        """The worker plays to its end; a bench does not stop half way."""

    def unload(self) -> None:
        """Ends the worker."""
        self._worker.kill()

    def close(self) -> None:
        """Ends the worker for good."""
        self._worker.close()


@contextmanager
def replay_session(
    engine: ReplayEngine, *, messages: int, answer: str, citations: Sequence[Citation]
) -> Iterator[tuple[Session, int]]:
    """A session in a temporary home, and a conversation with so many messages in its vault."""
    with tempfile.TemporaryDirectory(prefix="cloister-gui-") as folder, ExitStack() as stack:
        home = Path(folder)
        vault = Vault.create(home / "vault.db", bytearray(os.urandom(32)))
        stack.callback(vault.close)
        stack.callback(engine.unload)
        index, extractor = IndexClient(), ExtractClient()
        stack.callback(index.stop)
        stack.callback(extractor.stop)
        session = compose(vault, home, engine, index=index, extractor=extractor)
        conversation = _fill(Conversations(vault), messages, answer, citations)
        yield session, conversation


def _fill(
    conversations: Conversations, messages: int, answer: str, citations: Sequence[Citation]
) -> int:
    conversation = conversations.create("A long conversation")
    for number in range(messages // 2):
        conversations.add_user_message(conversation, f"Question {number} about the inspection?")
        row = conversations.begin_answer(conversation, model=_MODEL)
        conversations.finish_answer(
            row, text=answer, state=MessageState.COMPLETE, citations=citations
        )
    return conversation


def compose(
    vault: Vault, home: Path, engine: Engine, *, index: VectorIndex, extractor: ExtractClient
) -> Session:
    """The product's session over an open vault, with an engine that needs no model file.

    Closing it ends nothing: who hands the workers over ends them.
    """
    workers = Workers(engine, extractor, index, drawer=extractor)
    session = assemble(
        vault,
        home=home,
        policy=SitePolicy(),
        stack=ExitStack(),
        make_workers=lambda _: workers,
        keys=keyslots.create(KeyFile(home / "keyslots"), _CHEAP, bytearray(b"bench")),
    )
    _enter_model(Ledger(vault), ContentStore(home / "store"), home)
    return replace(session, close=lambda: None)


def _enter_model(ledger: Ledger, store: ContentStore, home: Path) -> None:
    """A ledger entry with real bytes behind it; the replaying engine does not read them."""
    source = home / "replay.gguf"
    source.write_bytes(b"GGUF" + bytes(64))
    stored = store.put(source)
    ledger.add(
        name=_MODEL,
        kind=ModelKind.GENERATIVE,
        files=(ModelFile("model.gguf", stored.sha256, stored.size_bytes),),
        architecture="replay",
        quantization="",
        context_tokens=_CONTEXT_TOKENS,
        license="",
        source="file",
    )
    ledger.select(_MODEL)
