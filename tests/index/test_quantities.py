"""The same number in different dress."""

import pytest

from app.index.quantities import quantities, unstated


def says(quote: str, claim: str) -> bool:
    """Whether the quote states every number of the claim."""
    return not unstated(quantities(claim), quantities(quote))


@pytest.mark.parametrize(
    ("quote", "claim"),
    [
        ("It took four days.", "It took 4 days."),
        ("There were 1,500 men.", "There were 1500 men."),
        ("Es waren 1.500 Leute.", "There were 1,500 people."),
        ("un total de 5 500 000 habitants", "5,500,000 inhabitants"),
        ("It cost $1.5 million.", "It cost 1,500,000 dollars."),
        ("45 percent of them", "45 % of them"),
        ("45 per cent of them", "45% of them"),
        ("two hundred and fifty-three ships", "253 ships"),
        ("einundzwanzig Schiffe", "21 Schiffe"),
        ("zweihundertfünfzig Schiffe", "250 Schiffe"),
        ("treinta y dos barcos", "32 barcos"),
        ("quatre-vingt-dix navires", "90 navires"),
        ("hai mươi lăm con tàu", "25 con tàu"),
        ("on 12 March 2021", "on 2021-03-12"),
        ("on March 12, 2021", "on 12 March"),
        ("am 12. März 2021", "on 12.03.2021"),
        ("el 12 de marzo de 2021", "12/03/2021"),
        ("ngày 12 tháng 3 năm 2021", "2021-03-12"),
        ("at 14:30", "at 2:30 pm"),
        ("from 1914-18", "in 1918"),
        ("in the 21st century", "in the twenty-first century"),
        ("no numbers here", "One of them once said so a second time."),
    ],
)
def test_a_number_is_the_same_however_it_is_written(quote: str, claim: str) -> None:
    assert says(quote, claim)


@pytest.mark.parametrize(
    ("quote", "claim"),
    [
        ("It took nine days.", "It took seven days."),
        ("There were 1,500 men.", "There were 15,000 men."),
        ("on 12 March 2021", "on 13 March 2021"),
        ("on 12 March 2021", "on 12 April 2021"),
        ("on 12 March 2021", "on 12 March 2020"),
        ("45 % of them", "54 % of them"),
        ("It cost $5 million.", "It cost $5 billion."),
        ("It is 5 km long.", "It is 5 miles long."),
        ("in the 1990s", "in 1990"),
        ("Nine men needed seven days.", "It took nine days."),
        ("hai mươi con tàu", "ba mươi con tàu"),
        ("no number", "at -5 degrees"),
    ],
)
def test_another_number_is_another(quote: str, claim: str) -> None:
    assert not says(quote, claim)
