"""The only place that copies and pastes, and that takes back at the lock what was copied."""

from typing import Final

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QClipboard, QGuiApplication

# Ours, as long as it lies there: who copies something else leaves none of it.
_MARK: Final = "application/x-cloister-copy"
# What KDE's clipboard history looks for before it keeps a text.
_NOT_FOR_HISTORIES: Final = "x-kde-passwordManagerHint"


def put(text: str) -> None:
    """Copies a text out of the vault."""
    data = QMimeData()
    data.setText(text)
    data.setData(_MARK, b"1")
    data.setData(_NOT_FOR_HISTORIES, b"secret")
    QGuiApplication.clipboard().setMimeData(data)


def clear() -> None:
    """Empties the clipboard where it still holds something of this program, a selection too.

    What another program put there since stays. The program must not end with a copy of its own:
    some platforms destroy it when Python, which it is made of, is gone.
    """
    clipboard = QGuiApplication.clipboard()
    if clipboard.supportsSelection() and clipboard.ownsSelection():
        clipboard.clear(QClipboard.Mode.Selection)
    data = clipboard.mimeData() or QMimeData()  # an empty clipboard has none at all
    if clipboard.ownsClipboard() or data.hasFormat(_MARK):  # not every platform tells who owns it
        clipboard.clear()


def text() -> str:
    """What lies there, for a person who asked for it just now."""
    return QGuiApplication.clipboard().text()
