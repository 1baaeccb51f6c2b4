"""Drives the program as people without a mouse do: keys go to whatever has the focus."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QWindow
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

_MOST_TABS = 60
_NONE = Qt.KeyboardModifier.NoModifier


class Keyboard:
    """Presses keys in the window that has the focus."""

    def __init__(self, qtbot: QtBot, *, timeout_ms: int = 30_000) -> None:
        self._qtbot = qtbot
        self._timeout_ms = timeout_ms

    def wait(self, is_reached: Callable[[], object]) -> None:
        self._qtbot.waitUntil(lambda: bool(is_reached()), timeout=self._timeout_ms)

    def press(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = _NONE) -> None:
        QTest.keyClick(self._window(), key, modifiers)

    def control(self, key: Qt.Key) -> None:
        self.press(key, Qt.KeyboardModifier.ControlModifier)

    def type(self, text: str) -> None:
        for letter in text:
            QTest.keyClick(self._window(), letter)  # type: ignore[call-overload]

    def tab_to(self, name: str) -> QWidget:
        """Presses Tab until a control of that name has the focus, as it must come to have."""
        seen: list[str] = []
        while (here := name_of(QApplication.focusWidget())) != name:
            seen.append(here)
            assert len(seen) < _MOST_TABS, f"Tab never reaches '{name}', only {seen}"
            self.press(Qt.Key.Key_Tab)
        found = QApplication.focusWidget()
        assert found is not None
        return found

    def _window(self) -> QWindow:
        if QApplication.focusWindow() is None:  # a dialog went; there is no window manager here
            shown = [one for one in QApplication.topLevelWidgets() if one.isVisible()]
            shown[-1].activateWindow()
        self.wait(QApplication.focusWindow)
        window = QApplication.focusWindow()
        assert window is not None
        return window


def name_of(widget: QWidget | None) -> str:
    """What a screen reader calls it."""
    return widget.accessibleName() if widget is not None else ""
