"""What is kept of cross-encoders beside the ledger: which are in use, what their trials showed."""

from typing import Final

from app.vault.connection import Vault

# Among the preferences, under names that no setting can have.
PREFIX: Final = "cross-encoder:"
_CHOICE: Final = f"{PREFIX}chosen:"
_TRIAL: Final = f"{PREFIX}trial:"


class CrossEncoderRecords:
    """Choices by the group of models they are of, trials by the digest of the model."""

    def __init__(self, vault: Vault) -> None:
        self._vault = vault

    def choice(self, group: str) -> str | None:
        """The name of the model chosen of a group; empty for none of it, None if nobody chose."""
        return self._get(_CHOICE + group)

    def choose(self, group: str, name: str | None) -> None:
        """Keeps a choice; an empty name is none of them, None takes the choice back."""
        if name is not None:
            self._set(_CHOICE + group, name)
            return
        with self._vault.write() as connection:
            connection.execute("DELETE FROM preferences WHERE name = ?", (_CHOICE + group,))

    def trial(self, sha256: str) -> str | None:
        """What a model's trial showed, as it was handed over; None if it was not tried."""
        return self._get(_TRIAL + sha256)

    def note_trial(self, sha256: str, found: str) -> None:
        """Keeps what a model's trial showed."""
        self._set(_TRIAL + sha256, found)

    def keep_only(self, sha256s: frozenset[str]) -> None:
        """Forgets the trials of all other models."""
        with self._vault.write() as connection:
            rows = connection.execute(
                "SELECT name FROM preferences WHERE name LIKE ? || '%'", (_TRIAL,)
            ).fetchall()
            gone = [(name,) for (name,) in rows if name.removeprefix(_TRIAL) not in sha256s]
            connection.executemany("DELETE FROM preferences WHERE name = ?", gone)

    def _get(self, name: str) -> str | None:
        with self._vault.read() as connection:
            row = connection.execute(
                "SELECT value FROM preferences WHERE name = ?", (name,)
            ).fetchone()
            return None if row is None else str(row[0])

    def _set(self, name: str, value: str) -> None:
        with self._vault.write() as connection:
            connection.execute("INSERT OR REPLACE INTO preferences VALUES (?, ?)", (name, value))
