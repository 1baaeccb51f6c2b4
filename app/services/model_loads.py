"""How each model is loaded: as its user chose for it, else as the settings say for all."""

from app.domain.engine import CacheType, EngineSettings
from app.domain.models import ModelCard
from app.services.preferences import PreferenceService
from app.settings import load_choices
from app.settings.load_choices import ModelLoad

_FIELD = "model_loads"


class ModelLoads:
    """The choices of one vault."""

    def __init__(self, preferences: PreferenceService) -> None:
        self._preferences = preferences

    def of(self, card: ModelCard) -> EngineSettings:
        """What to load it with; 0 and -1 are left to the engine."""
        settings = self._preferences.get()
        chosen = load_choices.parsed(settings.model_loads).get(card.sha256, load_choices.AUTOMATIC)
        return EngineSettings(
            context_tokens=chosen.context_tokens or settings.context_tokens,
            gpu_layers=chosen.gpu_layers,
            cache_type=CacheType(chosen.cache_type or CacheType.F16),
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
        loads = load_choices.parsed(self._preferences.get().model_loads)
        load = loads.get(card.sha256, load_choices.AUTOMATIC)
        if context_tokens is not None:
            load = load._replace(context_tokens=context_tokens)
        if cache_type is not None:
            load = load._replace(cache_type="" if cache_type is CacheType.F16 else cache_type.value)
        if gpu_layers is not None:
            load = load._replace(gpu_layers=gpu_layers)
        self._keep(card, load)

    def forget(self, card: ModelCard) -> None:
        """Takes every choice for it back."""
        self._keep(card, load_choices.AUTOMATIC)

    def _keep(self, card: ModelCard, load: ModelLoad) -> None:
        loads = load_choices.parsed(self._preferences.get().model_loads)
        if loads.get(card.sha256, load_choices.AUTOMATIC) != load:
            after = load_choices.changed(loads, card.sha256, load)
            self._preferences.update({_FIELD: load_choices.written(after)})
