"""How far an import is, how fast lately, and how long the rest will take."""

import time
from collections import defaultdict, deque
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final

from app.domain.documents import FileOutcome, FileStatus, ImportSummary
from app.domain.progress import Progress

_LATELY_S: Final = 30.0  # long enough for slow files and quick ones to even out
# A file takes about as long as one passage, besides its passages: looked at, opened, committed.
_FILE_PASSAGES: Final = 1.0
_PASSAGES_PER_BYTE: Final = 1 / 700  # of plain text, until files of a kind were read


@dataclass(slots=True)
class _Kind:
    """Files of one suffix: what is left of them, and what those came to that were indexed."""

    left_files: int = 0
    left_bytes: int = 0
    read_bytes: int = 0
    read_passages: int = 0


class Forecast:
    """Tells the time left from what the files to come will probably hold, and the recent rate.

    Files differ by far more than their number tells: in bytes, and in how many passages a byte of
    their kind brings. The second is learnt from those that were read. Times are of ``clock``, in
    seconds, which may stand still while the import has to wait.
    """

    def __init__(self, files: Iterable[tuple[Path, int]], clock: Callable[[], float]) -> None:
        """``files`` are those to come, with their sizes in bytes."""
        self._clock = clock
        self._sizes: dict[Path, int] = {}
        self._kinds: defaultdict[str, _Kind] = defaultdict(_Kind)
        for path, size in files:
            self._sizes[path] = size
            kind = self._kind(path)
            kind.left_files += 1
            kind.left_bytes += size
        self._ahead = 0  # passages that were embedded and whose files are not settled yet
        self._steps: deque[tuple[float, float, int]] = deque([(clock(), 0.0, 0)])
        self._work = 0.0
        self._embedded = 0

    def embedded(self, count: int) -> None:
        """So many more passages have vectors."""
        self._ahead += count
        self._embedded += count
        self._step(float(count))

    def settled(self, path: Path, passages: int) -> None:
        """A file came to its end, with so many passages that were embedded for it."""
        kind, size = self._kind(path), self._sizes.get(path, 0)
        kind.left_files -= 1
        kind.left_bytes -= size
        self._ahead = max(0, self._ahead - passages)
        if passages:
            kind.read_bytes += size
            kind.read_passages += passages
        self._step(_FILE_PASSAGES)

    def passages_per_s(self) -> float:
        """Lately."""
        since, _, before = self._steps[0]
        return (self._embedded - before) / max(self._clock() - since, 1e-6)

    def seconds_left(self) -> float:
        """0 when nothing is left, or nothing is known yet."""
        since, before, _ = self._steps[0]
        rate = (self._work - before) / max(self._clock() - since, 1e-6)
        return self._left() / rate if rate else 0.0

    def _left(self) -> float:
        """Work to come, in passages."""
        files = sum(kind.left_files for kind in self._kinds.values())
        if not files:
            return 0.0
        seen = [kind for kind in self._kinds.values() if kind.read_bytes]
        mean = _ratio(seen, _PASSAGES_PER_BYTE)
        passages = sum(kind.left_bytes * _ratio([kind], mean) for kind in self._kinds.values())
        return files * _FILE_PASSAGES + max(0.0, passages - self._ahead)

    def _step(self, work: float) -> None:
        self._work += work
        now = self._clock()
        self._steps.append((now, self._work, self._embedded))
        while len(self._steps) > 2 and self._steps[1][0] < now - _LATELY_S:  # noqa: PLR2004
            self._steps.popleft()

    def _kind(self, path: Path) -> _Kind:
        return self._kinds[path.suffix.lower()]


class Tally:
    """Counts outcomes and tells progress."""

    def __init__(
        self,
        files: Sequence[tuple[Path, int]],
        on_progress: Callable[[Progress], None],
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        """``files`` and ``clock`` as in ``Forecast``."""
        self._summary = ImportSummary()
        self._total = len(files)
        self._done = 0
        self._on_progress = on_progress
        self._forecast = Forecast(files, clock)
        self._started = time.monotonic()

    def add(self, outcome: FileOutcome) -> None:
        """A file came to its end."""
        field = outcome.status.value
        self._summary = replace(self._summary, **{field: getattr(self._summary, field) + 1})
        is_new = outcome.status is FileStatus.INDEXED
        self._settle(outcome.file, outcome.passages if is_new else 0)

    def withdrawn(self, file: str) -> None:
        """A file is not wanted any more: it counts for nothing but how far the import is."""
        self._settle(file, 0)

    def embedded(self, count: int, file: str, part: float) -> None:
        """As ``import_pipeline.Embedded``."""
        self._forecast.embedded(count)
        if file:
            self._tell(file, part)

    def summary(self) -> ImportSummary:
        """What became of all files, and in how many seconds."""
        return replace(self._summary, seconds=round(time.monotonic() - self._started, 3))

    def _settle(self, file: str, passages: int) -> None:
        self._done += 1
        self._forecast.settled(Path(file), passages)
        self._tell(file)

    def _tell(self, current: str, part: float = 0.0) -> None:
        self._on_progress(
            Progress(
                done=self._done,
                total=self._total,
                failed=self._summary.failed,
                current=current,
                passages_per_s=self._forecast.passages_per_s(),
                seconds_left=self._forecast.seconds_left() if self._done < self._total else 0.0,
                part=part,
            )
        )


def _ratio(kinds: list[_Kind], otherwise: float) -> float:
    """Passages that a byte of files of these kinds brings."""
    size = sum(kind.read_bytes for kind in kinds)
    return sum(kind.read_passages for kind in kinds) / size if size else otherwise
