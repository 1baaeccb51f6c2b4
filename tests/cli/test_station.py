"""`station`: the contract of its commands, from a process of its own, sealed as every one is."""

from pathlib import Path

import pytest

from app.mirror.tree import Tree
from app.mirror.trust import SiteTrust
from tests.cli.conftest import Cli
from tests.cli.test_terminal import on_terminal
from tests.conftest import PASSPHRASE
from tests.mirror.station_kit import write_model


@pytest.fixture
def here(tmp_path: Path) -> Cli:
    """Commands in a home that holds nothing: a station needs no vault."""
    return Cli(tmp_path / "home", tmp_path)


@pytest.fixture
def station(here: Cli, tmp_path: Path) -> Path:
    folder = tmp_path / "station"
    made = here("station", "init", folder)
    assert made.status == 0, made
    assert "one passphrase" in made.stderr
    assert "openssl pkcs8" in made.stderr
    assert made.last["station"] == str(folder)
    assert made.last["trust_root"] == str(folder / "root.json")
    assert {name: role["threshold"] for name, role in made.last["roles"].items()} == {
        "root": 2,
        "targets": 2,
        "snapshot": 1,
        "timestamp": 1,
    }
    assert [Path(key).is_file() for key in made.last["roles"]["root"]["keys"]] == [True] * 3
    return folder


def test_from_init_to_a_published_mirror(here: Cli, station: Path, tmp_path: Path) -> None:
    model, web = write_model(tmp_path / "tiny.gguf"), tmp_path / "web"
    added = here("station", "add", station, model, "--name", "Tiny", "--license", "mit")
    assert added.status == 0, added
    (file,) = added.last["files"]
    assert (added.last["pending_signatures"], set(file)) == (2, {"path", "sha256", "bytes"})
    assert file["path"].startswith(added.last["target"])
    below = here("station", "publish", station, "--to", web)
    assert (below.status, below.code, web.exists()) == (3, "below_threshold", False)
    told = here("station", "status", station).last
    digest = told["roles"]["targets"]["staged_sha256"]
    (waiting,) = told["staged_models"]
    assert (waiting["name"], waiting["sha256"], told["models"]) == ("Tiny", file["sha256"], [])
    for number, pending in ((1, 1), (3, 0)):
        key = station / "keys" / f"targets-{number}.pem"
        signed = here("station", "sign", station, "--key", key, "--expect", digest)
        assert (signed.last["sha256"], signed.last["changes"][0]) == (digest, 'offer "Tiny"')
        assert signed.last["role"] == "targets"
        assert (signed.last["threshold"], signed.last["pending_signatures"]) == (2, pending)
    published = here("station", "publish", station, "--to", web)
    assert published.status == 0, published
    assert (published.last["published"], published.last["version"]) == (str(web), 1)
    assert (published.last["targets"], published.last["models"]) == (1, 1)
    state = SiteTrust(tmp_path / "trust", (station / "root.json").read_bytes()).refresh(Tree(web))
    assert [one.name for one in state.models] == ["Tiny"]
    assert not here.home.exists()

    revoked = here("station", "revoke", station, "Tiny")
    assert (revoked.last["revoked"], revoked.last["pending_signatures"]) == ("Tiny", 2)
    rotated = here("station", "rotate", station, "--role", "targets", "--lost", "targets-2")
    assert rotated.status == 0, rotated
    assert rotated.last["keys"] == [str(station / "keys" / "targets-4.pem")]
    assert rotated.last["pending"] == {"root": 2, "targets": 2}
    told = here("station", "status", station).last
    assert told["pending_signatures"] == 4
    assert told["roles"]["targets"]["keys"] == ["targets-1", "targets-3", "targets-4"]
    (revoked_now,) = told["staged_revoked"]
    assert (revoked_now["model"], revoked_now["sha256"]) == ("Tiny", [file["sha256"]])
    assert told["revoked"] == []
    assert told["changes"][0].startswith("targets: new key targets-4 ")
    assert 'revoke "Tiny"' in told["changes"]
    assert [one["name"] for one in told["models"]] == ["Tiny"]


def test_every_refusal_has_a_code_a_sentence_and_a_status(
    here: Cli, station: Path, tmp_path: Path
) -> None:
    model = write_model(tmp_path / "tiny.gguf")
    key, root = station / "keys" / "targets-1.pem", station / "keys" / "root-1.pem"
    digest = here("station", "status", station).last["roles"]["targets"]["staged_sha256"]
    said = ("--name", "Tiny", "--license", "mit")
    for status, code, command in (
        (3, "not_empty", ("init", station)),
        (2, "usage", ("init", tmp_path / "new", "--root-keys", "none")),
        (3, "no_station", ("status", tmp_path)),
        (3, "path_not_found", ("add", station, tmp_path / "absent.gguf", *said)),
        (2, "usage", ("add", station, model, "--name", "Tiny")),
        (2, "usage", ("add", station, model, *said, "--commit", "main")),
        (3, "wrong_key", ("sign", station, "--key", root, "--expect", "ab" * 32)),
        (3, "key_unreadable", ("sign", station, "--key", tmp_path / "absent.pem")),
        (3, "not_expected", ("sign", station, "--key", key, "--expect", "ab" * 32)),
        (2, "usage", ("sign", station, "--key", key, "--expect", "ab")),
        (3, "folder_nested", ("publish", station, "--to", station / "web")),
        (3, "no_such_model", ("revoke", station, "Tiny")),
        (2, "usage", ("rotate", station, "--role", "king")),
        (3, "not_staged", ("rotate", station, "--role", "timestamp", "--renew")),
    ):
        refused = here("station", *command)
        assert (refused.status, refused.code) == (status, code), refused
        assert refused.last["error"]["message"].endswith((".", "?"))
    here.passphrase_file.write_bytes(b"not the right one")
    assert list((station / "metadata" / "staged").glob("*.signature")) == []
    wrong = here("station", "sign", station, "--key", key, "--expect", digest)
    assert (wrong.status, wrong.code) == (4, "wrong_passphrase")
    here.passphrase_file.write_bytes(b"short")
    assert here("station", "init", tmp_path / "new").code == "short_passphrase"
    assert not (tmp_path / "new").exists()
    here.passphrase_file.write_bytes(PASSPHRASE)
    signed = here("station", "sign", station, "--key", key)  # a script's, which nobody watches
    assert (signed.status, signed.last["sha256"]) == (0, digest)


def test_a_person_sees_what_is_signed_and_is_asked(here: Cli, station: Path) -> None:
    absent = ["station", "sign", str(station), "--key", str(station / "absent.pem")]
    with on_terminal(absent) as (terminal, process):
        assert "cannot be read" in terminal.read_to_end()
        assert "Passphrase:" not in terminal.seen  # which nobody types for a file that is not there
        assert process.wait(timeout=60) == 3
    key = station / "keys" / "targets-1.pem"
    command = ["--passphrase-file", here.passphrase_file, "station", "sign", station, "--key", key]
    for answer, status, signatures in ((b"no", 3, 0), (b"yes", 0, 1)):
        with on_terminal(list(map(str, command))) as (terminal, process):
            terminal.wait_for("To sign it, type 'yes': ")  # and no new line: the answer comes here
            assert "begin with an empty list of models" in terminal.seen
            assert list((station / "metadata" / "staged").glob("*.signature")) == []
            terminal.type(answer)
            terminal.read_to_end()
            assert process.wait(timeout=60) == status
        assert len(list((station / "metadata" / "staged").glob("*.signature"))) == signatures
