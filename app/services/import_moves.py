"""Files of one run that have exchanged their names: documents go where their bytes went."""

import os
from collections import defaultdict
from collections.abc import Iterable

from app.domain.progress import CancelToken
from app.services.import_opening import FileDoor, FileRefusedError, digest_of
from app.services.import_reading import ImportJob, KnownFile


class UnkeptFiles:
    """The files of a run that are not kept yet, found by their bytes.

    One is looked into only where bytes of its size are looked for, and once.
    """

    def __init__(
        self, files: Iterable[tuple[ImportJob, int]], *, door: FileDoor, cancel: CancelToken
    ) -> None:
        """``files`` with their sizes in bytes."""
        self._door = door
        self._cancel = cancel
        self._left: set[ImportJob] = set()
        self._by_size: defaultdict[tuple[str, int], list[ImportJob]] = defaultdict(list)
        self._by_digest: defaultdict[tuple[str, str], list[KnownFile]] = defaultdict(list)
        for job, size in files:
            self._left.add(job)
            self._by_size[job.collection, size].append(job)

    def remove(self, job: ImportJob) -> None:
        """Its turn has come."""
        self._left.discard(job)

    def holding(self, sha256: str, size_bytes: int, collection: str) -> KnownFile | None:
        """One of these files that has these bytes now, if any does.

        Raises:
            CancelledError.
        """
        for job in self._by_size.pop((collection, size_bytes), ()):
            self._cancel.raise_if_cancelled()
            seen = self._look(job) if job in self._left else None
            if seen is not None:
                self._by_digest[collection, seen.sha256].append(seen)
        found = self._by_digest.get((collection, sha256), ())
        return next((file for file in found if file.job in self._left), None)

    def _look(self, job: ImportJob) -> KnownFile | None:
        try:
            with self._door.opened(job.path, is_watched=job.is_watched) as stream:
                info = os.fstat(stream.fileno())
                return KnownFile(job, digest_of(stream), info.st_size, info.st_mtime_ns)
        except FileRefusedError:  # said when its turn comes
            return None
