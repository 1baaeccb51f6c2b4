"""The languages that the window speaks."""

from collections.abc import Mapping
from typing import Final

# Each by its own name, which is the same in every language.
NAMES: Final[Mapping[str, str]] = {
    "en": "English",
    "vi": "Tiếng Việt",
    "es": "Español",
    "de": "Deutsch",
    "fr": "Français",
}
