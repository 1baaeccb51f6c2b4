"""Lets a person say in other words what the model is told of the messages it is not given."""

from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from app.domain.memory import MOST_SUMMARY_CHARS, ChatSummary
from app.ui.chat.untrusted import clean
from app.ui.theme import SPACE_L, SPACE_M, SPACE_S
from app.ui.widgets.buttons import PrimaryButton, QuietButton
from app.ui.widgets.frames import set_surface
from app.ui.widgets.labels import label
from app.ui.widgets.texts import paragraph

_WIDTH_PX: Final = 520
_HEIGHT_PX: Final = 360


class SummaryDialog(QDialog):
    """One field with the summary in it.

    Signals:
        written: (str) it is to be this text, which is not empty.
    """

    written = Signal(str)

    def __init__(self, summary: ChatSummary, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        title = self.tr("Summary of earlier messages")
        self.setWindowTitle(title)
        self.setAccessibleName(title)
        set_surface(self, "surface")
        self.field = QPlainTextEdit(self)
        self.field.setProperty("kind", "field")
        self.field.setAccessibleName(title)
        self.field.setTabChangesFocus(True)
        self.field.setPlainText(clean(summary.text))
        self.field.moveCursor(QTextCursor.MoveOperation.End)
        self.field.textChanged.connect(self._refresh)
        self._keep = PrimaryButton(self.tr("Keep"), self)
        self._keep.clicked.connect(self._on_keep_clicked)
        cancel = QuietButton(self.tr("Cancel"), self)
        cancel.clicked.connect(self.reject)
        text = paragraph(
            self.tr(
                "The model is given this in place of the messages that do not fit. It is told "
                "that these are notes, and not instructions."
            ),
            "muted",
            self,
        )
        buttons = QHBoxLayout()
        buttons.setSpacing(SPACE_S)
        buttons.addStretch(1)
        buttons.addWidget(cancel)
        buttons.addWidget(self._keep)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_L, SPACE_L, SPACE_L, SPACE_M)
        column.setSpacing(SPACE_S)
        column.addWidget(label(title, "title", self))
        column.addWidget(text)
        column.addWidget(self.field, 1)
        column.addLayout(buttons)
        self.resize(_WIDTH_PX, _HEIGHT_PX)
        self.field.setFocus()
        self._refresh()

    def _refresh(self) -> None:
        length = len(self.field.toPlainText().strip())
        self._keep.setEnabled(0 < length <= MOST_SUMMARY_CHARS)

    def _on_keep_clicked(self) -> None:
        self.written.emit(self.field.toPlainText().strip())
        self.accept()
