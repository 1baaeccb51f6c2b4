"""Measures embedding in both forms, beside sentence-transformers on the same texts in one run."""

import argparse
import statistics
import sys
import time
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Final

import numpy as np

from app.bench.arguments import count
from app.bench.imports import import_documents_per_s
from app.bench.passages import passages
from app.bench.reference_embedder import ReferenceEmbedder
from app.index.client import IndexClient
from app.index.embedder import INT8_FILE, embedder_files

_SHARE: Final = Path(sys.prefix) / "share" / "cloister"
_REFERENCE: Final = _SHARE / "reference" / "all-MiniLM-L6-v2"
_WORDS: Final = 150  # some 215 word pieces


def run(arguments: Sequence[str]) -> Mapping[str, object]:
    """Embeds with each in turn; speeds are medians.

    ``passages_per_s`` is that of the form that imports use: int8 where the starter has it.

    Raises:
        ReferenceMissingError: sentence-transformers or its model is not installed.
    """
    parser = argparse.ArgumentParser(prog="cloister bench index")
    parser.add_argument("--passages", type=count, default=128)
    parser.add_argument("--rounds", type=count, default=3)
    parser.add_argument("--documents", type=count, default=200)
    options = parser.parse_args(arguments)
    texts = passages(options.passages, words=_WORDS)
    client, reference = IndexClient(), ReferenceEmbedder(_REFERENCE, texts)
    try:
        files = embedder_files(_SHARE / "starter" / "embedder")
        client.start(files)
        vectors = [b"".join(make(texts)) for make in (client.embed, client.embed_passages)]
        rounds = [
            (
                _seconds(client.embed, texts),
                _seconds(client.embed_passages, texts),
                reference.seconds(),
            )
            for _ in range(options.rounds)
        ]
        peak_rss_mb = _peak_rss_mb(client.worker_pid)
    finally:
        client.stop()
        reference.close()
    fp32_s, passages_s, reference_s = map(statistics.median, zip(*rounds, strict=True))
    cosines = [_min_cosine(made, reference.vectors, len(texts)) for made in vectors]
    return {
        "passages_per_s": round(len(texts) / passages_s, 1),
        "fp32_passages_per_s": round(len(texts) / fp32_s, 1),
        "reference_passages_per_s": round(len(texts) / reference_s, 1),
        "ratio": round(statistics.median(theirs / ours for _, ours, theirs in rounds), 2),
        "fp32_ratio": round(statistics.median(theirs / ours for ours, _, theirs in rounds), 2),
        "min_cosine": round(cosines[0], 6),
        "passages_min_cosine": round(cosines[1], 6),
        "form": "int8" if files[-1].name == INT8_FILE else "fp32",
        "import_documents_per_s": import_documents_per_s(options.documents),
        "peak_rss_mb": peak_rss_mb,
        "passages": len(texts),
        "rounds": options.rounds,
    }


def _seconds(embed: Callable[[Sequence[str]], list[bytes]], texts: Sequence[str]) -> float:
    started = time.perf_counter()
    embed(texts)
    return time.perf_counter() - started


def _min_cosine(ours: bytes, theirs: bytes, count: int) -> float:
    left = np.frombuffer(ours, dtype="<f4").reshape(count, -1)
    right = np.frombuffer(theirs, dtype="<f4").reshape(count, -1)
    return float((left * right).sum(axis=1).min())


def _peak_rss_mb(pid: int | None) -> float:
    """The most memory the worker ever held."""
    if pid is None:
        return 0.0
    for line in Path(f"/proc/{pid}/status").read_text(encoding="ascii").splitlines():
        if line.startswith("VmHWM:"):
            return round(int(line.split()[1]) / 1024, 1)
    return 0.0
