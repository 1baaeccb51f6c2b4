"""Looks over the whole vault, now or when it is due, and keeps what was found."""

import time
from collections.abc import Callable
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Final

from app.domain.audit import AuditEvent, AuditSink
from app.domain.care import CheckReport, Finding
from app.domain.progress import CancelToken
from app.errors import UserFacingError
from app.security.keys import KeyRing, wipe
from app.services.watch import LOOKING, OnProgress, Watch
from app.vault.care import CareRecord
from app.vault.checking import look_at_pages, look_over
from app.vault.connection import Vault
from app.vault.errors import DamagedVaultError

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


def examine(
    vault_path: Path, ring: KeyRing, on_progress: OnProgress | None, cancel: CancelToken | None
) -> CheckReport:
    """Looks over a vault that cannot be opened as usual; keeps and changes nothing.

    Raises:
        UserFacingError, CancelledError.
    """
    watch = Watch(on_progress, cancel)
    started_s = time.monotonic()
    watch.begin(LOOKING, vault_path.stat().st_size)
    key = ring.database_key()
    try:
        findings, pages = _look(vault_path, key, watch.look)
    finally:
        wipe(key)
    return CheckReport(findings, pages, time.monotonic() - started_s, datetime.now(UTC))


def _look(
    path: Path, key: bytearray, on_bytes: Callable[[int], None]
) -> tuple[tuple[Finding, ...], int]:
    try:
        vault = Vault.open_as_it_is(path, key)
    except DamagedVaultError:
        return look_at_pages(path, key, on_bytes)
    try:
        return look_over(vault, on_bytes)
    finally:
        vault.close()
