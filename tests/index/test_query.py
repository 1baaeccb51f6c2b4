"""What is read out of a question, and that nothing a person types is refused or slow."""
# ruff: noqa: RUF001 - quotation marks and letters of several scripts

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.query import Filters
from app.index.dates import date_forms
from app.index.query import parse, without_filters

TWELFTH = {"12 March 2021", "2021-03-12", "12.03.2021", "March 12 2021", "12th of March 2021"}


@pytest.mark.parametrize(
    ("question", "wholes"),
    [
        ("What does INC-2023-0417 say?", ["INC-2023-0417"]),
        ("part 12/4.B of ISO/IEC_27001:2022.", ["12/4.B", "ISO/IEC_27001:2022"]),
        ("INC‑2023‑0417", ["INC‑2023‑0417"]),  # with hyphens that do not break
        ("5,500,000 km", ["5,500,000"]),
        ("the 5,500,000-km road", ["5,500,000"]),
        ("from 2017-2018 on", ["2017-2018"]),
        ("有多少人参加了AS-206的试飞", ["AS-206"]),
        ("plain well-known words in 2019", []),
    ],
)
def test_identifiers_and_figures_stay_whole(question: str, wholes: list[str]) -> None:
    assert list(parse(question).wholes) == wholes
    assert parse(question).text == question


@pytest.mark.parametrize(
    ("question", "quoted"),
    [
        ('the "quick brown" fox', ("quick brown",)),
        ("„so nicht“ und «comme ça» und “like this”", ("so nicht", "comme ça", "like this")),
        ("「東京タワー」の高さ", ("東京タワー",)),
        ('a 5" and a 6" pipe', ()),  # inches
        ('an open "quotation', ()),
        ('"" " " "?!"', ()),
        ('see "file:x page:3" there', ("file:x page:3",)),
    ],
)
def test_phrases_between_quotation_marks_are_found(question: str, quoted: tuple[str, ...]) -> None:
    assert parse(question).quoted == quoted
    assert not parse(question).filters


@pytest.mark.parametrize(
    ("question", "text", "filters"),
    [
        ("file:Budget.xlsx total", "total", Filters(files=("budget.xlsx",))),
        ('total file:"My budget.xlsx"?', "total ?", Filters(files=("my budget.xlsx",))),
        ("FILE:a TYPE:.PDF x", "x", Filters(files=("a",), types=("pdf",))),
        ("type:pdf type:docx x", "x", Filters(types=("pdf", "docx"))),
        ("x page:3 page:9-7", "x", Filters(pages=((3, 3), (7, 9)))),
        ("what stands on page:12?", "what stands on", Filters(pages=((12, 12),))),
        ("page:iv type: pdf file:? note:this x:y", None, Filters()),
        ("profile:x", None, Filters()),
    ],
)
def test_fields_become_filters_and_other_words_stay(
    question: str, text: str | None, filters: Filters
) -> None:
    assert parse(question).filters == filters
    assert parse(question).text == (question if text is None else text)


def test_a_question_is_answered_without_its_filters_and_else_as_it_was_typed() -> None:
    assert without_filters("file:a.pdf  Who signed?") == "Who signed?"
    assert without_filters("Two\nlines,  as typed") == "Two\nlines,  as typed"
    assert without_filters("type:pdf") == "type:pdf"


@pytest.mark.parametrize(
    "written",
    [
        "12 March 2021",
        "12th of March, 2021",
        "March 12, 2021",
        "Mar. 12th 2021",
        "2021-03-12",
        "2021/3/12",
        "12. März 2021",
        "12 de marzo de 2021",
        "le 12 mars 2021",
        "12 марта 2021",
        "ngày 12 tháng 3 năm 2021",
        "2021年3月12日",
    ],
)
def test_a_date_is_looked_for_in_all_its_forms(written: str) -> None:
    forms = set(date_forms(f"What was agreed on {written}?"))
    assert forms >= TWELFTH | {"12 März 2021", "12 de marzo de 2021"}
    assert "03/12/2021" not in forms  # which may be the third of December
    assert "2021-03" not in forms


def test_a_date_of_numbers_alone_is_read_both_ways_where_it_can_be() -> None:
    assert {"3 April 2021", "4 March 2021"} <= set(date_forms("03/04/2021"))
    assert {"25 March 2021", "03/25/2021"} <= set(date_forms("03/25/2021"))


def test_a_month_of_a_year_has_forms_and_what_is_no_date_has_none() -> None:
    assert {"March 2021", "2021-03", "03/2021", "marzo 2021"} <= set(date_forms("in March 2021"))
    for text in ("2019-2020", "31 February 2021", "1.2.3.2021", "version 12.03.20211", "may 12"):
        assert not any("2021-0" in form or "-31" in form for form in date_forms(text))


@pytest.mark.parametrize(
    ("question", "may_name"),
    [("in budget.xlsx?", True), ("e.g. the U.S. or 3.5", False), ("no file", False)],
)
def test_a_file_name_is_suspected_by_its_ending(question: str, *, may_name: bool) -> None:
    assert parse(question).may_name_file is may_name


@given(st.text(max_size=300))
def test_any_text_is_parsed_into_text_that_can_be_kept(question: str) -> None:
    parsed = parse(question)
    for part in (parsed.text, *parsed.quoted, *parsed.wholes, *parsed.filters.files):
        part.encode()
        assert "\0" not in part


@pytest.mark.parametrize(
    "piece",
    ['"', "«a", "1.", "a-", "file:", ' file:"', "12 march ", "of ", "« ", "page:1 ", "\ud800"],
)
def test_a_very_long_question_is_parsed_at_once(piece: str) -> None:
    started = time.process_time()
    parse(piece * 100_000)
    assert time.process_time() - started < 1.0
