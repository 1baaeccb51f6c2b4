"""Sentences of two statements from two passages, each with its number, right and wrong.

What is true and false of them is told by how they were made, as in ``statements``.
"""

import random
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from app.domain.documents import PassageHit
from app.services.answering import ground
from tests.acceptance.product import share
from tests.acceptance.statements import Passage, bodies, other_number

MOST = 60


@dataclass(frozen=True)
class Cited:
    """An answer of one sentence, the passages it names, and which of them it names rightly."""

    kind: str
    text: str
    passages: tuple[str, str]
    is_right: tuple[bool, bool]


def cited(passages: Sequence[Passage], seed: int) -> Iterator[Cited]:
    """At most ``MOST`` pairs of sentences: rightly cited, exchanged, one with another number."""
    chance = random.Random(seed)  # noqa: S311
    pairs = zip(
        chance.sample(passages, len(passages)),
        chance.sample(passages, len(passages)),
        strict=True,
    )
    usable = ((a, b) for a, b in pairs if a.text != b.text and bodies(a) and bodies(b))
    for (one, other), _ in zip(usable, range(MOST), strict=False):
        first, second = chance.choice(bodies(one)), chance.choice(bodies(other))
        texts = one.text, other.text
        link = "，" if one.language == "zh" else ";"  # noqa: RUF001
        stem, end = first.rstrip(".。"), second.rstrip(".。")
        yield Cited("right", f"{stem} [1]{link} {end} [2].", texts, (True, True))
        yield Cited("together", f"{stem}{link} {end} [1][2].", texts, (True, True))
        yield Cited("exchanged", f"{stem} [2]{link} {end} [1].", texts, (False, False))
        for wrong in other_number(one, first):
            text = f"{wrong.rstrip('.。')} [1]{link} {end} [2]."
            yield Cited("other_number", text, texts, (False, True))


def measured(made: Sequence[Cited]) -> dict[str, float]:
    """Precision and recall of the marks, and the share of each kind's numbers that is marked."""
    told = [(one.kind, is_right, is_marked) for one in made for is_right, is_marked in _told(one)]
    recall = share(sum(m for _, r, m in told if not r), sum(not r for _, r, _ in told))
    wrongly = share(sum(m for _, r, m in told if r), sum(r for _, r, _ in told))
    figures: dict[str, float] = {
        "sentences": len(made),
        "recall": recall,
        "precision": round(recall / (recall + wrongly), 4) if recall else 0.0,
    }
    for kind, is_right in sorted({(kind, is_right) for kind, is_right, _ in told}):
        marks = [m for k, r, m in told if (k, r) == (kind, is_right)]
        figures[f"{'right' if is_right else 'wrong'}_{kind}_marked"] = share(sum(marks), len(marks))
    return figures


def _told(one: Cited) -> list[tuple[bool, bool]]:
    """Of each number whether it is right, and whether the check marks it."""
    hits = [
        PassageHit(n, n, "a.pdf", "", None, "", text, "", 1.0)
        for n, text in enumerate(one.passages, 1)
    ]
    held: dict[int, bool] = {}
    for citation in ground(one.text, hits, "").citations:
        held[citation.n] = held.get(citation.n, True) and citation.is_supported
    return [(is_right, not held.get(n, False)) for n, is_right in enumerate(one.is_right, 1)]
