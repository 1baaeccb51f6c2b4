"""Passwords of locked documents: in memory, by path, until the vault is locked."""

from collections.abc import Iterable, Mapping
from pathlib import Path


class FilePasswords:
    """What was given once is not asked for again; what does not open its file is forgotten."""

    def __init__(self) -> None:
        self._by_path: dict[str, str] = {}

    def __repr__(self) -> str:
        return f"{type(self).__name__}({len(self._by_path)} files)"

    def give(self, paths: Iterable[Path], passwords: Mapping[str, str]) -> None:
        """Keeps the passwords of these files, which go by a file's path or else by its name."""
        for path in paths:
            password = passwords.get(str(path), passwords.get(path.name))
            if password:
                self._by_path[str(path)] = password

    def of(self, path: str) -> str | None:
        """The password of a file, if one was given."""
        return self._by_path.get(path)

    def all(self) -> Mapping[str, str]:
        """All of them, by path."""
        return dict(self._by_path)

    def forget(self, path: str) -> None:
        """Drops one that did not open its file, or whose file is gone from the vault."""
        self._by_path.pop(path, None)

    def clear(self) -> None:
        """Drops them all, when the vault is locked."""
        self._by_path.clear()
