"""The vector store and its two ways to search, against a plain oracle."""

import time

import numpy as np
import numpy.typing as npt
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.index.worker.searcher import Searcher
from app.index.worker.vectors import VectorStore

DIMENSION = 32


def unit(rows: npt.NDArray[np.float32]) -> npt.NDArray[np.float32]:
    normalised: npt.NDArray[np.float32] = rows / np.linalg.norm(rows, axis=1, keepdims=True)
    return normalised


def vectors(count: int, seed: int = 1) -> npt.NDArray[np.float32]:
    source = np.random.default_rng(seed)
    return unit(source.standard_normal((count, DIMENSION), dtype=np.float32))


def ids(*numbers: int) -> npt.NDArray[np.int64]:
    return np.array(numbers, dtype=np.int64)


def wait_until_settled(searcher: Searcher, timeout_s: float = 60.0) -> None:
    deadline = time.monotonic() + timeout_s
    while not searcher.is_settled:
        assert time.monotonic() < deadline, "the index was not built in time"
        time.sleep(0.01)


@settings(deadline=None, max_examples=40)
@given(
    st.lists(
        st.tuples(st.booleans(), st.lists(st.integers(1, 30), max_size=8, unique=True)), max_size=12
    )
)
def test_any_mix_of_adding_and_removing_leaves_what_a_dictionary_would_hold(
    changes: list[tuple[bool, list[int]]],
) -> None:
    store = VectorStore(DIMENSION)
    held: dict[int, npt.NDArray[np.float32]] = {}
    for step, (is_added, keys) in enumerate(changes):
        if is_added:
            rows = vectors(len(keys), seed=step)
            store.add(ids(*keys), rows)
            held.update(zip(keys, rows, strict=True))
        else:
            store.remove(ids(*keys))
            for key in keys:
                held.pop(key, None)
    query = vectors(1, seed=99)[0]
    found, cosines = store.search(query, limit=100, within=None)
    assert sorted(found.tolist()) == sorted(held)
    for key, cosine in zip(found.tolist(), cosines.tolist(), strict=True):
        assert cosine == pytest.approx(float(held[key] @ query), abs=1e-5)


def test_the_store_grows_over_its_blocks_and_stays_exact() -> None:
    store, rows = VectorStore(DIMENSION), vectors(40_000)
    for start in range(0, len(rows), 9_000):
        part = rows[start : start + 9_000]
        store.add(np.arange(start, start + len(part), dtype=np.int64), part)
    query = vectors(1, seed=5)[0]
    found, _ = store.search(query, limit=20, within=None)
    assert found.tolist() == np.argsort(-(rows @ query))[:20].tolist()


def test_removed_numbers_are_wiped_from_memory() -> None:
    store = VectorStore(DIMENSION)
    store.add(ids(1, 2, 3), vectors(3))
    store.remove(ids(1, 2, 3))
    assert not any(block.any() for block in store._blocks)


def test_a_process_that_does_not_stay_builds_no_index() -> None:
    searcher = Searcher(VectorStore(DIMENSION), stays=False, worth=10)
    searcher.add(np.arange(100, dtype=np.int64), vectors(100))
    assert searcher.search(vectors(1)[0], limit=5, within=None)[2]


@pytest.fixture(scope="module")
def indexed() -> Searcher:
    searcher = Searcher(VectorStore(DIMENSION), stays=True, worth=1_000)
    searcher.add(np.arange(3_000, dtype=np.int64), vectors(3_000))
    wait_until_settled(searcher)
    return searcher


def test_the_index_finds_what_exact_search_finds(indexed: Searcher) -> None:
    rows, hits = vectors(3_000), 0
    for query in vectors(50, seed=8):
        found, cosines, is_exact = indexed.search(query, limit=10, within=None)
        assert not is_exact
        assert cosines.tolist() == sorted(cosines.tolist(), reverse=True)
        hits += len(set(found.tolist()) & set(np.argsort(-(rows @ query))[:10].tolist()))
    assert hits / 500 >= 0.99


def test_while_the_index_lags_behind_exact_search_answers(indexed: Searcher) -> None:
    fresh = vectors(1, seed=77)
    indexed.add(ids(50_000), fresh)
    assert indexed.search(fresh[0], limit=1, within=None)[0].tolist() == [50_000]
    wait_until_settled(indexed)
    assert indexed.search(fresh[0], limit=1, within=None)[0].tolist() == [50_000]
    indexed.remove(ids(50_000))
    assert 50_000 not in indexed.search(fresh[0], limit=5, within=None)[0].tolist()
    wait_until_settled(indexed)
    found, _, is_exact = indexed.search(fresh[0], limit=5, within=None)
    assert 50_000 not in found.tolist()
    assert not is_exact


def test_a_search_within_some_passages_is_always_exact(indexed: Searcher) -> None:
    found, _, is_exact = indexed.search(vectors(1)[0], limit=9, within=ids(5, 6, 70_000))
    assert sorted(found.tolist()) == [5, 6]
    assert is_exact


def test_what_is_left_out_costs_no_other_its_place_with_the_index_and_without(
    indexed: Searcher,
) -> None:
    query = vectors(1)[0]
    usual = indexed.search(query, limit=40, within=None)[0].tolist()
    out = ids(*usual[:20])
    found, _, is_exact = indexed.search(query, limit=20, within=None, without=out)
    assert not is_exact
    assert len(set(found.tolist()) & set(usual[20:])) >= 19
    many = ids(*usual[:20], *range(100_000, 103_000))
    exact, _, is_exact = indexed.search(query, limit=20, within=None, without=many)
    assert is_exact
    assert not set(exact.tolist()) & set(usual[:20])
