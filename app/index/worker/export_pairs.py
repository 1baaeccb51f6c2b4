"""Loads a cross-encoder's weights and writes them as ONNX, by the rules of ``export``."""

import warnings
from pathlib import Path

import msgspec
import torch
from safetensors import SafetensorError
from safetensors.torch import load_file
from transformers import CONFIG_MAPPING, AutoModelForSequenceClassification

from app.index.worker import onnx_file
from app.index.worker.export import weight_files

_OUTPUT = "logits"
_SAMPLE_SHAPE = (2, 16)
_TWO_TYPES = 2  # of tokens: those of the first text, and those of the second


class _Classifier(torch.nn.Module):  # type: ignore[misc]
    """Word pieces of two texts to logits; which inputs it has depends on the model."""

    def __init__(self, model: torch.nn.Module, *, has_types: bool) -> None:
        super().__init__()
        self._model = model
        self._has_types = has_types

    def forward(
        self,
        input_ids: torch.Tensor,
        attention_mask: torch.Tensor,
        token_type_ids: torch.Tensor | None = None,
    ) -> torch.Tensor:
        """One row of logits for each pair."""
        types = {"token_type_ids": token_type_ids} if self._has_types else {}
        return self._model(input_ids=input_ids, attention_mask=attention_mask, **types).logits


def load_classifier(folder: Path) -> torch.nn.Module | None:
    """The network that ``config.json`` describes, its weights still random; None if unknown."""
    config = msgspec.json.decode((folder / "config.json").read_bytes(), type=dict[str, object])
    torch.manual_seed(0)
    try:
        return AutoModelForSequenceClassification.from_config(
            CONFIG_MAPPING[config.get("model_type")].from_dict(config),
            trust_remote_code=False,
            attn_implementation="eager",
            dtype=torch.float32,
        ).eval()
    except (KeyError, ValueError, TypeError, AttributeError, ImportError, RuntimeError):
        return None


def load_weights(model: torch.nn.Module, folder: Path) -> bool:
    """Fills the network; False when the files are damaged or belong to another one."""
    try:
        weights = {
            name: weight
            for file in weight_files(folder)
            for name, weight in load_file(file).items()
        }
        missing, _ = model.load_state_dict(weights, strict=False)
    except (OSError, SafetensorError, RuntimeError):
        return False
    return not missing


def write_model(model: torch.nn.Module, target: Path) -> None:
    """Exports the network with all its labels."""
    has_types = getattr(model.config, "type_vocab_size", 0) >= _TWO_TYPES
    sample = torch.full(_SAMPLE_SHAPE, 1, dtype=torch.int64)
    inputs = {"input_ids": sample, "attention_mask": torch.ones_like(sample)}
    if has_types:
        inputs["token_type_ids"] = torch.zeros_like(sample)
    batch, length = torch.export.Dim("batch"), torch.export.Dim("length")
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        program = torch.onnx.export(
            _Classifier(model, has_types=has_types),
            tuple(inputs.values()),
            input_names=list(inputs),
            output_names=[_OUTPUT],
            dynamic_shapes={key: {0: batch, 1: length} for key in inputs},
            dynamo=True,
            verbose=False,
        )
    onnx_file.write(program.model_proto, target)
