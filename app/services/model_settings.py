"""Keeps what is set for one model alone, and says what holds when it answers."""

import json
from collections.abc import Mapping
from dataclasses import asdict, replace
from typing import Final

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

PROMPT_FORMS: Final = tuple(family.name for family in FAMILIES)


def changed(own: ModelSettings, changes: Mapping[str, object]) -> ModelSettings:
    """A model's settings with some changed; None, or an empty form, gives one back to all.

    Raises:
        BadSettingError: a name is unknown, or a value is out of its range.
    """
    checked: dict[str, int | float | str | None] = {}
    for name, untrusted in changes.items():
        if name == "prompt_form":
            checked[name] = _form(untrusted)
        elif name not in NUMBERS:
            raise BadSettingError(
                f"A model has no setting '{name}' of its own. Nothing was changed.",
                hint="It has these: " + ", ".join((*NUMBERS, "prompt_form")) + ".",
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
    """As the ledger keeps it."""
    return json.dumps(asdict(own), sort_keys=True)


def decode(kept: str) -> ModelSettings:
    """What the ledger kept; what is not allowed any more gives way to what holds for all."""
    try:
        untrusted = json.loads(kept or "{}")
    except ValueError:
        return ModelSettings()
    if not isinstance(untrusted, dict):
        return ModelSettings()
    own = ModelSettings(adapters=_adapters(untrusted.get("adapters")))
    for name in (*NUMBERS, "prompt_form"):
        try:
            own = changed(own, {name: untrusted.get(name)})
        except BadSettingError:
            continue
    return own


def _adapters(untrusted: object) -> tuple[AttachedAdapter, ...]:
    found: list[AttachedAdapter] = []
    for one in untrusted if isinstance(untrusted, list) else ():
        try:
            found.append(AttachedAdapter(str(one["sha256"]), checked_scale(float(one["scale"]))))
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
