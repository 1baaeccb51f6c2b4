"""Where one search looks, and what it found in several places, joined."""

from collections.abc import Sequence
from dataclasses import dataclass

from app.domain.retrieval import Scored


@dataclass(frozen=True, slots=True)
class Where:
    """Collections to look in, None for all that people see, and that of a chat's attached files."""

    usual: tuple[str | None, ...]
    attached: str | None

    @property
    def all(self) -> tuple[str | None, ...]:
        """Each of them."""
        return self.usual if self.attached is None else (*self.usual, self.attached)


def within_only(passages: Sequence[int], within: Sequence[int] | None) -> Sequence[int]:
    """Those passages that are within, in their order; all where nothing restricts them."""
    if within is None:
        return passages
    allowed = set(within)
    return [passage for passage in passages if passage in allowed]


def still_inside(
    found: list[Scored],
    left_out: Sequence[int],
    bounds: tuple[Sequence[int] | None, Sequence[int]],
) -> list[Scored]:
    """What is found, without what lies outside of the bounds, if these are others by now."""
    inside, outside = bounds
    if outside is left_out:
        return found
    gone, kept = set(outside), None if inside is None else set(inside)
    return [
        one for one in found if one.passage not in gone and (kept is None or one.passage in kept)
    ]


def joined(
    one: Sequence[Sequence[Scored]], other: Sequence[Sequence[Scored]]
) -> list[list[Scored]]:
    """Each list with what the other has of its kind; of two scores the higher."""
    result = []
    for left, right in zip(one, other, strict=True):
        scores: dict[int, float] = {}
        for scored in (*left, *right):
            scores[scored.passage] = max(scored.score, scores.get(scored.passage, -1.0))
        result.append([Scored(passage, score) for passage, score in scores.items()])
    return result
