"""What is set for one model alone, and the adapters that are added to it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from app.domain.engine import DEFAULT_TUNING, Adapter, CacheType, EngineSettings, Tuning
from app.domain.model_settings import MAX_ADAPTERS, AttachedAdapter, ModelSettings
from app.domain.models import ModelCard, ModelKind
from app.engine.errors import AdapterMismatchError, UnreadableModelError
from app.engine.gguf_adapter import AdapterMetadata, check_belongs, read_adapter
from app.errors import UserFacingError
from app.mirror.store import ContentStore
from app.services import model_settings
from app.services.machine import engine_machine
from app.settings.errors import BadSettingError
from app.settings.fields import Settings
from app.settings.tuning import TuningStore
from app.vault.ledger import Ledger

_FileKey = tuple[tuple[int, int, int], ...]


class NotAnAdapterError(UserFacingError):
    """What was to be attached is no adapter, or what it was to be attached to takes none."""

    code = "not_an_adapter"


@dataclass(frozen=True, slots=True)
class Attached:
    """An adapter that a model is loaded with."""

    card: ModelCard
    scale: float


class ModelTuning:
    """Reads and keeps what the ledger has for single models."""

    def __init__(self, ledger: Ledger, store: ContentStore, tunings: TuningStore) -> None:
        """``tunings`` has what was measured to be fastest."""
        self._tunings = tunings
        self._ledger = ledger
        self._store = store
        self._described: dict[_FileKey, AdapterMetadata] = {}
        self._belongs: dict[tuple[_FileKey, _FileKey], bool] = {}

    def get(self, name: str) -> ModelSettings:
        """What is set for a model alone.

        Raises:
            UserFacingError: ``no_such_model``.
        """
        return model_settings.decode(self._ledger.get(name).settings)

    def change(self, name: str, changes: Mapping[str, object]) -> ModelSettings:
        """Sets something for a model alone, by field name; None gives it back to all models.

        Raises:
            UserFacingError: ``no_such_model``, ``not_generative``, ``bad_setting``; nothing was
                changed.
        """
        self._require_answering(name)
        own = model_settings.changed(self.get(name), changes)
        self._ledger.set_settings(name, model_settings.encode(own))
        return own

    def attach(self, name: str, wanted: Sequence[tuple[str, float]]) -> ModelSettings:
        """Lets a model be loaded with these adapters, by name and scale, and with no others.

        Raises:
            UserFacingError: ``no_such_model``, ``not_generative``, ``not_an_adapter``,
                ``adapter_mismatch``, ``bad_setting``, those of a damaged file; nothing was changed.
        """
        base = self._require_answering(name)
        if len(wanted) > MAX_ADAPTERS or len({adapter for adapter, _ in wanted}) < len(wanted):
            raise BadSettingError(
                f"A model takes at most {MAX_ADAPTERS} adapters, each of them once. "
                "Nothing was changed."
            )
        chosen = []
        for adapter, scale in wanted:
            card = self._ledger.get(adapter)
            if card.kind is not ModelKind.ADAPTER:
                raise NotAnAdapterError(
                    f"'{card.name}' is no adapter, so it cannot be added to a model. "
                    "Nothing was changed.",
                    hint="List what is installed: cloister models list",
                )
            described = self.described(card)
            if not _is_meant_for(card, base):
                raise AdapterMismatchError(described.name, base.name)
            check_belongs(described, self._paths(base), base.name)
            chosen.append(AttachedAdapter(card.name, model_settings.checked_scale(scale)))
        return self._keep_adapters(name, chosen)

    def forget(self, adapter: ModelCard) -> None:
        """Takes an adapter off every model: it is about to be removed."""
        for card in self._ledger.list(ModelKind.GENERATIVE):
            attached = model_settings.decode(card.settings).adapters
            rest = [one for one in attached if one.name != adapter.name]
            if len(rest) < len(attached):
                self._keep_adapters(card.name, rest)

    def attached(self, card: ModelCard) -> tuple[Attached, ...]:
        """The adapters that a model is loaded with, in order."""
        wanted = model_settings.decode(card.settings).adapters
        if not wanted:
            return ()
        known = {one.name: one for one in self._ledger.list(ModelKind.ADAPTER)}
        return tuple(Attached(known[o.name], o.scale) for o in wanted if o.name in known)

    def described(self, adapter: ModelCard) -> AdapterMetadata:
        """What an adapter's file says of itself; read once while it stays as it is.

        Raises:
            UserFacingError: it is missing or damaged.
        """
        (path,) = self._paths(adapter)
        key = _key(adapter, (path,))
        if key not in self._described:
            self._described[key] = read_adapter(path)
        return self._described[key]

    def bases(self, adapter: ModelCard) -> tuple[str, ...]:
        """The installed models that an adapter can be attached to.

        Raises:
            UserFacingError: its own file is missing or damaged.
        """
        described = self.described(adapter)
        return tuple(
            card.name
            for card in self._ledger.list(ModelKind.GENERATIVE)
            if self._is_base(card, adapter, described)
        )

    def engine_settings(self, card: ModelCard, general: Settings) -> EngineSettings:
        """How a model is loaded."""
        own = model_settings.decode(card.settings)
        return EngineSettings(
            context_tokens=model_settings.applied(general, own).context_tokens,
            gpu_layers=-1 if own.gpu_layers is None else own.gpu_layers,
            cache_type=own.cache_type or CacheType.F16,
            adapters=tuple(
                Adapter(self._store.path_of(one.card.sha256), one.scale, one.card.size_bytes)
                for one in self.attached(card)
                if one.scale > 0
            ),
            prompt_form=own.prompt_form,
            signed_template=card.chat_template_sha256,
            tuning=self._fastest(card),
        )

    def _fastest(self, card: ModelCard) -> Tuning:
        """What was measured for it on this machine with this build, or what suits most models."""
        return self._tunings.load(card.sha256, engine_machine()) or DEFAULT_TUNING

    def _is_base(self, card: ModelCard, adapter: ModelCard, described: AdapterMetadata) -> bool:
        if not _is_meant_for(adapter, card):
            return False
        paths = self._paths(card)
        try:
            key = (_key(adapter, self._paths(adapter)), _key(card, paths))
            if key not in self._belongs:
                self._belongs[key] = _belongs(described, paths, card.name)
        except UserFacingError:
            return False
        return self._belongs[key]

    def _require_answering(self, name: str) -> ModelCard:
        card = self._ledger.get(name)
        if card.kind is not ModelKind.GENERATIVE:
            raise NotAnAdapterError(
                f"'{card.name}' does not answer, so there is nothing to set for it. "
                "Nothing was changed.",
                hint="Choose a model that answers: cloister models list",
                code="not_generative",
            )
        return card

    def _keep_adapters(self, name: str, adapters: Sequence[AttachedAdapter]) -> ModelSettings:
        own = replace(self.get(name), adapters=tuple(adapters))
        self._ledger.set_settings(name, model_settings.encode(own))
        return own

    def _paths(self, card: ModelCard) -> list[Path]:
        return [self._store.path_of(file.sha256) for file in card.files]


def _key(card: ModelCard, paths: Sequence[Path]) -> _FileKey:
    """What is the same while files stay as they are."""
    try:
        files = [path.stat() for path in paths]
    except OSError:
        raise UnreadableModelError(card.name) from None
    return tuple((file.st_ino, file.st_size, file.st_mtime_ns) for file in files)


def _is_meant_for(adapter: ModelCard, base: ModelCard) -> bool:
    """Whether it is the model that the site's signatures name; any may be, where they name none.

    Models of one size and architecture take each other's adapters, and answer nonsense.
    """
    return adapter.base_sha256 in ("", base.sha256)


def _belongs(adapter: AdapterMetadata, base: Sequence[Path], name: str) -> bool:
    try:
        check_belongs(adapter, base, name)
    except AdapterMismatchError:
        return False
    return True
