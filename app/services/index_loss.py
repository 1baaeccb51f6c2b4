"""What the death of the index worker may not undo."""

import contextlib
from collections.abc import Iterator

from app.errors import UserFacingError


@contextlib.contextmanager
def tolerate_death() -> Iterator[None]:
    """Lets an ``index_died`` pass: the vault holds the truth, and a fresh worker loads from it."""
    try:
        yield
    except UserFacingError as error:
        if error.error_code != "index_died":
            raise
