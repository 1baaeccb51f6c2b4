"""Notices of folders: what is told, what is forgotten, and that a sealed process has them."""

import resource
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.security.folder_notices import FolderNotices, WatchLimitError

_WAIT_S = 20.0
_SEALED = """
import sys
from pathlib import Path
from app.security import sandbox
sandbox.seal(sandbox.Profile.WINDOW)
from app.security.folder_notices import FolderNotices
folder = Path(sys.argv[1])
with FolderNotices() as notices:
    assert notices.watch(folder)
    (folder / "new").touch()
    assert notices.wait(20) == {folder}
print(sandbox.reached_level())
"""


@pytest.fixture
def notices() -> Iterator[FolderNotices]:
    with FolderNotices() as opened:
        yield opened


def test_a_change_is_told_with_its_folder_and_then_no_more(
    notices: FolderNotices, tmp_path: Path
) -> None:
    for name in ("a", "b"):
        (tmp_path / name).mkdir()
        assert notices.watch(tmp_path / name)
    assert not notices.watch(tmp_path / "a")
    (tmp_path / "b" / "file").write_text("x")
    assert notices.wait(_WAIT_S) == frozenset({tmp_path / "b"})
    assert notices.wait(0) == frozenset()


def test_what_lies_below_a_folder_or_behind_a_link_is_not_told(
    notices: FolderNotices, tmp_path: Path
) -> None:
    folder, outside = tmp_path / "a", tmp_path / "outside"
    for path in (folder / "deep", outside):
        path.mkdir(parents=True)
    (folder / "link").symlink_to(outside)
    assert notices.watch(folder)
    assert not notices.watch(folder / "link")
    for path in (folder / "deep", outside):
        (path / "file").touch()
    assert notices.wait(0.1) == frozenset()


def test_a_forgotten_folder_is_told_of_no_more(notices: FolderNotices, tmp_path: Path) -> None:
    for name in ("a", "a/deep", "b"):
        (tmp_path / name).mkdir()
        notices.watch(tmp_path / name)
    notices.forget_below(tmp_path / "a")
    notices.wait(0)
    for name in ("a", "a/deep", "b"):
        (tmp_path / name / "file").touch()
    assert notices.wait(_WAIT_S) == frozenset({tmp_path / "b"})


def test_a_folder_that_went_and_came_back_can_be_told_of_again(
    notices: FolderNotices, tmp_path: Path
) -> None:
    folder = tmp_path / "a"
    folder.mkdir()
    notices.watch(folder)
    folder.rmdir()
    assert notices.wait(_WAIT_S) == frozenset({folder})
    folder.mkdir()
    assert notices.watch(folder)


def test_folders_below_one_that_was_moved_away_can_be_told_of_again_under_their_names(
    notices: FolderNotices, tmp_path: Path
) -> None:
    folder, below = tmp_path / "a", tmp_path / "a" / "x"
    below.mkdir(parents=True)
    notices.watch(folder)
    notices.watch(below)
    away = folder.rename(tmp_path / "away")
    assert notices.wait(_WAIT_S) == frozenset({folder})
    below.mkdir(parents=True)
    assert notices.watch(below)
    (away / "x" / "file").touch()  # it is another folder now
    assert notices.wait(0) == frozenset()
    (below / "file").touch()
    assert notices.wait(_WAIT_S) == frozenset({below})


def test_more_than_can_be_told_says_that_anything_may_have_changed(
    notices: FolderNotices, tmp_path: Path
) -> None:
    most = int(Path("/proc/sys/fs/inotify/max_queued_events").read_text())
    notices.watch(tmp_path)
    names = (tmp_path / "a", tmp_path / "b")  # the same event twice in a row counts once
    for number in range(most + 1):
        names[number % 2].open("w").close()
    assert notices.wait(_WAIT_S) is None


def test_a_system_without_room_for_more_says_so() -> None:
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    resource.setrlimit(resource.RLIMIT_NOFILE, (0, hard))
    try:
        with pytest.raises(WatchLimitError):
            FolderNotices()
    finally:
        resource.setrlimit(resource.RLIMIT_NOFILE, (soft, hard))


def test_a_sealed_window_has_them(tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-c", _SEALED, str(tmp_path)], capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    assert "seccomp" in done.stdout
