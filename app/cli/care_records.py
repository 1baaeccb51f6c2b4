"""Backups, restored homes and checks as the JSON records of the contract."""

from typing import Any

from app.cli.records import time_of
from app.domain.care import BackupReport, CheckReport, Holdings, RestoreReport

Record = dict[str, Any]


def backup(report: BackupReport) -> Record:
    """A backup that was read again."""
    return {
        "backup": str(report.path),
        "bytes": report.size_bytes,
        "sha256": report.sha256,
        **_holdings(report.holdings),
        "verified": True,
        "seconds": round(report.seconds, 3),
    }


def restored(report: RestoreReport) -> Record:
    """A home made from a backup."""
    return {
        "home": str(report.home),
        "made": time_of(report.made),
        **_holdings(report.holdings),
        "missing_models": list(report.missing_models),
        "verified": True,
        "seconds": round(report.seconds, 3),
    }


def check(report: CheckReport) -> Record:
    """A look over the whole file."""
    return {
        "ok": report.is_sound,
        "findings": [
            {"page": finding.page or None, "table": finding.table or None, "text": finding.text}
            for finding in report.findings
        ],
        "pages": report.pages,
        "seconds": round(report.seconds, 3),
        "checked": time_of(report.checked),
    }


def _holdings(held: Holdings) -> Record:
    return {"documents": held.documents, "chats": held.chats, "messages": held.messages}
