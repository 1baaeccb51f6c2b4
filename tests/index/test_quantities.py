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
        ("50mg a day", "50 mg a day"),
        ("a fee of €5m", "a fee of 5 million euros"),
        ("12k users", "12,000 users"),
        ("a loss of $1.5bn", "a loss of 1.5 billion dollars"),
        ("at 9am", "at 9:00"),
        ("at 9 p.m.", "at 21:00"),
        ("at 9am", "at 9 in the morning"),
        ("Seite 5 am Ende", "Seite 5"),
        ("at 80 km/h", "at 80 kilometres per hour"),
        ("at 80 km/h", "a speed of 80 km"),
        ("at 20 °C", "at 20 degrees Celsius"),
        ("at 20 °C", "at 20 degrees"),
        ("a fee of 5 euros per day", "a fee of 5 euros"),
        ("en 2019 l'usine et en 2020 l'école", "En 2019, l'usine"),
        ("30s later", "30 seconds later"),
        ("in the 2e arrondissement", "le 3e quartier, le 4e"),
        ("the part B4a of x2 and 3f9", "the part B5a of x3 and 4f9"),
        ("公司成立于1999年", "公司于1999年成立"),
        ("合同金额为5万元", "合同金额为50000元"),
        ("共有三百二十人", "共有320人"),
        ("於一九九八年", "1998年"),
        ("2021年3月12日10时", "on 2021-03-12"),
        ("1999년에", "in 1999"),
        ("paragraph 45.45.2020", "paragraph 45.45.2020"),
        ("一" * 9999, "no number"),
        ("see section 4.10", "see § 4.10"),
        ("4.10 Maintenance of the pump", "see section 4.10"),
        ("a growth of 4.10 percent", "a growth of 4.1 %"),
        ("Im Jahr waren es 4.10 Euro", "4.1 euros"),
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
        ("The dose is 5mg daily.", "The dose is 50mg daily."),
        ("It has 16GB of memory.", "It has 32GB of memory."),
        ("It is 40cm wide.", "It is 80cm wide."),
        ("12k users", "15k users"),
        ("at 9am", "at 7am"),
        ("at 9am", "at 9pm"),
        ("at 9 am", "at 9 pm"),
        ("at 50rpm", "at 50dpi"),
        ("the 4th, 40x faster", "the 4th, 30x faster"),
        ("公司成立于1999年", "公司成立于1998年"),
        ("合同金额为5000元", "合同金额为8000元"),
        ("契約金額は5000円です", "契約金額は8000円です"),
        ("合同金额为5万元", "合同金额为5亿元"),
        ("需要9人工作7天", "需要7人"),
        ("2021年3月12日", "2021年3月13日"),
        ("1999년에 설립", "1998년에 설립"),
        ("see section 4.1", "see section 4.10"),
        ("4.1 Maintenance of the pump", "see section 4.10"),
        ("4.10 Maintenance of the pump", "see section 4.1"),
        ("Phiên bản 3.1", "Phiên bản 3.10"),
        ("it runs on Python 3.1", "it runs on Python 3.10"),
        ("since v3.1", "since v3.10"),
        ("5 mg", "5 g"),
        ("5 kg of it", "5 g of it"),
        ("30 m high", "30 cm high"),
        ("5 l", "5 ml"),
        ("3 kW", "3 MW"),
        ("230 V", "230 A"),
        ("20 °C", "20 °F"),
        ("16 MB", "16 GB"),
        ("5 ms", "5 s"),
        ("80 km/h", "80 mph"),
        ("5 euros per day", "5 euros per month"),
    ],
)
def test_another_number_is_another(quote: str, claim: str) -> None:
    assert not says(quote, claim)
