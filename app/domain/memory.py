"""What a chat's model remembers: how many turns of it, and what those before say in short."""

from dataclasses import dataclass
from datetime import datetime
from typing import Final

AUTOMATIC: Final = 0  # as many turns as fit the context window
MOST_TURNS: Final = 1_000
MOST_SUMMARY_CHARS: Final = 4_000


@dataclass(frozen=True, slots=True)
class ChatSummary:
    """What was said from the beginning of a branch through the message ``through``, in short.

    ``model`` is which one wrote it; empty where a person did, or changed it.
    """

    through: int
    text: str
    model: str
    created: datetime

    @property
    def is_edited(self) -> bool:
        """Whether it is a person's own words."""
        return not self.model


@dataclass(frozen=True, slots=True)
class ChatMemory:
    """How much of its own past one chat's model is given.

    ``turns`` are questions with their answers, ``AUTOMATIC`` as many as fit, None as the settings
    say. ``is_summarised`` is whether a summary of what is left out may be written and read.
    """

    turns: int | None = None
    is_summarised: bool = True
