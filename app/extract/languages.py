"""In which languages pictures of text are read."""

from collections.abc import Collection, Sequence
from typing import Final

_FIRST: Final = "eng"
_MOST: Final = 4  # each costs its own pass over the picture; a site may choose more


def chosen(installed: Collection[str], wanted: Sequence[str]) -> tuple[str, ...]:
    """Of the installed ones those wanted, in that order; else English and the next few by name."""
    if wanted:
        return tuple(name for name in wanted if name in installed)
    return tuple(sorted(installed, key=lambda name: (name != _FIRST, name))[:_MOST])
