"""Local models: list, import, verify, choose, remove, load."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from app.domain.audit import NO_DETAIL, AuditEvent, AuditSink
from app.domain.engine import DEFAULT_TUNING, Engine, EngineSettings, LoadedModel, Tuning
from app.domain.models import MAX_CRASHES, Fit, FitVerdict, ModelCard, ModelKind, ModelTemplate
from app.domain.progress import CancelToken, Progress
from app.engine import hardware
from app.engine.errors import ModelCrashedError
from app.engine.gguf import GgufMetadata, read_model
from app.engine.template_choice import LISTED_ONLY, TemplateRules, choose
from app.errors import UserFacingError
from app.mirror.store import ContentStore, StoredFile
from app.services.embedder import ModelChangedError
from app.services.machine import engine_machine
from app.services.model_import import ModelImporter
from app.services.starter import StarterModel
from app.settings.store import SettingsStore
from app.settings.tuning import TuningStore
from app.vault.ledger import Ledger

_Seen = tuple[tuple[int, int, int], ...]  # of each file: which it is, its size, when it changed


class NotGenerativeError(UserFacingError):
    """A model that cannot answer was asked to."""

    code = "not_generative"


class ModelPutAsideError(UserFacingError):
    """Loading the model ended the worker again and again, so it is not tried any more."""

    code = "model_put_aside"

    def __init__(self, name: str) -> None:
        super().__init__(
            f"The model '{name}' was put aside: loading it failed badly {MAX_CRASHES} times. "
            "Your chats are safe.",
            hint=f"Choose another one, or try it again: cloister models use '{name}' --again",
        )


@dataclass(frozen=True, slots=True)
class ModelRow:
    """A model, whether its files were seen intact, and whether it fits this machine now.

    ``template`` says how its prompts are framed; None of one that does not answer, or is damaged.
    """

    card: ModelCard
    is_verified: bool
    verdict: FitVerdict
    template: ModelTemplate | None = None


class ModelService:
    """The ledger of models and the one that answers."""

    def __init__(
        self,
        ledger: Ledger,
        store: ContentStore,
        *,
        importer: ModelImporter,
        engine: Engine,
        settings: SettingsStore,
        tunings: TuningStore,
        audit: AuditSink,
        templates: TemplateRules = LISTED_ONLY,
    ) -> None:
        self._tunings = tunings
        self._templates = templates
        self._audit = audit
        self._ledger = ledger
        self._store = store
        self._importer = importer
        self._engine = engine
        self._settings = settings
        self._metadata: dict[int, tuple[_Seen, GgufMetadata]] = {}  # by the card's id

    def list(self) -> tuple[ModelRow, ...]:
        """All models of the ledger."""
        return tuple(self._row(card) for card in self._ledger.list())

    def import_file(
        self,
        path: Path,
        *,
        name: str | None = None,
        on_progress: Callable[[Progress], None] | None = None,
        cancel: CancelToken | None = None,
    ) -> ModelCard:
        """Copies a GGUF file, or an embedder folder, into the store after a check.

        Raises:
            UserFacingError: ``not_gguf``, ``model_damaged``, ``model_exists``, ``not_embedder``,
                ``import_forbidden``, ``disk_full``, ``path_not_found``.
        """
        card = self._importer.import_path(path, name=name, on_progress=on_progress, cancel=cancel)
        self._record_import(card)
        return card

    def import_starters(self, models: Sequence[StarterModel]) -> tuple[ModelCard, ...]:
        """Takes over the starter models that set-up left; those already here are skipped."""
        cards = self._importer.import_starters(models)
        for card in cards:
            self._record_import(card)
        return cards

    def bring_back(self, models: Sequence[StarterModel]) -> None:
        """Puts the files of starter models back that the ledger has and the store has not."""
        self._importer.bring_back(models)

    def missing(self) -> tuple[str, ...]:
        """The names of the models whose files are not all there."""
        return tuple(card.name for card in self._importer.missing())

    def verify(self, name: str | None = None) -> tuple[ModelRow, ...]:
        """Hashes the files of one model, or all, against the ledger."""
        cards = (self._ledger.get(name),) if name is not None else self._ledger.list()
        for card in cards:
            self._is_intact(card)
        return tuple(self._row(card) for card in cards)

    def use(self, name: str, *, again: bool = False) -> ModelCard:
        """Makes it the model that answers (or, for an embedder, the one that indexes).

        ``again`` says that one which was put aside is to be tried once more.
        """
        self._ledger.select(name)
        if again:
            self._ledger.clear_crashes(name)
        return self._ledger.get(name)

    def remove(self, name: str) -> int:
        """Removes a model and its files; returns the bytes freed."""
        card = self._ledger.get(name)
        if self._holds(name):
            self.unload()
        self._ledger.remove(name)
        self._metadata.pop(card.id, None)
        self._audit.record(AuditEvent.MODEL_REMOVE, subject=card.sha256)
        return sum(
            self._store.remove(file.sha256)
            for file in card.files
            if not self._ledger.is_file_used(file.sha256)
        )

    def get(self, name: str) -> ModelCard:
        """A model by name.

        Raises:
            UserFacingError: ``no_such_model``.
        """
        return self._ledger.get(name)

    def selected(self) -> ModelCard | None:
        """The generative model that answers, if there is one."""
        return next((c for c in self._ledger.list(ModelKind.GENERATIVE) if c.is_selected), None)

    def answering(self, name: str | None = None) -> ModelCard | None:
        """The named model, else the selected one; None when no model that answers is installed.

        Raises:
            UserFacingError: ``no_such_model``, ``not_generative``.
        """
        if name is None:
            return self.selected()
        card = self._ledger.get(name)
        if card.kind is not ModelKind.GENERATIVE:
            raise NotGenerativeError(
                f"'{card.name}' turns text into vectors; it cannot answer. Nothing was changed.",
                hint="Choose a model that answers: cloister models list",
            )
        return card

    def load_selected(
        self, name: str | None = None, *, cancel: CancelToken | None = None
    ) -> LoadedModel | None:
        """Starts the engine with the selected, or the named, model; a no-op when it is held.

        Returns:
            What the engine holds now; None when no model is installed.

        Raises:
            ModelChangedError: the files are not those of the ledger.
            UserFacingError: ``no_such_model``, ``not_generative``, ``model_not_loadable``,
                ``model_too_large``, ``model_put_aside``, ``engine_died``.
            CancelledError: ``cancel`` was set while the files were read or loaded.
        """
        card = self.answering(name)
        if card is None:
            return None
        if self._holds(card.name):
            return self._load(card, cancel)
        crashes = card.crashes
        try:
            if card.is_put_aside:
                raise ModelPutAsideError(card.name)
            self._require_intact(card, cancel)
            loaded = self._load(card, cancel)
        except UserFacingError as error:
            if isinstance(error, ModelCrashedError):
                crashes = self.note_crash(card.name)
            self._audit.record(
                AuditEvent.MODEL_LOAD,
                subject=card.sha256,
                outcome=error.error_code,
                detail={"crashes": crashes} if crashes else NO_DETAIL,
            )
            raise
        if crashes:
            self._ledger.clear_crashes(card.name)
        self._note_template(card, loaded)
        self._audit.record(AuditEvent.MODEL_LOAD, subject=card.sha256)
        return loaded

    def note_crash(self, name: str) -> int:
        """Notes that loading a model ended the worker; returns how often in a row it did."""
        return self._ledger.count_crash(name)

    def digest(self, name: str) -> str:
        """SHA-256 of a model's first file; empty where there is no such model."""
        return next((card.sha256 for card in self._ledger.list() if card.name == name), "")

    def unload(self) -> None:
        """Ends the engine."""
        self._engine.unload()

    @property
    def loaded(self) -> LoadedModel | None:
        """What the engine holds now, if anything."""
        return self._engine.loaded

    def _note_template(self, card: ModelCard, loaded: LoadedModel) -> None:
        template = loaded.template
        failed = template.sha256 if template is not None and template.has_failed else ""
        if failed != card.failed_template:
            self._ledger.note_template(card.name, failed)

    def _holds(self, name: str) -> bool:
        loaded = self._engine.loaded
        return loaded is not None and loaded.name == name

    def _record_import(self, card: ModelCard) -> None:
        detail: Mapping[str, str | int] = {"bytes": card.size_bytes, "kind": card.kind.value}
        self._audit.record(AuditEvent.MODEL_IMPORT, subject=card.sha256, detail=detail)

    def _load(self, card: ModelCard, cancel: CancelToken | None) -> LoadedModel:
        paths = [self._store.path_of(file.sha256) for file in card.files]
        settings = EngineSettings(
            context_tokens=self._settings.load().context_tokens, tuning=self._tuning(card)
        )
        return self._engine.load(card.name, paths, settings, cancel=cancel)

    def _tuning(self, card: ModelCard) -> Tuning:
        """What was measured for it on this machine with this build, or what suits most models."""
        return self._tunings.load(card.sha256, engine_machine()) or DEFAULT_TUNING

    def _require_intact(self, card: ModelCard, cancel: CancelToken | None) -> None:
        if not self._is_intact(card, cancel):
            raise ModelChangedError(
                f"The model '{card.name}' is damaged or missing, so it was not loaded. "
                "Your chats are safe.",
                hint="Remove it and import it again.",
            )

    def _is_intact(self, card: ModelCard, cancel: CancelToken | None = None) -> bool:
        is_intact = all(
            self._store.is_intact(StoredFile(file.sha256, file.size_bytes), cancel=cancel)
            for file in card.files
        )
        self._ledger.mark_verified(card.name, datetime.now(UTC) if is_intact else None)
        return is_intact

    def _row(self, card: ModelCard) -> ModelRow:
        is_verified = self._ledger.verified_at(card.name) is not None
        if card.kind is ModelKind.EMBEDDER:
            small = FitVerdict(Fit.YES, card.size_bytes, 0, "Small enough for any machine.")
            return ModelRow(card, is_verified, small)
        try:
            metadata = self._described(card)
        except (OSError, UserFacingError):
            unknown = FitVerdict(Fit.UNKNOWN, 0, 0, "Its file is missing or damaged.")
            return ModelRow(card, is_verified, unknown)
        template = choose(metadata, self._templates)
        if template.sha256 == card.failed_template:
            template = template.failed()
        return ModelRow(card, is_verified, self._verdict(card, metadata), template)

    def _described(self, card: ModelCard) -> GgufMetadata:
        """What its files say of themselves; read once while they stay as they are.

        A window counts its models each second of an import, and a vocabulary is read in Python.
        """
        paths = [self._store.path_of(file.sha256) for file in card.files]
        files = [path.stat() for path in paths]
        seen = tuple((file.st_ino, file.st_size, file.st_mtime_ns) for file in files)
        known = self._metadata.get(card.id)
        if known is None or known[0] != seen:
            known = self._metadata[card.id] = (seen, read_model(paths))
        return known[1]

    def _verdict(self, card: ModelCard, metadata: GgufMetadata) -> FitVerdict:
        free_bytes = hardware.free_memory_bytes()
        if self._holds(card.name):
            free_bytes += metadata.size_bytes  # what it takes already is its own
        wanted = self._settings.load().context_tokens
        tokens = hardware.context_tokens_for(metadata, wanted, free_bytes)
        return hardware.fit(metadata, tokens, free_bytes=free_bytes, size_bytes=card.size_bytes)
