"""The embedder in use: verified, started, and what others must know of it."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Final

from app.domain.models import ModelCard, ModelFile, ModelKind
from app.domain.retrieval import TokenCounter, VectorIndex
from app.errors import UserFacingError
from app.index.embedder import INT8_FILE, TOKENIZER_FILE
from app.index.tokens import WordPieceCounter
from app.mirror.errors import ModelRevokedError
from app.mirror.store import ContentStore
from app.services.intact import IntactService
from app.vault.ledger import Ledger

INT8: Final = "int8"


class NoEmbedderError(UserFacingError):
    """No embedder is installed; documents cannot be indexed."""

    code = "no_embedder"


class ModelChangedError(UserFacingError):
    """A model's file is missing or its bytes are not those of the ledger."""

    code = "model_damaged"


@dataclass(frozen=True, slots=True)
class EmbedderInfo:
    """``id`` is the digest that vectors are kept under; ``max_tokens`` its longest input.

    That of the file which makes the vectors of passages: those of the int8 form never stand
    beside those of the fp32 form unknown.
    """

    id: str
    dimension: int
    max_tokens: int
    counter: TokenCounter


class SelectedEmbedder:
    """Starts the index worker with the embedder that the ledger selects."""

    def __init__(
        self,
        ledger: Ledger,
        store: ContentStore,
        index: VectorIndex,
        *,
        precision: Callable[[], str] = lambda: INT8,
    ) -> None:
        """``precision`` is what the user set: ``int8`` where the embedder has it, or ``fp32``."""
        self._precision = precision
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
        files = used_files(card, self._precision())
        if self._info is None or self._info.id != vectors_id(files):
            self._verify(card)
            self._info = self._describe(card, files)
        self._index.start(
            [self._store.path_of(file.sha256) for file in files],
            verify=lambda: self._verify(card),
        )
        return self._info

    def _describe(self, card: ModelCard, files: Sequence[ModelFile]) -> EmbedderInfo:
        paths = {file.name: self._store.path_of(file.sha256) for file in files}
        return EmbedderInfo(
            vectors_id(files),
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


def used_files(card: ModelCard, precision: str) -> tuple[ModelFile, ...]:
    """The files that an embedder is started with: all, or without its int8 form."""
    if precision == INT8:
        return card.files
    return tuple(file for file in card.files if file.name != INT8_FILE)


def vectors_id(files: Sequence[ModelFile]) -> str:
    """The digest of the file that makes the vectors of passages."""
    by_role = {file.name: file.sha256 for file in files}
    return by_role.get(INT8_FILE, files[0].sha256)


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
