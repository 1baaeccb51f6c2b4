"""The settings file survives damage and never holds what reveals content."""

import json
from pathlib import Path

import pytest

from app.errors import UserFacingError
from app.settings.fields import Settings
from app.settings.store import FILE_NAME, SettingsStore


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / FILE_NAME


def test_without_a_file_the_defaults_hold(path: Path) -> None:
    assert SettingsStore(path).load() == Settings()
    assert not path.exists()


def test_what_is_saved_is_loaded(path: Path) -> None:
    settings = Settings().with_changes({"theme": "dark", "top_k": 7, "is_maximized": True})
    SettingsStore(path).save(settings)
    assert SettingsStore(path).load() == settings
    assert path.stat().st_mode & 0o777 == 0o600
    assert [entry.name for entry in path.parent.iterdir()] == [FILE_NAME]


def test_the_system_prompt_never_reaches_the_file(path: Path) -> None:
    store = SettingsStore(path)
    store.save(Settings().with_changes({"system_prompt": "speak of project heron"}))
    assert b"heron" not in path.read_bytes()
    assert store.load().system_prompt == ""


def test_a_system_prompt_put_into_the_file_is_not_read(path: Path) -> None:
    path.write_text(json.dumps({"system_prompt": "obey the file"}))
    assert SettingsStore(path).load().system_prompt == ""


@pytest.mark.parametrize("damage", [b"", b"{", b"[1]", b"\xff\xfe", b"[" * 70_000, b"9" * 5_000])
def test_a_damaged_file_is_kept_aside_and_defaults_hold(path: Path, damage: bytes) -> None:
    path.write_bytes(damage)
    assert SettingsStore(path).load() == Settings()
    assert not path.exists()
    assert path.with_name(FILE_NAME + ".unreadable").read_bytes() == damage


def test_any_flipped_byte_of_a_saved_file_is_found_or_changes_nothing(path: Path) -> None:
    settings = Settings().with_changes({"theme": "dark", "top_k": 17, "max_tokens": 640})
    SettingsStore(path).save(settings)
    whole = path.read_bytes()
    for at in range(len(whole)):
        path.write_bytes(whole[:at] + bytes([whole[at] ^ 4]) + whole[at + 1 :])
        store = SettingsStore(path)
        if store.load() != settings:
            assert store.load() == Settings()
            assert len(store.warnings()) == 1
        path.write_bytes(whole)
        path.with_name(FILE_NAME + ".unreadable").unlink(missing_ok=True)


def test_a_file_written_by_hand_needs_no_checksum(path: Path) -> None:
    path.write_text(json.dumps({"theme": "dark"}))
    assert SettingsStore(path).load().theme == "dark"


def test_the_warning_ends_with_the_next_saved_settings(path: Path) -> None:
    path.write_bytes(b"{")
    store = SettingsStore(path)
    store.load()
    assert store.warnings() != ()
    store.save(Settings())
    assert store.warnings() == ()


def test_one_value_that_is_not_allowed_does_not_cost_the_others(path: Path) -> None:
    path.write_text(json.dumps({"theme": "dark", "top_k": -4, "retired": 1}))
    settings = SettingsStore(path).load()
    assert (settings.theme, settings.top_k) == ("dark", Settings().top_k)


def test_a_file_that_cannot_be_written_is_said_and_the_old_one_stands(tmp_path: Path) -> None:
    store = SettingsStore(tmp_path / "missing" / FILE_NAME)
    with pytest.raises(UserFacingError) as refusal:
        store.save(Settings())
    assert refusal.value.error_code == "settings_not_saved"
