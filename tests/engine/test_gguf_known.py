"""What the pre-check knows by heart is what the library knows, no more and no less."""

import ctypes
import re
from pathlib import Path

import llama_cpp.llama_cpp as c
import pytest

from app.engine import gguf_known as known
from app.engine.gguf_types import TENSOR_TYPES


@pytest.fixture(scope="module")
def library() -> bytes:
    """The library's file."""
    return Path(c.__file__).with_name("lib").joinpath("libllama.so").read_bytes()


def test_architectures_are_all_those_of_the_library() -> None:
    name_of = c._lib._Z13llm_arch_name8llm_arch  # llm_arch_name(llm_arch)
    name_of.restype, name_of.argtypes = ctypes.c_char_p, [ctypes.c_int]
    names: list[str] = []
    while (name := name_of(len(names)).decode()) != "(unknown)":
        names.append(name)
    assert set(names) == known.ANSWERING | known.SILENT
    assert not known.ANSWERING & known.SILENT
    assert {*known.ALIKE, *known.PLAIN_NORM, *known.WITHOUT_HEADS} <= known.ANSWERING


def test_tensors_of_a_layer_are_all_those_of_the_library(library: bytes) -> None:
    theirs = {name.decode() for name in re.findall(rb"\0blk\.%d\.([a-z0-9_.%]+)(?=\0)", library)}
    assert len(theirs) > 100
    assert theirs <= known.LAYER_TENSORS
    assert [name for name in known.LAYER_TENSORS if not _holds(library, f"blk.%d.{name}")] == []


def test_every_other_word_is_one_of_the_librarys(library: bytes) -> None:
    of_architecture = known.NUMBER_KEYS | known.FRACTION_KEYS | known.SWITCH_KEYS
    words = {
        *(f"%s.{key}" for key in of_architecture),
        *(f"tokenizer.ggml.{name}_token_id" for name in known.SPECIAL_TOKENS),
        *known.MODEL_TENSORS,
        *known.ROPE_SCALINGS,
    }
    assert [word for word in sorted(words) if not _holds(library, word)] == []


def _holds(library: bytes, word: str) -> bool:
    """Whether a text, or the end of one, is this: a compiler keeps one for both."""
    return word.encode() + b"\0" in library


def test_the_sizes_of_tensor_types_are_the_librarys() -> None:
    library = c._lib
    library.ggml_type_size.restype = ctypes.c_size_t
    library.ggml_blck_size.restype = ctypes.c_int64
    for kind, (block, block_bytes, _) in TENSOR_TYPES.items():
        assert library.ggml_blck_size(kind) == block, kind
        assert library.ggml_type_size(kind) == block_bytes, kind
