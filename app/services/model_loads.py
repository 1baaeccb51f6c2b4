"""How each model is loaded: as its user chose for it, else as the settings say for all."""

import json
from typing import Annotated, Any, Final

import msgspec

from app.domain.engine import CacheType, EngineSettings
from app.domain.models import ModelCard
from app.settings.store import SettingsStore
from app.vault.ledger import Ledger

_MOST_TOKENS: Final = 1 << 24
_MOST_LAYERS: Final = 1 << 12


class _Choice(msgspec.Struct, frozen=True, omit_defaults=True):
    """What was chosen for one model; the defaults leave it to Cloister."""

    context_tokens: Annotated[int, msgspec.Meta(ge=0, le=_MOST_TOKENS)] = 0
    cache_type: CacheType = CacheType.F16
    gpu_layers: Annotated[int, msgspec.Meta(ge=-1, le=_MOST_LAYERS)] = -1


_AUTOMATIC: Final = _Choice()


class ModelLoads:
    """The choices of one vault; they stand in the ledger and go with their model."""

    def __init__(self, ledger: Ledger, settings: SettingsStore) -> None:
        self._ledger = ledger
        self._settings = settings

    def of(self, card: ModelCard) -> EngineSettings:
        """What to load it with; 0 and -1 are left to the engine."""
        choice = _chosen(card)
        return EngineSettings(
            context_tokens=choice.context_tokens or self._settings.load().context_tokens,
            gpu_layers=choice.gpu_layers,
            cache_type=choice.cache_type,
        )

    def choose(
        self,
        card: ModelCard,
        *,
        context_tokens: int | None = None,
        cache_type: CacheType | None = None,
        gpu_layers: int | None = None,
    ) -> None:
        """Keeps what is given and leaves the rest; 0 tokens and -1 layers take a choice back."""
        given = {
            "context_tokens": context_tokens,
            "cache_type": cache_type,
            "gpu_layers": gpu_layers,
        }
        changes = {name: value for name, value in given.items() if value is not None}
        choice = msgspec.structs.replace(_chosen(card), **changes)
        others = {name: kept for name, kept in _kept(card).items() if name not in given}
        kept = {**others, **msgspec.to_builtins(choice)}
        self._ledger.set_settings(card.name, json.dumps(kept) if kept else "")


def _chosen(card: ModelCard) -> _Choice:
    """What is kept of a choice; one that cannot be is none."""
    try:
        return msgspec.convert(_kept(card), _Choice)
    except msgspec.ValidationError:
        return _AUTOMATIC


def _kept(card: ModelCard) -> dict[str, Any]:
    """All that was set for the model alone."""
    try:
        kept = json.loads(card.settings or "{}")
    except (ValueError, RecursionError):
        return {}
    return kept if isinstance(kept, dict) else {}
