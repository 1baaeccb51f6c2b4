"""Measures embedding, beside sentence-transformers on the same texts in the same run."""

import argparse
import statistics
import sys
import time
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Final

import numpy as np

from app.bench.arguments import count
from app.bench.imports import import_documents_per_s
from app.bench.passages import passages
from app.bench.reference_embedder import ReferenceEmbedder
from app.index.client import IndexClient
from app.index.embedder import EMBEDDER_FILES

_SHARE: Final = Path(sys.prefix) / "share" / "cloister"
_REFERENCE: Final = _SHARE / "reference" / "all-MiniLM-L6-v2"
_WORDS: Final = 150  # some 215 word pieces


def run(arguments: Sequence[str]) -> Mapping[str, object]:
    """Embeds with both in turn; speeds are medians.

    Raises:
        ReferenceMissingError: sentence-transformers or its model is not installed.
    """
    parser = argparse.ArgumentParser(prog="cloister bench index")
    parser.add_argument("--passages", type=count, default=128)
    parser.add_argument("--rounds", type=count, default=3)
    parser.add_argument("--documents", type=count, default=200)
    options = parser.parse_args(arguments)
    texts = passages(options.passages, words=_WORDS)
    client = IndexClient()
    reference = ReferenceEmbedder(_REFERENCE, texts)
    try:
        client.start([_SHARE / "starter" / "embedder" / name for name in EMBEDDER_FILES])
        own_vectors = b"".join(client.embed(texts))
        ours, theirs = [], []
        for _ in range(options.rounds):
            ours.append(_seconds(client, texts))
            theirs.append(reference.seconds())
        peak_rss_mb = _peak_rss_mb(client.worker_pid)
    finally:
        client.stop()
        reference.close()
    return {
        "passages_per_s": round(len(texts) / statistics.median(ours), 1),
        "reference_passages_per_s": round(len(texts) / statistics.median(theirs), 1),
        "ratio": round(statistics.median(theirs) / statistics.median(ours), 2),
        "min_cosine": round(_min_cosine(own_vectors, reference.vectors, len(texts)), 6),
        "import_documents_per_s": import_documents_per_s(options.documents),
        "peak_rss_mb": peak_rss_mb,
        "passages": len(texts),
        "rounds": options.rounds,
    }


def _seconds(client: IndexClient, texts: Sequence[str]) -> float:
    started = time.perf_counter()
    client.embed(texts)
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
