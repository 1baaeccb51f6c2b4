"""Completes a question that leans on those before it, for its search alone; pure, no model.

"And who signed it?" names nothing that could be found. By rules, such a question gets the words
of the question that it follows, and the names in what was last quoted. What is shown, kept and
asked of the model stays as it was typed.
"""
# ruff: noqa: RUF001 - words of several languages

import itertools
import re
from collections.abc import Sequence

from app.index.query import as_words, parse
from app.index.terms import STOP_WORDS, content_terms

_MOST_STEPS = 3  # back along questions that each lean on the one before
_FEW_TERMS = 3  # of its own, in a question that a pronoun within makes lean on another
_MOST_NAMES = 8  # from what was quoted
_WORD = re.compile(r"\w+")
_EDGES = " \t\n\"'“”„«»‘’「」『』()[]{}<>?!.,;:¿¡。，？！、"
_CONNECTIVE_LIST = (
    "and but or so then also und aber oder dann et mais ou donc alors y pero o entonces"
    " и а но или тогда và nhưng còn thế hay"
)
_CONNECTIVES = frozenset(_CONNECTIVE_LIST.split())
_OPENINGS = (("what", "about"), ("how", "about"), ("was", "ist", "mit"), ("qué", "hay", "de"))
_OF_ONE_LIST = "it its itself they them their theirs he him his she her hers"
_POINTING_LIST = "this that these those such es sie er ihn ihm ihr sein diese dieser dieses il elle"
_PERSONAL = frozenset(_OF_ONE_LIST.split())
_POINTING = _PERSONAL | frozenset(_POINTING_LIST.split())
_UNSPACED_OPENINGS = ("那", "它", "他", "她", "这", "而", "それ", "その", "では", "แล้ว", "มัน")
_DETERMINER_LIST = "the a an each every any some no which whose my our your"
_DETERMINERS = frozenset(_DETERMINER_LIST.split())


def search_text(question: str, earlier: Sequence[str], quotes: Sequence[str] = ()) -> str:
    """What to search for a question: itself, and words of ``earlier`` ones where it needs them.

    ``earlier`` are the chat's questions before it, oldest first; ``quotes`` are what the last
    answer cited, the first one first.
    """
    if not earlier or not leans(question):
        return question
    words = _context(earlier)
    if quotes:
        words += _names(quotes[0])
    known = set(content_terms(question))
    added: list[str] = []
    for word in words:
        terms = content_terms(word)
        if not known.issuperset(terms):
            added.append(word)
            known.update(terms)
    return " ".join([question, *map(as_words, added)])


def leans(question: str) -> bool:
    """Whether the question cannot be understood alone, as far as its words tell."""
    if question.lstrip(_EDGES).startswith(_UNSPACED_OPENINGS):
        return True
    written = _WORD.findall(question)
    words = [word.casefold() for word in written]
    if not words or words[0] in _CONNECTIVES | _POINTING or not content_terms(question):
        return True
    if any(tuple(words[: len(opening)]) == opening for opening in _OPENINGS):
        return True
    at = next((n for n, word in enumerate(words) if word in _PERSONAL), None)
    # One that says much of its own is found by that, and its "it" is often nothing earlier.
    if at is None or len(set(content_terms(question))) > _FEW_TERMS:
        return False
    return not (any(map(_is_name, written[1:])) or _has_noun(words[:at]))


def _has_noun(words: Sequence[str]) -> bool:
    """Whether a pronoun after these words can stand for something among them."""
    pairs = itertools.pairwise(words)
    return any(before in _DETERMINERS and word not in STOP_WORDS for before, word in pairs)


def _context(earlier: Sequence[str]) -> list[str]:
    """The words that carry meaning of the last question, and of those that it leans on."""
    words: list[str] = []
    for question in reversed(earlier[-_MOST_STEPS:]):
        words = _telling(parse(question).text) + words
        if not leans(question):
            break
    return words


def _telling(text: str) -> list[str]:
    """Words as they stand between blanks, so that identifiers and dates stay whole."""
    words = [word.strip(_EDGES) for word in text.split()]
    return [word for word in words if content_terms(word)]


def _names(quote: str) -> list[str]:
    """Names and numbers of a quote; its first word has a capital for another reason."""
    telling = [w for w in _telling(" ".join(quote.split()[1:])) if _is_name(w)]
    return telling[:_MOST_NAMES]


def _is_name(word: str) -> bool:
    return word[0].isupper() or any(map(str.isdigit, word))
