"""Prepares one cross-encoder: what is written was loaded and tried on a pair of texts before."""

import importlib.util
import os
from pathlib import Path

from app.index.cross_encoder import (
    CONFIG_FILE,
    MODEL_FILE,
    TOKENIZER_FILE,
    CrossEncoderConfig,
    CrossEncoderError,
    parse_config,
)
from app.index.prepare_protocol import Prepared, PreparePairs, RefusalCode, RefusedError
from app.index.worker.pair_scorer import PairScorer

_NEEDED = ("torch", "transformers", "safetensors", "onnx", "onnxscript")
_MAX_MODEL_BYTES = 2 * 1024**3
_MAX_SMALL_FILE_BYTES = 64 * 1024**2


def prepare_pairs(request: PreparePairs) -> Prepared:
    """Writes model, tokenizer and config into the target folder.

    Raises:
        RefusedError: the folder does not do, and why.
    """
    folder, target = Path(os.fsdecode(request.folder)), Path(os.fsdecode(request.target))
    try:
        content = _read(folder / CONFIG_FILE, _MAX_SMALL_FILE_BYTES)
        config = parse_config(content)
        tokenizer = _read(folder / TOKENIZER_FILE, _MAX_SMALL_FILE_BYTES)
    except (CrossEncoderError, OSError) as error:
        raise RefusedError(RefusalCode.BAD_MODEL) from error
    if not request.onnx:
        _export(folder, target / MODEL_FILE, tokenizer)
    place = Path(os.fsdecode(request.onnx)) if request.onnx else target / MODEL_FILE
    _copy(place, tokenizer, config, target / MODEL_FILE)
    (target / TOKENIZER_FILE).write_bytes(tokenizer)
    (target / CONFIG_FILE).write_bytes(content)
    return Prepared(config.labels, config.pad_id)


def _copy(place: Path, tokenizer: bytes, config: CrossEncoderConfig, target: Path) -> None:
    try:
        model = _read(place, _MAX_MODEL_BYTES)
        PairScorer(model, tokenizer, config)
    except (CrossEncoderError, OSError) as error:
        raise RefusedError(RefusalCode.BAD_MODEL) from error
    target.write_bytes(model)


def _export(folder: Path, target: Path, tokenizer: bytes) -> None:
    from tokenizers import Tokenizer  # noqa: PLC0415 (an ONNX folder needs nothing of this)

    try:
        Tokenizer.from_buffer(tokenizer)
    except Exception as error:  # tokenizers raises bare Exception
        raise RefusedError(RefusalCode.BAD_TOKENIZER) from error
    if any(importlib.util.find_spec(name) is None for name in _NEEDED):
        raise RefusedError(RefusalCode.TORCH_MISSING)
    from app.index.worker import export_pairs  # noqa: PLC0415  torch takes seconds to import

    model = export_pairs.load_classifier(folder)
    if model is None:
        raise RefusedError(RefusalCode.UNKNOWN_KIND)
    if not export_pairs.load_weights(model, folder):
        raise RefusedError(RefusalCode.BAD_WEIGHTS)
    export_pairs.write_model(model, target)


def _read(path: Path, limit_bytes: int) -> bytes:
    with path.open("rb") as stream:
        content = stream.read(limit_bytes + 1)
    if len(content) > limit_bytes:
        raise RefusedError(RefusalCode.BAD_MODEL)
    return content
