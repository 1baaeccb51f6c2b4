"""What key holders are shown before they sign: everything that a signature would cover."""

import copy
import json
import os
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from app.errors import UserFacingError
from app.mirror.station import Station
from app.mirror.station_keys import make_key, read_signer
from app.mirror.station_signing import Consent, Proposal, Signed
from app.mirror.targets import REVOKED_TARGET
from tests.mirror import station_kit as kit
from tests.mirror.station_kit import PASSPHRASE

FAR = "2099-01-01T00:00:00Z"


@pytest.fixture(scope="module")
def template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A station that offers two models, took one back, and lets new dates wait."""
    folder = tmp_path_factory.mktemp("signing")
    station, web = kit.make_station(folder / "station"), folder / "web"
    for name in ("Old", "Model", "Better"):
        kit.offer(station, web, kit.write_model(folder / f"{name}.gguf", name), name)
    with Station(station) as opened:
        opened.revoke("Old", reason="It makes up numbers.", replaced_by="Better")
    kit.sign(station, "targets-1", "targets-2")
    kit.show(station, web)
    with Station(station) as opened:
        opened.renew("root")
        opened.renew("targets")
    return station


@pytest.fixture
def station(template: Path, tmp_path: Path) -> Path:
    return kit.copy_of(template, tmp_path / "station")


def tamper(station: Path, role: str, change: Callable[[dict[str, Any]], object]) -> None:
    """Somebody changes what waits, on its way to the holder."""
    path = station / "metadata" / "staged" / f"{role}.json"
    whole = json.loads(path.read_bytes())
    change(whole["signed"])
    path.write_text(json.dumps(whole))


def sign(station: Path, key: str, **consent: Any) -> Signed:
    with Station(station) as opened:
        return opened.sign(
            station / "keys" / f"{key}.pem", bytearray(PASSPHRASE), Consent(**consent)
        )


def refused(code: str, act: Callable[[], object], station: Path) -> UserFacingError:
    with pytest.raises(UserFacingError) as caught:
        act()
    assert caught.value.error_code == code
    assert list((station / "metadata" / "staged").glob("*.signature")) == []
    return caught.value


def test_a_new_date_is_called_so_and_both_dates_are_told(station: Path) -> None:
    for role, title in (("root", "root"), ("list", "list of models")):
        signed = sign(station, "root-1" if role == "root" else "targets-1")
        assert signed.changes[0] == f"renew the date of the {title}"
        assert signed.changes[1].startswith(f"{role}: version ")
        assert signed.changes[2].startswith(f"{role}: lasts until 20")
        assert ", was 20" in signed.changes[2]
        assert len(signed.changes) == 3


# -- a root that was changed


@dataclass(frozen=True)
class Other:
    """A key of nobody here, under the name of one of ours."""

    keyid: str
    facts: dict[str, Any]


@pytest.fixture(scope="module")
def other() -> Other:
    key = make_key("targets-1", bytearray(b"a passphrase"), rounds=1000).signer.public_key
    return Other(key.keyid, key.to_dict())


def test_a_strangers_key_is_told_whatever_it_is_called(station: Path, other: Other) -> None:
    def change(root: dict[str, Any]) -> None:
        gone = root["roles"]["targets"]["keyids"].pop(0)
        del root["keys"][gone]
        root["roles"]["targets"]["keyids"].append(other.keyid)
        root["keys"][other.keyid] = other.facts

    tamper(station, "root", change)
    changes = sign(station, "root-1").changes
    (new,) = (line for line in changes if line.startswith("targets: new key targets-1 "))
    (gone,) = (line for line in changes if line.startswith("targets: no longer key targets-1 "))
    assert other.facts["keyval"]["public"] in new
    assert other.facts["keyval"]["public"] not in gone
    assert "renew the date of the root" not in changes


ROOT_CHANGES: dict[str, tuple[Callable[[dict[str, Any]], object], str]] = {
    "more must sign": (
        lambda root: root["roles"]["targets"].update(threshold=3),
        "targets: 3 must sign, was 2",
    ),
    "another kind of mirror": (
        lambda root: root.update(consistent_snapshot=False),
        "root: consistent_snapshot: false, was true",
    ),
    "something of a later form": (
        lambda root: root.update({"x-more": {"a\nb": "c\x1b[2J"}}),
        'root: x-more a\\u000ab: "c\\u001b[2J", was nothing',
    ),
    "something about a role": (
        lambda root: root["roles"]["snapshot"].update({"x-more": 1}),
        "root: roles snapshot x-more: 1, was nothing",
    ),
}


@pytest.mark.parametrize("name", ROOT_CHANGES)
def test_each_change_of_a_root_is_told(station: Path, name: str) -> None:
    change, line = ROOT_CHANGES[name]
    tamper(station, "root", change)
    changes = sign(station, "root-1").changes
    assert line in changes
    assert "renew the date of the root" not in changes
    assert all(one.isprintable() for one in changes)


def test_a_key_that_no_role_has_is_told(station: Path, other: Other) -> None:
    tamper(station, "root", lambda root: root["keys"].update({other.keyid: other.facts}))
    changes = sign(station, "root-1").changes
    assert any(other.facts["keyval"]["public"] in line for line in changes)


@pytest.mark.parametrize("role", ["root", "targets"])
def test_fewer_signatures_are_not_enough_unless_that_is_said(station: Path, role: str) -> None:
    tamper(station, "root", lambda root: root["roles"][role].update(threshold=1))
    refused("lower_threshold", lambda: sign(station, "root-1"), station)
    signed = sign(station, "root-1", lower_threshold=True)
    assert signed.changes[0] == f"{role}: 1 must sign, was 2, FEWER THAN BEFORE"


@pytest.mark.parametrize(("role", "key"), [("root", "root-1"), ("targets", "targets-1")])
def test_nothing_is_signed_that_lasts_longer_than_a_station_lets_it(
    station: Path, role: str, key: str
) -> None:
    tamper(station, role, lambda signed: signed.update(expires=FAR))
    if role == "targets":
        (station / "metadata" / "staged" / "root.json").unlink()
    error = refused("lasts_too_long", lambda: sign(station, key, lower_threshold=True), station)
    assert "2099" in error.message


def test_one_key_does_not_count_twice(station: Path) -> None:
    def change(root: dict[str, Any]) -> None:
        role = root["roles"]["targets"]
        twin = copy.deepcopy(root["keys"][role["keyids"][0]])
        root["keys"]["ab" * 32] = twin
        role["keyids"].append("ab" * 32)

    tamper(station, "root", change)
    refused("key_twice", lambda: sign(station, "root-1"), station)


def test_a_keys_name_never_leads_elsewhere(station: Path, tmp_path: Path) -> None:
    """It becomes the name of the file of its signature."""

    def change(root: dict[str, Any]) -> None:
        for key in root["keys"].values():
            key["x-cloister-name"] = "/../../../../stray"

    tamper(station, "root", change)
    (station / "metadata" / "staged" / "root.").mkdir()
    assert sign(station, "root-1").role == "root"
    assert len(list((station / "metadata" / "staged").glob("root.*.signature"))) == 1
    assert list(tmp_path.rglob("stray*")) == []


@pytest.mark.parametrize("role", ["root", "targets"])
def test_what_changes_are_told_against_is_signed_itself(station: Path, role: str) -> None:
    """Else whoever brings the folder could let a weaker root look like the one of before."""
    version = {"root": 1, "targets": 4}[role]
    path = station / "metadata" / f"{version}.{role}.json"
    whole = json.loads(path.read_bytes())
    if role == "root":
        whole["signed"]["roles"]["targets"]["threshold"] = 1
        tamper(station, "root", lambda root: root["roles"]["targets"].update(threshold=1))
    else:
        whole["signed"]["targets"] = {}
    path.write_text(json.dumps(whole))
    error = refused("station_damaged", lambda: sign(station, f"{role}-1"), station)
    assert "not signed" in error.message
    with Station(station) as opened, pytest.raises(UserFacingError):
        opened.status()


# -- a list that was changed


def _custom(field: str, value: object) -> Callable[[dict[str, Any]], None]:
    def change(targets: dict[str, Any]) -> None:
        _of_model(targets)["custom"][field] = value

    return change


def _of_model(targets: dict[str, Any]) -> dict[str, Any]:
    found: dict[str, Any] = next(
        target
        for target in targets["targets"].values()
        if target.get("custom", {}).get("model") == "Model"
    )
    return found


LIST_CHANGES: dict[str, tuple[Callable[[dict[str, Any]], object], str]] = {
    "marking": (_custom("marking", "SECRET"), '  marking: "SECRET", was ""'),
    "reviewer": (_custom("reviewer", "Nobody"), '  reviewer: "Nobody", was ""'),
    "license": (_custom("license", "other"), '  license: "other", was "mit"'),
    "template": (
        _custom("chat_template_sha256", "cd" * 32),
        f'  chat_template_sha256: "{"cd" * 32}", was ',
    ),
    "context": (_custom("context_tokens", 7), "  context_tokens: 7, was "),
    "bytes of a file": (
        lambda targets: _of_model(targets)["hashes"].update(sha256="ef" * 32),
        f' sha256: "{"ef" * 32}", was "',
    ),
    "another digest": (
        lambda targets: _of_model(targets)["hashes"].update(sha512="ef" * 64),
        f' hashes sha512: "{"ef" * 64}", was nothing',
    ),
    "a fact of a later form": (_custom("x-more", [1]), " custom x-more: [1], was nothing"),
    "an unknown target": (
        lambda targets: targets["targets"].update(
            {"site/other.json": {"length": 7, "hashes": {"sha256": "ab" * 32}}}
        ),
        f'list: targets site/other.json hashes sha256: "{"ab" * 32}", was nothing',
    ),
    "delegations": (
        lambda targets: targets.update(
            delegations={
                "keys": {},
                "roles": [
                    {
                        "name": "other",
                        "keyids": [],
                        "threshold": 1,
                        "terminating": False,
                        "paths": ["*"],
                    }
                ],
            }
        ),
        "list: delegations roles: [",
    ),
    "a far version": (lambda targets: targets.update(version=10**6), "list: version 1000000, was "),
    "no list of what was taken back": (
        lambda targets: targets["targets"].pop(REVOKED_TARGET),
        'NO LONGER REVOKE "Old": it could be loaded again',
    ),
}


@pytest.mark.parametrize("name", LIST_CHANGES)
def test_each_change_of_a_list_is_told(station: Path, name: str) -> None:
    change, expected = LIST_CHANGES[name]
    tamper(station, "targets", change)
    changes = sign(station, "targets-1").changes
    assert [line for line in changes if expected in line], changes
    if name != "a far version":
        assert "renew the date of the list of models" not in changes


@pytest.mark.parametrize(
    ("entries", "expected"),
    [
        ([], 'NO LONGER REVOKE "Old": it could be loaded again'),
        ({"replaced_by": "Model"}, '  replaced_by: "Model", was "Better"'),
        ({"reason": "why not"}, '  reason: "why not", was "It makes up numbers."'),
    ],
)
def test_each_change_of_what_was_taken_back_is_told(
    station: Path, entries: object, expected: str
) -> None:
    with Station(station) as opened:
        targets, revoked = opened._next_targets()
        if isinstance(entries, dict):
            revoked = tuple(
                type(one)(**{**{f: getattr(one, f) for f in one.__struct_fields__}, **entries})
                for one in revoked
            )
        opened._stage_targets(targets, revoked if entries else ())
    changes = sign(station, "targets-1").changes
    assert expected in changes
    assert "renew the date of the list of models" not in changes


@pytest.mark.parametrize("sha256", ["", "../../1.root", "ab" * 32])
def test_what_was_taken_back_is_read_from_the_file_that_the_list_names(
    station: Path, sha256: str
) -> None:
    """Else a holder would read one file, and sign for another."""
    for path in (station / "metadata" / "targets").iterdir():
        path.write_bytes(b'{"revoked":[]}')
    refused("station_damaged", lambda: sign(station, "targets-1"), station)
    tamper(
        station,
        "targets",
        lambda targets: targets["targets"][REVOKED_TARGET]["hashes"].update(sha256=sha256),
    )
    refused("station_damaged", lambda: sign(station, "targets-1"), station)


def test_a_new_model_is_told_with_every_file(station: Path, tmp_path: Path) -> None:
    parts = [kit.write_model(tmp_path / "a.gguf", "A")]
    staged = kit.add(station, parts, "Another", reviewer="R. Viewer", marking="SECRET")
    changes = sign(station, "targets-1").changes
    assert changes[0] == 'offer "Another"'
    assert '  marking: "SECRET"' in changes
    assert '  reviewer: "R. Viewer"' in changes
    for path, sha256, size in staged.files:
        assert f'  file {path} sha256: "{sha256}"' in changes
        assert f"  file {path} bytes: {size}" in changes


# -- what exactly is signed


def test_the_digest_decides_what_is_signed(station: Path) -> None:
    with Station(station) as opened:
        state = {role.role: role for role in opened.status().roles}
    digest = state["targets"].staged_sha256
    refused("not_expected", lambda: sign(station, "targets-1", expect="ab" * 32), station)
    error = refused(
        "not_expected",
        lambda: sign(station, "targets-1", expect=state["root"].staged_sha256),
        station,
    )
    assert "of the root that waits, which this key does not sign" in error.message
    assert digest in error.hint
    assert sign(station, "targets-1", expect=digest).sha256 == digest
    tamper(station, "targets", _custom("marking", "SECRET"))
    with pytest.raises(UserFacingError) as caught:
        sign(station, "targets-2", expect=digest)
    assert caught.value.error_code == "not_expected"


def test_it_is_shown_before_it_is_signed_and_a_no_is_a_no(station: Path) -> None:
    seen: list[Proposal] = []

    def agree(proposal: Proposal) -> None:
        seen.append(proposal)
        assert list((station / "metadata" / "staged").glob("*.signature")) == []
        raise UserFacingError("no", code="not_confirmed")

    refused("not_confirmed", lambda: sign(station, "root-1", agree=agree), station)
    (proposal,) = seen
    signed = sign(station, "root-1")
    assert (signed.role, signed.sha256, signed.changes) == (
        proposal.role,
        proposal.sha256,
        proposal.changes,
    )


def test_status_lists_all_that_waits(station: Path, tmp_path: Path) -> None:
    kit.add(station, kit.write_model(tmp_path / "a.gguf", "A"), "Another")
    with Station(station) as opened:
        state = opened.status()
        assert [model.name for model in state.models] == ["Better", "Model"]
        assert [model.name for model in state.staged_models] == ["Another", "Better", "Model"]
        assert [entry.model for entry in state.staged_revoked] == ["Old"]


# -- key files


def test_a_key_file_is_a_file_and_is_not_waited_for(station: Path, tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    for path, code in (
        (tmp_path / "pipe", "not_a_key"),
        (Path("/dev/zero"), "not_a_key"),
        (tmp_path, "key_unreadable"),
    ):
        with pytest.raises(UserFacingError) as caught:
            read_signer(path, bytearray(PASSPHRASE))
        assert caught.value.error_code == code
    (tmp_path / "link").symlink_to(station / "keys" / "root-1.pem")
    assert read_signer(tmp_path / "link", bytearray(PASSPHRASE)).public_key.keyid
