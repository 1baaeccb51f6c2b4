"""The folder that a fetching process filled, for whoever takes files out of it afterwards.

It is opened once that process is gone, and everything is done by its descriptor and by names of one
form: whatever lies there cannot lead to a file elsewhere.
"""

import contextlib
import os
import re
import stat
from collections.abc import Collection, Iterator
from pathlib import Path
from typing import BinaryIO, Final

from app.security.paths import open_private_folder

_NAME: Final = re.compile(r"([0-9a-f]{64})\.part")


class PartsFolder:
    """Parts by the SHA-256 that they shall have, ``<sha256>.part``."""

    def __init__(self, fd: int) -> None:
        self._fd = fd

    def is_whole(self, sha256: str, size_bytes: int) -> bool:
        """Whether a plain file of at least so many bytes lies there, right or not."""
        try:
            status = os.lstat(_name(sha256), dir_fd=self._fd)
        except OSError:
            return False
        return stat.S_ISREG(status.st_mode) and status.st_size >= size_bytes

    def open(self, sha256: str) -> BinaryIO | None:
        """The part, to be read; None where there is none. What is no file of ours is deleted."""
        flags = os.O_RDONLY | os.O_NOFOLLOW | os.O_NONBLOCK | os.O_CLOEXEC
        try:
            return os.fdopen(os.open(_name(sha256), flags, dir_fd=self._fd), "rb")
        except FileNotFoundError:
            return None
        except OSError:
            self.delete(sha256)
            return None

    def delete(self, sha256: str) -> None:
        """Removes the part; one that cannot be removed now goes at another time."""
        with contextlib.suppress(OSError):
            os.unlink(_name(sha256), dir_fd=self._fd)

    def move_out(self, sha256: str, target: Path) -> None:
        """Moves the part to a place of another name."""
        os.replace(_name(sha256), target, src_dir_fd=self._fd)
        os.fsync(self._fd)

    def move_in(self, source: Path, sha256: str) -> None:
        """Makes a file the part, to be written to again."""
        source.chmod(0o600)
        os.replace(source, _name(sha256), dst_dir_fd=self._fd)
        os.fsync(self._fd)

    def keep_only(self, digests: Collection[str]) -> None:
        """Removes the other parts: plain files of such a name, and nothing else."""
        with contextlib.suppress(OSError), os.scandir(self._fd) as entries:
            for entry in entries:
                named = _NAME.fullmatch(entry.name)
                if named is None or named[1] in digests:
                    continue
                if entry.is_file(follow_symlinks=False):
                    self.delete(named[1])


@contextlib.contextmanager
def opened(folder: Path) -> Iterator[PartsFolder]:
    """The folder at this path, as it is now.

    Raises:
        UnsafeFolderError: it is a link, belongs to someone else, or others may write to it.
        UnusableFolderError: it is not a folder, or this user cannot open it.
    """
    fd = open_private_folder(folder)
    try:
        yield PartsFolder(fd)
    finally:
        os.close(fd)


def _name(sha256: str) -> str:
    return f"{sha256}.part"
