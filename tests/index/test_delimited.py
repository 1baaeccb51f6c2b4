"""Rows of CSV and TSV where they stand, and the row that names their columns."""

import pytest

from app.domain.documents import ExtractedPage
from app.index.chunking import split_pages
from app.index.delimited import delimited_rows
from app.index.tokens import WordPieceCounter

_NAMES = ("Item", "Price", "Since")


def _rows(text: str) -> list[tuple[str, tuple[str, ...]]]:
    return [(text[row.start : row.end], row.header) for row in delimited_rows(text)]


@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
def test_the_delimiter_is_told_from_the_rows(delimiter: str) -> None:
    lines = [["Item", "Price", "Since"], ["Pump", "12.5", "2021"], ["Valve", "3", "2020"]]
    text = "\n".join(delimiter.join(line) for line in lines)

    assert [header for _, header in _rows(text)] == [(), _NAMES, _NAMES]


def test_a_decimal_comma_does_not_divide_what_semicolons_do() -> None:
    assert _rows("Item;Price\nPump;12,5\nValve;3,25")[1] == ("Pump;12,5", ("Item", "Price"))


def test_a_declared_delimiter_is_believed() -> None:
    assert _rows("sep=;\nItem;Price\nPump, large;12")[-1][1] == ("Item", "Price")


def test_a_quoted_cell_holds_delimiters_and_line_ends() -> None:
    text = 'Item,Price\n"Pump,\n""large"" one",12\nValve,3'

    assert [row for row, _ in _rows(text)] == [
        "Item,Price",
        '"Pump,\n""large"" one",12',
        "Valve,3",
    ]


def test_a_quotation_mark_that_none_closes_does_not_swallow_the_file() -> None:
    text = "Item,Price\n" + 'Pipe 3",12\n' + "Valve,3\n" * 200

    assert len(_rows(text)) == 202


def test_rows_above_the_names_and_ragged_ones_are_rows() -> None:
    text = (
        "Price list of 2021,,\n,,\nItem,Price,Since\nPump,12,2021\nValve\nPipe,1,2,3,4\nHose,2,2020"
    )

    assert _rows(text)[-1] == ("Hose,2,2020", _NAMES)
    assert [header for _, header in _rows(text)][:3] == [(), (), ()]


def test_prose_is_no_table() -> None:
    assert _rows("One line.\nAnother, with a comma.\nA third one.") == []


def test_every_passage_of_a_csv_file_says_what_its_columns_hold(counter: WordPieceCounter) -> None:
    text = "Item,Price,Since\n" + "\n".join(f'"Pump {n}",{n}.50,2021' for n in range(200))
    first, *later = split_pages(
        [ExtractedPage(None, "", text)], title="Parts", counter=counter, media_type="text/csv"
    )

    assert first.heading == "Parts\nItem | Price | Since"
    assert len(later) > 3
    assert {span.heading for span in later} == {"Parts\nItem | Price | Since"}
    assert all(span.text == text[span.start : span.end] for span in later)
    assert all(span.text.startswith('"Pump ') for span in later)
