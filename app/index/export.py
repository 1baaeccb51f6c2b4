"""Writes ONNX and tokenizer files of an embedder; the only module that imports torch."""

import contextlib
import os
import sys
import warnings
from collections.abc import Iterator
from pathlib import Path

import onnx
import torch
from tokenizers import Tokenizer
from transformers import AutoModel

from app.index.embedder import EmbedderError

_INPUTS = ("input_ids", "attention_mask")
_OUTPUT = "vector"
_PAD_TOKENS = ("[PAD]", "<pad>", "<|endoftext|>")
_SAMPLE_SHAPE = (2, 16)
_EPSILON = 1e-12


class _PooledEncoder(torch.nn.Module):  # type: ignore[misc]
    """Word pieces to unit vectors in one graph, so that only vectors leave the runtime."""

    def __init__(self, encoder: torch.nn.Module, pooling: str) -> None:
        super().__init__()
        self._encoder = encoder
        self._pooling = pooling

    def forward(self, input_ids: torch.Tensor, attention_mask: torch.Tensor) -> torch.Tensor:
        """Pools the last hidden states over the pieces that ``attention_mask`` keeps."""
        states = self._encoder(input_ids=input_ids, attention_mask=attention_mask)
        hidden = states.last_hidden_state
        kept = attention_mask.unsqueeze(-1).to(hidden.dtype)
        if self._pooling == "mean":
            pooled = (hidden * kept).sum(1) / kept.sum(1).clamp(min=1e-9)
        elif self._pooling == "cls":
            pooled = hidden[:, 0]
        else:
            pooled = (hidden - (1.0 - kept) * 1e9).amax(1)
        return torch.nn.functional.normalize(pooled, p=2.0, dim=1, eps=_EPSILON)


def write_tokenizer(source: Path, target: Path, *, max_tokens: int) -> int:
    """Writes the tokenizer with truncation at ``max_tokens``, no padding; returns the pad id."""
    try:
        tokenizer = Tokenizer.from_file(str(source))
    except Exception as error:  # tokenizers raises bare Exception
        raise EmbedderError("The embedder's tokenizer.json is damaged.") from error
    tokenizer.no_padding()
    tokenizer.enable_truncation(max_tokens)
    tokenizer.save(str(target), pretty=False)
    pads = [tokenizer.token_to_id(token) for token in _PAD_TOKENS]
    return next((int(pad) for pad in pads if pad is not None), 0)


def write_model(folder: Path, target: Path, *, pooling: str) -> int:
    """Exports the encoder with its pooling; returns the vectors' dimension.

    Vectors always have unit length, whatever the folder says: the index compares by cosine.
    """
    torch.manual_seed(0)
    try:
        encoder = AutoModel.from_pretrained(
            folder,
            local_files_only=True,
            trust_remote_code=False,
            use_safetensors=True,
            attn_implementation="eager",
            dtype=torch.float32,
        ).eval()
    except (OSError, ValueError, RuntimeError) as error:
        raise EmbedderError("The embedder's weights could not be loaded.") from error
    sample = torch.full(_SAMPLE_SHAPE, 1, dtype=torch.int64)
    batch, length = torch.export.Dim("batch"), torch.export.Dim("length")
    with _quiet():
        program = torch.onnx.export(
            _PooledEncoder(encoder, pooling),
            (sample, torch.ones_like(sample)),
            input_names=list(_INPUTS),
            output_names=[_OUTPUT],
            dynamic_shapes={key: {0: batch, 1: length} for key in _INPUTS},
            dynamo=True,
            verbose=False,
        )
    _save(program.model_proto, target)
    return int(encoder.config.hidden_size)


def _save(model: onnx.ModelProto, target: Path) -> None:
    """Drops what the exporter notes of this machine (paths, stacks): same input, same bytes."""
    del model.metadata_props[:]
    del model.graph.metadata_props[:]
    model.doc_string = ""
    for item in (*model.graph.node, *model.graph.value_info, *model.functions):
        del item.metadata_props[:]
        item.doc_string = ""
    for item in (*model.graph.input, *model.graph.output, *model.graph.initializer):
        del item.metadata_props[:]
        item.doc_string = ""
    del model.graph.value_info[:]
    target.write_bytes(model.SerializeToString(deterministic=True))


@contextlib.contextmanager
def _quiet() -> Iterator[None]:
    """Sends the exporter's chatter away: the child's stdout carries one reply and nothing else."""
    with (
        Path(os.devnull).open("w", encoding="utf-8") as nowhere,
        contextlib.redirect_stdout(nowhere),
        contextlib.redirect_stderr(sys.stderr),
        warnings.catch_warnings(),
    ):
        warnings.simplefilter("ignore")
        yield
