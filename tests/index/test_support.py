"""Which passage holds what a sentence says."""

from hypothesis import given
from hypothesis import strategies as st

from app.index.duplicates import DistinctTexts
from app.index.support import align, best_quote

PASSAGES = (
    "Bread needs flour, water and salt. It rises for some hours before it is baked.",
    "The wars went on for years. The Congress of Vienna was held from 1814 to 1815. It was led by "
    "Prince Metternich of Austria. Its aim was a lasting peace.",
    "The congress hall in Geneva was opened in 1932.",
)


def test_a_true_sentence_is_supported_by_its_source() -> None:
    found = align("The Congress of Vienna took place from 1814 to 1815.", PASSAGES)
    assert found is not None
    assert (found.index, found.is_supported) == (1, True)
    assert PASSAGES[1][found.start : found.end].startswith("The Congress of Vienna")


def test_a_wrong_number_is_not_supported() -> None:
    found = align("The Congress of Vienna was held in 1822.", PASSAGES)
    assert found is not None
    assert not found.is_supported


def test_a_wrong_name_is_not_supported() -> None:
    found = align("The Congress of Vienna was led by Count Bismarck of Prussia.", PASSAGES)
    assert found is None or not found.is_supported


def test_a_claim_spread_over_two_sentences_is_quoted_with_both() -> None:
    found = align("The Congress of Vienna of 1814 was led by Prince Metternich.", PASSAGES)
    assert found is not None
    assert "Metternich" in PASSAGES[1][found.start : found.end]
    assert "1814" in PASSAGES[1][found.start : found.end]


def test_a_sentence_about_something_else_has_no_source() -> None:
    assert align("Penguins live in the southern hemisphere.", PASSAGES) is None


def test_a_short_answer_is_understood_by_its_question() -> None:
    found = align("In 1932.", PASSAGES, "When was the congress hall in Geneva opened?")
    assert found is not None
    assert (found.index, found.is_supported) == (2, True)


def test_of_equal_passages_the_earlier_is_cited() -> None:
    found = align("Bread needs flour and salt.", [PASSAGES[0], PASSAGES[0]])
    assert found is not None
    assert found.index == 0


def test_the_best_quote_answers_the_question() -> None:
    start, end = best_quote("Who led the Congress of Vienna?", PASSAGES[1])
    assert "Metternich" in PASSAGES[1][start:end] or "Congress" in PASSAGES[1][start:end]


def test_of_sentences_with_the_same_words_the_one_nearer_in_meaning_is_quoted() -> None:
    sold, stopped = "The crane was sold in May.", "The crane stood still at noon."
    text = f"{sold} The yard was closed. {stopped}"
    question = "When did the crane stop?"
    start, end = best_quote(question, text)
    assert text[start:end] == sold  # words alone take the first
    start, end = best_quote(question, text, {sold: 0.3, stopped: 0.6})
    assert text[start:end] == stopped


def test_meaning_alone_quotes_no_sentence_without_a_word_of_the_question() -> None:
    text = "The crane was sold in May. Nobody was hurt."
    start, end = best_quote("Was the crane hurt?", text, {"Nobody was hurt.": 0.1})
    assert text[start:end] == text
    start, end = best_quote("Where is the crane?", text, {"Nobody was hurt.": 0.9})
    assert "The crane was sold in May." in text[start:end]


@given(st.text(max_size=80), st.lists(st.text(max_size=200), max_size=4), st.text(max_size=60))
def test_every_quote_lies_within_its_passage(
    sentence: str, passages: list[str], question: str
) -> None:
    found = align(sentence, passages, question)
    if found is not None:
        assert passages[found.index][found.start : found.end].strip()
    for passage in passages:
        start, end = best_quote(question, passage)
        assert 0 <= start <= end <= len(passage)


def test_near_duplicates_leave_the_first() -> None:
    texts = [PASSAGES[1], PASSAGES[0], PASSAGES[1].replace("lasting", "long"), PASSAGES[2]]
    distinct = DistinctTexts()
    assert [distinct.twin_of(text) for text in texts] == [None, None, 0, None]


def test_texts_that_differ_in_a_number_are_no_duplicates() -> None:
    rent = (
        "The tenant of {who} pays a rent of {much} euro a month for the rooms on the ground floor"
        " of the house at the quay, in advance and on the third working day of each month, to the"
        " account of the owner that is named in the annex, and a deposit of {deposit} months."
    )

    def text(who: str = "flat 4", much: str = "4,200", deposit: str = "3") -> str:
        return rent.format(who=who, much=much, deposit=deposit)

    others = [text(), text(much="6,900"), text(who="flat 3", deposit="4"), text(deposit="two")]
    same = [text(much="4200"), text(deposit="three"), text().replace("euro a", "euro for each")]
    fewer = text().replace(" of 4,200 euro", "")
    distinct = DistinctTexts()
    assert [distinct.twin_of(one) for one in others] == [None, None, None, None]
    assert [distinct.twin_of(one) for one in [*same, fewer]] == [0, 0, 0, 0]


def test_a_heading_is_not_quoted_where_a_sentence_says_it() -> None:
    text = "3 Course of events\n\nThe crane stopped at noon. The yard was closed."
    start, end = best_quote("What was the course of events at the crane?", text)
    assert "The crane stopped at noon." in text[start:end]
    start, end = best_quote("Bread prices?", text)
    assert text[start:end] == "The crane stopped at noon."


def test_a_sentence_with_another_name_is_not_supported() -> None:
    passage = "Ingrid Solberg owns the seal check measure."
    right = align("The seal check measure is owned by Ingrid Solberg.", [passage], "Who owns it?")
    wrong = align("The seal check measure is owned by Tomas Reyes.", [passage], "Who owns it?")
    assert right is not None
    assert right.is_supported
    assert wrong is not None
    assert not wrong.is_supported
