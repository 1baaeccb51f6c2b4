"""Tiny models whose vocabularies hold turn marks of many families, with random weights."""
# ruff: noqa: RUF001 - DeepSeek's wide bars

import struct
from collections.abc import Sequence
from pathlib import Path

from app.bench import random_model as files
from app.bench.random_model import Shape

NORMAL, UNKNOWN, CONTROL, USER_DEFINED, BYTE = 1, 2, 3, 4, 6
_TINY = Shape(layers=1, width=64, inner=128, heads=2, kv_heads=1, context=512)
_KEY_TOKENS, _KEY_TYPES = b"tokenizer.ggml.tokens", b"tokenizer.ggml.token_type"

CHATML = ("<|im_start|>", "<|im_end|>", "<|endoftext|>")
LLAMA_2 = ("[INST]", "[/INST]", "<<SYS>>", "<</SYS>>", "<s>", "</s>")
LLAMA_3 = ("<|begin_of_text|>", "<|start_header_id|>", "<|end_header_id|>", "<|eot_id|>")
MISTRAL = ("[SYSTEM_PROMPT]", "[/SYSTEM_PROMPT]", "[AVAILABLE_TOOLS]", "[TOOL_CALLS]")
GEMMA = ("<bos>", "<eos>", "<start_of_turn>", "<end_of_turn>")
PHI_AND_ZEPHYR = ("<|system|>", "<|user|>", "<|assistant|>", "<|end|>")
COMMAND_R = (
    "<|START_OF_TURN_TOKEN|>",
    "<|END_OF_TURN_TOKEN|>",
    "<|SYSTEM_TOKEN|>",
    "<|USER_TOKEN|>",
    "<|CHATBOT_TOKEN|>",
)
DEEPSEEK = ("<｜User｜>", "<｜Assistant｜>", "<｜begin▁of▁sentence｜>", "<｜end▁of▁sentence｜>")
UNHEARD_OF = ("@@turn@@", "{{{speaker}}}", "§§")
FAMILIES = (
    CHATML,
    LLAMA_2,
    LLAMA_3,
    MISTRAL,
    GEMMA,
    PHI_AND_ZEPHYR,
    COMMAND_R,
    DEEPSEEK,
    UNHEARD_OF,
)
ALL_MARKS = tuple(mark for family in FAMILIES for mark in family)


def write_many_marks(path: Path, tokenizer_of: Path, kind: int) -> None:
    """The starter's vocabulary with the marks of every family added as tokens of a kind."""
    pairs, count = files._tokenizer_pairs(tokenizer_of)
    held = next(pair for pair in pairs if pair[8:].startswith(_KEY_TOKENS))
    added = [mark for mark in ALL_MARKS if mark.encode() not in held]
    longer = {
        _KEY_TOKENS: [files._text(mark) for mark in added],
        _KEY_TYPES: [struct.pack("<i", kind)] * len(added),
    }
    _write(path, [_longer(pair, longer) for pair in pairs], count + len(added))


def write_sentencepiece(path: Path, *, merging: Sequence[str]) -> None:
    """A vocabulary as Llama 2 has it: bytes as a fallback, and pieces that merge by score.

    ``merging`` are marks whose every beginning is a piece too, so that plain merging yields them.
    """
    kinds: dict[str, tuple[int, float]] = {"<unk>": (UNKNOWN, 0.0)}
    kinds |= dict.fromkeys(("<s>", "</s>", *merging), (CONTROL, 0.0))
    kinds |= {f"<0x{byte:02X}>": (BYTE, 0.0) for byte in range(256)}
    for mark in merging:
        for end in range(2, len(mark)):
            kinds.setdefault(mark[:end], (NORMAL, -1.0))
    for char in "▁" + "".join(map(chr, range(33, 127))):
        kinds.setdefault(char, (NORMAL, -9.0))
    rows = [(text, *about) for text, about in kinds.items()]
    pairs = [
        _one(b"tokenizer.ggml.model", files._STRING, files._text("llama")),
        _array(_KEY_TOKENS, files._STRING, [files._text(text) for text, _, _ in rows]),
        _array(_KEY_TYPES, files._I32, [struct.pack("<i", kind) for _, kind, _ in rows]),
        _array(
            b"tokenizer.ggml.scores", files._F32, [struct.pack("<f", score) for *_, score in rows]
        ),
        _one(b"tokenizer.ggml.bos_token_id", files._U32, struct.pack("<I", 1)),
        _one(b"tokenizer.ggml.eos_token_id", files._U32, struct.pack("<I", 2)),
    ]
    _write(path, pairs, len(rows))


def _write(path: Path, pairs: Sequence[bytes], vocabulary: int) -> None:
    tensors = files._tensors(_TINY, vocabulary)
    files._write_file(path, [*files._own_pairs(_TINY, vocabulary), *pairs], tensors)


def _longer(pair: bytes, added: dict[bytes, list[bytes]]) -> bytes:
    for key, elements in added.items():
        head = 8 + len(key) + 8
        if pair[8:].startswith(key) and pair[:8] == struct.pack("<Q", len(key)):
            count = struct.unpack_from("<Q", pair, head)[0] + len(elements)
            return pair[:head] + struct.pack("<Q", count) + pair[head + 8 :] + b"".join(elements)
    return pair


def _one(key: bytes, kind: int, value: bytes) -> bytes:
    return files._text(key.decode()) + struct.pack("<I", kind) + value


def _array(key: bytes, kind: int, elements: Sequence[bytes]) -> bytes:
    head = struct.pack("<IIQ", files._ARRAY, kind, len(elements))
    return files._text(key.decode()) + head + b"".join(elements)
