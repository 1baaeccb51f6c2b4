"""A mirror that a test fetches from."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.mirror.authority import Authority
from tests.mirror.server import Mirror, serving


@pytest.fixture(scope="session")
def authority() -> Authority:
    return Authority()


@pytest.fixture
def mirror(authority: Authority, tmp_path: Path) -> Iterator[Mirror]:
    with serving(authority, tmp_path) as running:
        yield running
