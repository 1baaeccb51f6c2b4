"""Holds what watched folders put in line to the rules of today, before any of it is read."""

from collections.abc import Sequence
from pathlib import Path

from app.services.watch_rules import WatchRefusedError, WatchRules
from app.vault.queue import ImportQueue, QueuedRow
from app.vault.watched import WatchedFolders


class WatchGate:
    """The queue of one vault, as far as its watched folders fill it.

    A look takes out what the site forbids now, but what waits may be read before the next look, and
    at a folder that is paused there is none.
    """

    def __init__(self, folders: WatchedFolders, waiting: ImportQueue, roots: Sequence[str]) -> None:
        """``roots`` as in the site policy: nothing outside of them is watched."""
        self._folders = folders
        self._waiting = waiting
        self._rules = WatchRules(roots)

    def withdraw(self) -> None:
        """Takes out what waits and is of no folder that is allowed and not paused."""
        self._waiting.done([(row.path, row.collection) for row in self._shut_out() if row.waits])

    def require_open(self, files: Sequence[tuple[str, str]]) -> None:
        """Refuses to try files (path, collection) again that would only be taken out.

        Raises:
            WatchRefusedError: ``watch_not_allowed``.
        """
        shut_out = {(row.path, row.collection) for row in self._shut_out()}
        for file in files:
            if file in shut_out:
                raise WatchRefusedError(
                    f"'{file[0]}' came from a watched folder that is paused, or that this site no "
                    "longer lets be watched. Nothing was tried.",
                    hint="Import it by hand: cloister docs add FILE",
                )

    def _shut_out(self) -> tuple[QueuedRow, ...]:
        watched = [row for row in self._waiting.all() if row.is_watched]
        if not watched:
            return ()
        roots = self._rules.roots
        allowed = [
            (folder.collection, f"{folder.path.rstrip('/')}/")
            for folder in self._folders.list()
            if not folder.is_paused
            and any(Path(folder.path).is_relative_to(root) for root in roots)
        ]
        return tuple(
            row
            for row in watched
            if not any(
                row.collection == collection and row.path.startswith(below)
                for collection, below in allowed
            )
        )
