"""What the list of models costs, and how one is loaded."""

import os
from collections.abc import Sequence
from pathlib import Path

import pytest

from app.domain.engine import Tuning
from app.domain.models import MAX_CRASHES
from app.engine.gguf import GgufMetadata, read_model
from app.services import model_rows
from app.services.machine import engine_machine
from app.settings.tuning import TuningStore
from app.ui.models import words
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


def test_what_a_model_says_is_forgotten_with_it(desk: Desk, tmp_path: Path) -> None:
    """A window that stays open for months holds the vocabularies' facts of today's models only."""
    for name in ("first", "second"):
        path = write_giant(tmp_path / f"{name}.gguf")
        path.write_bytes(path.read_bytes() + name.encode())
        desk.models.import_file(path, name=name)
    desk.models.list()
    kept = desk.models.get("second").id
    desk.models.remove("first")
    assert kept in desk.models._rows._metadata
    assert set(desk.models._rows._metadata) <= {row.card.id for row in desk.models.list()}

    file = desk.store.path_of(desk.models.get("second").files[0].sha256)
    file.chmod(0o600)
    os.utime(file, ns=(1, 1))
    before = len(desk.models._rows._metadata)
    desk.models.list()
    assert len(desk.models._rows._metadata) == before


@pytest.mark.parametrize("machine", ["this one", "another"])
def test_a_model_is_loaded_as_it_was_measured_to_be_fastest_here(
    desk: Desk, tmp_path: Path, machine: str
) -> None:
    card = desk.models.selected()
    assert card is not None
    measured_on = engine_machine() if machine == "this one" else "a processor, 96 cores, build 0"
    TuningStore(tmp_path).save(card.sha256, measured_on, Tuning(spin=7))
    desk.models.load_selected()
    expected = Tuning(spin=7) if machine == "this one" else Tuning()
    assert desk.engine.settings.tuning == expected


def test_the_oldest_usable_model_takes_the_place_of_one_that_is_removed(
    desk: Desk, tmp_path: Path
) -> None:
    """Not one that the site took back, nor one that was put aside."""
    for name in ("taken back", "put aside", "intact", "newest"):
        path = write_giant(tmp_path / f"{name}.gguf")
        path.write_bytes(path.read_bytes() + name.encode())
        desk.models.import_file(path, name=name)
    desk.ledger.set_revoked({desk.models.digest("taken back"): ("It lies.", "")})
    for _ in range(MAX_CRASHES):
        desk.models.note_crash("put aside")
    rows = {row.card.name: row for row in desk.models.list()}
    foretold = words.successor(rows["scripted"].card, tuple(rows.values()))
    assert foretold == desk.models.get("intact")

    for name in ("scripted", "intact", "newest"):
        desk.models.remove(name)
        left = [row.card for row in desk.models.list()]
        assert sum(card.is_selected for card in left) == 1
        if name == "scripted":
            assert desk.models.selected() == desk.models.get("intact")
    last = desk.models.selected()  # says itself why it cannot be used
    assert last is not None
    assert last.name == "taken back"
