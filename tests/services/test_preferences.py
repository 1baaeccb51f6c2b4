"""Settings as one value, whatever an earlier version kept of them."""

from pathlib import Path

from app.services.preferences import PreferenceService
from app.settings.store import SettingsStore
from app.vault.connection import Vault
from app.vault.preferences import VaultPreferences


def test_a_kept_value_that_is_not_allowed_any_more_spoils_no_other(
    vault: Vault, tmp_path: Path
) -> None:
    kept = VaultPreferences(vault)
    kept.set("of_a_later_version", "yes")
    kept.set("chats_without_documents", "x" * 10_000_000)
    kept.set("system_prompt", "Answer in French.")
    preferences = PreferenceService(SettingsStore(tmp_path / "settings.json"), kept)
    assert preferences.get().system_prompt == "Answer in French."
    assert preferences.get().chats_without_documents == ""
    assert preferences.update({"system_prompt": "Briefly."}).system_prompt == "Briefly."
