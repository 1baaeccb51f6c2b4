"""Destroys a home for good: first every key to it, then what they opened (ADR 0022)."""

import contextlib
import os
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from app.errors import UserFacingError
from app.security.paths import HomeLock, sync_folder
from app.vault.errors import NoVaultError

CONFIRMATION: Final = "destroy"
# By how the names of our files begin, but for a dot: copies, logs and half-written ones too.
_KEYS: Final = "keyslots"
_REST: Final = (
    *("vault.db", "audit-checkpoint", "failed-unlocks"),
    *("settings.json", "devices.json", "engine-tuning.json"),
)
_FOLDERS: Final = ("store", "sync", "evaluation", "reports")
_LOCK: Final = "lock"
_LEAST_BYTES: Final = 4096  # a block of the disk, so that no older and longer file shows behind


class NotDestroyedError(UserFacingError):
    """The system did not let go of something."""

    code = "not_destroyed"


@dataclass(frozen=True, slots=True)
class Destroyed:
    """A home that is no more; ``left`` are files in it that Cloister did not make."""

    home: Path
    files: int
    left: int


def is_confirmed(typed: str, folder: str) -> bool:
    """Whether the word, or the name of the folder, was typed."""
    return typed.strip() in {CONFIRMATION, folder}


def destroy_home(home: Path) -> Destroyed:
    """Overwrites the keys, without which the rest is noise, then removes every file of ours.

    After a kill at any moment the home opens as before or can never be opened again; calling
    this once more finishes. What else lies in the folder stays.

    Raises:
        UserFacingError: ``no_vault``, ``home_in_use``, ``home_unusable``, ``not_destroyed``.
    """
    if not any(map(os.path.lexists, (*_files(home), *_folders(home), home / _LOCK))):
        raise NoVaultError(
            f"There is no vault in '{home}'. Nothing was destroyed.",
            hint="Name its folder with --home.",
        )
    with HomeLock(home):
        keys = list(_named(home, (_KEYS,)))
        with _explained("The vault is as it was, or its keys are gone."):
            for key in keys:
                _overwrite(key)
            _remove(keys, home)
        rest = [path for path in _files(home) if path not in keys]
        with _explained("The keys are gone: nothing of the vault can be read any more."):
            _remove(rest, home)
            for top in _folders(home):
                _remove_folders(top)
            (home / _LOCK).unlink(missing_ok=True)
            sync_folder(home)
    left = len(list(home.iterdir()))
    if not left:
        with contextlib.suppress(OSError):  # a place that an administrator made stays
            home.rmdir()
    return Destroyed(home, len(keys) + len(rest), left)


def _files(home: Path) -> list[Path]:
    """Every file of ours but the lock, the keys first; links are not followed."""
    kept = (
        Path(folder, name)
        for top in _folders(home)
        for folder, _, names in os.walk(top)
        for name in names
    )
    return [*_named(home, (_KEYS,)), *_named(home, _REST), *kept]


def _folders(home: Path) -> list[Path]:
    """Models and what came of them so far, evaluations and their reports."""
    return [home / name for name in _FOLDERS]


def _named(home: Path, beginnings: tuple[str, ...]) -> Iterator[Path]:
    if home.is_dir():
        for path in sorted(home.iterdir()):
            if path.name.removeprefix(".").startswith(beginnings) and not path.is_dir():
                yield path


def _overwrite(path: Path) -> None:
    """Puts noise in the place of the content, on the disk when this returns.

    In place, so that another name of the same file shows the noise as well.
    """
    try:
        descriptor = os.open(path, os.O_WRONLY | os.O_CLOEXEC)
    except FileNotFoundError:  # a link to nothing
        return
    with os.fdopen(descriptor, "wb", buffering=0) as file:
        size_bytes = max(_LEAST_BYTES, os.fstat(descriptor).st_size)
        file.write(os.urandom(size_bytes))
        os.fsync(descriptor)


def _remove(paths: Iterable[Path], home: Path) -> None:
    for path in paths:
        path.unlink(missing_ok=True)
    sync_folder(home)


def _remove_folders(top: Path) -> None:
    for folder, _, _ in os.walk(top, topdown=False):
        Path(folder).rmdir()


@contextlib.contextmanager
def _explained(what_holds: str) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        reason = os.strerror(error.errno or 0)
        raise NotDestroyedError(
            f"Not everything could be removed ({reason}). {what_holds}",
            hint="Check the permissions of the data folder, then do it again: it goes on.",
        ) from error
