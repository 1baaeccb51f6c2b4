"""The graph for texts alone says what the embedder says: the starter's, changed and unchanged."""

from collections import Counter
from collections.abc import Sequence
from pathlib import Path

import numpy as np
import onnx
import pytest
from onnx import numpy_helper

from app.index.embedder import read_description
from app.index.worker.alone import in_parts, with_one_attention
from app.index.worker.encoder import Encoder, Matrix

LAYERS = 6
TEXTS = (
    "A keyslot wraps the database key under the passphrase.",
    "x",
    "The Rhine rises in the Swiss Alps and flows north to the sea. " * 20,
)


def starter_graph(files: Sequence[Path]) -> onnx.ModelProto:
    return onnx.load(str(files[0]))


def kinds(model: onnx.ModelProto) -> Counter[str]:
    return Counter(node.op_type for node in model.graph.node)


def encoder(model: onnx.ModelProto, files: Sequence[Path]) -> Encoder:
    return Encoder(model.SerializeToString(), files[1].read_bytes(), read_description(files[2]))


def vectors(model: onnx.ModelProto, files: Sequence[Path]) -> Matrix:
    made = encoder(model, files)
    return np.concatenate([made.encode([made.pieces(text)]) for text in TEXTS])


def test_attention_as_one_operator_makes_the_same_vectors(embedder_files: Sequence[Path]) -> None:
    model = starter_graph(embedder_files)
    alone = with_one_attention(model, 256)
    assert kinds(model)["Softmax"] == kinds(alone)["MultiHeadAttention"] == LAYERS
    assert not kinds(alone)["Softmax"]
    assert np.allclose(vectors(alone, embedder_files), vectors(model, embedder_files), atol=1e-5)


def test_such_a_graph_refuses_a_second_text(embedder_files: Sequence[Path]) -> None:
    made = encoder(with_one_attention(starter_graph(embedder_files), 256), embedder_files)
    with pytest.raises(Exception, match="INVALID_ARGUMENT"):
        made.encode(made.all_pieces(TEXTS[:2]))


def test_attention_with_something_added_to_a_text_alone_stays_as_it_is(
    embedder_files: Sequence[Path],
) -> None:
    model = starter_graph(embedder_files)
    mask = next(node for node in model.graph.node if node.op_type == "Where")
    model.graph.initializer.append(numpy_helper.from_array(np.float32(0.5), "half"))
    mask.input[1] = "half"  # what is added where nothing is hidden
    assert kinds(with_one_attention(model, 256)) == kinds(model)


def test_products_in_parts_make_the_same_vectors(embedder_files: Sequence[Path]) -> None:
    model = starter_graph(embedder_files)
    parted = in_parts(model)
    assert kinds(parted)["Gelu"] == 2 * kinds(model)["Gelu"]
    assert kinds(parted)["MatMul"] == kinds(model)["MatMul"] + 2 * LAYERS
    assert np.allclose(vectors(parted, embedder_files), vectors(model, embedder_files), atol=1e-5)


def test_the_starter_was_prepared_in_both_ways(embedder_files: Sequence[Path]) -> None:
    found = kinds(onnx.load(str(embedder_files[3])))
    assert found["MultiHeadAttention"] == LAYERS
    assert found["Gelu"] == 2 * LAYERS
