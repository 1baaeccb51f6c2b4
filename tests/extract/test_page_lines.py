"""Paragraphs by geometry, and words broken at a line's end."""

from collections.abc import Sequence

from app.extract.worker import page_lines
from app.extract.worker.page_lines import BROKEN_WORD, Line, heading_levels, join_hyphenated


def _line(
    text: str, bottom: float, *, left: float = 50, right: float = 500, size: float = 10
) -> Line:
    return Line(text=text, left=left, right=right, bottom=bottom, size=size)


def paragraphs(lines: Sequence[Line]) -> str:
    return "\n\n".join(part.text for part in page_lines.paragraphs(lines))


def test_a_larger_gap_begins_a_paragraph() -> None:
    lines = [_line("one", 700), _line("two", 688), _line("three", 666), _line("four", 654)]

    assert paragraphs(lines) == "one\ntwo\n\nthree\nfour"


def test_an_indented_line_after_a_full_stop_begins_a_paragraph() -> None:
    lines = [_line("It ends here.", 700), _line("And begins", 688, left=62), _line("again", 676)]

    assert paragraphs(lines) == "It ends here.\n\nAnd begins\nagain"


def test_a_short_last_line_ends_a_paragraph() -> None:
    lines = [_line("long line", 700), _line("end.", 688, right=120), _line("Next line", 676)]

    assert paragraphs(lines) == "long line\nend.\n\nNext line"


def test_a_heading_of_another_size_stands_alone() -> None:
    lines = [_line("Heading", 700, size=14), _line("The text", 684), _line("goes on", 672)]

    assert paragraphs(lines) == "Heading\n\nThe text\ngoes on"


def test_a_sentence_runs_from_one_column_into_the_next() -> None:
    lines = [_line("the first column", 100, right=250), _line("goes on here", 700, left=300)]

    assert paragraphs(lines) == "the first column\ngoes on here"


def test_cells_of_a_row_stay_together() -> None:
    lines = [_line("left", 700, right=100), _line("Right", 700, left=300)]

    assert paragraphs(lines) == "left\nRight"


def test_a_line_that_ends_within_a_word_runs_on() -> None:
    lines = [_line(f"com{BROKEN_WORD}", 700), _line("pile", 688), _line("it", 676)]

    assert join_hyphenated([paragraphs(lines)]) == ["compile\nit"]


def test_a_broken_word_is_joined() -> None:
    assert join_hyphenated([f"com{BROKEN_WORD}pile it"]) == ["compile it"]


def test_a_hyphen_stays_when_the_document_spells_the_word_with_it() -> None:
    pages = ["trace-based systems", f"a trace{BROKEN_WORD}based one"]

    assert join_hyphenated(pages)[1] == "a trace-based one"


def test_a_hyphen_that_the_page_shows_goes_only_when_the_whole_word_is_known() -> None:
    assert join_hyphenated(["the system\nsys-\ntem"]) == ["the system\nsystem"]
    assert join_hyphenated(["a twenty-\nfold rise"]) == ["a twenty-fold rise"]


def test_numbers_keep_their_hyphen() -> None:
    assert join_hyphenated([f"1998{BROKEN_WORD}2004"]) == ["1998-2004"]


def _set_in(font_size: float, text: str, bottom: float) -> Line:
    return Line(text, 50, 500, bottom, 10, font_size)


def _headings(*lines: Line) -> list[tuple[int, str]]:
    parts = page_lines.paragraphs(lines, heading_levels(lines))
    return [(part.level, part.text) for part in parts if part.level]


_TEXT = [
    _set_in(10, "This is what most of the page says, line by line", n) for n in (500, 488, 476)
]


def test_headings_are_set_larger_than_most_text_the_largest_above_the_others() -> None:
    lines = [_set_in(18, "Floods", 700), _set_in(14, "Spring of 1784", 600), *_TEXT]

    assert _headings(*lines) == [(1, "Floods"), (2, "Spring of 1784")]


def test_a_heading_of_two_lines_is_one() -> None:
    lines = [_set_in(14, "The floods in the", 620), _set_in(14, "spring of 1784", 604), *_TEXT]

    assert _headings(*lines) == [(1, "The floods in the spring of 1784")]


def test_text_that_is_slightly_larger_long_or_without_letters_is_no_heading() -> None:
    slightly, number = _set_in(11.5, "A caption", 700), _set_in(30, "17", 650)
    long = [_set_in(14, "A quotation of many words " * 4, bottom) for bottom in (600, 584)]

    assert _headings(slightly, number, *long, *(_TEXT * 9)) == []


def test_without_one_size_that_most_is_set_in_nothing_is_a_heading() -> None:
    assert heading_levels([_set_in(10, "half of it", 700), _set_in(20, "the other", 600)]) == {}
    assert heading_levels([]) == {}


def test_nothing_is_a_heading_where_sizes_are_not_known() -> None:
    assert _headings(_line("Heading", 700, size=14), _line("The text", 684)) == []
