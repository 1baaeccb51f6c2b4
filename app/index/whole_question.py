"""Tells a question over whole documents from one that a passage answers; pure, no model.

"Summarise report.pdf" and "What differs between these two files?" are read by rules: the words
that ask for it, in the languages of the window, and what the question names beside them. Where it
names a subject ("Summarise the causes of the failure") it is a question like any other.
"""

import re
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from pathlib import PurePath

from app.domain.whole import DocumentName, WholeTask
from app.index.query import parse
from app.index.terms import STOP_WORDS, fold

_WORD = re.compile(r"[^\W_]+")
_LEAST_WORDS = 2  # of a name that stands in a sentence; one word alone may be meant otherwise
_ANY = 0

# Folded: without case and accents. Words of one form follow each other, but for a gap where an
# ellipsis stands; a star stands for any ending.
_SUMMARY_LIST = (
    "summari*|summary|overview|outline|recap|gist|tldr|takeaway*|synopsis|condense"
    "|key point*|main point*|key finding*|main finding*|main idea*|main message*"
    "|zusammenfass*|fass* … zusammen|uberblick|kernpunkt*|kernaussage*|hauptpunkt*|hauptaussage*"
    "|wichtigst* punkt*|resum*|vision general|punto* clave|punto* principal*|idea* principal*"
    "|sintesis|sintetiza*|synthese|synthetis*|vue d ensemble|apercu|point* cle*|point* principa*"
    "|idee* principal*|tom tat|tong quan|y chinh|diem chinh|noi dung chinh|khai quat"
)
_COMPARISON_LIST = (
    "compar*|contrast|difference*|differ|differs|vs|versus|vergleich*|unterschied*|unterscheid*"
    "|diferencia*|difiere*|differe*|so sanh|khac nhau|khac biet|su khac"
)
# These ask for a summary only of what is named as a document.
_ABOUT_LIST = (
    "what is … about|what does … say|what does … contain|what do … say|worum geht|wovon handelt"
    "|was steht|was sagt|de que trata|que dice|de quoi parle|que dit|noi ve gi|noi gi"
)
_DOCUMENT_LIST = (
    "document*|doc|docs|report*|file*|paper*|article*|pdf*|text*|book*|manual*|handbook*|contract*"
    "|letter*|presentation*|slide*|spreadsheet*|dokument*|bericht*|datei*|artikel*|buch*|handbuch*"
    "|vertrag*|informe*|archivo*|fichero*|libro*|contrato*|carta*|rapport*|fichier*|livre*"
    "|manuel*|contrat*|lettre*|tai lieu|bao cao|tep|van ban|hop dong|sach"
)
_FILLER_LIST = (
    "please give show write make provide create tell get want need let short brief briefly quick"
    " quickly concise long detailed sentence sentences paragraph paragraphs bullet bullets points"
    " list whole entire complete full overall general main key important content contents between"
    " among other another three four five say says bitte gib gebe mir kurz kurze kurzen ganze"
    " ganzen gesamte zwischen drei satze inhalt por favor dame haz hazme breve corto todo toda"
    " entre tres frases contenido plait donne fais moi bref court tout toute trois phrases"
    " contenu svp un une du ce cet cette ces dieser diese dieses diesen diesem den dem este esta"
    " estos estas ese esa esos esas nay kia do hay vui long giup toi ngan gon cho ba cau toan bo"
    " giua noi dung ve english german french spanish vietnamese deutsch englisch franzosisch"
    " spanisch vietnamesisch ingles espanol frances aleman anglais allemand francais espagnol"
    " tieng anh phap duc viet"
)
_THESE_TWO_LIST = "two both beide beiden zwei ambos dos deux hai ca"
_ALL_LIST = "all every everything alle alles todos todas tous toutes tat"


@dataclass(frozen=True, slots=True)
class WholeQuestion:
    """What a question asks of whole documents.

    ``named`` holds, for each name that stands in it, the documents of that name: several where
    they share it. ``subject`` are the words beside all this, folded. ``count`` is how many
    documents it speaks of without a name: 2 for "these two", 0 for all of them, None where it
    does not say. ``says_document`` tells "this report" from nothing at all, and ``is_weak`` a
    wording that asks for a summary only of what is named as a document. ``names_file`` says that
    the name of a file stands in it, which may be none of those there are.
    """

    task: WholeTask
    named: tuple[tuple[int, ...], ...] = ()
    subject: tuple[str, ...] = ()
    says_document: bool = False
    count: int | None = None
    is_weak: bool = False
    names_file: bool = False


def may_ask_whole(question: str) -> bool:
    """Whether any words in it could ask for it; cheap, before names of documents are read."""
    words = _words(question)
    return any(_find(words, forms) for _, forms, _ in _TASKS)


def read_whole_question(question: str, names: Sequence[DocumentName]) -> WholeQuestion | None:
    """What the question asks of whole documents; None where its words ask for no such thing."""
    words = _words(question)
    named, free = _take_names(words, names)
    for task, forms, is_weak in _TASKS:
        found = _find(free, forms)
        if not found:
            continue
        rest = [word for at, word in enumerate(free) if word and at not in found]
        nouns = _find(rest, _DOCUMENTS)
        subject = _subject(rest, nouns)
        alone = () if named else _called_alone(rest, names)
        return WholeQuestion(
            task,
            named=(alone,) if alone else named,
            subject=() if alone else subject,
            says_document=bool(nouns or named or alone),
            count=_count(rest),
            is_weak=is_weak,
            names_file=parse(question).may_name_file,
        )
    return None


def names_only(question: str, names: Sequence[DocumentName]) -> tuple[tuple[int, ...], ...]:
    """The documents that a reply names, where it says nothing else; for "Which do you mean?"."""
    named, free = _take_names(_words(question), names)
    rest = [word for word in free if word]
    if named:
        return () if _subject(rest, _find(rest, _DOCUMENTS)) else named
    alone = _called_alone(rest, names)
    return (alone,) if alone else ()


def called_partly(words: Iterable[str], names: Sequence[DocumentName]) -> tuple[int, ...]:
    """The documents whose file or title holds all of these folded words."""
    wanted = set(words)
    return tuple(name.document for name in names if wanted and wanted <= set(_words(_both(name))))


def _take_names(
    words: Sequence[str], names: Sequence[DocumentName]
) -> tuple[tuple[tuple[int, ...], ...], list[str]]:
    """The documents called by whole names, in the order of the words; what is left of these."""
    called: dict[tuple[str, ...], list[int]] = {}
    present = set(words)
    for name in names:
        for variant in dict.fromkeys(_variants(name)):
            if len(variant) >= _LEAST_WORDS and present.issuperset(variant):
                called.setdefault(variant, []).append(name.document)
    free = list(words)
    found: dict[int, tuple[int, ...]] = {}
    for variant in sorted(called, key=len, reverse=True):
        for at in range(len(free) - len(variant) + 1):
            if tuple(free[at : at + len(variant)]) == variant:
                found[at] = tuple(called[variant])
                free[at : at + len(variant)] = [""] * len(variant)
    return tuple(dict.fromkeys(found[at] for at in sorted(found))), free


def _variants(name: DocumentName) -> Iterable[tuple[str, ...]]:
    path = PurePath(name.file)
    for text in (path.name, path.stem, name.title):
        yield tuple(_words(text))


def _called_alone(words: Sequence[str], names: Sequence[DocumentName]) -> tuple[int, ...]:
    """The documents that these words are the name of, but for words that say nothing."""
    wanted = _telling(words)
    if not wanted:
        return ()
    return tuple(
        name.document for name in names if wanted in [_telling(one) for one in _variants(name)]
    )


def _telling(words: Iterable[str]) -> tuple[str, ...]:
    return tuple(word for word in words if word not in _FILLER)


def _subject(rest: Sequence[str], nouns: Collection[int]) -> tuple[str, ...]:
    return _telling(word for at, word in enumerate(rest) if at not in nouns)


def _both(name: DocumentName) -> str:
    return f"{PurePath(name.file).name} {name.title}"


def _count(rest: Sequence[str]) -> int | None:
    if not _ALL.isdisjoint(rest):
        return _ANY
    return 2 if not _THESE_TWO.isdisjoint(rest) else None


def _words(text: str) -> list[str]:
    return _WORD.findall(fold(text))


def _find(words: Sequence[str], forms: Sequence[Sequence[str]]) -> set[int]:
    """Where the words of the forms stand, all words of each."""
    found: set[int] = set()
    for form in forms:
        for at, word in enumerate(words):
            if _fits(word, form[0]):
                found.update(_rest_of(words, at, form))
    return found


def _rest_of(words: Sequence[str], at: int, form: Sequence[str]) -> list[int]:
    """The places of a form that begins here; none where it does not go on."""
    places = [at]
    reach = 1
    for pattern in form[1:]:
        if pattern == _GAP:
            reach = _REACH
            continue
        within = range(places[-1] + 1, min(len(words), places[-1] + reach + 1))
        following = next((n for n in within if _fits(words[n], pattern)), None)
        if following is None:
            return []
        places.append(following)
        reach = 1
    return places


def _fits(word: str, pattern: str) -> bool:
    """Whether a word is this one, or begins so where a star stands."""
    return word.startswith(pattern[:-1]) if pattern.endswith("*") else word == pattern


def _forms(listed: str) -> tuple[tuple[str, ...], ...]:
    return tuple(tuple(form.split()) for form in listed.split("|"))


_GAP = "…"
_REACH = 12  # words across a gap
_TASKS = (
    (WholeTask.COMPARISON, _forms(_COMPARISON_LIST), False),
    (WholeTask.SUMMARY, _forms(_SUMMARY_LIST), False),
    (WholeTask.SUMMARY, _forms(_ABOUT_LIST), True),
)
_DOCUMENTS = _forms(_DOCUMENT_LIST)
_THESE_TWO = frozenset(_THESE_TWO_LIST.split())
_ALL = frozenset(_ALL_LIST.split())
_FILLER = (
    frozenset(_FILLER_LIST.split())
    | _THESE_TWO
    | _ALL
    | frozenset(word for stop in STOP_WORDS for word in _words(stop))
)
