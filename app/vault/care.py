"""What the vault knows of its own care: the newest backup, the last look over the file."""

import json
from dataclasses import asdict

from app.domain.care import BackupReport, CheckReport, Finding, LastBackup
from app.vault.connection import Vault
from app.vault.times import from_us, now_us, to_us


class CareRecord:
    """The notes of one vault."""

    def __init__(self, vault: Vault) -> None:
        self._vault = vault

    def note_backup(self, report: BackupReport) -> None:
        """Keeps it in place of the one before."""
        with self._vault.write() as connection:
            connection.execute(
                "INSERT OR REPLACE INTO backups VALUES (1, ?, ?, ?, ?)",
                (now_us(), str(report.path), report.size_bytes, report.sha256),
            )

    def last_backup(self) -> LastBackup | None:
        """The newest backup, if one was ever made."""
        with self._vault.read() as connection:
            row = connection.execute(
                "SELECT time, path, size_bytes, sha256 FROM backups"
            ).fetchone()
            return None if row is None else LastBackup(from_us(row[0]), *row[1:])

    def note_check(self, report: CheckReport) -> None:
        """Keeps it in place of the one before."""
        with self._vault.write() as connection:
            connection.execute(
                "INSERT OR REPLACE INTO integrity_checks VALUES (1, ?, ?, ?, ?)",
                (
                    to_us(report.checked),
                    report.pages,
                    round(report.seconds * 1000),
                    json.dumps([asdict(finding) for finding in report.findings]),
                ),
            )

    def last_check(self) -> CheckReport | None:
        """The last look over the whole file, if there was one."""
        with self._vault.read() as connection:
            row = connection.execute(
                "SELECT time, pages, ms, findings FROM integrity_checks"
            ).fetchone()
            if row is None:
                return None
            time, pages, ms, findings = row
            found = tuple(Finding(**finding) for finding in json.loads(findings))
            return CheckReport(found, pages, ms / 1000, from_us(time))
