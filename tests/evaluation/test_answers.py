"""What answers are worth, against values worked out by hand."""

import pytest

from app.evaluation.answers import Answer, CitedPlace, holds, measure
from tests.evaluation.conftest import ask


def cite(
    document: str = "a", page: int | None = None, quote: str = "", *, is_there: bool = True
) -> CitedPlace:
    return CitedPlace(document, page, quote, is_on_page=is_there, is_supported=is_there)


@pytest.mark.parametrize(
    ("text", "answer", "is_held"),
    [
        ("It took 300 men.", "300 men", True),
        ("It took 1300 men.", "300 men", False),
        ("In the  Vienna\nTreaty", "vienna treaty", True),
        ("S\u1ed1 \uff13\uff10\uff18 \u0111i\u1ec3m", "308", True),
        ("anything", "", False),
        ("公司位于上海市", "上海", True),
        ("公司成立于1999年", "1999", True),
        ("成立于19990年", "1999", False),
    ],
)
def test_an_answer_is_held_as_whole_words(text: str, answer: str, *, is_held: bool) -> None:
    assert holds(text, [answer]) is is_held


def test_shares_of_files_pages_quotes_and_words() -> None:
    known = ("seven",)
    found = measure(
        [
            Answer(
                ask(1, page=2, answers=known),
                "It is seven.",
                is_refused=False,
                citations=(cite(page=2, quote="seven gates"), cite("b", 9, is_there=False)),
            ),
            Answer(
                ask(2, page=4, answers=known),
                "Seven.",
                is_refused=False,
                is_extractive=True,
                citations=(cite(page=3, quote="six gates"),),
            ),
            Answer(ask(3), "No idea", is_refused=False, citations=(cite("b"),)),
            Answer(ask(4), "", is_refused=True),
            Answer(ask(5, "unanswerable", relevant=()), "x", is_refused=False),
        ]
    )
    assert (found.asked, found.answered, found.page_questions, found.quotes) == (4, 3, 2, 4)
    assert found.extractive == 1
    assert found.right_file == pytest.approx(2 / 3)
    assert found.right_page == pytest.approx(1 / 2)
    assert found.quotes_on_page == pytest.approx(3 / 4)
    assert (found.with_known_answer, found.holds_answer) == (2, 1.0)
    assert found.quote_holds_answer == pytest.approx(1 / 2)
    assert found.quote_holds_answer_too == pytest.approx(1 / 2)


def test_the_right_page_of_a_wrong_file_is_wrong() -> None:
    wrong = Answer(ask(page=2), "x", is_refused=False, citations=(cite("b", page=2),))
    assert measure([wrong]).right_page == 0.0


def test_a_share_of_nothing_is_none() -> None:
    found = measure([])
    assert (found.right_file, found.quotes_on_page, found.holds_answer) == (None, None, None)
