"""Rows read across columns are put one column after the other; those of a table are not."""

from collections.abc import Sequence

import pytest

from app.extract.worker.columns import Row, reading_order
from app.extract.worker.page_lines import Line

_SIZE = 10.0
_EM = 5.0  # the width that these tests give every character


def _part(text: str, left: float, bottom: float) -> Line:
    return Line(text, left, left + _EM * len(text), bottom, _SIZE)


def _row(number: int, *parts: tuple[float, str]) -> Row:
    placed = tuple(_part(text, left, 700 - 12 * number) for left, text in parts)
    text = " ".join(part.text for part in placed)
    whole = Line(text, placed[0].left, placed[-1].right, placed[0].bottom, _SIZE)
    return Row(whole, placed)


def _texts(rows: Sequence[Row]) -> list[str]:
    return [line.text for line in reading_order(rows)]


def _column(letter: str, count: int, chars: int = 40) -> list[str]:
    return [f"{letter}{number} ".ljust(chars, letter) for number in range(count)]


def test_two_columns_follow_each_other() -> None:
    left, right = _column("a", 6), _column("b", 6)
    rows = [_row(n, (50, a), (270, b)) for n, (a, b) in enumerate(zip(left, right, strict=True))]

    assert _texts(rows) == [*left, *right]


def test_three_columns_follow_each_other() -> None:
    columns = [_column(letter, 6, 30) for letter in "abc"]
    rows = [
        _row(n, *zip((50.0, 220.0, 390.0), cells, strict=True))
        for n, cells in enumerate(zip(*columns, strict=True))
    ]

    assert _texts(rows) == [line for column in columns for line in column]


def test_a_line_across_the_page_divides_what_is_above_from_what_is_below() -> None:
    left, right = _column("a", 12), _column("b", 12)
    rows = [_row(n, (50, a), (270, b)) for n, (a, b) in enumerate(zip(left, right, strict=True))]
    rows.insert(6, _row(6, (50, "A heading over both of the columns, from margin to margin")))
    rows[7:] = [_row(n + 1, (50, left[n]), (270, right[n])) for n in range(6, 12)]

    assert _texts(rows) == [*left[:6], *right[:6], rows[6].whole.text, *left[6:], *right[6:]]


def test_a_longer_column_keeps_its_end_and_a_page_number_is_in_none() -> None:
    left, right = _column("a", 8), _column("b", 6)
    rows = [_row(n, (50, a), (270, b)) for n, (a, b) in enumerate(zip(left, right, strict=False))]
    rows += [_row(n, (50, left[n])) for n in (6, 7)]
    rows.append(_row(20, (150, "17")))

    assert _texts(rows) == [*left, *right, "17"]


@pytest.mark.parametrize(
    ("left", "right"),
    [
        (["Pump", "Valve", "Pipe", "Hose", "Seal", "Bolt"], ["12.50"] * 6),
        (["ls", "cp", "mv", "rm", "cat", "less"], _column("b", 6)),  # what each does, beside it
        ([*_column("a", 4), "short", "one"], ["x"] * 6),
        (_column("a", 4), _column("b", 4)),  # too few to be sure
    ],
)
def test_rows_of_a_table_stay_rows(left: Sequence[str], right: Sequence[str]) -> None:
    rows = [_row(n, (50, a), (270, b)) for n, (a, b) in enumerate(zip(left, right, strict=True))]

    assert _texts(rows) == [row.whole.text for row in rows]


def test_gaps_at_no_common_place_are_spaces() -> None:
    rows = [
        _row(n, (50, "a" * (20 + 4 * n)), (50 + _EM * (20 + 4 * n) + 9, "b" * (40 - 4 * n)))
        for n in range(8)
    ]

    assert _texts(rows) == [row.whole.text for row in rows]
