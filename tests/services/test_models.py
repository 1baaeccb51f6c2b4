"""What the list of models costs."""

from collections.abc import Sequence
from pathlib import Path

import pytest

from app.engine.gguf import GgufMetadata, read_model
from app.services import model_rows
from tests.cli.gguf_files import write_giant
from tests.services.conftest import Desk


def test_a_model_is_parsed_once_while_its_file_stays_the_same(
    desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    parsed: list[Path] = []

    def noting(parts: Sequence[Path]) -> GgufMetadata:
        metadata = read_model(parts)
        parsed.extend(parts)
        return metadata

    desk.models.import_file(write_giant(tmp_path / "small.gguf"), name="small")
    monkeypatch.setattr(model_rows, "read_model", noting)
    first = desk.models.list()

    assert [row.card for row in desk.models.list()] == [row.card for row in first]
    assert len(parsed) == 1
