"""What stands in the way of watching a folder: the site's rules, and the state of the disk."""

import os
from collections.abc import Sequence
from pathlib import Path

from app.domain.watching import WatchedFolder
from app.errors import UserFacingError
from app.services.watch_places import mounts, roots_of


class WatchRefusedError(UserFacingError):
    """A folder that cannot be watched, or not now; ``code`` says why."""

    code = "watch_not_allowed"


class WatchRules:
    """Which folders may be watched, by the roots of ``documents.watch_roots``."""

    def __init__(self, roots: Sequence[str]) -> None:
        self._named = tuple(roots)

    @property
    def is_open(self) -> bool:
        """Whether the site lets any be watched."""
        return bool(self._named)

    @property
    def roots(self) -> tuple[Path, ...]:
        """The roots as they lead now; asks the disk, which may take its time."""
        return roots_of(self._named)

    def require_allowed(self, path: Path) -> None:
        """Refuses a path, free of links, that is not below a root.

        Raises:
            WatchRefusedError: ``watch_not_allowed``.
        """
        roots = self.roots
        if any(path.is_relative_to(root) for root in roots):
            return
        if not roots:
            raise WatchRefusedError(
                "This site lets no folder be watched. Nothing was changed.",
                hint="Import by hand, or ask your administrator (documents.watch_roots).",
            )
        told = ", ".join(f"'{root}'" for root in roots)
        raise WatchRefusedError(
            f"'{path}' lies outside of what this site lets be watched. Nothing was changed.",
            hint=f"Choose a folder below {told}.",
        )

    def require_there(self, folder: WatchedFolder) -> None:
        """Refuses a folder that cannot be looked at now.

        Raises:
            WatchRefusedError: ``watch_not_allowed``, ``watch_unplugged``, ``watch_missing``,
                ``watch_moved``.
        """
        path = Path(folder.path)
        self.require_allowed(path)
        is_there = path.is_dir()  # an automounter mounts a share when somebody asks for it
        if Path(folder.mount_point) not in {mount.point for mount in mounts()}:
            raise WatchRefusedError(
                "The drive or share that this folder lies on is not connected.",
                hint="Its documents stay. It is looked at again once it is there.",
                code="watch_unplugged",
            )
        if not is_there:
            raise WatchRefusedError(
                "This folder is not there any more.",
                hint="Its documents stay. Put it back, or stop watching it.",
                code="watch_missing",
            )
        if os.path.realpath(path) != str(path):
            raise WatchRefusedError(
                "A link now leads from this folder to another one.",
                hint="Its documents stay. Stop watching it, and watch the other one instead.",
                code="watch_moved",
            )


def too_many(most: int) -> WatchRefusedError:
    """A folder with more files than we watch."""
    return WatchRefusedError(
        f"There are more than {most:,} files in this folder. None was taken in.",
        hint="Watch folders in it instead.",
        code="watch_too_many",
    )


def unreadable(error: OSError) -> WatchRefusedError:
    """A folder that the system does not let us read."""
    return WatchRefusedError(
        f"This folder could not be read ({os.strerror(error.errno or 0)}).",
        hint="Its documents stay. Check its permissions.",
        code="watch_unreadable",
    )
