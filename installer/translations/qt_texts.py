"""Texts of Qt itself that our windows show: its file dialog, and menus of its text fields.

PySide6 brings Qt's own catalogues of these, but not in every language that we speak. Here they are
part of ours; what is missing in one falls back to Qt's (``app.ui.language``).
"""

from typing import Final

from installer.translations.sources import Text

# As Qt 6 has them: a test looks each up in Qt's German catalogue.
_TEXTS: Final = {
    "QFileDialog": (
        "&Choose",
        "&Delete",
        "&Look in:",
        "&New Folder",
        "&Open",
        "&Rename",
        "&Save",
        "%1\nDirectory not found.\nPlease verify the correct directory name was given.",
        "%1\nFile not found.\nPlease verify the correct file name was given.",
        "%1 already exists.\nDo you want to replace it?",
        "All Files (*)",
        "Are you sure you want to delete '%1'?",
        "Back",
        "Change to detail view mode",
        "Change to list view mode",
        "Could not delete directory.",
        "Create New Folder",
        "Create a New Folder",
        "Delete",
        "Detail View",
        "Directories",
        "Directory:",
        "File &name:",
        "Files",
        "Files of &type:",
        "Find Directory",
        "Forward",
        "Go back",
        "Go forward",
        "Go to the parent directory",
        "List View",
        "New Folder",
        "Open",
        "Parent Directory",
        "Remove",
        "Save As",
        "Show ",
        "Show &hidden files",
        "Sidebar",
    ),
    "QAbstractFileIconProvider": ("Drive", "File", "File Folder", "Folder", "Shortcut", "Unknown"),
    "QFileSystemModel": (
        "Computer",
        "Date Modified",
        "Kind",
        "Name",
        "Size",
        "Type",
    ),
    "QLineEdit": ("&Copy", "&Paste", "&Redo", "&Undo", "Cu&t", "Delete", "Select All"),
    "QPlatformTheme": ("&No", "&Yes", "Cancel", "OK", "Open", "Save"),
    "QWidgetTextControl": (
        "&Copy",
        "&Paste",
        "&Redo",
        "&Undo",
        "Copy &Link Location",
        "Cu&t",
        "Delete",
        "Select All",
    ),
}
_USES: Final = {
    "QAbstractFileIconProvider": "a kind of file, in the dialog that chooses files",
    "QFileDialog": "in the dialog that chooses files",
    "QFileSystemModel": "a column in the dialog that chooses files",
    "QLineEdit": "in the menu of a text field",
    "QPlatformTheme": "a button of a dialog",
    "QWidgetTextControl": "in the menu of a text",
}


def qt_texts() -> list[Text]:
    """All of them, as if they stood in this file."""
    return [
        Text(context, source, "installer/translations/qt_texts.py", 0, _USES[context])
        for context, sources in _TEXTS.items()
        for source in sources
    ]
