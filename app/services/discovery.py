"""Finds the files of an import: walks folders, skips what is hidden, names what cannot be read."""

import os
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from app.domain.documents import FileOutcome, FileStatus
from app.domain.progress import CancelToken
from app.errors import UserFacingError


class PathNotFoundError(UserFacingError):
    """A path the user named is not there."""

    code = "path_not_found"

    def __init__(self, message: str, *, path: Path, hint: str = "") -> None:
        super().__init__(message, hint=hint)
        self.path = path


@dataclass(frozen=True, slots=True)
class Found:
    """Files to import, in a stable order, and outcomes of what was left aside."""

    files: tuple[Path, ...]
    left_aside: tuple[FileOutcome, ...]


def discover(paths: Sequence[Path], cancel: CancelToken | None = None) -> Found:
    """All files behind the paths, folders recursively; links inside folders are not followed.

    Raises:
        PathNotFoundError: one of the paths does not exist; nothing was imported.
        CancelledError: ``cancel`` was set.
    """
    token = cancel or CancelToken()
    files: dict[Path, None] = {}
    left_aside: list[FileOutcome] = []
    for path in paths:
        absolute = Path(os.path.abspath(path.expanduser()))  # noqa: PTH100 (keeps links as named)
        if not os.path.lexists(absolute):
            raise PathNotFoundError(
                f"'{path}' is not there. Nothing was imported.", path=path, hint="Check the path."
            )
        if os.path.isdir(absolute):  # noqa: PTH112 (see _is_link)
            _walk(absolute, files, left_aside, token)
        else:
            files[absolute] = None
    return Found(tuple(files), tuple(left_aside))


def quarantined(path: str) -> FileOutcome:
    """A file that is not tried again because it took its reader with it more than once."""
    return FileOutcome(
        path,
        FileStatus.FAILED,
        error_code="quarantined",
        error_message="Its reader was ended by it more than once, so it is in quarantine and was "
        "not tried again. Other files are not affected. To try it all the same, name it: "
        "cloister docs retry FILE.",
    )


def _walk(
    folder: Path, files: dict[Path, None], left_aside: list[FileOutcome], cancel: CancelToken
) -> None:
    def note_unreadable(error: OSError) -> None:
        left_aside.append(_unreadable(Path(error.filename), error))

    for root, folders, names in os.walk(folder, onerror=note_unreadable):
        cancel.raise_if_cancelled()
        hidden = [name for name in folders if name.startswith(".")]
        links = [name for name in folders if _is_link(Path(root, name))]
        folders[:] = sorted(set(folders) - {*hidden, *links})
        left_aside.extend(_hidden(Path(root, name)) for name in sorted(hidden))
        left_aside.extend(_link(Path(root, name)) for name in sorted(set(links) - set(hidden)))
        _take(Path(root), sorted(names), files, left_aside)


def _take(
    root: Path, names: Iterable[str], files: dict[Path, None], left_aside: list[FileOutcome]
) -> None:
    for name in names:
        path = root / name
        if name.startswith("."):
            left_aside.append(_hidden(path))
        elif _is_link(path):
            left_aside.append(_link(path))
        else:
            files[path] = None


def _is_link(path: Path) -> bool:
    """Where a folder may be listed but not searched, pathlib raises; its files fail one by one."""
    return os.path.islink(path)  # noqa: PTH114


def _hidden(path: Path) -> FileOutcome:
    return FileOutcome(
        str(path), FileStatus.SKIPPED, error_code="hidden", error_message="Hidden; not imported."
    )


def _link(path: Path) -> FileOutcome:
    return FileOutcome(
        str(path),
        FileStatus.SKIPPED,
        error_code="link",
        error_message="A link inside a folder is not followed.",
    )


def _unreadable(path: Path, error: OSError) -> FileOutcome:
    return FileOutcome(
        str(path),
        FileStatus.FAILED,
        error_code="unreadable",
        error_message=f"The folder could not be opened ({os.strerror(error.errno or 0)}).",
    )
