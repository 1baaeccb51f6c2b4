"""Passages on their way through the embedder, in slices."""

from collections.abc import Sequence

from app.domain.progress import CancelToken
from app.services.embedding import FIRST_SLICE, Passage, embed
from tests.fakes.index import WordIndex


class _CountingIndex(WordIndex):
    """Remembers what it was asked for."""

    def __init__(self) -> None:
        super().__init__()
        self.seen: list[str] = []

    def embed(self, texts: Sequence[str], *, is_background: bool = False) -> list[bytes]:
        assert is_background  # a question overtakes it, and holds it up
        self.seen += texts
        return super().embed(texts)


def _embedded(passages: Sequence[Passage]) -> tuple[list[str], list[bytes], list[int]]:
    index, counts = _CountingIndex(), list[int]()
    vectors = embed(index, passages, cancel=CancelToken(), on_done=counts.append)
    return index.seen, vectors, counts


def test_a_sentence_over_and_over_is_computed_once() -> None:
    seen, vectors, counts = _embedded([("", "lorem ipsum")] * 5_000)

    assert seen == ["lorem ipsum"]
    assert vectors == WordIndex().embed(["lorem ipsum"]) * 5_000
    assert counts == [5_000]


def test_each_passage_gets_the_vector_of_its_own_text() -> None:
    texts = [f"passage {n % 100}" for n in range(300)]
    seen, vectors, counts = _embedded([("heading", text) for text in texts])

    assert len(seen) == 100
    assert vectors == WordIndex().embed([f"heading\n{text}" for text in texts])
    assert counts == [FIRST_SLICE, 300]
    assert counts == sorted(counts)
