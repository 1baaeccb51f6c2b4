"""Model files of several architectures and any size, whose weights are holes: they cost no disk.

llama.cpp maps and reads them as any other, so their pages take memory as real ones do.
https://github.com/ggml-org/ggml/blob/master/docs/gguf.md
"""

import struct
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from app.engine.gguf_types import TENSOR_TYPES
from tests.fuzz.draft import (
    ARRAY,
    BOOL,
    F32,
    I32,
    STRING,
    U32,
    Pair,
    Weights,
    pieces_of_pair,
    pieces_of_tensor,
)

_ALIGNMENT: Final = 32
_KINDS: Final = {name: number for number, (_, _, name) in TENSOR_TYPES.items()}
_NORMAL, _UNKNOWN, _CONTROL, _BYTE = 1, 2, 3, 6
_CONVOLUTION: Final = 4

Named = tuple[str, tuple[int, ...]]


@dataclass(frozen=True, slots=True)
class Form:
    """The sizes of a model. ``head`` 0 is the width shared among the heads."""

    architecture: str
    layers: int
    width: int
    inner: int
    heads: int = 1
    heads_kv: int = 1
    head: int = 0
    vocabulary: int = 32_000
    kind: str = "Q4_0"
    window: int = 0
    experts: int = 0
    has_output: bool = True
    state: int = 16
    context: int = 131_072

    @property
    def head_size(self) -> int:
        """Numbers of one head."""
        return self.head or self.width // self.heads


def write_form(path: Path, form: Form) -> int:
    """Writes the model; returns its size in bytes."""
    tensors = [_tensor(name, extents, form) for name, extents in _tensors(form)]
    pairs = [*_form_pairs(form), *_tokenizer_pairs(form.vocabulary)]
    offset = 0
    with path.open("wb") as file:
        file.write(b"GGUF" + struct.pack("<IQQ", 3, len(tensors), len(pairs)))
        for pair in pairs:
            file.write(b"".join(pieces_of_pair(pair)))
        for tensor in tensors:
            file.write(b"".join(pieces_of_tensor(tensor, offset)))
            offset += _padded(_data_bytes(tensor))
        start = _padded(file.tell())
        file.truncate(start + offset)
    return start + offset


def _tensor(name: str, extents: tuple[int, ...], form: Form) -> Weights:
    is_exact = len(extents) == 1 or "conv1d" in name or name.endswith(("ssm_a", "gate_inp.weight"))
    return Weights(name, extents, _KINDS["F32" if is_exact else form.kind], b"")


def _data_bytes(tensor: Weights) -> int:
    block, block_bytes, _ = TENSOR_TYPES[tensor.kind]
    elements = 1
    for extent in tensor.extents:
        elements *= extent
    return elements // block * block_bytes


def _padded(count: int) -> int:
    return -(-count // _ALIGNMENT) * _ALIGNMENT


def _form_pairs(form: Form) -> list[Pair]:
    of = f"{form.architecture}."
    numbers = {
        "block_count": form.layers,
        "context_length": form.context,
        "embedding_length": form.width,
        "feed_forward_length": form.inner,
        "vocab_size": form.vocabulary,
    }
    if form.architecture.startswith("mamba"):
        numbers |= {
            "ssm.conv_kernel": _CONVOLUTION,
            "ssm.inner_size": 2 * form.width,
            "ssm.state_size": form.state,
            "ssm.time_step_rank": form.width // 16,
        }
    else:
        numbers |= {
            "attention.head_count": form.heads,
            "attention.head_count_kv": form.heads_kv,
            "attention.key_length": form.head_size,
            "attention.value_length": form.head_size,
            "rope.dimension_count": form.head_size,
        }
    if form.window:
        numbers["attention.sliding_window"] = form.window
    if form.experts:
        numbers |= {"expert_count": form.experts, "expert_used_count": 2}
        if form.architecture == "qwen3moe":
            numbers["expert_feed_forward_length"] = form.inner
    kind = "layer_norm_epsilon" if form.architecture == "starcoder2" else "layer_norm_rms_epsilon"
    return [
        Pair("general.architecture", STRING, form.architecture),
        Pair("general.name", STRING, "Holes"),
        *(Pair(of + name, U32, value) for name, value in numbers.items()),
        Pair(f"{of}attention.{kind}", F32, 1e-5),
        Pair(of + "rope.freq_base", F32, 10_000.0),
    ]


def _tokenizer_pairs(vocabulary: int) -> list[Pair]:
    base = ["<unk>", "<s>", "</s>", *(f"<0x{byte:02X}>" for byte in range(256)), "▁", "the"]
    types = [_UNKNOWN, _CONTROL, _CONTROL, *[_BYTE] * 256, _NORMAL, _NORMAL]
    more = vocabulary - len(base)
    tokens = [*base, *(f"▁word{number}" for number in range(more))]
    return [
        Pair("tokenizer.ggml.model", STRING, "llama"),
        Pair("tokenizer.ggml.tokens", ARRAY, tokens, STRING),
        Pair("tokenizer.ggml.scores", ARRAY, [-float(n) for n in range(vocabulary)], F32),
        Pair("tokenizer.ggml.token_type", ARRAY, [*types, *[_NORMAL] * more], I32),
        Pair("tokenizer.ggml.bos_token_id", U32, 1),
        Pair("tokenizer.ggml.eos_token_id", U32, 2),
        Pair("tokenizer.ggml.unknown_token_id", U32, 0),
        Pair("tokenizer.ggml.add_bos_token", BOOL, value=True),
    ]


def _tensors(form: Form) -> list[Named]:
    width = form.width
    whole: list[Named] = [
        ("token_embd.weight", (width, form.vocabulary)),
        ("output_norm.weight", (width,)),
    ]
    if form.has_output and form.architecture not in ("gemma2", "starcoder2"):
        whole.append(("output.weight", (width, form.vocabulary)))
    if form.architecture == "starcoder2":
        whole.append(("output_norm.bias", (width,)))
    of_layer = _of_mamba(form) if form.architecture == "mamba" else _of_layer(form)
    return whole + [
        (f"blk.{layer}.{name}", extents)
        for layer in range(form.layers)
        for name, extents in of_layer
    ]


def _of_mamba(form: Form) -> Sequence[Named]:
    width, inner, rank = form.width, 2 * form.width, form.width // 16
    return [
        ("attn_norm.weight", (width,)),
        ("ssm_in.weight", (width, 2 * inner)),
        ("ssm_conv1d.weight", (_CONVOLUTION, inner)),
        ("ssm_conv1d.bias", (inner,)),
        ("ssm_x.weight", (inner, rank + 2 * form.state)),
        ("ssm_dt.weight", (rank, inner)),
        ("ssm_dt.bias", (inner,)),
        ("ssm_a", (form.state, inner)),
        ("ssm_d", (inner,)),
        ("ssm_out.weight", (inner, width)),
    ]


def _of_layer(form: Form) -> Sequence[Named]:
    width, queries, keys = form.width, form.heads * form.head_size, form.heads_kv * form.head_size
    found: list[Named] = [("attn_norm.weight", (width,)), ("ffn_norm.weight", (width,))]
    if form.architecture == "phi3":
        found.append(("attn_qkv.weight", (width, queries + 2 * keys)))
    else:
        found += [("attn_q.weight", (width, queries))]
        found += [(f"attn_{name}.weight", (width, keys)) for name in "kv"]
    found.append(("attn_output.weight", (queries, width)))
    if form.architecture in ("qwen2", "starcoder2"):
        found += [("attn_q.bias", (queries,)), ("attn_k.bias", (keys,)), ("attn_v.bias", (keys,))]
    if form.architecture in ("qwen3", "qwen3moe", "gemma3"):
        found += [(f"attn_{name}_norm.weight", (form.head_size,)) for name in "qk"]
    if form.architecture in ("gemma2", "gemma3"):
        found += [(f"{name}.weight", (width,)) for name in ("post_attention_norm", "post_ffw_norm")]
    return [*found, *_feed_forward(form)]


def _feed_forward(form: Form) -> list[Named]:
    width, inner = form.width, form.inner
    if form.experts:
        return [
            ("ffn_gate_inp.weight", (width, form.experts)),
            ("ffn_gate_exps.weight", (width, inner, form.experts)),
            ("ffn_up_exps.weight", (width, inner, form.experts)),
            ("ffn_down_exps.weight", (inner, width, form.experts)),
        ]
    if form.architecture == "phi3":
        return [("ffn_up.weight", (width, 2 * inner)), ("ffn_down.weight", (inner, width))]
    plain: list[Named] = [("ffn_up.weight", (width, inner)), ("ffn_down.weight", (inner, width))]
    if form.architecture == "starcoder2":
        biases = {"attn_norm": width, "ffn_norm": width, "attn_output": width, "ffn_down": width}
        biases["ffn_up"] = inner
        return [*plain, *((f"{name}.bias", (extent,)) for name, extent in biases.items())]
    return [("ffn_gate.weight", (width, inner)), *plain]
