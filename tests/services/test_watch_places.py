"""On which file system a folder lies, and what the roots of a site's policy stand for."""

import os
import pwd
from pathlib import Path

import pytest

from app.services import watch_places
from app.services.watch_places import Mount, mount_of, mounts, roots_of


def test_the_mounts_of_this_machine_are_read() -> None:
    found = mounts()
    assert {mount.point for mount in found} >= {Path("/"), Path("/proc")}
    assert mount_of(Path("/proc/self"), found).kind == "proc"


def test_a_folder_lies_on_the_nearest_mount_and_the_last_one_there(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    listed = tmp_path / "mountinfo"
    listed.write_text(
        "21 1 8:1 / / rw,relatime - ext4 /dev/sda1 rw\n"
        "22 21 0:40 / /mnt/our\\040share rw shared:1 - ext4 /dev/sdb1 rw\n"
        "23 22 0:41 / /mnt/our\\040share rw - cifs //server/share rw\n"
    )
    monkeypatch.setattr(watch_places, "_MOUNTS", listed)
    share = Mount(Path("/mnt/our share"), "cifs")
    assert mount_of(Path("/mnt/our share/deep"), mounts()) == share
    assert share.is_remote
    assert not mount_of(Path("/mnt/our shared"), mounts()).is_remote


def test_a_root_below_home_is_that_of_the_user_and_not_of_the_environment(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))
    home = Path(pwd.getpwuid(os.geteuid()).pw_dir).resolve()
    target = tmp_path / "target"
    target.mkdir()
    (tmp_path / "link").symlink_to(target)
    assert roots_of(["~/Inbox", str(tmp_path / "link")]) == (home / "Inbox", target)


def test_a_user_whom_the_system_does_not_know_has_no_roots_below_home(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(os, "geteuid", lambda: 2**31 - 7)
    assert roots_of(["~/Inbox", str(tmp_path)]) == (tmp_path,)
