"""What a model's vocabulary must be, so that llama.cpp neither refuses it nor dies of a text.

It asserts that no token occurs twice, trusts its lists to agree, and ends the process at a byte
that no token stands for. llama-vocab.cpp (load) of the version that ``gguf_known`` names.
"""

import math
from typing import Final

from app.engine import gguf_known as known
from app.engine.gguf_header import (
    F32,
    I32,
    SCORES,
    STRING,
    TOKEN_TYPES,
    TOKENS,
    U32,
    BadFileError,
    Elements,
    Header,
)

MAX_TOKENS = 1_000_000
_MERGES: Final = "tokenizer.ggml.merges"
_NONE: Final = 2**32 - 1  # how some converters write that there is no such token
_BYTE_PAIRS: Final = ("gpt2", "gemma4")
_BYTES: Final = frozenset(f"<0x{byte:02X}>".encode() for byte in range(256))
_BY_BYTES: Final = ("llama", "plamo2")
_BYTE_TYPE: Final = 6
_IDLE_TOKENS: Final = frozenset({"padding", "cls", "mask", "seperator"})


def check_vocabulary(header: Header) -> int:
    """Checks the vocabulary; returns its size.

    Raises:
        BadFileError: it is none that llama.cpp could use.
    """
    model = header.text("tokenizer.ggml.model")
    if model not in known.TOKENIZERS:
        raise BadFileError("its tokenizer is missing or unknown")
    tokens = header.lists.get(TOKENS)
    if tokens is None or tokens.kind != STRING or not 0 < tokens.count <= MAX_TOKENS:
        raise BadFileError("it has no vocabulary, or one beyond all bounds")
    _check_texts(tokens)
    _check_beside(header, tokens.count)
    _check_special(header, tokens.count)
    if model in _BYTE_PAIRS:
        _check_merges(header)
    if model in _BY_BYTES and not _BYTES.issubset(tokens.texts):
        raise BadFileError("its vocabulary lacks a byte")
    _check_bytes(tokens, header.lists.get(TOKEN_TYPES), model)
    return tokens.count


def _check_texts(tokens: Elements) -> None:
    texts = [text for text in tokens.texts if text]
    if len(set(texts)) != len(texts):
        raise BadFileError("a token occurs twice in its vocabulary")


def _check_beside(header: Header, count: int) -> None:
    """The lists beside the tokens are as long as theirs."""
    scores, types = header.lists.get(SCORES), header.lists.get(TOKEN_TYPES)
    if (scores is None and SCORES in header.values) or (
        types is None and TOKEN_TYPES in header.values
    ):
        raise BadFileError("the lists of its vocabulary do not agree")
    if scores is not None:
        if scores.kind not in (F32, I32) or scores.count != count or scores.numbers is None:
            raise BadFileError("the lists of its vocabulary do not agree")
        if scores.kind == F32 and not all(map(math.isfinite, scores.numbers)):
            raise BadFileError("a score of its vocabulary is no number")
    if types is not None and (types.kind != I32 or types.count != count):
        raise BadFileError("the lists of its vocabulary do not agree")


def _check_special(header: Header, count: int) -> None:
    for name in known.SPECIAL_TOKENS:
        key = f"tokenizer.ggml.{name}_token_id"
        found = header.values.get(key)
        if key in header.lists or (found is not None and found.kind != U32):
            raise BadFileError("a special token is no number")
        is_meant = name not in _IDLE_TOKENS  # of the others llama.cpp takes its default
        if (
            found is not None
            and is_meant
            and not (int(found.value) < count or found.value == _NONE)
        ):
            raise BadFileError("a special token is not in its vocabulary")


def _check_merges(header: Header) -> None:
    pre = header.text("tokenizer.ggml.pre")
    if pre and pre not in known.PRE_TOKENIZERS:
        raise BadFileError("its way to split words is unknown")
    merges = header.lists.get(_MERGES)
    if merges is None and pre == "kimi-k2":
        return
    if merges is None or merges.kind != STRING:
        raise BadFileError("its vocabulary has no merges")


def _check_bytes(tokens: Elements, types: Elements | None, model: str) -> None:
    """A token that is said to be a byte is one: llama.cpp reads its number from its text."""
    if types is None or types.numbers is None or model not in _BY_BYTES:
        return
    for text, kind in zip(tokens.texts, types.numbers, strict=True):
        if kind == _BYTE_TYPE and text not in _BYTES:
            raise BadFileError("a byte of its vocabulary is none")
