"""A row of a table is read with the names of its columns."""

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
        "Number PS-001. Station Marlow. Capacity 410",
        "Number PS-002. Station Ashby. North. Capacity 1,500",
        "Number PS-003. Station Corvin. Capacity 723",
    ]
    assert _read(_BARS) == rows
    assert _read(_COMMAS)[::2] == rows[::2]
    assert _read(_COMMAS)[1] == "Number PS-002. Station Ashby, North. Capacity 1,500"
    assert _read("PS-001,Marlow,410") == rows[:1]


def test_a_row_is_read_with_the_names_above_it() -> None:
    text = "| Number | Station | Capacity |\n|---|---|---|\n| PS-001 | Marlow | 410 |\n\nAll run."

    assert _read(text, "Stations")[2:] == [
        "Number PS-001. Station Marlow. Capacity 410",
        "All run.",
    ]


def test_a_row_of_unknown_columns_is_one_thing_said() -> None:
    assert _read("1 | 2 | 3\n4 | 5 | 6", "") == ["1. 2. 3", "4. 5. 6"]
    assert shown("1 | 2 | 3\n4 | 5 | 6", 0, 9) == "1 | 2 | 3"


def test_a_person_sees_the_row_with_its_columns() -> None:
    span = best_quote("What is the capacity of Corvin?", _COMMAS, heading=_HEADING)

    assert _COMMAS[slice(*span)] == "PS-003,Corvin,723"
    assert shown(_COMMAS, *span, _HEADING) == "Number: PS-003; Station: Corvin; Capacity: 723"


def test_the_rows_that_share_most_with_a_question_are_held_against_it() -> None:
    many = "\n".join(f"PS-{n:03d} | Station {n} | {n}" for n in range(10, 30))

    kept = about("What is the capacity of PS-027?", said(many, _HEADING))

    assert "PS-027" in kept[-1].read
    assert len(kept) == 4


def test_a_sentence_is_held_against_one_row_and_not_its_neighbour() -> None:
    right = align("PS-001 Marlow has 410.", [_BARS])
    wrong = align("PS-001 Marlow has 723.", [_BARS])

    assert right is not None
    assert right.is_supported
    assert _BARS[right.start : right.end] == "PS-001 | Marlow | 410"
    assert wrong is not None
    assert not wrong.is_supported
