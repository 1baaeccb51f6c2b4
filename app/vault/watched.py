"""Folders that collections follow, and what the vault knows of the files below them."""

import hashlib
from collections.abc import Collection, Iterable, Sequence
from typing import Final

from app.domain.watching import FolderChanges, Signature, WatchedFile, WatchedFolder
from app.vault.connection import Vault
from app.vault.errors import NotFoundError
from app.vault.path_text import given_path, kept_below, kept_path, shown
from app.vault.queue import IS_QUARANTINED
from app.vault.sql import Connection, Row
from app.vault.times import from_us, now_us
from app.vault.words import file_words

_BELOW: Final = "(path >= ? AND path < ? OR path >= ? AND path < ?)"
_FOLDER: Final = (
    "SELECT f.id, c.name, f.path, f.mount_point, f.added, f.is_paused, f.scanned, f.files,"
    " f.error_code, f.error_message"
    " FROM watched_folders f JOIN collections c ON c.id = f.collection"
)
_QUEUED: Final = (
    "SELECT coalesce(sum(is_watched AND state = 'waiting'), 0),"  # noqa: S608 (constants)
    f" coalesce(sum(state = 'failed' AND NOT ({IS_QUARANTINED})), 0),"
    f" coalesce(sum({IS_QUARANTINED}), 0) FROM import_queue WHERE collection = ? AND {_BELOW}"
)
_GONE: Final = (
    f"SELECT count(*) FROM document_paths WHERE gone IS NOT NULL AND collection = ? AND {_BELOW}"  # noqa: S608 (a constant)
)
# Other bytes are another file: what an earlier content did to its reader does not count.
_PUT: Final = (
    "INSERT INTO import_queue (path, collection, state, size_bytes, mtime_ns, is_watched)"
    " VALUES (?1, ?2, 'waiting', ?3, ?4, 1) ON CONFLICT (path, collection) DO UPDATE"
    " SET state = 'waiting', error_code = '', error_message = '', size_bytes = ?3, mtime_ns = ?4,"
    " is_watched = 1,"
    " deaths = CASE WHEN size_bytes = ?3 AND mtime_ns = ?4 THEN deaths ELSE 0 END"
)
_MOVED: Final = (
    "SELECT DISTINCT document FROM document_paths p WHERE gone IS NOT NULL AND EXISTS"
    " (SELECT 1 FROM document_paths q WHERE q.document = p.document AND q.gone IS NULL)"
)


class WatchedFolders:
    """The watched folders of one vault. Every method is one transaction."""

    def __init__(self, vault: Vault) -> None:
        self._vault = vault

    def add(self, path: str, collection: str, *, mount_point: str) -> int:
        """Keeps a folder that is not watched for this collection yet; returns its id."""
        with self._vault.write() as connection:
            connection.execute(
                "INSERT INTO collections (name) VALUES (?) ON CONFLICT DO NOTHING", (collection,)
            )
            return connection.execute(
                "INSERT INTO watched_folders (collection, path, mount_point, added)"
                " SELECT id, ?, ?, ? FROM collections WHERE name = ?",
                (kept_path(path), kept_path(mount_point), now_us(), collection),
            ).lastrowid

    def list(self) -> tuple[WatchedFolder, ...]:
        """All of them with their counts, in the order in which they came."""
        with self._vault.read() as connection:
            rows = connection.execute(f"{_FOLDER} ORDER BY f.id").fetchall()
            return tuple(_folder(connection, row) for row in rows)

    def get(self, folder: int) -> WatchedFolder:
        """One of them.

        Raises:
            NotFoundError: ``no_such_watched_folder``.
        """
        with self._vault.read() as connection:
            row = connection.execute(f"{_FOLDER} WHERE f.id = ?", (folder,)).fetchone()
            if row is None:
                raise NotFoundError(
                    "This folder is not watched any more.", code="no_such_watched_folder"
                )
            return _folder(connection, row)

    def remove(self, folder: WatchedFolder) -> None:
        """Watches it no more; documents stay, files that it put in line leave it."""
        with self._vault.write() as connection:
            _withdraw(connection, folder, ("waiting", "failed", "skipped"))
            connection.execute("DELETE FROM watched_folders WHERE id = ?", (folder.id,))

    def pause(self, folder: int, *, is_paused: bool) -> None:
        """Looks at it no more until further notice, or again; files that it put in line leave it.

        Raises:
            NotFoundError: ``no_such_watched_folder``.
        """
        with self._vault.write() as connection:
            if is_paused:
                _withdraw(connection, self.get(folder), ("waiting",))
            connection.execute(
                "UPDATE watched_folders SET is_paused = ? WHERE id = ?", (is_paused, folder)
            )

    def refuse(self, folder: WatchedFolder, *, code: str, message: str, forbids: bool) -> None:
        """Notes why it could not be looked at; ``forbids`` takes what waits out of the line."""
        with self._vault.write() as connection:
            if forbids:
                _withdraw(connection, folder, ("waiting",))
            connection.execute(
                "UPDATE watched_folders SET error_code = ?, error_message = ? WHERE id = ?",
                (code, shown(message), folder.id),
            )

    def known(self, folder: WatchedFolder) -> dict[str, WatchedFile]:
        """What the vault holds of the files below it, by path."""
        spans = _spans(folder.path)
        with self._vault.read() as connection:
            kept = connection.execute(
                "SELECT path, p.size_bytes, p.mtime_ns, p.gone IS NOT NULL FROM document_paths p"  # noqa: S608 (a constant)
                f" JOIN collections c ON c.id = p.collection WHERE c.name = ? AND {_BELOW}",
                (folder.collection, *spans),
            )
            found = {
                given_path(path): WatchedFile(Signature(size, mtime), is_gone=bool(gone))
                for path, size, mtime, gone in kept
            }
            queued = connection.execute(
                "SELECT path, state, size_bytes, mtime_ns, error_code, deaths, is_watched"  # noqa: S608 (a constant)
                f" FROM import_queue WHERE collection = ? AND {_BELOW}",
                (folder.collection, *spans),
            )
            for path, *rest in queued:
                file = given_path(path)
                found[file] = _queued(found.get(file, WatchedFile()), rest)
        return found

    def left_out(self, folder: int) -> frozenset[bytes]:
        """``fingerprint`` of the files that a person does not want."""
        with self._vault.read() as connection:
            rows = connection.execute(
                "SELECT fingerprint FROM watched_left_out WHERE folder = ?", (folder,)
            )
            return frozenset(bytes(row) for (row,) in rows)

    def apply(self, folder: WatchedFolder, changes: FolderChanges, *, files: int) -> bool:
        """Does what a look at it found, all or nothing; False if it is not watched any more."""
        name, now = folder.collection, now_us()
        with self._vault.write() as connection:
            is_there = connection.execute(
                "UPDATE watched_folders SET scanned = ?, files = ?, error_code = '',"
                " error_message = '' WHERE id = ? AND is_paused = 0",
                (now, files, folder.id),
            ).rowcount
            if not is_there:
                return False
            connection.executemany(
                _PUT, [(kept_path(path), name, *seen) for path, seen in changes.wanted.items()]
            )
            for moment, paths in ((now, changes.gone), (None, changes.back)):
                connection.executemany(
                    "UPDATE document_paths SET gone = ? WHERE path = ?"
                    " AND collection = (SELECT id FROM collections WHERE name = ?)",
                    [(moment, kept_path(path), name) for path in paths],
                )
            connection.executemany(
                "DELETE FROM import_queue WHERE path = ? AND collection = ?",
                [(kept_path(path), name) for path in changes.dropped],
            )
        return True

    def leave_out(self, documents: Sequence[int]) -> None:
        """Before they are removed by hand: their files, as they are, do not come back."""
        with self._vault.write() as connection:
            rows = [
                row
                for document in documents
                for row in connection.execute(
                    "SELECT c.name, p.path, p.size_bytes, p.mtime_ns FROM document_paths p"
                    " JOIN collections c ON c.id = p.collection"
                    " WHERE p.document = ? AND p.gone IS NULL",
                    (document,),
                ).fetchall()
            ]
            _leave_out(connection, rows)

    def leave_out_failed(self, collection: str | None = None) -> None:
        """Before failed and skipped files are forgotten by hand: as they are, they stay out.

        Those of one collection or all.
        """
        with self._vault.write() as connection:
            rows = connection.execute(
                "SELECT collection, path, size_bytes, mtime_ns FROM import_queue"
                " WHERE is_watched = 1 AND state IN ('failed', 'skipped')"
                " AND size_bytes IS NOT NULL AND (?1 IS NULL OR collection = ?1)",
                (collection,),
            ).fetchall()
            _leave_out(connection, rows)

    def gone_documents(self, collection: str | None = None) -> tuple[int, ...]:
        """Documents all of whose files are gone, of one collection or all."""
        with self._vault.read() as connection:
            rows = connection.execute(
                "SELECT DISTINCT p.document FROM document_paths p"
                " JOIN collections c ON c.id = p.collection"
                " WHERE p.gone IS NOT NULL AND (?1 IS NULL OR c.name = ?1) AND NOT EXISTS"
                " (SELECT 1 FROM document_paths q WHERE q.document = p.document"
                " AND q.gone IS NULL) ORDER BY p.document",
                (collection,),
            )
            return tuple(document for (document,) in rows)

    def drop_moved(self) -> int:
        """Forgets names that are gone where another leads to the document; returns of how many.

        The document is found by the words of its new name from then on.
        """
        with self._vault.write() as connection:
            moved = [document for (document,) in connection.execute(_MOVED).fetchall()]
            for document in moved:
                connection.execute(
                    "DELETE FROM document_paths WHERE document = ? AND gone IS NOT NULL",
                    (document,),
                )
                path, title = connection.execute(
                    "SELECT p.path, d.title FROM document_paths p JOIN documents d"
                    " ON d.id = p.document WHERE d.id = ? ORDER BY p.id LIMIT 1",
                    (document,),
                ).fetchone()
                connection.execute(
                    "UPDATE passages SET names = ?1 WHERE document = ?2 AND names <> ?1",
                    (file_words(given_path(path), title), document),
                )
        return len(moved)


def fingerprint(path: str, seen: Signature) -> bytes:
    """What is kept of a file that a person does not want: nothing that could be read."""
    text = f"{kept_path(path)}\0{seen.size_bytes}\0{seen.mtime_ns}"
    return hashlib.sha256(text.encode()).digest()


def _spans(folder: str) -> tuple[str, str, str, str]:
    first, second = kept_below(folder)
    return *first, *second


def _folder(connection: Connection, row: Row) -> WatchedFolder:
    number, collection, path, mount_point, added, is_paused, scanned, files, code, message = row
    spans = _spans(given_path(path))
    waiting, failed, quarantined = connection.execute(_QUEUED, (collection, *spans)).fetchone()
    (of_collection,) = connection.execute(
        "SELECT collection FROM watched_folders WHERE id = ?", (number,)
    ).fetchone()
    (gone,) = connection.execute(_GONE, (of_collection, *spans)).fetchone()
    return WatchedFolder(
        id=number,
        collection=collection,
        path=given_path(path),
        mount_point=given_path(mount_point),
        added=from_us(added),
        is_paused=bool(is_paused),
        scanned=None if scanned is None else from_us(scanned),
        files=files,
        error_code=code,
        error_message=message,
        waiting=waiting,
        failed=failed,
        quarantined=quarantined,
        gone=gone,
    )


def _queued(known: WatchedFile, row: Sequence[object]) -> WatchedFile:
    state, size, mtime, code, deaths, is_watched = row
    return WatchedFile(
        document=known.document,
        is_gone=known.is_gone,
        state=str(state),
        queued=Signature(size, mtime) if isinstance(size, int) and isinstance(mtime, int) else None,
        error_code=str(code),
        deaths=int(deaths) if isinstance(deaths, int) else 0,
        is_watched=bool(is_watched),
    )


def _withdraw(connection: Connection, folder: WatchedFolder, states: Collection[str]) -> None:
    marks = ", ".join("?" * len(states))
    connection.execute(
        f"DELETE FROM import_queue WHERE is_watched = 1 AND state IN ({marks})"  # noqa: S608 (only question marks)
        f" AND collection = ? AND {_BELOW}",
        (*states, folder.collection, *_spans(folder.path)),
    )


def _leave_out(connection: Connection, rows: Iterable[Row]) -> None:
    """``rows`` are collection, kept path, size and time; those of no watched folder do nothing."""
    folders = connection.execute(_FOLDER).fetchall()
    for collection, path, size, mtime in rows:
        file = given_path(path)
        for folder in folders:
            if folder[1] == collection and file.startswith(given_path(folder[2]) + "/"):
                connection.execute(
                    "INSERT INTO watched_left_out VALUES (?, ?) ON CONFLICT DO NOTHING",
                    (folder[0], fingerprint(file, Signature(size, mtime))),
                )
