"""Asks before something is done that cannot be taken back."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from app.ui.theme import SPACE_L, SPACE_M, SPACE_S
from app.ui.widgets.buttons import DangerButton, QuietButton
from app.ui.widgets.frames import set_surface
from app.ui.widgets.labels import label
from app.ui.widgets.texts import paragraph

_TEXT_WIDTH_PX = 400


class ConfirmDialog(QDialog):
    """Says what will happen and waits for one of two words. Cancel has the focus.

    Use ``open()``, which does not block, and the signal ``accepted``.
    """

    def __init__(self, parent: QWidget, *, title: str, text: str, action: str) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        self.setAccessibleName(title)
        self.setAccessibleDescription(text)
        set_surface(self, "surface")
        body = paragraph(text, "muted", self)
        body.setFixedWidth(_TEXT_WIDTH_PX)
        self.confirm_button = DangerButton(action, self)
        self.confirm_button.clicked.connect(self.accept)
        self.cancel_button = QuietButton(QCoreApplication.translate("Confirm", "Cancel"), self)
        self.cancel_button.clicked.connect(self.reject)
        buttons = QHBoxLayout()
        buttons.setSpacing(SPACE_S)
        buttons.addStretch(1)
        buttons.addWidget(self.cancel_button)
        buttons.addWidget(self.confirm_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_L, SPACE_L, SPACE_L, SPACE_M)
        column.setSpacing(SPACE_S)
        column.addWidget(label(title, "title", self))
        column.addWidget(body)
        column.addSpacing(SPACE_M)
        column.addLayout(buttons)
        self.cancel_button.setFocus()
