"""The words of a text as retrieval and evidence compare them; pure.

Close to what the word index does (Unicode folding, no stemming library): accents are dropped,
case is folded, CJK and Thai runs become pairs of characters, endings are cut.
"""
# ruff: noqa: RUF001 - words of several languages

import re
import unicodedata

from app.domain.unspaced import is_unspaced

_WORD = re.compile(r"[^\W_]+(?:[.,'’][^\W_]+)*")
_SUFFIXES = ("ings", "ing", "edly", "ied", "ies", "ed", "es", "ly", "s", "e")
_LEAST_STEM = 3
_LEAST_PREFIX = 5

_STOP_WORD_LIST = (
    "a an the of in on at to for from by with as is are was were be been being do does did has"
    " have had it its this that these those and or not no but if than then so such can could may"
    " might will would shall should must about into over under between during after before also"
    " what which who whom whose when where why how many much there their they them he she his"
    " her him you your i we our us me my one any some all each other"
    " der die das ein eine und ist war von zu den dem des mit für auf im wie was wer wo wann"
    " welche welcher welches el la los las un una de del en y o que es fue por para con se su"
    " cual cuál qué quién cuándo dónde cómo cuántos cuántas le les des et est dans pour par sur"
    " là và của có cho các được trong một những với là gì nào ai bao nhiêu khi đâu в и на с что"
    " как кто где когда не по к из у за от какой какая какие сколько"
)
STOP_WORDS = frozenset(_STOP_WORD_LIST.split())


def fold(text: str) -> str:
    """Lower case without accents, so that ``é`` and ``E`` are the same letter."""
    if text.isascii():  # most words, and nothing to take apart
        return text.casefold()
    decomposed = unicodedata.normalize("NFKD", text.casefold())
    return "".join(char for char in decomposed if not unicodedata.combining(char)).replace("đ", "d")


def stem(word: str) -> str:
    """The word without its ending; numbers and short words as they are.

    English and Romance endings are cut by a list, then long words of any alphabet by a quarter:
    crude, but it finds the inflected forms of German and Russian too.
    """
    if not word.isalpha():
        return word
    for suffix in _SUFFIXES if word.isascii() else ():
        if word.endswith(suffix) and len(word) - len(suffix) >= _LEAST_STEM:
            word = word[: -len(suffix)]
            break
    return word[: max(_LEAST_PREFIX, len(word) * 3 // 4)]


def terms(text: str) -> list[str]:
    """All terms of a text in order, folded and stemmed; pairs where no spaces divide words."""
    found: list[str] = []
    for match in _WORD.finditer(text.casefold()):
        word = match[0]
        if is_unspaced(word):
            found.extend(_pairs(fold(word)))
        else:
            found.append(stem(fold(word).replace("’", "'").removesuffix("'s")))
    return found


def content_terms(text: str) -> list[str]:
    """The terms that carry meaning: no stop words."""
    return [term for term in terms(text) if term not in _STOP_TERMS]


def content_words(text: str) -> list[str]:
    """The words of a text that carry meaning, as they are written, each once."""
    words = dict.fromkeys(match[0] for match in _WORD.finditer(text))
    return [word for word in words if content_terms(word)]


def _pairs(run: str) -> list[str]:
    return [run[at : at + 2] for at in range(len(run) - 1)] or [run]


_STOP_TERMS = frozenset(stem(fold(word)) for word in STOP_WORDS) | STOP_WORDS
