"""What a disk may hold after a power cut, from a record of the calls that wrote to it.

Everything that was synced is there. Of the writes after that, any part may be: each piece between
two borders of a sector by itself, as caches write back in any order. Names are kept as journaling
file systems keep them: those of a folder in the order in which they changed, up to some point after
the last sync of the folder.
"""

import os
import random
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from tests.torture.shim import Call, Record

_FOLDER = -1
_NEVER_DURABLE = "-shm"  # shared memory of SQLite, which a fresh start makes anew


@dataclass(slots=True)
class _File:
    """Bytes on the disk, and what was written or cut since the last sync."""

    synced: bytearray = field(default_factory=bytearray)
    later: list[tuple[int, bytes | None]] = field(default_factory=list)  # None: cut to this size

    def sync(self) -> None:
        for at, data in self.later:
            _put(self.synced, at, data)
        self.later.clear()

    def after_cut(self, rng: random.Random, sector: int) -> bytes:
        content, chance = bytearray(self.synced), rng.choice((0.0, 0.5, 0.9, 1.0))
        for at, data in self.later:
            for start, piece in _pieces(at, data, sector):
                if rng.random() < chance:
                    _put(content, start, piece)
        return bytes(content)


@dataclass(slots=True)
class _Names:
    """The entries of one folder: on the disk, and changed since."""

    later: list[tuple[str, int | None]] = field(default_factory=list)


class Disk:
    """The files below one folder, as a recorded process left them so far."""

    def __init__(self, root: Path) -> None:
        self._root = str(root)
        self._files: list[_File] = []
        self._live: dict[str, int] = {}
        self._folders: dict[str, _Names] = {}
        for path in [root, *sorted(root.rglob("*"))] if root.exists() else []:
            self._live[str(path)] = _FOLDER if path.is_dir() else self._new(path.read_bytes())
        self._synced = dict(self._live)

    def play(self, record: Record) -> None:
        """Takes one call into account."""
        path = record.path
        if record.error or path.endswith(_NEVER_DURABLE):
            return
        if record.call is Call.CREATED:
            self._create(path, is_there=bool(record.at))
        elif record.call is Call.WROTE and path in self._live:
            self._files[self._live[path]].later.append((record.at, record.data))
        elif record.call is Call.SIZED and path in self._live:
            self._files[self._live[path]].later.append((record.at, None))
        elif record.call is Call.SYNCED:
            self._sync(path)
        elif record.call is Call.RENAMED:
            self._name(record.second, self._live[path])
            self._name(path, None)
        elif record.call in (Call.UNLINKED, Call.FOLDER_GONE):
            self._name(path, None)
        elif record.call is Call.FOLDER_MADE:
            self._name(path, _FOLDER)

    def cut(self, target: Path, rng: random.Random, sector: int) -> None:
        """Writes what may be left after a power cut at this moment into a new folder."""
        names = dict(self._synced)
        for folder in self._folders.values():
            for path, file in folder.later[: rng.randint(0, len(folder.later))]:
                _set(names, path, file)
        for path, file in sorted(names.items()):
            place = target / os.path.relpath(path, self._root)
            if not place.parent.exists():
                continue  # its folder's own name is lost
            if file == _FOLDER:
                place.mkdir(mode=0o700, exist_ok=True)
            else:
                place.write_bytes(self._files[file].after_cut(rng, sector))
                place.chmod(0o600)

    def _create(self, path: str, *, is_there: bool) -> None:
        if is_there and path in self._live:
            self._files[self._live[path]].later.append((0, None))
        else:
            self._name(path, self._new(b""))

    def _new(self, content: bytes) -> int:
        self._files.append(_File(bytearray(content)))
        return len(self._files) - 1

    def _name(self, path: str, file: int | None) -> None:
        _set(self._live, path, file)
        folder = os.path.dirname(path)  # noqa: PTH120 (a name, not a file)
        self._folders.setdefault(folder, _Names()).later.append((path, file))

    def _sync(self, path: str) -> None:
        file = self._live.get(path)
        if file is not None and file != _FOLDER:
            self._files[file].sync()
        if path in self._folders:
            for name, entry in self._folders.pop(path).later:
                _set(self._synced, name, entry)


def _set(names: dict[str, int], path: str, file: int | None) -> None:
    if file is None:
        names.pop(path, None)
    else:
        names[path] = file


def _put(content: bytearray, at: int, data: bytes | None) -> None:
    if data is None:
        del content[at:]
        content.extend(bytes(at - len(content)))
        return
    content.extend(bytes(max(0, at - len(content))))
    content[at : at + len(data)] = data


def _pieces(at: int, data: bytes | None, sector: int) -> Iterator[tuple[int, bytes | None]]:
    """A write, parted at the borders of sectors; a change of size is one piece."""
    if data is None:
        yield at, None
        return
    start = at
    while start < at + len(data):
        end = min((start // sector + 1) * sector, at + len(data))
        yield start, data[start - at : end - at]
        start = end
