"""Writes a GGUF file with a billion random weights and a real tokenizer, to measure speed with.

https://github.com/ggml-org/ggml/blob/master/docs/gguf.md
"""

import struct
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

import numpy as np

_ALIGNMENT = 32
_U16, _U32, _I32, _F32, _STRING, _ARRAY = 2, 4, 5, 6, 8, 9
_WIDTHS = {0: 1, 1: 1, 2: 2, 3: 2, 4: 4, 5: 4, 6: 4, 7: 1, 10: 8, 11: 8, 12: 8}
_TENSOR_F32, _TENSOR_Q4_0 = 0, 2
_FILE_Q4_0 = 2
_BLOCK, _BLOCK_BYTES = 32, 18
_TILE_BLOCKS = 1 << 18
_SCALE = 0.0043  # nibbles are spread evenly over -8..7, so that weights deviate by 0.02


@dataclass(frozen=True, slots=True)
class Shape:
    """A llama-like network; the default has 1.07 billion parameters."""

    layers: int = 22
    width: int = 2048
    inner: int = 5632
    heads: int = 32
    kv_heads: int = 4
    context: int = 4096


@dataclass(frozen=True, slots=True)
class _Tensor:
    name: str
    extents: tuple[int, ...]  # the fastest first
    kind: int

    @property
    def data_bytes(self) -> int:
        elements = int(np.prod(self.extents))
        if self.kind == _TENSOR_F32:
            return 4 * elements
        return elements // _BLOCK * _BLOCK_BYTES


def write_random_model(path: Path, tokenizer_of: Path, shape: Shape = Shape()) -> int:
    """Writes the model, with the tokenizer copied from another; returns its parameters."""
    tokenizer, vocabulary = _tokenizer_pairs(tokenizer_of)
    tensors = _tensors(shape, vocabulary)
    _write_file(path, [*_own_pairs(shape, vocabulary), *tokenizer], tensors)
    return sum(int(np.prod(tensor.extents)) for tensor in tensors)


def write_split_model(folder: Path, tokenizer_of: Path, shape: Shape, count: int) -> list[Path]:
    """Writes the model as ``count`` files, named as is usual; returns them in order."""
    tokenizer, vocabulary = _tokenizer_pairs(tokenizer_of)
    tensors = _tensors(shape, vocabulary)
    share = -(-len(tensors) // count)
    paths = []
    for number in range(count):
        path = folder / f"random-{number + 1:05}-of-{count:05}.gguf"
        own = [*_own_pairs(shape, vocabulary), *tokenizer] if number == 0 else []
        split = [
            _text("split.no") + struct.pack("<IH", _U16, number),
            _text("split.count") + struct.pack("<IH", _U16, count),
            _text("split.tensors.count") + struct.pack("<Ii", _I32, len(tensors)),
        ]
        _write_file(path, [*own, *split], tensors[number * share : (number + 1) * share])
        paths.append(path)
    return paths


def _write_file(path: Path, pairs: Sequence[bytes], tensors: Sequence[_Tensor]) -> None:
    with path.open("wb") as file:
        file.write(b"GGUF" + struct.pack("<IQQ", 3, len(tensors), len(pairs)))
        file.writelines(pairs)
        offset = 0
        for tensor in tensors:
            file.write(_described(tensor, offset))
            offset = _aligned(offset + tensor.data_bytes)
        _write_weights(file, tensors)


def _tensors(shape: Shape, vocabulary: int) -> list[_Tensor]:
    width, inner = shape.width, shape.inner
    kv_width = width // shape.heads * shape.kv_heads
    tensors = [
        _Tensor("token_embd.weight", (width, vocabulary), _TENSOR_Q4_0),
        _Tensor("output_norm.weight", (width,), _TENSOR_F32),
    ]
    for layer in range(shape.layers):
        for name, extents, kind in (
            ("attn_norm", (width,), _TENSOR_F32),
            ("attn_q", (width, width), _TENSOR_Q4_0),
            ("attn_k", (width, kv_width), _TENSOR_Q4_0),
            ("attn_v", (width, kv_width), _TENSOR_Q4_0),
            ("attn_output", (width, width), _TENSOR_Q4_0),
            ("ffn_norm", (width,), _TENSOR_F32),
            ("ffn_gate", (width, inner), _TENSOR_Q4_0),
            ("ffn_up", (width, inner), _TENSOR_Q4_0),
            ("ffn_down", (inner, width), _TENSOR_Q4_0),
        ):
            tensors.append(_Tensor(f"blk.{layer}.{name}.weight", extents, kind))
    return tensors


def _own_pairs(shape: Shape, vocabulary: int) -> list[bytes]:
    numbers = {
        "general.file_type": _FILE_Q4_0,
        "llama.block_count": shape.layers,
        "llama.context_length": shape.context,
        "llama.embedding_length": shape.width,
        "llama.feed_forward_length": shape.inner,
        "llama.attention.head_count": shape.heads,
        "llama.attention.head_count_kv": shape.kv_heads,
        "llama.rope.dimension_count": shape.width // shape.heads,
        "llama.vocab_size": vocabulary,
    }
    return [
        _text("general.architecture") + struct.pack("<I", _STRING) + _text("llama"),
        _text("general.name") + struct.pack("<I", _STRING) + _text("Random weights"),
        _text("llama.attention.layer_norm_rms_epsilon") + struct.pack("<If", _F32, 1e-5),
        *(_text(key) + struct.pack("<II", _U32, value) for key, value in numbers.items()),
    ]


def _write_weights(file: BinaryIO, tensors: Sequence[_Tensor]) -> None:
    file.write(bytes(-file.tell() % _ALIGNMENT))
    tile = np.random.default_rng(1).integers(0, 256, (_TILE_BLOCKS, _BLOCK_BYTES), np.uint8)
    tile[:, :2] = np.frombuffer(np.float16(_SCALE).tobytes(), np.uint8)
    tile_bytes = tile.tobytes()
    for tensor in tensors:
        if tensor.kind == _TENSOR_F32:
            file.write(np.ones(tensor.extents, np.float32).tobytes())
        else:
            whole, rest = divmod(tensor.data_bytes, len(tile_bytes))
            file.writelines(tile_bytes for _ in range(whole))
            file.write(tile_bytes[:rest])
        file.write(bytes(_aligned(tensor.data_bytes) - tensor.data_bytes))


def _described(tensor: _Tensor, offset: int) -> bytes:
    extents = tensor.extents
    form = f"<I{len(extents)}QIQ"
    return _text(tensor.name) + struct.pack(form, len(extents), *extents, tensor.kind, offset)


def _tokenizer_pairs(path: Path) -> tuple[list[bytes], int]:
    """The raw pairs of a model's tokenizer, and the size of its vocabulary."""
    found, vocabulary = [], 0
    with path.open("rb") as file:
        file.seek(16)
        for raw in _pairs(file, _number(file, "<Q")):
            if raw[8:].startswith(b"tokenizer."):
                found.append(raw)
            key = b"tokenizer.ggml.tokens"
            if raw[8:].startswith(key):
                vocabulary = struct.unpack_from("<Q", raw, 8 + len(key) + 8)[0]
    return found, vocabulary


def _pairs(file: BinaryIO, count: int) -> Iterator[bytes]:
    for _ in range(count):
        start = file.tell()
        _skip(file, _STRING)
        _skip(file, _number(file, "<I"))
        end = file.tell()
        file.seek(start)
        yield file.read(end - start)


def _skip(file: BinaryIO, kind: int) -> None:
    if kind == _STRING:
        file.seek(_number(file, "<Q"), 1)
    elif kind == _ARRAY:
        element, count = _number(file, "<I"), _number(file, "<Q")
        if element in _WIDTHS:
            file.seek(_WIDTHS[element] * count, 1)
        else:
            for _ in range(count):
                _skip(file, element)
    else:
        file.seek(_WIDTHS[kind], 1)


def _number(file: BinaryIO, form: str) -> int:
    return int(struct.unpack(form, file.read(struct.calcsize(form)))[0])


def _text(text: str) -> bytes:
    raw = text.encode()
    return struct.pack("<Q", len(raw)) + raw


def _aligned(count: int) -> int:
    return -(-count // _ALIGNMENT) * _ALIGNMENT
