"""Settings that reveal content and therefore live in the vault."""

from app.vault import cross_encoders, steps
from app.vault.connection import Vault

_NO_SETTINGS = (steps.PREFIX, cross_encoders.PREFIX)


class VaultPreferences:
    """Names and values, both text."""

    def __init__(self, vault: Vault) -> None:
        self._vault = vault

    def all(self) -> dict[str, str]:
        """Everything that was set."""
        with self._vault.read() as connection:
            rows = connection.execute("SELECT name, value FROM preferences ORDER BY name")
            return {name: value for name, value in rows if not name.startswith(_NO_SETTINGS)}

    def set(self, name: str, value: str) -> None:
        """Keeps a value in place of the one before."""
        with self._vault.write() as connection:
            connection.execute("INSERT OR REPLACE INTO preferences VALUES (?, ?)", (name, value))
