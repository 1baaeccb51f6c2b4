"""Hears, on the GUI thread, when an event could not be recorded."""

import shiboken6
from PySide6.QtCore import QObject, Qt, Signal

from app.errors import UserFacingError
from app.services.audit import AuditService, AuditUnwritableError


class RecordWatch(QObject):
    """Lives as long as the window of the session.

    Signals:
        warned: an event is missing from the record, which the site allows; the error.
        refused: the session must end, since nothing may go unrecorded; the error.
    """

    warned = Signal(object)
    refused = Signal(object)
    _heard = Signal(object)

    def __init__(self, audit: AuditService, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._heard.connect(self._on_heard, Qt.ConnectionType.QueuedConnection)
        audit.watch(self._hear)

    def _hear(self, error: UserFacingError) -> None:
        """On whichever thread had something to record."""
        if shiboken6.isValid(self):
            self._heard.emit(error)

    def _on_heard(self, error: UserFacingError) -> None:
        must_end = isinstance(error, AuditUnwritableError)
        (self.refused if must_end else self.warned).emit(error)
