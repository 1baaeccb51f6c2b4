"""Safe file operations: private folders, whole-or-nothing writes, files in memory, the lock."""

import contextlib
import errno
import fcntl
import io
import os
import stat
import time
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO, Self

from app.errors import UserFacingError

_OTHERS_MAY_WRITE = stat.S_IWGRP | stat.S_IWOTH
_CHUNK_BYTES = 1 << 20
_ENDING_S = 0.5
_LOOK_S = 0.02
_DISK_FULL = frozenset({errno.ENOSPC, errno.EDQUOT, errno.EFBIG})


class UnsafeFolderError(UserFacingError):
    """Someone else could put files into the folder, or redirect it."""

    code = "home_unsafe"


class UnusableFolderError(UserFacingError):
    """The folder cannot be made, read or written by this user."""

    code = "home_unusable"


class HomeInUseError(UserFacingError):
    """Another Cloister holds this home."""

    code = "home_in_use"


def is_disk_full(error: OSError) -> bool:
    """Whether the operation failed for lack of room."""
    return error.errno in _DISK_FULL


def ensure_private_folder(folder: Path) -> None:
    """Makes the folder with mode 0700, or checks and tightens one that exists.

    Raises:
        UnsafeFolderError: it is a link, belongs to someone else, or others may write to it.
        UnusableFolderError: it is not a folder, or this user cannot use it.
    """
    try:
        if not os.path.lexists(folder):
            folder.parent.mkdir(parents=True, exist_ok=True)
            folder.mkdir(mode=0o700)
            sync_folder(folder.parent)
        status = folder.lstat()
    except OSError as error:
        raise _unusable(folder, os.strerror(error.errno or 0)) from error
    _refuse_unsafe(folder, status)
    if not os.access(folder, os.R_OK | os.W_OK | os.X_OK):
        raise _unusable(folder, "this user may not read and write it")
    if stat.S_IMODE(status.st_mode) != 0o700:  # noqa: PLR2004 (the mode is clearer than a name)
        folder.chmod(0o700)


def open_private_folder(folder: Path) -> int:
    """A descriptor of a private folder that is there, whatever its name leads to afterwards.

    Raises:
        UnsafeFolderError: it is a link, belongs to someone else, or others may write to it.
        UnusableFolderError: it is not a folder, or this user cannot open it.
    """
    try:
        _refuse_unsafe(folder, folder.lstat())
        fd = os.open(folder, os.O_RDONLY | os.O_DIRECTORY | os.O_NOFOLLOW | os.O_CLOEXEC)
    except OSError as error:
        raise _unusable(folder, os.strerror(error.errno or 0)) from error
    try:
        _refuse_unsafe(folder, os.fstat(fd))
    except UserFacingError:
        os.close(fd)
        raise
    return fd


def _refuse_unsafe(folder: Path, status: os.stat_result) -> None:
    if stat.S_ISLNK(status.st_mode):
        raise UnsafeFolderError(
            f"The data folder '{folder}' is a link, which could be pointed elsewhere.",
            hint="Name the folder itself.",
        )
    if not stat.S_ISDIR(status.st_mode):
        raise _unusable(folder, "it is not a folder")
    if status.st_uid != os.geteuid():
        raise UnsafeFolderError(
            f"The data folder '{folder}' belongs to another user.",
            hint="Choose a folder of your own with --home.",
        )
    if status.st_mode & _OTHERS_MAY_WRITE:
        raise UnsafeFolderError(
            f"Other users may write to the data folder '{folder}'.",
            hint="Take that right away (chmod go-w), or choose another folder with --home.",
        )


def _unusable(folder: Path, reason: str) -> UnusableFolderError:
    return UnusableFolderError(
        f"The data folder '{folder}' cannot be used: {reason}.",
        hint="Check its permissions, or choose another folder with --home.",
    )


def sync_folder(folder: Path) -> None:
    """Makes names that were added to or removed from the folder survive a power cut."""
    descriptor = os.open(folder, os.O_RDONLY | os.O_DIRECTORY | os.O_CLOEXEC)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def write_atomic(path: Path, content: bytes, mode: int = 0o600) -> None:
    """Replaces the file as a whole: after a kill or power cut it is the old one or the new one.

    Raises:
        OSError: nothing was changed.
    """
    with writing_whole(path, mode) as stream:
        stream.write(content)


@contextmanager
def writing_whole(path: Path, mode: int = 0o600) -> Iterator[BinaryIO]:
    """As ``write_atomic``, for what is written piece by piece; nothing changes if this raises."""
    partial = _partial_beside(path)
    try:
        with os.fdopen(_create(partial, mode), "wb") as stream:
            yield stream
            stream.flush()
            os.fsync(stream.fileno())
        partial.replace(path)
    finally:
        partial.unlink(missing_ok=True)
    sync_folder(path.parent)


@contextmanager
def writing_new(path: Path, mode: int = 0o600) -> Iterator[BinaryIO]:
    """As ``writing_whole``, for a file that is not there yet; one that came meanwhile stays.

    Raises:
        FileExistsError: there is one of that name; nothing was written.
    """
    if os.path.lexists(path):
        raise FileExistsError(errno.EEXIST, os.strerror(errno.EEXIST))
    partial = _partial_beside(path)
    try:
        with os.fdopen(_create(partial, mode), "wb") as stream:
            yield stream
            stream.flush()
            os.fsync(stream.fileno())
        os.close(_create(path, mode))  # the name is ours from here on, or the other one's
        partial.replace(path)
    finally:
        partial.unlink(missing_ok=True)
    sync_folder(path.parent)


def copy_private(source: Path, target: Path) -> None:
    """Copies a file to a new private one, flushed to the disk, whole or not at all.

    Raises:
        OSError: there is no target, or still the old one.
    """
    partial = _partial_beside(target)
    try:
        with source.open("rb") as reader, os.fdopen(_create(partial, 0o600), "wb") as writer:
            while chunk := reader.read(_CHUNK_BYTES):
                writer.write(chunk)
            writer.flush()
            os.fsync(writer.fileno())
        partial.replace(target)
    finally:
        partial.unlink(missing_ok=True)
    sync_folder(target.parent)


def sealed_copy(pieces: Iterable[bytes]) -> BinaryIO:
    """A file in memory alone, gone with its last descriptor; nobody who has one can change it.

    Raises:
        OSError: there is no room.
    """
    fd = os.memfd_create("", os.MFD_CLOEXEC | os.MFD_ALLOW_SEALING)
    copy = os.fdopen(fd, "w+b", buffering=0)
    try:
        for piece in pieces:
            _write_all(copy, piece)
        seals = fcntl.F_SEAL_WRITE | fcntl.F_SEAL_GROW | fcntl.F_SEAL_SHRINK | fcntl.F_SEAL_SEAL
        fcntl.fcntl(fd, fcntl.F_ADD_SEALS, seals)
    except BaseException:
        copy.close()
        raise
    return copy


def _write_all(stream: io.FileIO, data: bytes) -> None:
    with memoryview(data) as view:
        done = 0
        while done < len(data):
            done += stream.write(view[done:])


def _partial_beside(path: Path) -> Path:
    return path.with_name(f".{path.name}.{os.urandom(4).hex()}.part")


def _create(path: Path, mode: int) -> int:
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | os.O_NOFOLLOW | os.O_CLOEXEC
    return os.open(path, flags, mode)


def _locked_in_time(descriptor: int) -> bool:
    """Whether the lock is ours; one that is just ending lets go of it in a moment."""
    deadline_s = time.monotonic() + _ENDING_S
    while True:
        with contextlib.suppress(BlockingIOError):
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
            return True
        if time.monotonic() > deadline_s:
            return False
        time.sleep(_LOOK_S)


class HomeLock:
    """Keeps a second Cloister out of a home; the kernel lets go of it when the process ends.

    The descriptor closes on exec, so that a worker never keeps a home locked.
    """

    def __init__(self, home: Path) -> None:
        self._path = home / "lock"
        self._descriptor = -1

    def acquire(self) -> None:
        """Takes the lock.

        Raises:
            HomeInUseError: another process holds it.
            UnusableFolderError: the lock file cannot be made.
        """
        flags = os.O_RDWR | os.O_CREAT | os.O_CLOEXEC | os.O_NOFOLLOW
        try:
            descriptor = os.open(self._path, flags, 0o600)
        except OSError as error:
            raise _unusable(self._path.parent, os.strerror(error.errno or 0)) from error
        try:
            is_ours = _locked_in_time(descriptor)
        except OSError as error:
            os.close(descriptor)
            raise _unusable(self._path.parent, os.strerror(error.errno or 0)) from error
        if not is_ours:
            os.close(descriptor)
            raise HomeInUseError(
                f"Another Cloister is using '{self._path.parent}'. Nothing was changed.",
                hint="Close the other window or command, or wait for it to end.",
            )
        self._descriptor = descriptor

    def release(self) -> None:
        """Lets go of the lock; harmless when it is not held."""
        if self._descriptor >= 0:
            os.close(self._descriptor)
            self._descriptor = -1

    def __enter__(self) -> Self:
        self.acquire()
        return self

    def __exit__(self, *_: object) -> None:
        self.release()
