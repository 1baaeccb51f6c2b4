"""Reads ahead: what comes next is made on a thread of its own while this one works."""

from collections import deque
from collections.abc import Generator, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from itertools import islice
from typing import TypeVar

_T = TypeVar("_T")


def ahead(items: Generator[_T, None, None], *, depth: int) -> Generator[_T, None, None]:
    """The same items in the same order, up to ``depth`` of them made before they are asked for.

    An error of ``items`` comes when those before it were taken. Whoever stops early closes the
    generator (``contextlib.closing``): ``items`` and the thread have ended then.
    """
    with closing(items), ThreadPoolExecutor(1, "ahead") as thread:
        made = deque(thread.submit(_next, items) for _ in range(depth))
        while made:
            for item in made.popleft().result():
                made.append(thread.submit(_next, items))
                yield item


def _next(items: Iterator[_T]) -> tuple[_T, ...]:
    """One item, or none at the end."""
    return tuple(islice(items, 1))
