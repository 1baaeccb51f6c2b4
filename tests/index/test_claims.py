"""Why a quote does not bear a sentence out."""
# ruff: noqa: RUF001 - signs that look like others

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from app.index.claims import Doubt
from app.index.sentences import sentences
from app.index.support import align

PASSAGE = (
    "The crane at berth 4 failed on 12 March 2021. It took nine days to mend it. Its pump, a Bauer"
    " HP-20, was bought from Ingrid Solberg of Bergen for $1,500. Tomas Reyes had sold the winch."
)


def doubt(claim: str, question: str = "", passage: str = PASSAGE) -> Doubt | None:
    found = align(claim, [passage], question)
    return Doubt.UNRELATED if found is None else found.doubt


@pytest.mark.parametrize(
    "claim",
    [
        "On 2021-03-12 the crane at berth four failed.",
        "The crane at berth 4 failed, and it took 9 days to mend it.",
        "The pump, a Bauer HP 20, was bought from Ingrid Solberg for 1500 dollars.",
        "Tomas Reyes sold the winch.",
    ],
)
def test_the_same_in_other_words_is_borne_out(claim: str) -> None:
    assert doubt(claim) is None


@pytest.mark.parametrize(
    ("claim", "why"),
    [
        ("The crane did not fail on 12 March 2021.", Doubt.DENIED),
        ("The crane at berth 4 failed on 13 March 2021.", Doubt.NUMBER),
        ("It took seven days to mend it.", Doubt.NUMBER),
        ("The pump was bought from Tomas Reyes of Bergen.", Doubt.NAME),
        ("The pump was bought from Ingrid Larsen of Bergen.", Doubt.NAME),
        ("Its pump, a Bauer HP-21, was bought from Ingrid Solberg.", Doubt.NUMBER),
        ("Ingrid Solberg had sold the winch.", Doubt.NAME),
        ("Dolphins painted the harbour blue.", Doubt.UNRELATED),
    ],
)
def test_what_is_wrong_is_named(claim: str, why: Doubt) -> None:
    assert doubt(claim) is why


def test_a_name_that_was_asked_for_may_stand_elsewhere_in_the_passage() -> None:
    passage = "The Aurora was built in Kiel. She sank in 1952 with all her cargo."
    claim = "The Aurora sank with all her cargo in 1952."
    assert doubt("The Aurora was built in Kiel.", passage=passage) is None
    assert doubt(claim, "When did the Aurora sink?", passage) is None
    assert doubt("The Borealis sank with all her cargo in 1952.", claim, passage) is Doubt.NAME


def test_a_people_is_the_name_of_its_country() -> None:
    passage = "The Austrian delegation left the congress early."
    assert doubt("The delegation of Austria left the congress early.", passage=passage) is None
    assert (
        doubt("The delegation of Australia left the congress early.", passage=passage) is Doubt.NAME
    )


def test_in_german_a_capital_makes_no_name() -> None:
    passage = "Die Pumpe wurde von der Werft in Bremen geliefert und am Montag eingebaut."
    assert (
        doubt(
            "Die Werft in Bremen hat die Pumpe am Montag geliefert und sie eingebaut.",
            passage=passage,
        )
        is None
    )
    wrong = "Die Pumpe wurde von der Werft in Hamburg geliefert und am Montag eingebaut."
    assert doubt(wrong, passage=passage) is Doubt.NAME


_PIECES = (
    "5 10 4.10 1,500 mg kg k M B pm am :30 - /h s er e º € °C C per day not the Bremen pump l'"
    " Python v Section 年 月 日 万 五 于"
)


@example("5°C1,500.")
@given(st.lists(st.sampled_from([*_PIECES.split(), " ", " ", "."]), max_size=12).map("".join))
def test_every_sentence_of_numbers_bears_itself_out(text: str) -> None:
    for start, end in sentences(text):
        found = align(text[start:end], [text[start:end]])
        assert found is None or found.is_supported


@example("24p不\n万9不1/%A2’B%kc年")
@given(st.text(alphabet=" abcAB.,0123456789'-–不không’nt%$:/\n于年万五pmkg", max_size=120))
def test_every_sentence_bears_itself_out(text: str) -> None:
    for start, end in sentences(text):
        found = align(text[start:end], [text[start:end]])
        assert found is None or found.is_supported
