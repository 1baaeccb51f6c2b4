"""A published tree on a stick, which may be hostile: opened name by name, nothing is followed.

A stick cannot run anything here. What it can do is name things: links out of itself, devices and
pipes in place of files, files that never end. Each folder is opened from the one above it, without
following a link, and only a regular file is read, up to the length that is expected of it.
"""

import errno
import os
import stat
from pathlib import Path, PurePosixPath
from typing import Final

from app.mirror.errors import (
    MediaUnsafeError,
    MirrorBrokenError,
    MirrorFileMissingError,
    MirrorUnreachableError,
)
from app.mirror.locations import blob_path
from app.mirror.patience import RangeRefusedError
from app.mirror.targets import OfferedFile

_FOLDER: Final = os.O_RDONLY | os.O_DIRECTORY | os.O_NOFOLLOW | os.O_CLOEXEC
# A pipe without a writer would hang, a terminal would become ours.
_FILE: Final = os.O_RDONLY | os.O_NOFOLLOW | os.O_NONBLOCK | os.O_NOCTTY | os.O_CLOEXEC
_READ_BYTES: Final = 1 << 20
_MOST_COMPONENTS: Final = 16
_LONGEST_PATH: Final = 1024
_SAFE: Final = "Nothing was installed from it, and nothing was changed on it."


class MediaSource:
    """The stick by the folder that was named. Implements ``MetadataSource`` and ``BlobSource``."""

    def __init__(self, root: Path) -> None:
        """Opens the folder; ``close`` lets go of it.

        Raises:
            MirrorFileMissingError: it is not there, or no folder.
        """
        try:
            self._root = os.open(root, os.O_RDONLY | os.O_DIRECTORY | os.O_CLOEXEC)
        except OSError as error:
            raise MirrorFileMissingError(
                f"'{root}' cannot be opened as a folder ({os.strerror(error.errno or 0)}).",
                hint="Name the folder that holds 'tuf' and the models.",
            ) from None

    def close(self) -> None:
        """Lets go of the stick."""
        os.close(self._root)

    def read(self, path: str, max_bytes: int) -> bytes:
        """A small file, whole.

        Raises:
            MirrorFileMissingError: it is not there.
            MediaUnsafeError: it is no plain file, or its path leads out.
            MirrorBrokenError: it is longer than ``max_bytes``.
        """
        fd = self._opened(path)
        try:
            content = bytearray()
            while len(content) <= max_bytes and (
                chunk := _read(fd, min(_READ_BYTES, max_bytes + 1 - len(content)))
            ):
                content += chunk
        finally:
            os.close(fd)
        if len(content) > max_bytes:
            raise MirrorBrokenError(
                f"'{path}' on the stick is larger than any file of its kind. {_SAFE}",
                hint="Ask whoever made the stick.",
            )
        return bytes(content)

    def open(self, file: OfferedFile, offset: int) -> "MediaBlob":
        """A model's file from ``offset`` on.

        Raises:
            RangeRefusedError: it ends before.
            MirrorFileMissingError, MediaUnsafeError: as ``read``.
        """
        fd = self._opened(blob_path(file))
        size_bytes = os.fstat(fd).st_size
        if offset > size_bytes:
            os.close(fd)
            raise RangeRefusedError
        os.lseek(fd, offset, os.SEEK_SET)
        return MediaBlob(fd, offset, size_bytes)

    def _opened(self, path: str) -> int:
        """A descriptor of a regular file below the root."""
        *folders, name = _components(path)
        at = os.dup(self._root)
        try:
            for folder in folders:
                at = _step(at, folder, path)
            fd = _open(name, _FILE, at, path)
        finally:
            os.close(at)
        if not stat.S_ISREG(os.fstat(fd).st_mode):
            os.close(fd)
            raise _unsafe(path, "is no plain file")
        return fd


class MediaBlob:
    """A file of the stick. Implements ``Blob``."""

    def __init__(self, fd: int, offset: int, size_bytes: int) -> None:
        self._fd = fd
        self._size_bytes = size_bytes
        self.offset = offset

    @property
    def total_bytes(self) -> int:
        """As long as it was when it was opened."""
        return self._size_bytes

    def read(self) -> bytes:
        """The next bytes; empty at the end."""
        return _read(self._fd, _READ_BYTES)

    def close(self) -> None:
        """Lets go of the file."""
        os.close(self._fd)


def _components(path: str) -> list[str]:
    parts = path.split("/")
    is_plain = PurePosixPath(path).parts == tuple(parts) and ".." not in parts
    if not is_plain or "\0" in path or len(parts) > _MOST_COMPONENTS or len(path) > _LONGEST_PATH:
        raise _unsafe(path, "leads out of the stick")
    return parts


def _step(at: int, folder: str, path: str) -> int:
    """The next folder in place of the one that is open."""
    below = _open(folder, _FOLDER, at, path)
    os.close(at)
    return below


def _open(name: str, flags: int, at: int, path: str) -> int:
    try:
        return os.open(name, flags, dir_fd=at)
    except FileNotFoundError:
        raise MirrorFileMissingError(
            f"The stick has no '{path}'. {_SAFE}",
            hint="Name the folder that holds 'tuf' and the models, or ask whoever made the stick.",
        ) from None
    except OSError as error:
        if error.errno in {errno.ELOOP, errno.ENOTDIR, errno.ENXIO, errno.ENODEV}:
            raise _unsafe(path, "is a link or no plain file") from None
        raise _unreadable(error) from None


def _read(fd: int, most: int) -> bytes:
    try:
        return os.read(fd, most)
    except OSError as error:
        raise _unreadable(error) from None


def _unreadable(error: OSError) -> MirrorUnreachableError:
    return MirrorUnreachableError(
        f"The stick cannot be read ({os.strerror(error.errno or 0)}). {_SAFE}",
        hint="Plug it in again, or use another one.",
    )


def _unsafe(path: str, why: str) -> MediaUnsafeError:
    return MediaUnsafeError(
        f"'{path[:200]}' on the stick {why}; no station writes that. {_SAFE}",
        hint="Do not use this stick, and tell the site's security officer.",
    )
