"""Private folders, whole-or-nothing writes, and one Cloister to a home."""

import os
import resource
import signal
import subprocess
import sys
import threading
from pathlib import Path

import pytest

from app.security.paths import (
    HomeInUseError,
    HomeLock,
    UnsafeFolderError,
    UnusableFolderError,
    copy_private,
    ensure_private_folder,
    is_disk_full,
    write_atomic,
)


def _mode(path: Path) -> int:
    return path.stat().st_mode & 0o777


def test_a_new_home_is_private_with_all_its_parents_made(tmp_path: Path) -> None:
    home = tmp_path / "share" / "cloister"
    ensure_private_folder(home)
    assert _mode(home) == 0o700


def test_a_home_that_others_could_read_is_tightened(tmp_path: Path) -> None:
    home = tmp_path / "home"
    home.mkdir(mode=0o755)
    ensure_private_folder(home)
    assert _mode(home) == 0o700


@pytest.mark.parametrize("mode", [0o770, 0o707, 0o777])
def test_a_home_that_others_may_write_to_is_refused(tmp_path: Path, mode: int) -> None:
    home = tmp_path / "home"
    home.mkdir()
    home.chmod(mode)
    with pytest.raises(UnsafeFolderError) as caught:
        ensure_private_folder(home)
    assert caught.value.error_code == "home_unsafe"
    assert _mode(home) == mode


@pytest.mark.parametrize("is_dangling", [True, False])
def test_a_home_that_is_a_link_is_refused(tmp_path: Path, *, is_dangling: bool) -> None:
    target = tmp_path / "target"
    if not is_dangling:
        target.mkdir(mode=0o700)
    (tmp_path / "home").symlink_to(target)
    with pytest.raises(UnsafeFolderError):
        ensure_private_folder(tmp_path / "home")


def test_a_home_that_is_a_file_or_below_one_is_refused(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x")
    for home in (tmp_path / "file", tmp_path / "file" / "home"):
        with pytest.raises(UnusableFolderError) as caught:
            ensure_private_folder(home)
        assert caught.value.error_code == "home_unusable"


@pytest.mark.skipif(os.geteuid() != 0, reason="not run: only root can give a folder away")
def test_a_home_of_another_user_is_refused(tmp_path: Path) -> None:
    home = tmp_path / "home"
    home.mkdir(mode=0o700)
    os.chown(home, 65534, 65534)
    with pytest.raises(UnsafeFolderError, match="another user"):
        ensure_private_folder(home)


_ENSURE = """
import sys
from pathlib import Path
from app.errors import UserFacingError
from app.security.paths import ensure_private_folder
try:
    ensure_private_folder(Path(sys.argv[1]))
except UserFacingError as error:
    print(error.error_code)
"""


@pytest.mark.parametrize("mode", [0o000, 0o500, 0o600])
def test_a_home_that_this_user_cannot_use_is_said_so(
    ordinary_user: list[str], ordinary_folder: Path, mode: int
) -> None:
    home = ordinary_folder / "home"
    home.mkdir()
    os.chown(home, *ordinary_folder.stat()[4:6])
    home.chmod(mode)
    told = subprocess.run(
        [*ordinary_user, sys.executable, "-c", _ENSURE, str(home)],
        capture_output=True,
        text=True,
        check=False,
    )
    assert (told.stdout, told.stderr) == ("home_unusable\n", "")


def test_writing_replaces_the_whole_file_and_keeps_it_private(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    write_atomic(path, b"one")
    write_atomic(path, b"two")
    assert (path.read_bytes(), _mode(path)) == (b"two", 0o600)
    assert list(tmp_path.iterdir()) == [path]


def test_writing_replaces_a_link_and_not_what_it_points_to(tmp_path: Path) -> None:
    (tmp_path / "target").write_bytes(b"precious")
    (tmp_path / "name").symlink_to(tmp_path / "target")
    write_atomic(tmp_path / "name", b"new")
    assert (tmp_path / "target").read_bytes() == b"precious"
    assert not (tmp_path / "name").is_symlink()


def test_a_full_disk_leaves_the_old_file_and_nothing_else(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    write_atomic(path, b"old")
    (tmp_path / "big").write_bytes(bytes(100_000))
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    handler = signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (1000, hard))
    try:
        with pytest.raises(OSError, match="File too large") as written:
            write_atomic(path, bytes(100_000))
        with pytest.raises(OSError, match="File too large") as copied:
            copy_private(tmp_path / "big", path)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
        signal.signal(signal.SIGXFSZ, handler)
    assert is_disk_full(written.value)
    assert is_disk_full(copied.value)
    assert path.read_bytes() == b"old"
    assert {entry.name for entry in tmp_path.iterdir()} == {"settings.json", "big"}


def test_a_copy_is_private_and_whole(tmp_path: Path) -> None:
    content = os.urandom(2_500_000)
    (tmp_path / "source").write_bytes(content)
    copy_private(tmp_path / "source", tmp_path / "copy")
    assert (tmp_path / "copy").read_bytes() == content
    assert _mode(tmp_path / "copy") == 0o600


_HOLD = """
import sys
from pathlib import Path
from app.security.paths import HomeLock
HomeLock(Path(sys.argv[1])).acquire()
print("held", flush=True)
sys.stdin.read()
"""


def test_a_second_process_is_told_and_a_kill_frees_the_home(tmp_path: Path) -> None:
    holder = subprocess.Popen(
        [sys.executable, "-c", _HOLD, str(tmp_path)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    assert holder.stdout is not None
    assert holder.stdin is not None
    assert holder.stdout.readline() == "held\n"
    with pytest.raises(HomeInUseError) as caught:
        HomeLock(tmp_path).acquire()
    assert (caught.value.error_code, caught.value.exit_code) == ("home_in_use", 3)
    holder.kill()
    holder.wait()
    holder.stdout.close()
    holder.stdin.close()
    with HomeLock(tmp_path):
        pass


def test_a_child_does_not_keep_the_home_locked(tmp_path: Path) -> None:
    lock = HomeLock(tmp_path)
    lock.acquire()
    child = subprocess.Popen(["sleep", "60"], close_fds=False)
    lock.release()
    lock.release()
    try:
        with HomeLock(tmp_path):
            pass
    finally:
        child.kill()
        child.wait()


def test_a_lock_in_a_folder_that_is_gone_is_said_so(tmp_path: Path) -> None:
    with pytest.raises(UnusableFolderError):
        HomeLock(tmp_path / "gone").acquire()


def test_a_home_whose_cloister_is_just_ending_is_waited_for(tmp_path: Path) -> None:
    ending = HomeLock(tmp_path)
    ending.acquire()
    end = threading.Timer(0.05, ending.release)
    end.start()
    with HomeLock(tmp_path):
        assert end.finished.is_set()
