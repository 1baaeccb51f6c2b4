"""A real vault in a temporary folder, and documents to put into it."""

import hashlib
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from app.domain.documents import DEFAULT_COLLECTION, ExtractedPage, PassageSpan
from app.vault.connection import Vault
from app.vault.records import NewDocument
from tests.conftest import new_vault

KEY = bytes(range(32))
EMBEDDER = "e" * 64
DIMENSION = 4

MakeDocument = Callable[..., NewDocument]


def digest(content: bytes) -> str:
    """The name a file's bytes have in the vault."""
    return hashlib.sha256(content).hexdigest()


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "vault.db"


@pytest.fixture
def vault(path: Path) -> Iterator[Vault]:
    opened = new_vault(path, KEY)
    yield opened
    opened.close()


@pytest.fixture(scope="session")
def make_document() -> MakeDocument:
    """Builds a document of one-passage pages from their texts."""

    def make(
        *texts: str,
        path: str = "/files/Field_report.pdf",
        sha256: str = "",
        title: str = "Field report",
        collection: str = DEFAULT_COLLECTION,
        heading: str = "",
    ) -> NewDocument:
        pages = [ExtractedPage(n, "", text) for n, text in enumerate(texts, start=1)]
        spans = [
            PassageSpan(index, 0, len(text), text, heading) for index, text in enumerate(texts)
        ]
        return NewDocument(
            path=path,
            sha256=sha256 or path,
            size_bytes=100,
            mtime_ns=7,
            title=title,
            media_type="application/pdf",
            collection=collection,
            warnings=("one picture was left out",),
            pages=pages,
            spans=spans,
            vectors=bytes(4 * DIMENSION * len(spans)),
            dimension=DIMENSION,
            embedder=EMBEDDER,
        )

    return make
