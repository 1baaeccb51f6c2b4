"""Long dialogs are scrolled by keys while the focus is on their buttons."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QScrollArea, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from app.ui.widgets.buttons import QuietButton
from app.ui.widgets.scrolling import scroll_by_keys

WAIT_MS = 5_000


@pytest.fixture
def dialog(qtbot: QtBot) -> QDialog:
    made = QDialog()
    qtbot.addWidget(made)
    body = QWidget()
    body.setFixedSize(200, 2000)
    area = QScrollArea(made)
    area.setWidget(body)
    buttons = [QuietButton(text, made) for text in ("Copy", "Close")]
    column = QVBoxLayout(made)
    for part in (area, *buttons):
        column.addWidget(part)
    scroll_by_keys(made, area)
    made.resize(300, 300)
    made.show()
    made.activateWindow()
    buttons[1].setFocus()
    qtbot.waitUntil(buttons[1].hasFocus, timeout=WAIT_MS)
    return made


def test_arrow_and_page_keys_scroll_and_leave_the_focus_where_it_is(dialog: QDialog) -> None:
    area = dialog.findChildren(QScrollArea)[0]
    close = dialog.findChildren(QuietButton)[1]
    places = []
    for key in (Qt.Key.Key_Down, Qt.Key.Key_PageDown, Qt.Key.Key_PageUp, Qt.Key.Key_Up):
        QTest.keyClick(close, key)
        places.append(area.verticalScrollBar().value())
    assert 0 < places[0] < places[1]
    assert places[1] > places[2] > places[3] == 0
    assert close.hasFocus()
    assert area.focusPolicy() is Qt.FocusPolicy.NoFocus
