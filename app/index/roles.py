"""Who did what to whom, as far as it is written: whether two sentences exchange the roles; pure.

In English alone, where the order of the words and "by" tell who acts. No grammar is parsed: of a
verb, who acts stands before it, and behind "by" where it is passive. Verbs are known by a list and
by their endings; all other words of content may take part.
"""

# ruff: noqa: RUF001 - typographic quotes

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from app.index.terms import content_terms, fold, stem

_WORD = re.compile(r"[^\W_]+(?:['’-][^\W_]+)*|[.;:!?]")
_STOPS = frozenset(".;:!?")
_BE_LIST = "is are was were be been being am get gets got"
_BE = frozenset(_BE_LIST.split())
_AFTER_BE_LIST = "not never also then first later still been being soon"
_AFTER_BE = frozenset(_AFTER_BE_LIST.split())
# Behind these stands a noun, or what is said of one: "the united states".
_BEFORE_NOUN_LIST = (
    "the a an this these those his her its their our my some any no of in on at for with from by"
    " most more very"
)
_BEFORE_NOUN = frozenset(_BEFORE_NOUN_LIST.split())
# Past and participle of verbs that end otherwise than in -ed, with the form that stands for all.
_IRREGULAR_LIST = (
    "sold=sell bought=buy built=build gave=give given=give took=take taken=take led=lead won=win"
    " beat=beat beaten=beat lost=lose made=make wrote=write written=write drew=draw drawn=draw"
    " taught=teach brought=bring caught=catch sent=send paid=pay lent=lend held=hold left=leave"
    " found=find saw=see seen=see knew=know known=know chose=choose chosen=choose drove=drive"
    " driven=drive ate=eat eaten=eat sank=sink sunk=sink shot=shoot struck=strike threw=throw"
    " thrown=throw overthrew=overthrow overthrown=overthrow stole=steal stolen=steal bore=bear"
    " told=tell showed=show shown=show cut=cut hit=hit fed=feed kept=keep sought=seek"
    " forgave=forgive forgiven=forgive withdrew=withdraw swore=swear ran=run began=begin"
    " begun=begin bound=bind understood=understand overcame=overcome spoke=speak"
)
_IRREGULAR = dict(pair.split("=") for pair in _IRREGULAR_LIST.split())
# Present forms of verbs that are seldom nouns.
_PRESENT_LIST = (
    "owns defeats founds employs follows precedes replaces succeeds invades conquers produces"
    " contains includes requires supplies causes kills attacks defends creates develops"
    " provides receives supports opposes influences governs appoints elects"
)
_PRESENT = frozenset(_PRESENT_LIST.split())
# Who acts may stand on either side of these, or both of them do it to each other.
_EITHER_WAY_LIST = (
    "married met resembled bordered merged fought played shared compared differed"
    " related connected linked united associated joined allied intersected adjoined corresponded"
    " collaborated cooperated competed separated divided combined mixed paired contrasted confused"
    " engaged aligned correlated"
    " said stated noted claimed asked replied argued added reported called named"
    " lived stood lay came arrived appeared remained existed happened occurred emerged died"
    " ended started opened closed changed moved based located situated begin run"
)
_EITHER_WAY = frozenset(map(stem, _EITHER_WAY_LIST.split()))
# "She was given the ship", "the ship was given to her".
_TWO_OBJECTS_LIST = (
    "gave sold lent sent paid taught told showed offered awarded granted allowed denied"
)
_LEAST_ED = 5
# Here begins something else that is said.
_CLAUSE_LIST = (
    "because after before when while whereas although though since if unless until that which who"
    " whom whose where but"
)
_CLAUSE = frozenset(_CLAUSE_LIST.split())
# Without one of these a sentence is taken for another language: -ed ends nouns there.
_ENGLISH_LIST = "the of and were which with from that his their its he she they been has"
_ENGLISH = frozenset(_ENGLISH_LIST.split())
_SIDES = 12  # words on either side of a verb that may take part in it


@dataclass(frozen=True, slots=True)
class _Word:
    """A word as it stands; ``part`` is its root where it may take part in what a verb says."""

    text: str
    part: str
    is_verb: bool


@dataclass(frozen=True, slots=True)
class _Deed:
    """A verb with who acts and the others in it: as far as it is plain, and at the most."""

    verb: str
    actors: frozenset[str]
    others: frozenset[str]
    all_actors: frozenset[str]
    all_others: frozenset[str]


def are_exchanged(claim: str, sentences: Sequence[str]) -> bool:
    """Whether two that the sentences say something of stand in each other's places in the claim.

    False as soon as one of them may stand where the claim has it, and for what is not English.
    """
    if _ENGLISH.isdisjoint(" ".join((claim, *sentences)).lower().split()):
        return False
    theirs = [deed for sentence in sentences for deed in _deeds(sentence)]
    for mine in _deeds(claim) if theirs else ():
        same = [deed for deed in theirs if deed.verb == mine.verb]
        acting, done_to = _all(deed.actors for deed in same), _all(deed.others for deed in same)
        may_act = _all(deed.all_actors for deed in same)
        may_be_other = _all(deed.all_others for deed in same)
        if (mine.actors & done_to) - may_act and (mine.others & acting) - may_be_other:
            return True
    return False


def _all(sets: Iterable[frozenset[str]]) -> frozenset[str]:
    return frozenset().union(*sets)


def _deeds(sentence: str) -> Iterator[_Deed]:
    words = list(_words(sentence))
    for at, word in enumerate(words):
        if not word.is_verb or _verb(word.text) in _EITHER_WAY:
            continue
        verb = _verb(word.text)
        before, after = words[at - 1 :: -1] if at else [], words[at + 1 :]
        by = next((n for n, other in enumerate(after[:_SIDES]) if other.text == "by"), None)
        if not _is_passive(before):
            if by is None:
                yield _Deed(verb, *map(_plain, (before, after)), *map(_parts, (before, after)))
            elif by and _BE.isdisjoint(one.text for one in before):
                # "by a third", "by June", "by train": nobody acts, and nothing is done to it.
                done_to = _plain(after[:by])
                yield _Deed(verb, _plain(before), done_to, *map(_parts, (before, after)))
            continue
        # What it is done to stands before it, and may not stand behind it in another sentence.
        if verb not in _TWO_OBJECTS:
            yield _Deed(f"be {verb}", *map(_plain, (before, after)), *map(_parts, (before, after)))
        if by is not None:
            actors, others = after[by + 1 :], _plain(before) | _plain(after[:by])
            most = _parts(before) | _parts(after[:by])
            yield _Deed(verb, _plain(actors), others, _parts(actors), most)


def _words(sentence: str) -> Iterator[_Word]:
    before = ""
    for match in _WORD.finditer(sentence):
        word = match[0]
        text = word.lower()
        is_verb = word.islower() and before not in _BEFORE_NOUN and bool(_verb(text))
        is_part = word[0].isalpha() and bool(content_terms(word)) and not text.endswith("ly")
        root = stem(fold(word).replace("’", "'").removesuffix("'s"))
        yield _Word(text, root if is_part and not is_verb else "", is_verb)
        before = text


def _verb(word: str) -> str:
    """The root of a word that may be a verb; empty if it cannot."""
    if word in _IRREGULAR:
        return stem(_IRREGULAR[word])
    is_past = word.endswith("ed") and len(word) >= _LEAST_ED
    return stem(word) if is_past or word in _PRESENT else ""


def _is_passive(before: Sequence[_Word]) -> bool:
    near = (one for one in before if one.text not in _AFTER_BE and not one.text.endswith("ly"))
    nearest = next(near, None)
    return nearest is not None and nearest.text in _BE


def _plain(words: Sequence[_Word]) -> frozenset[str]:
    """What takes part for sure: up to the next verb, or to where something else is said."""
    ends = (n for n, word in enumerate(words) if word.is_verb or word.text in _CLAUSE)
    return _parts(words[: next(ends, len(words))])


def _parts(words: Sequence[_Word]) -> frozenset[str]:
    """What stands within reach, in the same sentence."""
    end = next((n for n, word in enumerate(words) if word.text in _STOPS), len(words))
    return frozenset(word.part for word in words[: min(end, _SIDES)] if word.part)


_TWO_OBJECTS = frozenset(map(_verb, _TWO_OBJECTS_LIST.split()))
