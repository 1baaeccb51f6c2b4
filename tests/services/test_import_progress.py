"""Rate and time left follow what was done lately and what the files to come probably hold."""

from pathlib import Path

import pytest

from app.domain.documents import FileOutcome, FileStatus
from app.domain.progress import Progress
from app.services.import_progress import Forecast, Tally


class _Clock:
    def __init__(self) -> None:
        self.now_s = 0.0

    def __call__(self) -> float:
        return self.now_s


def _files(count: int, size: int, suffix: str) -> list[tuple[Path, int]]:
    return [(Path(f"/{n}{suffix}"), size) for n in range(count)]


def _import(forecast: Forecast, clock: _Clock, path: Path, passages: int, seconds: float) -> None:
    clock.now_s += seconds
    forecast.embedded(passages)
    forecast.settled(path, passages)


def test_large_files_to_come_count_for_more_than_small_ones_that_are_done() -> None:
    clock = _Clock()
    small, large = _files(90, 1_000, ".txt"), [(Path("/large.txt"), 1_000_000)]
    forecast = Forecast([*small, *large], clock)
    for path, _ in small:  # ten passages in a thousand bytes, in a second each
        _import(forecast, clock, path, 10, 1.0)
    assert forecast.passages_per_s() == pytest.approx(10, rel=0.1)
    # The one file that is left holds 10,000 passages; by count of files it would be a second.
    assert forecast.seconds_left() == pytest.approx(10_000 / 11, rel=0.1)


def test_a_kind_of_file_that_brings_few_passages_a_byte_is_known_by_its_suffix() -> None:
    clock = _Clock()
    texts, pictures = _files(20, 1_000, ".txt"), _files(20, 1_000_000, ".png")
    forecast = Forecast([*texts, *pictures], clock)
    for path, _ in texts:
        _import(forecast, clock, path, 10, 1.0)
    guessed_s = forecast.seconds_left()
    _import(forecast, clock, pictures[0][0], 1, 1.0)
    assert guessed_s > 10_000
    assert forecast.seconds_left() < 10


def test_the_rate_is_that_of_lately() -> None:
    clock = _Clock()
    files = _files(400, 1_000, ".txt")
    forecast = Forecast(files, clock)
    for path, _ in files[:200]:
        _import(forecast, clock, path, 1, 1.0)
    for path, _ in files[200:300]:
        _import(forecast, clock, path, 10, 1.0)
    assert forecast.passages_per_s() == pytest.approx(10, rel=0.05)


def test_passages_that_are_embedded_already_are_not_left() -> None:
    clock = _Clock()
    forecast = Forecast([(Path("/a.txt"), 70_000)], clock)
    clock.now_s = 5.0
    forecast.embedded(50)  # of about a hundred
    assert forecast.seconds_left() == pytest.approx(5.1, rel=0.05)


def test_nothing_is_left_at_the_end_nor_known_at_the_start() -> None:
    clock = _Clock()
    forecast = Forecast(_files(1, 1_000, ".txt"), clock)
    assert forecast.seconds_left() == 0.0
    _import(forecast, clock, Path("/0.txt"), 3, 1.0)
    assert forecast.seconds_left() == 0.0


def test_a_tally_counts_each_end_once_and_one_file_in_two_collections_twice() -> None:
    told: list[Progress] = []
    clock = _Clock()
    tally = Tally([(Path("/a.txt"), 700)] * 2, told.append, clock)
    clock.now_s = 1.0
    tally.add(FileOutcome("/a.txt", FileStatus.INDEXED, passages=2))
    tally.add(FileOutcome("/a.txt", FileStatus.FAILED, error_code="damaged_file"))
    assert [(p.done, p.total, p.failed) for p in told] == [(1, 2, 0), (2, 2, 1)]
    assert told[0].seconds_left > 0
    assert told[1].seconds_left == 0
    assert (tally.summary().indexed, tally.summary().failed) == (1, 1)
