"""Imports files: look, extract, split, embed, keep.

Reading (the extract workers) and embedding (the index worker) run ahead of the calling thread,
which keeps what is ready, in the order in which the files were given (``import_pipeline``). All of
it gives way to whatever has precedence.
"""

import functools
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from app.domain.documents import FileOutcome, FileStatus, ImportSummary, PassageSpan
from app.domain.extraction import Extractor
from app.domain.progress import CancelToken, Progress
from app.domain.retrieval import VectorIndex
from app.errors import CancelledError
from app.services.embedder import EmbedderInfo
from app.services.embedding import embed
from app.services.import_costs import Stage, StageCosts
from app.services.import_keeping import Keeper, WithdrawnError
from app.services.import_moves import UnkeptFiles
from app.services.import_opening import FileDoor, OpenFile
from app.services.import_pipeline import ImportPipeline, Ready
from app.services.import_progress import Tally
from app.services.import_reading import (
    Admit,
    FileReader,
    ImportJob,
    Looked,
    ReadFile,
    SettledFile,
    WithdrawnFile,
)
from app.services.precedence import Precedence, Rank
from app.vault.documents import Documents
from app.vault.queue import ImportQueue


@dataclass(frozen=True, slots=True)
class ImportLimits:
    """What the site allows of a document."""

    max_file_bytes: int
    keep_originals: bool


@dataclass(frozen=True, slots=True)
class ImportListeners:
    """Who hears of outcomes and progress; called on the importing thread."""

    on_outcome: Callable[[FileOutcome], None]
    on_progress: Callable[[Progress], None]


class Importer:
    """Runs imports into one vault with one embedder."""

    def __init__(
        self,
        documents: Documents,
        waiting: ImportQueue,
        *,
        extractor: Extractor,
        index: VectorIndex,
        embedder: EmbedderInfo,
        limits: ImportLimits,
        open_file: OpenFile | None = None,
        precedence: Precedence | None = None,
    ) -> None:
        """``open_file`` as in ``FileDoor``; without ``precedence`` nobody else is at work."""
        self._waiting = waiting
        self._index = index
        self._precedence = precedence or Precedence()
        self._workers = extractor.workers
        self._costs = StageCosts()
        self._door = FileDoor(limits.max_file_bytes, open_file)
        self._reader = FileReader(
            documents,
            waiting,
            extractor=extractor,
            counter=embedder.counter,
            max_tokens=embedder.max_tokens,
            door=self._door,
            costs=self._costs,
        )
        self._keeper = Keeper(
            documents,
            waiting,
            index=index,
            embedder=embedder,
            door=self._door,
            keeps_originals=limits.keep_originals,
        )

    def run(
        self,
        jobs: Sequence[ImportJob],
        *,
        passwords: Mapping[str, str],
        listeners: ImportListeners,
        cancel: CancelToken,
        rank: Rank = Rank.IMPORT,
    ) -> ImportSummary:
        """Imports all jobs; what is not reached when cancelled stays in the queue of the vault.

        Raises:
            UserFacingError: ``disk_full``, ``index_died`` or ``no_reader``; what was indexed stays.
        """
        try:
            sizes = [(job, _size(job.path, cancel)) for job in jobs]
        except CancelledError:
            return ImportSummary()
        run = _Run(
            passwords=passwords,
            unkept=UnkeptFiles(sizes, door=self._door, cancel=cancel),
            tally=Tally(
                [(job.path, size) for job, size in sizes],
                listeners.on_progress,
                lambda: time.monotonic() - self._precedence.held_s(rank),
            ),
            on_outcome=listeners.on_outcome,
            rank=rank,
        )
        pipeline = ImportPipeline(
            jobs,
            read=functools.partial(self._read, run),
            embed=functools.partial(self._embed, run),
            readers=self._workers,
            cancel=cancel,
        )
        try:
            with self._precedence.claim(rank), pipeline:
                for thing in pipeline:
                    if isinstance(thing, tuple):
                        self._keep(run, thing, cancel)
                    else:
                        run.tally.embedded(thing.count, thing.file, thing.part)
        except CancelledError:
            pass
        finally:
            self._waiting.requeue_reading()  # what was read ahead and not kept
        return replace(run.tally.summary(), stages=self._costs.all())

    def _read(self, run: "_Run", job: ImportJob, cancel: CancelToken, admit: Admit) -> Looked:
        self._precedence.wait(run.rank, cancel)

        def admit_in_turn(size: int) -> None:
            admit(size)
            self._precedence.wait(run.rank, cancel)  # splitting takes turns from the window

        return self._reader.read(job, run.passwords, cancel, admit=admit_in_turn)

    def _embed(
        self,
        run: "_Run",
        spans: Sequence[PassageSpan],
        cancel: CancelToken,
        on_done: Callable[[int], None],
    ) -> Sequence[bytes]:
        with self._costs.of(Stage.EMBED):
            return embed(
                self._index,
                [(span.heading, span.text) for span in spans],
                cancel=cancel,
                on_done=on_done,
                give_way=lambda: self._precedence.wait(run.rank, cancel),
            )

    def _keep(self, run: "_Run", group: Sequence[Ready], cancel: CancelToken) -> None:
        """Keeps files; those of which nothing has to be kept are settled together."""
        settled: list[tuple[ImportJob, FileOutcome]] = []
        for ready in group:
            self._precedence.wait(run.rank, cancel)
            run.unkept.remove(ready.looked.job)
            try:
                outcome = self._kept(run, ready, cancel)
            except WithdrawnError:
                run.tally.withdrawn(str(ready.looked.job.path))
                continue
            if outcome.status is FileStatus.INDEXED:  # it is off the queue already
                self._settle(run, settled)
                settled = []
                run.tell(outcome)
            else:
                settled.append((ready.looked.job, outcome))
        self._settle(run, settled)

    def _settle(self, run: "_Run", settled: Sequence[tuple[ImportJob, FileOutcome]]) -> None:
        for outcome, is_wanted in self._keeper.settle(settled):
            if is_wanted:
                run.tell(outcome)
            else:
                run.tally.withdrawn(outcome.file)

    def _kept(self, run: "_Run", ready: Ready, cancel: CancelToken) -> FileOutcome:
        looked = ready.looked
        if isinstance(looked, WithdrawnFile):
            raise WithdrawnError
        if isinstance(looked, SettledFile):
            return looked.outcome
        with self._costs.of(Stage.KEEP):
            outcome = self._keeper.known(looked, run.unkept)
            if outcome is None and isinstance(looked, ReadFile):
                outcome = self._keeper.keep(looked, ready.vectors, run.unkept)
        if outcome is not None:
            return outcome
        # Its twin went since it was looked at: with the file before this one, or by hand.
        again = self._reader.read(looked.job, run.passwords, cancel, admit=lambda _: None)
        vectors = b""
        if isinstance(again, ReadFile):
            vectors = b"".join(self._embed(run, again.spans, cancel, lambda _: None))
        return self._kept(run, Ready(again, vectors), cancel)


@dataclass(frozen=True, slots=True)
class _Run:
    """What belongs to one run."""

    passwords: Mapping[str, str]
    unkept: UnkeptFiles
    tally: Tally
    on_outcome: Callable[[FileOutcome], None]
    rank: Rank

    def tell(self, outcome: FileOutcome) -> None:
        """The outcome is heard before the progress."""
        self.on_outcome(outcome)
        self.tally.add(outcome)


def _size(path: Path, cancel: CancelToken) -> int:
    """In bytes; 0 for what cannot be looked at, which fails when its turn comes."""
    cancel.raise_if_cancelled()
    try:
        return path.stat().st_size
    except OSError:
        return 0
