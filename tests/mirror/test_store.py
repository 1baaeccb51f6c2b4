"""The content-addressed store: whole files or none."""

import hashlib
import os
import subprocess
from pathlib import Path

import pytest

from app.domain.progress import CancelToken
from app.errors import CancelledError
from app.mirror.errors import ModelFileUnreadableError, ModelStoreFullError
from app.mirror.store import ContentStore, StoredFile


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


def test_what_a_kill_left_half_written_is_swept_away(store: ContentStore, tmp_path: Path) -> None:
    (tmp_path / "store" / "sha256" / "1-2.part").write_bytes(b"half")
    store.prepare()
    assert list((tmp_path / "store" / "sha256").iterdir()) == []


def test_a_missing_source_is_refused_in_words(store: ContentStore, tmp_path: Path) -> None:
    with pytest.raises(ModelFileUnreadableError, match="could not be read"):
        store.put(tmp_path / "gone")


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
