"""Which lines are rows of a table, and which row names the columns."""

import pytest

from app.index.table_rows import table_rows


def _headers(text: str) -> list[tuple[str, tuple[str, ...]]]:
    return [(text[row.start : row.end], row.header) for row in table_rows(text)]


def test_words_over_values_name_the_columns() -> None:
    text = "Prices\n\nItem | Price\nPump | 12 €\nValve | 13 €\n\nAll with tax."

    assert _headers(text) == [
        ("Item | Price", ()),
        ("Pump | 12 €", ("Item", "Price")),
        ("Valve | 13 €", ("Item", "Price")),
    ]


def test_a_title_above_the_names_is_none_of_them() -> None:
    text = (
        "Sales of pumps |  | in EUR\n\n | 2021 | 2022 | 2023\nEurope | 5 | 6 | 7\nAsia | 1 | 2 | 3"
    )

    assert _headers(text)[-1] == ("Asia | 1 | 2 | 3", ("", "2021", "2022", "2023"))


def test_markdown_rows_have_names_above_their_line() -> None:
    text = "| Item | Price |\n|------|-------|\n| Pump | 12 |"

    assert [header for _, header in _headers(text)] == [(), (), ("Item", "Price")]


def test_names_end_at_an_empty_line_and_rows_below_are_rows() -> None:
    text = "Item | Price\nPump | 12\nSouth\nValve | 13\n\nName | Town\nAnna | Bonn\n\nHose | 15"

    assert [header for _, header in _headers(text)] == [(), *[("Item", "Price")] * 3, (), (), ()]


def test_a_wider_table_below_has_other_columns() -> None:
    text = "Item | Price\nPump | 12\n\n1 | 2 | 3\n4 | 5 | 6"

    assert _headers(text)[-1] == ("4 | 5 | 6", ())


@pytest.mark.parametrize(
    "text",
    [
        "Name | Alice Example\nStreet | 12 Long Road\nTown | Example",  # a form
        "1 | 2 | 3\n4 | 5 | 6",
        "City | Berlin | Bonn\nCity | Paris | Lyon",  # comes again
    ],
)
def test_a_first_row_that_names_nothing_is_a_row(text: str) -> None:
    assert {header for _, header in _headers(text)} == {()}


@pytest.mark.parametrize(
    "text", ["One a | b in a text.\nAnd two\nand three.", "```\na | b\nc | d\n```", "a | b"]
)
def test_bars_in_a_text_or_a_listing_make_no_table(text: str) -> None:
    assert table_rows(text) == []
