"""Brings one signed file into a part of its own, hashed on the way; goes on where it was left.

A part is called by the SHA-256 that it shall have. Nothing is taken for that file before all its
bytes gave that digest, and bytes that do not are deleted. A killed process loses no byte that it
wrote: each piece is handed to the system before the next is asked for.
"""

import hashlib
import os
import stat
import time
from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import Final, Protocol

from app.mirror.errors import (
    MirrorBrokenError,
    MirrorUntrustedError,
    ModelStoreFullError,
    ModelStoreUnusableError,
)
from app.mirror.patience import (
    InterruptedTransferError,
    Patience,
    Pause,
    RangeRefusedError,
)
from app.mirror.targets import OfferedFile
from app.security.paths import is_disk_full, sync_folder

# Left free for the vault and everything else of this machine.
RESERVE_BYTES: Final = 256 << 20

_READ_BYTES: Final = 1 << 20
_SETTLE_BYTES: Final = 64 << 20  # at most so much is lost to a power cut
# An attempt that brought less than this, and less than a twentieth, came to nothing.
_PROGRESS_BYTES: Final = 1 << 20
_PROGRESS_PARTS: Final = 20
_SLOW_AFTER_S: Final = 60.0
_SLOW_BYTES_S: Final = 1024.0


class Blob(Protocol):
    """Bytes of a file on their way. ``offset`` is where they begin in it."""

    offset: int

    @property
    def total_bytes(self) -> int | None:
        """How long the source says that the whole file is; None if it does not."""
        ...

    def read(self) -> bytes:
        """The next bytes; empty at the end.

        Raises:
            InterruptedTransferError: there would be more, but not now.
        """
        ...

    def close(self) -> None:
        """Lets go of it."""
        ...


class BlobSource(Protocol):
    """Where the bytes of models come from: the mirror, or a stick."""

    def open(self, file: OfferedFile, offset: int) -> Blob:
        """A file from ``offset`` on, or from its begin where that cannot be had.

        Raises:
            RangeRefusedError: it ends before.
            MirrorError: it cannot be had.
            InterruptedTransferError: not now.
        """
        ...


@dataclass(frozen=True, slots=True)
class Haste:
    """How fast, and who is told. ``most_bytes_s`` 0 is without a limit.

    ``on_bytes`` hears of each piece that came, and may raise to end the download: the part stays.
    """

    on_bytes: Callable[[int], None]
    pause: Pause = time.sleep
    most_bytes_s: int = 0
    attempts: int = 5
    now_s: Callable[[], float] = time.monotonic


class Part:
    """The file of this machine that a download grows in."""

    def __init__(self, folder: Path, sha256: str) -> None:
        self.path = folder / f"{sha256}.part"
        self._folder = folder
        self._sha256 = sha256

    def length(self) -> int:
        """The bytes that are there from before; 0 where there is none."""
        try:
            return self.path.lstat().st_size
        except FileNotFoundError:
            return 0

    def open(self) -> int:
        """A descriptor to read and write; the file is made where it is missing."""
        flags = os.O_RDWR | os.O_CREAT | os.O_NOFOLLOW | os.O_CLOEXEC | os.O_NONBLOCK
        fd = os.open(self.path, flags, 0o600)
        if not stat.S_ISREG(os.fstat(fd).st_mode):
            os.close(fd)
            raise ModelStoreUnusableError(
                f"'{self.path}' is no file. Nothing was changed.", hint="Remove it, then try again."
            )
        return fd

    def delete(self) -> None:
        """Removes it."""
        self.path.unlink(missing_ok=True)
        sync_folder(self._folder)


def require_room(folder: Path, missing_bytes: int) -> None:
    """Refuses to begin what does not fit beside the reserve.

    Raises:
        ModelStoreFullError: with the numbers.
    """
    free = _free_bytes(folder)
    if free < missing_bytes + RESERVE_BYTES:
        raise ModelStoreFullError(
            f"The disk has {_mib(free)} MiB free; {_mib(missing_bytes)} MiB are to come, and "
            f"{_mib(RESERVE_BYTES)} stay free for the rest. Nothing was fetched.",
            hint="Free some space, or fetch fewer models (--only NAME).",
        )


def fetch(source: BlobSource, file: OfferedFile, folder: Path, haste: Haste) -> Path:
    """Brings the file; returns its whole part, whose digest is right and which is on the disk.

    Raises:
        MirrorUntrustedError: the bytes are not those that were signed; they were deleted.
        MirrorBrokenError, MirrorFileMissingError, MirrorUnreachableError: it did not come; what
            came of it stays.
        ModelStoreFullError, ModelStoreUnusableError: the disk would not.
        Exception: what ``haste.on_bytes`` or ``haste.pause`` raise.
    """
    part = Part(folder, file.sha256)
    try:
        return _fetched(source, file, part, haste)
    except OSError as error:
        if is_disk_full(error):
            raise ModelStoreFullError(
                "The disk is full. What came of the model is kept, and the rest of this machine is "
                "as it was.",
                hint="Free some space, then sync again; it goes on from there.",
            ) from error
        raise ModelStoreUnusableError(
            f"The folder for downloads cannot be written ({os.strerror(error.errno or 0)}). "
            "Installed models are as they were.",
            hint="Check the disk and the folder's permissions, then try again.",
        ) from error


def _fetched(source: BlobSource, file: OfferedFile, part: Part, haste: Haste) -> Path:
    is_second_try = False
    while True:
        with closing(_Writing(part, file)) as writing:
            was_begun = writing.done_bytes > 0
            haste.on_bytes(writing.done_bytes)
            _Transfer(source, file, writing, haste).run()
            if writing.is_right():
                writing.settle()
                sync_folder(part.path.parent)
                return part.path
            haste.on_bytes(-writing.done_bytes)
        part.delete()
        # Bytes from before may have been harmed by a power cut; those of one go come from there.
        if is_second_try or not was_begun:
            raise MirrorUntrustedError(
                f"'{file.file}' is not the file that the site signed: its SHA-256 differs. What "
                "came was deleted; nothing was installed.",
                hint="Tell whoever publishes the mirror.",
            )
        is_second_try = True


class _Writing:
    """A part while it grows, with the digest of what it holds."""

    def __init__(self, part: Part, file: OfferedFile) -> None:
        self._file = file
        self._fd = part.open()
        self._digest = hashlib.sha256()
        self._unsettled_bytes = 0
        self.done_bytes = 0
        length = os.fstat(self._fd).st_size
        if length > file.size_bytes:
            os.ftruncate(self._fd, 0)
        else:
            self._hash_existing()

    def _hash_existing(self) -> None:
        while chunk := os.read(self._fd, _READ_BYTES):
            self._digest.update(chunk)
            self.done_bytes += len(chunk)

    @property
    def is_complete(self) -> bool:
        """Whether as many bytes are there as were signed."""
        return self.done_bytes == self._file.size_bytes

    def is_right(self) -> bool:
        """Whether they are the bytes that were signed."""
        return self.is_complete and self._digest.hexdigest() == self._file.sha256

    def add(self, chunk: bytes) -> None:
        """Appends; hands it to the system at once."""
        with memoryview(chunk) as view:
            written = 0
            while written < len(chunk):
                written += os.write(self._fd, view[written:])
        self._digest.update(chunk)
        self.done_bytes += len(chunk)
        self._unsettled_bytes += len(chunk)
        if self._unsettled_bytes >= _SETTLE_BYTES:
            self.settle()

    def start_over(self) -> int:
        """Forgets all; returns how many bytes that were."""
        forgotten, self.done_bytes = self.done_bytes, 0
        os.ftruncate(self._fd, 0)
        os.lseek(self._fd, 0, os.SEEK_SET)
        self._digest = hashlib.sha256()
        return forgotten

    def settle(self) -> None:
        """Waits until what was written is on the disk, and stops before that is full.

        Raises:
            ModelStoreFullError: the reserve is touched.
        """
        os.fsync(self._fd)
        self._unsettled_bytes = 0
        status = os.fstatvfs(self._fd)
        if not self.is_complete and status.f_bavail * status.f_frsize < RESERVE_BYTES // 4:
            raise ModelStoreFullError(
                "The disk is nearly full. What came of the model is kept.",
                hint="Free some space, then sync again; it goes on from there.",
            )

    def close(self) -> None:
        """Lets go of the file."""
        os.close(self._fd)


class _Transfer:
    """Asks for what is missing until it is there, with patience for breaks in between."""

    def __init__(
        self, source: BlobSource, file: OfferedFile, writing: _Writing, haste: Haste
    ) -> None:
        self._source = source
        self._file = file
        self._writing = writing
        self._haste = haste
        self._patience = Patience(haste.attempts, haste.pause)
        self._restarts = 0

    def run(self) -> None:
        """Fills the part, or raises."""
        while not self._writing.is_complete:
            before = self._writing.done_bytes
            try:
                self._once()
            except RangeRefusedError:
                self._start_over("it has less of the file than it said before")
            except InterruptedTransferError as error:
                enough = min(_PROGRESS_BYTES, self._file.size_bytes // _PROGRESS_PARTS + 1)
                if self._writing.done_bytes - before >= enough:
                    self._patience.progressed()
                self._patience.wait_after(error)

    def _once(self) -> None:
        writing, size = self._writing, self._file.size_bytes
        blob = self._source.open(self._file, writing.done_bytes)
        with closing(blob):
            if blob.total_bytes is not None and blob.total_bytes != size:
                raise _wrong_length(self._file, blob.total_bytes)
            if blob.offset != writing.done_bytes:
                self._haste.on_bytes(-writing.start_over())
            pace = _Pace(self._haste)
            while chunk := blob.read():
                if writing.done_bytes + len(chunk) > size:
                    raise _wrong_length(self._file, writing.done_bytes + len(chunk))
                writing.add(chunk)
                self._haste.on_bytes(len(chunk))
                pace.keep(len(chunk))
            if writing.is_complete:
                return
            raise InterruptedTransferError("the connection broke off")

    def _start_over(self, why: str) -> None:
        self._haste.on_bytes(-self._writing.start_over())
        self._restarts += 1
        if self._restarts > 1:
            raise MirrorBrokenError(
                f"The mirror does not give '{self._file.file}': {why}. Installed models are "
                "untouched.",
                hint="Tell whoever publishes the mirror.",
            )


class _Pace:
    """Keeps one answer below the speed that was allowed, and gives up on one that drips."""

    def __init__(self, haste: Haste) -> None:
        self._haste = haste
        self._began_s = haste.now_s()
        self._bytes = 0
        self._looked_s = self._began_s
        self._looked_bytes = 0

    def keep(self, new_bytes: int) -> None:
        """After each piece.

        Raises:
            InterruptedTransferError: it comes too slowly to be waited for.
        """
        self._bytes += new_bytes
        now_s = self._haste.now_s()
        if now_s - self._looked_s >= _SLOW_AFTER_S:
            speed = (self._bytes - self._looked_bytes) / (now_s - self._looked_s)
            if speed < _SLOW_BYTES_S:
                raise InterruptedTransferError("it sends next to nothing")
            self._looked_s, self._looked_bytes = now_s, self._bytes
        if self._haste.most_bytes_s:
            ahead_s = self._bytes / self._haste.most_bytes_s - (now_s - self._began_s)
            if ahead_s > 0:
                self._haste.pause(ahead_s)


def _wrong_length(file: OfferedFile, length: int) -> MirrorUntrustedError:
    return MirrorUntrustedError(
        f"'{file.file}' is not the file that the site signed: {length} bytes instead of "
        f"{file.size_bytes}. Nothing was installed.",
        hint="Tell whoever publishes the mirror.",
    )


def _free_bytes(folder: Path) -> int:
    status = os.statvfs(folder)
    return status.f_bavail * status.f_frsize


def _mib(size_bytes: int) -> int:
    return (size_bytes + (1 << 20) - 1) >> 20
