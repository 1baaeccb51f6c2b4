"""Values of other programs' files where it does not matter if they are something else."""

from typing import Any, Final

_MOST_SIZE: Final = 2**53
_TYPE_CHARS: Final = 100


def word(untrusted: Any) -> str:
    """A text; empty for anything else."""
    return untrusted if isinstance(untrusted, str) else ""


def holder(untrusted: Any) -> dict[str, Any]:
    """An object; an empty one for anything else."""
    return untrusted if isinstance(untrusted, dict) else {}


def listed(untrusted: Any) -> list[Any]:
    """A list; an empty one for anything else."""
    return untrusted if isinstance(untrusted, list) else []


def number(untrusted: Any) -> int | None:
    """A whole number that is not negative; None for anything else."""
    is_number = isinstance(untrusted, int) and not isinstance(untrusted, bool)
    return untrusted if is_number and 0 <= untrusted < _MOST_SIZE else None


def media_type(untrusted: Any) -> str:
    """The name of a kind of file."""
    return word(untrusted)[:_TYPE_CHARS]
