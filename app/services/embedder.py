"""The embedder in use: verified, started, and what others must know of it."""

from dataclasses import dataclass

from app.domain.models import ModelCard, ModelKind
from app.domain.retrieval import TokenCounter, VectorIndex
from app.errors import UserFacingError
from app.index.embedder import TOKENIZER_FILE
from app.index.tokens import WordPieceCounter
from app.mirror.store import ContentStore, StoredFile
from app.vault.ledger import Ledger


class NoEmbedderError(UserFacingError):
    """No embedder is installed; documents cannot be indexed."""

    code = "no_embedder"


class ModelChangedError(UserFacingError):
    """A model's file is missing or its bytes are not those of the ledger."""

    code = "model_damaged"


@dataclass(frozen=True, slots=True)
class EmbedderInfo:
    """``id`` is the digest that vectors are kept under; ``max_tokens`` its longest input."""

    id: str
    dimension: int
    max_tokens: int
    counter: TokenCounter


class SelectedEmbedder:
    """Starts the index worker with the embedder that the ledger selects."""

    def __init__(self, ledger: Ledger, store: ContentStore, index: VectorIndex) -> None:
        self._ledger = ledger
        self._store = store
        self._index = index
        self._info: EmbedderInfo | None = None

    def ready(self) -> EmbedderInfo:
        """Verifies the files, starts the worker when it does not run.

        Raises:
            NoEmbedderError: none is installed.
            ModelChangedError: a file is missing or was changed.
        """
        card = next((c for c in self._ledger.list(ModelKind.EMBEDDER) if c.is_selected), None)
        if card is None:
            raise NoEmbedderError(
                "No embedder is installed, so documents cannot be indexed. Chats are not affected.",
                hint="Import an embedder folder in Models, or run set-up again.",
            )
        if self._info is None or self._info.id != card.sha256:
            self._verify(card)
            self._info = self._describe(card)
        self._index.start(
            [self._store.path_of(file.sha256) for file in card.files],
            verify=lambda: self._verify(card),
        )
        return self._info

    def _describe(self, card: ModelCard) -> EmbedderInfo:
        paths = {file.name: self._store.path_of(file.sha256) for file in card.files}
        return EmbedderInfo(
            card.sha256,
            card.dimension,
            card.context_tokens,
            WordPieceCounter(paths[TOKENIZER_FILE]),
        )

    def _verify(self, card: ModelCard) -> None:
        for file in card.files:
            if not self._store.is_intact(StoredFile(file.sha256, file.size_bytes)):
                raise ModelChangedError(
                    f"The embedder '{card.name}' is damaged or missing. Your documents are safe.",
                    hint="Remove it and import it again.",
                )
