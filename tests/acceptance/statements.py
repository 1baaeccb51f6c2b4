"""Makes true and false sentences about real passages, by rules.

True ones are sentences of the passage, rephrased so that they say the same; false ones say
something else, by one small change. The rules know nothing of the check that they measure: the
answers that people gave tell what is a name.
"""
# ruff: noqa: RUF001 - words of several languages

import functools
import random
import re
from collections import defaultdict
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

from app.domain.unspaced import pairs_of
from app.index.chunking import sentences
from tests.acceptance.product import SHARED, read_jsonl

MOST_OF_A_KIND = 200
LEAST_WORDS, MOST_WORDS = 8, 45
_DIGITS = {
    "en": "two three four five six seven eight nine ten eleven twelve",
    "de": "zwei drei vier fünf sechs sieben acht neun zehn elf zwölf",
    "es": "dos tres cuatro cinco seis siete ocho nueve diez once doce",
    "vi": "hai ba bốn năm sáu bảy tám chín mười",
}
_SAME = {
    "en": "also=as well,while=whereas,but=however,because=since,many=numerous,although=though,"
    "which=that,during=in,within=in,about=around",
    "de": "aber=jedoch,auch=ebenfalls,weil=da,während=wohingegen,durch=mittels",
    "es": "pero=mas,también=asimismo,porque=ya que,aunque=si bien,sobre=acerca de",
    "vi": "nhưng=tuy nhiên,bởi vì=do,và=cùng với,cũng=còn",
    "zh": "但是=然而,因为=由于,虽然=尽管,例如=比如,以及=及",
}
_DENIED = {
    "en": re.compile(
        r"\b(is|are|was|were|has been|have been|can|will|could|would)\b(?! not|n't| no\b| never)"
    ),
    "de": re.compile(r"\b(ist|sind|war|waren|wurde|wurden|hat|hatte|kann)\b"),
    "es": re.compile(r"\b()(?=(?:es|son|fue|fueron|era|eran|ha|han|puede|está|están|tiene)\b)"),
    "vi": re.compile(r"(?<!không )\b()(?=(?:được|bị|có thể)\b)"),
}
_NOT = {"en": r"\1 not", "de": r"\1 nicht", "es": "no ", "vi": "không "}
# Chinese is checked for numbers and passages: no numerals of it are demanded, no denial is read.
_HAN = "\u3400-\u9fff"
_NUMBER = re.compile(rf"(?<![^\W{_HAN}]|[.,-])\d+(?:[.,]\d+)*(?![\w-]*[A-Za-z])")
_ANY_NEGATION = re.compile(
    r"\b(?:not|no|never|none|nor|without|neither|nicht|kein\w*|nie|ohne|no|nunca|sin|ningun\w*|ni"
    r"|không|chưa|chẳng)\b|n't\b",
    re.IGNORECASE,
)

# A name, a verb of the past, at most six words without a clause of their own, and another name.
_NAME = r"[A-Z][\w’'-]+(?: (?:of |the )?[A-Z][\w’'-]+){0,3}"
_DEED = re.compile(
    rf"(?<![\w’'-] )(?P<one>{_NAME})(?P<said>(?: (?:is|are|was|were|has|had))?(?: \w+ly)?"
    r" (?:[a-z]+ed|sold|bought|built|gave|took|led|won|beat|wrote|sent|paid)(?: [a-z]+){0,5}?)"
    rf" (?P<the>the )?(?P<other>{_NAME})(?![\w’'-])"
)
_SAME_PARTICIPLE = r" (?:[a-z]+ed|sold|bought|built|led|won)"  # as the past
_NO_NAME = re.compile(
    r"(?:Th[eo]\w+|Th[ai][ts]|An?|In|On|At|By|It|He|She|They|His|Her|Its|As|When)\b"
)
_NO_DEED = re.compile(
    r"\b(?:married|met|merged|fought|played|allied|linked|joined|said|called|named|and|or|that|who"
    r"|which|where|when|while|because|if|how|as|with|between)\b"
)


@dataclass(frozen=True)
class Passage:
    """A passage and what people asked about it: ``answers`` are (question, answer)."""

    text: str
    document: str
    language: str
    answers: tuple[tuple[str, str], ...]


@dataclass(frozen=True)
class Statement:
    """A sentence with the passage it is cited to, and whether that says it."""

    kind: str
    text: str
    passage: str
    is_true: bool
    question: str = ""


def passages_of(name: str) -> list[Passage]:
    """The passages of a set with the answers to their questions."""
    folder = SHARED / "retrieval" / name
    answers: dict[str, list[tuple[str, str]]] = defaultdict(list)
    for row in read_jsonl(folder / "questions.jsonl"):
        for one in row["relevant"] if row["answers"] and len(row["relevant"]) == 1 else ():
            answers[one].append((row["question"], str(row["answers"][-1])))
    language = name[-2:] if name.startswith("xquad") else "en"
    return [
        Passage(row["text"], document_of(row), language, tuple(answers[row["id"]]))
        for row in read_jsonl(folder / "corpus.jsonl")
    ]


def document_of(row: dict[str, Any]) -> str:
    """The document that a passage is of."""
    return str(row.get("title") or row["id"]).split("#")[0]


def bodies(passage: Passage) -> list[str]:
    """The passage's sentences that are long enough to say something, and no table."""
    found = (" ".join(passage.text[a:b].split()) for a, b in sentences(passage.text))
    return [one for one in found if LEAST_WORDS <= words(one) <= MOST_WORDS and "|" not in one]


def words(sentence: str) -> int:
    """How many there are; every two letters where no spaces divide them."""
    return len(sentence.split()) + len(pairs_of(sentence)) // 2


def as_it_stands(passage: Passage, sentence: str) -> Iterator[str]:
    """The sentence itself."""
    del passage
    yield sentence


def clauses_moved(passage: Passage, sentence: str) -> Iterator[str]:
    """What stands before the first comma goes to the end: "In 1990, it fell." "It fell in 1990."""
    del passage
    head, comma, rest = sentence.rstrip(".").partition(", ")
    is_adverbial = re.match(
        r"(?:In|On|At|By|During|After|Before|Since|Im|Am|Nach|Seit|En|Durante|Desde|Trong|Sau) ",
        head,
    )
    if comma and is_adverbial and "," not in rest:
        yield f"{rest[0].upper()}{rest[1:]} {head[0].lower()}{head[1:]}."


def function_words(passage: Passage, sentence: str) -> Iterator[str]:
    """Words without content of their own are exchanged for others of the same sense."""
    table = dict(pair.split("=") for pair in _SAME[passage.language].split(","))
    edge = "" if passage.language == "zh" else r"\b"
    changed = re.sub(rf"{edge}({'|'.join(table)}){edge}", lambda match: table[match[1]], sentence)
    if changed != sentence:
        yield changed


def numbers_spelled(passage: Passage, sentence: str) -> Iterator[str]:
    """A small number as a word becomes digits, and the other way round."""
    for value, word in enumerate(_DIGITS.get(passage.language, "").split(), 2):
        if passage.language == "vi" and word in {"năm", "ba"}:
            continue  # a year and a father too
        changed = re.sub(rf"(?<![\w.,-]){word}(?![\w-])", str(value), sentence)
        if changed == sentence:
            changed = re.sub(rf"(?<=[^\W\d_A-Z] ){value}(?= [^\W\d_A-Z])", word, sentence)
        if changed != sentence and not re.search(
            rf"\b{word}[ -](?:hundred|thousand|million|billion)", sentence
        ):
            yield changed
            return


def dates_rewritten(passage: Passage, sentence: str) -> Iterator[str]:
    """March 12, 2021 becomes 12 March 2021, and the other way round."""
    del passage
    months = "January|February|March|April|May|June|July|August|September|October|November|December"
    changed = re.sub(rf"\b({months}) (\d{{1,2}}), (\d{{4}})\b", r"\2 \1 \3", sentence)
    if changed == sentence:
        changed = re.sub(rf"\b(\d{{1,2}}) ({months}) (\d{{4}})\b", r"\2 \1, \3", sentence)
    if changed != sentence:
        yield changed


def thousands_rewritten(passage: Passage, sentence: str) -> Iterator[str]:
    """1,500 becomes 1500."""
    del passage
    changed = re.sub(r"(?<![\d.,])(\d{1,3}),(\d{3})(?![\d,]|\.\d)", r"\1\2", sentence)
    if changed != sentence:
        yield changed


def two_joined(passage: Passage, sentence: str) -> Iterator[str]:
    """Two sentences that follow one another, as one."""
    all_of = bodies(passage)
    at = all_of.index(sentence)
    link, gap = ("；", "") if passage.language == "zh" else ("; ", " ")
    whole = " ".join(passage.text.split())
    if at + 1 < len(all_of) and f"{sentence}{gap}{all_of[at + 1]}" in whole:
        yield sentence.rstrip(".。") + link + all_of[at + 1]


def other_number(passage: Passage, sentence: str) -> Iterator[str]:
    """One number is another."""
    del passage
    found = list(_NUMBER.finditer(sentence))
    if not found:
        return
    match = random.Random(sentence).choice(found)  # noqa: S311
    digits = list(match[0])
    at = random.Random(sentence).choice([n for n, c in enumerate(digits) if c.isdigit()])  # noqa: S311
    digits[at] = str((int(digits[at]) + random.Random(sentence).randint(1, 8)) % 9 + 1)  # noqa: S311
    if "".join(digits) != match[0]:
        yield sentence[: match.start()] + "".join(digits) + sentence[match.end() :]


def other_number_word(passage: Passage, sentence: str) -> Iterator[str]:
    """One number that is written as a word is another."""
    numbers = _DIGITS.get(passage.language, "").split()
    for at, word in enumerate(numbers):
        if passage.language == "vi" and word in {"năm", "ba"}:
            continue
        changed = re.sub(
            rf"(?<![\w-]){word}(?![\w-])", numbers[(at + 3) % len(numbers)], sentence, count=1
        )
        if changed != sentence:
            yield changed
            return


def kind_of(asked: str) -> str:
    """Whether a question asks who or where; empty for others."""
    forms = {
        "who": ("who ", "whom ", "whose ", "wer ", "wen ", "wem ", "quién", "ai "),
        "where": ("where ", "in what city", "what country", "wo ", "in welche", "dónde"),
    }
    start = asked.lower().lstrip("¿")
    return next((kind for kind, starts in forms.items() if start.startswith(starts)), "")


def names_of(passage: Passage) -> list[tuple[str, str]]:
    """Who and where, as people answered: (kind, name), every word of it with a capital."""
    asked = [(kind_of(question), answer.strip(" .,;")) for question, answer in passage.answers]
    return [
        (kind, re.sub("['’]s$", "", name))
        for kind, name in asked
        if kind in {"who", "where"}
        and re.fullmatch(r"(?:[A-ZÀ-ÝĐ][\w'’-]+(?: of| de)? ?){1,4}", name)
    ]


def other_name(passage: Passage, sentence: str) -> Iterator[str]:
    """A name in it is another of the same passage: what answers a question of the same kind."""
    names = names_of(passage)
    held = set(re.findall(r"\w+", sentence.lower()))
    for kind, name in names:
        whole = re.compile(rf"(?<!\w){re.escape(name)}(?!\w)")
        for other_kind, other in names if whole.search(sentence) else ():
            if other_kind == kind and held.isdisjoint(re.findall(r"\w+", other.lower())):
                yield whole.sub(other, sentence)
                return


def denied(passage: Passage, sentence: str) -> Iterator[str]:
    """It says not what the passage says."""
    if _ANY_NEGATION.search(sentence) or passage.language not in _DENIED:
        return
    pattern, no = _DENIED[passage.language], _NOT[passage.language]
    changed = pattern.sub(no, sentence, count=1)
    if changed != sentence:
        yield changed


def no_longer_denied(passage: Passage, sentence: str) -> Iterator[str]:
    """It says what the passage says not."""
    if passage.language != "en" or len(_ANY_NEGATION.findall(sentence)) != 1:
        return
    changed = re.sub(
        r"\b(is|are|was|were|did|does|do|can|could|would|has|have) not (?!only|just)",
        r"\1 ",
        sentence,
    )
    if changed != sentence:
        yield changed


def deeds(passage: Passage, sentence: str) -> Iterator[re.Match[str]]:
    """Where a name does something to another, as far as two names and a verb can tell."""
    for match in _DEED.finditer(sentence) if passage.language == "en" else ():
        if not (_NO_NAME.match(match["one"]) or _NO_DEED.search(match["said"])):
            yield match


def deed_alone(passage: Passage, sentence: str) -> Iterator[str]:
    """Of a sentence the part that says who did what."""
    yield from (f"{match[0]}." for match in deeds(passage, sentence))


def voice_changed(passage: Passage, sentence: str) -> Iterator[str]:
    """Keel owned the yard: the yard was owned by Keel."""
    for match in deeds(passage, sentence):
        if re.fullmatch(_SAME_PARTICIPLE, match["said"]):
            yield f"{_object(match)} was{match['said']} by {match['one']}."


def roles_exchanged(passage: Passage, sentence: str) -> Iterator[str]:
    """Of the part that says who did what, with the names in each other's place."""
    for match in deeds(passage, sentence):
        yield f"{_object(match)}{match['said']} {match['one']}."


def voice_and_roles_exchanged(passage: Passage, sentence: str) -> Iterator[str]:
    """Keel owned the yard: Keel was owned by the yard."""
    for match in deeds(passage, sentence):
        if re.fullmatch(_SAME_PARTICIPLE, match["said"]):
            yield f"{match['one']} was{match['said']} by {match['the'] or ''}{match['other']}."


def _object(match: re.Match[str]) -> str:
    return f"{(match['the'] or '').capitalize()}{match['other']}"


TRUE: dict[str, Callable[[Passage, str], Iterator[str]]] = {
    rule.__name__: rule
    for rule in (
        as_it_stands, clauses_moved, function_words, numbers_spelled, dates_rewritten,
        thousands_rewritten, two_joined, deed_alone, voice_changed,
    )
}  # fmt: skip
FALSE: dict[str, Callable[[Passage, str], Iterator[str]]] = {
    rule.__name__: rule
    for rule in (
        other_number, other_number_word, other_name, denied, no_longer_denied, roles_exchanged,
        voice_and_roles_exchanged,
    )
}  # fmt: skip


def restated(passage: Passage, chance: random.Random) -> Iterator[Statement]:
    """Answers to "who" as sentences in the question's words, and with the answer to another.

    What people asked is worded otherwise than the passage, so the true ones are paraphrases.
    """
    asked = [
        (question, answer.strip(" ."))
        for question, answer in passage.answers
        if re.match(r"who (?!did|do|does|has)", question, re.IGNORECASE)
    ]
    named = [a for _, a in asked if re.fullmatch(r"(?:[A-ZÀ-Ý][\w'’.-]+ ?){1,4}", a)]
    for question, answer in asked:
        make = functools.partial(Statement, passage=passage.text, question=question)
        rest = question[len("who ") :].rstrip("? ")
        yield make("short_answer", f"{answer}.", is_true=True)
        yield make("restated", f"{answer} {rest}.", is_true=True)
        said = set(re.findall(r"\w+", f"{answer} {rest}".lower()))
        others = [name for name in named if said.isdisjoint(re.findall(r"\w+", name.lower()))]
        if others and answer in named:
            yield make("restated_of_other", f"{chance.choice(others)} {rest}.", is_true=False)


def statements(passages: list[Passage], seed: int) -> list[Statement]:
    """True and false ones, at most ``MOST_OF_A_KIND`` of each kind."""
    chance = random.Random(seed)  # noqa: S311
    made: dict[tuple[str, bool], list[Statement]] = defaultdict(list)
    of_document: dict[str, list[Passage]] = defaultdict(list)
    for passage in passages:
        of_document[passage.document].append(passage)
    for passage in chance.sample(passages, len(passages)):
        for sentence in bodies(passage):
            for is_true, rules in ((True, TRUE), (False, FALSE)):
                for kind, rule in rules.items():
                    for text in rule(passage, sentence):
                        made[kind, is_true].append(Statement(kind, text, passage.text, is_true))
            others = [p for p in of_document[passage.document] if p is not passage]
            if others:
                other = chance.choice(others).text
                if sentence not in " ".join(other.split()):
                    elsewhere = Statement("another_passage", sentence, other, is_true=False)
                    made["another_passage", False].append(elsewhere)
        for one in restated(passage, chance) if passage.language == "en" else ():
            made[one.kind, one.is_true].append(one)
    return [
        one for kind in made.values() for one in chance.sample(kind, min(len(kind), MOST_OF_A_KIND))
    ]
