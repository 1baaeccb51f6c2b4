"""The embedder in use: verified, started, and what others must know of it."""

import contextlib
import threading
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from app.domain.models import ModelCard, ModelFile, ModelKind
from app.domain.progress import CancelToken
from app.domain.retrieval import TokenCounter, VectorIndex
from app.errors import UserFacingError
from app.index.embedder import INT8_FILE, TOKENIZER_FILE
from app.index.tokens import WordPieceCounter
from app.mirror.errors import ModelRevokedError
from app.mirror.store import ContentStore
from app.services.intact import IntactService
from app.settings.store import SettingsStore
from app.vault.errors import DiskFullError
from app.vault.ledger import Ledger
from app.vault.vector_sets import VectorSets

INT8: Final = "int8"
FP32: Final = "fp32"
_LOOK_S: Final = 0.2  # how often a wait looks at the cancel token


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


@dataclass(frozen=True, slots=True)
class EmbedderForm:
    """An embedder with the files that are used of it."""

    card: ModelCard
    files: tuple[ModelFile, ...]

    @property
    def id(self) -> str:
        """The digest of the file that makes the vectors of passages."""
        by_role = {file.name: file.sha256 for file in self.files}
        return by_role.get(INT8_FILE, self.files[0].sha256)

    @property
    def precision(self) -> str:
        """``int8`` or ``fp32``, that of the vectors of passages."""
        return INT8 if any(file.name == INT8_FILE for file in self.files) else FP32

    @property
    def name(self) -> str:
        """The model's name, and which of its forms where it has two."""
        has_two = any(file.name == INT8_FILE for file in self.card.files)
        return f"{self.card.name} ({self.precision})" if has_two else self.card.name


class Precision:
    """The user's setting of how exactly documents are read: ``int8`` or ``fp32``."""

    def __init__(self, settings: SettingsStore) -> None:
        self._settings = settings

    def get(self) -> str:
        """As it is set now."""
        return self._settings.load().passage_precision

    def set(self, precision: str) -> None:
        """Sets it, where it is not so already."""
        if precision != self.get():
            changed = self._settings.load().with_changes({"passage_precision": precision})
            self._settings.save(changed)


class SelectedEmbedder:
    """Starts the index worker with the embedder whose vectors answer.

    That is the one that the ledger selects, or the one before it until every document was read
    anew: then ``switch`` is called.
    """

    def __init__(
        self,
        ledger: Ledger,
        store: ContentStore,
        index: VectorIndex,
        *,
        precision: Precision | None = None,
        sets: VectorSets | None = None,
    ) -> None:
        """Without ``precision`` an int8 form is used where the embedder has one.

        Without ``sets`` the selected embedder answers at once, whatever it has read.
        """
        self._ledger = ledger
        self._store = store
        self._index = index
        self._precision = precision
        self._sets = sets
        self._intact = IntactService(ledger, store)
        self._info: EmbedderInfo | None = None
        self._held: EmbedderForm | None = None
        self._holders = 0
        self._lock = threading.RLock()  # nobody starts the one before while it is replaced
        self._let_go = threading.Condition(self._lock)

    def ready(self) -> EmbedderInfo:
        """Verifies the files, starts the worker when it does not run.

        Raises:
            NoEmbedderError: none is installed.
            ModelRevokedError: the site took it back.
            ModelChangedError: a file is missing or was changed.
        """
        with self._lock:
            form = self.answering()
            if self._info is None or self._info.id != form.id:
                self._verify(form.card)
                self._info = self._describe(form)
            self._start(self._index, form)
            return self._info

    def wanted(self) -> EmbedderForm:
        """The embedder that is selected, in the form that is set.

        Raises:
            NoEmbedderError, ModelRevokedError.
        """
        card = next((c for c in self._ledger.list(ModelKind.EMBEDDER) if c.is_selected), None)
        if card is None:
            raise NoEmbedderError(
                "No embedder is installed, so documents cannot be indexed. Chats are not affected.",
                hint="Import an embedder folder in Models, or run set-up again.",
            )
        if card.is_revoked:  # also of one that runs already
            raise revoked_error(card, self._ledger)
        return _form(card, INT8 if self._precision is None else self._precision.get())

    def choose(self, form: EmbedderForm) -> None:
        """Selects an embedder, in this form."""
        self._ledger.select(form.card.name)
        if self._precision is not None:
            self._precision.set(form.precision)

    @contextlib.contextmanager
    def held(self) -> Iterator[EmbedderInfo]:
        """The embedder that answers, started; within it no other takes its place.

        What is imported, loaded or looked for in steps is so all of one embedder.

        Raises:
            NoEmbedderError, ModelRevokedError, ModelChangedError.
        """
        with self._lock:
            info = self.ready()
            self._held = self._held or self.answering()
            self._holders += 1
        try:
            yield info
        finally:
            with self._lock:
                self._holders -= 1
                if not self._holders:
                    self._held = None
                    self._let_go.notify_all()

    def wait_until_free(self, cancel: CancelToken) -> None:
        """Returns as soon as nobody holds the embedder that answers.

        Raises:
            CancelledError.
        """
        with self._let_go:
            while self._holders:
                cancel.raise_if_cancelled()
                self._let_go.wait(_LOOK_S)

    def answering(self) -> EmbedderForm:
        """The embedder whose vectors answer; the wanted one where the one before is gone.

        Raises:
            NoEmbedderError, ModelRevokedError.
        """
        with self._lock:
            wanted = self.wanted()
            if self._held is not None:
                return self._held
            return wanted if self._sets is None else self._noted(wanted, self._sets)

    def start(self, index: VectorIndex, form: EmbedderForm) -> EmbedderInfo:
        """Verifies an embedder and starts another index with it.

        Raises:
            ModelChangedError, EmbedderError, IndexDiedError.
        """
        self._verify(form.card)
        self._start(index, form)
        return self._describe(form)

    def switch(self, embedder: str) -> bool:
        """Lets another one answer from now on, if it has read every document.

        Not while the one before is held; then this is False too.
        """
        with self._lock:
            if self._holders or self._sets is None or not self._sets.switch(embedder):
                return False
            self.ready()
            return True

    def _noted(self, wanted: EmbedderForm, sets: VectorSets) -> EmbedderForm:
        """The one that the vault notes, which has vectors; else that is the wanted one now."""
        noted = sets.answering()
        if noted == wanted.id:
            return wanted
        before = noted or sets.most_read()
        form = self._before(before) if before != wanted.id and sets.has_vectors(before) else None
        if form is None or not noted:
            with contextlib.suppress(DiskFullError):  # it is noted another time
                sets.answer_with(wanted.id if form is None else form.id)
        return form or wanted

    def _start(self, index: VectorIndex, form: EmbedderForm) -> None:
        index.start(
            [self._store.path_of(file.sha256) for file in form.files],
            verify=lambda: self._verify(form.card),
        )

    def _before(self, embedder: str) -> EmbedderForm | None:
        """The installed embedder of this id, if it can still be used."""
        for card in self._ledger.list(ModelKind.EMBEDDER):
            for precision in (INT8, FP32):
                form = _form(card, precision)
                if form.id == embedder and not card.is_revoked and self._intact.is_intact(card):
                    return form
        return None

    def _describe(self, form: EmbedderForm) -> EmbedderInfo:
        paths = {file.name: self._store.path_of(file.sha256) for file in form.files}
        return EmbedderInfo(
            form.id,
            form.card.dimension,
            form.card.context_tokens,
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


def _form(card: ModelCard, precision: str) -> EmbedderForm:
    """All files, or those without the int8 form."""
    if precision == INT8:
        return EmbedderForm(card, card.files)
    return EmbedderForm(card, tuple(file for file in card.files if file.name != INT8_FILE))


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
