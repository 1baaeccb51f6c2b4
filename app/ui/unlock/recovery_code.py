"""Shows a new recovery code, this once, the way it is to be written down."""

from datetime import UTC, datetime

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QDialog, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from app.ui import fonts
from app.ui.quantities import date_text
from app.ui.theme import SPACE_L, SPACE_M, SPACE_S, SPACE_XS
from app.ui.widgets.buttons import PrimaryButton
from app.ui.widgets.frames import Card, set_surface
from app.ui.widgets.labels import label
from app.ui.widgets.texts import paragraph

_WIDTH_PX = 480
_CODE_PX = 18
_GROUPS_A_LINE = 4


class RecoveryCodeDialog(QDialog):
    """Stays until the person says that the code is written down; nothing copies it.

    Use ``open()``, which does not block, and the signal ``accepted``.
    """

    def __init__(self, parent: QWidget, code: str) -> None:
        super().__init__(parent)
        fonts.load_rest()
        title = self.tr("Write down your recovery code")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        self.setAccessibleName(title)
        set_surface(self, "surface")
        self.setFixedWidth(fonts.scaled(_WIDTH_PX))
        why = self.tr(
            "It opens this vault when the passphrase is lost, and it is shown this once. Keep it "
            "on paper, locked away, not beside this computer: whoever has both can read everything."
        )
        how = self.tr(
            "Type it where the passphrase is asked for. Small letters, spaces and dashes do not "
            "matter, nor whether you write O or 0, I, L or 1."
        )
        self.box = QCheckBox(self.tr("I have written it down"), self)
        self.done_button = PrimaryButton(self.tr("Done"), self)
        self.done_button.setEnabled(False)
        self.box.toggled.connect(self.done_button.setEnabled)
        self.done_button.clicked.connect(self.accept)
        foot = QHBoxLayout()
        foot.addWidget(self.box)
        foot.addStretch(1)
        foot.addWidget(self.done_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_L, SPACE_L, SPACE_L, SPACE_M)
        column.setSpacing(SPACE_S)
        column.addWidget(label(title, "title", self))
        column.addWidget(self._text(why, "muted"))
        column.addSpacing(SPACE_S)
        column.addWidget(self._paper(code))
        column.addSpacing(SPACE_S)
        column.addWidget(self._text(how, "small"))
        column.addSpacing(SPACE_M)
        column.addLayout(foot)
        self.box.setFocus()

    def reject(self) -> None:
        """Esc and the window's cross do not take away what nobody has written down."""
        if self.box.isChecked():
            super().reject()

    def _text(self, words: str, role: str) -> QLabel:
        result = paragraph(words, role, self)
        result.setFixedWidth(fonts.scaled(_WIDTH_PX) - 2 * SPACE_L)  # so that its height is known
        return result

    def _paper(self, code: str) -> Card:
        paper = Card(self, margin=SPACE_L, spacing=SPACE_XS)
        groups = code.split("-")
        for start in range(0, len(groups), _GROUPS_A_LINE):
            paper.body.addWidget(self._line("  ".join(groups[start : start + _GROUPS_A_LINE])))
        today = date_text(datetime.now(UTC))
        below = label(self.tr("Cloister · {date}").format(date=today), "small", paper)
        below.setAlignment(Qt.AlignmentFlag.AlignCenter)
        paper.body.addSpacing(SPACE_S)
        paper.body.addWidget(below)
        return paper

    def _line(self, text: str) -> QLabel:
        result = label(text, "", self)
        result.setFont(fonts.code_font(_CODE_PX))
        result.setAlignment(Qt.AlignmentFlag.AlignCenter)
        return result
