"""What may be said of an error in a log: kinds, places and codes, never texts or values."""

import re
import traceback
from itertools import pairwise
from pathlib import Path

from app.errors import UserFacingError

_KIND = re.compile(r"[\w.<>]{1,120}(?:\([a-z_]{1,60}\))?", re.ASCII)
_PLACE = re.compile(r"[\w.<> -]{1,120}:\d{1,7}:[\w<>]{1,120}", re.ASCII)
_NO_PLACE = "unknown"


def describe(error: BaseException) -> str:
    """An error's kinds and where it was raised, over its whole chain of causes.

    Messages are left out, because libraries quote what they choke on.
    """
    chain = list(_causes(error))
    return " <- ".join(f"{_kind(one)} at {_places(one)}" for one in chain)


def is_description(untrusted_text: str) -> bool:
    """Whether a text has the form of what ``describe`` says: one line, of ASCII, without prose."""
    return all(_is_cause(one) for one in untrusted_text.split(" <- "))


def _is_cause(untrusted_text: str) -> bool:
    kind, _, places = untrusted_text.partition(" at ")
    return _KIND.fullmatch(kind) is not None and (
        places == _NO_PLACE or all(_PLACE.fullmatch(one) for one in places.split(" > "))
    )


def _causes(error: BaseException) -> list[BaseException]:
    chain: list[BaseException] = []
    current: BaseException | None = error
    while current is not None and current not in chain:
        chain.append(current)
        current = current.__cause__ or current.__context__
    return chain


def _kind(error: BaseException) -> str:
    name = type(error).__qualname__
    return f"{name}({error.error_code})" if isinstance(error, UserFacingError) else name


def _places(error: BaseException) -> str:
    frames = traceback.extract_tb(error.__traceback__)
    places = [f"{Path(frame.filename).name}:{frame.lineno}:{frame.name}" for frame in frames]
    if not places:
        return _NO_PLACE
    kept = [places[0]] + [here for before, here in pairwise(places) if here != before]
    return " > ".join(kept[-12:])
