"""The embedder in use: verified, started, and what others must know of it."""

from dataclasses import dataclass

from app.domain.models import ModelCard, ModelKind
from app.domain.retrieval import TokenCounter, VectorIndex
from app.errors import UserFacingError
from app.index.embedder import TOKENIZER_FILE
from app.index.tokens import WordPieceCounter
from app.mirror.errors import ModelRevokedError
from app.mirror.store import ContentStore
from app.services.intact import IntactService
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
        self._intact = IntactService(ledger, store)
        self._info: EmbedderInfo | None = None

    def ready(self) -> EmbedderInfo:
        """Verifies the files, starts the worker when it does not run.

        Raises:
            NoEmbedderError: none is installed.
            ModelRevokedError: the site took it back.
            ModelChangedError: a file is missing or was changed.
        """
        card = next((c for c in self._ledger.list(ModelKind.EMBEDDER) if c.is_selected), None)
        if card is None:
            raise NoEmbedderError(
                "No embedder is installed, so documents cannot be indexed. Chats are not affected.",
                hint="Import an embedder folder in Models, or run set-up again.",
            )
        if card.is_revoked:  # also of one that runs already
            raise revoked_error(card, self._ledger)
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
        if not self._intact.is_intact(card):
            raise ModelChangedError(
                f"The embedder '{card.name}' is damaged or missing. Your documents are safe.",
                hint=(
                    "Sync again; what is damaged is fetched anew: cloister models sync"
                    if card.is_fetched
                    else "Remove it and import it again."
                ),
            )


def revoked_error(card: ModelCard, ledger: Ledger) -> ModelRevokedError:
    """Why a model that the site took back is not loaded, and what to use instead."""
    return ModelRevokedError(
        f"The site has taken the model '{card.name}' back, so it is not loaded: {card.revoked} "
        "Your chats and documents are safe.",
        hint=_instead(card, ledger),
    )


def _instead(card: ModelCard, ledger: Ledger) -> str:
    name = card.replaced_by
    # Of the same name may be what a sync brings in its place.
    here = next((one for one in ledger.list() if one.name == name and one.id != card.id), None)
    if not name or (here is not None and not here.is_usable):
        return "Choose another one: cloister models list"
    act = "sync" if here is None else f"use '{name}'"
    return f"Use '{name}' instead: cloister models {act}"
