"""The Settings view: every declared field, applied at once, kept where it belongs."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QPushButton
from pytestqt.qtbot import QtBot

from app.services.preferences import PreferenceService
from app.settings.fields import Settings, default, spec
from app.settings.store import FILE_NAME, SettingsStore
from app.ui.a11y import nameless_controls
from app.ui.settings.fields import FieldRow
from app.ui.settings.page import SettingsPage
from app.ui.tasks import Tasks
from app.ui.theme import Theme
from app.vault.preferences import VaultPreferences
from tests.conftest import new_vault

WAIT_MS = 10_000


@pytest.fixture
def preferences(tmp_path: Path) -> Iterator[PreferenceService]:
    vault = new_vault(tmp_path / "vault.db", b"k" * 32)
    yield PreferenceService(SettingsStore(tmp_path / FILE_NAME), VaultPreferences(vault))
    vault.close()


@pytest.fixture
def page(
    qtbot: QtBot, preferences: PreferenceService, tasks: Tasks, look: Theme
) -> Iterator[SettingsPage]:
    assert look is not None
    preferences.update({"top_k": 77})
    shown = SettingsPage(preferences, tasks)
    qtbot.addWidget(shown)
    shown.resize(1032, 770)
    shown.show()
    qtbot.waitUntil(lambda: shown.rows["top_k"].value == 77, timeout=WAIT_MS)
    yield shown
    tasks.close()


def field(row: FieldRow) -> QLineEdit:
    found = row.findChild(QLineEdit)
    assert isinstance(found, QLineEdit)
    return found


def reset_button(row: FieldRow) -> QPushButton:
    found = row.findChild(QPushButton)
    assert isinstance(found, QPushButton)
    return found


def test_every_shown_setting_has_a_row(page: SettingsPage) -> None:
    assert set(page.rows) == {name for name in Settings._fields if spec(name).group}
    assert list(nameless_controls(page)) == []


def test_a_change_is_kept_at_once(
    qtbot: QtBot, page: SettingsPage, preferences: PreferenceService
) -> None:
    box = field(page.rows["temperature"])
    box.selectAll()
    with qtbot.waitSignal(page.settings_changed, timeout=WAIT_MS) as changed:
        QTest.keyClicks(box, "0.75")
        QTest.keyClick(box, Qt.Key.Key_Return)
    assert changed.args is not None
    assert changed.args[0].temperature == 0.75
    assert preferences.get().temperature == 0.75


def test_a_number_outside_its_range_is_brought_into_it(qtbot: QtBot, page: SettingsPage) -> None:
    box = field(page.rows["temperature"])
    box.selectAll()
    with qtbot.waitSignal(page.settings_changed, timeout=WAIT_MS):
        QTest.keyClicks(box, "99")
        QTest.keyClick(box, Qt.Key.Key_Return)
    assert page.rows["temperature"].value == spec("temperature").most


def test_words_where_a_number_belongs_change_nothing(page: SettingsPage) -> None:
    box = field(page.rows["top_k"])
    box.selectAll()
    QTest.keyClicks(box, "many")
    QTest.keyClick(box, Qt.Key.Key_Return)
    assert page.rows["top_k"].value == 77
    assert box.text() == "77"


def test_the_arrow_keys_step_a_number(qtbot: QtBot, page: SettingsPage) -> None:
    with qtbot.waitSignal(page.settings_changed, timeout=WAIT_MS) as changed:
        QTest.keyClick(field(page.rows["top_k"]), Qt.Key.Key_Up)
    assert changed.args is not None
    assert changed.args[0].top_k == 78


def test_reset_leads_back_to_the_default_and_then_hides(
    qtbot: QtBot, page: SettingsPage, preferences: PreferenceService
) -> None:
    row = page.rows["top_k"]
    assert reset_button(row).isVisibleTo(row)
    with qtbot.waitSignal(page.settings_changed, timeout=WAIT_MS):
        QTest.mouseClick(reset_button(row), Qt.MouseButton.LeftButton)
    assert preferences.get().top_k == default("top_k")
    assert not reset_button(row).isVisibleTo(row)


def test_instructions_are_kept_in_the_vault_only(
    qtbot: QtBot, page: SettingsPage, preferences: PreferenceService, tmp_path: Path
) -> None:
    text = page.rows["system_prompt"].findChild(QPlainTextEdit)
    assert text is not None
    with qtbot.waitSignal(page.settings_changed, timeout=WAIT_MS):
        QTest.keyClicks(text, "Answer about project heron.")
    assert preferences.get().system_prompt == "Answer about project heron."
    for file in tmp_path.iterdir():
        assert b"heron" not in file.read_bytes()


def test_a_refused_value_is_said_in_its_row(qtbot: QtBot, page: SettingsPage) -> None:
    row = page.rows["theme"]
    row.edited.emit("theme", "pink")
    qtbot.waitUntil(lambda: "one of" in row.error, timeout=WAIT_MS)


def test_a_preset_sets_all_of_sampling_and_says_when_it_is_none(
    qtbot: QtBot, page: SettingsPage, preferences: PreferenceService
) -> None:
    choice = page.presets.choice
    assert choice.currentText() == "Own values"  # top_k is 77
    choice.setFocus()
    QTest.keyClick(choice, Qt.Key.Key_Home)
    qtbot.waitUntil(lambda: page.rows["top_k"].value == default("top_k"), timeout=WAIT_MS)
    assert choice.currentText() == "As delivered"
    choice.activated.emit(choice.findData("inventive"))
    qtbot.waitUntil(lambda: page.rows["temperature"].value == 0.9, timeout=WAIT_MS)
    assert preferences.get().dry_multiplier == 0.8
    preferences.update({"min_p": 0.2})
    page.refresh()
    qtbot.waitUntil(lambda: choice.currentText() == "Own values", timeout=WAIT_MS)


def test_what_few_need_is_folded_away_and_reached_by_keyboard(
    qtbot: QtBot, page: SettingsPage, preferences: PreferenceService
) -> None:
    row = page.rows["sampler_order"]
    assert not row.isVisible()
    page.more_button.setFocus()
    QTest.keyClick(page.more_button, Qt.Key.Key_Space)
    assert row.isVisible()
    assert page.more_button.text() == "Hide"
    line = field(row)
    line.setFocus()
    line.selectAll()
    QTest.keyClicks(line, "temperature, best_k")
    QTest.keyClick(line, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "best_k" not in row.error and bool(row.error), timeout=WAIT_MS)
    line.selectAll()
    QTest.keyClicks(line, "min_p, temperature")
    QTest.keyClick(line, Qt.Key.Key_Return)
    qtbot.waitUntil(
        lambda: preferences.get().sampler_order == "min_p, temperature", timeout=WAIT_MS
    )
    assert [control for control in nameless_controls(page) if control.isVisible()] == []
