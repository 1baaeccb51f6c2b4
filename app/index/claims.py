"""What one sentence says, and why a quote does not bear it out; pure.

A quote bears a sentence out when it holds most of its content words, each of its numbers, dates,
names and identifiers, has them in the same roles, and does not deny it. What is compared is what is
written: a paraphrase in other words is not recognised, nor is a wrong verb in a sentence that is
otherwise right.
"""
# ruff: noqa: RUF001 - typographic quotes

import re
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from enum import StrEnum

from app.index.polarity import is_denied
from app.index.quantities import Quantity, quantities, unstated
from app.index.roles import are_exchanged
from app.index.terms import STOP_WORDS, content_terms, fold, terms

_WORD = re.compile(r"[^\W\d_][\w]*(?:['’-][^\W_]+)*")
_IDENTIFIER = re.compile(r"(?<![\w-])(?=[A-Z0-9/_.-]*\d)[A-Z]+(?:[-/_.]?[A-Z0-9]+)+(?!\w)")
_SENTENCE_START = re.compile(r"(?:\A|[.!?:]\s+)[\W_]*\Z")
_NAME_WITHIN = re.compile(r"(?<=[^.!?:\s]\s)[^\W\d_a-z]\w+")  # within a sentence
_NUMBER_WEIGHT = 2.5
_SUPPORT = 0.6  # share of the weighed content that a quote must hold
_NEARLY_ALL = 0.8  # a sentence that holds so much of a claim is what it is about
# The same name as a people, a language or of its owner: Austria, Austrian; Iran, Iranians.
_ENDINGS = (
    "ians",
    "ian",
    "eans",
    "ean",
    "ans",
    "an",
    "ese",
    "ish",
    "'s",
    "ns",
    "n",
    "y",
    "a",
    "e",
    "s",
)
_LEAST_ROOT = 4
# With these a text is German, where a capital letter makes no name.
_GERMAN_LIST = (
    "der das und ist nicht mit von dem den des eine einen einer wurde wurden auf für sich auch im"
    " zu zum zur bei nach aus durch wird werden"
)
_GERMAN = frozenset(_GERMAN_LIST.split())
_LEAST_GERMAN = 2


class Doubt(StrEnum):
    """Why a quote does not bear a sentence out."""

    UNRELATED = "unrelated"  # too few of its words stand there
    NUMBER = "number"
    NAME = "name"
    DENIED = "denied"
    ROLES = "roles"  # who did it and to whom it was done are exchanged


@dataclass(frozen=True, slots=True)
class Facet:
    """One thing a sentence says: any of ``forms`` is it, ``weight`` is how much of the whole."""

    forms: frozenset[str]
    weight: float


@dataclass(frozen=True, slots=True)
class Claim:
    """A sentence taken apart."""

    text: str
    facets: tuple[Facet, ...]
    numbers: tuple[Quantity, ...]
    names: tuple[str, ...]
    identifiers: tuple[str, ...]
    is_german: bool

    @property
    def weight(self) -> float:
        """That of all facets."""
        return sum(facet.weight for facet in self.facets)

    def share(self, held: Collection[str]) -> float:
        """The part of the claim's weight, 0..1, whose facets are among the ``held`` forms."""
        return self.held(held) / self.weight if self.facets else 0.0

    def held(self, held: Collection[str]) -> float:
        """The weight of the facets that are among the ``held`` forms."""
        return sum(facet.weight for facet in self.facets if not facet.forms.isdisjoint(held))

    def doubt(
        self, sentences: Sequence[str], *, passage: str = "", question: str = ""
    ) -> Doubt | None:
        """Why neighbouring ``sentences`` of a passage do not bear the claim out; None if they do.

        Names and numbers that the ``question`` says too may stand elsewhere in the ``passage``,
        for a sentence that says "it" or "that year" means them.
        """
        quote = " ".join(sentences)
        own = _words_of(self.text)
        if own and own in map(_words_of, (quote, *sentences)):
            return None  # as it stands there, however odd its numbers and names are
        return self._doubt(quote, sentences, passage, question)

    def _doubt(
        self, quote: str, sentences: Sequence[str], passage: str, question: str
    ) -> Doubt | None:
        held = forms(quote)
        if self.share(held) < _SUPPORT / 2:
            return Doubt.UNRELATED
        if self._has_unstated_number(quote, passage, question):
            return Doubt.NUMBER
        if self._has_foreign_name(quote, passage, question):
            return Doubt.NAME
        if self.share(held) < _SUPPORT:
            return Doubt.UNRELATED
        replaced = next(filter(None, (self._replaced(one, passage) for one in sentences)), None)
        if replaced is not None or are_exchanged(self.text, sentences):
            return replaced or Doubt.ROLES
        nearest = max(sentences, key=lambda one: self.share(forms(one)))
        says_all = self.share(forms(nearest)) >= _NEARLY_ALL
        is_wrong = is_denied(self.text, quote) or (says_all and is_denied(self.text, nearest))
        return Doubt.DENIED if is_wrong else None

    def _has_unstated_number(self, quote: str, passage: str, question: str) -> bool:
        missing = unstated(self.numbers, quantities(quote))
        if missing and question:
            invented = unstated(missing, quantities(question))
            asked = [number for number in missing if number not in invented]
            missing = invented + unstated(asked, quantities(passage))
        return bool(missing) or not all(_holds_identifier(quote, i) for i in self.identifiers)

    def _has_foreign_name(self, quote: str, passage: str, question: str) -> bool:
        if self.is_german:
            return False
        missing = _absent(self.names, quote)
        if missing:  # a name that is joined to a number
            missing = _absent(missing, _without(quote, quantities(quote)))
        if missing and question:
            invented = _absent(missing, question)
            asked = [name for name in missing if name not in invented]
            missing = invented + _absent(asked, passage)
        return bool(missing)

    def _replaced(self, sentence: str, passage: str) -> Doubt | None:
        """Whether another name or number stands in the place of one of the claim's."""
        known = {match[0] for match in _NAME_WITHIN.finditer(passage)}
        theirs = list(_tokens(sentence, known))
        ours = list(_tokens(self.text, same_as=theirs))
        our_keys, their_keys = [t.key for t in ours], [t.key for t in theirs]
        matcher = SequenceMatcher(None, our_keys, their_keys, autojunk=False)
        for tag, a, b, c, d in matcher.get_opcodes():
            if tag != "replace":
                continue
            if _kind(ours[a:b]) and _kind(ours[a:b]) == _kind(theirs[c:d]):
                return _kind(ours[a:b])
            if b == len(ours) or d == len(theirs):
                continue  # one goes on where the other ends: nothing is in the place of the other
            mine = {t.kind for t in ours[a:b] if t.kind and t.key not in their_keys}
            other = {t.kind for t in theirs[c:d] if t.kind and t.key not in our_keys}
            if mine & other:
                return min(mine & other)
        return None


def _words_of(text: str) -> str:
    return " ".join(text.split())


def read_claim(sentence: str) -> Claim:
    """A sentence taken apart; without facets when it has no content."""
    spans = [match.span() for match in _IDENTIFIER.finditer(sentence)]
    identifiers = tuple(dict.fromkeys(sentence[start:end] for start, end in spans))
    masked = _IDENTIFIER.sub(lambda match: " " * len(match[0]), sentence)
    numbers = tuple(
        one
        for one in quantities(sentence)  # as a quote is read
        if not any(start < one.end and one.start < end for start, end in spans)
    )
    masked = _without(masked, numbers)
    names = tuple(dict.fromkeys(_names(masked)))
    is_german = len(_GERMAN.intersection(sentence.lower().split())) >= _LEAST_GERMAN
    facets = [Facet(number.readings, _NUMBER_WEIGHT) for number in numbers if number.is_sure]
    facets += [
        Facet(frozenset({term}), _NUMBER_WEIGHT)
        for identifier in identifiers
        for term in content_terms(identifier)
    ]
    facets += [Facet(frozenset({term}), 1.0) for term in content_terms(masked)]
    return Claim(sentence, tuple(dict.fromkeys(facets)), numbers, names, identifiers, is_german)


def forms(text: str) -> set[str]:
    """All that a text may hold of a claim: its terms, and the readings of its numbers."""
    numbers = quantities(text)
    found = {*content_terms(text), *content_terms(_without(text, numbers))}
    for number in numbers:
        found |= number.readings
    return found


def _without(text: str, numbers: Sequence[Quantity]) -> str:
    """The text with blanks in the place of its sure numbers."""
    for one in numbers:
        if one.is_sure:
            text = text[: one.start] + " " * (one.end - one.start) + text[one.end :]
    return text


@dataclass(frozen=True, slots=True)
class _Token:
    """A word or a number as it stands in a sentence; ``kind`` is what it would be as a doubt."""

    key: str
    kind: Doubt | None
    readings: frozenset[str] = frozenset()


def _tokens(
    text: str, known: Collection[str] | None = None, *, same_as: Sequence[_Token] = ()
) -> Iterator[_Token]:
    """The words of a sentence in order, each number as one, by the key of an equal one before.

    Its first word is a name if it is ``known``; if nothing is, where no comma follows it.
    """
    at = 0
    sure = sorted((q.start, q.end, q.readings) for q in quantities(text) if q.is_sure)
    for start, end, readings in [*sure, (len(text), len(text), frozenset[str]())]:
        for match in _WORD.finditer(text, at, max(at, start)):
            is_name = match[0][0].isupper() and match[0].lower() not in STOP_WORDS
            if is_name and match.start() == 0:
                is_name = match[0] in known if known is not None else text[match.end() :][:1] != ","
            for term in terms(match[0]):
                yield _Token(term, Doubt.NAME if is_name else None)
        if readings:
            equal = (one for one in same_as if not one.readings.isdisjoint(readings))
            same = max(equal, key=lambda one: one.readings == readings, default=None)
            yield _Token(same.key if same else min(readings), Doubt.NUMBER, readings)
        at = max(at, end)


def _kind(tokens: Sequence[_Token]) -> Doubt | None:
    """The kind of all of the tokens; None if they differ."""
    kinds = {token.kind for token in tokens}
    return kinds.pop() if len(kinds) == 1 else None


def _names(text: str) -> Iterator[str]:
    """Capitalised words; the first of a sentence where another follows it at once."""
    words = list(_WORD.finditer(text))
    for at, match in enumerate(words):
        word = match[0]
        if not word[0].isupper() or not content_terms(word):
            continue
        is_first = _SENTENCE_START.search(text, 0, match.start()) is not None
        following = words[at + 1] if at + 1 < len(words) else None
        if is_first and not (
            following is not None
            and following[0][0].isupper()
            and text[match.end() : following.start()] == " "
        ):
            continue
        yield word


def _absent(names: Sequence[str], text: str) -> list[str]:
    """The names of which a part does not stand in the text, nor their initials."""
    held = {root for word in _WORD.findall(text) for root in _roots(word)}
    capitals = [match[0] for match in _WORD.finditer(text) if match[0][0].isupper()]
    initials = "".join(word[0] for word in capitals)
    short = {word for word in capitals if word.isupper() and len(word) > 1}
    spelled = "".join(name[0] for name in names)
    return [
        name
        for name in names
        if held.isdisjoint(_roots(name))
        and not (name.isupper() and len(name) > 1 and name in initials)
        and not any(one in spelled and name[0] in one for one in short)
    ]


def _roots(word: str) -> set[str]:
    """A name with and without the endings that make it another form of the same name."""
    folded = fold(word).replace("’", "'")
    found = {folded}
    for part in (folded, *folded.split("-")):
        found.add(part)
        found |= {
            part[: -len(ending)]
            for ending in _ENDINGS
            if part.endswith(ending) and len(part) - len(ending) >= _LEAST_ROOT
        }
    return found | set(content_terms(word))


def _holds_identifier(text: str, identifier: str) -> bool:
    """Whether an identifier stands in the text, however its parts are joined."""
    parts = map(re.escape, re.findall(r"[A-Z]+|\d+", identifier))
    return re.search(rf"(?<!\w){r'[-/_. ]?'.join(parts)}(?!\w)", text, re.IGNORECASE) is not None
