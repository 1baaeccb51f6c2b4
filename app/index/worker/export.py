"""Loads an embedder's weights and writes them as ONNX; the only module that imports torch.

Nothing in the folder chooses what is read, and nothing but ``config.json`` and safetensors is:
so ``from_pretrained`` is not used (docs/adr/0016).
"""

import warnings
from pathlib import Path

import msgspec
import torch
from safetensors import SafetensorError
from safetensors.torch import load_file
from transformers import CONFIG_MAPPING, AutoModel

from app.index.worker import onnx_file

_INPUTS = ("input_ids", "attention_mask")
_OUTPUT = "vector"
_SAMPLE_SHAPE = (2, 16)
_EPSILON = 1e-12
_WHOLE = "model.safetensors"
_PARTS = "model-*-of-*.safetensors"
_UNUSED = "pooler."  # vectors are made from the last hidden states


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


def load_encoder(folder: Path) -> torch.nn.Module | None:
    """The network that ``config.json`` describes, its weights still random; None if unknown."""
    config = msgspec.json.decode((folder / "config.json").read_bytes(), type=dict[str, object])
    kind = config.get("model_type")
    torch.manual_seed(0)
    try:
        return AutoModel.from_config(
            CONFIG_MAPPING[kind].from_dict(config),
            trust_remote_code=False,
            attn_implementation="eager",
            dtype=torch.float32,
        ).eval()
    except (KeyError, ValueError, TypeError, AttributeError, ImportError, RuntimeError):
        return None


def weight_files(folder: Path) -> list[Path]:
    """The files that weights are read from, by their names alone."""
    whole = folder / _WHOLE
    return [whole] if whole.is_file() else sorted(folder.glob(_PARTS))


def load_weights(encoder: torch.nn.Module, folder: Path) -> bool:
    """Fills the network; False when the files are damaged or belong to another one."""
    prefix = f"{encoder.base_model_prefix}."
    try:
        weights = {
            name.removeprefix(prefix): weight
            for file in weight_files(folder)
            for name, weight in load_file(file).items()
        }
        missing, _ = encoder.load_state_dict(weights, strict=False)
    except (OSError, SafetensorError, RuntimeError):
        return False
    return all(name.startswith(_UNUSED) for name in missing)


def write_model(encoder: torch.nn.Module, target: Path, *, pooling: str) -> None:
    """Exports the network with its pooling.

    Vectors always have unit length, whatever the folder says: the index compares by cosine.
    """
    sample = torch.full(_SAMPLE_SHAPE, 1, dtype=torch.int64)
    batch, length = torch.export.Dim("batch"), torch.export.Dim("length")
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        program = torch.onnx.export(
            _PooledEncoder(encoder, pooling),
            (sample, torch.ones_like(sample)),
            input_names=list(_INPUTS),
            output_names=[_OUTPUT],
            dynamic_shapes={key: {0: batch, 1: length} for key in _INPUTS},
            dynamo=True,
            verbose=False,
        )
    onnx_file.write(program.model_proto, target)
