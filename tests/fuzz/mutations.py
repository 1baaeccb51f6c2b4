"""Changes a valid GGUF file by chance: in its bytes, or in its parts with all else kept right."""

import random
import struct
from collections.abc import Callable, Sequence
from dataclasses import replace

from tests.fuzz.draft import ARRAY, FORMS, STRING, Bare, Draft, Pair, Weights

_EDGY = (
    *(0, 1, 2, 3, 7, 31, 32, 33, 127, 128, 255, 256, 1023, 4095, 65_535, 65_536),
    *(2**31 - 1, 2**31, 2**32 - 1, 2**32, 2**62, 2**63 - 1, 2**63, 2**64 - 32, 2**64 - 1),
)
_WORDS = ("", "\0", "llama", "gpt2", "blk.0.attn_norm.weight", "<0x41>", "<0x-1>", "%s%n", "▁")

_KEYS_OF_OTHERS = (
    "expert_count",
    "expert_used_count",
    "attention.key_length",
    "attention.value_length",
    "rope.scaling.factor",
    "rope.scaling.type",
    "attention.causal",
    "attention.sliding_window",
    "pooling_type",
    "leading_dense_block_count",
    "nextn_predict_layers",
    "logit_scale",
    "attention.clamp_kqv",
    "rope.dimension_sections",
    "use_parallel_residual",
)


def mutated(drafts: Sequence[Draft], rng: random.Random) -> bytes:
    """One file that is almost one of these."""
    draft = rng.choice(drafts)
    if rng.random() < 0.5:
        for _ in range(rng.choice((1, 1, 1, 2, 3))):
            draft = rng.choice(_OF_PARTS)(draft, rng)
        return draft.encode()
    raw, edges = draft.encode_with_edges()
    other = rng.choice(drafts).encode()
    for _ in range(rng.choice((1, 1, 1, 2, 4))):
        raw = rng.choice(_OF_BYTES)(raw, edges, other, rng)
    return raw


def _flip(raw: bytes, edges: list[int], _other: bytes, rng: random.Random) -> bytes:
    changed = bytearray(raw)
    end = edges[-1] if rng.random() < 0.9 else len(raw)
    for _ in range(rng.choice((1, 1, 2, 8))):
        changed[rng.randrange(min(end, len(raw)))] ^= 1 << rng.randrange(8)
    return bytes(changed)


def _set_number(raw: bytes, edges: list[int], _other: bytes, rng: random.Random) -> bytes:
    at, form = rng.choice(edges), rng.choice("BHIQ")
    size = struct.calcsize(form)
    if at + size > len(raw):
        return raw
    changed = bytearray(raw)
    (old,) = struct.unpack_from(f"<{form}", raw, at)
    new = rng.choice((old + 1, old - 1, old * 2, old + 8, rng.choice(_EDGY)))
    struct.pack_into(f"<{form}", changed, at, new % 2 ** (8 * size))
    return bytes(changed)


def _truncate(raw: bytes, edges: list[int], _other: bytes, rng: random.Random) -> bytes:
    return raw[: rng.choice((rng.choice(edges), rng.randrange(len(raw) + 1), len(raw) - 1))]


def _span(length: int, edges: list[int], rng: random.Random) -> tuple[int, int]:
    first, last = sorted((rng.choice(edges), rng.choice(edges)))
    return min(first, length), min(last, length)


def _double(raw: bytes, edges: list[int], _other: bytes, rng: random.Random) -> bytes:
    first, last = _span(len(raw), edges, rng)
    return raw[:last] + raw[first:last] + raw[last:]


def _drop(raw: bytes, edges: list[int], _other: bytes, rng: random.Random) -> bytes:
    first, last = _span(len(raw), edges, rng)
    return raw[:first] + raw[last:]


def _splice(raw: bytes, edges: list[int], other: bytes, rng: random.Random) -> bytes:
    first, last = _span(len(raw), edges, rng)
    start = rng.randrange(len(other))
    return raw[:first] + other[start : start + last - first] + raw[last:]


_OF_BYTES = (_flip, _flip, _set_number, _set_number, _truncate, _double, _drop, _splice)


def _other_value(draft: Draft, rng: random.Random) -> Draft:
    """A key's value, of the same type, or an element of its list."""
    pair = rng.choice(draft.pairs)
    if pair.kind != ARRAY:
        return _with(draft, replace(pair, value=_changed(pair.kind, _bare(pair.value), rng)))
    assert not isinstance(pair.value, int | float | str | bytes)
    values: list[Bare] = list(pair.value)
    at = rng.randrange(len(values))
    match rng.randrange(4):
        case 0:
            values[at] = _changed(pair.element, values[at], rng)
        case 1:
            values.insert(at, rng.choice(values))
        case 2:
            del values[at]
        case _:
            values = values[:at]
    return _with(draft, replace(pair, value=values))


def _bare(value: Bare | Sequence[Bare]) -> Bare:
    assert isinstance(value, int | float | str | bytes)
    return value


def _changed(kind: int, value: Bare, rng: random.Random) -> Bare:
    if kind == STRING:
        word = value if isinstance(value, str) else ""
        return rng.choice((rng.choice(_WORDS), word + "x", word[:-1], word.upper(), word * 40))
    form = FORMS[kind]
    if form in "fd":
        return rng.choice((0.0, -1.0, 1e30, float("nan"), float("inf"), float(value) * 2))
    size = struct.calcsize(form)
    number = rng.choice((int(value) + 1, int(value) - 1, int(value) * 2, rng.choice(_EDGY)))
    raw = (number % 2 ** (8 * size)).to_bytes(size, "little")
    result: int = struct.unpack(f"<{form}", raw)[0]
    return result


def _with(draft: Draft, changed: Pair) -> Draft:
    pairs = (changed if pair.key == changed.key else pair for pair in draft.pairs)
    return replace(draft, pairs=tuple(pairs))


def _other_type(draft: Draft, rng: random.Random) -> Draft:
    numbers = [p for p in draft.pairs if p.kind in FORMS and isinstance(p.value, int)]
    pair = rng.choice(numbers)
    kind = rng.choice([kind for kind, form in FORMS.items() if form not in "fd?"])
    fits = int(_bare(pair.value)) % 128
    return _with(draft, replace(pair, kind=kind, value=fits))


def _other_key(draft: Draft, rng: random.Random) -> Draft:
    pair = rng.choice(draft.pairs)
    key = rng.choice((pair.key[:-1], pair.key + "x", pair.key.replace(".", "_", 1), ""))
    pairs = tuple(replace(p, key=key) if p is pair else p for p in draft.pairs)
    return replace(draft, pairs=pairs)


def _fewer_pairs(draft: Draft, rng: random.Random) -> Draft:
    return draft.without(rng.choice(draft.pairs).key)


def _one_more_pair(draft: Draft, rng: random.Random) -> Draft:
    """A key that models of other kinds have."""
    architecture = draft.value("general.architecture") if _has(draft) else "llama"
    name = rng.choice(_KEYS_OF_OTHERS)
    kind = rng.choice((4, 5, 6, 7, STRING))
    values: dict[int, Bare] = {6: 0.5, 7: 1, STRING: rng.choice(("yarn", "odd"))}
    value = values.get(kind, rng.choice((0, 1, 2, 16, 2**31 - 1)))
    return draft.with_pair(Pair(f"{architecture}.{name}", kind, value))


def _has(draft: Draft) -> bool:
    return any(pair.key == "general.architecture" for pair in draft.pairs)


def _other_tensor(draft: Draft, rng: random.Random) -> Draft:
    """A tensor's name, type, extents, or its place among the others."""
    if not draft.tensors:
        return draft
    at = rng.randrange(len(draft.tensors))
    tensors = list(draft.tensors)
    tensor = tensors[at]
    match rng.randrange(6):
        case 0:
            name = rng.choice((tensor.name[:-1], tensor.name + "x", tensor.name.upper(), "n" * 70))
            tensors[at] = replace(tensor, name=name)
        case 1:
            tensors[at] = replace(tensor, kind=rng.randrange(45))
        case 2:
            tensors[at] = replace(tensor, extents=_other_extents(tensor, rng))
        case 3:
            del tensors[at]
        case 4:
            tensors.insert(at, rng.choice(tensors))
        case _:
            tensors[at] = rng.choice(tensors)
    return replace(draft, tensors=tuple(tensors))


def _other_extents(tensor: Weights, rng: random.Random) -> tuple[int, ...]:
    extents = list(tensor.extents)
    at = rng.randrange(len(extents))
    match rng.randrange(4):
        case 0:
            extents.reverse()
        case 1:
            extents[at] = rng.choice(_EDGY) % 2**63
        case 2:
            extents[at] = max(1, extents[at] // 2)
            extents.append(2)
        case _:
            extents += [1] * rng.choice((1, 2, 3))
    return tuple(extents)


def _swapped(draft: Draft, rng: random.Random) -> Draft:
    """Two tensors have each other's names."""
    if len(draft.tensors) < 2:
        return draft
    first, second = rng.sample(range(len(draft.tensors)), 2)
    tensors = list(draft.tensors)
    one, two = tensors[first], tensors[second]
    tensors[first], tensors[second] = replace(one, name=two.name), replace(two, name=one.name)
    return replace(draft, tensors=tuple(tensors))


_OfParts = Callable[[Draft, random.Random], Draft]
_OF_PARTS: tuple[_OfParts, ...] = (
    *(_other_value, _other_value, _other_value, _other_type, _other_key, _fewer_pairs),
    *(_one_more_pair, _other_tensor, _other_tensor, _swapped),
)
