"""Whether one sentence denies what another says: negations and opposites; pure.

In English, German, Spanish, French and Vietnamese, by the words that deny and what stands near
them in the same clause. No grammar is parsed: a negation far from what it denies is not seen.
"""
# ruff: noqa: RUF001 - typographic quotes and dashes

import re
from collections.abc import Iterable
from dataclasses import dataclass

from app.index.terms import content_terms, fold, stem

_NEGATOR_LIST = (
    "not no never none nobody nothing nowhere neither without cannot hardly"
    " nicht kein keine keinen keinem keiner keines nie niemals niemand nichts ohne weder"
    " nunca jamás sin ningún ninguno ninguna nadie nada tampoco ne n' sans aucun aucune"
    " không chưa chẳng"
)
_NEGATORS = frozenset(_NEGATOR_LIST.split())
# These may go with another negation of the same clause and deny nothing more.
_CONCORD_LIST = "nunca jamás ningún ninguno ninguna nadie nada tampoco aucun aucune"
_CONCORD = frozenset(_CONCORD_LIST.split())
_ONLY_LIST = "only just merely simply nur bloß sólo solo solamente seulement chỉ que"
_ONLY = frozenset(_ONLY_LIST.split())
_SPACE_AND_AIR = frozenset({"gian", "khí", "quân"})  # không gian: space, không khí: air
_TOKEN = re.compile(r"n['’](?=\w)|[^\W_]+(?:[.,'’][^\W_]+)*|[,;:.!?()–—]", re.IGNORECASE)
_BREAK_LIST = ", ; : . ! ? ( ) – — but however although aber sondern pero mais nhưng"
_BREAKS = frozenset(_BREAK_LIST.split())
_REACH = 3  # content terms before and after a negation, within its clause
_PREFIXES = ("un", "in", "im", "ir", "il", "dis", "non", "nicht", "des", "dés")
_LEAST_ROOT = 4
_OPPOSITES = (
    "increase decrease", "increased decreased", "rise fall", "rose fell", "rising falling",
    "more less", "more fewer", "higher lower", "highest lowest", "most least", "above below",
    "first last", "always never", "all none", "larger smaller", "largest smallest",
    "greater smaller", "accepted rejected", "accept reject", "allowed forbidden", "allow forbid",
    "allowed prohibited", "permitted prohibited", "open closed", "opened closed", "won lost",
    "win lose", "success failure", "succeeded failed", "true false", "north south", "east west",
    "northern southern", "eastern western", "early late", "earlier later", "longer shorter",
    "stronger weaker", "better worse", "best worst", "maximum minimum", "gained lost",
    "supported opposed", "with without", "legal illegal", "major minor", "hot cold",
    "mehr weniger", "höher niedriger", "erlaubt verboten", "steigt sinkt",
    "stieg sank", "größer kleiner", "immer nie",
    "más menos", "mayor menor", "subió bajó", "siempre nunca",
    "plus moins", "augmenté diminué", "toujours jamais",
    "tăng giảm", "hơn kém",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class _Negation:
    """The content terms that a denying word may govern."""

    scope: frozenset[str]


def is_denied(claim: str, quote: str) -> bool:
    """Whether the two sentences say opposite things of the same.

    True where one denies what the other states, or where a word of one stands as its opposite
    in the other (able, unable; rose, fell), unless just one of both is denied besides.
    """
    ours, theirs = _negations(claim), _negations(quote)
    our_words, their_words = _words(claim), _words(quote)
    for mine, other in _opposites(our_words - their_words, their_words - our_words):
        denied, stated = _taken(ours, mine), _taken(theirs, other)
        if denied == stated:
            return True
    our_terms, their_terms = set(content_terms(claim)), set(content_terms(quote))
    for negation in list(ours):
        match = max(theirs, key=lambda one: len(one.scope & negation.scope), default=None)
        if match is not None and match.scope & negation.scope:
            ours.remove(negation)
            theirs.remove(match)
    return any(_is_about(one, their_terms) for one in ours) or any(
        _is_about(one, our_terms) for one in theirs
    )


def _is_about(negation: _Negation, terms: set[str]) -> bool:
    """Whether at least half of what a negation may govern is among the terms."""
    return bool(negation.scope) and 2 * len(negation.scope & terms) >= len(negation.scope)


def _taken(negations: list[_Negation], word: str) -> bool:
    """Whether a word is denied; what denies it is used up."""
    term = stem(fold(word))
    found = next((one for one in negations if term in one.scope), None)
    if found is not None:
        negations.remove(found)
    return found is not None


def _negations(text: str) -> list[_Negation]:
    tokens = _TOKEN.findall(text.lower())
    found: list[_Negation] = []
    last = -1  # where the last negation of this clause stands
    for at, token in enumerate(tokens):
        if token in _BREAKS:
            last = -1
        elif _denies(tokens, at) and not (last >= 0 and token in _CONCORD):
            last = at
            after, before = tokens[at + 1 :], tokens[at - 1 :: -1] if at else []
            scope = [*_near(before), *_near(after)]
            # "It is not, however, a law": the clause is cut in two by a word between commas.
            scope = scope or [*_near(before, is_within=False), *_near(after, is_within=False)]
            found.append(_Negation(frozenset(scope)))
    return found


def _denies(tokens: list[str], at: int) -> bool:
    word = tokens[at].replace("’", "'")
    following = tokens[at + 1] if at + 1 < len(tokens) else ""
    if word.endswith("n't"):
        return following not in _ONLY
    if word not in _NEGATORS or following in _ONLY:
        return False
    match word:
        case "ne" | "n'":  # "ne ... que" is only
            return _ONLY.isdisjoint(tokens[at + 1 : at + 5])
        case "no":  # the number sign
            return not (following.isdigit() or following == ".")
        case "không":
            return following not in _SPACE_AND_AIR and tokens[max(at - 1, 0)] != "hàng"
        case _:
            return True


def _near(tokens: Iterable[str], *, is_within: bool = True) -> list[str]:
    """The nearest content terms, by default of the clause; negations left out."""
    found: list[str] = []
    for token in tokens:
        if (token in _BREAKS and is_within) or len(found) >= _REACH:
            break
        if token not in _NEGATORS and token not in _BREAKS:
            found += content_terms(token)
    return found[:_REACH]


def _words(text: str) -> set[str]:
    return {token for token in _TOKEN.findall(text.lower()) if token[0].isalpha()}


def _opposites(ours: set[str], theirs: set[str]) -> list[tuple[str, str]]:
    return [
        (mine, other)
        for mine in ours
        for other in theirs
        if other in _OPPOSITE.get(mine, ())
        or _is_prefixed(mine, other)
        or _is_prefixed(other, mine)
    ]


def _is_prefixed(word: str, root: str) -> bool:
    """Whether a word is another with a denying syllable before it."""
    return len(root) >= _LEAST_ROOT and any(
        word.startswith(prefix) and stem(fold(word[len(prefix) :])) == stem(fold(root))
        for prefix in _PREFIXES
        if len(word) - len(prefix) >= _LEAST_ROOT
    )


def _table() -> dict[str, set[str]]:
    table: dict[str, set[str]] = {}
    for pair in _OPPOSITES:
        one, other = pair.split()
        table.setdefault(one, set()).add(other)
        table.setdefault(other, set()).add(one)
    return table


_OPPOSITE = _table()
