"""The declared texts of the settings, in the user's language."""

from PySide6.QtCore import QCoreApplication


def translated(text: str) -> str:
    """A text that ``app.settings.fields`` declares."""
    return QCoreApplication.translate("Settings", text)
