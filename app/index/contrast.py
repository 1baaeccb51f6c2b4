"""What two sentences that are about one thing have to do with each other; pure.

Which sentences are about one thing is told by vectors, elsewhere. Here is judged what is written:
one says what the other says, or both say it with other numbers.
"""

from enum import StrEnum

from app.index.claims import read_claim
from app.index.polarity import is_denied
from app.index.quantities import Quantity, quantities, unstated
from app.index.terms import content_terms

_ALIKE = 0.75  # of the words of both, numbers aside, that are words of both (Dice)
_LEAST_SHARED = 2  # words; "Page 3" and "Page 4" say nothing of each other


class Relation(StrEnum):
    """Of two sentences."""

    SAME = "same"
    NUMBERS = "numbers"  # the same with other numbers
    OTHER = "other"


def relation(one: str, other: str) -> Relation:
    """What a sentence has to do with one of another document that is near it in meaning."""
    if _differ_in_numbers(one, other):
        return Relation.NUMBERS
    return Relation.SAME if bears_out(one, other) or bears_out(other, one) else Relation.OTHER


def bears_out(claim: str, sentence: str) -> bool:
    """Whether a sentence says what the claim says, as citations are checked."""
    read = read_claim(claim)
    return bool(read.facets) and read.doubt([sentence], passage=sentence) is None


def differing(one: str, other: str) -> list[tuple[int, int]]:
    """Where ``one`` states numbers that ``other`` states differently; in order."""
    pairs = _pairs(one, other)
    return sorted({(mine.start, mine.end) for mine, _ in pairs})


def _differ_in_numbers(one: str, other: str) -> bool:
    """Whether both state a number of the same kind that the other does not state."""
    return bool(_pairs(one, other)) and _are_alike(one, other) and not is_denied(one, other)


def _pairs(one: str, other: str) -> list[tuple[Quantity, Quantity]]:
    ours, theirs = quantities(one), quantities(other)
    mine, yours = unstated(ours, theirs), unstated(theirs, ours)
    return [(a, b) for a in mine for b in yours if _is_same_kind(a, b)]


def _is_same_kind(one: Quantity, other: Quantity) -> bool:
    """Whether two numbers can be told against each other: of one unit, one noun, one kind."""
    if _kind(one) or _kind(other):
        return _kind(one) == _kind(other)
    if one.unit or other.unit:
        return one.unit == other.unit
    if one.noun or other.noun:
        return one.noun == other.noun
    return True


def _kind(quantity: Quantity) -> str:
    """A day, a month, a time, or empty for a mere number."""
    named = (reading.split(" ") for reading in quantity.readings)
    return min((words[0] for words in named if len(words) > 1), default="")


def _are_alike(one: str, other: str) -> bool:
    """Whether most words are the same, numbers aside."""
    ours, theirs = _words(one), _words(other)
    shared = len(ours & theirs)
    return shared >= _LEAST_SHARED and 2 * shared >= _ALIKE * (len(ours) + len(theirs))


def _words(text: str) -> set[str]:
    numbers = {term for q in quantities(text) for term in content_terms(text[q.start : q.end])}
    return {term for term in content_terms(text) if not term[0].isdigit()} - numbers
