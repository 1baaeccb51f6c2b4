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


def test_names_stay_in_force_across_an_empty_row_and_single_cells() -> None:
    text = "Item | Price\nPump | 12\n\nSouth\nValve | 13\nPipe | 14\n\nHose | 15"

    assert {header for _, header in _headers(text)[1:]} == {("Item", "Price")}


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


_LINES = "\n".join(f"PS-{n:03d} Marlow {n} May 2001 {100 + n}" for n in range(1, 6))


def test_lines_of_words_and_numbers_are_rows_below_their_names() -> None:
    text = (
        f"It lists all stations, old and\nnew ones.\n\nNumber Station Opened\n{_LINES}\n\nThe end."
    )
    rows = table_rows(text)

    assert [row.header for row in rows] == [(), *[("Number Station Opened",)] * 5]
    assert text[rows[-1].start : rows[-1].end] == "PS-005 Marlow 5 May 2001 105"
    assert {row.delimiter for row in rows} == {"\n"}


@pytest.mark.parametrize(
    "text",
    [
        "\n".join(_LINES.split("\n")[:3]),  # too few to tell
        "In 1912 the yard at Kiel was sold to\n12 men of 3 towns, who paid 5,000 for it,\nand 3"
        " years later it\nwent to 7 others.",
        "\n".join(f"{n} Chapter . . . . . {n * 7}" for n in range(1, 9)),
        "Alpha beta\nGamma delta\nEpsilon zeta\nEta theta\nIota kappa",
    ],
)
def test_lines_of_running_text_or_of_contents_are_no_rows(text: str) -> None:
    assert table_rows(text) == []
