"""What is copied out of the vault is taken back, unless something else was copied since."""

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from app.ui import clipboard


def test_what_was_copied_is_taken_back(qapp: QApplication) -> None:
    assert qapp is not None
    clipboard.put("the pump lost pressure")
    assert QGuiApplication.clipboard().text() == "the pump lost pressure"
    clipboard.clear()
    assert QGuiApplication.clipboard().text() == ""
    clipboard.clear()


def test_what_another_program_copied_since_stays(qapp: QApplication) -> None:
    assert qapp is not None
    clipboard.put("the pump lost pressure")
    QGuiApplication.clipboard().setText("a shopping list")
    clipboard.clear()
    assert QGuiApplication.clipboard().text() == "a shopping list"
    QGuiApplication.clipboard().clear()
