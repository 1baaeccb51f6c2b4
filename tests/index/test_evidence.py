"""When the passages found are believed to hold an answer."""

from app.index import evidence
from app.index.evidence import THRESHOLD, Evidence

QUESTION = "When was the Vienna treaty signed?"
FITTING = "The treaty of Vienna was signed in 1815 after long negotiations."
FOREIGN = "Bread needs flour, water, salt and a little time."
FREQUENCIES = {"Vienna": 2, "treaty": 5, "signed": 9}


def weigh(text: str, cosine: float, question: str = QUESTION) -> Evidence:
    return evidence.weigh(
        question,
        passages=[text],
        sentences=[text],
        passage_cosine=cosine,
        sentence_cosines=[cosine],
        frequencies=FREQUENCIES,
        total=1000,
    )


def is_tried(found: Evidence) -> bool:
    return evidence.probability(found) >= THRESHOLD


def test_the_words_asked_about_are_those_that_carry_meaning() -> None:
    assert evidence.asked_words(QUESTION) == ["Vienna", "treaty", "signed"]


def test_a_passage_on_the_question_is_tried() -> None:
    found = weigh(FITTING, 0.7)
    assert found.passage_share == 1.0
    assert is_tried(found)


def test_a_passage_on_something_else_is_not() -> None:
    found = weigh(FOREIGN, 0.15)
    assert found.passage_share == 0.0
    assert not is_tried(found)


def test_rare_words_weigh_more_than_common_ones() -> None:
    rare = weigh("A letter from Vienna.", 0.4).passage_share
    common = weigh("It was signed.", 0.4).passage_share
    assert rare > common


def test_more_evidence_never_lowers_the_probability() -> None:
    values = [evidence.probability(weigh(FITTING, step / 10)) for step in range(10)]
    assert values == sorted(values)


def test_a_question_in_another_language_is_refused_only_for_more_reason() -> None:
    signs = (0.5, 0.5, 0.35, 0.3)
    assert not is_tried(Evidence(*signs, is_english=True))
    assert is_tried(Evidence(*signs, is_english=False))
    assert not weigh(FITTING, 0.5, "Wann unterschrieb man in Wien?").is_english


def test_words_all_over_the_passage_make_an_answer_likelier_but_in_english() -> None:
    def gain(*, is_english: bool) -> float:
        more, less = (Evidence(0.5, 0.5, share, 0.3, is_english) for share in (0.9, 0.3))
        return evidence.probability(more) - evidence.probability(less)

    assert gain(is_english=True) == 0.0
    assert gain(is_english=False) > 0.0


def test_a_sentence_near_the_question_counts_more_than_a_near_passage_in_english() -> None:
    near_sentence = Evidence(0.45, 0.65, 0.5, 0.5)
    near_passage = Evidence(0.65, 0.45, 0.5, 0.5)
    assert is_tried(near_sentence)
    assert not is_tried(near_passage)


def test_a_question_without_words_has_no_share() -> None:
    assert weigh(FITTING, 0.5, "???").passage_share == 0.0


def test_a_sentence_that_denies_what_is_asked_speaks_against_an_answer() -> None:
    denied = weigh("The treaty of Vienna was not signed after long negotiations.", 0.7)
    assert denied.is_denied
    assert not weigh(FITTING, 0.7).is_denied
    assert evidence.probability(denied) < evidence.probability(weigh(FITTING, 0.7))


def test_a_number_of_the_question_that_is_nowhere_speaks_against_an_answer() -> None:
    asked = "Who signed the treaty of Vienna in 1815?"
    lacking = weigh(FITTING.replace("1815", "1816"), 0.7, asked)
    assert lacking.lacks_number
    assert not weigh(FITTING, 0.7, asked).lacks_number
    assert evidence.probability(lacking) < evidence.probability(weigh(FITTING, 0.7, asked))


def test_the_best_sentence_of_a_passage_speaks_for_it() -> None:
    worth = evidence.best_sentences(
        QUESTION,
        [[(FOREIGN, 0.6), (FITTING, 0.5)], [(FOREIGN, 0.6)], []],
        frequencies=FREQUENCIES,
        total=1000,
    )
    assert worth == [1.5, 0.6, 0.0]


def test_how_much_is_asked_for_is_not_demanded_of_a_passage() -> None:
    text = "The fire was caused by a spark and by dry straw."
    for question in ("Name two causes of the fire.", "What caused the fire on page 12?"):
        assert not weigh(text, 0.6, question).lacks_number
    for question in ("What caused the fire of 1812?", "What caused 40 percent of the fire?"):
        assert weigh(text, 0.6, question).lacks_number
