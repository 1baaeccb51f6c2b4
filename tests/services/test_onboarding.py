"""Which first steps are shown, until when, and when an update is told."""

from dataclasses import dataclass
from pathlib import Path

import pytest

from app.services.onboarding import OnboardingService, Step
from app.services.preferences import PreferenceService
from app.settings.store import FILE_NAME, SettingsStore
from app.vault.connection import Vault
from app.vault.preferences import VaultPreferences


@dataclass
class Home:
    """A home with settings, which may hold chats and documents."""

    vault: Vault
    folder: Path
    has_chats: bool = False
    has_documents: bool = False

    def service(self, version: str = "1.0.0") -> OnboardingService:
        store = SettingsStore(self.folder / FILE_NAME)
        return OnboardingService(
            PreferenceService(store, VaultPreferences(self.vault)),
            version=version,
            has_chats=lambda: self.has_chats,
            has_documents=lambda: self.has_documents,
        )


@pytest.fixture
def home(vault: Vault, tmp_path: Path) -> Home:
    return Home(vault, tmp_path)


def test_a_new_home_has_all_steps_before_it_and_no_update_behind_it(home: Home) -> None:
    greeting = home.service().greet()
    assert greeting.open_steps == set(Step)
    assert not greeting.is_updated


def test_steps_stay_open_over_unlocks_until_they_are_done(home: Home) -> None:
    home.service().greet()
    assert home.service().mark(Step.ASK) == {Step.ADD, Step.SEE}
    home.has_chats = True
    assert home.service().greet().open_steps == {Step.ADD, Step.SEE}
    assert home.service().mark(Step.ASK) == {Step.ADD, Step.SEE}
    home.has_documents = True  # by the command line
    assert home.service().greet().open_steps == {Step.SEE}
    home.has_documents = False  # what was done is done
    assert home.service().greet().open_steps == {Step.SEE}
    assert home.service().mark(Step.SEE) == frozenset()
    assert home.service().greet().open_steps == frozenset()


def test_dismissed_is_for_ever(home: Home) -> None:
    home.service().greet()
    home.service().dismiss()
    assert home.service().greet().open_steps == frozenset()
    assert home.service("2.0.0").greet().open_steps == frozenset()


def test_an_update_is_told_once(home: Home) -> None:
    home.service("1.0.0").greet()
    home.has_chats = True
    assert not home.service("1.0.0").greet().is_updated
    assert home.service("1.1.0").greet().is_updated
    assert not home.service("1.1.0").greet().is_updated


def test_a_home_from_before_there_were_steps_is_not_taught(home: Home) -> None:
    home.has_chats = True
    greeting = home.service().greet()
    assert greeting.open_steps == frozenset()
    assert greeting.is_updated
    assert home.service().greet().open_steps == frozenset()


def test_what_is_shown_reveals_nothing_in_the_plain_file(home: Home) -> None:
    home.service().greet()
    kept = SettingsStore(home.folder / FILE_NAME).load()
    assert (kept.first_steps, kept.seen_version) == ("add,ask,see", "1.0.0")


def test_a_setting_written_by_hand_spoils_nothing(home: Home) -> None:
    store = SettingsStore(home.folder / FILE_NAME)
    store.save(store.load().with_changes({"first_steps": "fly,ask,", "seen_version": "1.0.0"}))
    assert home.service().greet().open_steps == {Step.ASK}
