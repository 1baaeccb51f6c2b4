"""Cross-encoders made of little: real ONNX files that compare the words of two texts.

Each word piece has a random direction. A text is the sum of those of its pieces, made one long; the
logits are weighted sums of what two texts have in common. So it is told by arithmetic what a worker
must answer, and texts that share words get more than those that share none.
"""

import json
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
from tokenizers import Tokenizer

_PIECES = 30_522
_WIDTH = 64
_COMMON = 2_600  # the pieces below are none of a word, or of words that are everywhere
_EPSILON = 1e-6
NLI = {"0": "contradiction", "1": "Entailment", "2": "neutral"}
ONE = {"0": "LABEL_0"}

Table = npt.NDArray[np.float32]


def directions(seed: int = 1) -> Table:
    """One row for each word piece."""
    table: Table = np.random.default_rng(seed).normal(size=(_PIECES, _WIDTH)).astype(np.float32)
    table[:_COMMON] = 0
    return table


def weights(labels: int, seed: int = 2) -> Table:
    """What two texts have in common to logits; a single logit is ten times their cosine."""
    if labels == 1:
        return np.full((_WIDTH, 1), 10, dtype=np.float32)
    found: Table = np.random.default_rng(seed).normal(size=(_WIDTH, labels)).astype(np.float32)
    return found


def config(labels: Mapping[str, str], **more: Any) -> dict[str, Any]:
    """A config.json as the hub has it."""
    return {
        "model_type": "bert",
        "architectures": ["BertForSequenceClassification"],
        "id2label": labels,
        "max_position_embeddings": 512,
        "pad_token_id": 0,
        **more,
    }


def write_cross_encoder(
    folder: Path,
    tokenizer: Path,
    *,
    labels: Mapping[str, str] = ONE,
    place: str = "model.onnx",
    sign: float = 1.0,
    **more: Any,
) -> Path:
    """A folder in the layout of the hub; ``sign`` -1 makes a model that is always wrong."""
    (folder / place).parent.mkdir(parents=True, exist_ok=True)
    (folder / place).write_bytes(graph(weights(len(labels)) * np.float32(sign)))
    (folder / "tokenizer.json").write_bytes(tokenizer.read_bytes())
    (folder / "config.json").write_text(json.dumps(config(labels, **more)))
    return folder


def reference(
    tokenizer: Path, pairs: Sequence[tuple[str, str]], labels: int = 1, max_tokens: int = 512
) -> npt.NDArray[np.float64]:
    """The logits of each pair, one by one, without a runtime for models."""
    reader = Tokenizer.from_file(str(tokenizer))
    reader.no_padding()
    reader.enable_truncation(max_tokens)
    table, weight = directions().astype(np.float64), weights(labels).astype(np.float64)
    rows = []
    for pair in pairs:
        encoding = reader.encode(*pair)
        sums = np.zeros((2, _WIDTH))
        for piece, kind in zip(encoding.ids, encoding.type_ids, strict=True):
            sums[kind] += table[piece]
        first, second = (one / (np.sqrt((one**2).sum()) + _EPSILON) for one in sums)
        rows.append((first * second) @ weight)
    return np.array(rows)


def graph(weight: Table, *, inputs: Sequence[str] | None = None) -> bytes:
    """The model as an ONNX file; ``inputs`` are what it asks for, by other names than usual."""
    from onnx import TensorProto, helper, numpy_helper

    named = inputs or ("input_ids", "attention_mask", "token_type_ids")
    ids, mask, types = named
    constants = {
        "table": directions(),
        "weight": weight,
        "one": np.float32(1),
        "epsilon": np.float32(_EPSILON),
        "along": np.array([1], dtype=np.int64),
        "last": np.array([2], dtype=np.int64),
    }
    nodes = [
        helper.make_node("Gather", ["table", ids], ["rows"]),
        helper.make_node("Cast", [mask], ["kept"], to=TensorProto.FLOAT),
        helper.make_node("Cast", [types], ["second_kind"], to=TensorProto.FLOAT),
        helper.make_node("Sub", ["one", "second_kind"], ["first_kind"]),
    ]
    for text in ("first", "second"):
        steps = [
            ("Mul", ["kept", f"{text}_kind"], f"{text}_mask"),
            ("Unsqueeze", [f"{text}_mask", "last"], f"{text}_wide"),
            ("Mul", ["rows", f"{text}_wide"], f"{text}_rows"),
            ("ReduceSum", [f"{text}_rows", "along"], f"{text}_sum"),
            ("Mul", [f"{text}_sum", f"{text}_sum"], f"{text}_square"),
            ("ReduceSum", [f"{text}_square", "along"], f"{text}_squares"),
            ("Sqrt", [f"{text}_squares"], f"{text}_length"),
            ("Add", [f"{text}_length", "epsilon"], f"{text}_longer"),
            ("Div", [f"{text}_sum", f"{text}_longer"], text),
        ]
        for kind, taken, made in steps:
            flat = {"keepdims": int(made.endswith("squares"))} if kind == "ReduceSum" else {}
            nodes.append(helper.make_node(kind, taken, [made], **flat))
    nodes.append(helper.make_node("Mul", ["first", "second"], ["common"]))
    nodes.append(helper.make_node("MatMul", ["common", "weight"], ["logits"]))
    made = helper.make_graph(
        nodes,
        "words",
        [helper.make_tensor_value_info(n, TensorProto.INT64, ["n", "length"]) for n in named],
        [helper.make_tensor_value_info("logits", TensorProto.FLOAT, ["n", weight.shape[1]])],
        [numpy_helper.from_array(np.asarray(value), name) for name, value in constants.items()],
    )
    opset = [helper.make_opsetid("", 17)]
    content: bytes = helper.make_model(made, opset_imports=opset, ir_version=8).SerializeToString()
    return content
