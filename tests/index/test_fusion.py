"""What fusion keeps, whatever the two rankings are."""

from hypothesis import given
from hypothesis import strategies as st

from app.domain.retrieval import Scored
from app.index.fusion import fuse

SCORED = st.dictionaries(st.integers(1, 40), st.floats(0.01, 30), max_size=20)
COSINES = st.dictionaries(st.integers(1, 40), st.floats(-1, 1), max_size=20)


def ranking(scores: dict[int, float]) -> list[Scored]:
    return sorted(
        (Scored(passage, score) for passage, score in scores.items()), key=lambda item: -item.score
    )


@given(SCORED, COSINES, COSINES)
def test_every_candidate_appears_once_and_scores_fall(
    lexical: dict[int, float], dense: dict[int, float], also: dict[int, float]
) -> None:
    known = {passage: also.get(passage, 0.0) for passage in lexical}
    fused = fuse(ranking(lexical), ranking(dense), known)
    assert sorted(item.passage for item in fused) == sorted({*lexical, *dense})
    assert [item.score for item in fused] == sorted((item.score for item in fused), reverse=True)
    assert all(0 <= item.lexical <= 1 for item in fused)


@given(COSINES)
def test_without_a_word_in_common_the_order_is_the_vectors_order(dense: dict[int, float]) -> None:
    fused = fuse([], ranking(dense), {})
    assert [item.cosine for item in fused] == sorted(dense.values(), reverse=True)


def test_a_passage_that_is_best_by_both_signals_wins() -> None:
    fused = fuse(
        [Scored(1, 9.0), Scored(2, 8.0)], [Scored(1, 0.7), Scored(3, 0.6)], {1: 0.7, 2: 0.1}
    )
    assert fused[0].passage == 1


def test_a_passage_that_has_no_vector_yet_is_ranked_by_its_words() -> None:
    lexical = [Scored(1, 9.0), Scored(2, 6.0), Scored(3, 1.0)]
    dense = [Scored(2, 0.6), Scored(3, 0.5), Scored(4, 0.5)]
    fused = fuse(lexical, dense, {2: 0.6, 3: 0.5})
    assert [item.passage for item in fused] == [1, 2, 3, 4]
    assert fused[0].cosine == 0.0
    assert [item.passage for item in fuse(lexical, [], {})] == [1, 2, 3]
