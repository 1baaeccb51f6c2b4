"""What help says, in the user's language."""

from PySide6.QtCore import QCoreApplication


def tr(text: str) -> str:
    """The text in the user's language."""
    return QCoreApplication.translate("Help", text)


def said_block(source: str) -> str:
    """A block of the manual in the user's language; one that is not translated as it is."""
    return QCoreApplication.translate("Manual", source)
