"""Rows stand in columns with their mark, and the head of a message is told apart."""

import pytest

from app.services.pages import Look
from app.ui.chat.fitted import head_names, in_columns
from app.ui.chat.page_part import PART_CHARS, marked_part

_ROWS = 'part,store,stock\n"Ring, 80 mm",berth 2,2\nRope,warehouse C,1'


@pytest.mark.parametrize(
    ("text", "laid_out"),
    [
        (_ROWS, 'part           store        stock\n"Ring, 80 mm"  berth 2      2\n'
                'Rope           warehouse C  1'),
        ("# Sheet\n\n | Number | Square\n | 1 | 1\nA remark", "# Sheet\n\n  Number  Square\n"
                "  1       1\nA remark"),
        ("a;b\nlong;c", "a     b\nlong  c"),
        ("a\tb\nlong\tc", "a     b\nlong  c"),
        ("No rows at all, only this.\nAnd this.\nAnd that.",) * 2,
        ("", ""),
    ],
)  # fmt: skip
def test_columns_stand_below_each_other(text: str, laid_out: str) -> None:
    assert in_columns(text, (0, 0))[0] == laid_out


@pytest.mark.parametrize("mark", ["Rope", '"Ring, 80 mm",berth 2,2', "warehouse C,1", _ROWS, "1"])
def test_the_mark_goes_along(mark: str) -> None:
    start = _ROWS.rindex(mark)
    text, (begin, end), _ = in_columns(_ROWS, (start, start + len(mark)))
    assert "".join(text[begin:end].split()) == "".join(mark.replace(",", " ").split()).replace(
        "Ring80", "Ring,80"
    )


def test_the_first_row_of_cells_is_the_header() -> None:
    text, _, (begin, end) = in_columns(f"Spares\n{_ROWS}", (0, 0))
    assert text[begin:end] == "part           store        stock"


def test_a_long_cell_does_not_widen_its_column_without_end() -> None:
    text, _, _ = in_columns(f"a,b\n{'x' * 500},c", (0, 0))
    assert text.split("\n")[0].index("b") < 50


def test_only_the_names_of_the_head_are_told_apart() -> None:
    text = "Subject: Pump\nFrom: A <a@b.example>\n\nNote: this is text."
    assert [text[slice(*span)] for span in head_names(text)] == ["Subject:", "From:"]
    assert head_names("Dear all,\nSubject: no") == ()


def test_a_part_says_what_it_needs() -> None:
    rows = marked_part(_ROWS, 0, 4, is_printed=False, look=Look.ROWS)
    assert rows.is_rows
    assert rows.text[rows.start : rows.end] == "part"
    mail = marked_part("To: me\n\nHello", 8, 13, is_printed=False, look=Look.MAIL)
    assert (mail.strong, mail.is_rows) == (((0, 3),), False)
    later = marked_part("a,b\n" * PART_CHARS, PART_CHARS * 3, PART_CHARS * 3 + 1, is_printed=False,
                        look=Look.ROWS)  # fmt: skip
    assert later.strong == ()
    assert later.text[later.start : later.end] == ("a,b\n" * 4)[PART_CHARS * 3 % 4]
