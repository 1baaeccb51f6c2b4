"""Measures vector search through the real worker, at several sizes, against an exact oracle."""

import argparse
import sys
import time
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import numpy as np
import numpy.typing as npt

from app.bench.arguments import count
from app.bench.passages import passages
from app.domain.retrieval import VectorBlock
from app.index.client import IndexClient
from app.index.embedder import embedder_files

_EMBEDDER: Final = Path(sys.prefix) / "share" / "cloister" / "starter" / "embedder"
_SIZES: Final = (10_000, 100_000)
_SEEDS: Final = 200  # texts around which the vectors cluster, as passages on one subject do
_SPREAD: Final = 0.05  # of a coordinate; some 0.7 in cosine to the cluster's middle
_BLOCK_ROWS: Final = 4096
_TOP: Final = 10
_CANDIDATES: Final = 200  # as the search service asks for
_LOOK_EVERY_S: Final = 0.5

_Matrix = npt.NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class _Answers:
    """Times and hits of the timed queries."""

    times_ms: _Matrix
    recall: float


def run(arguments: Sequence[str]) -> Mapping[str, object]:
    """Loads each size anew and asks the same questions; embedding the question is included."""
    parser = argparse.ArgumentParser(prog="cloister bench search")
    parser.add_argument("--sizes", type=count, nargs="+", default=list(_SIZES))
    parser.add_argument("--queries", type=count, default=200)
    options = parser.parse_args(arguments)
    return {"sizes": [_measure(size, options.queries) for size in options.sizes]}


def _measure(size: int, queries: int) -> Mapping[str, object]:
    client = IndexClient(stays=True)
    try:
        client.start(embedder_files(_EMBEDDER))
        seeds = _embedded(client, passages(_SEEDS, words=60))
        vectors = _clustered(seeds, size)
        started = time.perf_counter()
        for block, is_last in _blocks(vectors):
            client.load([block], is_last=is_last)
        client.search("ready", limit=1, within=None)
        warm_up_s = time.perf_counter() - started
        while not client.is_settled():
            time.sleep(_LOOK_EVERY_S)
        settled_s = time.perf_counter() - started
        answers = _ask(client, vectors, passages(queries, words=12, seed=23))
    finally:
        client.stop()
    return {
        "vectors": size,
        "p50_ms": round(float(np.percentile(answers.times_ms, 50)), 2),
        "p95_ms": round(float(np.percentile(answers.times_ms, 95)), 2),
        "recall_at_10": round(answers.recall, 4),
        "warm_up_s": round(warm_up_s, 2),
        "settled_s": round(settled_s, 2),
    }


def _ask(client: IndexClient, vectors: _Matrix, questions: Sequence[str]) -> _Answers:
    times_ms: list[float] = []
    hits = 0
    for question in questions:
        started = time.perf_counter()
        nearest, _ = client.search(
            question, limit=_CANDIDATES, within=None, also=lambda: range(1, 201)
        )
        times_ms.append((time.perf_counter() - started) * 1000)
        exact = np.argsort(-(vectors @ _embedded(client, [question])[0]))[:_TOP] + 1
        hits += len({scored.passage for scored in nearest[:_TOP]} & set(exact.tolist()))
    return _Answers(np.array(times_ms, dtype=np.float32), hits / (_TOP * len(questions)))


def _embedded(client: IndexClient, texts: Sequence[str]) -> _Matrix:
    return np.frombuffer(b"".join(client.embed(texts)), dtype="<f4").reshape(len(texts), -1)


def _clustered(seeds: _Matrix, size: int) -> _Matrix:
    source = np.random.default_rng(5)
    vectors = seeds[source.integers(len(seeds), size=size)]
    vectors += source.standard_normal(vectors.shape, dtype=np.float32) * _SPREAD
    unit: _Matrix = vectors / np.linalg.norm(vectors, axis=1, keepdims=True)
    return unit


def _blocks(vectors: _Matrix) -> Iterator[tuple[VectorBlock, bool]]:
    for at in range(0, len(vectors), _BLOCK_ROWS):
        rows = vectors[at : at + _BLOCK_ROWS]
        ids = tuple(range(at + 1, at + 1 + len(rows)))
        block = VectorBlock(ids, vectors.shape[1], rows.astype("<f4").tobytes())
        yield block, at + _BLOCK_ROWS >= len(vectors)
