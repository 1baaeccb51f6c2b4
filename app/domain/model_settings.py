"""What is kept for one model alone: how it is loaded, how it chooses words, what is added to it."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from app.domain.engine import CacheType

MAX_ADAPTERS: Final = 4
MAX_SCALE: Final = 2.0


@dataclass(frozen=True, slots=True)
class AttachedAdapter:
    """An adapter of the ledger, and how much of it is added. A newer one of its name follows."""

    name: str
    scale: float = 1.0


@dataclass(frozen=True, slots=True)
class ModelSettings:
    """None means: what the settings say for all models, or what suits this machine.

    ``prompt_form`` names a built-in form of prompts; empty: as the model's file and the policy say.
    ``gpu_layers`` None puts as many on a graphics processor as fit.
    """

    context_tokens: int | None = None
    temperature: float | None = None
    top_k: int | None = None
    top_p: float | None = None
    min_p: float | None = None
    repeat_penalty: float | None = None
    cache_type: CacheType | None = None
    gpu_layers: int | None = None
    prompt_form: str = ""
    adapters: tuple[AttachedAdapter, ...] = ()

    @property
    def numbers(self) -> Mapping[str, int | float]:
        """The numbers that are set, by the names of the settings that they take the place of."""
        found = {name: getattr(self, name) for name in NUMBERS}
        return {name: value for name, value in found.items() if value is not None}


# Those that take the place of settings of the same name.
NUMBERS: Final = (
    "context_tokens",
    "temperature",
    "top_k",
    "top_p",
    "min_p",
    "repeat_penalty",
)
NO_SETTINGS: Final = ModelSettings()
