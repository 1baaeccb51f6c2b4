"""What the site's filter is made of: rules, each with what it looks for and what it does.

Named tuples, as the rest of the policy: the unlock window waits for them.
"""

from enum import StrEnum
from typing import NamedTuple


class Act(StrEnum):
    """What is done where a rule finds something, mildest last."""

    BLOCK = "block"
    MASK = "mask"
    WARN = "warn"


class Side(StrEnum):
    """What a rule is applied to."""

    QUESTION = "question"
    ANSWER = "answer"


class Match(StrEnum):
    """Where in a word something has to stand: as a whole, at its start, or anywhere."""

    WORD = "word"
    START = "start"
    PART = "part"


class Accents(StrEnum):
    """Whether é is e: as the rule itself is written, or in any case."""

    WRITTEN = "written"  # of a word without accents they are ignored, else they have to be there
    IGNORED = "ignored"
    EXACT = "exact"


class Rule(NamedTuple):
    """One rule. ``words`` are words and phrases, ``patterns`` in the form of ``patterns``."""

    id: str
    category: str
    act: Act
    sides: tuple[Side, ...] = (Side.QUESTION, Side.ANSWER)
    words: tuple[str, ...] = ()
    patterns: tuple[str, ...] = ()
    match: Match = Match.WORD
    accents: Accents = Accents.WRITTEN
    is_spelled: bool = False  # s e c r e t and se-cret too
    is_leet: bool = False  # s3cr3t too
    has_lookalikes: bool = True  # letters of other scripts that look like the ones looked for
    message: str = ""


class ListSource(NamedTuple):
    """Where rules were read from, how many, and the SHA-256 of its text."""

    name: str
    rules: int
    sha256: str


class RuleSet(NamedTuple):
    """All rules of the site; ``digest`` is one SHA-256 over all lists, empty where there is none.

    ``contact`` is whom a person may ask, in the site's own words.
    """

    rules: tuple[Rule, ...] = ()
    sources: tuple[ListSource, ...] = ()
    digest: str = ""
    contact: str = ""
