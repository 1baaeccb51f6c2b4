"""Reads a filter list: the text of a file, or of ``filter.rules`` in the policy itself.

Settings above the first rule hold for all rules below them::

    category = project-names
    act = mask

    [blue-heron]
    message = Speak to the project office first.
    words:
    Blue Heron
    青鷺計画

    [badges]
    applies = answers
    pattern = [A-Z]{2}\\d{6}

A list holds as a whole or not at all: a rule that was left out would not be missed.
"""

import hashlib
import re
from collections.abc import Callable, Mapping, Sequence
from typing import Any, Final, NamedTuple

from app.policy.errors import ASK, PolicyFilterError
from app.policy.filter.letters import letters
from app.policy.filter.matcher import views
from app.policy.filter.patterns import PatternError, read_pattern
from app.policy.filter.rules import Accents, Act, ListSource, Match, Rule, Side

MOST_RULES: Final = 50_000  # of one list
MOST_PLACES: Final = 20_000  # that the patterns of one list take together
_LONGEST_WORD: Final = 100  # letters
_LONGEST_MESSAGE: Final = 300
_NAME: Final = re.compile(r"[A-Za-z0-9][A-Za-z0-9_.-]{0,39}")
_SEEN: Final = re.compile(r"\w")
_WORDS: Final = "words:"
_SIDES: Final[Mapping[str, tuple[Side, ...]]] = {
    "questions": (Side.QUESTION,),
    "answers": (Side.ANSWER,),
    "both": (Side.QUESTION, Side.ANSWER),
}
_TRUTH: Final = {"yes": True, "no": False}


class _Draft(NamedTuple):
    """A rule as far as it is read; ``settings`` are the fields of ``Rule``."""

    id: str
    line: int
    settings: dict[str, Any]
    words: list[tuple[int, str]]
    patterns: list[tuple[int, str]]


class _RefusedError(Exception):
    """What is wrong with a line, counted from 1."""

    def __init__(self, line: int, what: str) -> None:
        super().__init__(line, what)
        self.line = line
        self.what = what


def read_list(text: str, name: str) -> tuple[tuple[Rule, ...], ListSource]:
    """The rules of a list, checked, and what is told of where they are from.

    Raises:
        PolicyFilterError: the list does not hold; names the line.
    """
    try:
        drafts = _Lines(text).drafts()
        rules = tuple(_rule(draft) for draft in drafts)
        _check_size(drafts, rules)
    except _RefusedError as refused:
        raise PolicyFilterError(
            f"The filter list {name} is refused as a whole: line {refused.line}: {refused.what}.",
            hint=ASK,
        ) from None
    digest = hashlib.sha256(text.encode()).hexdigest()
    return rules, ListSource(name, len(rules), digest)


class _Lines:
    """Goes through a list line by line."""

    def __init__(self, text: str) -> None:
        self._lines = text.removeprefix("\ufeff").splitlines()
        self._shared: dict[str, Any] = {}
        self._ids: set[str] = set()

    def drafts(self) -> list[_Draft]:
        drafts: list[_Draft] = []
        is_in_words = False
        for number, written in enumerate(self._lines, 1):
            line = written.strip()
            try:
                if not line or line.startswith("#"):
                    continue
                if line.startswith("["):
                    drafts.append(self._begun(line, number))
                    is_in_words = False
                elif is_in_words:
                    drafts[-1].words.append((number, line))
                elif line == _WORDS and drafts:
                    is_in_words = True
                else:
                    self._set(line, number, drafts[-1] if drafts else None)
            except ValueError as error:
                raise _RefusedError(number, str(error)) from None
        return drafts

    def _begun(self, line: str, number: int) -> _Draft:
        name = line[1:-1].strip() if line.endswith("]") else ""
        if not _NAME.fullmatch(name):
            raise ValueError(
                "a rule begins with its name in [ ], of letters, digits and . _ -, 40 at most"
            )
        if name in self._ids:
            raise ValueError(f"there is a rule [{name}] already")
        if len(self._ids) == MOST_RULES:
            raise ValueError(f"a list has {MOST_RULES} rules at most")
        self._ids.add(name)
        return _Draft(name, number, dict(self._shared), [], [])

    def _set(self, line: str, number: int, draft: _Draft | None) -> None:
        key, equals, value = (part.strip() for part in line.partition("="))
        if not equals:
            raise ValueError("'key = value', a rule in [ ] or 'words:' is expected")
        if key == "pattern" and draft is not None:
            draft.patterns.append((number, value))
            return
        if key not in _KEYS:
            known = ", ".join([*_KEYS, "pattern", _WORDS])
            raise ValueError(f"'{key}' is not known here; known are {known}")
        field, read = _KEYS[key]
        (self._shared if draft is None else draft.settings)[field] = read(value)


def _rule(draft: _Draft) -> Rule:
    missing = [name for name in ("category", "act") if name not in draft.settings]
    if missing:
        raise _RefusedError(draft.line, f"the rule [{draft.id}] does not say its {missing[0]}")
    if not (draft.words or draft.patterns):
        raise _RefusedError(draft.line, f"the rule [{draft.id}] has neither words nor a pattern")
    rule = Rule(
        id=draft.id,
        words=tuple(word for _, word in draft.words),
        patterns=tuple(pattern for _, pattern in draft.patterns),
        **draft.settings,
    )
    for number, word in draft.words:
        _check_word(word, number)
    if draft.patterns and (rule.is_spelled or rule.is_leet):
        raise _RefusedError(
            draft.patterns[0][0], "'spelled' and 'leet' are for words, not for patterns"
        )
    for number, pattern in draft.patterns:
        try:
            read_pattern(pattern, views(pattern, rule)[0])
        except PatternError as error:
            raise _RefusedError(number, f"the pattern is refused: {error}") from None
    return rule


def _check_size(drafts: Sequence[_Draft], rules: Sequence[Rule]) -> None:
    """What all patterns together cost with each letter of a text."""
    places = 0
    for draft, rule in zip(drafts, rules, strict=True):
        for number, pattern in draft.patterns:
            places += read_pattern(pattern, views(pattern, rule)[0]).size
            if places > MOST_PLACES:
                raise _RefusedError(number, f"all patterns take more than {MOST_PLACES} places")


def _check_word(word: str, number: int) -> None:
    if word.isascii() and word.isprintable() and "&" not in word:
        is_seen, size = _SEEN.search(word) is not None, len(word)
    else:
        placed = letters(word)
        is_seen, size = any(one.letter.is_word for one in placed), len(placed)
    if not is_seen:
        raise _RefusedError(number, "a word needs a letter or a digit")
    if size > _LONGEST_WORD:
        raise _RefusedError(number, f"a word or phrase has {_LONGEST_WORD} letters at most")


def _chosen(choices: Mapping[str, Any]) -> Callable[[str], Any]:
    def read(value: str) -> Any:
        if value not in choices:
            raise ValueError(f"'{value}' is not one of {', '.join(choices)}")
        return choices[value]

    return read


def _name(value: str) -> str:
    if not _NAME.fullmatch(value):
        raise ValueError("a category is of letters, digits and . _ -, 40 at most")
    return value


def _sentence(value: str) -> str:
    if len(value) > _LONGEST_MESSAGE or not value.isprintable():
        raise ValueError(f"a message is one line of {_LONGEST_MESSAGE} characters at most")
    return value


_KEYS: Final[Mapping[str, tuple[str, Callable[[str], Any]]]] = {
    "category": ("category", _name),
    "act": ("act", _chosen({str(act): act for act in Act})),
    "applies": ("sides", _chosen(_SIDES)),
    "match": ("match", _chosen({str(match): match for match in Match})),
    "accents": ("accents", _chosen({str(accents): accents for accents in Accents})),
    "spelled": ("is_spelled", _chosen(_TRUTH)),
    "leet": ("is_leet", _chosen(_TRUTH)),
    "lookalikes": ("has_lookalikes", _chosen(_TRUTH)),
    "message": ("message", _sentence),
}
