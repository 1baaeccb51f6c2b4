"""Taking models back, and taking back what was staged by mistake."""

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from app.bench.random_adapter import write_random_adapter
from app.errors import UserFacingError
from app.mirror.station import Station
from app.mirror.station_revoking import TakenBack
from tests.mirror import station_kit as kit
from tests.mirror.station_kit import PASSPHRASE


@pytest.fixture(scope="module")
def template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with a station, its mirror of two models, and the model files."""
    folder = tmp_path_factory.mktemp("revoking")
    station = kit.make_station(folder / "station")
    for name in ("Model", "Better"):
        kit.add(station, kit.write_model(folder / f"{name}.gguf", name), name)
    kit.sign(station, "targets-1", "targets-2")
    kit.show(station, folder / "web")
    return folder


@pytest.fixture
def station(template: Path, tmp_path: Path) -> Path:
    shutil.copytree(template / "web", tmp_path / "web")
    return kit.copy_of(template / "station", tmp_path / "station")


def revoke(station: Path, name: str, replaced_by: str = "") -> TakenBack:
    with Station(station) as opened:
        return opened.revoke(name, reason="It makes up numbers.", replaced_by=replaced_by)


def refused(code: str, act: Callable[[], object]) -> UserFacingError:
    with pytest.raises(UserFacingError) as caught:
        act()
    assert caught.value.error_code == code
    return caught.value


def waiting(station: Path) -> dict[str, int]:
    with Station(station) as opened:
        return opened.waiting()


def test_what_was_never_published_only_stops_waiting(station: Path, tmp_path: Path) -> None:
    wrong = kit.write_model(tmp_path / "wrong.gguf", "Wrong")
    kit.add(station, wrong, "Wrong")
    taken = revoke(station, "Wrong")
    assert taken.entry is None
    assert waiting(station) == {}  # the list would say what it says already
    kit.add(station, wrong, "Wrong")  # its weights are not banned
    revoke(station, "Model")
    assert revoke(station, "Wrong").entry is None
    with Station(station) as opened:
        state = opened.status()
    assert [entry.model for entry in state.staged_revoked] == ["Model"]
    assert [model.name for model in state.staged_models] == ["Better"]


def test_a_new_list_that_new_keys_must_sign_goes_on_waiting(station: Path, tmp_path: Path) -> None:
    with Station(station) as opened:
        opened.rotate("targets", lambda: bytearray(PASSPHRASE), lost=["targets-2"])
    kit.add(station, kit.write_model(tmp_path / "wrong.gguf", "Wrong"), "Wrong")
    revoke(station, "Wrong")
    assert set(waiting(station)) == {"root", "targets"}


def test_of_a_model_with_a_new_version_that_waits_the_published_one_is_revoked(
    station: Path, tmp_path: Path
) -> None:
    with Station(station) as opened:
        old = {model.name: model.sha256 for model in opened.models()}["Model"]
    newer = kit.write_model(tmp_path / "newer.gguf", "Newer")
    kit.add(station, newer, "Model", replace=True)
    taken = revoke(station, "Model")
    entry = taken.entry
    assert entry is not None
    assert taken.is_newer_dropped
    assert entry.sha256 == (old,)
    kit.add(station, newer, "Model")  # the version that nobody has is not banned


def test_what_is_taken_back_already_is_said(station: Path) -> None:
    revoke(station, "Model")
    assert "staged already" in refused("revoked_already", lambda: revoke(station, "Model")).message
    kit.sign(station, "targets-1", "targets-2")
    kit.show(station, station.parent / "web")
    assert "already" in refused("revoked_already", lambda: revoke(station, "Model")).message


def test_what_takes_a_models_place_is_another_that_is_offered(station: Path) -> None:
    error = refused("bad_replacement", lambda: revoke(station, "Model", "Model"))
    assert "its own place" in error.message
    taken = revoke(station, "Model", "Better")
    assert (taken.pointing, taken.is_newer_dropped) == ((), False)
    assert revoke(station, "Better").pointing == ("Model",)
    with Station(station) as opened:
        opened.discard()
    revoke(station, "Better")
    error = refused("bad_replacement", lambda: revoke(station, "Model", "Better"))
    assert "taken back itself" in error.message


def test_adapters_of_a_model_that_is_taken_back_are_named(
    station: Path, template: Path, tmp_path: Path
) -> None:
    base, adapter = template / "Model.gguf", tmp_path / "adapter.gguf"
    write_random_adapter(adapter, base)
    kit.add(station, adapter, "Adapter", base="Model")
    assert revoke(station, "Better").adapters == ()
    assert revoke(station, "Model").adapters == ("Adapter",)


# -- discard


def test_what_waits_is_shown_and_dropped(station: Path, tmp_path: Path) -> None:
    revoke(station, "Model")
    kit.add(station, kit.write_model(tmp_path / "more.gguf", "More"), "More")
    kit.sign(station, "targets-1")
    shown: list[str] = []
    with Station(station) as opened:
        before = opened.status()
        assert opened.discard(agree=lambda _, changes: shown.extend(changes)) == ("targets",)
        after = opened.status()
    assert tuple(shown) == before.changes
    assert 'revoke "Model"' in shown
    assert (after.models, after.revoked, after.changes) == (before.models, before.revoked, ())
    assert list((station / "metadata" / "staged").iterdir()) == []
    refused("nothing_staged", lambda: discard(station))
    assert kit.show(station, station.parent / "web").models == 2


def discard(station: Path, *roles: str) -> tuple[str, ...]:
    with Station(station) as opened:
        return opened.discard(roles) if roles else opened.discard()


def test_a_no_leaves_all_that_waits(station: Path) -> None:
    revoke(station, "Model")
    kit.sign(station, "targets-1")

    def refuse(*_: object) -> None:
        raise UserFacingError("no", code="not_confirmed")

    with Station(station) as opened:
        refused("not_confirmed", lambda: opened.discard(agree=refuse))
        assert opened.waiting() == {"targets": 1}


def test_one_role_is_dropped_alone_and_the_keys_stay(station: Path) -> None:
    with Station(station) as opened:
        opened.rotate("targets", lambda: bytearray(PASSPHRASE), lost=["targets-2"])
    refused("nothing_staged", lambda: discard(station, "snapshot"))
    assert discard(station, "root") == ("root",)
    assert waiting(station) == {"targets": 2}
    assert (station / "keys" / "targets-4.pem").is_file()
    kit.sign(station, "targets-2", "targets-3")  # the old keys sign again
    assert kit.show(station, station.parent / "web").version == 2


def test_before_the_first_publishing_an_empty_list_waits_again(tmp_path: Path) -> None:
    station = kit.make_station(tmp_path / "new")
    kit.add(station, kit.write_model(tmp_path / "a.gguf"), "A")
    discard(station)
    with Station(station) as opened:
        assert opened.models() == ()
        assert opened.waiting() == {"targets": 2}
