"""A row of a table is read with the names of its columns."""

import pytest

from app.index.said import about, said, shown
from app.index.sentences import sentences
from app.index.support import align, best_quote

_HEADING = "Stations\nNumber | Station | Capacity"
_BARS = "PS-001 | Marlow | 410\nPS-002 | Ashby. North | 1,500\nPS-003 | Corvin | 723"
_COMMAS = 'PS-001,Marlow,410\nPS-002,"Ashby, North","1,500"\nPS-003,Corvin,723'


def _read(text: str, heading: str = _HEADING) -> list[str]:
    return [one.read for one in said(text, heading)]


def test_prose_is_read_sentence_by_sentence() -> None:
    text = "It opened in 1912, in May,\nand closed.\n\nNobody came, it says. It stood empty."

    found = said(text, "Stations")

    assert [(one.start, one.end) for one in found] == sentences(text)
    assert all(one.read == one.text and not one.is_named for one in found)


def test_a_row_is_read_with_the_names_in_the_heading() -> None:
    rows = [
        "Number: PS-001. Station: Marlow. Capacity: 410",
        "Number: PS-002. Station: Ashby. North. Capacity: 1,500",
        "Number: PS-003. Station: Corvin. Capacity: 723",
    ]
    assert _read(_BARS) == rows
    assert _read(_COMMAS)[::2] == rows[::2]
    assert _read(_COMMAS)[1] == "Number: PS-002. Station: Ashby, North. Capacity: 1,500"
    assert _read("PS-001,Marlow,410") == rows[:1]
    assert _read("PS-001 | Marlow | 410") == rows[:1]


def test_a_row_is_read_with_the_names_above_it() -> None:
    text = "| Number | Station | Capacity |\n|---|---|---|\n| PS-001 | Marlow | 410 |\n\nAll run."

    assert _read(text, "Stations")[1:] == [
        "Number: PS-001. Station: Marlow. Capacity: 410",
        "All run.",
    ]


def test_a_row_of_unknown_columns_is_one_thing_said_as_it_stands() -> None:
    assert _read("1 | 2 | 3\n4 | 5 | 6", "") == ["1 | 2 | 3", "4 | 5 | 6"]
    assert shown("1 | 2 | 3\n4 | 5 | 6", 0, 9) == "1 | 2 | 3"


def test_a_cell_whose_column_has_no_name_stays_in_its_place() -> None:
    text = " | 2019 | 2020\nRevenue | 10 | 12\nCosts | 7 | 8"
    revenue = said(text, "Year")[1]

    assert revenue.shown == "Revenue; 2019: 10; 2020: 12"
    assert revenue.read == "Revenue. 2019: 10. 2020: 12"
    span = best_quote("What was the revenue in 2020?", text)
    assert "Revenue; 2019: 10; 2020: 12" in shown(text, *span)


def test_a_table_has_its_own_names_and_not_those_of_the_table_above() -> None:
    text = (
        "PS-059 | Marlow | 814\nPS-060 | Ashby | 300\n\n"
        "Ship | Captain | Crew\nShip A | Captain 0 | 10 men\nShip B | Captain 1 | 12 men"
    )
    assert _read(text) == [
        "Number: PS-059. Station: Marlow. Capacity: 814",
        "Number: PS-060. Station: Ashby. Capacity: 300",
        "Ship | Captain | Crew",
        "Ship: Ship A. Captain: Captain 0. Crew: 10 men",
        "Ship: Ship B. Captain: Captain 1. Crew: 12 men",
    ]


def test_rows_below_names_of_their_own_get_none_from_the_heading() -> None:
    text = "City | Mayor | Population\nTown3 | Smith3 | 9003\nTown4 | Smith4 | 9004"

    assert all("Number" not in read and "Station" not in read for read in _read(text))
    ruled = "| City | Mayor | River |\n|---|---|---|\n| Ely | Smith | Ouse |"
    assert all("Station" not in read for read in _read(ruled))


@pytest.mark.parametrize(
    "text",
    [
        "The station, built in 1990, has a capacity of 814, and\n"
        "the pumps, made by Keel, run on diesel, not on power.",
        "Anna Keel, Berlin, Hotel Astor\nTom Brandt, Bonn, Hotel Ritz\nUte Lang, Kiel, Hotel Post",
        "- apples, pears, plums\n- nuts, figs, dates",
        "Name;Town;Age\nAnna;Bonn;31\nTom;Kiel;44",
    ],
)
def test_commas_alone_make_no_table(text: str) -> None:
    found = said(text, "Stations")

    assert [(one.start, one.end) for one in found] == sentences(text)
    assert shown(text, 0, len(text), "Stations") == " ".join(text.split())


def test_rows_that_two_delimiters_divide_alike_are_not_divided() -> None:
    assert not any(one.is_named for one in said("PS;1,5;2,5\nPA;2,5;7,5", _HEADING))


def test_the_end_of_a_row_has_no_names_of_other_columns() -> None:
    text = "of the river | 410\nPS-002 | Ashby | 300"

    assert _read(text)[0] == "of the river | 410"
    cut = said("of the river | 410\nPS-002 | Ashby | 300", "Stations\nNumb | Stat")
    assert not any(one.is_named for one in cut)  # names that did not all fit


def test_the_row_of_names_has_no_names() -> None:
    text = f"Number,Station,Capacity\n{_COMMAS}"

    assert _read(text)[0] == "Number,Station,Capacity"
    assert _read(text)[1] == "Number: PS-001. Station: Marlow. Capacity: 410"


def test_missing_cells_at_the_end_leave_the_others_their_names() -> None:
    short = "| Station | Capacity | Note |\n|---|---|---|\n| Marlow | 814 |\n| Ashby | 300 | old |"

    assert _read(short, "")[1:] == [
        "Station: Marlow. Capacity: 814",
        "Station: Ashby. Capacity: 300. Note: old",
    ]
    assert _read("PS-001,Marlow,410\nPS-002,Ashby\nPS-003,Corvin,1")[1] == (
        "Number: PS-002. Station: Ashby"
    )


def test_a_row_that_may_have_a_cell_over_two_columns_is_read_as_it_stands() -> None:
    text = "Station | Pumps | Capacity\nMarlow | 4 | 410\nTotal | 410\nAshby | 2 | 300"

    assert _read(text, "")[1:3] == ["Station: Marlow. Pumps: 4. Capacity: 410", "Total | 410"]


def test_no_number_spans_a_name_and_its_cell() -> None:
    text = "Station | Phase 1 | Phase 2\nHenley | 120 | 410\nMarlow | 300 | 500"
    right = align("Henley has 120 in phase 1.", [text])
    wrong = align("Henley reached 1120 in phase 1.", [text])

    assert right is not None
    assert right.is_supported
    assert wrong is not None
    assert not wrong.is_supported


def test_a_person_sees_the_row_with_its_columns() -> None:
    span = best_quote("What is the capacity of Corvin?", _COMMAS, heading=_HEADING)

    assert _COMMAS[slice(*span)] == "PS-003,Corvin,723"
    assert shown(_COMMAS, *span, _HEADING) == "Number: PS-003; Station: Corvin; Capacity: 723"


def test_the_rows_that_share_most_with_a_question_are_held_against_it() -> None:
    many = "\n".join(f"PS-{n:03d} | Station {n} | {n}" for n in range(10, 30))

    kept = about("What is the capacity of PS-027?", said(many, _HEADING))

    assert "PS-027" in kept[-1].read
    assert len(kept) == 4


def test_of_rows_without_names_few_are_held_against_a_question_too() -> None:
    zeros = "\n".join(["0 | 0 | 0"] * 30)
    ruled = "| Item | Price |\n|------|-------|\n| Pump | 12 |"

    assert len(about("What is the capacity?", said(zeros, "Stations"))) == 4
    assert not any("---" in one.text for one in said(ruled, "Stations"))


def test_a_sentence_is_held_against_one_row_and_not_its_neighbour() -> None:
    right = align("PS-001 Marlow has 410.", [_BARS])
    wrong = align("PS-001 Marlow has 723.", [_BARS])

    assert right is not None
    assert right.is_supported
    assert _BARS[right.start : right.end] == "PS-001 | Marlow | 410"
    assert wrong is not None
    assert not wrong.is_supported
