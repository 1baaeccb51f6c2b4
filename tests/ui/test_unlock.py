"""The doors: strength, Caps Lock, the unlock page and the first start."""

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QDragLeaveEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QFrame, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from app.errors import UserFacingError
from app.security.errors import WrongPassphraseError
from app.ui.a11y import nameless_controls
from app.ui.seal import SealLabel, seal_text
from app.ui.theme import Theme
from app.ui.unlock.capacity import capacity_text
from app.ui.unlock.first_start import FirstStart
from app.ui.unlock.strength import Strength, estimate
from app.ui.unlock.unlock_page import UnlockPage
from tests.ui.drag import drop, hover

LEVEL = "seccomp"


@pytest.mark.parametrize(
    ("passphrase", "least", "most"),
    [
        ("", Strength.TOO_SHORT, Strength.TOO_SHORT),
        ("short 1", Strength.TOO_SHORT, Strength.TOO_SHORT),
        ("aaaaaaaaaaaaaaaa", Strength.WEAK, Strength.WEAK),
        ("password123", Strength.WEAK, Strength.WEAK),
        ("12345678901234", Strength.WEAK, Strength.WEAK),
        ("harbour crane", Strength.WEAK, Strength.FAIR),
        ("correct horse battery staple", Strength.GOOD, Strength.STRONG),
        ("seven grey herons left the north pier", Strength.STRONG, Strength.STRONG),
        ("kV9#tq2!mZ7p", Strength.GOOD, Strength.STRONG),
    ],
)
def test_strength_is_judged_by_what_a_guesser_would_need(
    passphrase: str, least: Strength, most: Strength
) -> None:
    assert least <= estimate(passphrase).strength <= most


def test_a_longer_passphrase_is_never_weaker() -> None:
    text = "a heron stood by the quay in the rain at dawn"
    found = [estimate(text[:length]).fraction for length in range(8, len(text))]
    assert found == sorted(found)


@pytest.fixture
def page(qtbot: QtBot, look: Theme) -> UnlockPage:
    shown = UnlockPage(look, LEVEL)
    qtbot.addWidget(shown)
    shown.show()
    return shown


def test_the_passphrase_is_handed_over_once_and_the_field_is_empty(
    qtbot: QtBot, page: UnlockPage
) -> None:
    page.field.insert("Grüße an Bord")
    page.field.textEdited.emit(page.field.text())
    with qtbot.waitSignal(page.submitted) as submitted:
        QTest.keyClick(page.field, Qt.Key.Key_Return)
    assert submitted.args == [bytearray("Grüße an Bord", "utf-8")]
    assert page.field.text() == ""
    assert page.field.isReadOnly()
    with qtbot.assertNotEmitted(page.submitted):
        QTest.keyClick(page.field, Qt.Key.Key_Return)


def test_a_refusal_is_said_in_place_and_the_field_is_open_again(page: UnlockPage) -> None:
    QTest.keyClicks(page.field, "wrong")
    QTest.keyClick(page.field, Qt.Key.Key_Return)
    page.show_error(UserFacingError("The passphrase is not right.", hint="Try again."))
    assert page.notice == "The passphrase is not right. Try again."
    assert not page.field.isReadOnly()
    QTest.keyClicks(page.field, "r")
    assert page.notice == ""


@pytest.mark.parametrize(("width", "height"), [(440, 470), (1280, 800)])
def test_what_is_said_moves_nothing(
    qtbot: QtBot, page: UnlockPage, width: int, height: int
) -> None:
    page.resize(width, height)
    qtbot.waitUntil(lambda: page.field.mapTo(page, QPoint()).y() > 0)
    before = [page.field.mapTo(page, QPoint()), seal_place(page)]
    refusal = WrongPassphraseError(
        "The passphrase is not right. Nothing was changed.",
        hint="Check the keyboard layout and Caps Lock, then try again.",
    )
    page.show_error(refusal)
    QApplication.processEvents()
    assert [page.field.mapTo(page, QPoint()), seal_place(page)] == before


def seal_place(page: UnlockPage) -> QPoint:
    return page.findChildren(SealLabel)[0].mapTo(page, QPoint())


def test_caps_lock_is_told_by_what_the_letters_look_like(page: UnlockPage) -> None:
    QTest.keyClicks(page.field, "A")
    assert "Caps Lock" in page.notice
    QTest.keyClicks(page.field, "a")
    assert page.notice == ""
    QTest.keyClicks(page.field, "A", Qt.KeyboardModifier.ShiftModifier)
    assert page.notice == ""


def test_caps_lock_is_told_at_the_first_letter_after_a_refusal(page: UnlockPage) -> None:
    page.show_error(UserFacingError("The passphrase is not right."))
    QTest.keyClicks(page.field, "A")
    assert page.notice == "Caps Lock is on."


def test_caps_lock_does_not_talk_over_the_check(page: UnlockPage) -> None:
    QTest.keyClicks(page.field, "seven")
    QTest.keyClick(page.field, Qt.Key.Key_Return)
    said = page.notice
    QTest.keyClicks(page.field, "A")
    assert page.notice == said


def test_the_passphrase_is_hidden_and_no_menu_offers_it(page: UnlockPage) -> None:
    assert page.field.echoMode() == QLineEdit.EchoMode.Password
    assert page.field.contextMenuPolicy() == Qt.ContextMenuPolicy.NoContextMenu
    assert list(nameless_controls(page)) == []


@pytest.mark.parametrize("level", ["seccomp+landlock", "seccomp"])
def test_a_kernel_enforced_seal_is_claimed_only_where_it_holds(level: str) -> None:
    assert seal_text(level).is_enforced
    assert "kernel-enforced" in seal_text(level).line


@pytest.mark.parametrize("level", ["policy", "", "something new"])
def test_without_the_kernel_no_seal_is_claimed(level: str) -> None:
    assert not seal_text(level).is_enforced
    assert seal_text(level).line.startswith("Not sealed")


def test_capacity_is_said_in_numbers_that_fit() -> None:
    text = capacity_text("SmolLM2-135M", 16 * 2**30)
    assert "SmolLM2-135M is ready" in text
    assert "17.2 GB of memory" in text  # in the unit of every other size
    assert "17 billion parameters" in text
    assert "fit" not in capacity_text("SmolLM2-135M", 2**29)
    assert "No model" in capacity_text("", 0)


@pytest.fixture
def first(qtbot: QtBot, look: Theme) -> FirstStart:
    shown = FirstStart(look, LEVEL)
    qtbot.addWidget(shown)
    shown.resize(1280, 800)
    shown.show()
    return shown


def fields(first: FirstStart) -> tuple[QLineEdit, QLineEdit]:
    one, other = first.findChildren(QLineEdit)
    return one, other


def press_enter(first: FirstStart) -> None:
    QTest.keyClick(fields(first)[1], Qt.Key.Key_Return)


def test_a_passphrase_must_be_typed_twice_alike(qtbot: QtBot, first: FirstStart) -> None:
    one, other = fields(first)
    QTest.keyClicks(one, "seven grey herons")
    QTest.keyClicks(other, "seven grey xerons")
    assert "not the same" in first.notice
    with qtbot.assertNotEmitted(first.passphrase_chosen):
        press_enter(first)
    other.clear()
    QTest.keyClicks(other, "seven grey herons")
    assert first.notice == ""
    with qtbot.waitSignal(first.passphrase_chosen) as chosen:
        press_enter(first)
    assert chosen.args == [bytearray(b"seven grey herons")]
    assert (one.text(), other.text()) == ("", "")


def test_caps_lock_is_told_while_a_passphrase_is_chosen(first: FirstStart) -> None:
    one, other = fields(first)
    QTest.keyClicks(one, "SEVEN")
    assert first.notice == "Caps Lock is on."
    QTest.keyClicks(other, "X")
    assert first.notice == "Caps Lock is on. The two are not the same yet."
    QTest.keyClicks(other, "x")
    assert first.notice == "The two are not the same yet."
    other.clear()
    assert first.notice == ""


def test_a_passphrase_that_is_too_short_is_not_taken(qtbot: QtBot, first: FirstStart) -> None:
    for field in fields(first):
        QTest.keyClicks(field, "herons")
    with qtbot.assertNotEmitted(first.passphrase_chosen):
        press_enter(first)


def choose(first: FirstStart) -> None:
    for field in fields(first):
        QTest.keyClicks(field, "seven grey herons")
    press_enter(first)


def click(first: FirstStart, name: str) -> None:
    (button,) = (one for one in first.findChildren(QPushButton) if one.text() == name)
    button.click()


def test_a_vault_that_could_not_be_made_lets_one_try_again(first: FirstStart) -> None:
    choose(first)
    first.show_error(UserFacingError("The disk is full.", hint="Make room."))
    assert first.notice == "The disk is full. Make room."
    assert first.step == 1
    assert not first.field.isReadOnly()


def test_the_three_steps_lead_to_the_chat(qtbot: QtBot, first: FirstStart) -> None:
    choose(first)
    first.show_model("SmolLM2-135M", 16 * 2**30)
    assert first.step == 2
    button = QApplication.focusWidget()
    assert button is not None
    QTest.keyClick(button, Qt.Key.Key_Return)
    assert first.step == 3
    with qtbot.waitSignal(first.finished) as finished:
        QTest.keyClick(button, Qt.Key.Key_Enter)
    assert finished.args == [[]]
    assert list(nameless_controls(first)) == []


def test_documents_dropped_on_the_first_start_are_taken_along(
    qtbot: QtBot, first: FirstStart, tmp_path: Path
) -> None:
    choose(first)
    first.show_model("", 0)
    with qtbot.waitSignal(first.finished) as finished, qtbot.assertNotEmitted(first.finished):
        drop(first, [tmp_path])  # whoever listens destroys the window Qt is dropping on
    assert finished.args == [[tmp_path]]


def test_the_first_start_also_asks_for_files_and_folders(
    qtbot: QtBot, first: FirstStart, tmp_path: Path
) -> None:
    choose(first)
    first.show_model("", 0)
    click(first, "Continue")
    for name in ("Add files…", "Add folder…"):
        click(first, name)
        dialog = first.findChildren(QFileDialog)[-1]
        with qtbot.waitSignal(first.finished) as finished:
            dialog.filesSelected.emit([str(tmp_path)])
        assert finished.args == [[tmp_path]]
        dialog.reject()


def test_the_zone_shows_that_it_would_take_what_hovers(first: FirstStart, tmp_path: Path) -> None:
    (zone,) = (one for one in first.findChildren(QFrame) if one.property("kind") == "drop")
    hover(first, [tmp_path])
    assert zone.property("is_hovered") is True
    QApplication.sendEvent(first, QDragLeaveEvent())
    assert zone.property("is_hovered") is False
