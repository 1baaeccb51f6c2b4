"""Which files of the vault's queue an import is to read."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from app.domain.documents import FileOutcome, FileStatus, ImportSummary
from app.services.discovery import Found, quarantined
from app.vault.queue import QueuedRow, QueueState


@dataclass(frozen=True, slots=True)
class Enqueued:
    """What one import is to read: paths that wait in the queue, and what was left aside."""

    files: frozenset[str]
    collection: str
    left_aside: tuple[FileOutcome, ...] = ()

    def __contains__(self, row: QueuedRow) -> bool:
        return row.collection == self.collection and row.path in self.files

    def counted_in(self, summary: ImportSummary) -> ImportSummary:
        """The summary of the import, with what was left aside."""
        failed = sum(outcome.status is FileStatus.FAILED for outcome in self.left_aside)
        skipped = len(self.left_aside) - failed
        return replace(summary, failed=summary.failed + failed, skipped=summary.skipped + skipped)


def is_persons(row: QueuedRow) -> bool:
    """Whether a file waits that a person added to the library, no watched folder."""
    return row.waits and not row.is_watched and not row.is_attached


def without_quarantined(
    found: Found, queue: Sequence[QueuedRow], *, named: Sequence[Path], collection: str
) -> Found:
    """Leaves aside what is in quarantine, but for a file that was named itself."""
    held = {
        row.path
        for row in queue
        if row.state is QueueState.QUARANTINED and row.collection == collection
    } - {str(path) for path in named}
    aside = tuple(quarantined(path) for path in map(str, found.files) if path in held)
    files = tuple(path for path in found.files if str(path) not in held)
    return Found(files, (*found.left_aside, *aside)) if aside else found
