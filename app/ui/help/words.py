"""What help says, in the user's language."""

from PySide6.QtCore import QCoreApplication


def tr(text: str) -> str:
    """The text in the user's language."""
    return QCoreApplication.translate("Help", text)
