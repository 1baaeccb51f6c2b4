"""A GGUF file in parts, to write whole, or broken in chosen ways; and tiny models that load.

https://github.com/ggml-org/ggml/blob/master/docs/gguf.md
"""

import random
import struct
from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from app.engine import gguf_known as known

U16, U32, I32, F32, BOOL, STRING, ARRAY = 2, 4, 5, 6, 7, 8, 9
FORMS = {0: "B", 1: "b", U16: "H", 3: "h", U32: "I", I32: "i", F32: "f", BOOL: "?"} | {
    10: "Q",
    11: "q",
    12: "d",
}
ALIGNMENT = 32
TENSOR_F32, TENSOR_Q4_0 = 0, 2
_NORMAL, _UNKNOWN, _CONTROL, _BYTE = 1, 2, 3, 6

Bare = int | float | bool | str | bytes


@dataclass(frozen=True)
class Pair:
    """A key with its value; of a list the elements' type too."""

    key: str
    kind: int
    value: Bare | Sequence[Bare]
    element: int = 0


@dataclass(frozen=True)
class Weights:
    """A tensor with its data; ``offset`` None is where it belongs."""

    name: str
    extents: tuple[int, ...]
    kind: int
    data: bytes
    offset: int | None = None


@dataclass(frozen=True)
class Draft:
    """A file in parts. Counts are of the parts unless they are set."""

    pairs: tuple[Pair, ...]
    tensors: tuple[Weights, ...]
    version: int = 3
    magic: bytes = b"GGUF"
    pair_count: int | None = None
    tensor_count: int | None = None
    alignment: int = ALIGNMENT
    tail: bytes = field(default=b"")

    def with_value(self, key: str, value: Bare | Sequence[Bare]) -> "Draft":
        """The same with another value of a key."""
        assert any(pair.key == key for pair in self.pairs), key
        changed = (replace(p, value=value) if p.key == key else p for p in self.pairs)
        return replace(self, pairs=tuple(changed))

    def with_pair(self, pair: Pair) -> "Draft":
        """The same with a pair instead of the one of its key, or more."""
        kept = self.without(pair.key).pairs
        return replace(self, pairs=(*kept, pair))

    def without(self, key: str) -> "Draft":
        """The same without a key."""
        return replace(self, pairs=tuple(p for p in self.pairs if p.key != key))

    def with_tensor(self, name: str, /, **changes: object) -> "Draft":
        """The same with a tensor changed."""
        assert any(tensor.name == name for tensor in self.tensors), name
        changed = (
            replace(t, **changes) if t.name == name else t  # type: ignore[arg-type]
            for t in self.tensors
        )
        return replace(self, tensors=tuple(changed))

    def value(self, key: str) -> Bare | Sequence[Bare]:
        """A key's value."""
        return next(pair.value for pair in self.pairs if pair.key == key)

    def encode(self) -> bytes:
        """The file."""
        return self.encode_with_edges()[0]

    def encode_with_edges(self) -> tuple[bytes, list[int]]:
        """The file, and where its fields begin."""
        out, edges = bytearray(self.magic), [4, 8, 16]
        tensors = len(self.tensors) if self.tensor_count is None else self.tensor_count
        pairs = len(self.pairs) if self.pair_count is None else self.pair_count
        out += struct.pack("<IQQ", self.version, tensors, pairs)
        for pair in self.pairs:
            for piece in _pieces_of_pair(pair):
                edges.append(len(out))
                out += piece
        offset, data = 0, bytearray()
        for tensor in self.tensors:
            place = offset if tensor.offset is None else tensor.offset
            for piece in _pieces_of_tensor(tensor, place):
                edges.append(len(out))
                out += piece
            data += tensor.data + bytes(-len(tensor.data) % self.alignment)
            offset += len(tensor.data) + -len(tensor.data) % self.alignment
        out += bytes(-len(out) % self.alignment)
        edges.append(len(out))
        return bytes(out + data + self.tail), edges


def text(value: str | bytes) -> bytes:
    """A text as it stands in the file."""
    raw = value if isinstance(value, bytes) else value.encode()
    return struct.pack("<Q", len(raw)) + raw


def _scalar(kind: int, value: Bare) -> bytes:
    if kind == STRING:
        assert isinstance(value, str | bytes)
        return text(value)
    return struct.pack(f"<{FORMS[kind]}", value)


def _pieces_of_pair(pair: Pair) -> list[bytes]:
    pieces = [text(pair.key), struct.pack("<I", pair.kind)]
    if pair.kind != ARRAY:
        assert not isinstance(pair.value, list | tuple)
        return [*pieces, _scalar(pair.kind, pair.value)]  # type: ignore[arg-type]
    assert isinstance(pair.value, list | tuple)
    pieces += [struct.pack("<I", pair.element), struct.pack("<Q", len(pair.value))]
    return pieces + [_scalar(pair.element, value) for value in pair.value]


def _pieces_of_tensor(tensor: Weights, offset: int) -> list[bytes]:
    extents = [struct.pack("<Q", extent) for extent in tensor.extents]
    return [
        text(tensor.name),
        struct.pack("<I", len(tensor.extents)),
        *extents,
        struct.pack("<I", tensor.kind),
        struct.pack("<Q", offset),
    ]


def tiny_by_pieces() -> Draft:
    """A model of two layers that llama.cpp loads, with a vocabulary of pieces and bytes."""
    letters = [f"▁{letter}" for letter in "abcdefghijklmnopqrstuvwxyz"] + ["▁", "the", "ing"]
    tokens = ["<unk>", "<s>", "</s>", *(f"<0x{byte:02X}>" for byte in range(256)), *letters]
    types = [_UNKNOWN, _CONTROL, _CONTROL, *[_BYTE] * 256, *[_NORMAL] * len(letters)]
    own = (
        Pair("tokenizer.ggml.model", STRING, "llama"),
        Pair("tokenizer.ggml.tokens", ARRAY, tokens, STRING),
        Pair("tokenizer.ggml.scores", ARRAY, [-float(n) for n in range(len(tokens))], F32),
        Pair("tokenizer.ggml.token_type", ARRAY, types, I32),
        Pair("tokenizer.ggml.bos_token_id", U32, 1),
        Pair("tokenizer.ggml.eos_token_id", U32, 2),
        Pair("tokenizer.ggml.unknown_token_id", U32, 0),
        Pair("tokenizer.ggml.add_bos_token", BOOL, value=True),
    )
    return _tiny("llama", own, len(tokens))


def tiny_by_merges() -> Draft:
    """The same kind of model with pairs of bytes, as GPT-2 has them, and biases, as Qwen 2 has."""
    alphabet = [chr(code) for code in _byte_letters()]
    merges = ["t h", "th e", "i n", "in g", "Ġ a", "e r"]
    merged = [merge.replace(" ", "") for merge in merges]
    tokens = [*alphabet, *merged, "<|im_start|>", "<|im_end|>"]
    types = [_NORMAL] * (len(tokens) - 2) + [_CONTROL] * 2
    own = (
        Pair("tokenizer.ggml.model", STRING, "gpt2"),
        Pair("tokenizer.ggml.pre", STRING, "qwen2"),
        Pair("tokenizer.ggml.tokens", ARRAY, tokens, STRING),
        Pair("tokenizer.ggml.token_type", ARRAY, types, I32),
        Pair("tokenizer.ggml.merges", ARRAY, merges, STRING),
        Pair("tokenizer.ggml.eos_token_id", U32, len(tokens) - 1),
        Pair("tokenizer.ggml.padding_token_id", U32, len(tokens) - 2),
        Pair("tokenizer.chat_template", STRING, "{{ messages }}"),
    )
    return _tiny("qwen2", own, len(tokens))


def _byte_letters() -> list[int]:
    """GPT-2's letters for the 256 bytes: those that show stand for themselves."""
    shown = [*range(33, 127), *range(161, 173), *range(174, 256)]
    return shown + [256 + n for n in range(256 - len(shown))]


def tiny_of(architecture: str) -> Draft:
    """The same kind of model in another architecture of llama.cpp's.

    Either one of ``known.ALIKE``, with the tensors that it cannot do without, or one of
    ``OUTSIDE``, of which the pre-check knows names and types, but neither what it needs nor shapes.
    """
    base = tiny_by_pieces()
    own = tuple(pair for pair in base.pairs if pair.key.startswith("tokenizer."))
    tokens = base.value("tokenizer.ggml.tokens")
    assert isinstance(tokens, list)
    return _tiny(architecture, own, len(tokens))


_PROJECTIONS = ("attn_output.weight", "ffn_gate.weight", "ffn_up.weight", "ffn_down.weight")
OUTSIDE = {
    "nanbeige": ("attn_norm.weight", "ffn_norm.weight", *_PROJECTIONS),
    "olmo": _PROJECTIONS,
    "olmo2": (
        *_PROJECTIONS,
        *("post_attention_norm.weight", "post_ffw_norm.weight"),
        *("attn_q_norm.weight", "attn_k_norm.weight"),
    ),
}
_OUTSIDE_WHOLE = {
    "nanbeige": ("output_norm.weight",),
    "olmo": (),
    "olmo2": ("output_norm.weight", "output.weight"),
}
_APART = ("attn_q.weight", "attn_k.weight", "attn_v.weight")
_NUMBERS = {"cohere2": {"attention.sliding_window": 64}}
_FRACTIONS = {"cohere2": {"logit_scale": 1.0}, "granite": {"logit_scale": 1.0}}
_SWITCHES = {"gptneox": ("use_parallel_residual",)}


def _tiny(architecture: str, tokenizer: tuple[Pair, ...], vocabulary: int) -> Draft:
    width, inner, layers, heads, heads_kv = 64, 96, 2, 4, 2
    of = f"{architecture}."
    is_plain = architecture in known.PLAIN_NORM
    epsilon = f"attention.layer_norm_{'' if is_plain else 'rms_'}epsilon"
    numbers = {
        "block_count": layers,
        "context_length": 512,
        "embedding_length": width,
        "feed_forward_length": inner,
        "attention.head_count": heads,
        "attention.head_count_kv": heads_kv,
        "rope.dimension_count": width // heads,
        "vocab_size": vocabulary,
        **_NUMBERS.get(architecture, {}),
    }
    fractions = {epsilon: 1e-5, "rope.freq_base": 10_000.0, **_FRACTIONS.get(architecture, {})}
    pairs = (
        Pair("general.architecture", STRING, architecture),
        Pair("general.name", STRING, "Tiny"),
        Pair("general.file_type", U32, 2),
        *(Pair(of + name, U32, value) for name, value in numbers.items()),
        *(Pair(of + name, F32, value) for name, value in fractions.items()),
        *(Pair(of + name, BOOL, value=True) for name in _SWITCHES.get(architecture, ())),
        *tokenizer,
    )
    keys = width // heads * heads_kv
    up = 2 * inner if architecture in known.GATE_IN_UP else inner
    sides = {
        "token_embd": (width, vocabulary),
        "output": (width, vocabulary),
        "attn_qkv": (width, width + 2 * keys),
        "attn_q": (width, width),
        "attn_k": (width, keys),
        "attn_v": (width, keys),
        "attn_output": (width, width),
        "ffn_gate": (width, inner),
        "ffn_up": (width, up),
        "ffn_down": (inner, width),
    }
    lengths = {"attn_q_norm": width // heads, "attn_k_norm": width // heads}
    if architecture == "olmo2":
        lengths = {"attn_q_norm": width, "attn_k_norm": keys}

    def extents(name: str) -> tuple[int, ...]:
        stem, _, end = name.rpartition(".")
        if stem not in sides:
            return (lengths.get(stem, width),)
        return sides[stem] if end == "weight" else (sides[stem][1],)

    names = ["token_embd.weight", *_whole(architecture)]
    shapes = [(name, extents(name)) for name in names]
    for layer in range(layers):
        shapes += [(f"blk.{layer}.{name}", extents(name)) for name in _of_layer(architecture)]
    return Draft(pairs, tuple(weights(name, shape) for name, shape in shapes))


def _whole(architecture: str) -> list[str]:
    if architecture in OUTSIDE:
        return list(_OUTSIDE_WHOLE[architecture])
    return ["output_norm.weight", *sorted(known.WHOLE.get(architecture, ()))]


def _of_layer(architecture: str) -> list[str]:
    needed = sorted(known.ALIKE.get(architecture, ())) or [*OUTSIDE[architecture]]
    if architecture == "qwen2":
        needed += ["attn_q.bias", "attn_k.bias", "attn_v.bias"]
    return needed if "attn_qkv.weight" in needed else [*needed, *_APART]


def weights(name: str, extents: tuple[int, ...]) -> Weights:
    """A tensor of this shape with numbers by chance, the same each time."""
    chance = random.Random(name)  # noqa: S311 - no secret
    if len(extents) == 1:
        return Weights(
            name, extents, TENSOR_F32, struct.pack(f"<{extents[0]}f", *[1.0] * extents[0])
        )
    blocks = extents[0] * extents[1] // 32
    scale = struct.pack("<e", 0.01)
    data = b"".join(scale + chance.randbytes(16) for _ in range(blocks))
    return Weights(name, extents, TENSOR_Q4_0, data)
