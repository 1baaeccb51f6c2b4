"""The yardstick, against values worked out by hand."""

from app.evaluation.reference import WINDOW_WORDS, convex_ranking, windows


def test_words_count_four_tenths_and_meaning_six() -> None:
    # 0.4 * 1 + 0.6 * 0.1 = 0.46; 0.4 * 0.5 + 0.6 * 0.5 = 0.5; 0.6 * 0.8 = 0.48
    assert convex_ranking({1: 8.0, 2: 4.0}, {1: 0.1, 2: 0.5, 3: 0.8}) == [2, 3, 1]


def test_equal_documents_stand_by_their_id() -> None:
    assert convex_ranking({}, {2: 0.5, 1: 0.5}) == [1, 2]


def test_windows_hold_all_words_once() -> None:
    text = " ".join(map(str, range(2 * WINDOW_WORDS + 1)))
    pieces = list(windows(text))
    assert [len(piece.split()) for piece in pieces] == [WINDOW_WORDS, WINDOW_WORDS, 1]
    assert " ".join(pieces) == text
    assert list(windows("")) == [""]
