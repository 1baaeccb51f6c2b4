"""What a model's keys must be, so that llama.cpp neither refuses them nor dies of them.

It wants each of its keys in one type, some of them at all, and asserts what their numbers are.
llama-model.cpp (load_hparams) and llama-arch.cpp of the version that ``gguf_known`` names.
"""

import math
import re
from dataclasses import dataclass
from typing import Final

from app.engine import gguf_known as known
from app.engine.gguf_header import BOOL, F32, I32, STRING, U16, U32, BadFileError, Header

MAX_TEMPLATE_BYTES = 64 * 1024
_MAX_EXTENT = 2**31 - 1
_MAX_HEADS = 65_536
_ARCHITECTURE = re.compile(r"[a-z0-9][a-z0-9_.-]{0,63}")

_COMMON: Final = {
    "general.architecture": STRING,
    "general.name": STRING,
    "general.file_type": U32,
    "general.quantization_version": U32,
    "split.no": U16,
    "split.count": U16,
    "split.tensors.count": I32,
    "tokenizer.chat_template": STRING,
    "tokenizer.ggml.model": STRING,
    "tokenizer.ggml.pre": STRING,
    "tokenizer.ggml.token_type_count": U32,
    "tokenizer.ggml.add_bos_token": BOOL,
    "tokenizer.ggml.add_eos_token": BOOL,
    "tokenizer.ggml.add_sep_token": BOOL,
    "tokenizer.ggml.add_space_prefix": BOOL,
    "tokenizer.ggml.remove_extra_whitespaces": BOOL,
}
_EPSILONS: Final = ("attention.layer_norm_rms_epsilon", "attention.layer_norm_epsilon")


@dataclass(frozen=True, slots=True)
class Sizes:
    """The numbers of a model's form. Those of the layers are the largest of any layer.

    ``optional_layers`` at the end predict further tokens, and may be in a file of their own.
    """

    architecture: str
    layers: int
    optional_layers: int
    width: int
    context: int
    inner: int
    heads: int
    heads_kv: int
    key_length: int
    value_length: int


class SilentModelError(Exception):
    """The architecture is none that answers; its name is short and plain.

    ``is_known``: it is for something else; else it may be one of a later llama.cpp.
    """

    def __init__(self, architecture: str) -> None:
        super().__init__(architecture)
        self.is_known = architecture in known.SILENT


def check_types(header: Header, architecture: str = "") -> None:
    """Every key that is known has its type.

    Raises:
        BadFileError: one has not.
    """
    wanted = dict(_COMMON)
    for kind, names in (
        (U32, known.NUMBER_KEYS),
        (F32, known.FRACTION_KEYS),
        (BOOL, known.SWITCH_KEYS),
    ):
        wanted |= {f"{architecture}.{name}": kind for name in names}
    wanted[f"{architecture}.rope.scaling.type"] = STRING
    per_layer = {f"{architecture}.{name}" for name in known.LAYER_KEYS}
    for key, kind in wanted.items():
        found = header.values.get(key)
        if found is not None and found.kind != kind:
            raise BadFileError("a key has the wrong type")
        if key in header.lists and key not in per_layer:
            raise BadFileError("a key has the wrong type")


def read_sizes(header: Header) -> Sizes:
    """The form of a model, checked as far as it can be without its tensors.

    Raises:
        BadFileError: it is none that llama.cpp could make.
        SilentModelError: its architecture is not on the list of those that answer.
    """
    architecture = header.text("general.architecture")
    if not _ARCHITECTURE.fullmatch(architecture):
        raise BadFileError("it does not name its architecture")
    if architecture not in known.ANSWERING:
        raise SilentModelError(architecture)
    check_types(header, architecture)
    header.text("tokenizer.chat_template", MAX_TEMPLATE_BYTES)  # bounded; the worker reads it
    keys = _Keys(header, architecture)
    layers = keys.need("block_count", known.MAX_LAYERS)
    width = keys.need("embedding_length", _MAX_EXTENT)
    heads = keys.heads(layers)
    sizes = Sizes(
        architecture=architecture,
        layers=layers,
        optional_layers=keys.number("nextn_predict_layers", 0, layers - 1),
        width=width,
        context=keys.need("context_length", _MAX_EXTENT),
        inner=keys.largest("feed_forward_length", layers, 0),
        heads=heads,
        heads_kv=keys.largest("attention.head_count_kv", layers, heads),
        key_length=keys.number("attention.key_length", width // heads),
        value_length=keys.number("attention.value_length", width // heads),
    )
    _check_heads(sizes, keys)
    _check_experts(keys, layers)
    if not 0 < layers * keys.number("num_loops", 1) <= known.MAX_LAYERS:
        raise BadFileError("its layers do not add up")
    _check_fractions(header, architecture)
    return sizes


class _Keys:
    """The keys of one architecture."""

    def __init__(self, header: Header, architecture: str) -> None:
        self._header = header
        self._of = f"{architecture}."
        self._architecture = architecture

    def number(self, name: str, default: int = 0, most: int = _MAX_EXTENT) -> int:
        """A number between 0 and a bound."""
        value = self._header.integer(self._of + name, default)
        if not 0 <= value <= most:
            raise BadFileError("a number of its form is impossible")
        return value

    def need(self, name: str, most: int) -> int:
        """A number that must be there, and more than none."""
        value = self.number(name, 0, most)
        if value == 0:
            raise BadFileError("a number of its form is missing")
        return value

    def largest(self, name: str, layers: int, default: int) -> int:
        """The largest of a number that layers may have each for itself."""
        found = self._header.lists.get(self._of + name)
        if found is None:
            return self.number(name, default)
        if found.kind not in (U32, I32) or found.count != layers or not found.numbers:
            raise BadFileError("a list has not one number for each layer")
        if not all(0 <= int(number) <= _MAX_EXTENT for number in found.numbers):
            raise BadFileError("a number of its form is impossible")
        return max(int(number) for number in found.numbers)

    def heads(self, layers: int) -> int:
        """The number of attention heads; 1 where the architecture counts none."""
        heads = self.largest("attention.head_count", layers, 0)
        if heads == 0 and self._architecture not in known.WITHOUT_HEADS:
            raise BadFileError("it has no attention heads")
        if heads > _MAX_HEADS:
            raise BadFileError("a number of its form is impossible")
        return max(1, heads)


def _check_heads(sizes: Sizes, keys: _Keys) -> None:
    if sizes.heads_kv > sizes.heads or (sizes.heads_kv and sizes.heads % sizes.heads_kv):
        raise BadFileError("its attention heads do not divide")
    if sizes.architecture in known.WITHOUT_HEADS:
        return
    if sizes.key_length == 0 or sizes.value_length == 0:
        raise BadFileError("its attention heads have no size")
    turned = keys.number("rope.dimension_count", sizes.key_length)
    if turned % 2 or turned > sizes.key_length:
        raise BadFileError("its attention heads cannot be turned")
    has_windows = keys.number("rope.dimension_count_swa") or keys.number("attention.key_length_swa")
    is_whole = sizes.architecture in known.TURNED_WHOLE and not has_windows
    if is_whole and not turned == sizes.key_length == sizes.value_length:
        raise BadFileError("its attention heads cannot be turned")
    if sizes.architecture not in known.ALIKE:
        return
    if sizes.heads_kv == 0 or sizes.value_length != sizes.key_length:
        raise BadFileError("its keys and values differ in size")


def _check_experts(keys: _Keys, layers: int) -> None:
    experts = keys.number("expert_count", 0, known.MAX_EXPERTS)
    used = keys.largest("expert_used_count", layers, 0)
    if used > experts or (experts > 0 and used == 0):
        raise BadFileError("its experts do not add up")


def _check_fractions(header: Header, architecture: str) -> None:
    of = f"{architecture}."
    for key, found in header.values.items():
        if found.kind == F32 and key.startswith(of) and not math.isfinite(found.value):  # type: ignore[arg-type]
            raise BadFileError("a number is not finite")
    epsilons = [header.values.get(of + name) for name in _EPSILONS]
    if not any(epsilons) and architecture != "qwen2vl" and "rwkv" not in architecture:
        raise BadFileError("its normalization is missing")
    is_plain = architecture in known.PLAIN_NORM
    if (is_plain or architecture in known.ALIKE) and epsilons[int(is_plain)] is None:
        raise BadFileError("its normalization is missing")
    if any(found is not None and not 0 <= float(found.value) < 1 for found in epsilons):
        raise BadFileError("its normalization is impossible")
    base = header.values.get(of + "rope.freq_base")
    if base is not None and not float(base.value) > 0:
        raise BadFileError("its attention heads cannot be turned")
    scaling = header.text(of + "rope.scaling.type")
    if of + "rope.scaling.type" in header.values and scaling not in known.ROPE_SCALINGS:
        raise BadFileError("its scaling is unknown")
