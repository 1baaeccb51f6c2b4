"""Small model files, whole or broken in chosen ways; the format is llama.cpp's GGUF, version 3."""

import struct
from pathlib import Path

_UINT32, _STRING = 4, 8
_ALIGNMENT = 32


def _text(text: str) -> bytes:
    return struct.pack("<Q", len(text.encode())) + text.encode()


def _number(key: str, value: int) -> bytes:
    return _text(key) + struct.pack("<II", _UINT32, value)


def write_giant(path: Path) -> Path:
    """A well-formed file of a few hundred bytes whose figures ask for terabytes of memory."""
    pairs = [
        _text("general.architecture") + struct.pack("<I", _STRING) + _text("llama"),
        _text("general.name") + struct.pack("<I", _STRING) + _text("Giant"),
        _number("llama.context_length", 8192),
        _number("llama.block_count", 1000),
        _number("llama.embedding_length", 2**31),
        _number("llama.attention.head_count", 64),
        _number("llama.attention.head_count_kv", 64),
        _number("llama.vocab_size", 32),
    ]
    tensor = _text("token_embd.weight") + struct.pack("<IQIQ", 1, 8, 0, 0)
    head = b"GGUF" + struct.pack("<IQQ", 3, 1, len(pairs)) + b"".join(pairs) + tensor
    padding = -len(head) % _ALIGNMENT
    path.write_bytes(head + bytes(padding) + bytes(_ALIGNMENT))
    return path
