"""A real index worker with the starter embedder."""

from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest

from app.index import embedder
from app.index.client import IndexClient
from app.index.tokens import WordPieceCounter


@pytest.fixture(scope="session")
def embedder_files(starter: Path) -> Sequence[Path]:
    """Model, tokenizer, description and int8 form."""
    return embedder.embedder_files(starter / "embedder")


@pytest.fixture(scope="session")
def counter(embedder_files: Sequence[Path]) -> WordPieceCounter:
    return WordPieceCounter(embedder_files[1])


@pytest.fixture(scope="module")
def index(embedder_files: Sequence[Path]) -> Iterator[IndexClient]:
    client = IndexClient()
    client.start(embedder_files)
    yield client
    client.stop()
