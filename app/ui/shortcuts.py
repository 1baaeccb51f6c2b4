"""The keyboard: every shortcut of the window, declared once, and the sheet that lists them."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from app.ui.theme import SPACE_L, SPACE_M, SPACE_S
from app.ui.widgets.buttons import QuietButton
from app.ui.widgets.frames import set_surface
from app.ui.widgets.labels import label


def QT_TRANSLATE_NOOP(_context: str, text: str) -> str:
    """Marks a text for the catalogue; it is translated when shown."""
    return text


@dataclass(frozen=True, slots=True)
class ShortcutSpec:
    """One act, its keys, and its words in the sheet."""

    act: str
    keys: tuple[str, ...]
    text: str


SHORTCUTS: Final = (
    ShortcutSpec("new_chat", ("Ctrl+N",), QT_TRANSLATE_NOOP("Shortcuts", "New chat")),
    ShortcutSpec("window", ("Ctrl+Shift+N",), QT_TRANSLATE_NOOP("Shortcuts", "New window")),
    ShortcutSpec("search", ("Ctrl+K",), QT_TRANSLATE_NOOP("Shortcuts", "Search all chats")),
    ShortcutSpec("find", ("Ctrl+F",), QT_TRANSLATE_NOOP("Shortcuts", "Find in this chat")),
    ShortcutSpec("chat", ("Ctrl+1",), QT_TRANSLATE_NOOP("Shortcuts", "Go to the chat")),
    ShortcutSpec("documents", ("Ctrl+2",), QT_TRANSLATE_NOOP("Shortcuts", "Go to Documents")),
    ShortcutSpec("models", ("Ctrl+3",), QT_TRANSLATE_NOOP("Shortcuts", "Go to Models")),
    ShortcutSpec("vault", ("Ctrl+4",), QT_TRANSLATE_NOOP("Shortcuts", "Go to Vault")),
    ShortcutSpec("personas", ("Ctrl+5",), QT_TRANSLATE_NOOP("Shortcuts", "Go to Personas")),
    ShortcutSpec("settings", ("Ctrl+,",), QT_TRANSLATE_NOOP("Shortcuts", "Go to Settings")),
    ShortcutSpec(
        "sources", ("Ctrl+Shift+S",), QT_TRANSLATE_NOOP("Shortcuts", "Show or hide Sources")
    ),
    ShortcutSpec(
        "context", ("Ctrl+I",), QT_TRANSLATE_NOOP("Shortcuts", "What the context window holds")
    ),
    ShortcutSpec(
        "attach", ("Ctrl+Shift+A",), QT_TRANSLATE_NOOP("Shortcuts", "Attach files to the chat")
    ),
    ShortcutSpec("export", ("Ctrl+E",), QT_TRANSLATE_NOOP("Shortcuts", "Export the chat")),
    ShortcutSpec("import", ("Ctrl+O",), QT_TRANSLATE_NOOP("Shortcuts", "Import chats")),
    ShortcutSpec("stop", ("Esc",), QT_TRANSLATE_NOOP("Shortcuts", "Stop the answer")),
    ShortcutSpec("lock", ("Ctrl+L",), QT_TRANSLATE_NOOP("Shortcuts", "Lock")),
    ShortcutSpec("help", ("F1",), QT_TRANSLATE_NOOP("Shortcuts", "Help for this page")),
    ShortcutSpec("shortcuts", ("Ctrl+/",), QT_TRANSLATE_NOOP("Shortcuts", "This list")),
)

# Keys that the panels themselves answer to; listed, not created here.
ELSEWHERE: Final = (
    (("Enter",), QT_TRANSLATE_NOOP("Shortcuts", "Send")),
    (("Shift+Enter",), QT_TRANSLATE_NOOP("Shortcuts", "New line in the question")),
    (("Up",), QT_TRANSLATE_NOOP("Shortcuts", "Bring back an earlier question")),
    (("/",), QT_TRANSLATE_NOOP("Shortcuts", "List prompts and commands, in an empty question")),
    (("C",), QT_TRANSLATE_NOOP("Shortcuts", "Copy the answer")),
    (("K",), QT_TRANSLATE_NOOP("Shortcuts", "Copy its code, block after block")),
    (("R",), QT_TRANSLATE_NOOP("Shortcuts", "Answer again, beside this answer")),
    (("G",), QT_TRANSLATE_NOOP("Shortcuts", "Go on with an answer that was cut off")),
    (("E",), QT_TRANSLATE_NOOP("Shortcuts", "Edit the question")),
    (("Left", "Right"), QT_TRANSLATE_NOOP("Shortcuts", "Earlier or later version")),
    (("D",), QT_TRANSLATE_NOOP("Shortcuts", "How the answer was written")),
    (("S",), QT_TRANSLATE_NOOP("Shortcuts", "Show or hide the summary of earlier messages")),
    (("T",), QT_TRANSLATE_NOOP("Shortcuts", "Show or hide what the model thought")),
    (("Q",), QT_TRANSLATE_NOOP("Shortcuts", "Quote the selection in the question")),
    (("1…9",), QT_TRANSLATE_NOOP("Shortcuts", "Open a source of the answer")),
    (("PgUp", "PgDown"), QT_TRANSLATE_NOOP("Shortcuts", "Turn the page in Sources")),
    (
        ("F3", "Shift+F3"),
        QT_TRANSLATE_NOOP("Shortcuts", "Next or previous source, or place that was found"),
    ),
    (("Ctrl++", "Ctrl+-", "Ctrl+0"), QT_TRANSLATE_NOOP("Shortcuts", "Size of the page in Sources")),
    (
        ("Ctrl+PgUp", "Ctrl+PgDown"),
        QT_TRANSLATE_NOOP("Shortcuts", "Turn the page in a document's text"),
    ),
    (("Alt+Left", "Alt+Right"), QT_TRANSLATE_NOOP("Shortcuts", "Back and forward in Help")),
    (
        ("Shift+Up", "Shift+Down"),
        QT_TRANSLATE_NOOP("Shortcuts", "Select several chats in the list"),
    ),
    (("F2",), QT_TRANSLATE_NOOP("Shortcuts", "Rename the chat in the list")),
    (("Del",), QT_TRANSLATE_NOOP("Shortcuts", "Delete the chat in the list, or a version")),
    (("Menu",), QT_TRANSLATE_NOOP("Shortcuts", "What can be done with the row")),
)


def install(
    window: QWidget, acts: Mapping[str, Callable[[], object]]
) -> Mapping[str, list[QShortcut]]:
    """Creates the shortcuts on a window, by act; every declared act must be given."""
    made: dict[str, list[QShortcut]] = {spec.act: [] for spec in SHORTCUTS}
    for spec in SHORTCUTS:
        for keys in spec.keys:
            shortcut = QShortcut(QKeySequence(keys), window)
            shortcut.setAutoRepeat(False)
            shortcut.activated.connect(acts[spec.act])
            made[spec.act].append(shortcut)
    return made


def listed() -> list[tuple[str, str]]:
    """Every key with what it does, in the user's words."""

    def tr(text: str) -> str:
        return QCoreApplication.translate("Shortcuts", text)

    own = [(one.keys, one.text) for one in SHORTCUTS]
    return [
        ("  ·  ".join(_native(one) for one in keys), tr(text)) for keys, text in (*own, *ELSEWHERE)
    ]


class ShortcutSheet(QDialog):
    """All shortcuts at a glance."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Keyboard shortcuts"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        set_surface(self, "surface")
        grid = QGridLayout()
        grid.setHorizontalSpacing(SPACE_L * 2)
        grid.setVerticalSpacing(SPACE_S + 2)
        rows = listed()
        half = (len(rows) + 1) // 2  # side by side, so that it fits a low screen
        for place, (keys, text) in enumerate(rows):
            column, row = divmod(place, half)
            grid.addWidget(label(text, "", self), row, 2 * column)
            shown = label(keys, "muted", self)
            grid.addWidget(shown, row, 2 * column + 1, Qt.AlignmentFlag.AlignRight)
        close = QuietButton(self.tr("Close"), self)
        close.clicked.connect(self.accept)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(close)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(SPACE_L, SPACE_L, SPACE_L, SPACE_L)
        whole.setSpacing(SPACE_M)
        whole.addWidget(label(self.tr("Keyboard shortcuts"), "title", self))
        whole.addLayout(grid)
        whole.addLayout(foot)


def _native(keys: str) -> str:
    return QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText) or keys
