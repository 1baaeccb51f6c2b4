"""Publishing: what clients see, at every moment, is a whole and signed state of the site."""

import hashlib
import json
import os
import shutil
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat
from tuf.api.metadata import Metadata, MetaFile, Snapshot, Timestamp

from app.errors import UserFacingError
from app.mirror.errors import (
    StationPassphraseError,
)
from app.mirror.following import Signers
from app.mirror.locations import blob_path
from app.mirror.publishing import publish
from app.mirror.station import Station
from app.mirror.station_keys import make_key, write_new
from app.mirror.station_rules import LIFE, Thresholds
from app.mirror.trust import SiteTrust
from tests.mirror import station_kit as kit
from tests.mirror.station_kit import PASSPHRASE

SHARED_MEMORY = Path("/dev/shm")


@pytest.fixture(autouse=True)
def cheap_keys(monkeypatch: pytest.MonkeyPatch) -> None:
    """New keys cost nothing here; what they cost is tried elsewhere."""
    monkeypatch.setattr("app.mirror.station_keyring.make_key", partial(make_key, rounds=1000))


@pytest.fixture(scope="module")
def template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return kit.make_station(tmp_path_factory.mktemp("station") / "station")


@pytest.fixture(scope="module")
def offering(template: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with a station and its published mirror of one model."""
    folder = tmp_path_factory.mktemp("offering")
    station = kit.copy_of(template, folder / "station")
    kit.offer(station, folder / "web", kit.write_model(folder / "tiny.gguf"), "Model")
    return folder


@pytest.fixture
def station(offering: Path, tmp_path: Path) -> Path:
    shutil.copytree(offering / "web", tmp_path / "web")
    return kit.copy_of(offering / "station", tmp_path / "station")


@pytest.fixture
def web(station: Path) -> Path:
    return station.parent / "web"


def files_of(folder: Path) -> dict[str, bytes]:
    return {
        str(path.relative_to(folder)): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }


def expect(code: str, act: Callable[[], object]) -> UserFacingError:
    with pytest.raises(UserFacingError) as caught:
        act()
    assert caught.value.error_code == code
    return caught.value


# -- from the first key to a client


def test_from_init_to_a_client_with_the_starter_models(
    template: Path, starter: Path, tmp_path: Path
) -> None:
    station = kit.copy_of(template, tmp_path / "station")
    gguf = next(starter.glob("*.gguf"))
    kit.add(station, gguf, "SmolLM2", reviewer="R. Viewer", repo="org/SmolLM2", commit="ab" * 20)
    kit.add(station, starter / "embedder", "MiniLM")
    kit.sign(station, "targets-1")
    expect("below_threshold", lambda: kit.show(station, tmp_path / "web"))
    assert not (tmp_path / "web").exists()
    kit.sign(station, "targets-2")
    published = kit.show(station, tmp_path / "web")
    assert (published.version, published.models, published.targets) == (1, 2, 5)
    state = kit.seen(station, tmp_path / "web", tmp_path / "trust")
    assert [model.name for model in state.models] == ["MiniLM", "SmolLM2"]
    for model in state.models:
        for file in model.files:
            content = (tmp_path / "web" / blob_path(file)).read_bytes()
            assert hashlib.sha256(content).hexdigest() == file.sha256
    assert (tmp_path / "web" / "org/SmolLM2/resolve" / ("ab" * 20) / gguf.name).is_file()


def test_the_tree_answers_as_a_hub_does(station: Path, web: Path, tmp_path: Path) -> None:
    (model,) = kit.seen(station, web, tmp_path / "trust").models
    (file,) = model.files
    about = json.loads((web / f"api/models/{model.repo}/revision/{file.commit}").read_bytes())
    assert (about["id"], about["sha"]) == (model.repo, file.commit)
    assert about["siblings"] == [{"rfilename": "tiny.gguf"}]
    (entry,) = json.loads((web / f"api/models/{model.repo}/tree/{file.commit}").read_bytes())
    assert (entry["type"], entry["path"], entry["size"]) == ("file", file.file, file.size_bytes)
    assert (entry["lfs"]["oid"], len(entry["oid"])) == (file.sha256, 40)


def test_huggingface_hub_names_the_same_places(station: Path, web: Path, tmp_path: Path) -> None:
    from huggingface_hub import hf_hub_url

    (model,) = kit.seen(station, web, tmp_path / "trust").models
    (file,) = model.files
    url = hf_hub_url(file.repo, file.file, revision=file.commit, endpoint="https://mirror.site/m")
    assert url == f"https://mirror.site/m/{blob_path(file)}"


def test_anybody_may_read_the_tree_and_nobody_the_keys(station: Path, web: Path) -> None:
    before = os.umask(0o077)
    try:
        kit.show(station, web.parent / "new")
    finally:
        os.umask(before)
    for path in (web.parent / "new", *(web.parent / "new").rglob("*")):
        mode = path.stat().st_mode & 0o777
        assert mode == (0o755 if path.is_dir() else 0o444 if path.suffix == ".gguf" else 0o644)
    assert not list(web.rglob("*.pem"))
    assert (station / "keys").stat().st_mode & 0o077 == 0


# -- again, elsewhere, and what is no longer offered


def test_publishing_again_changes_nothing_and_asks_for_no_passphrase(
    station: Path, web: Path
) -> None:
    before, own = files_of(web), files_of(station / "metadata")

    def asked() -> bytearray:
        pytest.fail("there is nothing to sign")

    with Station(station) as opened:
        publish(opened, web, Signers(opened.keys, asked))
    assert (files_of(web), files_of(station / "metadata")) == (before, own)


def test_a_stick_gets_the_same_tree(station: Path, web: Path, tmp_path: Path) -> None:
    kit.show(station, tmp_path / "stick")
    assert files_of(tmp_path / "stick") == files_of(web)


def test_another_disk_gets_whole_copies(station: Path, web: Path) -> None:
    if not SHARED_MEMORY.is_dir() or SHARED_MEMORY.stat().st_dev == station.stat().st_dev:
        pytest.skip("not run: there is no second file system here")
    stick = SHARED_MEMORY / f"cloister-test-{os.getpid()}"
    try:
        kit.show(station, stick)
        assert files_of(stick) == files_of(web)
        assert not list(stick.rglob("*.part"))
    finally:
        shutil.rmtree(stick)


def _blob(station: Path, web: Path, trust: Path) -> tuple[Path, Path]:
    """A model's file in the mirror, and in the station's store."""
    (model,) = kit.seen(station, web, trust).models
    return web / blob_path(model.files[0]), station / "store" / "sha256" / model.sha256


def _spoil(path: Path) -> None:
    """Other bytes, as many as before."""
    path.chmod(0o600)
    path.write_bytes(bytes(path.stat().st_size))


def test_publishing_again_mends_a_file_that_was_altered(
    station: Path, web: Path, tmp_path: Path
) -> None:
    blob, stored = _blob(station, web, tmp_path / "trust")
    before = files_of(web)
    _spoil(blob)
    assert hashlib.sha256(stored.read_bytes()).hexdigest() == stored.name
    kit.show(station, web)
    assert files_of(web) == before
    assert blob.stat().st_mode & 0o777 == 0o444


def test_the_end_of_a_model_does_not_wait_for_files_that_cannot_be_mended(
    station: Path, web: Path, tmp_path: Path
) -> None:
    blob, stored = _blob(station, web, tmp_path / "trust")
    kit.offer(station, web, kit.write_model(tmp_path / "more.gguf", "More"), "More")
    with Station(station) as opened:
        opened.revoke("More", reason="why")
    kit.sign(station, "targets-1", "targets-2")
    _spoil(blob)
    stored.unlink()
    error = expect("file_missing", lambda: kit.show(station, web))
    assert "The lists are published" in error.message
    assert [one.model for one in kit.seen(station, web, tmp_path / "trust").revoked] == ["More"]


def test_the_mirror_has_files_of_its_own_unless_links_are_asked_for(
    station: Path, web: Path, tmp_path: Path
) -> None:
    blob, stored = _blob(station, web, tmp_path / "trust")
    assert not blob.samefile(stored)
    blob.unlink()
    kit.show(station, web, link=True)
    assert blob.samefile(stored)
    before = blob.read_bytes()
    kit.show(station, web)
    assert not blob.samefile(stored)
    assert (blob.read_bytes(), stored.read_bytes()) == (before, before)


def test_a_link_to_a_file_that_was_altered_is_found_out(
    station: Path, web: Path, tmp_path: Path
) -> None:
    blob, _ = _blob(station, web, tmp_path / "trust")
    blob.unlink()
    kit.show(station, web, link=True)
    _spoil(blob)
    for link in (True, False):
        expect("file_missing", partial(kit.show, station, web, link=link))


def test_a_revoked_model_leaves_the_mirror_and_its_end_is_told(
    station: Path, web: Path, tmp_path: Path
) -> None:
    other = kit.write_model(tmp_path / "better.gguf", "Better")
    kit.offer(station, web, other, "Better")
    (old, _) = sorted(kit.seen(station, web, tmp_path / "trust").models, key=lambda m: m.name)[::-1]
    with Station(station) as opened:
        opened.revoke("Model", reason="It makes up numbers.", replaced_by="Better")
    kit.sign(station, "targets-1", "targets-3")
    kit.show(station, web)
    state = kit.seen(station, web, tmp_path / "trust")
    assert [model.name for model in state.models] == ["Better"]
    (entry,) = state.revoked
    assert (entry.model, entry.sha256, entry.replaced_by) == ("Model", (old.sha256,), "Better")
    assert not (web / blob_path(old.files[0])).exists()
    assert not (web / "site" / "Model").exists()
    assert not (web / "api" / "models" / "site" / "Model").exists()
    assert [path.name for path in (station / "store" / "sha256").iterdir()] == [
        state.models[0].sha256
    ]


def test_what_others_keep_in_the_web_folder_stays(station: Path, web: Path) -> None:
    (web / "index.html").write_text("hello")
    (web / "site" / "notes").mkdir()
    (web / "site" / "notes" / "a").write_text("mine")
    with Station(station) as opened:
        opened.revoke("Model", reason="why")
    kit.sign(station, "targets-1", "targets-3")
    kit.show(station, web)
    assert (web / "index.html").read_text() == "hello"
    assert (web / "site" / "notes" / "a").read_text() == "mine"


def test_old_lists_go_after_a_while(station: Path, web: Path, tmp_path: Path) -> None:
    for number in range(3):
        kit.offer(
            station, web, kit.write_model(tmp_path / f"{number}.gguf", f"N{number}"), f"N{number}"
        )
    names = sorted(path.name for path in (web / "tuf").glob("*.targets.json"))
    assert names == ["3.targets.json", "4.targets.json"]


# -- dates


def _age(station: Path, role: str, left: timedelta) -> None:
    """Lets the published role run out sooner, signed as it was."""
    path = station / "metadata" / "timestamp.json"
    assert role == "timestamp"
    metadata: Metadata[Timestamp] = Metadata.from_bytes(path.read_bytes())
    metadata.signed.expires = datetime.now(UTC).replace(microsecond=0) + left
    signers = Signers(station / "keys", lambda: bytearray(PASSPHRASE))
    with Station(station) as opened:
        for signer in signers.of(opened.files.root(), role):
            metadata.sign(signer)
    path.write_bytes(metadata.to_bytes())


def test_dates_are_renewed_though_something_waits_for_signatures(
    station: Path, web: Path, tmp_path: Path
) -> None:
    _age(station, "timestamp", timedelta(days=-1))
    kit.add(station, kit.write_model(tmp_path / "more.gguf", "More"), "More")
    expect("below_threshold", lambda: kit.show(station, web))
    published = kit.show(station, web, renew_only=True)
    assert (published.version, published.models) == (1, 1)
    state = kit.seen(station, web, tmp_path / "trust")
    assert state.timestamp_version == 2
    assert not state.is_expired(datetime.now(UTC) + timedelta(days=44))
    with Station(station) as opened:
        assert [model.name for model in opened.models()] == ["Model", "More"]


@pytest.mark.parametrize("role", ["root", "targets"])
def test_what_ran_out_is_told_and_renewed_by_its_holders(
    template: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, role: str
) -> None:
    station = kit.copy_of(template, tmp_path / "station")
    with monkeypatch.context() as patched:
        life = {**LIFE, role: timedelta(seconds=-1)}
        patched.setattr("app.mirror.station.LIFE", life)
        with Station(station) as opened:
            opened.renew(role)
    keys = {"root": ("root-1", "root-2"), "targets": ()}[role]
    kit.sign(station, *keys, "targets-1", "targets-2")
    error = expect("mirror_expired", lambda: kit.show(station, tmp_path / "web"))
    assert "--renew" in error.hint
    assert not (tmp_path / "web" / "tuf").exists()
    with Station(station) as opened:
        opened.renew(role)
    kit.sign(station, *keys, *(("targets-1", "targets-2") if role == "targets" else ()))
    kit.show(station, tmp_path / "web")
    assert kit.seen(station, tmp_path / "web", tmp_path / "trust").models == ()


def test_the_list_itself_is_renewed_by_its_holders(station: Path, web: Path) -> None:
    with Station(station) as opened:
        opened.renew("targets")
        assert opened.status().changes[0] == "renew the date of the list of models"
    kit.sign(station, "targets-1", "targets-2")
    assert kit.show(station, web).version == 2


# -- keys that are changed, and keys that are lost


def _rotate(station: Path, role: str, *lost: str) -> tuple[str, ...]:
    with Station(station) as opened:
        return opened.rotate(role, lambda: bytearray(PASSPHRASE), lost=lost)


def test_new_root_keys_are_made_by_the_old_and_the_new(
    station: Path, web: Path, tmp_path: Path
) -> None:
    kit.seen(station, web, tmp_path / "trust")
    assert _rotate(station, "root") == ("root-4", "root-5", "root-6")
    for key in ("root-1", "root-2", "root-4"):
        expect("below_threshold", lambda: kit.show(station, web))
        kit.sign(station, key)
    expect("below_threshold", lambda: kit.show(station, web))
    kit.sign(station, "root-6")
    kit.show(station, web)
    assert kit.seen(station, web, tmp_path / "trust").root_version == 2
    pinned_later = json.loads((station / "root.json").read_bytes())
    assert pinned_later["signed"]["version"] == 2


def test_new_root_keys_alone_are_not_enough(station: Path, web: Path) -> None:
    _rotate(station, "root")
    kit.sign(station, "root-4", "root-5", "root-6")
    with Station(station) as opened:
        assert opened.pending("root") == 2
    expect("below_threshold", lambda: kit.show(station, web))


@pytest.mark.parametrize("role", ["snapshot", "timestamp"])
def test_new_keys_of_the_mirror_take_over(
    station: Path, web: Path, tmp_path: Path, role: str
) -> None:
    kit.seen(station, web, tmp_path / "trust")
    _rotate(station, role)
    kit.sign(station, "root-1", "root-2")
    (station / "keys" / f"{role}-1.pem").unlink()
    kit.show(station, web)
    state = kit.seen(station, web, tmp_path / "trust")
    assert state.root_version == 2


def test_the_drill_of_a_lost_key(station: Path, web: Path, tmp_path: Path) -> None:
    """One holder of the list lost the key: the others go on, and a new one takes its place."""
    kit.seen(station, web, tmp_path / "trust")
    (station / "keys" / "targets-2.pem").unlink()
    assert _rotate(station, "targets", "targets-2") == ("targets-4",)
    with Station(station) as opened:
        new, gone = opened.status().changes[:2]
    assert new.startswith("targets: new key targets-4 ")
    assert gone.startswith("targets: no longer key targets-2 ")
    kit.sign(station, "root-1", "root-3", "targets-1")
    expect("below_threshold", lambda: kit.show(station, web))
    kit.sign(station, "targets-4")
    kit.show(station, web)
    state = kit.seen(station, web, tmp_path / "trust")
    assert (state.root_version, state.targets_version) == (2, 2)
    assert [model.name for model in state.models] == ["Model"]


def test_the_drill_of_two_lost_keys_of_the_list(station: Path, web: Path, tmp_path: Path) -> None:
    """More keys than can be spared: the holders of the root can still mend it."""
    for name in ("targets-1", "targets-2"):
        (station / "keys" / f"{name}.pem").unlink()
    _rotate(station, "targets", "targets-1", "targets-2")
    kit.sign(station, "root-1", "root-2", "targets-3", "targets-5")
    kit.show(station, web)
    assert kit.seen(station, web, tmp_path / "trust").targets_version == 2


def test_a_stolen_key_signs_nothing_after_it_was_replaced(
    station: Path, web: Path, tmp_path: Path
) -> None:
    _rotate(station, "targets", "targets-2")
    kit.sign(station, "root-1", "root-2", "targets-1", "targets-3")
    kit.show(station, web)
    kit.add(station, kit.write_model(tmp_path / "more.gguf", "More"), "More")
    expect("wrong_key", lambda: kit.sign(station, "targets-2"))


def _thief(station: Path, web: Path, *roles: str) -> None:
    """Somebody has the keys of these roles, and shows the newest state as of a far version."""
    far = 10**6
    with Station(station) as opened:
        root = opened.files.root()
        signers = Signers(opened.keys, lambda: bytearray(PASSPHRASE))
        snapshot = Metadata[Snapshot].from_bytes(opened.files.content("snapshot"))
        stamp = Metadata[Timestamp].from_bytes(opened.files.content("timestamp"))
        if "snapshot" in roles:
            snapshot.signed.version = far
            snapshot.sign(signers.of(root, "snapshot")[0])
            content = snapshot.to_bytes()
            (web / "tuf" / f"{far}.snapshot.json").write_bytes(content)
            stamp.signed.snapshot_meta = MetaFile.from_data(far, content, ["sha256"])
        stamp.signed.version = far
        stamp.sign(signers.of(root, "timestamp")[0])
    (web / "tuf" / "timestamp.json").write_bytes(stamp.to_bytes())


@pytest.mark.parametrize("roles", [("timestamp",), ("timestamp", "snapshot")])
def test_the_drill_of_a_stolen_timestamp_key(
    station: Path, web: Path, tmp_path: Path, roles: tuple[str, ...]
) -> None:
    """The thief went far ahead; new keys bring the mirror, and clients that saw it, back."""
    _thief(station, web, *roles)
    assert kit.seen(station, web, tmp_path / "trust").timestamp_version == 10**6
    error = expect("station_behind", lambda: kit.show(station, web))
    assert "do not copy" in error.hint
    for role in roles:
        expect("station_behind", lambda: kit.show(station, web))
        _rotate(station, role)
        kit.sign(station, "root-1", "root-2")
    kit.show(station, web)
    for trust in (tmp_path / "trust", tmp_path / "new"):
        state = kit.seen(station, web, trust)
        assert (state.root_version, state.timestamp_version, state.targets_version) == (2, 2, 1)
        assert state.snapshot_version == len(roles)
        root = (station / "metadata" / "1.root.json").read_bytes()
        assert SiteTrust(trust, root).verify_kept() == state
    kit.offer(station, web, kit.write_model(tmp_path / "more.gguf", "More"), "More")
    names = [model.name for model in kit.seen(station, web, tmp_path / "trust").models]
    assert names == ["Model", "More"]


@pytest.mark.parametrize("role", ["root", "timestamp"])
def test_new_keys_do_not_let_an_older_copy_of_the_station_publish(
    station: Path, web: Path, tmp_path: Path, role: str
) -> None:
    old = kit.copy_of(station, tmp_path / "backup")
    kit.offer(station, web, kit.write_model(tmp_path / "more.gguf", "More"), "More")
    if role == "root":  # the newer one has a root that the copy does not know
        _rotate(station, "timestamp")
        kit.sign(station, "root-1", "root-2")
        kit.show(station, web)
    before = files_of(web)
    _rotate(old, role)
    kit.sign(old, "root-1", "root-2", *(("root-4", "root-5") if role == "root" else ()))
    expect("station_behind", lambda: kit.show(old, web))
    assert files_of(web) == before


def test_what_nobody_of_ours_signed_does_not_stop_a_publishing(station: Path, web: Path) -> None:
    """Whoever can write to the web server, and has no key."""
    for name in ("2.root.json", "999999.snapshot.json", "999999.targets.json"):
        source = web / "tuf" / f"1.{name.partition('.')[2]}"
        (web / "tuf" / name).write_bytes(
            source.read_bytes().replace(b'"version":1', b'"version":2')
        )
    (web / "tuf" / "888888.targets.json").symlink_to(station / "root.json")
    (web / "tuf" / "777777.snapshot.json").write_bytes(b"junk")
    kit.offer(station, web, kit.write_model(web.parent / "more.gguf", "More"), "More")


def test_a_passphrase_does_not_stay_in_memory(station: Path, web: Path) -> None:
    secrets = [bytearray(PASSPHRASE), bytearray(PASSPHRASE)]
    with Station(station) as opened:
        opened.rotate("timestamp", lambda: secrets[0])
    kit.sign(station, "root-1", "root-2")
    with (
        Station(station) as opened,
        Signers(opened.keys, lambda: secrets[1]) as signers,
    ):
        publish(opened, web, signers)
    assert secrets == [bytes(len(PASSPHRASE))] * 2


def _pair(folder: Path, name: str) -> tuple[Path, Path]:
    """A key pair that a holder made: the file of the private key, and that of the public one."""
    key = make_key(name, bytearray(b"a passphrase of my own"), rounds=1000)
    write_new(folder / f"{name}.pem", key)
    public = folder / f"{name}.pub"
    raw = bytes.fromhex(key.signer.public_key.keyval["public"])
    public.write_bytes(
        Ed25519PublicKey.from_public_bytes(raw).public_bytes(
            Encoding.PEM, PublicFormat.SubjectPublicKeyInfo
        )
    )
    return folder / f"{name}.pem", public


def test_holders_may_bring_keys_that_nobody_else_ever_saw(
    station: Path, web: Path, tmp_path: Path
) -> None:
    pairs = [_pair(tmp_path, name) for name in ("anna", "bert", "carl")]

    def rotate(*public: Path, lost: tuple[str, ...] = ()) -> tuple[str, ...]:
        with Station(station) as opened:
            return opened.rotate("targets", bytearray, lost=lost, public=public)

    publics = [public for _, public in pairs]
    expect("wrong_keys", partial(rotate, *publics[:2]))
    expect("wrong_keys", partial(rotate, publics[0], publics[1], publics[1]))
    error = expect("not_a_key", partial(rotate, *publics[:2], pairs[2][0]))
    assert "private" in error.message
    assert "-pubout" in error.hint
    assert rotate(*publics) == ("targets-4", "targets-5", "targets-6")
    expect("wrong_keys", partial(rotate, publics[0], lost=("targets-5",)))
    kit.sign(station, "root-1", "root-2")
    with Station(station) as opened:
        for private, _ in pairs[:2]:
            opened.sign(private, bytearray(b"a passphrase of my own"))
        assert opened.status().roles[1].signed_by == ("targets-4", "targets-5")
    kit.show(station, web)
    assert kit.seen(station, web, tmp_path / "trust").targets_version == 2
    assert len(list((station / "keys").glob("targets-*.pem"))) == 3


def test_a_key_that_nobody_has_is_not_replaced(station: Path) -> None:
    expect("no_such_key", lambda: _rotate(station, "targets", "targets-9"))
    expect("no_such_key", lambda: _rotate(station, "root", "targets-1"))
    with Station(station) as opened:
        assert opened.status().changes == ()


def test_one_key_for_everything_is_possible(tmp_path: Path) -> None:
    station = kit.make_station(tmp_path / "station", Thresholds(root=(1, 1), targets=(1, 1)))
    kit.add(station, kit.write_model(tmp_path / "tiny.gguf"), "Model")
    kit.sign(station, "targets-1")
    kit.show(station, tmp_path / "web")
    assert kit.seen(station, tmp_path / "web", tmp_path / "trust").models[0].name == "Model"


# -- refusals


def test_keys_elsewhere_are_named_and_missing_ones_told(
    station: Path, web: Path, tmp_path: Path
) -> None:
    kit.add(station, kit.write_model(tmp_path / "more.gguf", "More"), "More")
    kit.sign(station, "targets-1", "targets-2")
    for role in ("snapshot", "timestamp"):
        (station / "keys" / f"{role}-1.pem").rename(tmp_path / f"{role}-1.pem")
    before = files_of(web)
    expect("key_missing", lambda: kit.show(station, web))
    files = [tmp_path / "snapshot-1.pem", tmp_path / "timestamp-1.pem"]
    with Station(station) as opened:
        wrong = Signers(opened.keys, lambda: bytearray(b"wrong"), key_files=files)
        with pytest.raises(StationPassphraseError):
            publish(opened, web, wrong)
        absent = Signers(opened.keys, _nobody_types, key_files=[tmp_path / "absent.pem"])
        expect("key_unreadable", partial(publish, opened, web, absent))
        assert files_of(web) == before
        publish(opened, web, Signers(opened.keys, lambda: bytearray(PASSPHRASE), key_files=files))
    assert kit.seen(station, web, tmp_path / "trust").targets_version == 2


def _nobody_types() -> bytearray:
    raise AssertionError("a passphrase was asked for")


def test_a_mirror_never_lies_around_the_keys(station: Path) -> None:
    for folder in (station, station / "web", station / "keys", station.parent):
        expect("folder_nested", partial(kit.show, station, folder))
    link = station.parent / "link"
    link.symlink_to(station)
    expect("folder_nested", lambda: kit.show(station, link / "web"))


def test_another_sites_mirror_is_left_alone(station: Path, web: Path) -> None:
    other = kit.make_station(station.parent / "other")
    kit.sign(other, "targets-1", "targets-2")
    before = files_of(web)
    expect("other_mirror", lambda: kit.show(other, web))
    assert files_of(web) == before


def test_an_older_copy_of_the_station_does_not_roll_its_mirror_back(
    station: Path, web: Path, tmp_path: Path
) -> None:
    old = kit.copy_of(station, tmp_path / "backup")
    kit.offer(station, web, kit.write_model(tmp_path / "more.gguf", "More"), "More")
    before = files_of(web)
    kit.add(old, kit.write_model(tmp_path / "else.gguf", "Else"), "Else")
    kit.sign(old, "targets-1", "targets-2")
    error = expect("station_behind", lambda: kit.show(old, web))
    assert files_of(web) == before
    # As the hint says:
    assert "metadata" in error.hint
    shutil.copytree(web / "tuf", old / "metadata", dirs_exist_ok=True)
    with Station(old) as opened:
        assert [model.name for model in opened.models()] == ["Model", "More"]


def test_a_file_that_rotted_in_the_store_is_not_shown(
    station: Path, web: Path, tmp_path: Path
) -> None:
    kit.add(station, kit.write_model(tmp_path / "more.gguf", "More"), "More")
    kit.sign(station, "targets-1", "targets-2")
    with Station(station) as opened:
        digest = next(model.sha256 for model in opened.models() if model.name == "More")
    stored = station / "store" / "sha256" / digest
    before = files_of(web)
    stored.chmod(0o600)
    stored.write_bytes(bytes(stored.stat().st_size))
    expect("file_missing", lambda: kit.show(station, web))
    stored.unlink()
    expect("file_missing", lambda: kit.show(station, web))
    assert files_of(web) == before


@pytest.mark.parametrize("path", ["site", "tuf", "api", "site/More/resolve"])
def test_links_in_the_folder_are_not_followed(
    station: Path, web: Path, tmp_path: Path, path: str
) -> None:
    outside = tmp_path / "outside"
    outside.mkdir()
    kit.add(station, kit.write_model(tmp_path / "more.gguf", "More"), "More")
    kit.sign(station, "targets-1", "targets-2")
    place = web / path
    if place.exists():
        shutil.rmtree(place)
    place.parent.mkdir(exist_ok=True)
    place.symlink_to(outside)
    expect("folder_unsafe", lambda: kit.show(station, web))
    assert list(outside.iterdir()) == []


def test_odd_things_in_the_place_of_files_are_replaced_or_told(
    station: Path, web: Path, tmp_path: Path
) -> None:
    (model,) = kit.seen(station, web, tmp_path / "trust").models
    blob = web / blob_path(model.files[0])
    blob.unlink()
    os.mkfifo(blob)
    (web / "tuf" / "1.root.json").chmod(0o600)
    kit.show(station, web)
    assert hashlib.sha256(blob.read_bytes()).hexdigest() == model.sha256
    blob.unlink()
    blob.mkdir()
    expect("folder_unwritable", lambda: kit.show(station, web))


def test_what_a_kill_left_half_written_is_swept(station: Path, web: Path, tmp_path: Path) -> None:
    (model,) = kit.seen(station, web, tmp_path / "trust").models
    blob = web / blob_path(model.files[0])
    blob.unlink()
    left = [
        blob.with_name(f".{blob.name}.01ab.part"),
        station / "metadata" / ".9.targets.json.01ab.part",
        station / "metadata" / "staged" / ".targets.json.01ab.part",
        station / "store" / "sha256" / "01ab.part",
        station / ".scratch-01ab" / "kept",
    ]
    for path in left:
        path.parent.mkdir(exist_ok=True)
        path.write_bytes(b"half")
    kit.show(station, web)
    assert [path for path in left if path.exists()] == []
    assert blob.is_file()


def test_a_place_that_is_no_folder_is_refused(station: Path, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("mine")
    expect("folder_unsafe", lambda: kit.show(station, tmp_path / "file"))
    expect("folder_missing", lambda: kit.show(station, tmp_path / "file" / "web"))
    assert (tmp_path / "file").read_text() == "mine"


# -- killed at every step

KILLED = 9


def killed_at(step: int, act: Callable[[], object]) -> bool:
    """Does it in a process that ends, without any clean-up, before or after a file is put in place.

    Steps count from 1, two for each file; False where there were fewer, and all is done.
    """
    child = os.fork()
    if child == 0:
        done = 0
        replace = Path.replace

        def counted(path: Path, target: Path) -> Path:
            nonlocal done
            done += 1
            if done == step:
                os._exit(KILLED)
            replaced = replace(path, target)
            done += 1
            if done == step:
                os._exit(KILLED)
            return replaced

        status = 1
        try:
            Path.replace = counted  # type: ignore[method-assign, assignment]
            act()
            status = 0
        finally:
            os._exit(status)
    _, ended = os.waitpid(child, 0)
    assert os.waitstatus_to_exitcode(ended) in (0, KILLED)
    return os.waitstatus_to_exitcode(ended) == KILLED


def _tried_at_every_step(
    folder: Path, act: Callable[[Path], object], check: Callable[[Path], object]
) -> int:
    """Kills an act at each step, each in a copy of the folder; returns how many steps it had."""
    step = 0
    while True:
        step += 1
        copy = folder.with_name(f"{folder.name}-{step}")
        shutil.copytree(folder, copy)
        was_killed = killed_at(step, partial(act, copy))
        kit.seen(copy / "station", copy / "web", copy / "trust")  # a whole state, old or new
        check(copy)
        assert list(copy.rglob("*.part")) == [], step
        shutil.rmtree(copy)
        if not was_killed:
            return step - 1


def test_staging_and_signing_that_are_killed_are_done_again(offering: Path, tmp_path: Path) -> None:
    model = kit.write_model(tmp_path / "more.gguf", "More")
    folder = tmp_path / "work"
    shutil.copytree(offering, folder)

    def stage(here: Path) -> None:
        kit.add(here / "station", model, "More", replace=True)

    def sign(here: Path) -> None:
        kit.sign(here / "station", "targets-1", "targets-2")

    def finish(here: Path) -> None:
        stage(here)
        sign(here)
        kit.show(here / "station", here / "web")
        names = [one.name for one in kit.seen(here / "station", here / "web", here / "t").models]
        assert names == ["Model", "More"]

    assert _tried_at_every_step(folder, stage, finish) >= 6
    stage(folder)
    assert _tried_at_every_step(folder, sign, finish) >= 4


def test_publishing_that_is_killed_is_finished_by_doing_it_again(
    offering: Path, tmp_path: Path
) -> None:
    folder = tmp_path / "work"
    shutil.copytree(offering, folder)
    kit.add(folder / "station", kit.write_model(tmp_path / "more.gguf", "More"), "More")
    kit.sign(folder / "station", "targets-1", "targets-2")

    def publish_it(here: Path) -> None:
        kit.show(here / "station", here / "web")

    def finish(here: Path) -> None:
        publish_it(here)
        names = [one.name for one in kit.seen(here / "station", here / "web", here / "t").models]
        assert names == ["Model", "More"]

    assert _tried_at_every_step(folder, publish_it, finish) >= 18


def test_a_rotation_that_is_killed_is_finished_by_doing_it_again(
    offering: Path, tmp_path: Path
) -> None:
    folder = tmp_path / "work"
    shutil.copytree(offering, folder)

    def rotate(here: Path) -> None:
        _rotate(here / "station", "targets")

    def finish(here: Path) -> None:
        station = here / "station"
        with Station(station) as opened:
            state = opened.status()
            roles = {role.role: role for role in state.roles}
            if roles["root"].staged_version and not roles["targets"].staged_version:
                opened.renew("targets")  # as the refusal to publish says
        if not roles["root"].staged_version:
            _rotate(station, "targets")
        with Station(station) as opened:
            keys = {role.role: role.keys for role in opened.status().roles}["targets"]
        assert not {"targets-1", "targets-2", "targets-3"} & set(keys)
        kit.sign(station, "root-1", "root-2", *keys[:2])
        kit.show(station, here / "web")
        assert kit.seen(station, here / "web", here / "t").root_version == 2

    assert _tried_at_every_step(folder, rotate, finish) >= 8


# -- where it is published to


def test_a_folder_of_other_things_is_no_mirror(station: Path, tmp_path: Path) -> None:
    home = tmp_path / "home"
    home.mkdir()
    (home / "vault.db").write_bytes(b"a vault")
    expect("folder_foreign", lambda: kit.show(station, home))
    assert [path.name for path in home.iterdir()] == ["vault.db"]
    expect("folder_missing", lambda: kit.show(station, tmp_path / "unmounted" / "stick"))
    assert not (tmp_path / "unmounted").exists()


def test_what_a_disk_keeps_for_itself_is_nothing(station: Path, tmp_path: Path) -> None:
    stick = tmp_path / "stick"
    for name in ("lost+found", "System Volume Information", ".Trash-1000"):
        (stick / name).mkdir(parents=True)
    assert kit.show(station, stick).is_changed


def test_a_publishing_that_was_cut_off_goes_on(
    station: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What it left is known as ours, though no list is shown yet."""

    def killed(*_: object, **__: object) -> bool:
        raise KeyboardInterrupt

    with monkeypatch.context() as patch:
        patch.setattr("app.mirror.tree.Tree.put_blob", killed)
        with pytest.raises(KeyboardInterrupt):
            kit.show(station, tmp_path / "new")
    assert not (tmp_path / "new" / "tuf" / "timestamp.json").exists()
    assert kit.show(station, tmp_path / "new").is_changed
    assert kit.seen(station, tmp_path / "new", tmp_path / "trust").models


def test_whether_anything_moved_is_told(station: Path, web: Path, tmp_path: Path) -> None:
    assert not kit.show(station, web).is_changed
    assert not kit.show(station, web, renew_only=True).is_changed
    blob, _ = _blob(station, web, tmp_path / "trust")
    blob.chmod(0o600)
    blob.write_bytes(blob.read_bytes()[::-1])
    assert kit.show(station, web).is_changed
    assert not kit.show(station, web).is_changed


# -- where a model is from


def test_a_commit_that_nobody_named_is_claimed_by_nobody(
    station: Path, web: Path, tmp_path: Path
) -> None:
    """The paths need a revision; the model has none, and holders are told of none."""
    for name, more in (("Local", {}), ("Known", {"commit": "ab" * 20})):
        path = kit.write_model(tmp_path / f"{name}.gguf", name)
        kit.add(station, path, name, repo="org/name", **more)
    kit.sign(station, "targets-1", "targets-2")
    with Station(station) as opened:
        told = [line for line in opened.status().changes if line.startswith("  commit: ")]
    assert told == [f'  commit: "{"ab" * 20}"']
    kit.show(station, web)
    models = {one.name: one for one in kit.seen(station, web, tmp_path / "trust").models}
    assert (models["Local"].commit, models["Known"].commit) == ("", "ab" * 20)
    (file,) = models["Local"].files
    assert (web / "org/name/resolve" / file.commit / "Local.gguf").is_file()
