"""The bytes of imported files, once for each content, in pieces of 1 MiB."""

from collections.abc import Iterator
from typing import BinaryIO, Final

from app.vault.connection import Vault
from app.vault.sql import Connection

CHUNK_BYTES: Final = 1 << 20


def keep(connection: Connection, sha256: str, stream: BinaryIO) -> None:
    """Keeps a file's bytes, unless this content is kept already.

    Raises:
        OSError: the stream cannot be read.
    """
    if connection.execute("SELECT 1 FROM originals WHERE sha256 = ?", (sha256,)).fetchone():
        return
    n = 0
    while chunk := stream.read(CHUNK_BYTES):
        connection.execute("INSERT INTO originals VALUES (?, ?, ?)", (sha256, n, chunk))
        n += 1


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
