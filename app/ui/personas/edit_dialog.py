"""The frame of the dialogs in which a persona and a prompt are written."""

from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QPlainTextEdit,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from app.errors import UserFacingError
from app.ui import fonts
from app.ui.personas.words import tr
from app.ui.sentences import error_text
from app.ui.theme import SPACE_L, SPACE_M, SPACE_S, SPACE_XS
from app.ui.widgets.buttons import PrimaryButton, QuietButton
from app.ui.widgets.frames import Rule, set_surface
from app.ui.widgets.labels import label
from app.ui.widgets.texts import paragraph

_WIDTH_PX: Final = 560


class EditDialog(QDialog):
    """Add fields, then call ``end_fields``. ``save`` is called by the button, Enter presses none.

    What cannot be kept is said in it, and nothing typed is lost.
    """

    def __init__(self, parent: QWidget, title: str, *, height_px: int) -> None:
        super().__init__(parent)
        self._most_px = parent.window().height() - 2 * SPACE_L
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        self.setAccessibleName(title)
        set_surface(self, "surface")
        self.body = QWidget(self)
        set_surface(self.body, "surface")
        self.fields = QVBoxLayout(self.body)
        self.fields.setContentsMargins(SPACE_L, 0, SPACE_L, SPACE_S)
        self.fields.setSpacing(SPACE_XS)
        self.error = paragraph("", "danger", self)
        self.error.hide()
        self.save_button = PrimaryButton(tr("Save"), self)
        self.save_button.clicked.connect(lambda: self.save())  # noqa: PLW0108 (it hands over a bool)
        self._height_px = height_px

    def save(self) -> None:
        """Hands over what is written; for the class that knows what it is."""

    def show_error(self, error: UserFacingError) -> None:
        """Why it could not be kept."""
        self.error.setText(error_text(error))
        self.error.setAccessibleName(self.error.text())
        self.error.show()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        # Qt would press a button that nobody chose.
        if event.key() not in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            super().keyPressEvent(event)

    def add_field(self, field: QWidget, name: str, about: str = "") -> None:
        """A field with its name over it."""
        field.setAccessibleName(name)
        self.fields.addWidget(label(name, "", self.body))
        if about:
            field.setAccessibleDescription(about)
            self.fields.addWidget(paragraph(about, "small", self.body))
        self.fields.addWidget(field)
        self.fields.addSpacing(SPACE_S)

    def end_fields(self) -> None:
        """Lays the whole out."""
        self.fields.addStretch(1)
        area = QScrollArea(self)
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(self.body)
        cancel = QuietButton(tr("Cancel"), self)
        cancel.clicked.connect(self.reject)
        foot = QHBoxLayout()
        foot.setContentsMargins(SPACE_L, SPACE_S, SPACE_L, 0)
        foot.setSpacing(SPACE_S)
        foot.addWidget(self.error, 1)
        foot.addStretch(0)
        foot.addWidget(cancel)
        foot.addWidget(self.save_button)
        title = label(self.windowTitle(), "title", self)
        title.setContentsMargins(SPACE_L, 0, SPACE_L, 0)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, SPACE_L, 0, SPACE_M)
        whole.setSpacing(SPACE_S)
        whole.addWidget(title)
        whole.addSpacing(SPACE_XS)
        whole.addWidget(area, 1)
        whole.addWidget(Rule(self))
        whole.addLayout(foot)
        self.resize(fonts.scaled(_WIDTH_PX), min(fonts.scaled(self._height_px), self._most_px))


def text_field(text: str, height_px: int, parent: QWidget) -> QPlainTextEdit:
    """Several lines; Tab goes on to the next field."""
    field = QPlainTextEdit(text, parent)
    field.setProperty("kind", "field")
    field.setTabChangesFocus(True)
    field.setFixedHeight(fonts.scaled(height_px))
    return field
