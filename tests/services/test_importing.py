"""Importing files: each ends in exactly one way, and what was done is never done twice."""

import contextlib
import itertools
import os
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from io import FileIO
from pathlib import Path

import pytest

from app.domain.documents import FileOutcome, FileStatus, ImportSummary
from app.domain.progress import CancelToken, Progress
from app.extract.client import ExtractClient
from app.services.embedder import EmbedderInfo
from app.services.import_opening import OpenFile
from app.services.import_reading import ImportJob
from app.services.importing import Importer, ImportLimits, ImportListeners
from app.services.precedence import Precedence, Rank
from app.vault.connection import Vault
from app.vault.documents import Documents
from app.vault.errors import DiskFullError
from app.vault.queue import ImportQueue
from tests.fakes.index import DIMENSION, WordIndex, once


class _Words:
    def count(self, text: str) -> int:
        return len(text.split())

    def count_all(self, texts: Sequence[str]) -> list[int]:
        return list(map(self.count, texts))


class _Queue(ImportQueue):
    """Tells when a file is about to be read: it was hashed before."""

    def __init__(self, vault: Vault) -> None:
        super().__init__(vault)
        self.on_reading: Callable[[], object] = lambda: None

    def begin(self, path: str, collection: str) -> None:
        super().begin(path, collection)
        self.on_reading()


class _Imports:
    """Runs imports and keeps what they said."""

    def __init__(
        self,
        vault: Vault,
        extractor: ExtractClient,
        *,
        max_file_bytes: int = 1 << 20,
        keep_originals: bool = True,
        open_file: OpenFile | None = None,
    ) -> None:
        self.documents = Documents(vault)
        self.waiting = _Queue(vault)
        self.index = WordIndex()
        self.outcomes: list[FileOutcome] = []
        self.on_outcome: Callable[[FileOutcome], None] = lambda _: None
        self.progress: list[Progress] = []
        self.cancel = CancelToken()
        self.precedence = Precedence()
        self._importer = Importer(
            self.documents,
            self.waiting,
            extractor=extractor,
            index=self.index,
            embedder=EmbedderInfo("e" * 64, DIMENSION, 256, _Words()),
            limits=ImportLimits(max_file_bytes, keep_originals),
            open_file=open_file,
            precedence=self.precedence,
        )

    def run(self, *paths: Path, password: str = "") -> ImportSummary:
        self.outcomes.clear()
        jobs = [ImportJob(path, "Documents") for path in paths]
        self.waiting.put([str(path) for path in paths], "Documents")
        listeners = ImportListeners(self._hear, self.progress.append)
        passwords = {path.name: password for path in paths} if password else {}
        return self._importer.run(
            jobs, passwords=passwords, listeners=listeners, cancel=self.cancel
        )

    def _hear(self, outcome: FileOutcome) -> None:
        self.outcomes.append(outcome)
        self.on_outcome(outcome)


@pytest.fixture(scope="module")
def extractor() -> Iterator[ExtractClient]:
    client = ExtractClient()
    yield client
    client.stop()


@pytest.fixture
def imports(vault: Vault, extractor: ExtractClient) -> _Imports:
    return _Imports(vault, extractor)


def _file(folder: Path, name: str, text: str) -> Path:
    path = folder / name
    path.write_text(text)
    return path


def test_a_file_is_indexed_with_its_text_and_its_original(
    imports: _Imports, tmp_path: Path
) -> None:
    path = _file(tmp_path, "a.txt", "The pump lost pressure at noon.")
    summary = imports.run(path)
    (outcome,) = imports.outcomes
    assert (summary.indexed, outcome.status, outcome.passages) == (1, FileStatus.INDEXED, 1)
    assert outcome.document is not None
    (page,) = imports.documents.text(outcome.document).pages
    assert "The pump lost pressure at noon." in page.text
    assert b"".join(imports.documents.original(outcome.document)) == path.read_bytes()
    assert imports.waiting.all() == ()


def test_the_same_file_again_is_unchanged_and_another_path_a_duplicate(
    imports: _Imports, tmp_path: Path
) -> None:
    first = _file(tmp_path, "a.txt", "Same words.")
    imports.run(first)
    document = imports.outcomes[0].document
    imports.run(first, _file(tmp_path, "b.txt", "Same words."))
    assert [(o.status, o.document) for o in imports.outcomes] == [
        (FileStatus.UNCHANGED, document),
        (FileStatus.DUPLICATE, document),
    ]


def test_twins_in_one_run_become_one_document(imports: _Imports, tmp_path: Path) -> None:
    summary = imports.run(
        _file(tmp_path, "a.txt", "Twin words."), _file(tmp_path, "b.txt", "Twin words.")
    )
    assert (summary.indexed, summary.duplicate) == (1, 1)
    assert len(imports.documents.list()) == 1


def test_a_changed_file_takes_the_place_of_its_old_text(imports: _Imports, tmp_path: Path) -> None:
    path = _file(tmp_path, "a.txt", "Old words.")
    imports.run(path)
    path.write_text("New words.")
    imports.run(path)
    (document,) = imports.documents.list()
    assert "New words." in imports.documents.text(document.id).pages[0].text


def test_bad_files_are_named_and_do_not_stop_the_rest(imports: _Imports, tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.txt")
    summary = imports.run(
        _file(tmp_path, "empty.txt", ""),
        _file(tmp_path, "program.bin", "\x7fELF\x00\x01\x02"),
        tmp_path / "pipe.txt",
        _file(tmp_path, "huge.txt", "x" * (2 << 20)),
        _file(tmp_path, "good.txt", "Good words."),
    )
    codes = {Path(o.file).name: (o.status, o.error_code) for o in imports.outcomes}
    assert codes == {
        "empty.txt": (FileStatus.FAILED, "empty_file"),
        "program.bin": (FileStatus.SKIPPED, "unknown_type"),
        "pipe.txt": (FileStatus.SKIPPED, "not_a_file"),
        "huge.txt": (FileStatus.FAILED, "too_large"),
        "good.txt": (FileStatus.INDEXED, ""),
    }
    assert (summary.indexed, summary.skipped, summary.failed) == (1, 2, 2)
    assert {row.state for row in imports.waiting.all()} == {"failed", "skipped"}


def test_what_a_cancelled_import_did_not_reach_stays_waiting(
    imports: _Imports, tmp_path: Path
) -> None:
    paths = [_file(tmp_path, f"{n}.txt", f"Words number {n}.") for n in range(60)]
    imports.on_outcome = lambda _: imports.cancel.cancel()
    imports.run(*paths)
    done = len(imports.documents.list())
    assert 0 < done < len(paths)
    left = imports.waiting.all()
    assert len(left) == len(paths) - done
    assert {row.state for row in left} == {"waiting"}


def test_a_stop_is_heard_before_every_file_was_looked_at(
    imports: _Imports, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    paths = [_file(tmp_path, f"{n}.txt", f"Words number {n}.") for n in range(3)]
    seen: list[Path] = []
    stat = Path.stat

    def stop(path: Path) -> os.stat_result:
        seen.append(path)
        imports.cancel.cancel()
        return stat(path)

    monkeypatch.setattr(Path, "stat", stop)
    assert imports.run(*paths).indexed == 0
    assert seen == paths[:1]
    assert len(imports.waiting.all()) == 3


def test_an_index_that_dies_once_costs_nothing(imports: _Imports, tmp_path: Path) -> None:
    imports.index.deaths = 1
    assert imports.run(_file(tmp_path, "a.txt", "Words.")).indexed == 1


def test_progress_counts_to_the_end(imports: _Imports, tmp_path: Path) -> None:
    imports.run(*(_file(tmp_path, f"{n}.txt", f"Words number {n}.") for n in range(5)))
    assert imports.progress[-1].done == imports.progress[-1].total == 5
    assert imports.progress[-1].seconds_left == 0


def test_a_file_that_vanishes_while_others_are_read_is_one_failure(
    imports: _Imports, tmp_path: Path
) -> None:
    paths = [_file(tmp_path, f"{n}.txt", f"Words number {n}.") for n in range(4)]
    imports.index.on_embed = lambda: paths[2].unlink(missing_ok=True)
    summary = imports.run(*paths)
    assert (summary.indexed, summary.failed) == (3, 1)
    assert [o.error_code for o in imports.outcomes if o.status is FileStatus.FAILED] == [
        "path_not_found"
    ]


def test_what_the_reader_did_not_foresee_ends_the_import_and_not_in_silence(
    imports: _Imports, tmp_path: Path
) -> None:
    path = _file(tmp_path, "a.txt", "Words.")
    with pytest.raises(UnicodeEncodeError):
        imports.run(path, password="\ud800")


@pytest.fixture
def without_originals(vault: Vault, extractor: ExtractClient) -> _Imports:
    return _Imports(vault, extractor, keep_originals=False)


def test_text_and_digest_are_of_one_file_though_its_name_leads_elsewhere_meanwhile(
    without_originals: _Imports, tmp_path: Path
) -> None:
    imports, path = without_originals, _file(tmp_path, "a.txt", "Old words.")
    imports.waiting.on_reading = lambda: _file(tmp_path, "new", "New words.").replace(path)
    imports.run(path)
    (document,) = imports.documents.list()
    assert imports.documents.text(document.id).pages[0].text == "Old words."
    imports.waiting.on_reading = lambda: None
    imports.run(path)
    (document,) = imports.documents.list()
    assert imports.documents.text(document.id).pages[0].text == "New words."


def test_a_file_that_is_written_to_while_it_is_read_is_not_kept(
    without_originals: _Imports, tmp_path: Path
) -> None:
    imports, path = without_originals, _file(tmp_path, "a.txt", "Old words.")
    imports.waiting.on_reading = lambda: path.write_text("New words.")
    imports.run(path)
    assert [o.error_code for o in imports.outcomes] == ["changed_while_reading"]
    assert imports.documents.list() == ()


def test_a_name_that_leads_to_a_pipe_when_its_file_is_to_be_kept_holds_nobody_up(
    imports: _Imports, tmp_path: Path
) -> None:
    path = _file(tmp_path, "a.txt", "Old words.")

    def change() -> None:
        path.rename(tmp_path / "kept")
        os.mkfifo(path)

    imports.index.on_embed = once(change)
    ending = threading.Timer(2.0, _end_of_pipe, [path])
    ending.start()
    imports.run(path)
    ending.cancel()
    assert [o.error_code for o in imports.outcomes] == ["not_a_file"]
    assert imports.documents.list() == ()


def _end_of_pipe(path: Path) -> None:
    """For whoever waits at its other end."""
    with contextlib.suppress(OSError):
        os.close(os.open(path, os.O_WRONLY | os.O_NONBLOCK))


def test_the_vault_is_free_while_a_slow_file_is_read_to_be_kept(
    vault: Vault, extractor: ExtractClient, tmp_path: Path
) -> None:
    path = _file(tmp_path, "a.txt", "Some words.")
    written: list[bool] = []

    class Slow(FileIO):
        def read(self, size: int | None = -1, /) -> bytes:
            thread = threading.Thread(target=Documents(vault).set_ocr_languages, args=("Other", ()))
            thread.start()
            thread.join(2.0)
            written.append(not thread.is_alive())
            return super().read(size)

    @contextlib.contextmanager
    def open_slowly(path: Path, _: int) -> Iterator[FileIO]:
        with Slow(path) as stream:
            yield stream

    imports = _Imports(vault, extractor, open_file=open_slowly)
    assert imports.run(path).indexed == 1
    assert written
    assert all(written)
    document = imports.outcomes[0].document
    assert document is not None
    assert b"".join(imports.documents.original(document)) == path.read_bytes()


def _large(folder: Path) -> Path:
    return _file(folder, "large.txt", "\n\n".join(f"Word{n} " * 150 for n in range(300)))


def test_a_stop_is_heard_within_a_large_document_which_then_waits(
    imports: _Imports, tmp_path: Path
) -> None:
    small, large = _file(tmp_path, "a.txt", "Small words."), _large(tmp_path)
    imports.run(small)
    calls = itertools.count()
    imports.index.on_embed = lambda: imports.cancel.cancel() if next(calls) == 1 else None
    imports.run(large)
    assert next(calls) == 2
    assert [Path(row.path) for row in imports.waiting.all()] == [large]
    assert {row.state for row in imports.waiting.all()} == {"waiting"}
    assert [Path(row.file) for row in imports.documents.list()] == [small]
    imports.cancel = CancelToken()
    assert imports.run(large).indexed == 1


def test_progress_is_told_within_a_large_document(imports: _Imports, tmp_path: Path) -> None:
    large = _large(tmp_path)
    imports.run(large)
    parts = [progress.part for progress in imports.progress if not progress.done]
    assert len(parts) > 1
    assert parts == sorted(parts)
    assert parts[0] > 0
    assert parts[-1] < 1
    assert all(progress.current == str(large) for progress in imports.progress)
    assert all(progress.seconds_left > 0 for progress in imports.progress[:-1])


def test_a_file_is_shown_as_being_read_while_it_is(imports: _Imports, tmp_path: Path) -> None:
    states: list[list[str]] = []
    imports.waiting.on_reading = lambda: states.append(
        [row.state.value for row in imports.waiting.all()]
    )
    imports.run(_file(tmp_path, "a.txt", "Words."), _file(tmp_path, "b.txt", "Others."))
    assert states[0] == ["reading", "waiting"]
    assert imports.waiting.all() == ()


def test_nothing_is_kept_of_a_file_whose_place_in_the_queue_cannot_be_given_up(
    imports: _Imports, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(_files: object) -> None:
        raise DiskFullError("The disk is full.")

    monkeypatch.setattr(imports.waiting, "done", fail)
    with pytest.raises(DiskFullError):
        imports.run(_file(tmp_path, "a.txt", "Words."))
    assert imports.documents.list() == ()
    assert [row.state.value for row in imports.waiting.all()] == ["waiting"]


def test_a_twin_that_goes_while_it_is_looked_at_is_read_again(
    imports: _Imports, tmp_path: Path
) -> None:
    first, second = _file(tmp_path, "a.txt", "Old words."), _file(tmp_path, "b.txt", "Old words.")
    imports.run(first)
    old = imports.outcomes[0].document
    assert old is not None
    remove = once(lambda: imports.documents.remove([old]))
    imports.on_outcome = lambda _: remove()
    imports.run(_file(tmp_path, "c.txt", "New words."), second)
    assert [outcome.status for outcome in imports.outcomes] == [FileStatus.INDEXED] * 2
    texts = {imports.documents.text(d.id).pages[0].text for d in imports.documents.list()}
    assert texts == {"New words.", "Old words."}


def test_a_document_outlives_the_change_of_its_file_where_another_of_the_run_has_its_bytes(
    imports: _Imports, tmp_path: Path
) -> None:
    first, second = _file(tmp_path, "a.txt", "Old words."), _file(tmp_path, "b.txt", "Old words.")
    imports.run(first)
    old = imports.outcomes[0].document
    first.write_text("New words.")
    assert imports.run(first, second).indexed == 1
    assert imports.outcomes[1].document == old
    assert {d.file: d.id for d in imports.documents.list()} == {
        str(first): imports.outcomes[0].document,
        str(second): old,
    }


def test_an_import_rests_while_a_question_is_answered(imports: _Imports, tmp_path: Path) -> None:
    paths = [_file(tmp_path, f"{n}.txt", f"Words number {n}.") for n in range(6)]
    asked = threading.Event()

    def ask(_: FileOutcome) -> None:
        imports.on_outcome = lambda _: None
        thread = threading.Thread(target=answer)
        thread.start()
        assert asked.wait(5)

    counts: list[int] = []

    def answer() -> None:
        with imports.precedence.claim(Rank.QUESTION):
            asked.set()
            time.sleep(0.1)  # one file may be at its last step
            counts.append(len(imports.documents.list()))
            time.sleep(0.3)
            counts.append(len(imports.documents.list()))

    imports.on_outcome = ask
    assert imports.run(*paths).indexed == 6
    assert counts[0] == counts[1] < 6


def test_a_file_that_was_taken_off_the_list_is_not_read(
    imports: _Imports, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    begun: list[int] = []
    imports.waiting.on_reading = lambda: begun.append(1)
    monkeypatch.setattr(imports.waiting, "put", lambda *_: None)
    summary = imports.run(_file(tmp_path, "a.txt", "Words."))
    assert (begun, imports.outcomes, summary.indexed) == ([], [], 0)
    assert (imports.progress[-1].done, imports.progress[-1].total) == (1, 1)


def test_every_stage_is_accounted_for(imports: _Imports, tmp_path: Path) -> None:
    summary = imports.run(*(_file(tmp_path, f"{n}.txt", f"Words {n}. " * 90) for n in range(3)))
    assert [cost.stage for cost in summary.stages] == ["read", "extract", "split", "embed", "keep"]
    assert all(cost.wall_s > 0 for cost in summary.stages)
    assert sum(cost.cpu_s for cost in summary.stages) < sum(c.wall_s for c in summary.stages)
