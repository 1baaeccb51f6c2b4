"""A reader of documents, started once, and a way to hand it bytes."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from app.domain.documents import ExtractedDocument
from app.extract.client import ExtractClient
from app.extract.errors import ExtractError

Extract = Callable[..., ExtractedDocument]


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
        return client.extract(path, name=name, password=password)

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
