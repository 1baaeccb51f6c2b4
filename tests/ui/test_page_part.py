"""What is cut from a page to be shown: bounded, clean, flowing, the mark where it was."""

import pytest

from app.ui.chat.page_part import PART_CHARS, marked_part, page_part, part_count

_PARAGRAPH = (
    "The hydraulic pump of the hoist lost pressure because the inner seal ring of its second\n"
    "stage had failed. The pressure fell from 118 bar to 41 bar within forty seconds. The\n"
    "lowest permitted pressure is 95 bar."
)


def test_a_page_of_usual_length_is_shown_whole() -> None:
    part = marked_part("Before. The quote. After.", 8, 18, is_printed=False)
    assert part.text == "Before. The quote. After."
    assert part.text[part.start : part.end] == "The quote."
    assert part.count == 1


@pytest.mark.parametrize("place", [0, PART_CHARS - 10, 5 * PART_CHARS + 17, 40 * PART_CHARS - 30])
def test_of_a_long_page_little_is_shown_and_the_mark_whole(place: int) -> None:
    quote = "The inner seal ring failed."
    length = 40 * PART_CHARS
    text = "x" * place + quote + "y" * (length - place - len(quote))
    part = marked_part(text, place, place + len(quote), is_printed=False)
    assert part.text[part.start : part.end] == quote
    assert len(part.text) < 2 * PART_CHARS
    assert part.text.startswith("…") == (part.number > 0)
    assert part.text.endswith("…") == (part.number + 1 < part.count)


def test_all_of_a_long_page_can_be_read_part_by_part() -> None:
    text = " ".join(f"word{number}" for number in range(20_000))
    parts = [page_part(text, n, is_printed=False).text for n in range(part_count(text))]
    seen = {word for part in parts for word in part.split()}
    assert set(text.split()) <= seen


def test_a_quote_longer_than_a_part_is_marked_from_its_beginning() -> None:
    text = "a" * 50 + "q" * 3 * PART_CHARS
    part = marked_part(text, 50, len(text), is_printed=False)
    assert part.text[part.start - 1 : part.start + 1] == "aq"
    assert len(part.text) < 3 * PART_CHARS


def test_line_ends_of_a_printed_page_flow_and_the_mark_covers_the_quote() -> None:
    quote = "failed. The pressure fell from 118 bar to 41 bar within forty seconds. The\nlowest"
    page = f"4 Cause\n\n{_PARAGRAPH}\n\nThe oil showed no metal."
    start = page.index(quote)
    part = marked_part(page, start, start + len(quote), is_printed=True)
    assert part.text == page.replace("second\nstage", "second stage").replace("The\nlow", "The low")
    assert part.text[part.start : part.end] == quote.replace("\n", " ")


def test_where_a_line_end_goes_for_good_the_mark_moves_along() -> None:
    page = (
        "The crane at berth four of the inner harbour is a ship-to-\n"
        "shore crane, and its hoist is moved by a pump that lost the\n"
        "pressure in the morning."
    )
    start = page.index("its hoist")
    part = marked_part(page, start, start + len("its hoist"), is_printed=True)
    assert "ship-to-shore crane" in part.text
    assert part.text[part.start : part.end] == "its hoist"


@pytest.mark.parametrize(
    "lines",
    [
        "Harbour of Norrhaven, maintenance office and stores\n1. The crane of berth four\n2. It",
        "mov edx, ebx(748) // load primes from the trace record\nmov edi(0), edx // store primes",
        "2.1 Getting started . . . . . . . . . . . . . 5\n2.2 Mentors . . . . . . . . . . . 6",
        "Ship\nCargo\nBerth",
    ],
)
def test_lists_code_and_tables_keep_their_line_ends(lines: str) -> None:
    assert marked_part(lines, 0, 0, is_printed=True).text == lines


def test_the_line_ends_of_a_text_file_are_its_authors() -> None:
    assert marked_part(_PARAGRAPH, 0, 0, is_printed=False).text == _PARAGRAPH


def test_bidi_controls_and_escapes_are_gone() -> None:
    part = marked_part("a\u202eb\x1b[31m the quote", 9, 18, is_printed=False)
    assert part.text == "ab the quote"
    assert part.text[part.start : part.end] == "the quote"
