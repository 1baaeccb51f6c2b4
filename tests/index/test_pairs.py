"""The worker of a cross-encoder through its client: a real process with a real ONNX model."""

import os
import signal
import threading
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import numpy as np
import pytest

from app.domain.progress import CancelToken
from app.errors import CancelledError
from app.index.cross_encoder import CROSS_ENCODER_FILES, CrossEncoderError, parse_config
from app.index.pairs_client import PairClient, PairsDiedError
from app.index.worker.pair_scorer import PairScorer
from app.workers.errors import WorkerClosedError
from tests import cross_encoders

PAIRS = (
    ("Where does the Rhine rise?", "The Rhine rises in the Swiss Alps."),
    ("Where does the Rhine rise?", "Bread needs flour, water and salt. " * 40),
    ("", ""),
    ("Wer unterzeichnete?", "The treaty was signed in Vienna after long negotiations."),
    ("word " * 900, "The Rhine rises in the Swiss Alps. " * 90),
)


@pytest.fixture(scope="module")
def tokenizer(embedder_files: Sequence[Path]) -> Path:
    return embedder_files[1]


@pytest.fixture(scope="module")
def model(tmp_path_factory: pytest.TempPathFactory, tokenizer: Path) -> Path:
    return cross_encoders.write_cross_encoder(tmp_path_factory.mktemp("one"), tokenizer)


@pytest.fixture(scope="module")
def client(model: Path) -> Iterator[PairClient]:
    made = client_of(model)
    yield made
    made.close()


def client_of(folder: Path, verify: Callable[[], None] = lambda: None) -> PairClient:
    made = PairClient()
    made.start([folder / name for name in CROSS_ENCODER_FILES], verify)
    return made


def refused(folder: Path) -> None:
    """As the worker reads it, without a process."""
    with pytest.raises(CrossEncoderError):
        PairScorer(
            (folder / "model.onnx").read_bytes(),
            (folder / "tokenizer.json").read_bytes(),
            parse_config((folder / "config.json").read_bytes()),
        )


def test_scores_are_those_of_the_model_pair_by_pair(client: PairClient, tokenizer: Path) -> None:
    pairs = [PAIRS[n % len(PAIRS)] for n in range(23)]  # in three parts, of many lengths
    found = client.score(pairs, budget_s=60)
    assert found == pytest.approx(cross_encoders.reference(tokenizer, pairs)[:, 0], abs=1e-4)


def test_what_shares_words_stands_before_what_shares_none(client: PairClient) -> None:
    scores = client.score(PAIRS[:2], budget_s=60)
    assert scores[0] > scores[1]


def test_the_score_of_a_checker_is_the_log_odds_of_entailment(
    tmp_path: Path, tokenizer: Path
) -> None:
    folder = cross_encoders.write_cross_encoder(tmp_path, tokenizer, labels=cross_encoders.NLI)
    made = client_of(folder)
    found = made.score(PAIRS, budget_s=60)
    made.close()
    logits = cross_encoders.reference(tokenizer, PAIRS, labels=3)
    shares = np.exp(logits) / np.exp(logits).sum(axis=1, keepdims=True)
    assert 1 / (1 + np.exp(-np.array(found))) == pytest.approx(shares[:, 1], abs=1e-4)


def test_texts_are_cut_to_what_the_model_reads(tmp_path: Path, tokenizer: Path) -> None:
    folder = cross_encoders.write_cross_encoder(tmp_path, tokenizer, max_position_embeddings=32)
    made = client_of(folder)
    found = made.score(PAIRS, budget_s=60)
    made.close()
    expected = cross_encoders.reference(tokenizer, PAIRS, max_tokens=32)
    assert found == pytest.approx(expected[:, 0], abs=1e-4)


def test_no_pairs_are_no_error(client: PairClient) -> None:
    assert client.score([], budget_s=60) == []


def test_where_time_is_over_the_first_pairs_have_scores(client: PairClient) -> None:
    whole = client.score(PAIRS * 10, budget_s=60)
    begun = client.score(PAIRS * 10, budget_s=0)
    assert 0 < len(begun) < len(whole) == 50
    assert begun == whole[: len(begun)]


def test_it_ends_when_it_is_cancelled_and_the_next_pairs_are_scored(client: PairClient) -> None:
    cancel = CancelToken()
    cancel.cancel()
    with pytest.raises(CancelledError):
        client.score(PAIRS, budget_s=60, cancel=cancel)
    assert len(client.score(PAIRS[:1], budget_s=60)) == 1


def test_a_dead_process_is_one_sentence_and_the_next_call_works(model: Path) -> None:
    verified: list[int] = []
    made = client_of(model, lambda: verified.append(1))
    made.score(PAIRS[:1], budget_s=60)
    pid = made.worker_pid or 0
    os.kill(pid, signal.SIGSTOP)
    killer = threading.Timer(0.2, os.kill, (pid, signal.SIGKILL))
    killer.start()
    with pytest.raises(PairsDiedError):
        made.score(PAIRS, budget_s=60)
    killer.join()
    assert len(made.score(PAIRS, budget_s=60)) == len(PAIRS)
    assert len(verified) == 2  # before each process that read the files
    made.close()
    with pytest.raises(WorkerClosedError):
        made.score(PAIRS, budget_s=60)


def test_files_that_are_not_right_any_more_are_not_read(model: Path) -> None:
    def verify() -> None:
        raise CrossEncoderError("changed")

    made = client_of(model, verify)
    with pytest.raises(CrossEncoderError, match="changed"):
        made.score(PAIRS, budget_s=60)
    assert made.worker_pid is None
    made.close()


@pytest.mark.parametrize("name", CROSS_ENCODER_FILES)
def test_files_that_are_no_cross_encoder_are_refused(
    tmp_path: Path, tokenizer: Path, name: str
) -> None:
    cross_encoders.write_cross_encoder(tmp_path, tokenizer)
    (tmp_path / name).write_bytes(b"not a model")
    refused(tmp_path)


def test_a_model_without_numbers_is_refused_across_the_process_border(
    tmp_path: Path, tokenizer: Path
) -> None:
    cross_encoders.write_cross_encoder(tmp_path, tokenizer, sign=float("nan"))
    made = client_of(tmp_path)
    with pytest.raises(CrossEncoderError, match="Your documents are safe"):
        made.score(PAIRS, budget_s=60)
    made.close()


def test_a_model_of_other_labels_than_it_says_is_refused(tmp_path: Path, tokenizer: Path) -> None:
    cross_encoders.write_cross_encoder(tmp_path, tokenizer)
    (tmp_path / "model.onnx").write_bytes(cross_encoders.graph(cross_encoders.weights(3)))
    refused(tmp_path)


def test_a_model_that_wants_other_inputs_is_refused(tmp_path: Path, tokenizer: Path) -> None:
    cross_encoders.write_cross_encoder(tmp_path, tokenizer)
    named = ("input_ids", "attention_mask", "pixel_values")
    content = cross_encoders.graph(cross_encoders.weights(1), inputs=named)
    (tmp_path / "model.onnx").write_bytes(content)
    refused(tmp_path)
