"""Writes a LoRA adapter of random weights for a model, to try adapters with.

https://github.com/ggml-org/ggml/blob/master/docs/gguf.md
"""

import struct
from collections.abc import Sequence
from pathlib import Path

import numpy as np

from app.engine.gguf import read_header

_ALIGNMENT = 32
_STRING, _F32 = 8, 6
_RANK = 8
_SPREAD = 0.4  # enough that another word is likelier than before
_CHANGED = ("attn_q.weight", "attn_v.weight")


def write_random_adapter(
    path: Path, base: Path, *, name: str = "Random adapter", seed: int = 1
) -> None:
    """Writes an adapter that changes the queries and values of every layer of ``base``.

    ``base`` is a model of one file. The same seed gives the same weights.
    """
    header = read_header(base)
    changed = [
        tensor for tensor in header.tensors if any(tensor.name.endswith(end) for end in _CHANGED)
    ]
    chance = np.random.default_rng(seed)
    factors = []
    for tensor in changed:
        width, height = tensor.extents
        # The fastest extent comes first in the file and last in NumPy.
        factors.append((f"{tensor.name}.lora_a", _weights(chance, (_RANK, width), width)))
        factors.append((f"{tensor.name}.lora_b", _weights(chance, (height, _RANK), _RANK)))
    texts = {
        "general.architecture": header.text("general.architecture"),
        "general.type": "adapter",
        "general.name": name,
        "general.base_model.0.name": header.text("general.name"),
        "adapter.type": "lora",
    }
    pairs = [_text(key) + struct.pack("<I", _STRING) + _text(text) for key, text in texts.items()]
    pairs.append(_text("adapter.lora.alpha") + struct.pack("<If", _F32, float(_RANK)))
    _write(path, pairs, factors)


def _weights(chance: np.random.Generator, shape: tuple[int, int], inputs: int) -> np.ndarray:
    return chance.normal(0, _SPREAD / inputs**0.5, shape).astype(np.float32)


def _write(path: Path, pairs: Sequence[bytes], tensors: Sequence[tuple[str, np.ndarray]]) -> None:
    head = bytearray(b"GGUF" + struct.pack("<IQQ", 3, len(tensors), len(pairs)))
    for pair in pairs:
        head += pair
    offset = 0
    for name, values in tensors:
        extents = values.shape[::-1]
        head += _text(name) + struct.pack("<IQQIQ", 2, *extents, 0, offset)
        offset += _padded(values.nbytes)
    with path.open("wb") as file:
        file.write(head + bytes(_padded(len(head)) - len(head)))
        for _, values in tensors:
            file.write(values.tobytes() + bytes(_padded(values.nbytes) - values.nbytes))


def _text(text: str) -> bytes:
    raw = text.encode()
    return struct.pack("<Q", len(raw)) + raw


def _padded(count: int) -> int:
    return -(-count // _ALIGNMENT) * _ALIGNMENT
