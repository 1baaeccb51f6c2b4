"""The content-addressed store of model files: ``store/sha256/<hex>``, read-only once written."""

import errno
import hashlib
import os
import secrets
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from app.domain.progress import CancelToken
from app.mirror.errors import ModelFileUnreadableError, ModelStoreFullError

_CHUNK_BYTES = 1 << 20
_FULL = {errno.ENOSPC, errno.EDQUOT}


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
        """Makes the folders and removes what an earlier kill left half-written."""
        self._folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        for partial in self._folder.glob("*.part"):
            partial.unlink(missing_ok=True)

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
            CancelledError: cancelled; nothing is left behind.
        """
        partial = self._folder / f"{secrets.token_hex(8)}.part"
        try:
            stored = self._copy(source, partial, on_bytes, cancel)
            partial.chmod(0o400)
            partial.replace(self.path_of(stored.sha256))
            self._sync_folder()
        except OSError as error:
            raise _explained(error, source) from error
        finally:
            partial.unlink(missing_ok=True)
        return stored

    def is_intact(self, file: StoredFile) -> bool:
        """Whether the file is there and its bytes still have their digest; reads all of it."""
        path = self.path_of(file.sha256)
        try:
            if path.stat().st_size != file.size_bytes:
                return False
            with path.open("rb") as stream:
                return hashlib.file_digest(stream, "sha256").hexdigest() == file.sha256
        except OSError:
            return False

    def remove(self, sha256: str) -> int:
        """Deletes a file; returns the bytes freed, 0 when it was not there."""
        path = self.path_of(sha256)
        try:
            size_bytes = path.stat().st_size
        except FileNotFoundError:
            return 0
        path.unlink()
        self._sync_folder()
        return size_bytes

    def _copy(
        self,
        source: Path,
        partial: Path,
        on_bytes: Callable[[int], None] | None,
        cancel: CancelToken | None,
    ) -> StoredFile:
        digest, copied = hashlib.sha256(), 0
        with source.open("rb") as reader, partial.open("xb") as writer:
            while chunk := reader.read(_CHUNK_BYTES):
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

    def _sync_folder(self) -> None:
        folder = os.open(self._folder, os.O_RDONLY | os.O_DIRECTORY)
        try:
            os.fsync(folder)
        finally:
            os.close(folder)


def _explained(error: OSError, source: Path) -> ModelStoreFullError | ModelFileUnreadableError:
    if error.errno in _FULL:
        return ModelStoreFullError(
            f"The disk is full: '{source.name}' was not imported. Everything else is as it was.",
            hint="Free some space, then import it again.",
        )
    return ModelFileUnreadableError(
        f"'{source.name}' could not be read ({os.strerror(error.errno or 0)}).",
        hint="Check the file and its permissions, then import it again.",
    )
