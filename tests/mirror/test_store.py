"""The content-addressed store: whole files or none."""

import hashlib
import os
import resource
import shutil
import signal
import subprocess
from pathlib import Path

import pytest

from app.domain.progress import CancelToken
from app.errors import CancelledError
from app.mirror.errors import (
    ModelFileUnreadableError,
    ModelStoreFullError,
    ModelStoreUnusableError,
)
from app.mirror.parts import opened
from app.mirror.store import SCRATCH_PREFIX, ContentStore, StoredFile
from app.security.paths import UnsafeFolderError, UnusableFolderError


@pytest.fixture
def store(tmp_path: Path) -> ContentStore:
    made = ContentStore(tmp_path / "store")
    made.prepare()
    return made


def test_a_file_is_kept_under_its_digest_and_cannot_be_written(
    store: ContentStore, tmp_path: Path
) -> None:
    source = tmp_path / "model"
    source.write_bytes(b"weights" * 1000)
    stored = store.put(source)
    assert stored == StoredFile(hashlib.sha256(b"weights" * 1000).hexdigest(), 7000)
    path = store.path_of(stored.sha256)
    assert path.read_bytes() == source.read_bytes()
    assert path.stat().st_mode & 0o777 == 0o400


def test_an_altered_or_missing_file_is_not_intact(store: ContentStore, tmp_path: Path) -> None:
    source = tmp_path / "model"
    source.write_bytes(b"weights")
    stored = store.put(source)
    assert store.is_intact(stored)
    path = store.path_of(stored.sha256)
    path.chmod(0o600)
    path.write_bytes(b"weightz")
    assert not store.is_intact(stored)
    path.unlink()
    assert not store.is_intact(stored)


def test_a_cancelled_copy_leaves_nothing(store: ContentStore, tmp_path: Path) -> None:
    source = tmp_path / "model"
    source.write_bytes(bytes(3 << 20))
    cancel = CancelToken()
    with pytest.raises(CancelledError):
        store.put(source, on_bytes=lambda _: cancel.cancel(), cancel=cancel)
    assert list((tmp_path / "store" / "sha256").iterdir()) == []


def test_a_cancelled_look_at_a_file_does_not_read_on(store: ContentStore, tmp_path: Path) -> None:
    source = tmp_path / "model"
    source.write_bytes(b"weights")
    stored, cancel = store.put(source), CancelToken()
    cancel.cancel()
    with pytest.raises(CancelledError):
        store.is_intact(stored, cancel=cancel)


def test_what_a_kill_left_half_written_is_swept_away(store: ContentStore, tmp_path: Path) -> None:
    (tmp_path / "store" / "sha256" / "1-2.part").write_bytes(b"half")
    store.prepare()
    assert list((tmp_path / "store" / "sha256").iterdir()) == []


def test_the_folders_of_the_store_are_private_even_under_a_lax_mask(tmp_path: Path) -> None:
    old = os.umask(0o002)
    try:
        ContentStore(tmp_path / "store").prepare()
    finally:
        os.umask(old)
    for folder in (tmp_path / "store", tmp_path / "store" / "sha256"):
        assert folder.stat().st_mode & 0o777 == 0o700


def test_a_store_that_is_a_file_is_refused_in_words(tmp_path: Path) -> None:
    (tmp_path / "store").write_text("x")
    with pytest.raises(UnusableFolderError, match="not a folder"):
        ContentStore(tmp_path / "store").prepare()


def test_what_no_model_has_is_removed_and_nothing_else(store: ContentStore, tmp_path: Path) -> None:
    kept, orphan = (_put(store, tmp_path, content) for content in (b"kept", b"orphan"))
    foreign = store.path_of("notes.txt")
    foreign.write_text("not ours")
    store.keep_only({kept.sha256})
    assert store.is_intact(kept)
    assert foreign.exists()
    assert not store.path_of(orphan.sha256).exists()


def test_what_a_kill_left_of_a_preparation_is_removed(store: ContentStore) -> None:
    scratch = store.root / f"{SCRATCH_PREFIX}x7"
    scratch.mkdir()
    (scratch / "embedder.onnx").write_bytes(b"half")
    store.prepare()
    assert [entry.name for entry in store.root.iterdir()] == ["sha256"]


def _put(store: ContentStore, folder: Path, content: bytes) -> StoredFile:
    (folder / "model").write_bytes(content)
    return store.put(folder / "model")


def test_a_missing_source_is_refused_in_words(store: ContentStore, tmp_path: Path) -> None:
    for source in (tmp_path / "gone", tmp_path):
        with pytest.raises(ModelFileUnreadableError, match="could not be read"):
            store.put(source)
    assert list((tmp_path / "store" / "sha256").iterdir()) == []


def test_a_store_that_cannot_be_written_is_not_blamed_on_the_file(
    store: ContentStore, tmp_path: Path
) -> None:
    stored = _put(store, tmp_path, b"weights")
    folder = store.path_of(stored.sha256).parent
    shutil.rmtree(folder)
    with pytest.raises(ModelStoreUnusableError, match="cannot be changed"):
        store.put(tmp_path / "model")
    folder.write_text("a file in the folder's place")
    with pytest.raises(ModelStoreUnusableError, match="could not be deleted"):
        store.remove(stored.sha256)


def test_a_file_beyond_the_limit_of_sizes_is_a_full_disk(
    store: ContentStore, tmp_path: Path
) -> None:
    (tmp_path / "model").write_bytes(bytes(100_000))
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    handler = signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (1000, hard))
    try:
        with pytest.raises(ModelStoreFullError):
            store.put(tmp_path / "model")
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
        signal.signal(signal.SIGXFSZ, handler)
    assert list((tmp_path / "store" / "sha256").iterdir()) == []


@pytest.fixture
def small_disk(tmp_path: Path) -> Path:
    """A file system of 1 MiB; only root may make one."""
    folder = tmp_path / "small"
    folder.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", "size=1m", "tmpfs", str(folder)]
    if os.geteuid() != 0 or subprocess.run(mount, check=False, capture_output=True).returncode:
        pytest.skip("not run: a small file system cannot be mounted here")
    return folder


def test_a_full_disk_is_said_and_leaves_nothing(small_disk: Path, tmp_path: Path) -> None:
    source = tmp_path / "model"
    source.write_bytes(bytes(4 << 20))
    store = ContentStore(small_disk / "store")
    store.prepare()
    try:
        with pytest.raises(ModelStoreFullError, match="disk is full"):
            store.put(source)
        assert list((small_disk / "store" / "sha256").iterdir()) == []
    finally:
        subprocess.run(["umount", str(small_disk)], check=True)


# -- taking over what another process fetched


RIGHT = hashlib.sha256(b"right").hexdigest()


@pytest.fixture
def part(tmp_path: Path) -> Path:
    folder = tmp_path / "parts"
    folder.mkdir(mode=0o700)
    return folder / f"{RIGHT}.part"


def adopted(store: ContentStore, part: Path) -> bool:
    file = StoredFile(RIGHT, len(b"right"))
    with opened(part.parent) as parts:
        reader = store.hold(parts, file)
        if reader is None:
            return False
        with reader:
            return store.take(parts, reader, file)


def test_a_fetched_file_is_taken_over_read_only(store: ContentStore, part: Path) -> None:
    part.write_bytes(b"right")
    assert adopted(store, part)
    kept = store.path_of(RIGHT)
    assert (kept.read_bytes(), kept.stat().st_mode & 0o777) == (b"right", 0o400)
    assert not part.exists()


def test_one_that_is_given_back_can_be_written_to_again(store: ContentStore, part: Path) -> None:
    part.write_bytes(b"right")
    assert adopted(store, part)
    with opened(part.parent) as parts:
        store.give_back(parts, RIGHT)
    assert (part.read_bytes(), part.stat().st_mode & 0o777) == (b"right", 0o600)
    assert not store.path_of(RIGHT).exists()


def test_one_that_is_still_too_short_stays_where_it_is(store: ContentStore, part: Path) -> None:
    part.write_bytes(b"rig")
    assert not adopted(store, part)
    assert part.read_bytes() == b"rig"


@pytest.mark.parametrize("content", [b"wrong", b"right and more"])
def test_other_bytes_are_deleted(store: ContentStore, part: Path, content: bytes) -> None:
    part.write_bytes(content)
    assert not adopted(store, part)
    assert not part.exists()
    assert not store.path_of(RIGHT).exists()


def test_neither_a_link_nor_a_second_name_is_taken(
    store: ContentStore, part: Path, tmp_path: Path
) -> None:
    real = tmp_path / "real"
    assert not adopted(store, part)  # there is none
    real.write_bytes(b"right")
    part.symlink_to(real)
    assert not adopted(store, part)
    os.link(real, part)  # by which it could be written to afterwards
    assert not adopted(store, part)
    assert real.read_bytes() == b"right"
    os.mkfifo(part)
    assert not adopted(store, part)


# -- the folder that another process filled


def test_a_folder_that_was_replaced_by_a_link_is_not_opened(part: Path, tmp_path: Path) -> None:
    other = tmp_path / "other"
    part.parent.rename(other)
    part.parent.symlink_to(other)
    with pytest.raises(UnsafeFolderError), opened(part.parent):
        pass


def test_a_folder_is_the_one_that_was_opened_whatever_its_name_leads_to(
    part: Path, tmp_path: Path
) -> None:
    theirs = tmp_path / "theirs"
    theirs.mkdir()
    (theirs / part.name).write_bytes(b"of a person")
    part.write_bytes(b"old")
    with opened(part.parent) as parts:
        part.parent.rename(tmp_path / "moved")
        part.parent.symlink_to(theirs)
        parts.keep_only(())
    assert (theirs / part.name).read_bytes() == b"of a person"
    assert list((tmp_path / "moved").iterdir()) == []


def test_only_parts_are_swept(part: Path) -> None:
    stays = [part, part.with_name("letter.txt"), part.with_name(f"{'A' * 64}.part")]
    goes = part.with_name(f"{'0' * 64}.part")
    for path in (*stays, goes):
        path.write_bytes(b"")
    folder, link = part.with_name(f"{'1' * 64}.part"), part.with_name(f"{'2' * 64}.part")
    folder.mkdir()
    link.symlink_to(part)
    with opened(part.parent) as parts:
        parts.keep_only({RIGHT})
    assert set(part.parent.iterdir()) == {*stays, folder, link}
