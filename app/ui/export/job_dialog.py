"""A dialog that asks for something, then stays while it is done, then says what came of it."""

from typing import Final

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QHBoxLayout,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from app.errors import UserFacingError
from app.ui import fonts
from app.ui.sentences import error_text
from app.ui.theme import SPACE_L, SPACE_M, SPACE_S
from app.ui.widgets.buttons import PrimaryButton, QuietButton
from app.ui.widgets.frames import set_surface
from app.ui.widgets.labels import label, set_role
from app.ui.widgets.progress import ProgressLine
from app.ui.widgets.texts import paragraph

_WIDTH_PX: Final = 560  # the longest language has all of a choice in one line
_DETAILS_PX: Final = 140
_NOTICE_LEAST_PX: Final = 42  # two lines: what is said moves nothing


class JobDialog(QDialog):
    """Title, text, what ``body`` asks for, progress, outcome. Use ``open()``, which does not block.

    Signals:
        cancel_requested: the work under way is to end.
    """

    cancel_requested = Signal()

    def __init__(self, parent: QWidget, *, title: str, text: str, action: str) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        self.setAccessibleName(title)
        self.setAccessibleDescription(text)
        set_surface(self, "surface")
        self.setFixedWidth(fonts.scaled(_WIDTH_PX))
        self._is_busy = False
        self.body = QWidget(self)
        self._progress = ProgressLine(action, self, height=3)
        self._notice = paragraph("", "muted", self)
        self._notice.setMinimumHeight(fonts.scaled(_NOTICE_LEAST_PX))
        self._notice.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.lost = QPlainTextEdit(self)
        self.lost.setReadOnly(True)
        self.lost.setFrameShape(QFrame.Shape.NoFrame)
        self.lost.setFixedHeight(fonts.scaled(_DETAILS_PX))
        self.lost.setAccessibleName(_tr("What could not be read"))
        self.lost.hide()
        self.action_button = PrimaryButton(action, self)
        self.cancel_button = QuietButton(_tr("Cancel"), self)
        self.cancel_button.clicked.connect(self.reject)
        self._lay_out(title, text)

    def _lay_out(self, title: str, text: str) -> None:
        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(SPACE_S)
        self.buttons.addStretch(1)
        self.buttons.addWidget(self.cancel_button)
        self.buttons.addWidget(self.action_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_L, SPACE_L, SPACE_L, SPACE_M)
        column.setSpacing(SPACE_S)
        column.addWidget(label(title, "title", self))
        about = paragraph(text, "muted", self)
        about.setFixedWidth(fonts.scaled(_WIDTH_PX) - 2 * SPACE_L)  # so that its height is known
        column.addWidget(about)
        column.addWidget(self.body)
        keep = self._progress.sizePolicy()
        keep.setRetainSizeWhenHidden(True)
        self._progress.setSizePolicy(keep)
        self._progress.hide()
        column.addWidget(self._progress)
        column.addWidget(self._notice)
        column.addWidget(self.lost)
        column.addLayout(self.buttons)

    @property
    def notice(self) -> str:
        """What is said of the work."""
        return self._notice.text()

    @property
    def is_busy(self) -> bool:
        """Whether the work is under way."""
        return self._is_busy

    def begin(self) -> None:
        """The work is under way."""
        self._is_busy = True
        self.body.setEnabled(False)
        self.action_button.setEnabled(False)
        self._progress.set_fraction(None)
        self._progress.show()
        self.say("")

    def show_progress(self, fraction: float | None, words: str) -> None:
        """How far it is, 0 to 1, and that in words."""
        if self._is_busy:
            self._progress.set_fraction(fraction)
            self.say(words)

    def show_error(self, error: UserFacingError) -> None:
        """Says what went wrong, in place, and lets the person try again."""
        self._end()
        self.body.setEnabled(True)
        self.action_button.setEnabled(True)
        self.say(error_text(error), "danger")
        self.action_button.setFocus()

    def show_cancelled(self, text: str) -> None:
        """The work ended as asked; called as well when it had ended before, which is not told."""
        if self._is_busy:
            self.show_done(text, role="muted")

    def show_done(self, text: str, details: str = "", *, role: str = "accent") -> None:
        """Says what came of it; nothing is left to do but to close."""
        self._end()
        self.say(text, role)
        self.body.hide()
        self.action_button.hide()
        self.lost.setPlainText(details)
        self.lost.setVisible(bool(details))
        self.cancel_button.setText(_tr("Close"))
        self.cancel_button.setFocus()
        self.adjustSize()

    def say(self, text: str, role: str = "muted") -> None:
        """Under what is asked for."""
        self._notice.setText(text)
        set_role(self._notice, role)

    def reject(self) -> None:
        """While the work is under way it is cancelled; the dialog stays until it has ended."""
        if self._is_busy:
            self.say(_tr("Cancelling…"))
            self.cancel_requested.emit()
        else:
            super().reject()

    def _end(self) -> None:
        self._is_busy = False
        self._progress.hide()


def _tr(text: str) -> str:
    return QCoreApplication.translate("JobDialog", text)
