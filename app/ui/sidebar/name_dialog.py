"""Asks for the name of a new folder or tag."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from app.domain.chat_search import MOST_PLACE_CHARS
from app.ui.sidebar.shown import tr
from app.ui.theme import SPACE_L, SPACE_M, SPACE_S
from app.ui.widgets.buttons import PrimaryButton, QuietButton
from app.ui.widgets.frames import set_surface
from app.ui.widgets.labels import label
from app.ui.widgets.texts import paragraph

_WIDTH_PX = 360


class NameDialog(QDialog):
    """One field.

    Signals:
        named: the name, trimmed and not empty.
    """

    named = Signal(str)

    def __init__(self, parent: QWidget, *, title: str, text: str, example: str) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        set_surface(self, "surface")
        self.field = QLineEdit(self)
        self.field.setMaxLength(MOST_PLACE_CHARS)
        self.field.setAcceptDrops(False)
        self.field.setPlaceholderText(example)
        self.field.setAccessibleName(title)
        self._done = PrimaryButton(tr("Create"), self)
        self._done.setEnabled(False)
        cancel = QuietButton(tr("Cancel"), self)
        body = paragraph(text, "muted", self)
        body.setFixedWidth(_WIDTH_PX)
        buttons = QHBoxLayout()
        buttons.setSpacing(SPACE_S)
        buttons.addStretch(1)
        buttons.addWidget(cancel)
        buttons.addWidget(self._done)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_L, SPACE_L, SPACE_L, SPACE_M)
        column.setSpacing(SPACE_S)
        column.addWidget(label(title, "title", self))
        column.addWidget(body)
        column.addWidget(self.field)
        column.addSpacing(SPACE_S)
        column.addLayout(buttons)
        self.field.textChanged.connect(lambda text: self._done.setEnabled(_has_name(text)))
        self.field.returnPressed.connect(self._on_done)
        self._done.clicked.connect(self._on_done)
        cancel.clicked.connect(self.reject)
        self.field.setFocus()

    def _on_done(self) -> None:
        name = " ".join(self.field.text().split())
        if _has_name(name):
            self.named.emit(name)
            self.accept()


def _has_name(text: str) -> bool:
    return any(map(str.isalnum, text))
