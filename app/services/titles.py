"""A chat's title from its question by rules, and what of a model's proposal is one; pure.

Extractive: what a title says was asked so. Only what carries no meaning goes: greetings, polite
frames ("could you tell me"), "what is" before a noun, filters, code.
"""
# ruff: noqa: RUF001 - words of several languages

import re
from typing import Final

from app.domain.invisible import INVISIBLE
from app.domain.unspaced import is_unspaced
from app.index.query import without_filters
from app.index.terms import STOP_WORDS, content_terms

MOST_CHARS: Final = 60
_LEAST_CHARS: Final = 30  # a clause that is shorter is cut further on, at a word
_WIDE: Final = 2  # letters without spaces between words take the room of two
_MOST_READ: Final = 9_000  # from each end of a question
_SHARED: Final = 0.5  # of a proposed title's words, at least, that were said in the chat

_CODE: Final = re.compile(r"```.*?(?:```|\Z)", re.DOTALL)
_MARKUP: Final = re.compile(r"^[ \t]*(?:#{1,6}|[-*+>]|\d{1,3}[.)])[ \t]+", re.MULTILINE)
_ENDS: Final = r"[.!?。！？]"
_REST: Final = r"[^.!?。！？\n]*"
# An end within a word (report.pdf, 1.5) is none.
_SENTENCE: Final = re.compile(rf"{_REST}(?:{_ENDS}(?=[^\s.!?。！？]){_REST})*{_ENDS}*")
_POLITE: Final = re.compile(
    r"^(?:(?:"
    r"hi|hello|hey|dear \w+|good (?:morning|afternoon|evening)|please|thanks?(?: you)?|ok(?:ay)?"
    r"|(?:can|could|would|will) you(?: please)?(?: help me)?(?: to)?"
    r"(?: (?:tell|show|give|explain to|remind) (?:me|us)| explain)?(?: about)?"
    r"|(?:tell|show|give) (?:me|us)(?: about)?|i(?:'d| would) like(?: you)? to(?: know)?"
    r"|i (?:want|need) (?:you )?to(?: know)?|do you know|i wonder|i have a question(?: about)?"
    r"|hallo|guten (?:tag|morgen|abend)|bitte|danke"
    r"|(?:kannst du|können sie|könnten sie|könntest du)(?: (?:mir|uns))?(?: bitte)?"
    r"(?: (?:sagen|erklären|zeigen))?|ich (?:möchte|würde gerne?) wissen|sag(?:en sie)? mir"
    r"|bonjour|salut|s'il (?:te|vous) pla[iî]t|merci"
    r"|(?:peux-tu|pouvez-vous|pourriez-vous|pourrais-tu)"
    r"(?: (?:me|nous))?(?: (?:dire|expliquer|montrer))?|(?:dis|dites)-moi|je voudrais savoir"
    r"|hola|buen[oa]s (?:días|tardes|noches)|por favor|gracias"
    r"|(?:puedes|puede|podrías|podría)(?: (?:decir|explicar|mostrar)(?:me|nos))?"
    r"|(?:dime|dígame)|quisiera saber"
    r"|xin chào|chào(?: bạn)?|vui lòng|làm ơn|cảm ơn|(?:bạn|anh|chị) có thể"
    r"(?: (?:cho (?:tôi|em) biết|giải thích))?(?: về)?|(?:hãy )?cho (?:tôi|em) biết(?: về)?"
    r")(?![\w'-])[\s,.!:;–-]*)+",
    re.IGNORECASE,
)
# "What is the" before what it asks for: the noun alone says as much.
_COPULA: Final = re.compile(
    r"^(?:what(?:'s|’s| is| are| was| were)(?: the| an?)?"
    r"|quel(?:le)?s? (?:est|sont|était|étaient) (?:le|la|les|l')"
    r"|(?:cuál|cuáles|qué) (?:es|son|era|eran) (?:el|la|los|las|un|una))(?: +|(?<='))(?=\w)",
    re.IGNORECASE,
)
_COPULA_AFTER: Final = re.compile(r"\s+(?:là gì|là bao nhiêu)$", re.IGNORECASE)
_OPENING: Final = " \t\"'“”„«»‘’「」『』([{¿¡*_`"
_CLOSING: Final = " \t\"'“”«»‘’「」『』*_`"
_STOPS: Final = ".:;,!。、，：；！…"
_CLAUSE: Final = re.compile(r"[,;:–—、，；：](?=\s|\Z)|[、，；：]")
_UNSEEN: Final = re.compile(f"[\x00-\x1f\x7f-\x9f{INVISIBLE}]")
_LABEL: Final = re.compile(r"^(?:title|titel|titre|título|tiêu đề|标题)\s*[:：]\s*", re.IGNORECASE)


def title_of(question: str) -> str:
    """What a chat that begins with this question is called; never empty for a question."""
    whole = " ".join(question.split())
    if len(question) > 2 * _MOST_READ:
        question = f"{question[:_MOST_READ]}\n{question[-_MOST_READ:]}"
    text = _MARKUP.sub("", _CODE.sub("\n", without_filters(question)))
    sentences = [found for match in _SENTENCE.findall(text) if (found := " ".join(match.split()))]
    bare = [_bare(sentence) for sentence in sentences]
    telling = [one for one in bare if is_telling(one)]
    # What is asked for in a longer text stands at its beginning or its end.
    ends = [(telling[n], sentences[bare.index(telling[n])]) for n in (0, -1) if telling]
    asked = (one for one, whole in ends if whole.endswith(("?", "？")) and _is_clear(one))
    clear = filter(_is_clear, telling)
    chosen = next(asked, "") or next(clear, "") or next(iter(telling), "")
    return _shortened(chosen or next(filter(None, bare), "") or whole)


def is_telling(text: str) -> bool:
    """Whether any word of it says what it is about; a greeting has none."""
    return bool(content_terms(_POLITE.sub("", text)))


def _is_clear(text: str) -> bool:
    """Whether it says more than one thing about what it is about."""
    return len(set(content_terms(text))) > 1


def proposed(untrusted_text: str, said: str) -> str:
    """The title in what a model wrote; empty where it is none, or not about what was said.

    ``said`` are the words of the chat. A model that invents is not believed.
    """
    lines = [line for raw in untrusted_text.splitlines() if (line := _UNSEEN.sub("", raw).strip())]
    line = _LABEL.sub("", lines[0].lstrip("#* ")) if lines else ""
    title = line.strip(_OPENING + _CLOSING).rstrip(_STOPS).strip(_OPENING + _CLOSING)
    if not title or _width(title) > MOST_CHARS or len(lines) > 1:
        return ""
    words, known = set(content_terms(title)), set(content_terms(said))
    return title if words and len(words & known) >= _SHARED * len(words) else ""


def _bare(sentence: str) -> str:
    """A sentence without what carries no meaning; as it was where nothing else is in it."""
    sentence = sentence.strip(_OPENING + _CLOSING)
    text = _POLITE.sub("", sentence).lstrip(_OPENING)
    if text != sentence:  # "could you tell me how it failed?" leaves no question
        text = text.rstrip("?？ ")
    noun = _COPULA_AFTER.sub("", _COPULA.sub("", text).rstrip("?？ "))
    if noun != text.rstrip("?？ ") and is_telling(noun):
        text = noun
    text = text.rstrip(_STOPS + _CLOSING)
    return text[:1].upper() + text[1:] if is_telling(text) else sentence.rstrip(_STOPS)


def _shortened(text: str) -> str:
    """At most the room of a title, cut at a clause or else at a word that is worth ending in."""
    if _width(text) <= MOST_CHARS:
        return text
    room = MOST_CHARS // _WIDE if is_unspaced(text) else MOST_CHARS
    text = text[:room]
    cuts = [match.start() for match in _CLAUSE.finditer(text) if match.start() * 2 >= room]
    if cuts:
        return text[: cuts[-1]].rstrip(_STOPS + " ") + "…"
    words = text.rsplit(" ", 1)[0] if " " in text[_LEAST_CHARS // 2 :] else text
    while " " in words and words.rsplit(" ", 1)[1].casefold() in STOP_WORDS:
        words = words.rsplit(" ", 1)[0]
    return words.rstrip(_STOPS + " ") + "…"


def _width(text: str) -> int:
    """Characters, those that are as wide as two counted twice."""
    if text.isascii():
        return len(text)
    return sum(_WIDE if is_unspaced(char) else 1 for char in text)
