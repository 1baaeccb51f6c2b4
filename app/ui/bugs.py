"""What happens when a bug of ours surfaces: a redacted log line and a calm dialog."""

import logging
import sys
from types import TracebackType
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication

if TYPE_CHECKING:
    from app.ui.crash import CrashDialog

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
        from app.security.redaction import describe  # noqa: PLC0415 (rarely needed)

        place = describe(error)
        _log.error("unforeseen error: %s", place)
        if self._dialog is not None or QGuiApplication.instance() is None:
            return
        from app.ui.crash import CrashDialog  # noqa: PLC0415 (rarely needed)

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
