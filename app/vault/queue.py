"""Files on their way in: what waits, what is being read, what ended badly."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Final

from app.domain.watching import DEADLY_CODES, QUARANTINE_AFTER
from app.vault.attached import IS_QUEUED_FOR_CHAT, require_collection
from app.vault.connection import Vault
from app.vault.path_text import given_path, kept_path, shown
from app.vault.steps import PREFIX


class QueueState(StrEnum):
    """How far a queued file is."""

    WAITING = "waiting"
    READING = "reading"
    SKIPPED = "skipped"
    FAILED = "failed"
    QUARANTINED = "quarantined"  # failed, and not tried again but by name; no state of its own


# Among the preferences, under a name that no setting can have.
_PAUSED: Final = f"{PREFIX}imports-paused"
IS_QUARANTINED: Final = f"state = 'failed' AND deaths >= {QUARANTINE_AFTER}"
_OF_COLLECTION: Final = f"(?1 IS NULL AND NOT {IS_QUEUED_FOR_CHAT} OR collection = ?1)"


@dataclass(frozen=True, slots=True)
class QueuedRow:
    """One file of the queue."""

    path: str
    collection: str
    state: QueueState
    code: str = ""
    message: str = ""
    is_watched: bool = False
    is_attached: bool = False  # to a chat: no file of the library

    @property
    def waits(self) -> bool:
        """Whether an import is to read it, or does."""
        return self.state in (QueueState.WAITING, QueueState.READING)


class ImportQueue:
    """The import queue of one vault; it outlives a kill."""

    def __init__(self, vault: Vault) -> None:
        self._vault = vault
        # By this process, and not in the vault: a commit for each file that is begun would tell no
        # more, for after a kill it waits like the rest.
        self._being_read: set[tuple[str, str]] = set()

    def put(self, paths: Sequence[str], collection: str) -> None:
        """Appends files as waiting, put in by hand; one that is there already waits again.

        Raises:
            NotFoundError: ``no_such_conversation``: they were for a chat that is gone.
        """
        with self._vault.write() as connection:
            require_collection(connection, collection)
            connection.executemany(
                "INSERT INTO import_queue (path, collection, state) VALUES (?, ?, 'waiting')"
                " ON CONFLICT (path, collection) DO UPDATE"
                " SET state = 'waiting', error_code = '', error_message = '', is_watched = 0",
                [(kept_path(path), collection) for path in paths],
            )

    def mark(
        self, path: str, collection: str, state: QueueState | str, code: str = "", message: str = ""
    ) -> bool:
        """Notes how a file ended; False for one that is not there (any more): it stays out.

        Ends that took the worker with them are counted while no other comes between.
        """
        told = QueueState(state).value
        with self._vault.write() as connection:
            noted = connection.execute(
                "UPDATE import_queue SET state = ?3, error_code = ?4, error_message = ?5,"
                " deaths = CASE WHEN ?6 THEN deaths + 1 ELSE 0 END"
                " WHERE path = ?1 AND collection = ?2",
                (kept_path(path), collection, told, code, shown(message), code in DEADLY_CODES),
            ).rowcount
        return bool(noted)

    def holds(self, path: str, collection: str) -> bool:
        """Whether a file is there still: nobody withdrew it meanwhile."""
        with self._vault.read() as connection:
            row = connection.execute(
                "SELECT 1 FROM import_queue WHERE path = ? AND collection = ?",
                (kept_path(path), collection),
            ).fetchone()
            return row is not None

    def begin(self, path: str, collection: str) -> None:
        """Notes that a waiting file is being read, until ``requeue_reading``."""
        self._being_read.add((path, collection))

    def done(self, files: Sequence[tuple[str, str]]) -> None:
        """Forgets files (path, collection) that were imported, or are not to be."""
        with self._vault.write() as connection:
            connection.executemany(
                "DELETE FROM import_queue WHERE path = ? AND collection = ?",
                [(kept_path(path), collection) for path, collection in files],
            )
        self._being_read.difference_update(files)

    @property
    def is_paused(self) -> bool:
        """Whether a person wants what waits to wait."""
        with self._vault.read() as connection:
            row = connection.execute(
                "SELECT 1 FROM preferences WHERE name = ?", (_PAUSED,)
            ).fetchone()
            return row is not None

    def set_paused(self, *, is_paused: bool) -> None:
        """Notes it, for the next unlock too."""
        with self._vault.write() as connection:
            if is_paused:
                connection.execute(
                    "INSERT OR REPLACE INTO preferences VALUES (?, 'yes')", (_PAUSED,)
                )
            else:
                connection.execute("DELETE FROM preferences WHERE name = ?", (_PAUSED,))

    def all(self) -> tuple[QueuedRow, ...]:
        """Every file, in the order in which they came."""
        with self._vault.read() as connection:
            rows = connection.execute(
                f"SELECT path, collection, CASE WHEN {IS_QUARANTINED} THEN 'quarantined'"  # noqa: S608 (a constant)
                f" ELSE state END, error_code, error_message, is_watched, {IS_QUEUED_FOR_CHAT}"
                " FROM import_queue q ORDER BY id"
            )
            found = [
                QueuedRow(
                    *(given_path(path), collection, QueueState(state), code, message),
                    *map(bool, flags),
                )
                for path, collection, state, code, message, *flags in rows
            ]
        return tuple(map(self._as_read, found))

    def retry_failed(self, collection: str | None = None) -> int:
        """Lets failed files wait again, of one collection or all; returns how many.

        Those in quarantine stay there.
        """
        return self._change(
            "UPDATE import_queue AS q SET state = 'waiting', error_code = '', error_message = ''"  # noqa: S608 (a constant)
            f" WHERE state = 'failed' AND NOT ({IS_QUARANTINED}) AND {_OF_COLLECTION}",
            collection,
        )

    def retry(self, files: Sequence[tuple[str, str]]) -> int:
        """Lets the named files (path, collection) wait again, quarantine or not; how many did."""
        with self._vault.write() as connection:
            return sum(
                connection.execute(
                    "UPDATE import_queue SET state = 'waiting', error_code = '',"
                    " error_message = '' WHERE path = ? AND collection = ?"
                    " AND state IN ('failed', 'skipped')",
                    (kept_path(path), collection),
                ).rowcount
                for path, collection in files
            )

    def dismiss(self, collection: str | None = None) -> int:
        """Forgets failed and skipped files, of one collection or all; returns how many."""
        return self._change(
            "DELETE FROM import_queue AS q WHERE state IN ('failed', 'skipped')"  # noqa: S608 (a constant)
            f" AND {_OF_COLLECTION}",
            collection,
        )

    def requeue_reading(self) -> None:
        """Lets files wait again whose reading was cut off."""
        self._being_read.clear()

    def take_over(self) -> int:
        """Lets files wait again that a former version was killed over, which noted them."""
        return self._change("UPDATE import_queue SET state = 'waiting' WHERE state = 'reading'")

    def _as_read(self, row: QueuedRow) -> QueuedRow:
        is_read = row.state is QueueState.WAITING and (row.path, row.collection) in self._being_read
        return replace(row, state=QueueState.READING) if is_read else row

    def _change(self, sql: str, *values: str | None) -> int:
        with self._vault.write() as connection:
            return connection.execute(sql, values).rowcount
