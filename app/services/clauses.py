"""Which part of a sentence each of its source numbers stands for, and whether the sources hold it.

A model that reads well writes several statements in one sentence, each with its number. A number
stands for the words since the number before it; where those alone say too little, or their source
does not bear them out, all numbers of a sentence stand for the whole of it together.
"""
# ruff: noqa: RUF001 - the signs of several scripts

import itertools
import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from app.domain.progress import CancelToken
from app.index.claims import Doubt, read_claim
from app.index.support import Alignment, align, doubt_of_all

_LEAST_WORDS = 2  # with content, besides numbers: fewer lean on what stands before them
_LEAST_WEIGHT = 3.0  # of a claim
_MOST_PIECES, _MOST_CUTS = 3, 8  # a model's sentence may have any number of commas
# Where a sentence can be cut in two that say something each.
_CUT = re.compile(
    r"[;,]\s|[；，]|\s(?=(?:and|while|whereas|but|und|während|aber|y|mientras|pero|et|tandis|mais|và|còn"
    r"|nhưng)\s)"
)

BearsOut = Callable[[str, str, Doubt | None], bool]  # a sentence, a passage, what the rules doubt
Checker = Callable[[CancelToken], BearsOut]  # for the sentences of one text


@dataclass(frozen=True, slots=True)
class Clause:
    """A stretch of a sentence and the numbers of its sources."""

    text: str
    numbers: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Verdict:
    """What a source says of its clause, and whether it bears that out."""

    number: int
    found: Alignment | None
    is_supported: bool


def clauses(sentence: str, marks: Sequence[tuple[int, int]]) -> list[Clause]:
    """The sentence cut at its ``marks``, each (number, offset); all of it is in one clause."""
    cuts: dict[int, list[int]] = {}
    for number, offset in sorted(marks, key=lambda mark: mark[1]):
        cuts.setdefault(offset, []).append(number)
    found: list[Clause] = []
    start = 0
    waiting: list[int] = []
    for offset, numbers in cuts.items():
        text = sentence[start:offset]
        if found and not waiting and not any(map(str.isalnum, text)):  # "[1], [2]"
            found[-1] = Clause(found[-1].text, (*found[-1].numbers, *numbers))
            continue
        waiting += numbers
        if _says_something(text):
            found.append(Clause(text, tuple(waiting)))
            start, waiting = offset, []
    rest = sentence[start:]
    if found and (waiting or any(map(str.isalnum, rest))):
        is_alone = waiting and _says_something(rest)
        before = None if is_alone else found.pop()
        text, named = (before.text, before.numbers) if before is not None else ("", ())
        found.append(Clause(text + rest, (*named, *waiting)))
    return found or [Clause(sentence, tuple(waiting))]


def judged(
    sentence: str,
    marks: Sequence[tuple[int, int]],
    passages: Sequence[str],
    question: str,
    bears_out: BearsOut,
) -> list[Verdict]:
    """Each number that a sentence names, once, with what its passage says of its clauses."""
    numbers = tuple(dict.fromkeys(number for number, _ in marks))
    is_whole = len(numbers) == 1
    cut = [Clause(sentence, numbers)] if is_whole else clauses(sentence, marks)
    found: dict[int, Verdict] = {}
    for clause in cut:
        for number in clause.numbers:
            passage = passages[number - 1]
            own = align(clause.text, [passage], question)
            is_held = bears_out(clause.text, passage, Doubt.UNRELATED if own is None else own.doubt)
            known = found.get(number)
            if known is None or (known.is_supported and not is_held):
                found[number] = Verdict(number, own, is_held)
    if is_whole or all(one.is_supported for one in found.values()):
        return list(found.values())
    sources = _Sources(passages, question)
    confused = {n for one in cut for n in sources.confused(one, numbers)}
    together = sources.together(sentence, numbers, bears_out) - confused
    return [Verdict(n, one.found, one.is_supported or n in together) for n, one in found.items()]


class _Sources:
    """Passages by their numbers, and what several of them hold by the rules."""

    def __init__(self, passages: Sequence[str], question: str) -> None:
        self._passages = passages
        self._question = question
        self._known: dict[tuple[str, int], bool] = {}

    def confused(self, clause: Clause, numbers: Sequence[int]) -> set[int]:
        """The numbers of a clause that another source of the sentence bears out in their place."""
        if any(self._holds(clause.text, n) for n in clause.numbers):
            return set()
        others = [n for n in numbers if n not in clause.numbers]
        return set(clause.numbers) if any(self._holds(clause.text, n) for n in others) else set()

    def together(self, sentence: str, numbers: Sequence[int], bears_out: BearsOut) -> set[int]:
        """The sources that bear a sentence out, none that adds nothing; empty if they do not."""
        most = min(len(numbers), _MOST_PIECES)
        needed = self._cover(sentence, numbers, most=most) or self._least(sentence, numbers)
        whole = "\n\n".join(self._passages[n - 1] for n in needed)
        return needed if needed and bears_out(sentence, whole, None) else set()

    def _holds(self, text: str, number: int) -> bool:
        if (text, number) not in self._known:
            found = align(text, [self._passages[number - 1]], self._question)
            self._known[text, number] = found is not None and found.is_supported
        return self._known[text, number]

    def _cover(self, text: str, numbers: Sequence[int], *, most: int) -> set[int]:
        """At most so many sources that hold a piece of the text each, or one that holds it."""
        # In pieces first: most of the words of a long sentence are not all of it.
        for cut in itertools.islice(_CUT.finditer(text), _MOST_CUTS) if most > 1 else ():
            pieces = text[: cut.start()], text[cut.start() :]
            if not all(map(_says_something, pieces)):
                continue
            before = self._cover(pieces[0], numbers, most=1)
            after = self._cover(pieces[1], numbers, most=most - 1) if before else set()
            if after:
                return before | after
        return set(next(([n] for n in numbers if self._holds(text, n)), []))

    def _least(self, sentence: str, numbers: Sequence[int]) -> set[int]:
        """The fewest sources that hold the sentence by what is said in all of them."""
        needed = list(numbers)
        if self._doubt(sentence, needed) is not None:
            return set()
        for number in reversed(numbers):
            others = [n for n in needed if n != number]
            if others and self._doubt(sentence, others) is None:
                needed = others
        return set(needed)

    def _doubt(self, sentence: str, numbers: Sequence[int]) -> Doubt | None:
        return doubt_of_all(sentence, [self._passages[n - 1] for n in numbers], self._question)


def _says_something(text: str) -> bool:
    """Whether a clause can be looked up by itself."""
    claim = read_claim(text)
    words = sum(facet.weight == 1.0 for facet in claim.facets)
    return words >= _LEAST_WORDS and claim.weight >= _LEAST_WEIGHT
