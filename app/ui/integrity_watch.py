"""Looks over the vault once a week while nothing else is done; ends with the session."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal

from app.domain.care import CheckReport
from app.domain.progress import CancelToken, Progress
from app.services.integrity import IntegrityService
from app.ui.tasks import Tasks

FIRST_LOOK_MS = 60_000
_AGAIN_MS = 10 * 60_000


class IntegrityWatch(QObject):
    """Asks now and then whether a look is due, and takes it when no long work is under way.

    Signals:
        found: the CheckReport of a look that found something.
    """

    found = Signal(object)

    def __init__(
        self,
        service: IntegrityService,
        tasks: Tasks,
        parent: QObject,
        *,
        first_ms: int = FIRST_LOOK_MS,
    ) -> None:
        super().__init__(parent)
        self._service = service
        self._tasks = tasks
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._on_timer_timeout)
        self._timer.start(first_ms)

    def _on_timer_timeout(self) -> None:
        self._timer.start(_AGAIN_MS)
        if not self._tasks.is_busy:
            self._tasks.read(self._service.is_due, self._on_known)

    def _on_known(self, is_due: bool) -> None:
        if is_due and not self._tasks.is_busy:
            self._tasks.job(self._look, on_success=self._on_looked)

    def _look(self, emit: Callable[[Progress], None], cancel: CancelToken) -> CheckReport:
        del emit
        return self._service.check(cancel=cancel)

    def _on_looked(self, report: CheckReport) -> None:
        if not report.is_sound:
            self.found.emit(report)
