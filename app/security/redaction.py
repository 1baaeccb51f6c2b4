"""What may be said of an error in a log: kinds, places and codes, never texts or values."""

import traceback
from itertools import pairwise
from pathlib import Path

from app.errors import UserFacingError


def describe(error: BaseException) -> str:
    """An error's kinds and where it was raised, over its whole chain of causes.

    Messages are left out, because libraries quote what they choke on.
    """
    chain = list(_causes(error))
    return " <- ".join(f"{_kind(one)} at {_places(one)}" for one in chain)


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
        return "unknown"
    kept = [places[0]] + [here for before, here in pairwise(places) if here != before]
    return " > ".join(kept[-12:])
