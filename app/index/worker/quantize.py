"""Writes the int8 form of an embedder beside its fp32 form, when it says nearly the same.

Weights become int8 with a scale for each output channel, inputs of a matrix product are rounded
as they come (docs/adr/0045). Needs the ``onnx`` package, as the export does.
"""

import logging
from pathlib import Path
from typing import Final

import numpy as np
import onnx
from onnxruntime.quantization import QuantType, quantize_dynamic

from app.index.embedder import (
    INT8_FILE,
    LEAST_INT8_COSINE,
    MODEL_FILE,
    TOKENIZER_FILE,
    EmbedderDescription,
)
from app.index.worker import onnx_file
from app.index.worker.alone import in_parts, with_one_attention
from app.index.worker.encoder import Encoder, Matrix
from app.index.worker.quantize_sample import SAMPLE

_OPERATIONS: Final = ["MatMul", "Gather"]
_MATRIX: Final = 2  # dimensions


def write_int8(folder: Path, description: EmbedderDescription) -> float:
    """Writes the int8 form of the embedder in the folder; returns the mean cosine that it has.

    Where all matrix products in int8 are not near enough, those that make few numbers out of many
    stay in fp32: their inputs have the widest range. Where that does not do either, nothing is
    written, and the cosine returned is below ``LEAST_INT8_COSINE``.
    """
    model = onnx.load(str(folder / MODEL_FILE))
    tokenizer = (folder / TOKENIZER_FILE).read_bytes()
    expected = _vectors((folder / MODEL_FILE).read_bytes(), tokenizer, description)
    target = folder / INT8_FILE
    alone = with_one_attention(model, description.max_tokens)
    cosine = 0.0
    for form, kept in ((in_parts(alone), []), (alone, _narrowing(alone))):
        _write(form, target, kept)
        found = _vectors(target.read_bytes(), tokenizer, description)
        cosine = float((expected * found).sum(axis=1).mean())
        if cosine >= LEAST_INT8_COSINE:
            return cosine
    target.unlink()
    return cosine


def _write(model: onnx.ModelProto, target: Path, kept: list[str]) -> None:
    # Seven bits of eight: with the eighth, processors without VNNI overflow and say other things.
    logging.disable(logging.WARNING)  # of the root logger, which advises on pictures
    try:
        quantize_dynamic(
            onnx.ModelProto.FromString(model.SerializeToString()),
            target,
            op_types_to_quantize=_OPERATIONS,
            per_channel=True,
            reduce_range=True,
            weight_type=QuantType.QInt8,
            nodes_to_exclude=kept,
            # Behind an operator of ONNX Runtime's own the types of values are not known.
            extra_options={"DefaultTensorType": onnx.TensorProto.FLOAT},
        )
    finally:
        logging.disable(logging.NOTSET)
    onnx_file.write(onnx.load(str(target)), target)


def _narrowing(model: onnx.ModelProto) -> list[str]:
    """The matrix products with more rows than columns, by their names."""
    shapes = {weights.name: weights.dims for weights in model.graph.initializer}
    return [
        node.name
        for node in model.graph.node
        if node.op_type == "MatMul"
        and len(shape := shapes.get(node.input[1], ())) == _MATRIX
        and shape[0] > shape[1]
    ]


def _vectors(model: bytes, tokenizer: bytes, description: EmbedderDescription) -> Matrix:
    """The sample's unit vectors, one text at a time, as nothing but the weights may differ."""
    encoder = Encoder(model, tokenizer, description)
    return np.concatenate([encoder.encode([pieces]) for pieces in encoder.all_pieces(SAMPLE)])
