"""What the pre-check knows by heart is what the library knows, no more and no less.

Less cannot be seen of tensors of the whole model, nor of names that the compiler compares in place.
"""

import ctypes
import re
from pathlib import Path

import llama_cpp.llama_cpp as c
import pytest

from app.engine import gguf_known as known
from app.engine.gguf_types import TENSOR_TYPES


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


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
    assert {
        *known.ALIKE,
        *known.PLAIN_NORM,
        *known.WITHOUT_HEADS,
        *known.TURNED_WHOLE,
    } <= known.ANSWERING


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


# Keys of the architecture that have no type of their own for us, and why.
_LISTS = _words(
    """
    adapters.token_ids_activate adapters.token_ids_substitute attention.rope_pattern
    classifier.output_labels deepstack_mapping ple.head_offsets ple.head_vocab_sizes
    ple.layer_multipliers ple.layers target_layers
    """
)
_NUMBERS_OR_LISTS = _words(
    """
    attention.compress_ratios attention.indexer.types attention.recurrent_layers
    attention.sliding_window_pattern rope.dimension_sections swiglu_clamp_exp swiglu_clamp_shexp
    """
)
_OF_SILENT_ONES = _words(
    """
    block_size conv_group_size conv_kernel_size convnext.block_count convnext.embedding_length
    decoder_block_count decoder_start_token_id dense_2_feat_in dense_2_feat_out dense_3_feat_in
    dense_3_feat_out features_length hidden_activation norm_before_fc norm_before_residual
    posnet.block_count posnet.embedding_length selector_rank selector_top_k target_hidden_size
    """
)
_APART = _words("rope.scaling.type tensor_data_layout")  # a text we know; one that nothing reads


def test_keys_are_all_those_of_the_library(library: bytes) -> None:
    theirs = {key.decode() for key in re.findall(rb"\0%s\.([a-z0-9][a-z0-9_.]+)(?=\0)", library)}
    ours = known.NUMBER_KEYS | known.FRACTION_KEYS | known.SWITCH_KEYS
    left_out = _LISTS | _NUMBERS_OR_LISTS | _OF_SILENT_ONES | _APART
    assert not ours & left_out
    assert theirs == ours | left_out


def test_special_tokens_are_all_those_of_the_library(library: bytes) -> None:
    found = re.findall(rb"\0tokenizer\.ggml\.([a-z0-9_]+)_token_id(?=\0)", library)
    assert {name.decode() for name in found} == known.SPECIAL_TOKENS


def _holds(library: bytes, word: str) -> bool:
    """Whether a text, or the end of one, is this: a compiler keeps one for both."""
    return word.encode() + b"\0" in library


def test_tensor_types_and_their_sizes_are_the_librarys() -> None:
    library = c._lib
    library.ggml_type_size.restype = ctypes.c_size_t
    library.ggml_blck_size.restype = ctypes.c_int64
    blocks = {kind: library.ggml_blck_size(kind) for kind in range(c.GGML_TYPE_COUNT)}
    assert {kind for kind, block in blocks.items() if block} == set(TENSOR_TYPES)
    for kind, (block, block_bytes, _) in TENSOR_TYPES.items():
        assert library.ggml_blck_size(kind) == block, kind
        assert library.ggml_type_size(kind) == block_bytes, kind
