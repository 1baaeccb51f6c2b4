"""Sets of sampling settings under one name."""

from collections.abc import Mapping
from typing import Any, Final, NamedTuple

from app.settings.fields import SAMPLING, Settings, default
from app.settings.spec import QT_TRANSLATE_NOOP

_SEED: Final = "seed"  # says which answer, not which kind


class Preset(NamedTuple):
    """``changes`` are what differs from the usual settings."""

    name: str
    label: str
    help: str
    changes: Mapping[str, Any]

    @property
    def values(self) -> dict[str, Any]:
        """Every setting of sampling, by field name."""
        return {name: default(name) for name in SAMPLING if name != _SEED} | dict(self.changes)


PRESETS: Final = (
    Preset(
        "usual",
        QT_TRANSLATE_NOOP("Settings", "As delivered"),
        QT_TRANSLATE_NOOP("Settings", "Keeps to the documents, with a little freedom of wording."),
        {},
    ),
    Preset(
        "exact",
        QT_TRANSLATE_NOOP("Settings", "Exact"),
        QT_TRANSLATE_NOOP("Settings", "Always the likeliest word: the same answer each time."),
        {"temperature": 0.0, "repeat_penalty": 1.0},
    ),
    Preset(
        "inventive",
        QT_TRANSLATE_NOOP("Settings", "Inventive"),
        QT_TRANSLATE_NOOP("Settings", "For drafts and ideas; not for facts."),
        {
            "temperature": 0.9,
            "top_k": 0,
            "top_p": 1.0,
            "min_p": 0.05,
            "repeat_penalty": 1.0,
            "dry_multiplier": 0.8,
        },
    ),
)


def preset_of(settings: Settings) -> Preset | None:
    """The preset that these settings are; None where they are none."""
    for preset in PRESETS:
        if all(getattr(settings, name) == value for name, value in preset.values.items()):
            return preset
    return None
