"""The one door by which an import opens files: what is opened, and what is refused before."""

import contextlib
import hashlib
import os
import stat
from collections.abc import Callable, Iterator
from io import FileIO
from pathlib import Path
from typing import BinaryIO, Final

from app.errors import UserFacingError
from app.security.paths import sealed_copy
from app.services.watch_scan import leads_elsewhere
from app.vault.errors import ChangedWhileReadingError

_PIECE_BYTES: Final = 1 << 20

OpenFile = Callable[[Path, int], contextlib.AbstractContextManager[FileIO]]
"""Opens a path whose file has at most so many bytes; raises ``FileRefusedError``."""


class FileRefusedError(UserFacingError):
    """A file that cannot be imported, found before it is opened by a parser."""

    code = "unreadable"


class FileDoor:
    """Opens the files of imports; a name may lead to another file each time it is opened."""

    def __init__(self, max_file_bytes: int, open_file: OpenFile | None = None) -> None:
        """``open_file`` opens what a path stands for; None: the file of that name."""
        self._max_file_bytes = max_file_bytes
        self._open_file = open_file or _opened

    @contextlib.contextmanager
    def opened(self, path: Path, *, is_watched: bool) -> Iterator[FileIO]:
        """The file of a path; where it is watched, no link may lead to it.

        Raises:
            FileRefusedError: ``not_a_file``, ``too_large``, ``link``, ``path_not_found``,
                ``unreadable``.
        """
        with self._open_file(path, self._max_file_bytes) as stream:
            if is_watched and leads_elsewhere(stream.fileno(), path):
                raise FileRefusedError("A link leads from here to another file.", code="link")
            yield stream

    def copy(self, path: Path, *, is_watched: bool, sha256: str) -> BinaryIO:
        """The bytes of the file in memory, where nobody changes them, if they have this digest.

        Raises:
            FileRefusedError: as ``opened``.
            ChangedWhileReadingError: they have another one.
        """
        digest = hashlib.sha256()
        with self.opened(path, is_watched=is_watched) as stream:
            try:
                copy = sealed_copy(_pieces(stream, self._max_file_bytes, digest.update))
            except OSError as error:
                raise cannot_read(error) from error
        if digest.hexdigest() != sha256:
            copy.close()
            raise changed_while_reading()
        return copy


def cannot_read(error: OSError) -> FileRefusedError:
    """A system's refusal to read, in words."""
    if isinstance(error, FileNotFoundError):
        return FileRefusedError(
            "It is not there any more.",
            hint="Put it back and import it again, or take it off the list of failed files "
            "(cloister docs failed --dismiss).",
            code="path_not_found",
        )
    return FileRefusedError(
        f"It could not be read ({os.strerror(error.errno or 0)}).",
        hint="Check its permissions, then import it again.",
    )


def changed_while_reading() -> ChangedWhileReadingError:
    """A file that has other bytes than those its text was read from."""
    return ChangedWhileReadingError(
        "The file changed while it was being read; nothing of it was kept.",
        hint="Import it again.",
    )


def digest_of(stream: FileIO) -> str:
    """The SHA-256 of the whole file, wherever it was read before.

    Raises:
        FileRefusedError: it cannot be read.
    """
    try:
        stream.seek(0)
        return hashlib.file_digest(stream, "sha256").hexdigest()
    except OSError as error:
        raise cannot_read(error) from error


@contextlib.contextmanager
def _opened(path: Path, max_bytes: int) -> Iterator[FileIO]:
    """One descriptor for all that is learnt of a file: its name may soon lead to another."""
    try:
        _check(path.stat(), max_bytes)  # a device may act on being opened
        fd = os.open(path, os.O_RDONLY | os.O_CLOEXEC | os.O_NONBLOCK)
    except OSError as error:
        raise cannot_read(error) from error
    with os.fdopen(fd, "rb", buffering=0) as stream:  # a buffer would hide a change
        _check(os.fstat(fd), max_bytes)
        yield stream


def _check(info: os.stat_result, max_bytes: int) -> None:
    if not stat.S_ISREG(info.st_mode):
        raise FileRefusedError("It is not a file.", code="not_a_file")
    if info.st_size > max_bytes:
        raise FileRefusedError(
            f"It has {info.st_size >> 20} MB; this site allows {max_bytes >> 20} MB a document.",
            code="too_large",
        )


def _pieces(stream: FileIO, most: int, look: Callable[[bytes], object]) -> Iterator[bytes]:
    """From the start, and little more than ``most`` bytes of a file that grows."""
    stream.seek(0)
    done = 0
    while done <= most and (piece := stream.read(_PIECE_BYTES)):
        look(piece)
        done += len(piece)
        yield piece
