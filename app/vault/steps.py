"""Steps of a vault's setting-up that are done: one that a kill cut off is taken again later."""

from typing import Final

from app.vault.connection import Vault

# Among the preferences, under names that no setting can have.
PREFIX: Final = "done:"


class SetUpSteps:
    """The steps of one vault, by name."""

    def __init__(self, vault: Vault) -> None:
        self._vault = vault

    def is_done(self, step: str) -> bool:
        """Whether the step was taken to its end."""
        with self._vault.read() as connection:
            row = connection.execute(
                "SELECT 1 FROM preferences WHERE name = ?", (PREFIX + step,)
            ).fetchone()
            return row is not None

    def mark_done(self, step: str) -> None:
        """Notes that the step need never be taken again."""
        with self._vault.write() as connection:
            connection.execute(
                "INSERT OR REPLACE INTO preferences VALUES (?, 'yes')", (PREFIX + step,)
            )
