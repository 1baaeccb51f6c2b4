"""What every ``VectorIndex`` keeps to: the index worker, and the fake that stands in for it."""

from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import numpy as np
import pytest

from app.domain.retrieval import Scored, VectorBlock, VectorIndex
from app.index.client import IndexClient
from app.workers.errors import WorkerClosedError
from tests.fakes.index import WordIndex

TEXTS = (
    "the river rises in the mountains",
    "a keyslot wraps the key of the database",
    "bread needs flour and water",
)
KINDS: dict[str, Callable[[], VectorIndex]] = {"worker": IndexClient, "fake": WordIndex}


@pytest.fixture(scope="module", params=KINDS)
def any_index(
    request: pytest.FixtureRequest, embedder_files: Sequence[Path]
) -> Iterator[VectorIndex]:
    made = KINDS[request.param]()
    made.start(embedder_files)
    yield made
    made.close()


@pytest.fixture
def filled(any_index: VectorIndex, embedder_files: Sequence[Path]) -> VectorIndex:
    """Passages 1 to 3 are loaded, and nothing else is."""
    any_index.stop()
    any_index.start(embedder_files)
    any_index.load([block(any_index, TEXTS)], is_last=True)
    return any_index


def block(index: VectorIndex, texts: Sequence[str], first: int = 1) -> VectorBlock:
    vectors = index.embed(texts)
    passages = tuple(range(first, first + len(texts)))
    return VectorBlock(passages, len(vectors[0]) // 4, b"".join(vectors))


def passages_found(
    index: VectorIndex,
    query: str = "bread and water",
    *,
    limit: int = 9,
    within: Sequence[int] | None = None,
) -> list[int]:
    nearest, _ = index.search(query, limit=limit, within=within)
    return [scored.passage for scored in nearest]


def test_vectors_have_unit_length_and_come_in_the_order_of_the_texts(filled: VectorIndex) -> None:
    together = filled.embed(TEXTS)
    vectors = np.frombuffer(b"".join(together), dtype="<f4").reshape(len(TEXTS), -1)
    assert np.allclose(np.linalg.norm(vectors, axis=1), 1.0, atol=1e-5)
    alone = np.frombuffer(filled.embed(TEXTS[1:2])[0], dtype="<f4")
    assert np.allclose(vectors[1] @ alone, 1.0, atol=1e-5)
    assert filled.embed([]) == []


def test_the_nearest_come_first_and_no_more_than_wanted(filled: VectorIndex) -> None:
    assert passages_found(filled, limit=1) == [3]
    assert sorted(passages_found(filled)) == [1, 2, 3]


def test_also_gives_the_cosines_of_the_passages_that_have_a_vector(filled: VectorIndex) -> None:
    nearest, also = filled.search("bread and water", limit=1, within=None, also=lambda: [2, 99, 3])
    assert [scored.passage for scored in also] == [2, 3]
    assert also[1].score == pytest.approx(nearest[0].score, abs=1e-5)


def test_what_is_asked_between_does_not_change_what_is_compared(filled: VectorIndex) -> None:
    def cosines(query: str, also: Callable[[], Sequence[int]] = lambda: [2, 3]) -> list[Scored]:
        return filled.search(query, limit=1, within=None, also=also)[1]

    def between() -> Sequence[int]:
        assert cosines("water and the river") != alone
        return [2, 3]

    alone = cosines("bread and water")
    assert cosines("bread and water", between) == alone


def test_a_search_can_be_kept_within_some_passages(filled: VectorIndex) -> None:
    assert passages_found(filled, within=[1, 77]) == [1]
    assert passages_found(filled, within=[]) == []


def test_a_search_can_leave_some_passages_out(filled: VectorIndex) -> None:
    nearest, also = filled.search("bread", limit=2, within=None, also=lambda: [3], without=[3, 55])
    assert sorted(scored.passage for scored in nearest) == [1, 2]
    assert [scored.passage for scored in also] == [3]


def test_removed_passages_are_forgotten_and_unknown_ones_are_no_error(filled: VectorIndex) -> None:
    filled.remove([3, 55])
    assert sorted(passages_found(filled)) == [1, 2]
    assert filled.search("bread", limit=0, within=None, also=lambda: [3]) == ([], [])


def test_an_added_passage_takes_the_place_of_its_older_vector(filled: VectorIndex) -> None:
    filled.add(block(filled, ["bread and water"], first=1))
    assert passages_found(filled, limit=1) == [1]


def test_it_is_loaded_after_the_last_block(filled: VectorIndex) -> None:
    assert filled.is_loaded()
    filled.stop()
    assert not filled.is_loaded()
    filled.load([block(filled, TEXTS[:1], first=1)], is_last=False)
    assert not filled.is_loaded()
    filled.load([block(filled, TEXTS[1:], first=2)], is_last=True)
    assert filled.is_loaded()
    assert sorted(passages_found(filled)) == [1, 2, 3]


def test_the_same_embedder_again_changes_nothing_and_another_begins_empty(
    filled: VectorIndex, embedder_files: Sequence[Path], tmp_path: Path
) -> None:
    filled.start(embedder_files)
    assert filled.is_loaded()
    others = [tmp_path / file.name for file in embedder_files]
    for other, file in zip(others, embedder_files, strict=True):
        other.symlink_to(file)
    filled.start(others)
    assert not filled.is_loaded()
    assert passages_found(filled) == []


@pytest.mark.parametrize("kind", KINDS)
def test_once_closed_it_refuses_everything(kind: str, embedder_files: Sequence[Path]) -> None:
    index = KINDS[kind]()
    index.close()
    calls: list[Callable[[], object]] = [
        lambda: index.start(embedder_files),
        lambda: index.load([], is_last=True),
        lambda: index.add(VectorBlock((), 3, b"")),
        lambda: index.remove([1]),
        lambda: index.embed([]),
        lambda: index.search("bread", limit=1, within=None),
    ]
    for call in calls:
        with pytest.raises(WorkerClosedError):
            call()
    index.stop()
    index.close()
