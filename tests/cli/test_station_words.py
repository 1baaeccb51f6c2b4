"""`station`, as a person reads it: in this process, with keys that open in no time."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any, cast

import pytest

from app.bench.random_adapter import write_random_adapter
from app.cli.commands import station as commands
from app.cli.context import Context
from app.cli.output import Output
from app.cli.parser import parse
from app.errors import UserFacingError
from app.mirror.station import Station
from app.mirror.station_keys import make_key
from app.services.session import AppFactory
from tests.mirror import station_kit as kit
from tests.mirror.station_kit import PASSPHRASE

Say = Callable[..., str]


@pytest.fixture(autouse=True)
def cheap_keys(monkeypatch: pytest.MonkeyPatch) -> None:
    """New keys cost nothing here; what they cost is tried elsewhere."""
    monkeypatch.setattr("app.mirror.station_keyring.make_key", partial(make_key, rounds=1000))


@pytest.fixture(scope="module")
def template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with a station that shows one model."""
    folder = tmp_path_factory.mktemp("words")
    station = kit.make_station(folder / "station")
    kit.offer(station, folder / "web", kit.write_model(folder / "model.gguf"), "Model")
    return folder


@pytest.fixture
def station(template: Path, tmp_path: Path) -> Path:
    return kit.copy_of(template / "station", tmp_path / "station")


@pytest.fixture
def say(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Say:
    """Runs one command; returns what it wrote, on both streams."""
    secret = tmp_path / "passphrase"
    secret.write_bytes(PASSPHRASE)

    def run(name: str, *arguments: str | Path) -> str:
        words = ["station", name, *map(str, arguments), "--passphrase-file", str(secret)]
        options, parsed = parse(words)
        no_factory = cast("AppFactory", None)  # a station needs no vault
        handler: Any = getattr(commands, name)
        assert handler(Context(no_factory, options, parsed, Output(is_json=False))) == 0
        written = capsys.readouterr()
        return written.out + written.err

    return run


def sign(say: Say, station: Path, key: str) -> str:
    role = key.partition("-")[0]
    with Station(station) as opened:
        digest = {one.role: one.staged_sha256 for one in opened.status().roles}[role]
    return say("sign", station, "--key", station / "keys" / f"{key}.pem", "--expect", digest)


def test_what_every_waiting_document_needs_is_told(say: Say, station: Path) -> None:
    rotated = say("rotate", station, "--role", "targets", "--lost", "targets-2")
    assert "root: 2 more signatures needed." in rotated
    sign(say, station, "root-1")
    root_done = sign(say, station, "root-3")
    assert "targets: 2 more signatures needed." in root_done
    assert "publish it" not in root_done
    assert "targets: 1 more signature needed." in sign(say, station, "targets-1")
    assert "Enough have signed: publish it." in sign(say, station, "targets-4")


def test_a_key_that_a_holder_brings_is_told_with_its_new_name(
    say: Say, station: Path, tmp_path: Path
) -> None:
    public = kit.write_public(tmp_path / "anna.pub")
    rotated = say(
        *("rotate", station, "--role", "targets", "--lost", "targets-2", "--public", public)
    )
    assert f"{public} is now targets-4" in rotated
    told = say("status", station)
    assert "targets: new key targets-4 Ed25519 " in told
    assert "{" not in told


def test_what_waits_is_dropped_only_when_that_is_said(say: Say, station: Path) -> None:
    revoked = say("revoke", station, "Model")
    assert "for good" in revoked
    with pytest.raises(UserFacingError) as caught:
        say("discard", station)
    assert (caught.value.error_code, caught.value.exit_code) == ("confirmation_needed", 2)
    with pytest.raises(UserFacingError) as caught:
        say("discard", station, "--confirm", "no")
    assert caught.value.error_code == "not_confirmed"
    told = say("discard", station, "--confirm", "yes")
    assert 'revoke "Model"' in told
    assert "Nothing waits" in told


def test_what_a_revocation_leaves_behind_is_told(
    say: Say, station: Path, template: Path, tmp_path: Path
) -> None:
    adapter = tmp_path / "adapter.gguf"
    write_random_adapter(adapter, template / "model.gguf")
    kit.add(station, adapter, "Adapter", base="Model")
    kit.add(station, kit.write_model(tmp_path / "more.gguf", "More"), "More")
    assert "never published" in say("revoke", station, "More")
    assert "made for it: Adapter." in say("revoke", station, "Model")


def test_a_publishing_says_whether_anything_moved(say: Say, station: Path, tmp_path: Path) -> None:
    web = tmp_path / "web"
    assert "Published 1 model in 1 file as version 1" in say("publish", station, "--to", web)
    again = say("publish", station, "--to", web)
    assert "Nothing to do: " in again
    assert "--renew" not in again
    kit.add(station, kit.write_model(tmp_path / "more.gguf", "More"), "More")
    renewed = say("publish", station, "--to", web, "--renew")
    assert "Nothing to do: " in renewed
    assert "with --renew, while changes wait" in renewed
