"""Whether an answer holds what it should, and its citations stand where they say; pure."""

import re
import unicodedata
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TypeVar

from app.domain.unspaced import is_unspaced
from app.evaluation.question_set import Question

_T = TypeVar("_T")


@dataclass(frozen=True, slots=True)
class CitedPlace:
    """A citation: the document, as questions name it, its page where it has pages, and the quote.

    ``is_on_page``: whether the quote was found in the text of that page.
    """

    document: str
    page: int | None
    quote: str
    is_on_page: bool
    is_supported: bool


@dataclass(frozen=True, slots=True)
class Answer:
    """What became of a question. ``likelihood`` of an answer, 0 to 1; None where none was told.

    ``is_extractive``: it is sentences of the documents, no model's words.
    """

    question: Question
    text: str
    is_refused: bool
    is_extractive: bool = False
    citations: tuple[CitedPlace, ...] = ()
    likelihood: float | None = None


@dataclass(frozen=True, slots=True)
class AnswerFigures:
    """Shares from 0 to 1 with their counts, over the questions that have an answer.

    ``extractive`` of those answered are sentences of the documents. Files, pages and answers are
    of those that were answered, by their first citation: ``right_page`` where the page is known,
    ``quotes_...`` of all their quotes, ``quote_holds_answer_too`` of answers that hold an expected
    answer. None: a share of nothing.
    """

    asked: int
    answered: int
    extractive: int
    right_file: float | None
    page_questions: int
    right_page: float | None
    quotes: int
    quotes_on_page: float | None
    quotes_supported: float | None
    with_known_answer: int
    holds_answer: float | None
    quote_holds_answer: float | None
    quote_holds_answer_too: float | None


def normal(text: str) -> str:
    """For comparing answers: NFKC, lower case, white space collapsed."""
    return collapsed(unicodedata.normalize("NFKC", text).lower())


def collapsed(text: str) -> str:
    """White space collapsed, nothing else."""
    return " ".join(text.split())


def holds(text: str, answers: Sequence[str]) -> bool:
    """Whether the text holds one of the answers as whole words."""
    body = normal(text)
    return any(_stands_in(body, answer) for answer in map(normal, answers) if answer)


def _stands_in(body: str, answer: str) -> bool:
    """As whole words; letters of scripts without spaces between words are words by themselves."""
    return any(
        _ends_between(body[match.start() - 1 : match.start()], answer[0])
        and _ends_between(answer[-1], body[match.end() : match.end() + 1])
        for match in re.finditer(re.escape(answer), body)
    )


def _ends_between(left: str, right: str) -> bool:
    """Whether a word can end between two characters; there is none at an end of the text."""
    is_one_word = re.match(r"\w\w", left + right) is not None
    return not is_one_word or is_unspaced(left) or is_unspaced(right)


def measure(answers: Sequence[Answer]) -> AnswerFigures:
    """The figures over the answers to questions that have one."""
    asked = [answer for answer in answers if answer.question.is_answerable]
    answered = [answer for answer in asked if not answer.is_refused]
    paged = [answer for answer in answered if answer.question.page is not None]
    quotes = [place for answer in answered for place in answer.citations]
    known = [answer for answer in answered if answer.question.answers]
    holding = [answer for answer in known if holds(answer.text, answer.question.answers)]
    return AnswerFigures(
        asked=len(asked),
        answered=len(answered),
        extractive=sum(answer.is_extractive for answer in answered),
        right_file=_share(answered, _is_right_file),
        page_questions=len(paged),
        right_page=_share(paged, _is_right_page),
        quotes=len(quotes),
        quotes_on_page=_share(quotes, lambda place: place.is_on_page),
        quotes_supported=_share(quotes, lambda place: place.is_supported),
        with_known_answer=len(known),
        holds_answer=_share(known, lambda answer: holds(answer.text, answer.question.answers)),
        quote_holds_answer=_share(known, _quote_holds),
        quote_holds_answer_too=_share(holding, _quote_holds),
    )


def _is_right_file(answer: Answer) -> bool:
    return bool(answer.citations) and answer.citations[0].document in answer.question.relevant


def _is_right_page(answer: Answer) -> bool:
    return _is_right_file(answer) and answer.citations[0].page == answer.question.page


def _quote_holds(answer: Answer) -> bool:
    return bool(answer.citations) and holds(answer.citations[0].quote, answer.question.answers)


def _share(entries: Sequence[_T], is_so: Callable[[_T], bool]) -> float | None:
    return sum(map(is_so, entries)) / len(entries) if entries else None
