"""A station: what may be staged, who may sign, and that nothing is lost on the way."""

import hashlib
import json
import os
import shutil
import subprocess
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

from app.bench.random_adapter import write_random_adapter
from app.bench.random_model import write_split_model
from app.engine.errors import AdapterMismatchError, DamagedModelError, ModelPartMissingError
from app.errors import UserFacingError
from app.mirror.errors import StationError, StationPassphraseError
from app.mirror.station import Station
from app.mirror.station_keys import make_key, read_signer, write_new
from app.mirror.station_rules import Thresholds
from app.mirror.store import StoredFile
from app.security.paths import HomeInUseError
from app.services.station import Details, stage
from app.services.station_intake import IntakeError
from tests.cross_encoders import config, write_cross_encoder
from tests.engine.conftest import TINY
from tests.mirror import station_kit as kit
from tests.mirror.station_kit import PASSPHRASE


@pytest.fixture(scope="module")
def template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return kit.make_station(tmp_path_factory.mktemp("station") / "station")


@pytest.fixture
def station(template: Path, tmp_path: Path) -> Path:
    return kit.copy_of(template, tmp_path / "station")


@pytest.fixture
def model(tmp_path: Path) -> Path:
    return kit.write_model(tmp_path / "tiny.gguf")


def state_files(station: Path) -> dict[str, bytes]:
    """All that a station must not lose by a refusal."""
    return {
        str(path.relative_to(station)): path.read_bytes()
        for folder in ("keys", "metadata")
        for path in sorted((station / folder).rglob("*"))
        if path.is_file()
    }


def refused(station: Path, act: object, code: str) -> UserFacingError:
    """The act is refused by a code and a sentence, and changes nothing."""
    before = state_files(station)
    with pytest.raises(UserFacingError) as caught:
        act()  # type: ignore[operator]
    assert caught.value.error_code == code
    assert caught.value.message.endswith(".")
    assert state_files(station) == before
    return caught.value


# -- init


def test_a_new_station_has_private_keys_and_a_root_that_clients_pin(station: Path) -> None:
    names = sorted(path.name for path in (station / "keys").iterdir())
    assert names == [
        *(f"root-{n}.pem" for n in (1, 2, 3)),
        "snapshot-1.pem",
        *(f"targets-{n}.pem" for n in (1, 2, 3)),
        "timestamp-1.pem",
    ]
    assert (station / "keys").stat().st_mode & 0o077 == 0
    root = json.loads((station / "root.json").read_bytes())
    assert {name: role["threshold"] for name, role in root["signed"]["roles"].items()} == {
        "root": 2,
        "targets": 2,
        "snapshot": 1,
        "timestamp": 1,
    }


def test_init_never_writes_into_a_folder_that_holds_something(
    template: Path, tmp_path: Path
) -> None:
    full = tmp_path / "full"
    full.mkdir()
    (full / "note").write_text("mine")
    link = tmp_path / "link"
    link.symlink_to(tmp_path / "empty")
    (tmp_path / "empty").mkdir()
    for folder in (full, link, full / "note", template):
        with pytest.raises(StationError) as caught:
            Station.create(folder, bytearray(PASSPHRASE), Thresholds())
        assert caught.value.error_code == "not_empty"
    assert [path.name for path in full.iterdir()] == ["note"]
    assert list((tmp_path / "empty").iterdir()) == []


@pytest.mark.parametrize("root", [(3, 4), (0, 0), (3, 0), (17, 2), (1, 2)])
def test_thresholds_that_nobody_could_reach_are_refused(
    tmp_path: Path, root: tuple[int, int]
) -> None:
    with pytest.raises(StationError) as caught:
        Station.create(tmp_path / "new", bytearray(PASSPHRASE), Thresholds(root=root))
    assert caught.value.error_code == "bad_threshold"
    assert not (tmp_path / "new").exists()


def test_openssl_reads_the_key_files(tmp_path: Path) -> None:
    openssl = shutil.which("openssl")
    if openssl is None:
        pytest.skip("not run: there is no openssl here")
    key = make_key("root-1", bytearray(b"a passphrase"))
    write_new(tmp_path / "root-1.pem", key)
    done = subprocess.run(
        [openssl, "pkey", "-in", str(tmp_path / "root-1.pem"), "-passin", "stdin", "-pubout"],
        input=b"a passphrase\n",
        capture_output=True,
        check=True,
    )
    assert b"BEGIN PUBLIC KEY" in done.stdout
    signer = read_signer(tmp_path / "root-1.pem", bytearray(b"a passphrase"))
    assert signer.public_key.keyid == key.signer.public_key.keyid


def test_a_key_file_is_never_written_over(tmp_path: Path) -> None:
    path = tmp_path / "root-1.pem"
    path.write_bytes(b"a key of before")
    with pytest.raises(StationError) as caught:
        write_new(path, make_key("root-1", bytearray(b"a passphrase"), rounds=1000))
    assert (caught.value.error_code, path.read_bytes()) == ("key_exists", b"a key of before")


def test_an_init_that_was_killed_after_its_root_is_a_station(station: Path, model: Path) -> None:
    (station / "metadata" / "staged" / "targets.json").unlink()
    assert kit.add(station, model, "Model").pending_signatures == 2


def test_no_station_says_so(tmp_path: Path) -> None:
    for folder in (tmp_path, tmp_path / "absent"):
        with pytest.raises(StationError) as caught, Station(folder):
            pass
        assert caught.value.error_code == "no_station"
    assert list(tmp_path.iterdir()) == []


def test_two_at_once_are_refused(station: Path) -> None:
    with Station(station), pytest.raises(HomeInUseError), Station(station):
        pass


# -- add


def test_a_model_is_staged_with_what_its_metadata_says(station: Path, model: Path) -> None:
    staged = kit.add(station, model, "My model", reviewer="R. Viewer", note="Small.", marking="VS")
    assert staged.pending_signatures == 2
    assert (staged.kind, len(staged.files)) == ("generative", 1)
    assert staged.target.startswith("models/site/My-model/")
    with Station(station) as opened:
        (found,) = opened.models()
    assert (found.name, found.architecture, found.license) == ("My model", "llama", "mit")
    assert (found.reviewer, found.note, found.marking) == ("R. Viewer", "Small.", "VS")
    assert found.parameters > 0
    assert found.context_tokens > 0


def test_the_origin_is_kept(station: Path, model: Path) -> None:
    staged = kit.add(station, model, "Mine", repo="org/name", commit="ab" * 20)
    assert staged.files[0][0] == f"models/org/name/{'ab' * 20}/tiny.gguf"


def test_parts_are_put_in_order_and_found_by_the_first(
    station: Path, starter: Path, tmp_path: Path
) -> None:
    gguf = next(starter.glob("*.gguf"))
    parts = write_split_model(tmp_path, gguf, TINY, 3)
    first = kit.add(station, parts[0], "By the first")
    shutil.rmtree(station / "metadata" / "staged")
    every = kit.add(station, [parts[2], parts[0], parts[1]], "By the first")
    assert first.files == every.files
    assert [path.rpartition("-of")[0][-1] for path, _, _ in every.files] == ["1", "2", "3"]
    parts[1].unlink()
    with pytest.raises(ModelPartMissingError):
        kit.add(station, parts[0], "Cut")


def test_an_adapter_names_its_base_and_fits_it(
    station: Path, starter: Path, model: Path, tmp_path: Path
) -> None:
    base = next(starter.glob("*.gguf"))
    adapter = tmp_path / "adapter.gguf"
    write_random_adapter(adapter, base)
    error = refused(station, lambda: kit.add(station, adapter, "Adapter"), "base_needed")
    assert "there is none yet" in error.hint
    kit.add(station, base, "Base")
    kit.add(station, model, "Other")
    error = refused(
        station, lambda: kit.add(station, adapter, "Adapter", base="Nix"), "base_needed"
    )
    assert "'Nix'" in error.message
    assert "Base, Other" in error.hint
    with pytest.raises(AdapterMismatchError):
        kit.add(station, adapter, "Adapter", base="Other")
    staged = kit.add(station, adapter, "Adapter", base="Base")
    assert staged.kind == "adapter"
    with Station(station) as opened:
        models = {one.name: one for one in opened.models()}
    assert models["Adapter"].base_sha256 == models["Base"].sha256
    with pytest.raises(StationError):
        kit.add(station, kit.write_model(tmp_path / "x.gguf", "X"), "X", base="Base")


def test_an_embedder_is_staged_by_its_folder(station: Path, starter: Path) -> None:
    staged = kit.add(station, starter / "embedder", "Embedder")
    assert staged.kind == "embedder"
    names = [path.rpartition("/")[2] for path, _, _ in staged.files]
    assert names == ["embedder.onnx", "tokenizer.json", "embedder.json", "embedder-int8.onnx"]


def test_data_of_other_workers_is_staged_by_its_kind(station: Path, tmp_path: Path) -> None:
    eng = tmp_path / "eng.traineddata"
    places = [4 + 8 * 3, -1, 4 + 8 * 3 + 5]
    eng.write_bytes(
        (3).to_bytes(4, "little")
        + b"".join(place.to_bytes(8, "little", signed=True) for place in places)
        + b"0123456789"
    )
    assert kit.add(station, eng, "English", kind="ocr").kind == "ocr"
    folder = tmp_path / "reranker"
    folder.mkdir()
    (folder / "model.onnx").write_bytes(b"weights")
    (folder / "tokenizer.json").write_text("{}")
    assert kit.add(station, folder, "Reranker", kind="reranker").kind == "reranker"
    (folder / "tokenizer.json").write_text("{")
    refused(station, lambda: kit.add(station, folder, "R2", kind="reranker"), "model_damaged")
    (folder / "tokenizer.json").unlink()
    (folder / "weights.bin").write_bytes(b"pickle")
    refused(station, lambda: kit.add(station, folder, "R2", kind="reranker"), "not_a_model")
    eng.write_bytes(b"not a model")
    refused(station, lambda: kit.add(station, eng, "E2", kind="ocr"), "model_damaged")


@pytest.mark.parametrize("place", ["model.onnx", "onnx/model.onnx"])
def test_a_cross_encoder_is_staged_by_its_folder_the_model_first(
    station: Path, starter: Path, tmp_path: Path, place: str
) -> None:
    folder = write_cross_encoder(
        tmp_path / "r", starter / "embedder" / "tokenizer.json", place=place
    )
    (folder / "vocab.txt").write_text("not needed")
    staged = kit.add(station, folder, "Reranker", kind="reranker")
    names = [path.rpartition("/")[2] for path, _, _ in staged.files]
    assert names == ["model.onnx", "tokenizer.json", "config.json"]
    labels = {"0": "sports", "1": "politics"}
    (folder / "config.json").write_text(json.dumps(config(labels)))
    refused(station, lambda: kit.add(station, folder, "R2", kind="reranker"), "not_cross_encoder")


BAD_TEXTS = {
    "no name": {"name": ""},
    "a long name": {"name": "x" * 121},
    "a name that drives a terminal": {"name": "a\x1b[2Jb"},
    "a name in blanks": {"name": " model"},
    "a note of two lines": {"note": "a\nb"},
    "a reviewer who turns around": {"reviewer": "\u202eevil"},
    "a repo without org": {"repo": "name"},
    "a repo with a path": {"repo": "org/../name"},
    "a repo in the way of the lists": {"repo": "TUF/name"},
    "a repo in the way of the listings": {"repo": "api/models"},
    "a base of no adapter": {"base": "Other"},
}


@pytest.mark.parametrize("name", BAD_TEXTS)
def test_words_that_no_client_would_show_are_refused(station: Path, model: Path, name: str) -> None:
    texts = {"name": "Model", **BAD_TEXTS[name]}
    refused(station, lambda: kit.add(station, model, **texts), "bad_option")


def test_a_file_name_that_cannot_be_in_a_mirror_is_refused(station: Path, tmp_path: Path) -> None:
    for name in ("my model.gguf", ".hidden.gguf", "m\u00f6del.gguf", "-rf.gguf"):
        path = kit.write_model(tmp_path / name)
        refused(station, lambda path=path: kit.add(station, path, "Model"), "bad_file_name")


def test_what_is_no_model_is_refused(station: Path, tmp_path: Path, model: Path) -> None:
    text = tmp_path / "text.gguf"
    text.write_text("hello")
    refused(station, lambda: kit.add(station, text, "Model"), "not_gguf")
    cut = tmp_path / "cut.gguf"
    cut.write_bytes(model.read_bytes()[:-40])
    with pytest.raises(DamagedModelError):
        kit.add(station, cut, "Model")
    refused(station, lambda: kit.add(station, tmp_path / "no.gguf", "Model"), "path_not_found")
    os.mkfifo(tmp_path / "pipe")
    refused(station, lambda: kit.add(station, tmp_path / "pipe", "Model"), "not_a_file")
    (tmp_path / "folder").mkdir()
    refused(station, lambda: kit.add(station, tmp_path / "folder", "Model"), "not_a_model")
    mixed = [model, tmp_path / "folder"]
    refused(station, lambda: kit.add(station, mixed, "Model"), "not_a_model")
    with pytest.raises(IntakeError):
        kit.add(station, model, "Model", kind="embedder")


def test_a_name_is_taken_once_and_replaced_when_that_is_said(
    station: Path, model: Path, tmp_path: Path
) -> None:
    kit.add(station, model, "Model")
    other = kit.write_model(tmp_path / "other.gguf", "Other")
    refused(station, lambda: kit.add(station, other, "MODEL"), "model_exists")
    error = refused(station, lambda: kit.add(station, model, "Twin", repo="a/twin"), "same_model")
    assert "'Model'" in error.message
    kit.add(station, other, "Model", replace=True)
    with Station(station) as opened:
        (found,) = opened.models()
    assert found.files[0].file == "other.gguf"


def test_files_that_change_while_they_are_copied_are_not_staged(
    station: Path, model: Path, tmp_path: Path
) -> None:
    """The pre-check saw one file, the store got another."""
    other = kit.write_model(tmp_path / "other.gguf", merges=True).read_bytes()

    def swap() -> None:
        model.write_bytes(other)

    def spoil() -> None:
        model.write_bytes(b"hello")

    def add(change: Callable[[], None]) -> None:
        with Station(station) as opened, monkeypatched(opened, change):
            stage(opened, [model], Details(name="Model", license="mit"))

    refused(station, lambda: add(swap), "changed_while_reading")
    refused(station, lambda: add(spoil), "not_gguf")


@contextmanager
def monkeypatched(station: Station, change: Callable[[], None]) -> Iterator[None]:
    """Changes the source just before the store reads it."""
    put = station.store.put

    def changed_put(*arguments: Any, **more: Any) -> StoredFile:
        change()
        return put(*arguments, **more)

    station.store.put = changed_put  # type: ignore[method-assign]
    yield


def test_a_full_disk_leaves_what_was_staged(station: Path, model: Path) -> None:
    kit.add(station, model, "Model")
    staged = station / "metadata" / "staged"
    before = state_files(station)
    staged.rename(station / "metadata" / "hold")
    staged.write_text("no folder")
    with pytest.raises(UserFacingError):
        kit.add(station, model, "Again")
    staged.unlink()
    (station / "metadata" / "hold").rename(staged)
    assert state_files(station) == before


# -- sign


def test_each_holder_counts_once(station: Path, model: Path) -> None:
    kit.add(station, model, "Model")
    with Station(station) as opened:
        keys = station / "keys"
        first = opened.sign(keys / "targets-1.pem", bytearray(PASSPHRASE))
        again = opened.sign(keys / "targets-1.pem", bytearray(PASSPHRASE))
        second = opened.sign(keys / "targets-3.pem", bytearray(PASSPHRASE))
    assert [(one.signatures, one.threshold) for one in (first, again, second)] == [
        (1, 2),
        (1, 2),
        (2, 2),
    ]
    assert first.changes[0] == 'offer "Model"'
    assert any(line.endswith(f'sha256: "{_digest(station)}"') for line in first.changes)


def _digest(station: Path) -> str:
    with Station(station) as opened:
        return opened.models()[0].sha256


def test_a_change_after_a_signature_asks_for_all_again(
    station: Path, model: Path, tmp_path: Path
) -> None:
    kit.add(station, model, "Model")
    kit.sign(station, "targets-1", "targets-2")
    kit.add(station, kit.write_model(tmp_path / "more.gguf", "More"), "More")
    with Station(station) as opened:
        assert opened.pending() == 2
    assert list((station / "metadata" / "staged").glob("*.signature")) == []


@pytest.mark.parametrize("key", ["root-1", "snapshot-1", "timestamp-1"])
def test_a_key_of_another_role_signs_nothing(station: Path, model: Path, key: str) -> None:
    kit.add(station, model, "Model")
    error = refused(station, lambda: kit.sign(station, key), "wrong_key")
    assert "targets-1, targets-2, targets-3" in error.hint


def test_a_strangers_key_signs_nothing(station: Path, model: Path) -> None:
    kit.add(station, model, "Model")
    write_new(
        station / "keys" / "stranger.pem", make_key("targets-1", bytearray(PASSPHRASE), rounds=1000)
    )
    refused(station, lambda: kit.sign(station, "stranger"), "wrong_key")


def test_a_wrong_passphrase_is_told_apart(station: Path, model: Path) -> None:
    kit.add(station, model, "Model")
    with Station(station) as opened, pytest.raises(StationPassphraseError) as caught:
        opened.sign(station / "keys" / "targets-1.pem", bytearray(b"something else"))
    assert (caught.value.error_code, caught.value.exit_code) == ("wrong_passphrase", 4)


@pytest.mark.parametrize(
    "content", [b"", b"hello", b"\xff" * 20_000, b"-----BEGIN PRIVATE KEY-----\nAAAA\n"]
)
def test_what_is_no_key_is_told(station: Path, model: Path, content: bytes) -> None:
    kit.add(station, model, "Model")
    (station / "keys" / "odd.pem").write_bytes(content)
    refused(station, lambda: kit.sign(station, "odd"), "not_a_key")
    refused(station, lambda: kit.sign(station, "absent"), "key_unreadable")


def test_a_key_without_a_passphrase_is_refused(station: Path) -> None:
    openssl = shutil.which("openssl")
    if openssl is None:
        pytest.skip("not run: there is no openssl here")
    for kind in ("ed25519", "x25519"):
        path = station / "keys" / f"{kind}.pem"
        subprocess.run([openssl, "genpkey", "-algorithm", kind, "-out", str(path)], check=True)
        refused(station, lambda kind=kind: kit.sign(station, kind), "not_a_key")


def test_nothing_to_sign_says_so(station: Path) -> None:
    kit.sign(station, "targets-1", "targets-2")
    kit.show(station, station.parent / "web")
    refused(station, lambda: kit.sign(station, "targets-1"), "nothing_staged")


def test_holders_sign_apart_and_at_the_same_time(
    station: Path, model: Path, tmp_path: Path
) -> None:
    """Only ``metadata`` travels, and only one small file comes back from each."""
    kit.add(station, model, "Model")
    for name in ("targets-1", "targets-3"):
        away = tmp_path / name
        away.mkdir()
        shutil.copytree(station / "metadata", away / "metadata")
        (station / "keys" / f"{name}.pem").rename(tmp_path / f"{name}.pem")
        with Station(away) as opened:
            assert opened.sign(tmp_path / f"{name}.pem", bytearray(PASSPHRASE)).signatures == 1
            assert opened.status().changes[0].startswith('offer "Model"')
    for name in ("targets-1", "targets-3"):
        (made,) = (tmp_path / name / "metadata" / "staged").glob("*.signature")
        made.rename(station / "metadata" / "staged" / made.name)
    with Station(station) as opened:
        assert opened.pending() == 0
    kit.show(station, tmp_path / "web")
    assert kit.seen(station, tmp_path / "web", tmp_path / "trust").models[0].name == "Model"


@pytest.mark.parametrize(
    "content",
    [b"", b"{}", b"[]", b"\xff", b"[" * 9_000, b'{"keyid": 7, "sig": "ab"}', b"x" * 20_000],
)
def test_a_signature_that_is_none_is_swept_away(station: Path, model: Path, content: bytes) -> None:
    kit.add(station, model, "Model")
    odd = station / "metadata" / "staged" / "targets.targets-2.signature"
    odd.write_bytes(content)
    kit.sign(station, "targets-1")
    assert not odd.exists()
    with Station(station) as opened:
        assert opened.pending() == 1


def test_a_signature_of_something_else_does_not_count(
    station: Path, model: Path, tmp_path: Path
) -> None:
    kit.add(station, model, "Model")
    kit.sign(station, "targets-1")
    (old,) = (station / "metadata" / "staged").glob("*.signature")
    kept = old.read_bytes()
    kit.add(station, kit.write_model(tmp_path / "more.gguf", "More"), "More")
    old.write_bytes(kept)
    with Station(station) as opened:
        assert opened.pending() == 2


# -- revoke, status


def test_a_revoked_model_cannot_be_added_again(station: Path, model: Path, tmp_path: Path) -> None:
    kit.offer(station, tmp_path / "web", model, "Model")
    with Station(station) as opened:
        entry = opened.revoke("Model", reason="It makes up numbers.").entry
        changes = opened.status().changes
    assert changes[:3] == (
        'no longer offer "Model"',
        'revoke "Model"',
        '  reason: "It makes up numbers."',
    )
    assert entry is not None
    assert entry.model == "Model"
    refused(station, lambda: kit.add(station, model, "Model"), "model_revoked")


def test_a_revoked_embedder_does_not_take_its_tokenizer_with_it(
    station: Path, starter: Path, tmp_path: Path
) -> None:
    """Another one may have the same tokenizer, byte for byte."""
    kit.add(station, starter / "embedder", "Embedder")
    kit.sign(station, "targets-1", "targets-2")
    kit.show(station, tmp_path / "web")
    with Station(station) as opened:
        entry = opened.revoke("Embedder", reason="why").entry
    assert entry is not None
    weights = [starter / "embedder" / name for name in ("embedder.onnx", "embedder-int8.onnx")]
    assert set(entry.sha256) == {hashlib.sha256(file.read_bytes()).hexdigest() for file in weights}
    refused(station, lambda: kit.add(station, starter / "embedder", "Again"), "model_revoked")
    other = Path(shutil.copytree(starter / "embedder", tmp_path / "other"))
    for file in weights:
        (other / file.name).write_bytes(b"other weights")
    assert kit.add(station, other, "Other").kind == "embedder"


@pytest.mark.parametrize(
    ("name", "replaced_by", "reason", "code"),
    [
        ("Absent", "", "why", "no_such_model"),
        ("Model", "Absent", "why", "no_such_model"),
        ("Model", "Model", "why", "bad_replacement"),
        ("Model", "", " ", "bad_reason"),
        ("Model", "", "two\nlines", "bad_reason"),
        ("Model", "", "x" * 2001, "mirror_broken"),
    ],
)
def test_a_revocation_that_makes_no_sense_is_refused(  # noqa: PLR0917
    station: Path, model: Path, name: str, replaced_by: str, reason: str, code: str
) -> None:
    kit.offer(station, station.parent / "web", model, "Model")

    def revoke() -> None:
        with Station(station) as opened:
            opened.revoke(name, reason=reason, replaced_by=replaced_by)

    refused(station, revoke, code)


def test_status_tells_who_must_still_sign(station: Path, model: Path) -> None:
    kit.add(station, model, "Model")
    kit.sign(station, "targets-2")
    with Station(station) as opened:
        state = opened.status()
    roles = {role.role: role for role in state.roles}
    assert (roles["targets"].signatures, roles["targets"].pending_signatures) == (1, 1)
    assert roles["targets"].signed_by == ("targets-2",)
    assert (roles["root"].version, roles["root"].staged_version) == (1, 0)
    assert roles["timestamp"].version == 0
    assert state.models == ()


@pytest.mark.parametrize("name", ["1.root.json", "staged/targets.json"])
def test_damaged_metadata_is_told_and_left_alone(station: Path, model: Path, name: str) -> None:
    path = station / "metadata" / name
    content = path.read_bytes()
    for damaged in (content[:-20], b"", b"{}", content.replace(b"_type", b"_tipe")):
        path.write_bytes(damaged)
        error = refused(station, lambda: kit.add(station, model, "Model"), "station_damaged")
        assert "backup" in error.hint
    path.write_bytes(content)
    kit.add(station, model, "Model")
