"""Which questions lean on those before them, and what their search gets from there."""
# ruff: noqa: RUF001 - words and punctuation of several languages

import pytest

from app.index.followup import search_text
from app.index.query import parse

FIRST = 'What does contract INC-2023-0417 of 12 March 2021 cover? "As is" page:3'
ADDED = "contract INC-2023-0417 12 March 2021 cover"
QUOTE = "The deed was signed by Jane Roe for Borealis on 3 June, says the note."


@pytest.mark.parametrize(
    "question",
    [
        "And who signed it?",
        "Who signed it?",
        "Why?",
        "What about the annexes?",
        "How much did they pay?",
        "But where?",
        "That one too?",
        "Und wer hat unterschrieben?",
        "Y quién firmó?",
        "А кто подписал?",
        "它有多高？",
    ],
)
def test_a_question_that_names_nothing_gets_the_words_of_the_one_before(question: str) -> None:
    assert search_text(question, [FIRST]) == f"{question} {ADDED}"


@pytest.mark.parametrize(
    "question",
    [
        "Who is the captain of the ship?",
        "When did the company report its earnings?",
        "Which crane lost its pump?",
        "Did Acme keep its promise?",
        "How long does it take for the tides to change the seabed?",
        "How much did it cost Borealis?",
        "Wie hoch ist der Turm?",
        "东京塔有多高？",
        "ตึกสูงเท่าไร",
    ],
)
def test_a_question_that_stands_alone_is_searched_as_it_is(question: str) -> None:
    assert search_text(question, [FIRST], [QUOTE]) == question


def test_the_first_question_of_a_chat_has_nothing_to_lean_on() -> None:
    assert search_text("And who signed it?", []) == "And who signed it?"


def test_questions_are_followed_back_to_the_one_that_says_what_they_are_about() -> None:
    earlier = ["How high is the lighthouse?", "What does the harbour crane lift?", "And why not?"]
    assert search_text("When was it?", earlier) == "When was it? harbour crane lift"


def test_names_and_numbers_of_what_was_quoted_are_added_once() -> None:
    text = search_text("Who signed it?", ["What did Borealis buy?"], [QUOTE, "Not This One."])
    assert text == "Who signed it? Borealis buy Jane Roe 3 June"


def test_what_a_document_says_is_never_read_as_a_filter() -> None:
    hostile = (
        'Record 12 Type:Report File:Secret.doc page:3 says "Big Boat" and \u201eOld Boat\u201c'
    )
    asked = parse(search_text("And who signed it?", ["What is record 12?"], [hostile]))
    assert not asked.filters
    assert not asked.quoted
    assert {"Report", "Secret.doc", "3"} <= set(asked.text.split())
