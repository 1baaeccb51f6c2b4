"""Finds words and phrases in a text, letter by letter, all of them at once.

All beginnings of all words stand in one set; what a text has begun is looked up in it with each
further letter. That costs no more with ten thousand words than with ten, and tells at any time how
far back a word may have begun.
"""

from collections.abc import Iterator
from enum import IntEnum
from typing import Final, NamedTuple

from app.policy.filter.letters import Kind, Letter, View
from app.policy.filter.lookalikes import LEET

_MOST_SKIPPED: Final = 16  # in a row, of what stands between the words of a phrase
_MOST_BETWEEN: Final = 3  # signs in a row between the letters of a word that is spelled out


class Runs(IntEnum):
    """What a word that may be spelled out is made of so far."""

    SINGLE = 0  # letters of which none follows another
    JOINED = 1  # two in a row: what is spelled out with blanks has none
    SPACED = 2  # single letters, blanks among what stands between them


class Begun(NamedTuple):
    """The beginning of a word, as far as the text has it.

    ``skipped`` counts what stood since its last letter, ``run`` the letters since the last gap.
    """

    prefix: str
    skipped: int = 0
    run: int = 1
    runs: Runs = Runs.SINGLE


class Hit(NamedTuple):
    """Something is written out; ``is_closed``: only if a word ends with it."""

    found: int
    start: int
    is_closed: bool


class WordList:
    """Words that are sought in the same way; ``found`` is what each is reported as."""

    def __init__(self, view: View, *, is_part: bool, is_spelled: bool, is_leet: bool) -> None:
        """``is_part``: they may begin and end within a word."""
        self.view = view
        self.is_part = is_part
        self.is_spelled = is_spelled
        self.is_leet = is_leet
        self.beginnings: set[str] = set()
        self.ends: dict[str, list[tuple[int, bool]]] = {}

    def add(self, word: str, found: int, *, is_closed: bool) -> None:
        """Takes up a folded word; ``is_closed``: it must end where a word ends."""
        self.beginnings.update(word[:end] for end in range(1, len(word)))
        self.ends.setdefault(word, []).append((found, is_closed))


class WordSearch:
    """Looks for the words of a list in one text."""

    def __init__(self, words: WordList) -> None:
        self._words = words
        self._begun: dict[Begun, int] = {}  # and where in the text

    @property
    def hold(self) -> int | None:
        """Where the earliest word begins that may go on; None where there is none."""
        return min(self._begun.values(), default=None)

    def step(self, letter: Letter, start: int, *, may_begin: bool) -> list[Hit]:
        """Takes the next letter; ``may_begin``: a word can begin with it."""
        if not (self._begun or may_begin or self._words.is_part):
            return []
        hits: list[Hit] = []
        before, self._begun = self._begun, {}
        for begun, at in before.items():
            for after in self._passed(begun, letter):
                self._keep(after, at)
            for form in self._readings(letter, begun.prefix):
                self._go_on(begun, form, at, hits)
        if may_begin or self._words.is_part:
            self._begin(letter, start, hits)
        return hits

    def _begin(self, letter: Letter, start: int, hits: list[Hit]) -> None:
        for form in self._readings(letter, ""):
            for first in range(len(form) if self._words.is_part else 1):
                self._go_on(Begun("", run=0), form[first:], start, hits)

    def _go_on(self, begun: Begun, form: str, at: int, hits: list[Hit]) -> None:
        """A beginning with the form of one more letter."""
        words = self._words
        after = self._counted(begun, form)
        if after is None:
            return
        for end in range(1 if words.is_part else len(form), len(form) + 1):
            for found, is_closed in words.ends.get(begun.prefix + form[:end], ()):
                hits.append(Hit(found, at, is_closed or after.runs is Runs.SPACED))
        self._keep(after, at)

    def _counted(self, begun: Begun, form: str) -> Begun | None:
        """The beginning with one more letter; None where it is not spelled as it began."""
        prefix = begun.prefix + form
        if not self._words.is_spelled:
            return Begun(prefix)
        if form == " ":
            return Begun(prefix, run=0, runs=begun.runs)
        if not begun.run:
            return Begun(prefix, runs=begun.runs)
        if begun.runs is Runs.SPACED:
            return None
        return Begun(prefix, run=begun.run + 1, runs=Runs.JOINED)

    def _keep(self, begun: Begun, at: int) -> None:
        if begun.prefix in self._words.beginnings:
            self._begun[begun] = min(at, self._begun.get(begun, at))

    def _readings(self, letter: Letter, prefix: str) -> Iterator[str]:
        """What a letter can stand for, after a beginning."""
        form = letter.forms[self._words.view]
        if not form:
            return
        yield form
        if letter.kind is Kind.SEPARATOR and prefix:
            yield " "  # top-secret is top secret
        if self._words.is_leet:
            yield from LEET.get(form, "")

    def _passed(self, begun: Begun, letter: Letter) -> Iterator[Begun]:
        """The beginning as it is after something that is no letter of the word."""
        if letter.kind is Kind.MARKUP or (
            begun.prefix.endswith(" ") and letter.kind in {Kind.SPACE, Kind.SEPARATOR}
        ):
            if begun.skipped < _MOST_SKIPPED:
                yield begun._replace(skipped=begun.skipped + 1)
        elif self._words.is_spelled and letter.kind is not Kind.WORD:
            yield from self._gap(begun, letter)

    def _gap(self, begun: Begun, letter: Letter) -> Iterator[Begun]:
        """The same for a word that may be spelled out: s e c r e t, s-e-c-r-e-t, se-cret."""
        if begun.skipped >= _MOST_BETWEEN:
            return
        after = begun._replace(skipped=begun.skipped + 1, run=0)
        if letter.kind is not Kind.SPACE:
            yield after
        elif begun.runs is not Runs.JOINED:
            yield after._replace(runs=Runs.SPACED)
