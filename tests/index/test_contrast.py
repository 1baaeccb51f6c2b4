"""What two sentences on one thing have to do with each other."""

import pytest

from app.index.contrast import Relation, bears_out, relation


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        (
            "The pump holds a pressure of 118 bar.",
            "The pump holds a pressure of 96 bar.",
            Relation.NUMBERS,
        ),
        (
            "The yard opens on 3 June 2024 for all boats.",
            "The yard opens on 12 June 2024 for all boats.",
            Relation.NUMBERS,
        ),
        (
            "The daily dose for adults is 50mg of the salt.",
            "The daily dose for adults is 5mg of the salt.",
            Relation.NUMBERS,
        ),
        (
            "The gate of the yard opens at 9am on Sundays.",
            "The gate of the yard opens at 2pm on Sundays.",
            Relation.NUMBERS,
        ),
        (
            "The pump holds a pressure of 118 bar.",
            "A pressure of 118 bar is held by the pump.",
            Relation.SAME,
        ),
        (
            "The crane was out of service for seven days.",
            "Each crane is taken out of service for five days a year by its owner.",
            Relation.OTHER,
        ),
        (
            "The pump holds a pressure of 118 bar.",
            "The pump does not hold a pressure of 118 bar.",
            Relation.OTHER,
        ),
        ("The crane lifts 40 tonnes.", "The crane has 3 drivers.", Relation.OTHER),
    ],
)
def test_sentences_are_told_by_what_is_written(one: str, other: str, expected: Relation) -> None:
    assert relation(one, other) is expected
    assert relation(other, one) is expected


def test_a_longer_sentence_bears_a_shorter_one_out_and_not_the_other_way_round() -> None:
    short = "The seal ring was worn."
    long = "The seal ring was worn, the valve stuck and the driver on duty reported a smell of oil."
    assert bears_out(short, long)
    assert not bears_out(long, short)
