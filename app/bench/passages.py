"""Makes passages of realistic length for the benches; the same ones every time."""

import random
from collections.abc import Sequence

_VOCABULARY = (
    "river bridge treaty engine valley council harbour library winter signal market orchard"
    " mountain railway captain settlement glass copper census province lantern survey canal"
    " archive district journal voyage timber granite parliament festival chapel reservoir"
    " measured carried described repaired divided governed observed recorded opened closed"
    " northern ancient narrow public early heavy royal small distant central"
    " before after during between against through toward within without beyond"
    " 1784 1815 1923 42 306 7,500 the a of in and to was were"
)
_WORDS: Sequence[str] = tuple(_VOCABULARY.split())
_SENTENCE_WORDS = (8, 24)


def passages(count: int, *, words: int, seed: int = 11) -> list[str]:
    """Passages of ``words`` words on average, from a third to five thirds of it."""
    source = random.Random(seed)  # noqa: S311 - test data, not a secret
    return [_passage(source, source.randint(words // 3, words * 5 // 3)) for _ in range(count)]


def _passage(source: random.Random, words: int) -> str:
    sentences: list[str] = []
    while words > 0:
        length = min(words, source.randint(*_SENTENCE_WORDS))
        chosen = " ".join(source.choice(_WORDS) for _ in range(length))
        sentences.append(f"{chosen.capitalize()}.")
        words -= length
    return " ".join(sentences)
