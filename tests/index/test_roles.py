"""Names in each other's roles are told from names in another order."""

import pytest

from app.index.claims import Doubt
from app.index.roles import are_exchanged
from app.index.support import align

_SOLD = "In 1912 Brandt, then bankrupt, sold the yard at Kiel to Keel."
_SOLD_BY = "The yard at Kiel was sold in 1912 to Keel by Brandt."


@pytest.mark.parametrize("passage", [_SOLD, _SOLD_BY])
@pytest.mark.parametrize(
    "sentence",
    [
        "Keel sold the yard to Brandt.",
        "The yard was sold to Brandt by Keel.",
        "In 1912 Keel sold the yard at Kiel to Brandt, then bankrupt.",
        "Brandt was sold to Keel by the yard.",
    ],
)
def test_who_did_it_and_to_whom_it_was_done_are_exchanged(passage: str, sentence: str) -> None:
    assert are_exchanged(sentence, [passage])


@pytest.mark.parametrize("passage", [_SOLD, _SOLD_BY])
@pytest.mark.parametrize(
    "sentence",
    [
        "Brandt sold the yard to Keel.",
        "Brandt sold Keel the yard.",
        "The yard was sold to Keel by Brandt.",
        "Keel was sold the yard by Brandt.",
        "The yard, sold by Brandt in 1912, went to Keel.",
        "It was to Keel that Brandt sold the yard.",
        "The yard that Brandt sold to Keel was at Kiel.",
        "Brandt, who was bankrupt, sold the yard to Keel at Kiel in 1912.",
        "Keel now had the yard which Brandt sold.",
    ],
)
def test_the_same_roles_in_another_order_are_the_same(passage: str, sentence: str) -> None:
    assert not are_exchanged(sentence, [passage])


@pytest.mark.parametrize(
    ("sentence", "passage"),
    [
        ("The reactor cooled the pump.", "The pump had slowly cooled the reactor."),
        ("The port replaced the harbour.", "The port was replaced by the harbour."),
        ("The guide was published in the Times.", "In 1990 the Times was published in the guide."),
        ("The firm Keel owns Brandt.", "Brandt owns the firm Keel."),
    ],
)
def test_things_have_roles_too(sentence: str, passage: str) -> None:
    assert are_exchanged(sentence, [passage])


@pytest.mark.parametrize(
    ("sentence", "passage"),
    [
        ("Keel married Brandt.", "Brandt married Keel in 1912."),  # both did
        ("Keel said Brandt.", "“Brandt”, said Keel."),
        ("In Kiel lived Keel.", "Keel lived in Kiel."),
        ("Keel built Brandt.", "Brandt built Keel, and Keel built Brandt."),  # both are said
        (
            "Because the owner asked, the crew repaired the valve after the pump failed.",
            "After the pump failed, the crew repaired the valve because the owner asked.",
        ),
        ("The crew held the owner.", "The owner was caught and held prisoner by the crew."),
        ("The United Kingdom left the union.", "The union lost what the United Kingdom left."),
        (
            "Germany's exports were increased by a third.",
            "Germany increased its exports by a third.",
        ),
        (
            "Revenue at the firm Keel increased by 10 percent in 1990.",
            "The firm Keel increased revenue by 10 percent in 1990.",
        ),
        ("Keel's yard was completed by June 1990.", "Keel completed its yard by June 1990."),
        ("Brandt's novel was finished by Christmas.", "Brandt finished the novel by Christmas."),
        (
            "Darwin's theory was developed by observation of finches.",
            "Darwin developed the theory by observation of finches.",
        ),
        (
            "The parts of the Danish firm were delivered by train.",
            "The Danish firm delivered the parts by train.",
        ),
        (
            "The project received by May funds from the state.",
            "In May the project received funds from the state.",
        ),
        (
            "From the castle began the march to the sea.",
            "The march to the sea began from the castle.",
        ),
        ("Keel verkaufte Brandt.", "Brandt verkaufte Keel."),  # no English
        (
            "For Brandt byggede en virksomhed skibe i Kiel.",
            "I Kiel byggede en virksomhed skibe for Brandt.",
        ),
        (
            "Van Brandt kreeg het gebied rechten in Utrecht.",
            "In Utrecht kreeg het gebied rechten van Brandt.",
        ),
    ],
)
def test_what_may_be_meant_either_way_is_left_alone(sentence: str, passage: str) -> None:
    assert not are_exchanged(sentence, [passage])


def test_a_sentence_with_the_roles_exchanged_is_not_supported() -> None:
    passage = f"The yard had stood empty since the war. {_SOLD} Nobody came to the auction."
    wrong = align("The yard was sold to Brandt by Keel.", [passage])
    right = align("Brandt sold the yard to Keel.", [passage])

    assert wrong is not None
    assert wrong.doubt is Doubt.ROLES
    assert right is not None
    assert right.is_supported
