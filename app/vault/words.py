"""From what a person typed to what FTS5 understands; no character of it is ever syntax."""

import itertools
import re
import unicodedata
from collections.abc import Iterable, Mapping, Sequence
from pathlib import PurePath
from typing import Final

from app.domain.query import Query
from app.domain.unspaced import is_unspaced, pairs_of

_WORD: Final = re.compile(r"[^\W_]+(?:['\u2019][^\W_]+)*")

_LEAST_REQUIRED: Final = 3
_MOST_PAIRED: Final = 4  # six pairs
_MOST_TERMS: Final = 400  # of a question; a pasted page has fewer

# In the scope of every passage.
EVERYWHERE: Final = "all"
# In the scope of those besides that are attached to a chat; no word of any language.
IN_A_CHAT: Final = "attachedtochat"

# Words that ask or bind and tell nothing of the answer. Other languages rely on the frequencies
# of their words in the documents alone.
_STOP_WORDS: Final = (
    "a about an and any are as at be been but by can could did do does for from had has have "
    "he her his how i if in into is it its me my of on or our please shall she should show so "
    "some tell than that the their them then there these they this those to was we were what "
    "when where which while who whom whose why will with would you your "
)
STOP_WORDS: Final = frozenset(_STOP_WORDS.split())


def quoted(text: str) -> str:
    """A string of FTS5's query language."""
    return '"' + text.replace('"', '""') + '"'


def words_of(text: str) -> list[str]:
    """Runs of letters and digits, in order."""
    return _WORD.findall(unicodedata.normalize("NFC", text))


def scope_word(collection: int) -> str:
    """The word by which the lexical indexes know a collection."""
    return f"c{collection}"


def file_words(path: str, title: str) -> str:
    """The words by which a person remembers a document: its title, and its file's name."""
    stem = PurePath(path).stem
    words = words_of(title) + words_of(stem) + pairs_of(title) + pairs_of(stem)
    return " ".join(dict.fromkeys(words))


def pair_words(heading: str, text: str) -> str:
    """What stands for the words of a passage where none have spaces between them."""
    return " ".join(pairs_of(heading) + pairs_of(text))


def question_terms(query: Query) -> list[str]:
    """What to look for: words that carry meaning, phrases in quotation marks, whole figures.

    A phrase and a figure such as 5,500,000 stand beside their parts: passages that hold them as
    they were written come first, those that hold the parts still come.
    """
    words = list(dict.fromkeys(word.casefold() for word in words_of(query.text)))
    telling = [word for word in words if word not in STOP_WORDS]
    terms = [*query.quoted, *query.wholes, *(telling or words), *pairs_of(query.text)]
    return list(dict.fromkeys(terms))[:_MOST_TERMS]


def neighbours(query: Query) -> list[tuple[str, str]]:
    """Words that carry meaning and stand side by side in a question.

    A passage that has them side by side too speaks of the same thing more surely than one that
    has them apart ("interest income", "Black Sea"). Letters without spaces are in pairs already.
    """
    words = [word.casefold() for word in words_of(query.text)]
    beside = dict.fromkeys(itertools.pairwise(words))
    return [pair for pair in beside if not any(map(_is_no_neighbour, pair))][:_MOST_TERMS]


def _is_no_neighbour(word: str) -> bool:
    return word in STOP_WORDS or is_unspaced(word)


def as_quoted(phrase: str) -> str:
    """A query for passages that hold the words of a phrase in a row."""
    spaced = [word for word in words_of(phrase) if not is_unspaced(word)]
    pairs = pairs_of(phrase)
    pieces = []
    if not pairs:
        pieces.append(f"{{text heading names}} : {quoted(phrase)}")
    elif spaced:
        pieces.append(f"{{text heading names}} : {quoted(' '.join(spaced))}")
    if pairs:
        pieces.append(f"{{pairs names}} : {quoted(' '.join(pairs))}")
    return f"({' AND '.join(pieces)})"


def required(frequencies: Mapping[str, int], budget: int) -> list[list[tuple[str, ...]]]:
    """What a passage must hold, so that a search stays fast: any of some groups of words.

    Single words, the rarest first, as many as the budget of passages allows; all of them in a
    small vault. Where even the rarest three stand in more passages than that, two of the rarest
    ones together, and as a second way, for where too few passages hold two, the rarest one.
    """
    rarest = sorted(frequencies, key=frequencies.__getitem__)
    chosen = rarest[:_LEAST_REQUIRED]
    spent = sum(frequencies[term] for term in chosen)
    if spent > budget and len(chosen) > 1:
        return [list(itertools.combinations(rarest[:_MOST_PAIRED], 2)), [(rarest[0],)]]
    for term in rarest[_LEAST_REQUIRED:]:
        spent += frequencies[term]
        if spent > budget:
            break
        chosen.append(term)
    return [[(term,) for term in chosen]]


def affordable(
    pairs: Sequence[tuple[str, str]], frequencies: Mapping[str, int], budget: int
) -> list[str]:
    """The rarest pairs of words that occur, as phrases, as far as reading their words may cost."""
    costs = {pair: sum(frequencies.get(word, 0) for word in pair) for pair in pairs}
    chosen: list[str] = []
    for pair, cost in sorted(costs.items(), key=lambda item: item[1]):
        budget -= cost
        if budget < 0:
            break
        if all(frequencies.get(word, 0) for word in pair):
            chosen.append(" ".join(pair))
    return chosen


def any_of(terms: Iterable[str]) -> str:
    """A query for any of the terms."""
    return " OR ".join(map(quoted, terms))


def any_together(groups: Iterable[Sequence[str]]) -> str:
    """A query for all terms of any of the groups."""
    return " OR ".join(f"({' AND '.join(map(quoted, group))})" for group in groups)
