"""A reader of documents, started once, and a way to hand it bytes."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from app.domain.documents import ExtractedDocument
from app.extract.client import ExtractClient
from app.extract.errors import ExtractError

Extract = Callable[..., ExtractedDocument]


def read_path(client: ExtractClient, path: Path, **options: Any) -> ExtractedDocument:
    """Reads a file under its own name."""
    with path.open("rb") as document:
        return client.extract(document, **{"name": path.name, **options})


@pytest.fixture(scope="session")
def client() -> Iterator[ExtractClient]:
    """One worker for all tests: a document never hurts the next one."""
    client = ExtractClient()
    yield client
    client.stop()


@pytest.fixture
def extract(client: ExtractClient, tmp_path: Path) -> Extract:
    """Reads bytes under a file name."""

    def read(name: str, data: bytes, *, password: str | None = None) -> ExtractedDocument:
        path = tmp_path / name
        path.write_bytes(data)
        return read_path(client, path, password=password)

    return read


@pytest.fixture
def refusal(extract: Extract) -> Callable[..., str]:
    """The code with which bytes under a file name are refused."""

    def read(name: str, data: bytes, *, password: str | None = None) -> str:
        with pytest.raises(ExtractError) as caught:
            extract(name, data, password=password)
        assert caught.value.message
        assert caught.value.hint
        return caught.value.error_code

    return read
