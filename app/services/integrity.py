"""Looks over the whole vault, now or when it is due, and keeps what was found."""

import time
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from typing import Final

from app.domain.audit import AuditEvent, AuditSink
from app.domain.care import CheckReport
from app.domain.progress import CancelToken
from app.errors import UserFacingError
from app.services.watch import LOOKING, OnProgress, Watch
from app.vault.care import CareRecord
from app.vault.checking import look_over
from app.vault.connection import Vault

CHECK_EVERY: Final = timedelta(days=7)


class IntegrityService:
    """The looks over one unlocked vault."""

    def __init__(self, vault: Vault, *, audit: AuditSink) -> None:
        self._vault = vault
        self._audit = audit
        self._record = CareRecord(vault)

    def last(self) -> CheckReport | None:
        """The last look over the whole file, if there was one."""
        return self._record.last_check()

    def is_due(self) -> bool:
        """Whether the last look is a week old, or there was none; or the clock was set back."""
        last = self.last()
        if last is None:
            return True
        return not timedelta() <= datetime.now(UTC) - last.checked < CHECK_EVERY

    def check(
        self, *, on_progress: OnProgress | None = None, cancel: CancelToken | None = None
    ) -> CheckReport:
        """Looks over every page and table; takes seconds for each gigabyte. Others go on.

        Raises:
            VaultClosedError: the vault was locked meanwhile.
            VaultUnusableError.
            CancelledError.
        """
        watch = Watch(on_progress, cancel)
        started_s = time.monotonic()
        watch.begin(LOOKING, self._vault.path.stat().st_size)
        findings, pages = look_over(self._vault, watch.look)
        seconds = time.monotonic() - started_s
        report = CheckReport(findings, pages, seconds, datetime.now(UTC))
        with suppress(UserFacingError):  # a damaged vault may not take it; the report stands
            self._record.note_check(report)
        self._audit.record(
            AuditEvent.INTEGRITY_CHECK,
            outcome="ok" if report.is_sound else "damaged_vault",
            detail={"pages": pages, "findings": len(findings)},
        )
        return report
