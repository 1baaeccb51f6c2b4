"""The calm dialog after a bug of ours surfaced."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from app.ui import fonts
from app.ui.theme import SPACE_L, SPACE_M, SPACE_S
from app.ui.widgets.buttons import PrimaryButton, QuietButton
from app.ui.widgets.frames import Card
from app.ui.widgets.labels import label
from app.ui.widgets.texts import paragraph


class CrashDialog(QDialog):
    """Says that something broke, what is safe, and what may be passed on."""

    def __init__(self, place: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._place = place
        self.setWindowTitle(self.tr("Something went wrong"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setFixedWidth(480)
        title = paragraph(self.tr("Something went wrong inside Cloister"), "title", self)
        safe = paragraph(
            self.tr(
                "What you had done before is kept. If it happens again, lock and unlock, or start "
                "Cloister anew. The line below holds no text of yours; it helps whoever looks "
                "after this program."
            ),
            "muted",
            self,
        )
        card = Card(self, margin=12)
        code = label(place, "", card)
        code.setWordWrap(True)
        code.setFont(fonts.code_font(11))
        code.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        card.body.addWidget(code)
        copy = QuietButton(self.tr("Copy the line"), self)
        copy.clicked.connect(self._on_copy_clicked)
        close = PrimaryButton(self.tr("Go on"), self)
        close.clicked.connect(self.accept)
        close.setFocus()
        row = QHBoxLayout()
        row.setSpacing(SPACE_S)
        row.addStretch(1)
        row.addWidget(copy)
        row.addWidget(close)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_L, SPACE_L, SPACE_L, SPACE_L)
        column.setSpacing(SPACE_M)
        for part in (title, safe, card):
            column.addWidget(part)
        column.addLayout(row)

    def _on_copy_clicked(self) -> None:
        QGuiApplication.clipboard().setText(self._place)
