"""Recognises a model's own words for: the sources do not hold the answer.

An answer may hold the same words ("staff do not hold keys", "documents that do not state a date
are refused"), so it is a refusal only where the sources themselves are said to be silent, in its
first sentence, and where nothing follows but more of the same. In English, as the prompt asks, and
in the commonest forms of the other languages of the window.
"""

import re
from collections.abc import Sequence

from app.index.chunking import sentences
from app.services import refusals_abroad as abroad
from app.services.marks import take_marks
from app.services.prompting import NOT_SAID

_MOST_CHARS = 300  # whoever says more says something
_NOUN = r"(?:documents?|sources?|passages?|texts?|context|excerpts?|materials?|articles?)"
_GIVEN = r"(?:provided|given|supplied|available|above|retrieved|quoted|numbered|attached|relevant)"
_TAIL = r"(?:\s(?:provided|given|supplied|above|(?:that\s)?you\s(?:gave|provided|shared)(?:\sme)?))"
_DETERMINER = r"(?:(?:any|all)\s(?:of\s)?)?(?:the|these|this|those|your)\s"
# Of "the provided text" it is plain that the model's sources are meant, of "the text" it is not.
_THINGS = rf"(?:source\s)?(?:{_NOUN}|information)"
_OURS = rf"(?:{_DETERMINER}(?:{_GIVEN}\s){{1,3}}{_THINGS}|{_DETERMINER}{_THINGS}{_TAIL})"
_SOURCES = rf"(?:{_OURS}|{_DETERMINER}(?:source\s)?{_NOUN})"
_ADVERB = (
    r"(?:\s(?:explicitly|specifically|directly|clearly|actually|even|seem\sto|appear\sto"
    r"|anywhere))*"
)
_NOT = r"(?:(?:do|does|did)(?:\snot|n't)|cannot|can\snot|can't|fails?\sto)"
_SAY = (
    r"(?:say|state|mention|specify|indicate|tell|address|discuss|explain|describe|reveal|show"
    r"|clarify|answer|name|identify)"
)
_SAID = (
    r"(?:said|stated|mentioned|specified|indicated|addressed|discussed|explained|described|shown"
    r"|clarified|answered|named|identified|clear|known)"
)
_HOLD = r"(?:contain|provide|include|give|hold|have|offer|supply)"
_HELD = r"(?:contained|provided|included|given|found|available|present|in)"
_ANY = (
    r"(?:(?:any|an?|the|enough|sufficient|specific|relevant|direct|explicit|clear|further|such"
    r"|additional|this|that|detailed|necessary|required|requested|exact)\s){0,3}"
)
_WHAT = r"(?:information|info|answers?|details?|mention|reference|indication|explanation|context)"
_ABOUT = (
    r"(?=\W*\Z|,?\s(?:about|on|regarding|concerning|to|for|that|which|of|as|in|related|needed"
    r"|necessary|requested|provided|given|available|found)\b)"
)
_INFORMATION = rf"{_ANY}{_WHAT}{_ABOUT}"
_IT = (
    r"(?:it|this|that|(?:the|an|this|that|such)\s(?:exact\s|requested\s)?"
    r"(?:answer|question|information)|your\squestion)"
)
_IS = r"(?:is|are|was|were|has\sbeen|have\sbeen)"
_IS_NOT = r"(?:(?:is|are|was|were)(?:\snot|n't)|(?:has|have)\snot\sbeen)"
_CANNOT = (
    r"(?:can(?:not|\snot|'t)|could(?:\snot|n't)|(?:am|was|are|were)\s(?:unable|not\sable)\sto"
    r"|'m\s(?:unable|not\sable)\sto)"
)
_FIND = r"(?:find|answer|determine|tell|say|locate|see|provide|give|identify)"
_FROM = rf"(?:in|from|by|within|with|on|using|based\son)\s{_SOURCES}"
_END = r"\W*\Z"
_ANYTHING = r"[^;]{0,200}"

# Each is a whole sentence. The sources stand in it as what is silent, or where was looked.
_NAMES_SOURCES = (
    rf"{_SOURCES}\s{_NOT}{_ADVERB}\s{_SAY}\b{_ANYTHING}",
    rf"{_OURS}\s{_NOT}{_ADVERB}\s{_HOLD}\b{_ANYTHING}",
    rf"{_SOURCES}\s{_NOT}{_ADVERB}\s{_HOLD}\s{_INFORMATION}{_ANYTHING}",
    rf"{_SOURCES}\s{_NOT}{_ADVERB}\s{_HOLD}\s(?:the\s|an?\s|any\s)?(?:exact|specific)\s{_ANYTHING}",
    rf"the\s(?:text|passage|context|excerpt)\s{_NOT}{_ADVERB}\s{_HOLD}\b{_ANYTHING}",
    rf"{_SOURCES}\s(?:{_HOLD}s?|makes?)\sno\s{_INFORMATION}{_ANYTHING}",
    rf"{_SOURCES}\s(?:says?|states?|mentions?)\snothing\b{_ANYTHING}",
    rf"{_SOURCES}\s(?:is|are)\ssilent\b{_ANYTHING}",
    rf"(?:none\sof|neither\sof|nothing\sin)\s{_SOURCES}{_ADVERB}\s{_SAY}s?\b{_ANYTHING}",
    rf"(?:none\sof|neither\sof|nothing\sin)\s{_SOURCES}{_ADVERB}\s{_HOLD}s?\s{_INFORMATION}"
    rf"{_ANYTHING}",
    rf"no\s{_ANY}{_WHAT}\b[^,;]{{0,120}}\b{_IS}{_ADVERB}\s(?:{_SAID}|{_HELD})\s{_FROM}{_END}",
    rf"(?!.*\b(?:that|which|who|whose)\b.*\bnot\b)[^,;]{{2,120}}\s{_IS_NOT}{_ADVERB}\s{_SAID}"
    rf"{_ADVERB}\s{_FROM}{_END}",
    rf"{_IT}[^,;]{{0,100}}\s{_IS_NOT}{_ADVERB}\s(?:{_HELD}\s)?{_FROM}{_END}",
    rf"[^,;]{{2,120}}\s{_IS_NOT}\s{_HELD}\s(?:in|by|within)\s{_OURS}{_END}",
    rf"{_IT}[^,;]{{0,100}}\s{_CANNOT}\sbe\s(?:{_SAID}|found|determined)\s{_FROM}{_END}",
    rf"it\sis\s(?:not\spossible|impossible)\sto\s(?:{_FIND}|know)\b[^;]{{0,120}}\s{_FROM}{_END}",
    rf"(?:I|we)\s?{_CANNOT}\s{_FIND}\b[^;]{{0,120}}\s{_FROM}{_END}",
)
# These say it without naming them, or after "Based on the sources,".
_ALONE = (
    rf"(?:the\s)?documents\sdo\snot\ssay{_END}",
    rf"not\s(?:{_SAID}|{_HELD})(?:\s{_FROM})?{_END}",
    rf"there\s(?:is|are|was|were)\s(?:no|not|not\sany|insufficient)\s{_ANY}"
    rf"(?:information|info|mention|answer\s(?:to|in)\b){_ABOUT}{_ANYTHING}",
    rf"no\s(?:relevant\s)?(?:information|answer)\s{_HELD}(?:\s{_FROM})?{_END}",
    rf"no\s{_ANY}information\b[^,;]{{0,120}}\b{_IS}\s{_HELD}{_END}",
    rf"(?:I|we)\s?{_CANNOT}\s{_FIND}\s(?:{_IT}\b|{_INFORMATION}){_ANYTHING}",
    rf"(?:I|we)\s(?:do\snot|don't)\s(?:have|see|find)\s{_INFORMATION}{_ANYTHING}",
    rf"(?:I|we)\s(?:do\snot|don't)\sknow(?:\sthe\sanswer{_ANYTHING}|,?\s{_FROM})?{_END}",
)
_AFTER_BASED_ON = (
    rf"it\s{_IS_NOT}{_ADVERB}\s{_SAID}\b{_ANYTHING}",
    rf"[^,;]{{2,80}}\s{_IS_NOT}{_ADVERB}\s{_SAID}{_END}",
    rf"it\sis\s(?:unclear|unknown|(?:not\spossible|impossible)\sto\s(?:{_FIND}|know))\b{_ANYTHING}",
    rf"(?:I|we)\s?{_CANNOT}\s{_FIND}\b{_ANYTHING}",
)
_AFTERWARDS = (
    rf"please\b{_ANYTHING}",
    rf"if\syou\s(?:have|can|could|need|provide|give|would)\b{_ANYTHING}",
    r"(?:more|further|additional)\s(?:information|context|documents|sources)\b[^;]{0,60}"
    r"\b(?:needed|required|necessary)\b[^;]{0,60}",
)


def _any_of(*forms: str) -> re.Pattern[str]:
    return re.compile("|".join(f"(?:{form})" for form in forms), re.IGNORECASE)


_BASED_ON = re.compile(rf"(?:based\son|according\sto|from|in)\s{_SOURCES},\s", re.IGNORECASE)
_OPENING = re.compile(
    r"(?:(?:I\sam|I'm)\ssorry|sorry|unfortunately|therefore|thus|so|hence|as\ssuch"
    rf"|{abroad.OPENINGS})(?:,?\sbut\s|,?\sthat\s|,\s)",
    re.IGNORECASE,
)
_CONCEDED = re.compile(
    rf"(?:while|although|though|even\sthough)\s({_SOURCES})\s[^,;]{{1,120}},\s(?:they|it)\s",
    re.IGNORECASE,
)
_REFUSAL = _any_of(*_NAMES_SOURCES, *_ALONE, *abroad.FORMS)
_REFUSAL_AFTER_BASED_ON = _any_of(*_NAMES_SOURCES, *_ALONE, *_AFTER_BASED_ON)
_FILLER = _any_of(*_AFTERWARDS)
_SUBSTANCE = re.compile(
    r";|,\sonly\b|\b(?:but|however|although|though|except|whereas|instead|rather)\b"
    rf"|\b(?:other\sthan|apart\sfrom|aside\sfrom|{abroad.BESIDES})\b",
    re.IGNORECASE,
)


def says_not_said(text: str, passages: Sequence[str] = ()) -> bool:
    """Whether the model itself says that the sources do not hold the answer.

    A sentence that stands in one of the ``passages`` is what they say, not what they lack.
    """
    plain = " ".join(take_marks(text, 0)[0].replace("’", "'").split()).strip("*_\"'“” ")  # noqa: RUF001
    if len(plain) > _MOST_CHARS or not plain:
        return False
    first, *others = (plain[start:end] for start, end in sentences(plain))
    if not _is_refusal(first) or not all(_is_refusal(s) or _FILLER.match(s) for s in others):
        return False
    return plain == NOT_SAID or not any(first in " ".join(hit.split()) for hit in passages)


def _is_refusal(sentence: str) -> bool:
    bare = _CONCEDED.sub(r"\1 ", _OPENING.sub("", sentence, count=1), count=1)
    based_on = _BASED_ON.match(bare)
    if based_on is not None:
        bare = bare[based_on.end() :]
    form = _REFUSAL if based_on is None else _REFUSAL_AFTER_BASED_ON
    return form.match(bare) is not None and _SUBSTANCE.search(bare) is None
