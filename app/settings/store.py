"""Keeps the settings that reveal nothing in one small file, written whole or not at all."""

import json
import logging
import os
import zlib
from collections.abc import Mapping
from pathlib import Path
from typing import Final

from app.settings.errors import BadSettingError, SettingsNotSavedError
from app.settings.fields import IN_VAULT, Settings

FILE_NAME: Final = "settings.json"
_MOST_BYTES: Final = 64 * 1024
_ASIDE_SUFFIX: Final = ".unreadable"
_CHECKSUM: Final = "checksum"  # against decay; a file without it was written by hand

_log = logging.getLogger(__name__)


class SettingsStore:
    """The plain settings file of one home."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def load(self) -> Settings:
        """What the file says. A file that cannot be understood is set aside, never overwritten.

        A value that is no longer allowed falls back to its default; the others stand.
        """
        try:
            with self._path.open("rb") as file:
                untrusted_bytes = file.read(_MOST_BYTES + 1)
        except OSError:
            return Settings()
        untrusted = _parse(untrusted_bytes)
        if untrusted is None or untrusted.pop(_CHECKSUM, None) not in (None, _checksum(untrusted)):
            self._set_aside()
            return Settings()
        plain = {name: value for name, value in untrusted.items() if name not in IN_VAULT}
        return with_allowed(Settings(), plain)

    def save(self, settings: Settings) -> None:
        """Replaces the file as a whole. What belongs into the vault is left out.

        Raises:
            SettingsNotSavedError: the file could not be written; the one before still stands.
        """
        plain = {key: value for key, value in settings._asdict().items() if key not in IN_VAULT}
        checked = {**plain, _CHECKSUM: _checksum(plain)}
        content = json.dumps(checked, indent=2, sort_keys=True) + "\n"
        replace_file(self._path, content.encode())

    def warnings(self) -> tuple[str, ...]:
        """A sentence where a damaged file was set aside and none was saved since."""
        self.load()
        if self._path.exists() or not self._aside.exists():
            return ()
        return (
            "The settings file was damaged and set aside; the usual settings are in force until"
            f" you change one. It is kept as '{self._aside}'.",
        )

    @property
    def _aside(self) -> Path:
        return self._path.with_name(self._path.name + _ASIDE_SUFFIX)

    def _set_aside(self) -> None:
        try:
            self._path.replace(self._aside)
        except OSError:
            _log.warning("settings: unreadable file could not be set aside")
        else:
            _log.warning("settings: unreadable file set aside, defaults in force")


def replace_file(path: Path, content: bytes) -> None:
    """Writes a private file whole or not at all.

    Raises:
        SettingsNotSavedError: it could not be written; the one before still stands.
    """
    temporary = path.with_name(f".{path.name}.{os.urandom(4).hex()}")
    try:
        _replace(path, temporary, content)
    except OSError as error:
        temporary.unlink(missing_ok=True)
        raise SettingsNotSavedError(
            f"The settings could not be saved ({os.strerror(error.errno or 0)}). "
            "Those of before still stand.",
            hint="Check that the data folder is writable and the disk is not full.",
        ) from error


def _replace(path: Path, temporary: Path, content: bytes) -> None:
    """As ``security.paths.write_atomic``, a sibling that this layer does not see."""

    def open_private(name: str, flags: int) -> int:
        return os.open(name, flags, 0o600)

    with open(temporary, "xb", opener=open_private) as file:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())
    temporary.replace(path)
    folder = os.open(path.parent, os.O_RDONLY | os.O_DIRECTORY)
    try:
        os.fsync(folder)
    finally:
        os.close(folder)


def _checksum(plain: Mapping[str, object]) -> str:
    return f"{zlib.crc32(json.dumps(plain, sort_keys=True).encode()):08x}"


def _parse(untrusted_bytes: bytes) -> dict[str, object] | None:
    if len(untrusted_bytes) > _MOST_BYTES:
        return None
    try:
        parsed = json.loads(untrusted_bytes)
    except (ValueError, RecursionError):
        return None
    return parsed if isinstance(parsed, dict) else None


def with_allowed(settings: Settings, untrusted: Mapping[str, object]) -> Settings:
    """The settings with what was kept earlier; a value that is not allowed now is left out."""
    for name, untrusted_value in untrusted.items():
        try:
            settings = settings.with_changes({name: untrusted_value})
        except BadSettingError:
            _log.warning("settings: a value is not allowed any more, its default is in force")
    return settings
