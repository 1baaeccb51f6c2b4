"""A record of events in memory."""

from collections.abc import Mapping
from typing import NamedTuple

from app.domain.audit import NO_DETAIL, AuditEvent


class Heard(NamedTuple):
    """One event as it was told."""

    event: AuditEvent
    subject: str = ""
    outcome: str = "ok"
    detail: Mapping[str, str | int] = NO_DETAIL


class HeardEvents:
    """Implements ``domain.audit.AuditSink``."""

    def __init__(self) -> None:
        self.all: list[Heard] = []

    def record(
        self,
        event: AuditEvent,
        *,
        subject: str = "",
        outcome: str = "ok",
        detail: Mapping[str, str | int] = NO_DETAIL,
    ) -> None:
        self.all.append(Heard(event, subject, outcome, detail))
