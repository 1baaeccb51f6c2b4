"""Embeds the passages of documents in slices of about a second, to hear of a stop in between."""

import hashlib
import time
from array import array
from collections.abc import Callable, Sequence
from typing import Final

from app.domain.progress import CancelToken
from app.domain.retrieval import VectorIndex
from app.errors import UserFacingError
from app.index.chunking import passage_for_embedding

FIRST_SLICE: Final = 64  # passages: a second or two on two cores

_LARGEST_SLICE: Final = 512
_SHORT_S: Final = 0.5  # many cores are the busier the longer a slice is

Passage = tuple[str, str]
"""Heading and text."""


def embed(
    index: VectorIndex,
    passages: Sequence[Passage],
    *,
    cancel: CancelToken,
    on_done: Callable[[int], None],
    give_way: Callable[[], None] | None = None,
) -> list[bytes]:
    """The vectors of all passages; ``on_done`` hears how many there are after each slice.

    ``give_way`` is called before each slice, and may wait. Equal passages are computed once: a
    file of one sentence over and over is soon done with.

    Raises:
        CancelledError: ``cancel`` was set; the vectors made so far are dropped.
        UserFacingError: ``index_died``, twice in a row.
    """
    places: dict[bytes, int] = {}
    firsts: list[int] = []  # of equal passages the first one
    order = array("L")
    for at, passage in enumerate(passages):
        place = places.setdefault(_digest(passage), len(firsts))
        if place == len(firsts):
            firsts.append(at)
        order.append(place)
    vectors: list[bytes] = []
    size = FIRST_SLICE
    done = 0
    while len(vectors) < len(firsts):
        if give_way is not None:
            give_way()
        cancel.raise_if_cancelled()
        part = firsts[len(vectors) : len(vectors) + size]
        started = time.monotonic()
        vectors += _embed(index, [passage_for_embedding(*passages[at]) for at in part])
        if time.monotonic() - started < _SHORT_S:
            size = min(2 * size, _LARGEST_SLICE)
        while done < len(order) and order[done] < len(vectors):
            done += 1
        on_done(done)
    return [vectors[place] for place in order]


def _digest(passage: Passage) -> bytes:
    """Stands for a passage's text, of which a long document has too much to hold it twice."""
    text = passage_for_embedding(*passage).encode("utf-8", "surrogatepass")
    return hashlib.blake2b(text, digest_size=16).digest()


def _embed(index: VectorIndex, texts: Sequence[str]) -> list[bytes]:
    try:
        return index.embed_passages(texts)
    except UserFacingError as error:
        if error.error_code != "index_died":
            raise
        return index.embed_passages(texts)  # a fresh worker; a second death is the user's to know
