"""Asks for the password of one locked document."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from app.ui.library import words
from app.ui.theme import SPACE_L, SPACE_M, SPACE_S
from app.ui.widgets.buttons import PrimaryButton, QuietButton
from app.ui.widgets.frames import set_surface
from app.ui.widgets.labels import label
from app.ui.widgets.texts import paragraph

_WIDTH_PX = 380


class PasswordDialog(QDialog):
    """One hidden field. The password stays in memory until the vault is locked.

    Signals:
        given: the password, not empty.
    """

    given = Signal(str)

    def __init__(self, name: str, action: str, parent: QWidget | None = None) -> None:
        """``name`` is the file's, safe to show; ``action`` is what the button says."""
        super().__init__(parent)
        title = words.tr("Password of “{name}”").format(name=name)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        set_surface(self, "surface")
        self.field = QLineEdit(self)
        self.field.setEchoMode(QLineEdit.EchoMode.Password)
        self.field.setAcceptDrops(False)
        self.field.setAccessibleName(title)
        self.field.returnPressed.connect(self._on_import_clicked)
        text = paragraph(
            words.tr(
                "It opens the file. It stays in memory until the vault is locked, and is written "
                "nowhere."
            ),
            "muted",
            self,
        )
        text.setFixedWidth(_WIDTH_PX)
        self.import_button = PrimaryButton(action, self)
        self.import_button.clicked.connect(self._on_import_clicked)
        cancel = QuietButton(words.tr("Cancel"), self)
        cancel.clicked.connect(self.reject)
        buttons = QHBoxLayout()
        buttons.setSpacing(SPACE_S)
        buttons.addStretch(1)
        buttons.addWidget(cancel)
        buttons.addWidget(self.import_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_L, SPACE_L, SPACE_L, SPACE_M)
        column.setSpacing(SPACE_S)
        column.addWidget(label(title, "title", self))
        column.addWidget(text)
        column.addWidget(self.field)
        column.addSpacing(SPACE_S)
        column.addLayout(buttons)
        self.field.setFocus()

    def _on_import_clicked(self) -> None:
        password = self.field.text()
        if password:
            self.field.clear()
            self.given.emit(password)
            self.accept()
