"""BM25 of whole texts, against values worked out by hand."""

import math

import pytest

from app.vault.whole_texts import WholeTexts

TEXTS = {1: "Gate gate lamp", 2: "lamp", 3: "crane", 4: "mast", 7: "mast and boom"}


def test_bm25_of_a_word_is_that_of_fts5() -> None:
    # https://sqlite.org/fts5.html#the_bm25_function: k1 1.2, b 0.75
    rarity = math.log((5 - 1 + 0.5) / (1 + 0.5))
    norm = 1.2 * (0.25 + 0.75 * 3 / (9 / 5))
    assert WholeTexts(TEXTS).bm25("GATE") == {1: pytest.approx(rarity * 2 * 2.2 / (2 + norm))}


def test_endings_are_cut_and_a_word_asked_twice_counts_once() -> None:
    texts = WholeTexts(TEXTS)
    assert texts.bm25("Where do the cranes' craning cranes stand?") == texts.bm25("cranes craning")
    assert set(texts.bm25("gated lamps")) == {1, 2}


def test_what_looks_like_a_query_is_words() -> None:
    assert WholeTexts(TEXTS).bm25('mast NOT "boom* AND (') == WholeTexts(TEXTS).bm25(
        "mast not boom and"
    )
    assert WholeTexts(TEXTS).bm25("?!") == {}
