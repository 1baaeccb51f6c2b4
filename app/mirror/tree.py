"""A mirror as files: where each byte lies, and writing it so that no reader sees half of it.

The layout is that of a Hugging Face endpoint, which any web server or a stick can hold, with the
signed metadata beside it in ``tuf/``.
"""

import contextlib
import errno
import glob
import hashlib
import json
import os
import re
import shutil
import stat
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path, PurePosixPath
from typing import Any, Final

from app.mirror.errors import MirrorBrokenError, MirrorFileMissingError, StationError
from app.mirror.locations import blob_path
from app.mirror.targets import OfferedFile, OfferedModel
from app.mirror.trust import TUF_FOLDER
from app.mirror.verifying import read_regular
from app.security.paths import is_disk_full, sync_folder, write_atomic

RESERVED_ORGS: Final = frozenset({"api", "tuf", "models", "datasets", "spaces"})

_FILE_MODE: Final = 0o644
_BLOB_MODE: Final = 0o444
_FOLDER_MODE: Final = 0o755
_CHUNK_BYTES: Final = 1 << 20
_COPIED_AT_ONCE: Final = 1 << 26
_KEPT_BY_DISKS: Final = frozenset(
    {
        "lost+found",
        "System Volume Information",
        "$RECYCLE.BIN",
        ".Spotlight-V100",
        ".fseventsd",
    }
)
_LISTS: Final = re.compile(r"([1-9][0-9]{0,9})\.(snapshot|targets)\.json")


def listings(models: Iterable[OfferedModel]) -> dict[str, bytes]:
    """The answers of a hub about each repository, as static files: path to content."""
    repos: dict[tuple[str, str], list[OfferedFile]] = defaultdict(list)
    for model in models:
        for file in model.files:
            repos[file.repo, file.commit].append(file)
    found: dict[str, bytes] = {}
    for (repo, commit), files in repos.items():
        ordered = sorted(files, key=lambda file: file.file)
        about = {
            "id": repo,
            "modelId": repo,
            "sha": commit,
            "private": False,
            "gated": False,
            "disabled": False,
            "siblings": [{"rfilename": file.file} for file in ordered],
        }
        found[f"api/models/{repo}/revision/{commit}"] = _json(about)
        found[f"api/models/{repo}/tree/{commit}"] = _json([_entry(file) for file in ordered])
    return found


def _entry(file: OfferedFile) -> dict[str, Any]:
    """One file of a repository's tree; ``oid`` is git's, of what stands there for a large file."""
    pointer = (
        "version https://git-lfs.github.com/spec/v1\n"
        f"oid sha256:{file.sha256}\nsize {file.size_bytes}\n"
    ).encode()
    blob = b"blob %d\0%b" % (len(pointer), pointer)
    return {
        "type": "file",
        "oid": hashlib.sha1(blob, usedforsecurity=False).hexdigest(),
        "size": file.size_bytes,
        "path": file.file,
        "lfs": {"oid": file.sha256, "size": file.size_bytes, "pointerSize": len(pointer)},
    }


def _json(value: object) -> bytes:
    return json.dumps(value, sort_keys=True, separators=(",", ":")).encode()


class Tree:
    """One folder that a web server shows, or a stick. No link in it is followed."""

    def __init__(self, root: Path) -> None:
        self.root = root

    # -- reading

    def read(self, path: str, max_bytes: int) -> bytes:
        """A small file, as a ``MetadataSource`` gives it."""
        try:
            return read_regular(self.root / path, max_bytes)
        except FileNotFoundError as error:
            raise MirrorFileMissingError(f"'{path}' is not in '{self.root}'.") from error
        except OSError as error:
            raise MirrorBrokenError(
                f"'{path}' in '{self.root}' cannot be read ({os.strerror(error.errno or 0)}).",
                hint="Check the disk.",
            ) from error

    def has_blob(self, path: str, size_bytes: int) -> bool:
        """Whether a file of this size is there, whatever its bytes."""
        try:
            found = (self.root / path).lstat()
        except OSError:
            return False
        return stat.S_ISREG(found.st_mode) and found.st_size == size_bytes

    def versions(self, role: str) -> list[int]:
        """The versions of a list, snapshot or targets, that are shown, by their names."""
        folder = self.root / TUF_FOLDER
        names = [path.name for path in folder.iterdir()] if folder.is_dir() else []
        found = map(_LISTS.fullmatch, names)
        return sorted(int(match[1]) for match in found if match and match[2] == role)

    def is_blob(self, path: str, sha256: str, *, on_bytes: Callable[[int], None]) -> bool:
        """Whether a file that is there has these bytes; reads all of it."""
        try:
            return _hashed(self.root / path, on_bytes) == sha256
        except OSError:
            return False

    def is_same_file(self, path: str, source: Path) -> bool:
        """Whether a file that is there is another name of this one."""
        try:
            return (self.root / path).samefile(source)
        except OSError:
            return False

    def is_fresh(self) -> bool:
        """Whether nothing is there yet but what disks keep, or a kill left half-written."""
        return not os.path.lexists(self.root) or all(map(self._is_nothing, self.root.iterdir()))

    def _is_nothing(self, path: Path) -> bool:
        if path.name == TUF_FOLDER.rstrip("/") and path.is_dir():
            return all(inner.suffix == ".part" for inner in path.iterdir())
        return path.name in _KEPT_BY_DISKS or path.name.startswith(".Trash")

    def roots(self) -> list[Path]:
        """The roots that are shown, whosever they are.

        Raises:
            StationError: their folder is a link.
        """
        folder = self.root / TUF_FOLDER
        if folder.is_symlink():
            raise self._unsafe(folder)
        return sorted(folder.glob("*.root.json"))

    # -- writing

    def prepare(self) -> None:
        """Makes the folder, or sees that it is one.

        Raises:
            StationError: it cannot be used.
        """
        with self._writing():
            if not os.path.lexists(self.root):
                self.root.mkdir()
                _open_to_all(self.root, _FOLDER_MODE)
        if self.root.is_symlink() or not self.root.is_dir():
            raise self._unsafe(self.root)

    def write(self, path: str, content: bytes) -> bool:
        """Puts a small file in its place, as a whole; False where it stood there already."""
        place = self._place(path)
        with self._writing():
            _sweep(place)
            if place.is_file() and not place.is_symlink() and place.read_bytes() == content:
                return False
            write_atomic(place, content, _FILE_MODE)
            _open_to_all(place, _FILE_MODE)
        return True

    def put_blob(
        self,
        path: str,
        source: Path,
        sha256: str,
        *,
        link: bool,
        on_bytes: Callable[[int], None],
    ) -> bool:
        """Puts a large file in its place: a copy, or with ``link`` the same file by another name.

        False where the source's bytes are not those of the digest; what was there stays then.
        """
        place = self._place(path)
        partial = place.with_name(f".{place.name}.{os.urandom(4).hex()}.part")
        with self._writing():
            _sweep(place)
            try:
                if not (link and _linked(source, partial)):
                    _copy(source, partial)
                if _hashed(partial, on_bytes) != sha256:
                    return False
                partial.replace(place)
                _open_to_all(place, _BLOB_MODE)
            finally:
                partial.unlink(missing_ok=True)
            sync_folder(place.parent)
        return True

    def remove(self, paths: Iterable[str]) -> None:
        """Removes files, and folders that are empty then."""
        for path in paths:
            place = self.root / path
            with self._writing():
                if self._is_ours(path):
                    place.unlink(missing_ok=True)
                    self._remove_empty(place.parent)

    def remove_old_lists(self, keep: Mapping[str, int]) -> None:
        """Removes lists that nobody asks for any more; the ones just before stay for a while."""
        folder = self.root / TUF_FOLDER
        with self._writing():
            for path in list(folder.iterdir()):
                match = _LISTS.fullmatch(path.name)
                if match and int(match[1]) < keep[match[2]] - 1:
                    path.unlink(missing_ok=True)

    def _place(self, path: str) -> Path:
        """Where a file goes; its folders are made, and none of them is a link."""
        folder = self.root
        for part in PurePosixPath(path).parts[:-1]:
            folder /= part
            with self._writing():
                if not os.path.lexists(folder):
                    folder.mkdir(mode=_FOLDER_MODE)
                    _open_to_all(folder, _FOLDER_MODE)
                    sync_folder(folder.parent)
            if folder.is_symlink() or not folder.is_dir():
                raise self._unsafe(folder)
        return self.root / path

    def _is_ours(self, path: str) -> bool:
        """Whether a path leads through folders alone."""
        folder = self.root
        for part in PurePosixPath(path).parts[:-1]:
            folder /= part
            if folder.is_symlink() or not folder.is_dir():
                return False
        return True

    def _remove_empty(self, folder: Path) -> None:
        while folder != self.root and not any(folder.iterdir()):
            folder.rmdir()
            folder = folder.parent

    def _unsafe(self, path: Path) -> StationError:
        return StationError(
            f"'{path}' is not a folder. What was published is as it was.",
            hint="Publish to a folder without links in it.",
            code="folder_unsafe",
        )

    @contextmanager
    def _writing(self) -> Iterator[None]:
        try:
            yield
        except OSError as error:
            raise self._unwritable(error) from error

    def _unwritable(self, error: OSError) -> StationError:
        reason, code = os.strerror(error.errno or 0), "folder_unwritable"
        hint = "Check the folder's permissions, then publish again."
        if error.errno == errno.EFBIG:
            hint = "A stick formatted as FAT takes no file above 4 GiB: use exFAT or ext4."
        elif is_disk_full(error):
            reason, code = "the disk is full", "disk_full"
            hint = "Free some space, then publish again."
        return StationError(
            f"'{self.root}' cannot be written: {reason}. What was published before is as it was.",
            hint=hint,
            code=code,
        )


def _sweep(place: Path) -> None:
    """Removes what a kill left of an earlier writing of this file."""
    for left in place.parent.glob(f".{glob.escape(place.name)}.*.part"):
        left.unlink()


def _open_to_all(path: Path, mode: int) -> None:
    """Lets a web server read it, whatever the umask; a stick's file system may know no modes."""
    with contextlib.suppress(PermissionError):
        path.chmod(mode)


def _linked(source: Path, target: Path) -> bool:
    """Whether the disk could give the file another name."""
    try:
        os.link(source, target)
    except OSError:  # another disk, or one without links
        return False
    return True


def _copy(source: Path, target: Path) -> None:
    """A file of its own; where the disk can, blocks are shared until one of them is changed."""
    with source.open("rb") as reader, target.open("xb") as writer:
        try:
            while os.copy_file_range(reader.fileno(), writer.fileno(), _COPIED_AT_ONCE):
                pass
        except OSError as error:
            if is_disk_full(error) or error.errno == errno.EFBIG:
                raise
            reader.seek(0)  # between these two disks the kernel cannot
            writer.seek(0)
            writer.truncate()
            shutil.copyfileobj(reader, writer, _CHUNK_BYTES)
        writer.flush()
        os.fsync(writer.fileno())


def _hashed(path: Path, on_bytes: Callable[[int], None]) -> str:
    digest = hashlib.sha256()
    # What somebody else put there since is neither followed nor waited for.
    flags = os.O_RDONLY | os.O_NOFOLLOW | os.O_NONBLOCK | os.O_CLOEXEC
    with os.fdopen(os.open(path, flags), "rb") as stream:
        while chunk := stream.read(_CHUNK_BYTES):
            digest.update(chunk)
            on_bytes(len(chunk))
    return digest.hexdigest()


def stale(before: Sequence[OfferedModel], after: Sequence[OfferedModel]) -> set[str]:
    """What a mirror of ``before`` held, and one of ``after`` does not."""
    old = {blob_path(file) for model in before for file in model.files} | set(listings(before))
    return old - {blob_path(file) for model in after for file in model.files} - set(listings(after))
