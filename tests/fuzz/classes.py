"""Bad GGUF files by class: each one fault in a model that would load without it.

The list follows llama.cpp's tests/test-gguf.cpp and the advisories on its loader (overflows of
sizes and offsets, vocabularies that contradict themselves); the files are our own.
"""

import struct
from collections.abc import Callable, Mapping
from dataclasses import replace

from tests.fuzz.draft import (
    ARRAY,
    I32,
    STRING,
    U16,
    U32,
    Draft,
    Pair,
    text,
    tiny_by_merges,
    tiny_by_pieces,
    tiny_of,
)

Make = Callable[[], bytes]
_EMBEDDING = "token_embd.weight"
_NORM = "blk.0.attn_norm.weight"
_TOKENS = "tokenizer.ggml.tokens"
_TYPES = "tokenizer.ggml.token_type"
_SCORES = "tokenizer.ggml.scores"


def _of(draft: Draft) -> Make:
    return draft.encode


def _header(*, pairs: int, tensors: int) -> Make:
    return lambda: b"GGUF" + struct.pack("<IQQ", 3, tensors, pairs) + bytes(64)


def _first_pair(raw: bytes) -> Make:
    return lambda: b"GGUF" + struct.pack("<IQQ", 3, 0, 1) + raw + bytes(64)


def _list(draft: Draft, key: str) -> list[str]:
    value = draft.value(key)
    assert isinstance(value, list)
    return list(value)


def _twice(draft: Draft) -> Draft:
    tokens = _list(draft, _TOKENS)
    return draft.with_value(_TOKENS, [*tokens[:-1], tokens[-2]])


def _without_tensor(draft: Draft, name: str) -> Draft:
    return replace(draft, tensors=tuple(t for t in draft.tensors if t.name != name))


def _key_twice(draft: Draft) -> Draft:
    return replace(draft, pairs=(*draft.pairs, draft.pairs[0]))


def _moved(draft: Draft, place: int) -> Draft:
    last = draft.tensors[-1]
    return draft.with_tensor(last.name, offset=place)


def _more_tensors(draft: Draft) -> Draft:
    return replace(draft, tensors=(*draft.tensors, replace(draft.tensors[-1], name="blk.0.extra")))


def _renamed(draft: Draft, name: str, new: str) -> Draft:
    return draft.with_tensor(name, name=new)


def _bytes_broken(draft: Draft) -> Draft:
    """As PLaMo-2 reads them: a token that is called a byte and is none."""
    tokens = _list(draft, _TOKENS)
    tokens[tokens.index("<0x41>")] = "<0x-1>"
    return draft.with_value(_TOKENS, tokens)


def _overflowing(draft: Draft) -> Draft:
    """Sizes whose product wraps around 64 bits to something small."""
    return draft.with_tensor(_EMBEDDING, extents=(2**33, 2**33))


def with_lists(draft: Draft, count: int) -> Make:
    """So many lists of one and a half million bytes each more, which a loader would skip."""
    elements = 1_500_000
    elements += -(len(text("x.0")) + 16 + elements) % draft.alignment  # tensors stay where they are

    def make() -> bytes:
        raw = replace(draft, pair_count=len(draft.pairs) + count).encode()
        head = struct.pack("<IIQ", ARRAY, 0, elements) + bytes(elements)
        return raw[:24] + b"".join(text(f"x.{n}") + head for n in range(count)) + raw[24:]

    return make


def bad_files() -> Mapping[str, Make]:
    """Every class by its name."""
    tiny, merges = tiny_by_pieces(), tiny_by_merges()
    whole = tiny.encode()
    drafts: dict[str, Draft] = {
        "version_0": replace(tiny, version=0),
        "version_1": replace(tiny, version=1),
        "version_of_the_future": replace(tiny, version=4),
        "version_of_other_endianness": replace(tiny, version=0x03000000),
        "more_keys_than_there_are": replace(tiny, pair_count=len(tiny.pairs) + 1),
        "fewer_keys_than_there_are": replace(tiny, pair_count=len(tiny.pairs) - 1),
        "more_tensors_than_there_are": replace(tiny, tensor_count=len(tiny.tensors) + 1),
        "key_twice": _key_twice(tiny),
        "key_empty": replace(tiny, pairs=(*tiny.pairs, Pair("", U32, 1))),
        "alignment_no_power_of_two": tiny.with_pair(Pair("general.alignment", U32, 48)),
        "alignment_zero": tiny.with_pair(Pair("general.alignment", U32, 0)),
        "alignment_of_wrong_type": tiny.with_pair(Pair("general.alignment", U16, 32)),
        "alignment_other_than_used": tiny.with_pair(Pair("general.alignment", U32, 1024)),
        "no_architecture": tiny.without("general.architecture"),
        "architecture_unknown": tiny.with_value("general.architecture", "nothing"),
        "architecture_without_answers": tiny.with_value("general.architecture", "clip"),
        "architecture_a_number": tiny.with_pair(Pair("general.architecture", U32, 7)),
        "size_of_wrong_type": tiny.with_pair(Pair("llama.block_count", I32, 2)),
        "size_missing": tiny.without("llama.embedding_length"),
        "no_layers": tiny.with_value("llama.block_count", 0),
        "too_many_layers": tiny.with_value("llama.block_count", 100_000),
        "a_layer_more_than_tensors": tiny.with_value("llama.block_count", 3),
        "layers_looped_too_often": tiny_of("nanbeige").with_pair(
            Pair("nanbeige.num_loops", U32, 300)
        ),
        "no_heads": tiny.with_value("llama.attention.head_count", 0),
        "heads_that_do_not_divide": tiny.with_value("llama.attention.head_count_kv", 3),
        "heads_turned_too_far": tiny.with_value("llama.rope.dimension_count", 1024),
        "epsilon_not_a_number": tiny.with_value(
            "llama.attention.layer_norm_rms_epsilon", float("nan")
        ),
        "epsilon_negative": tiny.with_value("llama.attention.layer_norm_rms_epsilon", -1.0),
        "experts_without_use": tiny.with_pair(Pair("llama.expert_count", U32, 4)),
        "experts_beyond_count": tiny.with_pair(Pair("llama.expert_used_count", U32, 4)),
        "scaling_unknown": tiny.with_pair(Pair("llama.rope.scaling.type", STRING, "odd")),
        "tensor_name_too_long": _renamed(tiny, _NORM, "n" * 64),
        "tensor_name_unknown": _more_tensors(tiny),
        "tensor_missing": _without_tensor(tiny, "blk.1.ffn_up.weight"),
        "tensor_twice": _renamed(tiny, "blk.1.attn_norm.weight", _NORM),
        "tensor_of_five_dimensions": tiny.with_tensor(_NORM, extents=(64, 1, 1, 1, 1)),
        "tensor_with_nothing": tiny.with_tensor(_NORM, extents=(0,)),
        "tensor_size_overflows": _overflowing(tiny),
        "tensor_size_near_the_limit": tiny.with_tensor(_NORM, extents=(2**61 - 1,)),
        "tensor_size_negative": tiny.with_tensor(_NORM, extents=(2**63,)),
        "tensor_size_not_of_blocks": tiny.with_tensor(_EMBEDDING, extents=(63, 288)),
        "tensor_type_unknown": tiny.with_tensor(_NORM, kind=99),
        "tensor_type_removed": tiny.with_tensor(_NORM, kind=4),
        "tensor_type_of_no_weights": tiny.with_tensor(_NORM, kind=26),
        "tensor_shape_of_another_model": tiny.with_tensor(_EMBEDDING, extents=(32, 576)),
        "tensor_over_another": _moved(tiny, 0),
        "tensor_beyond_the_end": _moved(tiny, 2**40),
        "tensor_not_aligned": _moved(tiny, 7),
        "vocabulary_missing": tiny.without(_TOKENS),
        "vocabulary_of_numbers": tiny.with_pair(Pair(_TOKENS, ARRAY, [1] * 288, U32)),
        "vocabulary_larger_than_embedding": tiny.with_value(
            _TOKENS, [*_list(tiny, _TOKENS), "more"]
        ),
        "token_twice": _twice(tiny),
        "scores_too_few": tiny.with_value(_SCORES, [0.0]),
        "scores_of_wrong_type": tiny.with_pair(Pair(_SCORES, ARRAY, [1] * 288, U16)),
        "types_too_few": tiny.with_value(_TYPES, [1]),
        "special_token_outside": tiny.with_value("tokenizer.ggml.eos_token_id", 100_000),
        "special_token_a_text": tiny.with_pair(Pair("tokenizer.ggml.bos_token_id", STRING, "<s>")),
        "byte_token_broken": _bytes_broken(tiny),
        "merges_missing": merges.without("tokenizer.ggml.merges"),
        "merges_of_numbers": merges.with_pair(Pair("tokenizer.ggml.merges", ARRAY, [1, 2, 3], U32)),
        "pre_tokenizer_unknown": merges.with_value("tokenizer.ggml.pre", "odd"),
        "tokenizer_unknown": tiny.with_value("tokenizer.ggml.model", "odd"),
        "switch_of_wrong_type": tiny.with_pair(Pair("tokenizer.ggml.add_bos_token", U32, 1)),
        "template_too_long": tiny.with_pair(Pair("tokenizer.chat_template", STRING, "x" * 70_000)),
        "one_of_several_files": tiny.with_pair(Pair("split.count", U16, 3)),
        "a_later_file_alone": tiny.with_pair(Pair("split.no", U16, 1)),
        "switch_beyond_one": tiny.with_pair(Pair("llama.attention.causal", 0, 2)),
        "base_infinite": tiny.with_value("llama.rope.freq_base", float("inf")),
    }
    raw: dict[str, Make] = {
        "empty": lambda: b"",
        "magic_alone": lambda: b"GGUF",
        "magic_of_another": lambda: b"GGML" + whole[4:],
        "very_many_keys": _header(pairs=2**63, tensors=0),
        "very_many_tensors": _header(pairs=0, tensors=2**60),
        "key_of_terabytes": _first_pair(struct.pack("<Q", 2**44)),
        "text_of_terabytes": _first_pair(text("k") + struct.pack("<IQ", STRING, 2**44)),
        "list_of_terabytes": _first_pair(text("k") + struct.pack("<IIQ", ARRAY, U32, 2**61)),
        "lists_of_millions_together": with_lists(tiny, 3),
        "list_of_lists": _first_pair(text("k") + struct.pack("<IIQ", ARRAY, ARRAY, 1)),
        "value_of_unknown_type": _first_pair(text("k") + struct.pack("<I", 99)),
        "cut_in_the_header": lambda: whole[:4000],
        "cut_in_the_data": lambda: whole[:-4096],
    }
    return {**raw, **{name: _of(draft) for name, draft in drafts.items()}}
