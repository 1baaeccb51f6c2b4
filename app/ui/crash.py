"""What happens when a bug of ours surfaces: a redacted log line and a calm dialog."""

import logging
import sys
from types import TracebackType

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from app.security.redaction import describe
from app.ui import fonts
from app.ui.theme import SPACE_L, SPACE_M, SPACE_S
from app.ui.widgets.buttons import PrimaryButton, QuietButton
from app.ui.widgets.frames import Card
from app.ui.widgets.labels import label, paragraph

_log = logging.getLogger(__name__)


class BugReporter(QObject):
    """Takes every error nobody foresaw, from slots and from tasks; shows one dialog at a time."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._dialog: CrashDialog | None = None

    def install(self) -> None:
        """Hears of errors raised in slots."""
        sys.excepthook = self._on_exception

    @property
    def dialog(self) -> "CrashDialog | None":
        """The dialog that is shown, if one is."""
        return self._dialog

    def report(self, error: BaseException) -> None:
        """Logs and shows where it happened; never what was being worked on."""
        place = describe(error)
        _log.error("unforeseen error: %s", place)
        if self._dialog is not None or QGuiApplication.instance() is None:
            return
        self._dialog = CrashDialog(place)
        self._dialog.finished.connect(self._on_dialog_finished)
        self._dialog.open()

    def _on_dialog_finished(self) -> None:
        self._dialog = None

    def _on_exception(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        if issubclass(kind, KeyboardInterrupt):
            QGuiApplication.quit()
            return
        self.report(error.with_traceback(trace))


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
