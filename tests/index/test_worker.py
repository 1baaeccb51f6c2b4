"""The index worker through its client: a real process with the real embedder."""

import os
import signal
import threading
import time
from collections.abc import Callable, Sequence
from pathlib import Path

import numpy as np
import pytest

from app.domain.retrieval import Scored, VectorBlock
from app.index.client import IndexClient, IndexDiedError
from app.index.embedder import EmbedderError
from app.workers.errors import WorkerClosedError

TEXTS = (
    "The Rhine rises in the Swiss Alps and flows north to the sea.",
    "A keyslot wraps the database key under the passphrase.",
    "Bread needs flour, water, salt and a little time.",
    "The treaty was signed in Vienna after long negotiations.",
)


def block(client: IndexClient, texts: Sequence[str], first: int = 1) -> VectorBlock:
    vectors = client.embed(texts)
    return VectorBlock(tuple(range(first, first + len(texts))), client.dimension, b"".join(vectors))


@pytest.fixture
def loaded(index: IndexClient) -> IndexClient:
    index.load([block(index, TEXTS)], is_last=True)
    return index


def test_vectors_have_unit_length_and_come_in_the_order_of_the_texts(index: IndexClient) -> None:
    together = index.embed(TEXTS * 20)
    alone = index.embed(TEXTS[2:3])[0]
    vectors = np.frombuffer(b"".join(together), dtype="<f4").reshape(len(together), index.dimension)
    assert np.allclose(np.linalg.norm(vectors, axis=1), 1.0, atol=1e-5)
    assert np.allclose(vectors[2::4] @ np.frombuffer(alone, dtype="<f4"), 1.0, atol=1e-5)


def test_passages_are_embedded_in_int8_and_questions_in_fp32(
    index: IndexClient, embedder_files: list[Path]
) -> None:
    def vectors(client: IndexClient, *, are_passages: bool) -> np.typing.NDArray[np.float32]:
        embed = client.embed_passages if are_passages else client.embed
        return np.frombuffer(b"".join(embed(TEXTS)), dtype="<f4").reshape(len(TEXTS), -1)

    fp32, int8 = vectors(index, are_passages=False), vectors(index, are_passages=True)
    cosines = (fp32 * int8).sum(axis=1)
    assert 0.96 < cosines.min() < cosines.max() < 0.9999
    assert np.allclose(np.linalg.norm(int8, axis=1), 1.0, atol=1e-5)
    client = IndexClient()
    try:
        client.start(embedder_files[:3])
        assert np.allclose(vectors(client, are_passages=True), fp32, atol=1e-6)
    finally:
        client.stop()


def test_a_passage_has_the_same_vector_whatever_is_embedded_with_it(index: IndexClient) -> None:
    alone = [index.embed_passages([text])[0] for text in TEXTS]
    assert index.embed_passages([*TEXTS, "x " * 40, "A. B. C."] * 5)[: len(TEXTS)] == alone


def test_a_damaged_int8_form_is_said_and_does_not_end_the_search(
    embedder_files: list[Path], tmp_path: Path
) -> None:
    damaged = tmp_path / "embedder-int8.onnx"
    damaged.write_bytes(b"\x08\x07 no graph")
    client = IndexClient()
    try:
        client.start([*embedder_files[:3], damaged])
        pid = client.worker_pid
        for _ in range(2):
            with pytest.raises(EmbedderError):
                client.embed_passages(["A sentence."])
        assert len(client.embed(["A sentence."])) == 1
        assert client.worker_pid == pid
    finally:
        client.stop()


def test_nothing_to_embed_is_no_error(index: IndexClient) -> None:
    assert index.embed([]) == []


def test_a_text_of_megabytes_is_embedded_by_its_beginning(index: IndexClient) -> None:
    assert len(index.embed(["word " * 600_000])) == 1


def test_the_nearest_passage_is_found_by_its_meaning(loaded: IndexClient) -> None:
    nearest, also = loaded.search(
        "where does the river begin?", limit=2, within=None, also=lambda: [3, 99]
    )
    assert nearest[0].passage == 1
    assert [scored.passage for scored in also] == [3]
    assert nearest[0].score > nearest[1].score >= -1.0


def test_a_search_can_be_kept_within_some_passages(loaded: IndexClient) -> None:
    nearest, _ = loaded.search("river", limit=9, within=[2, 4, 77])
    assert {scored.passage for scored in nearest} == {2, 4}


def test_removed_passages_are_not_found_again(loaded: IndexClient) -> None:
    loaded.remove([1, 55])
    nearest, also = loaded.search("river", limit=9, within=None, also=lambda: [1])
    assert {scored.passage for scored in nearest} == {2, 3, 4}
    assert also == []


def test_an_added_passage_replaces_its_older_vector(loaded: IndexClient) -> None:
    loaded.add(block(loaded, ["The river Rhine begins at Lake Toma."], first=3))
    nearest, _ = loaded.search("Where does the Rhine begin?", limit=1, within=None)
    assert nearest[0].passage == 3


def test_search_agrees_with_an_exact_oracle(index: IndexClient, embedder_files: list[Path]) -> None:
    client = IndexClient()
    client.start(embedder_files)
    random = np.random.default_rng(7)
    vectors = random.standard_normal((20_000, client.dimension)).astype("<f4")
    vectors /= np.linalg.norm(vectors, axis=1, keepdims=True)
    ids = random.permutation(50_000)[: len(vectors)]
    for part in np.array_split(np.arange(len(vectors)), 3):
        chosen = VectorBlock(tuple(ids[part].tolist()), client.dimension, vectors[part].tobytes())
        client.load([chosen], is_last=bool(part[-1] == len(vectors) - 1))
    query = np.frombuffer(index.embed(["a question"])[0], dtype="<f4")
    scores = vectors @ query
    expected = ids[np.argsort(-scores)[:10]].tolist()
    nearest, _ = client.search("a question", limit=10, within=None)
    client.stop()
    assert [scored.passage for scored in nearest] == expected


def test_a_dead_worker_is_one_sentence_and_the_next_call_works(
    embedder_files: list[Path],
) -> None:
    client = IndexClient()
    client.start(embedder_files)
    client.load([block(client, TEXTS)], is_last=True)
    assert client.is_loaded()
    failures: list[Exception] = []

    def embed_much() -> None:
        try:
            client.embed(["A long text about rivers and their banks. " * 30] * 400)
        except IndexDiedError as error:
            failures.append(error)

    thread = threading.Thread(target=embed_much)
    thread.start()
    client.search("river", limit=1, within=None)
    os.kill(client.worker_pid or 0, signal.SIGKILL)
    thread.join(30)
    assert [type(failure) for failure in failures] == [IndexDiedError]
    assert not client.is_loaded()
    assert client.search("river", limit=5, within=None, also=lambda: [1]) == ([], [])
    client.load([block(client, TEXTS)], is_last=True)
    assert client.search("river", limit=1, within=None)[0][0].passage == 1
    client.stop()


def test_the_worker_searches_while_it_is_decided_what_else_to_compare(
    embedder_files: list[Path],
) -> None:
    client = IndexClient()
    client.start(embedder_files)
    client.load([block(client, TEXTS)], is_last=True)

    def nothing_else() -> Sequence[int]:
        client.embed(["A text."])  # asked for after the search, so that one was replied to before
        os.kill(client.worker_pid or 0, signal.SIGKILL)
        return []

    nearest, _ = client.search("river", limit=1, within=None, also=nothing_else)
    assert [scored.passage for scored in nearest] == [1]
    client.stop()


def test_a_question_overtakes_an_import(loaded: IndexClient) -> None:
    order: list[str] = []

    def embed_much() -> None:
        loaded.embed(["A long text about rivers and their banks. " * 30] * 24)
        order.append("import")

    thread = threading.Thread(target=embed_much)
    thread.start()
    for _ in range(3):
        loaded.search("river", limit=1, within=None)
        loaded.embed(["A sentence."])
        order.append("question")
    thread.join()
    assert order == ["question"] * 3 + ["import"]


def test_what_is_in_the_background_rests_while_a_question_is_answered(loaded: IndexClient) -> None:
    order: list[str] = []

    def embed_in_background() -> None:
        loaded.embed(["A long text about rivers. " * 20] * 4, is_background=True)
        order.append("import")

    loaded.hold(is_held=True)
    thread = threading.Thread(target=embed_in_background)
    thread.start()
    for _ in range(3):
        loaded.search("river", limit=1, within=None)
        loaded.embed(["A text that somebody waits for. " * 20] * 4)  # as many as the import has
        order.append("question")
    thread.join(0.2)
    assert order == ["question"] * 3
    loaded.hold(is_held=False)
    thread.join()
    assert order == ["question"] * 3 + ["import"]


def test_files_that_are_no_embedder_are_refused(tmp_path: Path, embedder_files: list[Path]) -> None:
    fake = tmp_path / "embedder.onnx"
    fake.write_bytes(b"not a model")
    client = IndexClient()
    with pytest.raises(EmbedderError):
        client.start([fake, *embedder_files[1:]])
    client.stop()


def test_stopping_forgets_and_stops_twice(embedder_files: list[Path]) -> None:
    client = IndexClient()
    client.start(embedder_files)
    client.load([], is_last=True)
    client.stop()
    client.stop()
    assert not client.is_loaded()
    assert client.worker_pid is None


def test_a_passage_unknown_to_the_index_has_no_cosine(loaded: IndexClient) -> None:
    _, also = loaded.search("river", limit=0, within=None, also=lambda: [12345])
    assert also == list[Scored]()


def test_files_are_verified_before_a_later_worker_reads_them(embedder_files: list[Path]) -> None:
    verified: list[int | None] = []
    client = IndexClient()

    def verify() -> None:
        verified.append(client.worker_pid)

    client.start(embedder_files, verify)
    client.start(embedder_files, verify)
    assert verified == []
    os.kill(client.worker_pid or 0, signal.SIGKILL)
    while client.worker_pid is not None:
        time.sleep(0.005)
    assert client.embed(["one"])
    assert verified == [None]
    client.stop()
    client.start(embedder_files, verify)
    assert verified == [None, None]
    client.close()


def test_files_that_changed_are_not_read_by_a_later_worker(embedder_files: list[Path]) -> None:
    def refuse() -> None:
        raise EmbedderError("Changed.")

    client = IndexClient()
    client.start(embedder_files, refuse)
    client.stop()
    with pytest.raises(EmbedderError):
        client.start(embedder_files, refuse)
    with pytest.raises(EmbedderError):
        client.embed(["one"])
    assert client.worker_pid is None
    client.close()


def test_a_closed_index_refuses_everything_and_starts_no_worker(
    embedder_files: list[Path],
) -> None:
    client = IndexClient()
    client.start(embedder_files)
    vectors = block(client, TEXTS)
    client.close()
    calls: list[Callable[[], object]] = [
        lambda: client.start(embedder_files),
        lambda: client.load([vectors], is_last=True),
        lambda: client.load([], is_last=True),
        lambda: client.add(vectors),
        lambda: client.remove([1]),
        lambda: client.embed([]),
        lambda: client.search("river", limit=1, within=None),
    ]
    for call in calls:
        with pytest.raises(WorkerClosedError):
            call()
    client.stop()
    client.close()
    assert client.worker_pid is None


@pytest.mark.parametrize("after_s", [0.0, 0.05, 0.3, 0.6])
def test_closing_wins_against_a_worker_that_is_starting(
    embedder_files: list[Path], after_s: float
) -> None:
    client = IndexClient()
    errors: list[Exception] = []

    def work() -> None:
        try:
            client.start(embedder_files)
            while True:
                client.embed(["A text about rivers."] * 50)
        except WorkerClosedError as error:
            errors.append(error)

    thread = threading.Thread(target=work)
    thread.start()
    thread.join(after_s)
    client.close()
    thread.join(10)
    assert errors
    assert client.worker_pid is None


def test_an_answer_that_never_comes_costs_only_the_worker_that_was_asked(
    embedder_files: list[Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("app.index.client._SEARCH_TIMEOUT_S", 0.5)
    client = IndexClient()
    client.start(embedder_files)
    first = client.worker_pid or 0
    os.kill(first, signal.SIGSTOP)
    with pytest.raises(IndexDiedError):
        client.search("river", limit=1, within=None)
    assert client.embed(["one"])
    assert client.worker_pid not in {None, first}
    client.close()
