"""Reading and embedding ahead: in order, within bounds, and never at a standstill."""

import itertools
import threading
import time
from collections.abc import Callable, Sequence
from pathlib import Path

import pytest

from app.domain.documents import (
    ExtractedDocument,
    FileOutcome,
    FileStatus,
    PassageSpan,
)
from app.domain.progress import CancelToken
from app.errors import CancelledError
from app.services.import_pipeline import Embedded, ImportPipeline, Ready
from app.services.import_reading import Admit, ImportJob, Looked, ReadFile, SettledFile

TEXT_BYTES = 2_000
AHEAD_BYTES = 5 * TEXT_BYTES


class _Run:
    """A run over numbered files; tests say how reading one of them goes."""

    def __init__(self, count: int, *, readers: int = 3) -> None:
        self.cancel = CancelToken()
        self.read_places: list[int] = []
        self.on_read: Callable[[int], object] = lambda _: None
        self.on_embed: Callable[[], object] = lambda: None
        self.sizes: dict[int, int] = {}
        self.pipeline = ImportPipeline(
            [ImportJob(Path(f"/{place}.txt"), "Documents") for place in range(count)],
            read=self._read,
            embed=self._embed,
            readers=readers,
            cancel=self.cancel,
            text_ahead_bytes=AHEAD_BYTES,
        )

    def places(self) -> list[int]:
        """Runs it to the end; the files in the order in which they came."""
        found: list[int] = []
        with self.pipeline:
            for thing in self.pipeline:
                if isinstance(thing, tuple):
                    found += [_place(ready.looked.job) for ready in thing]
        return found

    def _read(self, job: ImportJob, cancel: CancelToken, admit: Admit) -> Looked:
        place = _place(job)
        self.read_places.append(place)
        self.on_read(place)
        cancel.raise_if_cancelled()
        if place % 5 == 4:
            return SettledFile(job, FileOutcome(str(job.path), FileStatus.FAILED))
        admit(self.sizes.get(place, TEXT_BYTES))
        spans = tuple(PassageSpan(0, n, n + 1, f"{place}-{n}", "") for n in range(place % 3))
        return ReadFile(job, "", 1, 1, ExtractedDocument("", "", ()), spans, 0.0)

    def _embed(
        self, spans: Sequence[PassageSpan], cancel: CancelToken, on_done: Callable[[int], None]
    ) -> Sequence[bytes]:
        self.on_embed()
        cancel.raise_if_cancelled()
        on_done(len(spans))
        return [span.text.encode() for span in spans]


def _place(job: ImportJob) -> int:
    return int(job.path.stem)


def test_files_come_in_their_order_however_long_each_takes() -> None:
    run = _Run(60)
    run.on_read = lambda place: time.sleep(0.01 if place * place % 7 == 4 else 0.0)
    assert run.places() == list(range(60))


def test_each_file_gets_the_vectors_of_its_own_passages() -> None:
    run = _Run(40)
    found: list[Ready] = []
    with run.pipeline:
        for thing in run.pipeline:
            found += thing if isinstance(thing, tuple) else ()
    for ready in found:
        if isinstance(ready.looked, ReadFile):
            texts = [span.text.encode() for span in ready.looked.spans]
            assert ready.vectors == b"".join(texts)


def test_no_more_text_is_ahead_than_allowed_though_nothing_is_kept() -> None:
    run = _Run(40)
    seen: list[int] = []
    with run.pipeline:
        for thing in run.pipeline:
            if isinstance(thing, tuple):
                time.sleep(0.01)  # the readers are far faster
                seen.append(run.pipeline.text_ahead_bytes)
    # The file that is kept next is let through beyond the bound.
    assert AHEAD_BYTES // 2 < max(seen) <= AHEAD_BYTES + TEXT_BYTES


def test_a_text_larger_than_all_the_room_passes_when_its_turn_comes() -> None:
    run = _Run(20)
    run.sizes = {7: 100 * AHEAD_BYTES, 8: 100 * AHEAD_BYTES}
    assert run.places() == list(range(20))


def test_a_slow_file_keeps_the_others_from_being_kept_but_not_from_being_read() -> None:
    run, is_read = _Run(4, readers=2), threading.Event()
    run.on_read = lambda place: _settle(is_read, place)
    assert run.places() == [0, 1, 2, 3]


def _settle(is_read: threading.Event, place: int) -> None:
    if place == 0:
        assert is_read.wait(5), "the last file is read while the first still is"
    elif place == 3:
        is_read.set()


def test_what_a_reader_did_not_foresee_is_raised_where_files_are_kept() -> None:
    run = _Run(30)
    run.on_read = lambda place: 1 // 0 if place == 6 else None
    with pytest.raises(ZeroDivisionError):
        run.places()


def test_what_the_embedder_did_not_foresee_is_raised_too() -> None:
    run, calls = _Run(30), itertools.count()
    run.on_embed = lambda: 1 // 0 if next(calls) == 1 else None
    with pytest.raises(ZeroDivisionError):
        run.places()


def test_a_cancel_ends_it_and_no_further_file_is_begun() -> None:
    run = _Run(1_000)
    with run.pipeline:
        things = iter(run.pipeline)
        next(things)
        run.cancel.cancel()
        with pytest.raises(CancelledError):
            next(things)
    assert len(run.read_places) < 200


def test_embedding_tells_of_each_passage_once() -> None:
    run = _Run(60)
    told = 0
    with run.pipeline:
        for thing in run.pipeline:
            told += thing.count if isinstance(thing, Embedded) else 0
    assert told == sum(place % 3 for place in range(60) if place % 5 != 4)


def test_nothing_to_do_ends_at_once() -> None:
    assert _Run(0).places() == []
