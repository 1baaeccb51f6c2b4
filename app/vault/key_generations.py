"""Which generation of the key file the vault last saw, so that an older one is noticed."""

from app.vault.connection import Vault


class KeyGenerations:
    """One number for each master key that ever opened this vault; a restored one has another."""

    def __init__(self, vault: Vault) -> None:
        self._vault = vault

    def newest(self, lineage: bytes) -> int:
        """The newest generation that was seen; 0 before the first."""
        with self._vault.read() as connection:
            row = connection.execute(
                "SELECT generation FROM key_generations WHERE lineage = ?", (lineage,)
            ).fetchone()
        return int(row[0]) if row else 0

    def note(self, lineage: bytes, generation: int) -> None:
        """Remembers a generation that is in force."""
        with self._vault.write() as connection:
            connection.execute(
                "INSERT OR REPLACE INTO key_generations VALUES (?, ?)", (lineage, generation)
            )
