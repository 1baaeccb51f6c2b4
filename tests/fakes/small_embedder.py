"""Small embedders with real parts, made in an instant: a table, two products, a mean."""

from pathlib import Path

import msgspec
import numpy as np
from onnx import TensorProto, helper, numpy_helper

from app.index.embedder import (
    DESCRIPTION_FILE,
    MODEL_FILE,
    TOKENIZER_FILE,
    EmbedderDescription,
)

WIDTH = 32
INNER = 128
VOCABULARY = 30_522


def make_embedder(
    folder: Path, *, tokenizer: Path, outlier: float = 1.0, seed: int = 7
) -> EmbedderDescription:
    """A small network of an embedder's parts: a table, a product out and back in, mean, norm.

    ``outlier`` is how far a few numbers inside stand above all others; embedders of different
    seeds have nothing in common.
    """
    random = np.random.default_rng(seed)
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
    description = EmbedderDescription(
        name="small", license="", dimension=WIDTH, max_tokens=64, pooling="mean", normalize=True
    )
    (folder / DESCRIPTION_FILE).write_bytes(msgspec.json.encode(description))
    return description
