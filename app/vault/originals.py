"""The bytes of imported files, once for each content, in pieces of 1 MiB."""

import hashlib
from collections.abc import Iterator
from typing import BinaryIO, Final

from app.vault.connection import Vault
from app.vault.errors import ChangedWhileReadingError
from app.vault.sql import Connection

CHUNK_BYTES: Final = 1 << 20


def keep(connection: Connection, sha256: str, stream: BinaryIO) -> None:
    """Keeps a file's bytes, once for each content; reads all of them in any case.

    The text was read from the file earlier, by its path: only the digest tells that these are
    still the bytes it came from.

    Raises:
        OSError: the stream cannot be read.
        ChangedWhileReadingError: the bytes have another digest; the caller rolls back.
    """
    is_kept = connection.execute("SELECT 1 FROM originals WHERE sha256 = ?", (sha256,)).fetchone()
    digest, n = hashlib.sha256(), 0
    while chunk := stream.read(CHUNK_BYTES):
        digest.update(chunk)
        if not is_kept:
            connection.execute("INSERT INTO originals VALUES (?, ?, ?)", (sha256, n, chunk))
        n += 1
    if digest.hexdigest() != sha256:
        raise ChangedWhileReadingError(
            "The file changed while it was being read; nothing of it was kept.",
            hint="Import it again.",
        )


def drop_unused(connection: Connection, sha256: str) -> None:
    """Removes the bytes that no document has any more."""
    connection.execute(
        "DELETE FROM originals WHERE sha256 = ?1"
        " AND NOT EXISTS (SELECT 1 FROM documents WHERE sha256 = ?1)",
        (sha256,),
    )


def read(vault: Vault, document: int) -> Iterator[bytes]:
    """The kept bytes of a document, piece by piece; nothing when they were not kept.

    No transaction stays open between pieces: a slow reader holds nobody up.
    """
    n = 0
    while True:
        with vault.read() as connection:
            row = connection.execute(
                "SELECT o.data FROM documents d JOIN originals o ON o.sha256 = d.sha256"
                " WHERE d.id = ? AND o.n = ?",
                (document, n),
            ).fetchone()
        if row is None:
            return
        yield row[0]
        n += 1
