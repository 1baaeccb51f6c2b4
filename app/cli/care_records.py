"""Backups, restored homes and checks as the JSON records of the contract."""

from typing import Any

from app.cli.records import time_of
from app.domain.care import BackupReport, CheckReport, Holdings, RepairReport, RestoreReport
from app.domain.ids import CONVERSATION, DOCUMENT, format_id

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


def repaired(report: RepairReport) -> Record:
    """A home made from what could be read."""
    loss = report.loss
    return {
        "home": str(report.home),
        **_holdings(report.holdings),
        "lost": {
            "pages": list(loss.pages),
            "tables": [{"table": item.table, "rows": item.rows} for item in loss.tables],
            "chats": [
                {
                    "conversation": format_id(CONVERSATION, part.id),
                    "title": part.title or None,
                    "messages": part.parts,
                    "gone": part.is_gone,
                }
                for part in loss.chats
            ],
            "documents": [
                {
                    "document": format_id(DOCUMENT, part.id),
                    "title": part.title or None,
                    "parts": part.parts,
                    "gone": part.is_gone,
                }
                for part in loss.documents
            ],
        },
        "missing_models": list(report.missing_models),
        "verified": True,
        "seconds": round(report.seconds, 3),
    }


def _holdings(held: Holdings) -> Record:
    return {"documents": held.documents, "chats": held.chats, "messages": held.messages}
