"""A real index worker with the starter embedder."""

from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest

from app.index.client import IndexClient
from app.index.embedder import EMBEDDER_FILES
from app.index.tokens import WordPieceCounter


@pytest.fixture(scope="session")
def embedder_files(starter: Path) -> Sequence[Path]:
    folder = starter / "embedder"
    return [folder / name for name in EMBEDDER_FILES]


@pytest.fixture(scope="session")
def counter(embedder_files: Sequence[Path]) -> WordPieceCounter:
    return WordPieceCounter(embedder_files[1])


@pytest.fixture(scope="module")
def index(embedder_files: Sequence[Path]) -> Iterator[IndexClient]:
    client = IndexClient()
    client.start(embedder_files)
    yield client
    client.stop()
