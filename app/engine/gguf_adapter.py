"""What a LoRA adapter says of itself, and whether it belongs to a model.

The pre-check of adapters: llama.cpp asserts the types of its keys, and multiplies its tensors with
those of the model without asking again whether they agree (llama-adapter.cpp, llama-graph.cpp of
the version that ``gguf_known`` names). What it lets pass is still loaded in a sealed worker only.
"""

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from app.engine import gguf_known as known
from app.engine.errors import AdapterMismatchError, ModelUnsupportedError
from app.engine.gguf import damaged, read_header, tidy
from app.engine.gguf_header import F32, STRING, BadFileError, Header, Tensor
from app.engine.gguf_types import EXACT_TYPES, FILE_TYPES, Q8_0, TENSOR_TYPES

MAX_RANK: Final = 4096
_MAX_ALPHA: Final = 1e6
_KIND = "general.type"
_ADAPTER: Final = "adapter"
_LORA: Final = "lora"
_ALPHA: Final = "adapter.lora.alpha"
# Its weights act only after certain tokens; nothing here watches for them.
_ON_TOKENS: Final = "adapter.alora.invocation_tokens"
_A, _B = ".lora_a", ".lora_b"
_IGNORED: Final = "_norm.weight"  # llama.cpp reads past them
_EMBEDDING: Final = "token_embd.weight"
_OUTPUT: Final = "output.weight"
_TYPES: Final = EXACT_TYPES | {Q8_0}  # what adapters are written in
_KEYS: Final = {
    _KIND: STRING,
    "general.architecture": STRING,
    "general.name": STRING,
    "general.license": STRING,
    "general.base_model.0.name": STRING,
    "adapter.type": STRING,
    _ALPHA: F32,
}
Shape = tuple[int, ...]


@dataclass(frozen=True, slots=True)
class AdapterMetadata:
    """What an adapter's file says of it. Texts are untrusted, but short; ``base_name`` may be none.

    ``changed`` are the model's tensors that it changes, with the shapes they must have.
    """

    name: str
    base_name: str
    architecture: str
    quantization: str
    license: str
    rank: int  # the largest
    parameters: int
    size_bytes: int
    changed: Mapping[str, Shape]


def is_adapter(path: Path) -> bool:
    """Whether a GGUF file says that it is an adapter.

    Raises:
        NotGgufError, DamagedModelError, UnreadableModelError: it is not what it should be.
    """
    found = read_header(path).values.get(_KIND)
    return found is not None and found.value == _ADAPTER


def read_adapter(path: Path) -> AdapterMetadata:
    """Reads and checks an adapter.

    Raises:
        NotGgufError, DamagedModelError, UnreadableModelError: it is not what it should be.
        ModelUnsupportedError: it is an adapter of a kind that nothing here can use.
    """
    header = read_header(path)
    try:
        return _metadata(header, path)
    except BadFileError as error:
        raise damaged(path, error) from None


def check_belongs(adapter: AdapterMetadata, base: Sequence[Path], base_name: str) -> None:
    """Looks whether every change that an adapter makes is one of this model's tensors.

    ``base`` are all files of the model, which ``gguf.read_model`` has checked.

    Raises:
        AdapterMismatchError: it was made for another model.
        NotGgufError, DamagedModelError, UnreadableModelError: a file of the model is not what it
            should be.
    """
    headers = [read_header(path) for path in base]
    shapes = {tensor.name: tensor.extents for header in headers for tensor in header.tensors}
    architecture = headers[0].text("general.architecture")
    # Where one tensor is both, llama.cpp would multiply the adapter's the wrong way round.
    is_shared = _EMBEDDING in adapter.changed and _OUTPUT not in shapes
    belongs = adapter.architecture == architecture and not is_shared
    if not belongs or any(shapes.get(name) != shape for name, shape in adapter.changed.items()):
        raise AdapterMismatchError(adapter.name, base_name)


def _metadata(header: Header, path: Path) -> AdapterMetadata:
    for key, kind in _KEYS.items():
        found = header.values.get(key)
        if key in header.lists or (found is not None and found.kind != kind):
            raise BadFileError("a key has the wrong type")
    if header.text(_KIND) != _ADAPTER:
        raise BadFileError("it does not say that it is an adapter")
    architecture = header.text("general.architecture")
    if architecture not in known.ANSWERING:
        raise BadFileError("it does not name the architecture of its model")
    form = header.text("adapter.type")
    if form != _LORA:
        raise ModelUnsupportedError(path.name, tidy(form, 32))
    if _ON_TOKENS in header.lists or _ON_TOKENS in header.values:
        raise ModelUnsupportedError(path.name, "alora")
    alpha = header.values.get(_ALPHA)
    if alpha is not None and not (
        math.isfinite(float(alpha.value)) and 0 <= float(alpha.value) <= _MAX_ALPHA
    ):
        raise BadFileError("its strength is impossible")
    pairs = _pairs(header.tensors)
    largest = max(pairs.values(), key=lambda pair: pair[0].elements)[0]
    return AdapterMetadata(
        name=tidy(header.text("general.name")) or path.stem,
        base_name=tidy(header.text("general.base_model.0.name")),
        architecture=architecture,
        quantization=FILE_TYPES.get(
            header.integer("general.file_type", -1), TENSOR_TYPES[largest.kind][2]
        ),
        license=tidy(header.text("general.license")),
        rank=max(b.extents[0] for _, b in pairs.values()),
        parameters=sum(a.elements + b.elements for a, b in pairs.values()),
        size_bytes=header.size_bytes,
        changed={name: _changed(name, a, b) for name, (a, b) in pairs.items()},
    )


def _pairs(tensors: Sequence[Tensor]) -> dict[str, tuple[Tensor, Tensor]]:
    """The two factors of every change, by the name of the tensor that they change."""
    factors: dict[str, dict[str, Tensor]] = {_A: {}, _B: {}}
    for tensor in tensors:
        end = tensor.name[-len(_A) :]
        if end in factors:
            factors[end][tensor.name.removesuffix(end)] = tensor
        elif not tensor.name.endswith(_IGNORED):
            raise BadFileError("a tensor is none of an adapter's")
        if tensor.kind not in _TYPES:
            raise BadFileError("a tensor has a type that no adapter has")
    if not factors[_A] or factors[_A].keys() != factors[_B].keys():
        raise BadFileError("a tensor is missing")
    return {name: (a, factors[_B][name]) for name, a in factors[_A].items()}


def _changed(name: str, a: Tensor, b: Tensor) -> Shape:
    """The shape of the product, which is that of the tensor it is added to."""
    if len(a.extents) != len(b.extents) or not 2 <= len(a.extents) <= 3:  # noqa: PLR2004
        raise BadFileError("a tensor has an impossible shape")
    if name == _EMBEDDING:  # looked up, not multiplied: its first factor lies the other way
        rank, shape = a.extents[0], (b.extents[1], a.extents[1])
    else:
        rank, shape = a.extents[1], (a.extents[0], b.extents[1])
    if b.extents[0] != rank or rank > MAX_RANK or a.extents[2:] != b.extents[2:]:
        raise BadFileError("two of its tensors do not agree")
    return shape + a.extents[2:]
