"""Many rules as one search over a text, letter by letter."""

from collections.abc import Sequence
from typing import NamedTuple

from app.policy.filter.letters import Kind, Letter, Placed, View, folded, has_accents
from app.policy.filter.patterns import Automaton, CharacterSet, read_pattern
from app.policy.filter.rules import Accents, Match, Rule
from app.policy.filter.words import Hit, WordList, WordSearch

_MOST_KNOWN = 4_096


class Found(NamedTuple):
    """A rule found something: from ``start`` to before ``end`` of the text."""

    rule: Rule
    start: int
    end: int


class PatternList:
    """Patterns that are sought in the same way."""

    def __init__(self, view: View, *, is_part: bool) -> None:
        """``is_part``: they may begin within a word."""
        self.view = view
        self.is_part = is_part
        self.automaton = Automaton()
        self._first: dict[str, tuple[int, ...]] = {}

    def first(self, character: str) -> tuple[int, ...]:
        """The positions that a match can begin at with this character."""
        known = self._first.get(character)
        if known is None:
            sets, first = self.automaton.sets, self.automaton.first
            known = tuple(position for position in first if sets[position][character])
            if len(self._first) < _MOST_KNOWN:
                self._first[character] = known
        return known


class PatternSearch:
    """Looks for the patterns of a list in one text.

    Of what leads to the same position the earliest start is kept: what is found from a later one
    lies within.
    """

    def __init__(self, patterns: PatternList, closed: Sequence[bool]) -> None:
        """``closed`` says of each rule whether what it finds must end where a word ends."""
        self._patterns = patterns
        self._closed = closed
        self._reached: dict[int, int] = {}  # position, and where in the text it was begun

    @property
    def hold(self) -> int | None:
        """Where the earliest match begins that may go on; None where there is none."""
        follow = self._patterns.automaton.follow
        return min((at for position, at in self._reached.items() if follow[position]), default=None)

    def step(self, letter: Letter, start: int, *, may_begin: bool) -> list[Hit]:
        """Takes the next letter; ``may_begin``: a match can begin with it."""
        patterns, hits = self._patterns, []
        automaton = patterns.automaton
        form = letter.forms[patterns.view]
        for index, character in enumerate(form):
            reached = self._followed(automaton.sets, automaton.follow, character)
            if patterns.is_part or (may_begin and not index):
                for position in patterns.first(character):
                    reached.setdefault(position, start)
            self._reached = reached
            if patterns.is_part or index == len(form) - 1:
                hits += [
                    Hit(found, at, self._closed[found])
                    for position, at in reached.items()
                    for found in automaton.ends.get(position, ())
                ]
        return hits

    def _followed(
        self, sets: Sequence[CharacterSet], follow: Sequence[set[int]], character: str
    ) -> dict[int, int]:
        reached: dict[int, int] = {}
        for position, at in self._reached.items():
            for after in follow[position]:
                if sets[after][character]:
                    reached[after] = min(at, reached.get(after, at))
        return reached


class Matcher:
    """Rules ready to be sought in any number of texts."""

    def __init__(self, rules: Sequence[Rule]) -> None:
        self.rules = tuple(rules)
        self._words: dict[tuple[View, bool, bool, bool], WordList] = {}
        self._patterns: dict[tuple[View, bool], PatternList] = {}
        for number, rule in enumerate(self.rules):
            for word in rule.words:
                self._add_word(word, rule, number)
            for pattern in rule.patterns:
                self._add_pattern(pattern, rule, number)

    def search(self) -> "Search":
        """A search over one text from its beginning."""
        closed = [rule.match is Match.WORD for rule in self.rules]
        return Search(
            self.rules,
            [
                *(WordSearch(words) for words in self._words.values()),
                *(PatternSearch(patterns, closed) for patterns in self._patterns.values()),
            ],
        )

    def _add_word(self, word: str, rule: Rule, number: int) -> None:
        is_part = rule.match is Match.PART
        for view in views(word, rule):
            key = (view, is_part, rule.is_spelled, rule.is_leet)
            words = self._words.get(key)
            if words is None:
                words = self._words[key] = WordList(
                    view,
                    is_part=is_part,
                    is_spelled=rule.is_spelled,
                    is_leet=rule.is_leet,
                )
            words.add(folded(word, view), number, is_closed=rule.match is Match.WORD)

    def _add_pattern(self, pattern: str, rule: Rule, number: int) -> None:
        is_part = rule.match is Match.PART
        (view,) = views(pattern, rule)[:1]
        key = (view, is_part)
        patterns = self._patterns.get(key)
        if patterns is None:
            patterns = self._patterns[key] = PatternList(view, is_part=is_part)
        patterns.automaton.add(read_pattern(pattern, view), number)


class Search:
    """Looks for all rules in one text."""

    def __init__(
        self, rules: Sequence[Rule], searches: Sequence[WordSearch | PatternSearch]
    ) -> None:
        self._rules = rules
        self._searches = searches
        self._before: Letter | None = None
        self._end = 0
        self._waiting: list[Hit] = []  # for whether a word ends there

    @property
    def hold(self) -> int | None:
        """Where the earliest thing begins that may still be found; None where there is none."""
        holds = [hit.start for hit in self._waiting]
        holds += [hold for search in self._searches if (hold := search.hold) is not None]
        return min(holds, default=None)

    def step(self, placed: Placed) -> list[Found]:
        """What is found for certain once this letter is known, in order of the text."""
        letter = placed.letter
        if letter.kind is Kind.NOTHING:
            return []
        is_edge = self._before is None or _is_edge(self._before, letter)
        found = self._closed() if is_edge else []
        self._waiting = []
        for search in self._searches:
            for hit in search.step(letter, placed.start, may_begin=is_edge):
                if hit.is_closed:
                    self._waiting.append(hit)
                else:
                    found.append(Found(self._rules[hit.found], hit.start, placed.end))
        self._before, self._end = letter, placed.end
        return sorted(found, key=_by_place)

    def finish(self) -> list[Found]:
        """What is found where the text ends."""
        found, self._waiting = self._closed(), []
        return sorted(found, key=_by_place)

    def _closed(self) -> list[Found]:
        return [Found(self._rules[hit.found], hit.start, self._end) for hit in self._waiting]


def views(written: str, rule: Rule) -> list[View]:
    """How a text has to be folded to find this in it.

    What itself has letters with look-alikes is sought with and without them: a rule for Russian
    words finds them in capitals, and with Latin letters among them.
    """
    exact = rule.accents is Accents.EXACT
    if rule.accents is Accents.WRITTEN:
        exact = has_accents(written)
    plain, alike = (View.ACCENTED, View.ALIKE_ACCENTED) if exact else (View.PLAIN, View.ALIKE)
    if not rule.has_lookalikes:
        return [plain]
    return [alike] if folded(written, plain) == folded(written, alike) else [plain, alike]


def _is_edge(before: Letter, after: Letter) -> bool:
    """Whether a word can end before a letter, and another begin with it."""
    if before.is_unspaced or after.is_unspaced:
        return True
    return not (before.is_word and after.is_word)


def _by_place(found: Found) -> tuple[int, int]:
    return found.start, found.end
