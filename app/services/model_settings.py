"""Keeps what is set for one model alone, and says what holds when it answers."""

import json
from collections.abc import Callable, Mapping
from dataclasses import asdict, replace
from typing import Final

from app.domain.engine import CacheType
from app.domain.model_settings import (
    MAX_ADAPTERS,
    MAX_SCALE,
    NUMBERS,
    AttachedAdapter,
    ModelSettings,
)
from app.engine.families import FAMILIES
from app.settings.errors import BadSettingError
from app.settings.fields import Settings

_MOST_LAYERS: Final = 4096
PROMPT_FORMS: Final = tuple(family.name for family in FAMILIES)


def changed(own: ModelSettings, changes: Mapping[str, object]) -> ModelSettings:
    """A model's settings with some changed; None, or an empty form, gives one back to all.

    Raises:
        BadSettingError: a name is unknown, or a value is out of its range.
    """
    checked: dict[str, object] = {}
    for name, untrusted in changes.items():
        if name in _OTHERS:
            checked[name] = _OTHERS[name](untrusted)
        elif name not in NUMBERS:
            raise BadSettingError(
                f"A model has no setting '{name}' of its own. Nothing was changed.",
                hint="It has these: " + ", ".join(SETTINGS) + ".",
            )
        elif untrusted is None:
            checked[name] = None
        else:
            checked[name] = getattr(Settings().with_changes({name: untrusted}), name)
    return replace(own, **checked)  # type: ignore[arg-type]


def checked_scale(scale: float) -> float:
    """How much of an adapter is added.

    Raises:
        BadSettingError: it is out of its range.
    """
    if not 0 <= scale <= MAX_SCALE:  # nor anything that is no number
        raise BadSettingError(
            f"The scale of an adapter must be a number from 0 to {MAX_SCALE:g}. "
            "Nothing was changed.",
            hint="1 adds it as it was trained, 0 adds nothing.",
        )
    return scale


def applied(general: Settings, own: ModelSettings) -> Settings:
    """What holds when this model answers."""
    return general.with_changes(own.numbers)


def encode(own: ModelSettings) -> str:
    """As the ledger keeps it: what is set, and nothing of the rest."""
    kept = {name: value for name, value in asdict(own).items() if value not in (None, "", ())}
    return json.dumps(kept, sort_keys=True)


def decode(kept: str) -> ModelSettings:
    """What the ledger kept; what is not allowed any more gives way to what holds for all."""
    try:
        untrusted = json.loads(kept or "{}")
    except (ValueError, RecursionError):
        return ModelSettings()
    if not isinstance(untrusted, dict):
        return ModelSettings()
    own = ModelSettings(adapters=_adapters(untrusted.get("adapters")))
    for name in SETTINGS:
        value = untrusted.get(name)
        if name in NUMBERS and isinstance(value, str):  # a number is written as one
            continue
        try:
            own = changed(own, {name: value})
        except BadSettingError:
            continue
    return own


def _adapters(untrusted: object) -> tuple[AttachedAdapter, ...]:
    found: list[AttachedAdapter] = []
    for one in untrusted if isinstance(untrusted, list) else ():
        try:
            found.append(AttachedAdapter(str(one["name"]), checked_scale(float(one["scale"]))))
        except (KeyError, TypeError, ValueError, BadSettingError):
            continue
    return tuple(found[:MAX_ADAPTERS])


def _form(untrusted: object) -> str:
    if untrusted in (None, ""):
        return ""
    if untrusted not in PROMPT_FORMS:
        raise BadSettingError(
            f"There is no form of prompts named '{untrusted}'. Nothing was changed.",
            hint="There are: " + ", ".join(PROMPT_FORMS) + ".",
        )
    return str(untrusted)


def _cache(untrusted: object) -> CacheType | None:
    if untrusted in (None, ""):
        return None
    try:
        return CacheType(str(untrusted))
    except ValueError:
        raise BadSettingError(
            f"Conversations cannot be kept as '{untrusted}'. Nothing was changed.",
            hint="There are: " + ", ".join(CacheType) + ".",
        ) from None


def _layers(untrusted: object) -> int | None:
    if untrusted is None:
        return None
    text = str(untrusted)
    if not (text.isascii() and text.isdecimal() and int(text) <= _MOST_LAYERS):
        raise BadSettingError(
            f"'gpu_layers' must be a whole number from 0 to {_MOST_LAYERS}. Nothing was changed."
        )
    return int(text)


# What is set for single models only.
_OTHERS: Final[Mapping[str, Callable[[object], object]]] = {
    "cache_type": _cache,
    "gpu_layers": _layers,
    "prompt_form": _form,
}
SETTINGS: Final = (*NUMBERS, *_OTHERS)
