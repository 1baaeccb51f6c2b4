"""The process that prepares one model for the index: sealed like every worker, gone after it."""

import importlib.util
import os
from pathlib import Path

from tokenizers import Tokenizer

from app.index.embedder import MODEL_FILE, TOKENIZER_FILE, EmbedderDescription
from app.index.prepare_protocol import (
    Prepare,
    Prepared,
    PreparePairs,
    RefusalCode,
    Refused,
    RefusedError,
)
from app.workers.framing import FrameReader, FrameWriter

_PAD_TOKENS = ("[PAD]", "<pad>", "<|endoftext|>")
_NEEDED = ("torch", "transformers", "safetensors", "onnx", "onnxscript")


def run(reader_fd: int, writer_fd: int, _extra_fd: int | None) -> None:
    """Serves one request."""
    request = FrameReader(reader_fd, Prepare | PreparePairs).read()
    if request is None:
        return
    try:
        reply: Prepared | Refused = _answer(request)
    except RefusedError as refusal:
        reply = Refused(refusal.code)
    FrameWriter(writer_fd).write(reply)


def _answer(request: Prepare | PreparePairs) -> Prepared:
    if isinstance(request, Prepare):
        return _prepare(request)
    from app.index.worker.prepare_pairs import prepare_pairs  # noqa: PLC0415 (brings ONNX Runtime)

    return prepare_pairs(request)


def _prepare(request: Prepare) -> Prepared:
    folder, target = Path(os.fsdecode(request.folder)), Path(os.fsdecode(request.target))
    pad_id = _write_tokenizer(folder, target, request.max_tokens)
    if any(importlib.util.find_spec(name) is None for name in _NEEDED):
        raise RefusedError(RefusalCode.TORCH_MISSING)
    from app.index.worker import export  # noqa: PLC0415  torch takes seconds to import

    encoder = export.load_encoder(folder)
    if encoder is None:
        raise RefusedError(RefusalCode.UNKNOWN_KIND)
    if not export.load_weights(encoder, folder):
        raise RefusedError(RefusalCode.BAD_WEIGHTS)
    export.write_model(encoder, target / MODEL_FILE, pooling=request.pooling)
    description = EmbedderDescription(
        name="",
        license="",
        dimension=int(encoder.config.hidden_size),
        max_tokens=request.max_tokens,
        pooling=request.pooling,
        normalize=True,
        pad_id=pad_id,
        passage_prefix=request.passage_prefix,
    )
    del encoder  # its weights are as large as all that follows
    from app.index.worker import quantize  # noqa: PLC0415  needs onnx, which is looked for above

    cosine = quantize.write_int8(target, description)
    return Prepared(description.dimension, pad_id, cosine)


def _write_tokenizer(folder: Path, target: Path, max_tokens: int) -> int:
    """Writes the tokenizer with truncation at ``max_tokens``, no padding; returns the pad id."""
    try:
        tokenizer = Tokenizer.from_file(str(folder / TOKENIZER_FILE))
    except Exception as error:  # tokenizers raises bare Exception
        raise RefusedError(RefusalCode.BAD_TOKENIZER) from error
    tokenizer.no_padding()
    tokenizer.enable_truncation(max_tokens)
    tokenizer.save(str(target / TOKENIZER_FILE), pretty=False)
    pads = [tokenizer.token_to_id(token) for token in _PAD_TOKENS]
    return next((int(pad) for pad in pads if pad is not None), 0)
