"""The folder of a cross-encoder: what its config says, what is refused, what is taken over."""

import json
import os
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest

from app.index.cross_encoder import (
    CROSS_ENCODER_FILES,
    CrossEncoderConfig,
    CrossEncoderError,
    is_cross_encoder,
    parse_config,
    read_config,
)
from app.index.prepare_pairs import prepare_pairs_in_child
from tests.cross_encoders import NLI, ONE, config, graph, weights, write_cross_encoder


def parsed(**more: Any) -> CrossEncoderConfig:
    labels = more.pop("labels", ONE)
    return parse_config(json.dumps(config(labels, **more)).encode())


@pytest.fixture
def folder(tmp_path: Path, embedder_files: Sequence[Path]) -> Path:
    return write_cross_encoder(tmp_path / "model", embedder_files[1])


def test_one_label_says_how_well_a_passage_answers() -> None:
    assert parsed() == CrossEncoderConfig("bert", 1, None, 512, 0)


def test_a_label_for_entailment_says_whether_a_sentence_is_borne_out() -> None:
    assert (parsed(labels=NLI).labels, parsed(labels=NLI).entailment) == (3, 1)
    two = parsed(labels={"0": "entailment", "1": "not_entailment"})
    assert (two.labels, two.entailment) == (2, 0)


@pytest.mark.parametrize(
    ("model_type", "positions", "pad", "tokens"),
    [
        ("bert", 512, 0, 512),
        ("roberta", 130, 1, 128),
        ("bert", 8192, 0, 512),
        ("bert", None, 0, 512),
    ],
)
def test_no_more_tokens_are_read_than_there_are_positions(
    model_type: str, positions: int | None, pad: int, tokens: int
) -> None:
    found = parsed(model_type=model_type, max_position_embeddings=positions, pad_token_id=pad)
    assert (found.max_tokens, found.pad_id) == (tokens, pad)


@pytest.mark.parametrize(
    ("labels", "more"),
    [
        ({"0": "LABEL_0", "1": "LABEL_1"}, {}),
        ({"0": "entailment", "1": "Entailment"}, {}),
        ({"1": "LABEL_1"}, {}),
        ({"x": "LABEL_0"}, {}),
        ({str(n): f"l{n}" for n in range(65)}, {}),
        (ONE, {"auto_map": {"AutoModel": "modeling.Evil"}}),
        (ONE, {"architectures": ["BertModel"]}),
        (ONE, {"architectures": "BertForSequenceClassification"}),
        (ONE, {"max_position_embeddings": 3}),
        (ONE, {"max_position_embeddings": "many"}),
    ],
)
def test_what_cannot_be_asked_is_refused(labels: dict[str, str], more: dict[str, Any]) -> None:
    with pytest.raises(CrossEncoderError):
        parsed(labels=labels, **more)


@pytest.mark.parametrize("content", [b"", b"{", b"[" * 100_000, b"7", b'{"a":"' + b"x" * (2 << 20)])
def test_a_damaged_config_is_refused(content: bytes) -> None:
    with pytest.raises(CrossEncoderError):
        parse_config(content)


def test_a_folder_is_told_from_one_of_an_embedder(folder: Path, tmp_path: Path) -> None:
    assert is_cross_encoder(folder)
    (folder / "config.json").write_text(json.dumps(config(ONE, architectures=["BertModel"])))
    assert not is_cross_encoder(folder)
    assert not is_cross_encoder(tmp_path / "none")
    with pytest.raises(CrossEncoderError):
        read_config(tmp_path / "none")


@pytest.mark.parametrize("place", ["model.onnx", "onnx/model.onnx"])
def test_an_onnx_model_is_taken_over_as_it_is(
    tmp_path: Path, embedder_files: Sequence[Path], place: str
) -> None:
    source = write_cross_encoder(tmp_path / "model", embedder_files[1], place=place)
    (source / "model.safetensors").write_bytes(b"weights that are not needed")
    prepare_pairs_in_child(source, tmp_path / "out")
    assert sorted(path.name for path in (tmp_path / "out").iterdir()) == sorted(CROSS_ENCODER_FILES)
    for name in ("tokenizer.json", "config.json"):
        assert (tmp_path / "out" / name).read_bytes() == (source / name).read_bytes()
    assert (tmp_path / "out" / "model.onnx").read_bytes() == (source / place).read_bytes()


def test_a_model_of_other_labels_is_refused_across_the_process_border(
    folder: Path, tmp_path: Path
) -> None:
    (folder / "model.onnx").write_bytes(graph(weights(2)))
    with pytest.raises(CrossEncoderError, match="labels"):
        prepare_pairs_in_child(folder, tmp_path / "out")
    assert list((tmp_path / "out").iterdir()) == []


def test_a_folder_without_a_form_that_is_safe_is_refused(folder: Path, tmp_path: Path) -> None:
    (folder / "model.onnx").rename(folder / "pytorch_model.bin")
    with pytest.raises(CrossEncoderError, match="safetensors"):
        prepare_pairs_in_child(folder, tmp_path / "out")


@pytest.mark.parametrize("name", ["tokenizer.json", "config.json"])
def test_a_pipe_in_place_of_a_file_is_refused_and_not_waited_for(
    folder: Path, tmp_path: Path, name: str
) -> None:
    (folder / name).unlink()
    os.mkfifo(folder / name)
    assert is_cross_encoder(folder) is (name != "config.json")
    with pytest.raises(CrossEncoderError, match=name.replace(".", r"\.")):
        prepare_pairs_in_child(folder, tmp_path / "out")
