"""Scrolling by keys without giving the focus to an area, which a screen reader calls a filler."""

from functools import partial
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QScrollArea, QScrollBar, QWidget

_ACTS: Final = {
    Qt.Key.Key_Up: QScrollBar.SliderAction.SliderSingleStepSub,
    Qt.Key.Key_Down: QScrollBar.SliderAction.SliderSingleStepAdd,
    Qt.Key.Key_PageUp: QScrollBar.SliderAction.SliderPageStepSub,
    Qt.Key.Key_PageDown: QScrollBar.SliderAction.SliderPageStepAdd,
}


def scroll_by_keys(window: QWidget, area: QScrollArea) -> None:
    """The arrow and page keys scroll the area, whichever button of the window has the focus."""
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    for key, act in _ACTS.items():
        shortcut = QShortcut(QKeySequence(key), window)
        shortcut.activated.connect(partial(area.verticalScrollBar().triggerAction, act))
