"""The site's trust: what is verified is kept, and every attack on it has its plain refusal."""

import hashlib
import json
import os
import shutil
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import pytest
from securesystemslib.signer import CryptoSigner

from app.mirror.errors import (
    MirrorBrokenError,
    MirrorError,
    MirrorExpiredError,
    MirrorFileMissingError,
    MirrorRefusedError,
    MirrorUnreachableError,
    MirrorUntrustedError,
    TargetsError,
    TrustNotKeptError,
)
from app.mirror.trust import SiteTrust, TrustState
from tests.mirror.site import DictSource, Site, soon

Change = Callable[[Site], None]


@pytest.fixture
def site() -> Site:
    made = Site()
    made.add_model("first", b"weights of the first")
    made.add_model("large", b"part one", b"part two", b"part three")
    return made.publish()


@pytest.fixture
def trust(site: Site, tmp_path: Path) -> SiteTrust:
    return SiteTrust(tmp_path / "trust", site.trusted_root)


def files_of(folder: Path) -> dict[str, bytes]:
    return {
        str(path.relative_to(folder)): path.read_bytes()
        for path in folder.rglob("*")
        if path.is_file()
    }


def folder_of(site: Site, trust: Path) -> Path:
    """Where the trust that begins with the site's pinned root is kept."""
    return trust / hashlib.sha256(site.trusted_root).hexdigest()


# -- what holds


def test_a_first_refresh_says_what_the_site_offers(site: Site, trust: SiteTrust) -> None:
    state = trust.refresh(site.source())
    assert [model.name for model in state.models] == ["first", "large"]
    assert [file.role for file in state.models[1].files] == [
        "model.gguf",
        "model-2.gguf",
        "model-3.gguf",
    ]
    assert state.models[1].size_bytes == len(b"part one" + b"part two" + b"part three")
    assert (state.root_version, state.timestamp_version, state.targets_version) == (1, 1, 1)
    assert state.expires == site.timestamp.expires
    assert [state.is_expired(soon(days)) for days in (44, 46)] == [False, True]


def test_what_was_verified_is_kept_and_verified_again_without_a_source(
    site: Site, trust: SiteTrust
) -> None:
    state = trust.refresh(site.source())
    assert trust.verify_kept() == state


def test_a_second_refresh_brings_what_is_new(site: Site, trust: SiteTrust) -> None:
    trust.refresh(site.source())
    site.add_model("second", b"weights of the second")
    site.revoke("first")
    site.publish()
    state = trust.refresh(site.source())
    assert [model.name for model in state.models] == ["first", "large", "second"]
    assert [(entry.model, entry.reason) for entry in state.revoked] == [
        ("first", "It answers badly.")
    ]
    assert trust.verify_kept() == state


def test_a_refresh_without_news_reads_the_timestamp_and_no_lists(
    site: Site, trust: SiteTrust
) -> None:
    trust.refresh(site.source())
    source = site.source()
    trust.refresh(source)
    assert source.asked[:2] == ["tuf/2.root.json", "tuf/timestamp.json"]
    assert not any("snapshot" in path or "targets.json" in path for path in source.asked)


@pytest.mark.parametrize("role", ["root", "targets", "snapshot", "timestamp"])
def test_keys_that_were_changed_in_order_are_followed(
    site: Site, trust: SiteTrust, role: str
) -> None:
    trust.refresh(site.source())
    for _ in range(3):
        site.rotate(role)
    site.publish()
    state = trust.refresh(site.source())
    assert state.root_version == 4
    assert trust.verify_kept() == state


def test_a_client_that_slept_follows_a_long_chain_of_roots_from_its_pinned_one(
    site: Site, trust: SiteTrust
) -> None:
    for role in ["root", "targets", "root", "timestamp", "root", "snapshot"] * 3:
        site.rotate(role)
    site.publish()
    assert trust.refresh(site.source()).root_version == 19


def test_an_expired_root_in_the_middle_of_the_chain_is_no_obstacle(
    site: Site, trust: SiteTrust
) -> None:
    site.root.expires = soon(-10)
    site.rotate("root")
    site.root.expires = soon(300)
    site.rotate("root")
    site.publish()
    assert trust.refresh(site.source()).root_version == 3


def test_a_newer_pinned_root_comes_to_the_same_and_knows_those_before(
    site: Site, trust: SiteTrust, tmp_path: Path
) -> None:
    for _ in range(2):
        site.rotate("root")
    site.publish()
    state = trust.refresh(site.source())
    newest = site.files["tuf/3.root.json"]
    newer = SiteTrust(tmp_path / "trust", newest)
    assert newer.refresh(site.source()) == state
    # The second version, which links the two, is in the folder of the older one only.
    assert trust.leads_to(newest)
    assert newer.leads_to(site.trusted_root)


@pytest.mark.parametrize("rotations", [0, 1, 5])
def test_what_one_station_left_does_not_stand_in_the_way_of_another(
    site: Site, trust: SiteTrust, tmp_path: Path, rotations: int
) -> None:
    for _ in range(3):
        site.rotate("root")
    site.publish()
    state = trust.refresh(site.source())
    other = Site()
    for _ in range(rotations):
        other.rotate("root")
    other.add_model("third", b"weights")
    other.publish()
    new = SiteTrust(tmp_path / "trust", other.trusted_root)
    with pytest.raises(MirrorUntrustedError):  # the new root, and the old station's mirror
        new.refresh(site.source())
    assert trust.verify_kept() == state
    assert [model.name for model in new.refresh(other.source()).models] == ["third"]
    assert new.verify_kept().root_version == 1 + rotations
    assert trust.verify_kept() == state  # until whoever owns the vault has taken the new one
    assert not trust.leads_to(other.trusted_root)


def test_ten_thousand_targets_are_one_list(tmp_path: Path) -> None:
    site = Site()
    for number in range(1_000):
        site.add_model(f"m{number}", *(b"%d of %d" % (part, number) for part in range(10)))
    site.publish()
    state = SiteTrust(tmp_path / "trust", site.trusted_root).refresh(site.source())
    assert sum(len(model.files) for model in state.models) == 10_000


def test_targets_that_are_no_models_are_none_of_ours(site: Site, trust: SiteTrust) -> None:
    site.add_file("notes/readme.txt", b"hello")
    site.publish()
    assert len(trust.refresh(site.source()).models) == 2


def test_a_site_without_a_list_of_revoked_models_has_revoked_none(tmp_path: Path) -> None:
    site = Site().publish()
    del site.targets.targets["site/revoked.json"]
    targets = site.show(site.targets)
    site.snapshot.meta["targets.json"].length = len(targets)
    site.snapshot.meta["targets.json"].hashes = None
    site.publish_snapshot()
    assert SiteTrust(tmp_path / "trust", site.trusted_root).refresh(site.source()).revoked == ()


# -- what is refused


def refused(
    site: Site, trust: SiteTrust, change: Change, *, expected: type[MirrorError]
) -> MirrorError:
    """After a good state a change is refused, and the good state is still there, unchanged."""
    state = trust.refresh(site.source())
    change(site)
    with pytest.raises(expected) as caught:
        trust.refresh(site.source())
    assert trust.verify_kept() == state
    assert caught.value.hint
    return caught.value


def _all_older(site: Site) -> None:
    old = dict(site.files)
    site.publish()
    site.files.clear()
    site.files.update(old)


def _roll_back_timestamp(site: Site) -> None:
    site.timestamp.version -= 1
    site.show(site.timestamp)


def _roll_back_snapshot(site: Site) -> None:
    site.snapshot.version -= 1
    site.timestamp.version += 1
    site.publish_snapshot()


def _roll_back_targets(site: Site) -> None:
    site.targets.version -= 1
    site.snapshot.version += 1
    site.timestamp.version += 1
    site.publish(bump=False)


@pytest.mark.parametrize(
    "change", [_all_older, _roll_back_timestamp, _roll_back_snapshot, _roll_back_targets]
)
def test_a_rollback_of_any_role_is_refused(site: Site, trust: SiteTrust, change: Change) -> None:
    site.publish()
    if change is _all_older:
        old = site.source()
        site.publish()
        state = trust.refresh(site.source())
        with pytest.raises(MirrorUntrustedError, match="older"):
            trust.refresh(old)
        assert trust.verify_kept() == state
        return
    error = refused(site, trust, change, expected=MirrorUntrustedError)
    assert error.error_code == "mirror_untrusted"
    assert "older" in error.message


def test_a_root_that_is_rolled_back_changes_nothing(site: Site, trust: SiteTrust) -> None:
    site.rotate("root")
    site.publish()
    trust.refresh(site.source())
    site.publish()
    state = trust.refresh(site.source(lambda files: files.pop("tuf/2.root.json")))
    assert state.root_version == 2  # what was seen is remembered


def test_a_root_that_skips_a_version_is_refused(site: Site, trust: SiteTrust) -> None:
    def skip(site: Site) -> None:
        site.root.version = 3
        site.files["tuf/2.root.json"] = site.signed(site.root, *site.signers["root"])

    refused(site, trust, skip, expected=MirrorUntrustedError)


@pytest.mark.parametrize("role", ["timestamp", "snapshot", "targets", "root"])
def test_what_expired_is_no_more_good_for_new_models(
    site: Site, trust: SiteTrust, role: str
) -> None:
    def expire(site: Site) -> None:
        getattr(site, role).expires = soon(-1)
        if role == "root":
            site.root.version += 1
            site.publish_root()
        site.publish()

    error = refused(site, trust, expire, expected=MirrorExpiredError)
    assert error.error_code == "mirror_expired"
    assert "date" in error.hint


def test_a_mirror_that_stands_still_is_noticed_when_its_timestamp_runs_out(
    site: Site, trust: SiteTrust
) -> None:
    """Freeze: everything is rightly signed and old."""
    site.timestamp.expires = soon(-0.5)
    site.publish()
    with pytest.raises(MirrorExpiredError):
        trust.refresh(site.source())


def test_kept_trust_that_expired_is_told_and_not_refused(site: Site, trust: SiteTrust) -> None:
    state = trust.refresh(site.source())
    kept = trust.verify_kept()
    assert kept.is_expired(state.expires + timedelta(seconds=1))
    assert len(kept.models) == 2


def _mix_targets(site: Site) -> None:
    """The list of another time, rightly signed, under the name of this one."""
    old = site.files["tuf/1.targets.json"]
    site.add_model("second", b"more")
    site.publish()
    site.files[f"tuf/{site.targets.version}.targets.json"] = old


def _mix_snapshot(site: Site) -> None:
    old = site.files["tuf/1.snapshot.json"]
    site.publish()
    site.files[f"tuf/{site.snapshot.version}.snapshot.json"] = old


def _mix_revocations(site: Site) -> None:
    old = next(content for path, content in site.files.items() if "revoked" in path)
    site.revoke("first")
    site.publish()
    path = next(reversed([path for path in site.files if "revoked" in path]))
    site.files[path] = old.ljust(len(site.files[path]))


@pytest.mark.parametrize("change", [_mix_targets, _mix_snapshot, _mix_revocations])
def test_parts_of_different_times_are_refused(site: Site, trust: SiteTrust, change: Change) -> None:
    refused(site, trust, change, expected=MirrorUntrustedError)


def _signed_by(role: str, *signers: CryptoSigner) -> Change:
    def change(site: Site) -> None:
        payload = getattr(site, role)
        site.publish()
        name = "timestamp.json" if role == "timestamp" else f"{payload.version}.{role}.json"
        if role == "root":
            payload.version += 1
            name = f"{payload.version}.root.json"
        site.files[f"tuf/{name}"] = site.signed(payload, *signers)
        if role in ("targets", "snapshot"):
            _trust_the_bytes(site, role)

    return change


def _trust_the_bytes(site: Site, role: str) -> None:
    """Lets the role above vouch for whatever bytes are there, so that signatures alone count."""
    content = site.files[f"tuf/{getattr(site, role).version}.{role}.json"]
    above = site.snapshot.meta["targets.json"] if role == "targets" else None
    entry = above or site.timestamp.snapshot_meta
    entry.length, entry.hashes = len(content), None
    if role == "targets":
        site.publish_snapshot()
    else:
        site.show(site.timestamp)


@pytest.mark.parametrize("role", ["root", "targets", "snapshot", "timestamp"])
def test_keys_that_nobody_knows_sign_nothing(site: Site, trust: SiteTrust, role: str) -> None:
    strangers = [CryptoSigner.generate_ed25519() for _ in range(3)]
    error = refused(site, trust, _signed_by(role, *strangers), expected=MirrorUntrustedError)
    assert "signatures" in error.message


@pytest.mark.parametrize("role", ["root", "targets", "snapshot", "timestamp"])
def test_no_signature_is_not_enough(site: Site, trust: SiteTrust, role: str) -> None:
    refused(site, trust, _signed_by(role), expected=MirrorUntrustedError)


@pytest.mark.parametrize("role", ["root", "targets"])
def test_one_signature_of_two_is_not_enough(site: Site, trust: SiteTrust, role: str) -> None:
    one = site.signers[role][0]
    refused(site, trust, _signed_by(role, one), expected=MirrorUntrustedError)


@pytest.mark.parametrize("role", ["root", "targets"])
def test_the_same_signature_twice_is_not_enough(site: Site, trust: SiteTrust, role: str) -> None:
    def twice(site: Site) -> None:
        _signed_by(role, site.signers[role][0])(site)
        path = f"tuf/{getattr(site, role).version}.{role}.json"
        metadata = json.loads(site.files[path])
        metadata["signatures"] *= 2
        site.files[path] = json.dumps(metadata).encode()
        if role == "targets":
            _trust_the_bytes(site, role)

    refused(site, trust, twice, expected=MirrorUntrustedError)


def test_new_root_keys_alone_do_not_make_a_new_root(site: Site, trust: SiteTrust) -> None:
    """The old ones must have agreed to it."""

    def usurp(site: Site) -> None:
        site.rotate("root")
        site.files["tuf/2.root.json"] = site.signed(site.root, *site.signers["root"])

    refused(site, trust, usurp, expected=MirrorUntrustedError)


def test_another_sites_mirror_is_refused(trust: SiteTrust) -> None:
    other = Site()
    other.add_model("first", b"weights of somebody else")
    other.publish()
    with pytest.raises(MirrorUntrustedError):
        trust.refresh(other.source())


@pytest.mark.parametrize("role", ["timestamp", "snapshot", "targets"])
def test_altered_bytes_are_refused(site: Site, trust: SiteTrust, role: str) -> None:
    path = "tuf/timestamp.json" if role == "timestamp" else f"tuf/1.{role}.json"
    text = {"timestamp": "snapshot", "snapshot": "targets", "targets": "apache"}[role]
    altered = site.altered(path, name=text)
    with pytest.raises(MirrorUntrustedError):
        trust.refresh(site.source(lambda files: files.update({path: altered})))
    with pytest.raises(MirrorFileMissingError):
        trust.verify_kept()


NO_METADATA = {
    "empty": b"",
    "a page of the web server": b"<html>Sign in</html>",
    "deep": b"[" * 8_000 + b"]" * 8_000,
    "deep objects": b'{"a":' * 2_000 + b"1" + b"}" * 2_000,
    "a key twice": b'{"signatures": [], "signed": {"_type": "timestamp", "_type": "root"}}',
    "no number": b'{"signed": {"version": NaN}, "signatures": []}',
    "infinite": b'{"signed": {"version": Infinity}, "signatures": []}',
    "a giant number": b'{"signed": {"version": ' + b"9" * 10_000 + b'}, "signatures": []}',
    "no text": b"\xff\xfe\x00\x01",
    "cut off": b'{"signatures": [',
}


@pytest.mark.parametrize("name", NO_METADATA)
def test_what_is_no_metadata_is_refused(site: Site, trust: SiteTrust, name: str) -> None:
    state = trust.refresh(site.source())
    content = NO_METADATA[name]
    with pytest.raises(MirrorBrokenError) as caught:
        trust.refresh(site.source(lambda files: files.update({"tuf/timestamp.json": content})))
    assert "keep working" in caught.value.message
    assert trust.verify_kept() == state


@pytest.mark.parametrize(
    "content",
    [b"null", b"[]", b"7", b'{"signed": null, "signatures": []}', b'{"signed": {}}', b"{}"],
)
def test_json_that_is_no_metadata_is_refused(site: Site, trust: SiteTrust, content: bytes) -> None:
    with pytest.raises(MirrorUntrustedError):
        trust.refresh(site.source(lambda files: files.update({"tuf/timestamp.json": content})))


class _Unbounded:
    """A source that forgets its bound."""

    def __init__(self, source: DictSource, path: str) -> None:
        self._source, self._path = source, path

    def read(self, path: str, max_bytes: int) -> bytes:
        if path == self._path:
            return b'"' + b"x" * max_bytes + b'"'
        return self._source.read(path, max_bytes)


@pytest.mark.parametrize("path", ["2.root.json", "timestamp.json", "2.snapshot.json"])
def test_files_beyond_every_bound_are_refused(site: Site, trust: SiteTrust, path: str) -> None:
    state = trust.refresh(site.source())
    site.publish()
    with pytest.raises(MirrorUntrustedError, match="longer"):
        trust.refresh(_Unbounded(site.source(), f"tuf/{path}"))
    assert trust.verify_kept() == state


def test_sources_say_themselves_what_is_wrong_with_them(site: Site, trust: SiteTrust) -> None:
    class Broken:
        def read(self, path: str, max_bytes: int) -> bytes:
            raise MirrorUnreachableError(f"{path} {max_bytes}")

    state = trust.refresh(site.source())
    with pytest.raises(MirrorUnreachableError):
        trust.refresh(Broken())
    assert trust.verify_kept() == state


def test_a_server_that_hides_what_is_absent_behind_a_refusal_is_understood(
    site: Site, trust: SiteTrust
) -> None:
    """Stores of objects answer 403 for what is not there."""

    class Refusing(DictSource):
        def read(self, path: str, max_bytes: int) -> bytes:
            if path not in self.files:
                raise MirrorRefusedError(f"{path} {max_bytes}")
            return super().read(path, max_bytes)

    trust.refresh(Refusing(site.files))
    with pytest.raises(MirrorRefusedError):
        trust.refresh(Refusing({}))


@pytest.mark.parametrize(
    "path", ["tuf/timestamp.json", "tuf/2.snapshot.json", "tuf/2.targets.json"]
)
def test_a_file_that_is_missing_leaves_the_state_before(
    site: Site, trust: SiteTrust, path: str
) -> None:
    state = trust.refresh(site.source())
    site.publish()
    with pytest.raises(MirrorFileMissingError):
        trust.refresh(site.source(lambda files: files.pop(path)))
    assert trust.verify_kept() == state
    assert trust.refresh(site.source()).targets_version == 2


def test_what_was_seen_is_remembered_though_the_refresh_failed(
    site: Site, trust: SiteTrust
) -> None:
    old = site.source()
    trust.refresh(old)
    site.publish()
    with pytest.raises(MirrorFileMissingError):
        trust.refresh(site.source(lambda files: files.pop("tuf/2.snapshot.json")))
    with pytest.raises(MirrorUntrustedError, match="older"):
        trust.refresh(old)


def test_a_list_that_contradicts_itself_is_refused_as_a_whole(site: Site, trust: SiteTrust) -> None:
    def contradict(site: Site) -> None:
        site.add_model("third", b"one", b"two")
        del site.targets.targets[next(reversed(site.targets.targets))]
        site.publish()

    refused(site, trust, contradict, expected=TargetsError)


# -- what is kept


def test_nothing_kept_says_so(trust: SiteTrust) -> None:
    with pytest.raises(MirrorFileMissingError, match="not synced"):
        trust.verify_kept()


def test_kept_trust_is_verified_from_the_pinned_root_alone(
    site: Site, trust: SiteTrust, tmp_path: Path
) -> None:
    """Somebody who can write to the folder, and signs as another site would, gets nowhere."""
    trust.refresh(site.source())
    other = Site()
    other.add_model("evil", b"weights")
    other.publish()
    SiteTrust(tmp_path / "other", other.trusted_root).refresh(other.source())
    its, ours = folder_of(other, tmp_path / "other"), folder_of(site, tmp_path / "trust")
    shutil.copytree(its, ours, dirs_exist_ok=True)
    with pytest.raises(MirrorUntrustedError):
        trust.verify_kept()
    assert trust.refresh(site.source()).models[0].name == "first"


def test_every_altered_byte_of_what_is_kept_is_noticed_or_harmless(
    site: Site, trust: SiteTrust, tmp_path: Path
) -> None:
    state = trust.refresh(site.source())
    kept = folder_of(site, tmp_path / "trust") / "kept"
    content = bytearray(kept.read_bytes())
    for position in range(0, len(content), 97):
        altered = bytearray(content)
        altered[position] ^= 0x20
        kept.write_bytes(altered)
        assert _told(trust) in (None, state), position


def _told(trust: SiteTrust) -> TrustState | None:
    try:
        return trust.verify_kept()
    except (MirrorUntrustedError, TargetsError):
        return None


def test_a_link_in_place_of_what_is_kept_is_not_followed(
    site: Site, trust: SiteTrust, tmp_path: Path
) -> None:
    trust.refresh(site.source())
    kept = folder_of(site, tmp_path / "trust") / "kept"
    kept.rename(tmp_path / "elsewhere")
    kept.symlink_to(tmp_path / "elsewhere")
    with pytest.raises(MirrorUntrustedError):
        trust.verify_kept()
    kept.unlink()
    os.mkfifo(kept)
    with pytest.raises(MirrorUntrustedError):
        trust.verify_kept()


def test_a_pinned_root_that_is_none_is_told(site: Site, tmp_path: Path) -> None:
    for content in (b"", b"{}", site.files["tuf/timestamp.json"], site.signed(site.root)):
        with pytest.raises(MirrorUntrustedError, match="trust root"):
            SiteTrust(tmp_path / "trust", content).refresh(site.source())


def test_a_folder_that_cannot_be_written_is_told(
    site: Site, trust: SiteTrust, tmp_path: Path
) -> None:
    trust.refresh(site.source())
    folder = folder_of(site, tmp_path / "trust")
    (folder / "timestamp.json").unlink()
    (folder / "timestamp.json").mkdir()
    site.publish()
    before = files_of(folder)["kept"]
    with pytest.raises(TrustNotKeptError):
        trust.refresh(site.source())
    assert files_of(folder)["kept"] == before
