"""Whose vectors questions are answered with, and what the next embedder has still to read."""

from dataclasses import dataclass
from typing import Final

from app.vault.connection import Vault
from app.vault.sql import Connection
from app.vault.steps import PREFIX

# Among the preferences, under names that no setting can have.
_ANSWERING: Final = f"{PREFIX}answering-embedder"
_PAUSED: Final = f"{PREFIX}reembedding-paused"
# Of a document ``d`` that an embedder has not read.
LACKING: Final = (
    "NOT EXISTS (SELECT 1 FROM vectors v WHERE v.document = d.id AND v.embedder = ?)"
    " AND EXISTS (SELECT 1 FROM passages p WHERE p.document = d.id)"
)
# A slice is written over in a fraction of a second, in which nobody else can write.
_SLICE_DOCUMENTS: Final = 64


@dataclass(frozen=True, slots=True)
class Backlog:
    """How many documents an embedder has not read, their passages, and how many there are."""

    documents: int
    passages: int
    all_documents: int


class VectorSets:
    """The vectors of one vault, by the embedder that made them."""

    def __init__(self, vault: Vault) -> None:
        self._vault = vault

    def answering(self) -> str:
        """The embedder that was noted as the one that answers; empty for none."""
        with self._vault.read() as connection:
            return _value(connection, _ANSWERING)

    def most_read(self) -> str:
        """The embedder that read most documents; empty while none has read any."""
        with self._vault.read() as connection:
            row = connection.execute(
                "SELECT embedder FROM vectors GROUP BY embedder ORDER BY count(*) DESC LIMIT 1"
            ).fetchone()
            return "" if row is None else str(row[0])

    def has_vectors(self, embedder: str) -> bool:
        """Whether any document was read by this embedder."""
        with self._vault.read() as connection:
            row = connection.execute(
                "SELECT 1 FROM vectors WHERE embedder = ? LIMIT 1", (embedder,)
            ).fetchone()
            return row is not None

    def answer_with(self, embedder: str) -> None:
        """Notes it as the one that answers, whatever it has read."""
        with self._vault.write() as connection:
            _set(connection, _ANSWERING, embedder)

    def switch(self, embedder: str) -> bool:
        """Lets it answer if it has read every document; one transaction, so all or nothing."""
        with self._vault.write() as connection:
            lacking = connection.execute(
                f"SELECT 1 FROM documents d WHERE {LACKING} LIMIT 1",  # noqa: S608 (a constant)
                (embedder,),
            ).fetchone()
            if lacking is not None:
                return False
            _set(connection, _ANSWERING, embedder)
            return True

    def drop(self, embedder: str) -> None:
        """Removes the vectors that it made, written over like all that is removed."""
        self._drop("embedder = ?", embedder)

    def drop_others(self, embedder: str) -> None:
        """Removes the vectors that others made."""
        self._drop("embedder <> ?", embedder)

    def backlog(self, embedder: str) -> Backlog:
        """What this embedder has not read."""
        with self._vault.read() as connection:
            row = connection.execute(
                "SELECT count(*), coalesce(sum((SELECT count(*) FROM passages p"  # noqa: S608 (a constant)
                f" WHERE p.document = d.id)), 0) FROM documents d WHERE {LACKING}",
                (embedder,),
            ).fetchone()
            (total,) = connection.execute("SELECT count(*) FROM documents").fetchone()
            return Backlog(row[0], row[1], total)

    @property
    def is_paused(self) -> bool:
        """Whether somebody wants the next embedder to wait."""
        with self._vault.read() as connection:
            return bool(_value(connection, _PAUSED))

    def set_paused(self, *, is_paused: bool) -> None:
        """Notes it, for the next unlock too."""
        with self._vault.write() as connection:
            _set(connection, _PAUSED, "yes" if is_paused else "")

    def _drop(self, which: str, embedder: str) -> None:
        rows = 1
        while rows:
            with self._vault.write() as connection:
                rows = connection.execute(
                    "DELETE FROM vectors WHERE (document, embedder) IN (SELECT document, embedder"  # noqa: S608 (ours)
                    f" FROM vectors WHERE {which} LIMIT {_SLICE_DOCUMENTS})",
                    (embedder,),
                ).rowcount


def _value(connection: Connection, name: str) -> str:
    row = connection.execute("SELECT value FROM preferences WHERE name = ?", (name,)).fetchone()
    return "" if row is None else str(row[0])


def _set(connection: Connection, name: str, value: str) -> None:
    connection.execute("INSERT OR REPLACE INTO preferences VALUES (?, ?)", (name, value))
