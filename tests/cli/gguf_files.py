"""Small model files, whole or broken in chosen ways; the format is llama.cpp's GGUF, version 3."""

from dataclasses import replace
from pathlib import Path

from tests.fuzz.draft import F32, STRING, TENSOR_F32, U32, Draft, Pair, Weights, tiny_by_pieces

_LAYERS, _WIDTH = 512, 64
_OF = "stablelm."  # an architecture whose tensors are not known by heart


def write_giant(path: Path) -> Path:
    """A well-formed file of some kilobytes whose figures ask for terabytes of memory."""
    path.write_bytes(_giant().encode())
    return path


def _giant() -> Draft:
    tiny = tiny_by_pieces()
    numbers = {
        "context_length": 8192,
        "block_count": _LAYERS,
        "embedding_length": _WIDTH,
        "attention.head_count": 64,
        "attention.head_count_kv": 64,
        "attention.key_length": 2**20,
        "attention.value_length": 2**20,
    }
    pairs = (
        Pair("general.architecture", STRING, "stablelm"),
        Pair("general.name", STRING, "Giant"),
        *(Pair(_OF + name, U32, value) for name, value in numbers.items()),
        Pair(_OF + "attention.layer_norm_epsilon", F32, 1e-5),
        *(pair for pair in tiny.pairs if pair.key.startswith("tokenizer.")),
    )
    row = bytes(4)
    layers = (
        Weights(f"blk.{layer}.attn_rot_embd.weight", (1,), TENSOR_F32, row)
        for layer in range(_LAYERS)
    )
    return replace(tiny, pairs=pairs, tensors=(tiny.tensors[0], *layers))
