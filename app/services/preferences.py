"""The user's settings, from the plain store and, where they reveal content, from the vault."""

from collections.abc import Mapping

from app.settings.fields import IN_VAULT, Settings
from app.settings.store import SettingsStore, with_allowed
from app.vault.preferences import VaultPreferences


class PreferenceService:
    """Reads and changes settings as one value."""

    def __init__(self, store: SettingsStore, vault: VaultPreferences) -> None:
        self._store = store
        self._vault = vault

    def get(self) -> Settings:
        """All settings now; a kept value that is not allowed any more gives way to its default."""
        return with_allowed(self._store.load(), self._vault.all())

    def update(self, changes: Mapping[str, object]) -> Settings:
        """Checks and keeps the changes, by field name.

        Raises:
            UserFacingError: ``bad_setting``; nothing was changed.
        """
        merged = self.get().with_changes(changes)
        plain = {key: value for key, value in changes.items() if key not in IN_VAULT}
        if plain:
            self._store.save(self._store.load().with_changes(plain))
        for key in IN_VAULT & changes.keys():
            self._vault.set(key, str(getattr(merged, key)))
        return merged
