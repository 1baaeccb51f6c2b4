"""What is central, and what is chosen beside it."""

import numpy as np

from app.index.salience import TermVectors, centrality, matrix_of, pick


def test_rows_are_read_as_they_are_kept() -> None:
    rows = np.array([[0.6, 0.8], [1.0, 0.0]], dtype="<f4")
    assert np.array_equal(matrix_of(rows.tobytes(), 2), rows)


def test_the_text_that_most_others_are_near_is_central() -> None:
    texts = ["pump pressure seal", "pump pressure", "pump seal", "old town bakery bread"]
    vectors = TermVectors(texts).of(texts)
    scores = centrality(vectors, vectors.mean(axis=0))
    assert scores.argmax() == 0
    assert scores.argmin() == 3


def test_what_was_chosen_before_is_not_chosen_again() -> None:
    vectors = np.array([[1, 0], [1, 0], [0, 1]], dtype=np.float32)
    assert pick([0.9, 0.8, 0.1], vectors, count=3, chosen=vectors[:0], most_alike=0.9) == [0, 2]
    assert pick([0.9, 0.8, 0.1], vectors, count=3, chosen=vectors[2:], most_alike=0.9) == [0]


def test_a_text_without_words_is_like_no_other() -> None:
    vectors = TermVectors(["crane"]).of(["crane", "", "—"])
    assert np.array_equal(vectors @ vectors.T, np.diag([1, 0, 0]).astype(np.float32))
