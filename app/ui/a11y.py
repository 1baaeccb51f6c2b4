"""What every control owes to people who do not use a mouse or cannot see the screen."""

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)

CONTROLS = (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
)


def nameless_controls(root: QWidget) -> Iterator[QWidget]:
    """The controls under ``root`` a screen reader could not name; none in a finished panel."""
    for child in root.findChildren(QWidget):
        if not isinstance(child, CONTROLS) or isinstance(child.parent(), CONTROLS):
            continue
        is_reachable = child.focusPolicy() != Qt.FocusPolicy.NoFocus
        text = child.text() if isinstance(child, QAbstractButton) else ""
        if is_reachable and not (child.accessibleName() or text):
            yield child
