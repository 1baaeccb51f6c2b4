"""Citations are resolved from our own passages, whatever the model writes."""
# ruff: noqa: RUF001 - brackets and dashes that look like others

import re
from dataclasses import replace

import pytest

from app.domain.documents import PassageHit
from app.index.support import QUESTION_FIRST
from app.services.answering import extractive, ground, is_empty, nearest
from app.services.search import SearchResult

_TEXTS = (
    "The crane at berth 4 stopped on 12 March 2024. Its hydraulic pump had lost pressure.",
    "The seal was listed as worn in January. A replacement was ordered from the yard in Bremen.",
)


def _hits() -> tuple[PassageHit, ...]:
    return tuple(
        PassageHit(n, 7, "/docs/incident.pdf", "Incident", n, "", text, "", 1.0 - n / 10)
        for n, text in enumerate(_TEXTS, 1)
    )


def _found(question: str) -> SearchResult:
    return SearchResult(question, _hits(), 1.0, asked=question)


def test_the_models_own_marks_become_citations_and_leave_the_text() -> None:
    answer = ground("The pump lost pressure [1]. The seal was worn [2].", _hits(), "Why?")
    assert answer.text == "The pump lost pressure. The seal was worn."
    assert [(c.n, c.page) for c in answer.citations] == [(1, 1), (2, 2)]
    assert all(c.is_supported for c in answer.citations)


def test_a_number_out_of_range_is_dropped_and_the_sentence_aligned() -> None:
    answer = ground("The pump lost pressure [9].", _hits(), "Why?")
    assert "[9]" not in answer.text
    assert [c.n for c in answer.citations] == [1]


@pytest.mark.parametrize(
    "mark",
    [
        "[1, 2]",
        "[2;1]",
        "[9, 1][2?]",
        "[1][0][2]",
        "[1-2]",
        "[1–9]",
        "【1】【2†source】",
        "[Source 1, Source 2]",
        "[Quellen 1, 2]",
        "［1］［2］",
    ],
)
def test_a_list_of_numbers_is_as_good_as_each(mark: str) -> None:
    answer = ground(f"The pump lost pressure {mark}. It was red.", _hits(), "Why?")
    assert answer.text == "The pump lost pressure. It was red."
    first = [c for c in answer.citations if c.answer_end < 30]
    assert {(c.n, c.is_supported) for c in first} == {(1, True), (2, False)}


@pytest.mark.parametrize(
    "said",
    [
        "[1] The pump lost pressure. [2] The seal was worn.",
        "[1]: The pump lost pressure.\n[2]: The seal was worn.",
        "- [1] The pump lost pressure.\n- [2] The seal was worn.",
        "The pump lost pressure. [1] The seal was worn. [2]",
        "The pump lost pressure.[1]\nThe seal was worn.\n[2]",
    ],
)
def test_a_mark_before_a_sentence_is_its_own_where_the_line_begins_with_one(said: str) -> None:
    answer = ground(said, _hits(), "Why?")
    assert [(c.n, c.is_supported) for c in answer.citations] == [(1, True), (2, True)]
    words = " ".join(answer.text.replace("- ", "").split())
    assert words == "The pump lost pressure. The seal was worn."
    assert answer.text == answer.text.strip()


def test_a_number_in_round_brackets_is_no_citation_and_nothing_that_is_said() -> None:
    answer = ground("The pump had lost pressure (2).", _hits(), "Why?")
    assert answer.text == "The pump had lost pressure (2)."
    assert [(c.n, c.is_supported) for c in answer.citations] == [(1, True)]
    wrong = ground("The pump had lost pressure (9).", _hits(), "Why?")
    assert [c.is_supported for c in wrong.citations] == [False]


_NORTH = "In 2019 the revenue of the northern division was 12 million euro."
_SOUTH = "In 2020 the southern division had a revenue of 15 million euro."


@pytest.mark.parametrize(
    ("said", "supported"),
    [
        (
            "Revenue of the northern division was 12 million euro in 2019 [1], while that of the"
            " southern division was 15 million in 2020 [2].",
            {1: True, 2: True},
        ),
        (
            "Revenue of the northern division was 12 million euro in 2019 [2], while that of the"
            " southern division was 15 million in 2020 [1].",
            {1: False, 2: False},
        ),
        (
            "Revenue of the northern division was 12 million euro in 2019 [1], while that of the"
            " southern division was 16 million in 2020 [2].",
            {1: True, 2: False},
        ),
        (
            "The northern division [1] had a revenue of 12 million euro in 2019, the southern"
            " division a revenue of 15 million in 2020 [2].",
            {1: True, 2: True},
        ),
        (
            "The northern division [1] had a revenue of 12 million euro in 2019, the southern"
            " division a revenue of 15 million in 2021 [2].",
            {1: False, 2: False},
        ),
        (
            "The northern division had a revenue of 12 million euro in 2019 and the southern"
            " division of 15 million in 2020 [1] [2][3].",
            {1: True, 2: True, 3: False},
        ),
        (
            "The northern division had a revenue of 12 million euro in 2020 [1][2].",
            {1: False, 2: False},
        ),
        (
            "The revenue of the northern division was 12 million euro in 2019; the report on the"
            " revenue is due in May [1][3].",
            {1: True, 3: True},
        ),
        ("The northern division had 12 million euro [1], [3].", {1: True, 3: False}),
        ("In 2019 [1] the northern division had 12 million euro [1].", {1: True}),
    ],
)
def test_a_number_stands_for_its_clause_or_with_the_others_for_the_sentence(
    said: str, supported: dict[int, bool]
) -> None:
    texts = (_NORTH, _SOUTH, "The report on the revenue of a division is due in May.")
    hits = [replace(_hits()[0], passage=n, text=text) for n, text in enumerate(texts, 1)]
    answer = ground(said, hits, "")
    assert {c.n: c.is_supported for c in answer.citations} == supported


@pytest.mark.parametrize("said", ["[[1]7]", "[1[1], 2]", "[9[[2]1]]", "[[1]\t[1]7]"])
def test_no_mark_is_left_where_one_was_taken(said: str) -> None:
    answer = ground(f"The pump lost pressure {said}.", _hits(), "Why?")
    assert not re.search(r"\[\d{1,3}(?:\s{0,2}[,;]\s{0,2}\d{1,3})*\]", answer.text)


def test_a_sentence_without_a_mark_is_cited_by_what_it_says() -> None:
    answer = ground("A replacement came from Bremen.", _hits(), "Where from?")
    assert [(c.n, c.quote) for c in answer.citations] == [
        (2, "A replacement was ordered from the yard in Bremen.")
    ]


def test_a_mark_on_a_passage_that_does_not_say_it_is_unsupported() -> None:
    answer = ground("The crane was painted blue by dolphins [2].", _hits(), "Colour?")
    assert [c.is_supported for c in answer.citations] == [False]


def test_a_wrong_number_is_not_supported() -> None:
    answer = ground("The crane stopped on 14 March 2024.", _hits(), "When?")
    assert [c.is_supported for c in answer.citations] == [False]


def test_an_answer_about_nothing_there_still_says_where_it_was_looked_up() -> None:
    answer = ground("Bananas ripen quickly.", _hits(), "Why did the crane stop?")
    assert [(c.n, c.is_supported) for c in answer.citations] == [(1, False)]


def test_an_index_in_code_is_no_citation() -> None:
    text = "Use `pump[1]` here.\n\n```\nread[2]\n```"
    assert ground(text, _hits(), "How?").text == text
    copied = "It stands in pump[ 1 ]."  # as the model read it in a passage
    assert ground(copied, _hits(), "Where?").text == copied


def test_every_quote_is_a_part_of_its_passage() -> None:
    found = (*ground("The pump failed. The seal was worn.", _hits(), "Why?").citations,)
    found += extractive(_found("Why did the crane stop?")).citations
    found += nearest(_found("Why did the crane stop?"))
    for citation in found:
        assert citation.quote
        assert citation.quote in " ".join(_TEXTS[citation.passage - 1].split())


def test_the_passages_themselves_are_an_answer() -> None:
    answer = extractive(_found("When did the crane stop?"))
    assert answer.text.startswith("The crane at berth 4 stopped on 12 March 2024.")
    assert [c.n for c in answer.citations] == [1, 2]


def test_a_passage_far_behind_the_first_is_not_quoted_but_is_among_the_nearest() -> None:
    first, second = _hits()
    found = replace(
        _found("When did the crane stop?"), passages=(first, replace(second, score=0.4))
    )
    assert [c.passage for c in extractive(found).citations] == [1]
    assert [c.passage for c in nearest(found)] == [1, 2]


def test_a_passage_that_has_no_vector_yet_is_quoted_whatever_its_score() -> None:
    first, second = _hits()
    found = replace(
        _found("When did the crane stop?"), passages=(first, replace(second, score=0.4))
    )
    found = replace(found, by_words=frozenset({2}))
    assert [c.passage for c in extractive(found).citations] == [1, 2]


def test_what_two_passages_share_is_quoted_once() -> None:
    first, second = _hits()
    copy = replace(second, passage=2, text=first.text)
    third = replace(second, passage=3)
    found = replace(_found("When did the crane stop?"), passages=(first, copy, third))
    answer = extractive(found)
    assert [(c.n, c.passage) for c in answer.citations] == [(1, 1), (2, 3)]
    assert answer.text.count("12 March 2024") == 1


def test_a_value_that_is_the_beginning_of_another_one_is_quoted_too() -> None:
    first, second = (
        replace(hit, text=text)
        for hit, text in zip(_hits(), ("Berth 4 takes 814", "Berth 4 takes 81"), strict=True)
    )
    found = replace(_found("What does berth 4 take?"), passages=(first, second))
    assert extractive(found).text == "Berth 4 takes 814\n\nBerth 4 takes 81"


def test_a_number_that_a_small_model_copied_from_a_document_is_no_citation() -> None:
    answer = ground("The seal was worn [1].", _hits(), "Was the seal worn?", trust=QUESTION_FIRST)
    assert answer.text == "The seal was worn."
    assert len(answer.citations) == 1


def test_what_was_found_first_is_cited_where_a_small_model_invents() -> None:
    answer = ground("Bremen is blue.", _hits(), "Why did the crane stop?", trust=QUESTION_FIRST)
    assert [(c.n, c.is_supported) for c in answer.citations] == [(1, False)]


@pytest.mark.parametrize("text", ["", "  \n", "[1]", "“”", "The answer to this question is: [1]"])
def test_an_announcement_alone_is_no_answer(text: str) -> None:
    assert is_empty(text)


@pytest.mark.parametrize("text", ["4", "It is: 4 berths.", "The pump failed. Why:", "Two:\n- a"])
def test_a_short_answer_is_an_answer(text: str) -> None:
    assert not is_empty(text)
