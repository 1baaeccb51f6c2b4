"""Personas: who answers in a chat, and how, under one name."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Final

MOST_NAME_CHARS: Final = 60
MOST_TEXT_CHARS: Final = 8_000  # of instructions and of a greeting
MOST_PERSONAS: Final = 500
ICONS: Final = (
    "message-square",
    "messages-square",
    "file-text",
    "library",
    "pencil",
    "quote",
    "shield-check",
    "gauge",
    "tag",
)


class DocumentScope(StrEnum):
    """Which documents a persona answers from."""

    USUAL = "usual"  # as the settings say, or as it was before
    ALL = "all"
    COLLECTION = "collection"
    NONE = "none"


@dataclass(frozen=True, slots=True)
class Persona:
    """How a chat is answered.

    ``instructions`` are added to those for every answer. ``greeting`` is the first answer of a new
    chat, which no model writes. ``model`` and ``preset`` (of sampling) are names, empty for
    whatever is chosen otherwise; ``collection`` is one where ``scope`` is COLLECTION. ``built_in``
    tells one of the program's own, empty for one that a person made.
    """

    name: str
    instructions: str = ""
    greeting: str = ""
    model: str = ""
    preset: str = ""
    scope: DocumentScope = DocumentScope.USUAL
    collection: str = ""
    icon: str = ICONS[0]
    built_in: str = ""
