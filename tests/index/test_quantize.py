"""The int8 form: made of a real graph, judged by real vectors."""

from collections.abc import Sequence
from pathlib import Path

import numpy as np
import onnx
import pytest
from onnx import TensorProto, helper, numpy_helper

from app.index.embedder import (
    INT8_FILE,
    LEAST_INT8_COSINE,
    MODEL_FILE,
    TOKENIZER_FILE,
    EmbedderDescription,
    embedder_roles,
)
from app.index.worker.quantize import write_int8

WIDTH = 32
INNER = 128
VOCABULARY = 30_522


def make_embedder(folder: Path, *, tokenizer: Path, outlier: float) -> EmbedderDescription:
    """A small network of an embedder's parts: a table, a product out and back in, mean, norm.

    ``outlier`` is how far a few numbers inside stand above all others.
    """
    random = np.random.default_rng(7)
    inner = random.normal(size=(WIDTH, INNER)).astype(np.float32)
    inner[:, :2] *= outlier
    back = random.normal(size=(INNER, WIDTH)).astype(np.float32)
    back[:2] = 0  # what stands out says nothing
    weights: dict[str, np.ndarray[tuple[int, ...], np.dtype[np.generic]]] = {
        "table": random.normal(size=(VOCABULARY, WIDTH)).astype(np.float32),
        "inner": inner,
        "back": back,
        "axis": np.array([1], dtype=np.int64),
    }
    nodes = [
        helper.make_node("Gather", ["table", "input_ids"], ["embedded"]),
        helper.make_node("MatMul", ["embedded", "inner"], ["wide"], name="widening"),
        helper.make_node("Relu", ["wide"], ["kept"]),
        helper.make_node("MatMul", ["kept", "back"], ["narrow"], name="narrowing"),
        helper.make_node("Cast", ["attention_mask"], ["weights"], to=TensorProto.FLOAT),
        helper.make_node("Unsqueeze", ["weights", "last"], ["column"]),
        helper.make_node("Mul", ["narrow", "column"], ["masked"]),
        helper.make_node("ReduceSum", ["masked", "axis"], ["sum"], keepdims=0),
        helper.make_node("LpNormalization", ["sum"], ["vector"], axis=1, p=2),
    ]
    weights["last"] = np.array([2], dtype=np.int64)
    shape = ["batch", "length"]
    graph = helper.make_graph(
        nodes,
        "embedder",
        [
            helper.make_tensor_value_info(name, TensorProto.INT64, shape)
            for name in ("input_ids", "attention_mask")
        ],
        [helper.make_tensor_value_info("vector", TensorProto.FLOAT, ["batch", WIDTH])],
        [numpy_helper.from_array(value, name) for name, value in weights.items()],
    )
    model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 20)], ir_version=10)
    (folder / MODEL_FILE).write_bytes(model.SerializeToString())
    (folder / TOKENIZER_FILE).write_bytes(tokenizer.read_bytes())
    return EmbedderDescription(
        name="small", license="", dimension=WIDTH, max_tokens=64, pooling="mean", normalize=True
    )


def products(path: Path) -> list[str]:
    return [node.op_type for node in onnx.load(str(path)).graph.node if "MatMul" in node.op_type]


def test_all_matrix_products_become_int8_where_little_is_lost(
    tmp_path: Path, embedder_files: Sequence[Path]
) -> None:
    description = make_embedder(tmp_path, tokenizer=embedder_files[1], outlier=1.0)
    assert LEAST_INT8_COSINE <= write_int8(tmp_path, description) < 1
    assert products(tmp_path / INT8_FILE) == ["MatMulInteger", "MatMulInteger"]
    first = (tmp_path / INT8_FILE).read_bytes()
    assert len(first) < (tmp_path / MODEL_FILE).stat().st_size / 3
    write_int8(tmp_path, description)
    assert (tmp_path / INT8_FILE).read_bytes() == first


def test_a_product_whose_input_reaches_far_stays_in_fp32(
    tmp_path: Path, embedder_files: Sequence[Path]
) -> None:
    description = make_embedder(tmp_path, tokenizer=embedder_files[1], outlier=400.0)
    assert write_int8(tmp_path, description) >= LEAST_INT8_COSINE
    assert sorted(products(tmp_path / INT8_FILE)) == ["MatMul", "MatMulInteger"]


def test_a_form_that_loses_too_much_is_not_kept(
    tmp_path: Path, embedder_files: Sequence[Path]
) -> None:
    description = make_embedder(tmp_path, tokenizer=embedder_files[1], outlier=1.0)
    model = onnx.load(str(tmp_path / MODEL_FILE))
    table = next(one for one in model.graph.initializer if one.name == "table")
    numbers = numpy_helper.to_array(table).copy()
    numbers[0] = 1e5  # the rounding of the whole table is by its largest number
    table.CopyFrom(numpy_helper.from_array(numbers, "table"))
    (tmp_path / MODEL_FILE).write_bytes(model.SerializeToString())
    assert write_int8(tmp_path, description) < LEAST_INT8_COSINE
    assert not (tmp_path / INT8_FILE).exists()


@pytest.mark.parametrize(
    ("names", "count"),
    [
        ({"embedder.onnx", "tokenizer.json", "embedder.json"}, 3),
        ({"embedder-int8.onnx", "embedder.onnx", "tokenizer.json", "embedder.json"}, 4),
        ({"embedder-int8.onnx", "tokenizer.json", "embedder.json"}, 0),
    ],
)
def test_the_int8_form_may_be_missing_and_nothing_else(names: set[str], count: int) -> None:
    roles = embedder_roles(names)
    assert len(roles) == count
    assert roles[3:] == (("embedder-int8.onnx",) if count > 3 else ())
