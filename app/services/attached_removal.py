"""What follows once attached files went with their chat: the index forgets, the record tells."""

from app.domain.audit import AuditEvent, AuditSink
from app.domain.documents import PurgeReport
from app.domain.ids import DOCUMENT, format_id
from app.domain.retrieval import VectorIndex
from app.services.index_loss import tolerate_death


class AttachedRemoval:
    """Hears of documents that are gone from the vault."""

    def __init__(self, audit: AuditSink, index: VectorIndex | None = None) -> None:
        """Without an index none holds passages of the vault."""
        self._audit = audit
        self._index = index

    def settle(self, report: PurgeReport) -> None:
        """Lets the index in memory forget them, and notes each in the record of events."""
        if report.passage_ids and self._index is not None:
            with tolerate_death():
                self._index.remove(report.passage_ids)
        outcome = "ok" if report.is_verified else "traces_left"
        for document in report.removed:
            self._audit.record(
                AuditEvent.DOCUMENT_REMOVE, subject=format_id(DOCUMENT, document), outcome=outcome
            )
