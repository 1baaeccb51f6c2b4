"""Whether a model's files are still those of the ledger: a look at each, or all bytes of them."""

import os
import stat
from datetime import UTC, datetime

from app.domain.models import ModelCard, ModelFile
from app.domain.progress import CancelToken
from app.mirror.store import ContentStore, StoredFile
from app.services import audit_clock
from app.vault.ledger import Ledger, Sighting


class IntactService:
    """Reads a file whole once after each start of the system, and whenever it looks touched.

    In between its size, its number and its times tell: whoever changes a byte moves the time of
    change, which no program can set. Against someone who can write past the file system, only
    ``models verify`` helps, which always reads everything.
    """

    def __init__(self, ledger: Ledger, store: ContentStore) -> None:
        self._ledger = ledger
        self._store = store

    def is_intact(
        self, card: ModelCard, *, cancel: CancelToken | None = None, is_thorough: bool = False
    ) -> bool:
        """Whether all files are there and right; the ledger notes what was found.

        Raises:
            CancelledError: ``cancel`` was set before all was read.
        """
        known = {} if is_thorough else self._ledger.sightings(card.name)
        boot = audit_clock.now().boot
        seen: dict[str, Sighting] = {}
        has_read = False
        for file in card.files:
            before = self._look(file, boot)
            if before is None:
                break
            if not boot or known.get(file.sha256) != before:
                has_read = True
                stored = StoredFile(file.sha256, file.size_bytes)
                if not self._store.is_intact(stored, cancel=cancel):
                    break
                if self._look(file, boot) != before:  # it was changed while it was read
                    break
            seen[file.sha256] = before
        is_intact = len(seen) == len({file.sha256 for file in card.files})
        if has_read or not is_intact:
            self._ledger.mark_verified(card.name, datetime.now(UTC) if is_intact else None)
            self._ledger.note_sightings(card.name, seen if is_intact else {})
        return is_intact

    def _look(self, file: ModelFile, boot: str) -> Sighting | None:
        try:
            status = os.lstat(self._store.path_of(file.sha256))
        except OSError:
            return None
        if not stat.S_ISREG(status.st_mode) or status.st_size != file.size_bytes:
            return None
        return Sighting(status.st_ino, status.st_mtime_ns, status.st_ctime_ns, boot)
