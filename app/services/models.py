"""Local models: list, import, verify, choose, remove, load."""

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Final

from app.domain.audit import NO_DETAIL, AuditEvent, AuditSink
from app.domain.engine import CacheType, Engine, EngineSettings, LoadedModel
from app.domain.models import MAX_CRASHES, FitVerdict, ModelCard, ModelKind
from app.domain.progress import CancelToken, Progress
from app.engine import hardware
from app.engine.devices import Hardware
from app.engine.errors import AdapterCrashedError, ModelCrashedError
from app.engine.template_choice import LISTED_ONLY, TemplateRules
from app.errors import UserFacingError
from app.mirror.store import ContentStore
from app.mirror.targets import OfferedModel
from app.services.cross_encoders import CrossEncoders, group_of
from app.services.embedder import ModelChangedError, revoked_error
from app.services.intact import IntactService
from app.services.model_errors import (
    AdapterAloneError,
    CacheTypeUnsupportedError,
    ModelPutAsideError,
    NotGenerativeError,
    NotSwitchableError,
)
from app.services.model_import import ModelImporter
from app.services.model_rows import ModelRow, ModelRows
from app.services.model_settings import applied, decode
from app.services.model_tuning import ModelTuning
from app.services.starter import StarterModel
from app.settings.fields import Settings
from app.settings.store import SettingsStore
from app.settings.tuning import TuningStore
from app.vault.ledger import Ledger

_SHORT_DIGEST = 16  # of four adapters, what the record takes
_USES: Final[Mapping[ModelKind, str]] = {
    ModelKind.EMBEDDER: "turns text into vectors",
    ModelKind.ADAPTER: "is an adapter of another model",
    ModelKind.OCR: "reads text in pictures",
    ModelKind.RERANKER: "puts passages in order and checks answers",
}


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
        machine: Hardware,
        tunings: TuningStore,
        audit: AuditSink,
        templates: TemplateRules = LISTED_ONLY,
        before_load: Callable[[], None] = lambda: None,
        cross_encoders: CrossEncoders | None = None,
    ) -> None:
        """``before_load`` brings what the site says of models up to date."""
        self._before_load = before_load
        self._cross_encoders = cross_encoders
        self.tuning = ModelTuning(ledger, store, tunings)
        self._rows = ModelRows(
            ledger,
            store,
            tuning=self.tuning,
            engine=engine,
            machine=machine,
            settings=settings,
            templates=templates,
            cross_encoders=cross_encoders,
        )
        self._held: EngineSettings | None = None  # how the engine was told to load what it holds
        self._audit = audit
        self._ledger = ledger
        self._store = store
        self._intact = IntactService(ledger, store)
        self._importer = importer
        self._engine = engine
        self._settings = settings

    def list(self) -> tuple[ModelRow, ...]:
        """All models of the ledger, each with its fit to what is free now.

        What the engine holds counts as free, for the model would take its place.
        """
        return self._rows.of(self._ledger.list())

    def import_file(
        self,
        path: Path,
        *,
        name: str | None = None,
        on_progress: Callable[[Progress], None] | None = None,
        cancel: CancelToken | None = None,
    ) -> ModelCard:
        """Copies a GGUF file, or a model's folder, into the store after a check.

        Raises:
            UserFacingError: ``not_gguf``, ``model_damaged``, ``model_exists``, ``not_embedder``,
                ``not_cross_encoder``,
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

    def expected_fit(self, model: OfferedModel) -> FitVerdict:
        """Whether an offered model can fit: by its size alone, for its form comes with its file."""
        return self._rows.expected(model)

    def missing(self) -> tuple[str, ...]:
        """The names of the models whose files are not all there."""
        return tuple(card.name for card in self._importer.missing())

    def verify(self, name: str | None = None) -> tuple[ModelRow, ...]:
        """Hashes the files of one model, or all, against the ledger."""
        cards = (self._ledger.get(name),) if name is not None else self._ledger.list()
        for card in cards:
            self._intact.is_intact(card, is_thorough=True)
        return self._rows.of(cards)

    def use(
        self,
        name: str,
        *,
        again: bool = False,
        off: bool = False,
        context_tokens: int | None = None,
        cache_type: CacheType | None = None,
        gpu_layers: int | None = None,
    ) -> ModelCard:
        """Makes it the model that answers, or the one that indexes, orders or checks.

        ``off``, of one that orders or checks: it is not used any more, nor another of its group.
        ``again`` says that one which was put aside is to be tried once more; an adapter is used
        with its model only, and can be no more than tried again. The others are kept for each load
        of this model: as an offer of its verdict says, or back to automatic by 0 tokens, 16-bit
        numbers and -1 layers. None leaves them as they are.

        Raises:
            UserFacingError: ``no_such_model``, ``adapter_alone``, ``not_generative``,
                ``cache_type_unsupported``; nothing was changed.
        """
        card = self._ledger.get(name)
        if card.is_revoked:
            raise revoked_error(card, self._ledger)
        if card.kind is ModelKind.ADAPTER and not again:
            raise AdapterAloneError(
                f"'{name}' is an adapter: it changes a model and cannot answer by itself. "
                "Nothing was changed.",
                hint=f"Attach it to its model: cloister models use MODEL --adapter '{name}'",
            )
        if off or group_of(card) is not None:
            return self._use_cross_encoder(card, off=off)
        if not card.kind.is_chosen and card.kind is not ModelKind.ADAPTER:
            raise NotGenerativeError(
                f"'{name}' {_USES[card.kind]}; it cannot be chosen by itself. Nothing was changed.",
                hint="Choose a model that answers, or an embedder: cloister models list",
            )
        if (context_tokens, cache_type, gpu_layers) != (None, None, None):
            self._check_choice(card, cache_type)
            self.tuning.change(name, _load_changes(context_tokens, cache_type, gpu_layers))
        if card.kind.is_chosen:
            self._ledger.select(name)
        if again:
            self._ledger.clear_crashes(name)
        return self._ledger.get(name)

    def try_out(self, card: ModelCard, *, cancel: CancelToken | None = None) -> None:
        """Finds out what a cross-encoder is good for; nothing for a model of another kind.

        Raises:
            CancelledError: ``cancel`` was set; it is found out when it is first used.
            UserFacingError: ``not_cross_encoder``, ``model_damaged``, ``pairs_died``.
        """
        if self._cross_encoders is not None:
            self._cross_encoders.try_out(card, cancel)

    def remove(self, name: str) -> int:
        """Removes a model and its files; returns the bytes freed."""
        card = self._ledger.get(name)
        if self._holds(name) or self._holds_adapter(card):
            self.unload()
        self.tuning.forget(card)
        if self._cross_encoders is not None:
            self._cross_encoders.forget(card)
        self._ledger.remove(name)
        self._rows.forget(card)
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
        card = self._ledger.get(name)
        models = self._cross_encoders
        return card if models is None else models.marked((card,))[0]

    def selected(self) -> ModelCard | None:
        """The generative model that answers, if there is one."""
        return next((c for c in self._ledger.list(ModelKind.GENERATIVE) if c.is_selected), None)

    def tuned(self, general: Settings, name: str | None = None) -> Settings:
        """The settings that hold when the named, else the selected, model answers."""
        cards = self._ledger.list(ModelKind.GENERATIVE)
        card = next((c for c in cards if (c.name == name if name else c.is_selected)), None)
        return general if card is None else applied(general, decode(card.settings))

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
                f"'{card.name}' {_USES[card.kind]}; it cannot answer. Nothing was changed.",
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
        self._before_load()
        card = self.answering(name)
        if card is None:
            return None
        settings = self.tuning.engine_settings(card, self._settings.load())
        adapters = [one.card for one in self.tuning.attached(card) if one.scale > 0]
        is_revoked = any(one.is_revoked for one in (card, *adapters))
        if self._holds(card.name) and settings == self._held and not is_revoked:
            return self._load(card, settings, cancel)
        detail: dict[str, str | int] = {}
        if adapters:
            detail["adapters"] = "+".join(one.sha256[:_SHORT_DIGEST] for one in adapters)
        try:
            for one in (card, *adapters):
                self._require_sound(one, card.name, cancel)
            loaded = self._load(card, settings, cancel)
        except UserFacingError as error:
            if isinstance(error, ModelPutAsideError):
                detail["crashes"] = MAX_CRASHES
            elif isinstance(error, ModelCrashedError | AdapterCrashedError):
                # With adapters it is them: the model alone was loaded before, or can be tried.
                blamed = adapters or [card]
                detail["crashes"] = max(self.note_crash(one.name) for one in blamed)
            self._audit.record(
                AuditEvent.MODEL_LOAD,
                subject=card.sha256,
                outcome=error.error_code,
                detail=detail or NO_DETAIL,
            )
            raise
        for one in (card, *adapters):
            if one.crashes:
                self._ledger.clear_crashes(one.name)
        self._note_template(card, loaded)
        self._audit.record(AuditEvent.MODEL_LOAD, subject=card.sha256, detail=detail or NO_DETAIL)
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

    def _use_cross_encoder(self, card: ModelCard, *, off: bool) -> ModelCard:
        models = self._cross_encoders
        if models is None or group_of(card) is None:
            raise NotSwitchableError(
                f"'{card.name}' cannot be switched off. Nothing was changed.",
                hint="Choose another one of its kind instead: cloister models list",
            )
        if off:
            models.switch_off(card)
        else:
            models.choose(card)
        return self.get(card.name)

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

    def _holds_adapter(self, card: ModelCard) -> bool:
        path = self._store.path_of(card.sha256)
        return self._held is not None and path in [one.file for one in self._held.adapters]

    def _check_choice(self, card: ModelCard, cache_type: CacheType | None) -> None:
        self.answering(card.name)
        if cache_type in (None, CacheType.F16):
            return
        if not hardware.takes_quantized_cache(self._rows.described(card)):
            raise CacheTypeUnsupportedError(
                f"The conversations of '{card.name}' can be kept as {CacheType.F16.value} only. "
                "Nothing was changed.",
                hint="Choose a smaller context instead.",
            )

    def _load(
        self, card: ModelCard, settings: EngineSettings, cancel: CancelToken | None
    ) -> LoadedModel:
        paths = [self._store.path_of(file.sha256) for file in card.files]
        self._held = None
        loaded = self._engine.load(card.name, paths, settings, cancel=cancel)
        self._held = settings
        return loaded

    def _require_sound(self, card: ModelCard, of: str, cancel: CancelToken | None) -> None:
        """Raises where a model, or an adapter ``of`` one, may not be loaded."""
        if card.is_revoked:
            raise revoked_error(card, self._ledger)
        if card.is_put_aside:
            raise ModelPutAsideError(card.name, of=of)
        if not self._intact.is_intact(card, cancel=cancel):
            raise ModelChangedError(
                f"The model '{card.name}' is damaged or missing, so it was not loaded. "
                "Your chats are safe.",
                hint=(
                    "Sync again; what is damaged is fetched anew: cloister models sync"
                    if card.is_fetched
                    else "Remove it and import it again."
                ),
            )


def _load_changes(
    context_tokens: int | None, cache_type: CacheType | None, gpu_layers: int | None
) -> dict[str, object]:
    """As the settings of one model; 0 tokens, 16-bit numbers and -1 layers are nothing set."""
    changes: dict[str, object] = {}
    if context_tokens is not None:
        changes["context_tokens"] = context_tokens or None
    if cache_type is not None:
        changes["cache_type"] = None if cache_type is CacheType.F16 else cache_type
    if gpu_layers is not None:
        changes["gpu_layers"] = None if gpu_layers < 0 else gpu_layers
    return changes
