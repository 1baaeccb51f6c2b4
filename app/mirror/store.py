"""The content-addressed store of model files: ``store/sha256/<hex>``, read-only once written."""

import hashlib
import os
import re
import secrets
import shutil
import stat
from collections.abc import Callable, Collection, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO, Final

from app.domain.progress import CancelToken
from app.mirror.errors import (
    ModelFileUnreadableError,
    ModelStoreFullError,
    ModelStoreUnusableError,
)
from app.mirror.parts import PartsFolder
from app.security.paths import ensure_private_folder, is_disk_full, sync_folder

SCRATCH_PREFIX: Final = "prepare-"  # folders in the store's root that last as long as one import

_CHUNK_BYTES: Final = 1 << 20
_DIGEST: Final = re.compile(r"[0-9a-f]{64}")


@dataclass(frozen=True, slots=True)
class StoredFile:
    """A file as the store holds it."""

    sha256: str
    size_bytes: int


class ContentStore:
    """Keeps files under their SHA-256. A name in here is either absent or whole.

    A file is written beside its place, hashed on the way, flushed to the disk and renamed, so
    that a kill at any moment leaves at most a ``.part`` file, which the next start sweeps away.
    """

    def __init__(self, root: Path) -> None:
        self.root = root
        self._folder = root / "sha256"

    def prepare(self) -> None:
        """Makes the folders, private, and removes what an earlier kill left half-written.

        Raises:
            UnsafeFolderError, UnusableFolderError: a folder of the store is not ours to use.
        """
        ensure_private_folder(self.root)
        ensure_private_folder(self._folder)
        for partial in self._folder.glob("*.part"):
            _discard(partial)
        for scratch in self.root.glob(f"{SCRATCH_PREFIX}*"):
            shutil.rmtree(scratch, ignore_errors=True)

    def keep_only(self, used: Collection[str]) -> None:
        """Removes files that no model has: an import or a removal was cut off at them.

        Nobody else may be importing. Only names are looked at, and only those of digests.
        """
        for path in self._folder.iterdir():
            if path.name not in used and _DIGEST.fullmatch(path.name):
                _discard(path)

    def path_of(self, sha256: str) -> Path:
        """Where a file of this digest lies or would lie."""
        return self._folder / sha256

    def put(
        self,
        source: Path,
        *,
        on_bytes: Callable[[int], None] | None = None,
        cancel: CancelToken | None = None,
    ) -> StoredFile:
        """Copies a file in; ``on_bytes`` hears how many bytes were copied so far.

        Raises:
            ModelFileUnreadableError: the source cannot be read.
            ModelStoreFullError: no room; nothing is left behind.
            ModelStoreUnusableError: the store cannot be written; nothing is left behind.
            CancelledError: cancelled; nothing is left behind.
        """
        partial = self._folder / f"{secrets.token_hex(8)}.part"
        try:
            stored = self._copy(source, partial, on_bytes, cancel)
            partial.chmod(0o400)
            partial.replace(self.path_of(stored.sha256))
            sync_folder(self._folder)
        except OSError as error:
            raise self._explained(error, f"'{source.name}' was not imported") from error
        finally:
            _discard(partial)
        return stored

    def has(self, file: StoredFile) -> bool:
        """Whether a plain file of this length lies there; its bytes are not read."""
        try:
            status = self.path_of(file.sha256).lstat()
        except OSError:
            return False
        return stat.S_ISREG(status.st_mode) and status.st_size == file.size_bytes

    def hold(
        self,
        parts: PartsFolder,
        file: StoredFile,
        *,
        on_bytes: Callable[[int], None] | None = None,
        cancel: CancelToken | None = None,
    ) -> BinaryIO | None:
        """Opens a file that somebody else wrote beside the store, if its bytes are these.

        One that is still too short stays for more to come; what is something else is deleted.
        ``on_bytes`` hears how many bytes were read so far. Nobody else may have it open.

        Returns:
            None where it is not there, is not whole, or was something else.

        Raises:
            CancelledError: it lies where it lay.
        """
        reader = parts.open(file.sha256)
        if reader is None:
            return None
        try:
            if not _is_short(reader, file):
                if _holds(reader, file, on_bytes, cancel):
                    return reader
                parts.delete(file.sha256)
        except BaseException:
            reader.close()
            raise
        reader.close()
        return None

    def take(self, parts: PartsFolder, reader: BinaryIO, file: StoredFile) -> bool:
        """Moves a file that is held into its place; False where its name led to another one.

        Raises:
            ModelStoreFullError, ModelStoreUnusableError: the store would not.
        """
        target = self.path_of(file.sha256)
        try:
            os.fchmod(reader.fileno(), 0o400)
            os.fsync(reader.fileno())
            parts.move_out(file.sha256, target)
            sync_folder(self._folder)
            taken, read = target.lstat(), os.fstat(reader.fileno())
        except OSError as error:
            raise self._explained(error, "A model that was fetched was not installed") from error
        if (taken.st_ino, taken.st_dev) != (read.st_ino, read.st_dev):
            _discard(target)  # another file was put in its place meanwhile
            return False
        return True

    def give_back(self, parts: PartsFolder, sha256: str) -> None:
        """Moves a file that was taken to where it came from, so that it is not fetched again."""
        with suppress(OSError):  # then it is fetched again
            parts.move_in(self.path_of(sha256), sha256)

    def is_intact(self, file: StoredFile, *, cancel: CancelToken | None = None) -> bool:
        """Whether the file is there and its bytes still have their digest; reads all of it.

        Raises:
            CancelledError: ``cancel`` was set before all was read.
        """
        path, digest = self.path_of(file.sha256), hashlib.sha256()
        try:
            if path.stat().st_size != file.size_bytes:
                return False
            with path.open("rb") as stream:
                while chunk := stream.read(_CHUNK_BYTES):
                    if cancel is not None:
                        cancel.raise_if_cancelled()
                    digest.update(chunk)
        except OSError:
            return False
        return digest.hexdigest() == file.sha256

    def remove(self, sha256: str) -> int:
        """Deletes a file; returns the bytes freed, 0 when it was not there.

        Raises:
            ModelStoreUnusableError: it is still there; the next start tries again.
        """
        path = self.path_of(sha256)
        try:
            size_bytes = path.stat().st_size
            path.unlink()
            sync_folder(self._folder)
        except FileNotFoundError:
            return 0
        except OSError as error:
            raise self._explained(error, "A model file could not be deleted") from error
        return size_bytes

    def _copy(
        self,
        source: Path,
        partial: Path,
        on_bytes: Callable[[int], None] | None,
        cancel: CancelToken | None,
    ) -> StoredFile:
        digest, copied = hashlib.sha256(), 0
        with _explained_source(source):
            reader = source.open("rb")
        with reader, partial.open("xb") as writer:
            while chunk := _read(reader, source):
                if cancel is not None:
                    cancel.raise_if_cancelled()
                digest.update(chunk)
                writer.write(chunk)
                copied += len(chunk)
                if on_bytes is not None:
                    on_bytes(copied)
            writer.flush()
            os.fsync(writer.fileno())
        return StoredFile(digest.hexdigest(), copied)

    def _explained(
        self, error: OSError, what: str
    ) -> ModelStoreFullError | ModelStoreUnusableError:
        if is_disk_full(error):
            return ModelStoreFullError(
                f"The disk is full: {what}. Everything else is as it was.",
                hint="Free some space, then try again.",
            )
        return ModelStoreUnusableError(
            f"{what}: the store '{self.root}' cannot be changed"
            f" ({os.strerror(error.errno or 0)}). Everything else is as it was.",
            hint="Check the disk and the folder's permissions, then try again.",
        )


def _is_short(reader: BinaryIO, file: StoredFile) -> bool:
    status = os.fstat(reader.fileno())
    return stat.S_ISREG(status.st_mode) and status.st_size < file.size_bytes


def _holds(
    reader: BinaryIO,
    file: StoredFile,
    on_bytes: Callable[[int], None] | None,
    cancel: CancelToken | None,
) -> bool:
    """Whether an open file is a regular one of these bytes, and has no other name."""
    status = os.fstat(reader.fileno())
    is_plain = stat.S_ISREG(status.st_mode) and status.st_nlink == 1
    if not is_plain or status.st_size != file.size_bytes:
        return False
    digest, done = hashlib.sha256(), 0
    try:
        while chunk := reader.read(_CHUNK_BYTES):
            if cancel is not None:
                cancel.raise_if_cancelled()
            digest.update(chunk)
            done += len(chunk)
            if on_bytes is not None:
                on_bytes(done)
    except OSError:
        return False
    return done == file.size_bytes and digest.hexdigest() == file.sha256


def _read(reader: BinaryIO, source: Path) -> bytes:
    with _explained_source(source):
        return reader.read(_CHUNK_BYTES)


@contextmanager
def _explained_source(source: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise ModelFileUnreadableError(
            f"'{source.name}' could not be read ({os.strerror(error.errno or 0)}).",
            hint="Check the file and its permissions, then import it again.",
        ) from error


def _discard(path: Path) -> None:
    """Removes a file that nobody needs; one that cannot be removed now goes at another start."""
    with suppress(OSError):
        path.unlink()
