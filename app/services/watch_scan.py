"""Looks at a watched folder: which files are there, and what has to be done about them."""

import os
import stat
from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from app.domain.progress import CancelToken
from app.domain.watching import (
    DEADLY_CODES,
    QUARANTINE_AFTER,
    FolderChanges,
    Signature,
    WatchedFile,
)
from app.vault.watched import fingerprint

MAX_FILES: Final = 100_000
# What editors, office programs, browsers and copying programs write beside a file, or before it.
_PASSING_ENDS: Final = (
    *("~", ".tmp", ".temp", ".part", ".partial", ".filepart", ".crdownload", ".download"),
    *(".swp", ".swx", ".bak~", ".lock", ".!ut", ".opdownload", ".aria2"),
)
_PASSING_STARTS: Final = (".", "~$", "~WRL", "#")


class TooManyFilesError(Exception):
    """There are more than ``MAX_FILES``; nothing is made of any of them."""


@dataclass(frozen=True, slots=True)
class SeenFile:
    """A file as it is now; ``touched_ns`` is when its content or inode last changed."""

    signature: Signature
    touched_ns: int


@dataclass(slots=True)
class Sight:
    """What there is below a folder. Of what lies below ``unread`` folders nothing is known."""

    files: dict[str, SeenFile] = field(default_factory=dict)
    folders: list[Path] = field(default_factory=list)
    unread: list[str] = field(default_factory=list)


def is_passing(name: str) -> bool:
    """Whether a file of this name is hidden, or not there to stay."""
    return name.startswith(_PASSING_STARTS) or name.casefold().endswith(_PASSING_ENDS)


def look(folder: Path, cancel: CancelToken, *, max_files: int = MAX_FILES) -> Sight:
    """All plain files below a folder; hidden and passing ones are left out, links not followed.

    Raises:
        TooManyFilesError, CancelledError.
        OSError: the folder itself cannot be read.
    """
    sight = Sight()
    _look_into(folder, sight, is_top=True, max_files=max_files)
    waiting = [one for one in sight.folders if one != folder]
    while waiting:
        cancel.raise_if_cancelled()
        before = len(sight.folders)
        _look_into(waiting.pop(), sight, is_top=False, max_files=max_files)
        waiting += sight.folders[before:]
    return sight


def _look_into(folder: Path, sight: Sight, *, is_top: bool, max_files: int) -> None:
    """One level. By a descriptor: a name that became a link meanwhile leads nowhere else."""
    try:
        fd = os.open(folder, os.O_RDONLY | os.O_DIRECTORY | os.O_NOFOLLOW | os.O_CLOEXEC)
    except OSError:
        if is_top:
            raise
        sight.unread.append(f"{folder}/")
        return
    try:
        if leads_elsewhere(fd, folder):
            sight.unread.append(f"{folder}/")
            return
        if is_top:
            sight.folders.append(folder)
        with os.scandir(fd) as entries:
            for entry in entries:
                _note(folder, entry, sight)
                if len(sight.files) > max_files:
                    raise TooManyFilesError
    except OSError:
        sight.unread.append(f"{folder}/")
    finally:
        os.close(fd)


def leads_elsewhere(fd: int, path: Path) -> bool:
    """Whether a link on the way made an open file another than its path says."""
    return os.readlink(f"/proc/self/fd/{fd}") != str(path)  # noqa: PTH115 (may be no UTF-8)


def _note(folder: Path, entry: "os.DirEntry[str]", sight: Sight) -> None:
    if entry.is_dir(follow_symlinks=False):
        if not entry.name.startswith("."):
            sight.folders.append(folder / entry.name)
        return
    if is_passing(entry.name):
        return
    try:
        info = entry.stat(follow_symlinks=False)
    except FileNotFoundError:  # it went between
        return
    if stat.S_ISREG(info.st_mode):
        signature = Signature(info.st_size, info.st_mtime_ns)
        touched = max(info.st_mtime_ns, info.st_ctime_ns)
        sight.files[f"{folder}/{entry.name}"] = SeenFile(signature, touched)


def changes(
    sight: Sight,
    settled: Collection[str],
    known: Mapping[str, WatchedFile],
    left_out: Collection[bytes],
) -> FolderChanges:
    """What to do about what was seen; ``settled`` are the files that nobody writes any more."""
    new: dict[str, Signature] = {}
    changed: dict[str, Signature] = {}
    back: list[str] = []
    for path, seen in sight.files.items():
        file = known.get(path)
        if file is not None and file.is_gone:
            back.append(path)
        if path not in settled:
            continue
        if file is None:
            if fingerprint(path, seen.signature) not in left_out:
                new[path] = seen.signature
        elif _is_wanted(file, seen.signature):
            changed[path] = seen.signature
    missing = {
        path: file
        for path, file in known.items()
        if path not in sight.files and not path.startswith(tuple(sight.unread))
    }
    return FolderChanges(
        wanted=new | changed,
        gone=tuple(path for path, file in missing.items() if file.document and not file.is_gone),
        back=tuple(back),
        dropped=tuple(path for path, file in missing.items() if _is_in_vain(file)),
    )


def _is_wanted(file: WatchedFile, seen: Signature) -> bool:
    """Whether a file that the vault knows has to be read (again)."""
    if not file.state:
        return file.document != seen
    if file.state == "waiting":
        return False
    if file.queued is None:  # a person put it in, and nobody knows what it was like then
        return file.deaths < QUARANTINE_AFTER
    if file.queued != seen:
        return True
    # Once a busy machine may have been at fault.
    return file.is_watched and file.error_code in DEADLY_CODES and file.deaths < QUARANTINE_AFTER


def _is_in_vain(file: WatchedFile) -> bool:
    return file.is_watched and file.state in ("waiting", "failed", "skipped")
