"""Another embedder reads everything anew while the one before it answers: real workers, vault."""

import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import pytest

from app.domain.documents import DEFAULT_COLLECTION, ExtractedPage, PassageSpan
from app.domain.models import ModelFile, ModelKind
from app.domain.progress import CancelToken, Progress
from app.errors import CancelledError
from app.index.client import IndexClient
from app.index.embedder import embedder_files
from app.mirror.store import ContentStore
from app.services.embedder import SelectedEmbedder
from app.services.embedding import embed
from app.services.precedence import Precedence, Rank
from app.services.reembedding import Reembedding
from app.services.search import SearchService
from app.vault.connection import Vault
from app.vault.documents import Documents
from app.vault.ledger import Ledger
from app.vault.passages import Passages
from app.vault.records import NewDocument
from app.vault.vector_sets import VectorSets
from tests.fakes.index import once
from tests.fakes.small_embedder import WIDTH, make_embedder

KEY = range(32)
PASSAGES = 70  # two documents make a group
# Reads documents until two are done, says so, and goes no further.
_READS_UNTIL_KILLED = """
import sys
from pathlib import Path
from app.domain.progress import CancelToken
from app.vault.connection import Vault
from tests.services.test_reembedding import KEY, Shelf

def on_progress(progress):
    if progress.done >= 2:
        print(progress.done, flush=True)
        sys.stdin.read()

vault = Vault.open(Path(sys.argv[1]), bytearray(KEY))
Shelf.over(vault, Path(sys.argv[2])).reembedding.run(on_progress=on_progress, cancel=CancelToken())
"""


@dataclass(frozen=True)
class Shelf:
    """A vault with documents, embedders, and all that reads and finds."""

    vault: Vault
    ledger: Ledger
    store: ContentStore
    sets: VectorSets
    embedder: SelectedEmbedder
    index: IndexClient
    builder: IndexClient
    reembedding: Reembedding
    search: SearchService

    @classmethod
    def over(cls, vault: Vault, folder: Path) -> "Shelf":
        store = ContentStore(folder / "store")
        store.prepare()
        index, builder = IndexClient(), IndexClient()
        ledger, sets, passages = Ledger(vault), VectorSets(vault), Passages(vault)
        embedder = SelectedEmbedder(ledger, store, index, sets=sets)
        return cls(
            *(vault, ledger, store, sets, embedder, index, builder),
            Reembedding(
                *(passages, sets),
                embedder=embedder,
                index=index,
                builder=builder,
                precedence=Precedence(),
            ),
            SearchService(passages, embedder=embedder, index=index),
        )

    def install(self, folder: Path, tokenizer: Path, *, seed: int) -> str:
        folder.mkdir()
        make_embedder(folder, tokenizer=tokenizer, seed=seed)
        stored = [(file.name, self.store.put(file)) for file in embedder_files(folder)]
        card = self.ledger.add(
            name=folder.name,
            kind=ModelKind.EMBEDDER,
            files=[ModelFile(name, file.sha256, file.size_bytes) for name, file in stored],
            architecture="onnx",
            quantization="F32",
            context_tokens=64,
            license="",
            source="file",
            dimension=WIDTH,
        )
        return card.sha256

    def add(self, name: str) -> int:
        """A document as an import keeps it: read by the embedder that answers."""
        with self.embedder.held() as info:
            texts = [
                f"{name} tells of matter {n}, of its cause and its cost." for n in range(PASSAGES)
            ]
            found = embed(
                self.index,
                [("", text) for text in texts],
                cancel=CancelToken(),
                on_done=lambda _: None,
            )
            page, spans = "", []
            for text in texts:
                spans.append(PassageSpan(0, len(page), len(page) + len(text), text, ""))
                page += f"{text}\n"
            new = NewDocument(
                path=f"/files/{name}.txt",
                sha256=name.encode().hex().ljust(64, "0"),
                size_bytes=len(page),
                mtime_ns=1,
                title=name,
                media_type="text/plain",
                collection=DEFAULT_COLLECTION,
                warnings=(),
                pages=[ExtractedPage(None, "", page)],
                spans=spans,
                vectors=b"".join(found),
                dimension=info.dimension,
                embedder=info.id,
            )
            return Documents(self.vault).add(new, original=None).document

    def run(self, on_progress: Callable[[Progress], None] = lambda _: None) -> int:
        return self.reembedding.run(on_progress=on_progress, cancel=CancelToken())

    def kept(self) -> dict[str, list[int]]:
        """The documents that each embedder has read."""
        found: dict[str, list[int]] = {}
        with self.vault.read() as connection:
            rows = connection.execute("SELECT embedder, document FROM vectors ORDER BY document")
            for embedder, document in rows:
                found.setdefault(embedder, []).append(document)
        return found

    def close(self) -> None:
        self.index.close()
        self.builder.close()


@pytest.fixture(scope="session")
def tokenizer(starter: Path) -> Path:
    return starter / "embedder" / "tokenizer.json"


@pytest.fixture
def shelf(vault: Vault, tmp_path: Path, tokenizer: Path) -> Iterator[Shelf]:
    """Four documents read by the first of two embedders; the second one is chosen."""
    shelf = Shelf.over(vault, tmp_path)
    shelf.install(tmp_path / "first", tokenizer, seed=1)
    shelf.install(tmp_path / "second", tokenizer, seed=2)
    for name in ("alpha", "beta", "gamma", "delta"):
        shelf.add(name)
    shelf.ledger.select("second")
    yield shelf
    shelf.close()


def id_of(shelf: Shelf, name: str) -> str:
    return shelf.ledger.get(name).sha256


def test_the_one_before_answers_until_everything_is_read_anew(shelf: Shelf) -> None:
    first, second = id_of(shelf, "first"), id_of(shelf, "second")
    question = "alpha tells of matter 3, of its cause and its cost."
    before = shelf.search.search(question, k=3).passages
    answered = []

    def ask(_: Progress) -> None:
        answered.append(shelf.search.search(question, k=3))

    assert shelf.run(ask) == 4
    assert len(answered) >= 2
    for result in answered:
        assert not result.by_words
        assert [hit.cosine for hit in result.passages] == [hit.cosine for hit in before]
    after = shelf.search.search(question, k=3)
    assert not after.by_words
    assert after.passages[0].passage == before[0].passage
    assert [hit.cosine for hit in after.passages] != [hit.cosine for hit in before]
    assert first not in shelf.kept()
    assert shelf.kept()[second] == [1, 2, 3, 4]
    assert shelf.sets.answering() == second
    assert shelf.builder.worker_pid is None


def test_progress_tells_documents_rate_and_time_left(shelf: Shelf) -> None:
    told: list[Progress] = []
    shelf.run(told.append)
    assert [(progress.done, progress.total) for progress in told][:1] == [(0, 4)]
    assert max(progress.done + progress.part for progress in told) >= 2
    assert all(progress.passages_per_s > 0 for progress in told)
    left = [progress.seconds_left for progress in told]
    assert left[0] > 0
    assert left[-1] == pytest.approx(0)


def test_what_is_imported_or_removed_meanwhile_counts_too(shelf: Shelf) -> None:
    second = id_of(shelf, "second")
    changes: list[Callable[[], object]] = [
        lambda: shelf.add("epsilon"),
        lambda: Documents(shelf.vault).remove([4]),
    ]

    def change(_: Progress) -> None:
        if changes:
            changes.pop()()

    assert shelf.run(change) == 4
    assert shelf.kept() == {second: [1, 2, 3, 5]}


def test_the_change_waits_for_a_running_import_and_asks_nobody_meanwhile(
    shelf: Shelf, monkeypatch: pytest.MonkeyPatch
) -> None:
    first = id_of(shelf, "first")
    with shelf.embedder.held() as info:
        assert info.id == first
        cancel = CancelToken()

        def stop_at_the_end(progress: Progress) -> None:
            if progress.done + progress.part >= 2 and progress.seconds_left == 0:
                cancel.cancel()

        shelf.reembedding.run(on_progress=stop_at_the_end, cancel=cancel)
        assert shelf.reembedding.state().documents_left == 0
        assert shelf.embedder.ready().id == first
        assert not shelf.embedder.switch(id_of(shelf, "second"))
        looks: list[str] = []

        def look(embedder: str) -> tuple[int, ...]:
            looks.append(embedder)
            return ()

        monkeypatch.setattr(shelf.reembedding._passages, "without_vectors", look)
        running = threading.Thread(target=shelf.run)
        running.start()
        while not looks:
            time.sleep(0.01)
        time.sleep(0.5)
        assert len(looks) == 1
    running.join()
    assert shelf.embedder.ready().id == id_of(shelf, "second")
    assert first not in shelf.kept()


def test_an_import_does_not_embed_again_what_is_being_read_anew(
    shelf: Shelf, monkeypatch: pytest.MonkeyPatch
) -> None:
    shelf.ledger.remove("first")  # the second one answers, and has read nothing
    embedded: list[int] = []
    embed_passages = shelf.index.embed_passages

    def count(texts: Sequence[str]) -> list[bytes]:
        embedded.append(len(texts))
        return embed_passages(texts)

    monkeypatch.setattr(shelf.index, "embed_passages", count)
    told: list[Progress] = []

    def fill() -> None:
        shelf.reembedding.fill(CancelToken(), rank=Rank.WATCHED, on_progress=told.append)

    importing = threading.Thread(target=fill)
    start = once(importing.start)
    assert shelf.run(lambda _: start()) == 4
    importing.join()
    assert sum(embedded) == 4 * PASSAGES
    assert told == []


def test_vectors_of_the_one_before_that_a_lock_left_are_dropped_after_the_unlock(
    shelf: Shelf, monkeypatch: pytest.MonkeyPatch
) -> None:
    def lock(_: str) -> None:
        raise CancelledError

    first, second = id_of(shelf, "first"), id_of(shelf, "second")
    shelf.reembedding.drop_leftovers()
    assert set(shelf.kept()) == {first}  # another one is to replace it
    monkeypatch.setattr(shelf.sets, "drop_others", lock)
    shelf.run()
    monkeypatch.undo()
    assert set(shelf.kept()) == {first, second}
    assert not shelf.reembedding.state().is_pending
    shelf.reembedding.drop_leftovers()
    assert set(shelf.kept()) == {second}


def test_a_pause_keeps_what_was_read_and_giving_up_removes_it(shelf: Shelf) -> None:
    first, second = id_of(shelf, "first"), id_of(shelf, "second")
    cancel = CancelToken()

    def pause(progress: Progress) -> None:
        if progress.done >= 2:
            shelf.reembedding.pause()
            cancel.cancel()

    assert shelf.reembedding.run(on_progress=pause, cancel=cancel) < 4
    state = shelf.reembedding.state()
    assert (state.answering, state.following) == ("first", "second")
    assert state.is_pending
    assert state.is_paused
    assert not state.is_running
    assert 0 < state.documents_left < state.documents == 4
    assert state.passages_left == state.documents_left * PASSAGES
    shelf.reembedding.give_up()
    assert shelf.kept() == {first: [1, 2, 3, 4]}
    assert second not in shelf.kept()
    assert not shelf.reembedding.state().is_pending
    assert shelf.ledger.get("first").is_selected


def test_going_back_to_the_embedder_that_answers_ends_the_reading(shelf: Shelf) -> None:
    first = id_of(shelf, "first")

    def go_back(progress: Progress) -> None:
        if progress.done >= 2:
            shelf.ledger.select("first")

    assert shelf.reembedding.run(on_progress=go_back, cancel=CancelToken()) < 4
    state = shelf.reembedding.state()
    assert (state.answering, state.following, state.is_due) == ("first", "first", False)
    assert shelf.kept()[first] == [1, 2, 3, 4]


def test_what_the_embedder_that_answers_has_not_read_is_due(shelf: Shelf) -> None:
    shelf.ledger.remove("first")  # the next one answers at once
    state = shelf.reembedding.state()
    assert (state.is_pending, state.is_due, state.documents_left) == (False, True, 4)
    shelf.run()
    assert not shelf.reembedding.state().is_due


def test_a_kill_costs_nothing_that_was_read(shelf: Shelf, tmp_path: Path) -> None:
    second, path = id_of(shelf, "second"), tmp_path / "vault.db"
    shelf.close()
    shelf.vault.close()
    child = subprocess.Popen(
        [sys.executable, "-c", _READS_UNTIL_KILLED, str(path), str(tmp_path)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        env={**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)},
    )
    assert child.stdout is not None
    assert int(child.stdout.readline()) >= 2
    child.send_signal(signal.SIGKILL)
    child.communicate()
    vault = Vault.open(path, bytearray(KEY))
    resumed = Shelf.over(vault, tmp_path)
    try:
        kept = resumed.kept()[second]
        assert 2 <= len(kept) < 4
        assert resumed.search.search("beta tells of matter 9", k=1).by_words == frozenset()
        assert resumed.run() == 4 - len(kept)
        assert resumed.kept() == {second: [1, 2, 3, 4]}
    finally:
        resumed.close()
        vault.close()


def test_where_the_one_before_is_gone_the_next_one_answers_at_once(shelf: Shelf) -> None:
    second = id_of(shelf, "second")
    shelf.ledger.remove("first")
    assert shelf.embedder.ready().id == second
    assert shelf.search.search("alpha tells of matter 3", k=1).by_words
    assert shelf.run() == 4
    assert not shelf.search.search("alpha tells of matter 3", k=1).by_words
    assert shelf.kept() == {second: [1, 2, 3, 4]}
