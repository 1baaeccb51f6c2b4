"""What a model's tensors must be: known by name, all there, and of the shape that its keys say.

llama-arch.cpp and models/*.cpp of the version that ``gguf_known`` names.
"""

from collections.abc import Mapping, Sequence
from typing import Final

from app.engine import gguf_known as known
from app.engine.gguf_header import BadFileError, Header, Tensor
from app.engine.gguf_keys import Sizes
from app.engine.gguf_types import EXACT_TYPES, TABLE_TYPE, WEIGHT_TYPES

_APART: Final = frozenset({"attn_q.weight", "attn_k.weight", "attn_v.weight"})
_DENSE: Final = frozenset({"ffn_gate.weight", "ffn_up.weight", "ffn_down.weight"})
_EXPERTS: Final = frozenset({"ffn_up_exps.weight", "ffn_down_exps.weight"})
Shape = tuple[int, ...]


def check_tensors(headers: Sequence[Header], sizes: Sizes, vocabulary: int) -> None:
    """Checks the tensors of all files of a model together.

    Raises:
        BadFileError: llama.cpp could not make a model of them.
    """
    tensors: dict[str, Tensor] = {}
    for header in headers:
        for tensor in header.tensors:
            if tensor.name in tensors:
                raise BadFileError("a tensor occurs twice")
            tensors[tensor.name] = tensor
    layers = {_known_layer(tensor) for tensor in tensors.values()} - {None}
    needed = set(range(sizes.layers - sizes.optional_layers))
    if not needed <= layers <= set(range(sizes.layers)):
        raise BadFileError("a layer is missing, or there is one too many")
    embedding = tensors.get("token_embd.weight")
    if embedding is None or embedding.extents != (sizes.width, vocabulary):
        raise BadFileError("its vocabulary and its form do not agree")
    for tensor in tensors.values():
        _check_width(tensor, sizes)
    if sizes.architecture in known.ALIKE:
        _check_alike(tensors, sizes, vocabulary)


def _known_layer(tensor: Tensor) -> int | None:
    """The layer of a tensor that llama.cpp knows by name; None for one of the whole model."""
    allowed = EXACT_TYPES if len(tensor.extents) < 2 else WEIGHT_TYPES  # noqa: PLR2004
    if tensor.kind not in allowed and not _is_table(tensor):
        raise BadFileError("a tensor has a type that no weights have")
    head, _, rest = tensor.name.partition(".")
    if head != "blk":
        if _is_one_of(tensor.name, known.MODEL_TENSORS):
            return None
        raise BadFileError("a tensor is unknown")
    number, _, name = rest.partition(".")
    if not (number.isascii() and number.isdecimal() and str(int(number)) == number):
        raise BadFileError("a tensor is unknown")
    parts = ["%d" if part.isdecimal() else part for part in name.split(".")]
    if not _is_one_of(".".join(parts), known.LAYER_TENSORS):
        raise BadFileError("a tensor is unknown")
    return int(number)


def _is_table(tensor: Tensor) -> bool:
    """Whether it holds numbers to look up, as ``known.TABLES`` do."""
    parts = tensor.name.split(".")
    return tensor.kind == TABLE_TYPE and not known.TABLES.isdisjoint(parts)


def _is_one_of(name: str, names: frozenset[str]) -> bool:
    stem, _, end = name.rpartition(".")
    return name in names or (stem in names and end in known.TENSOR_ENDS)


def _check_width(tensor: Tensor, sizes: Sizes) -> None:
    """What fits the width of the embedding in every architecture does."""
    name, extents = _stem(tensor), tensor.extents
    if name in known.OF_WIDTH:
        fits = extents == (sizes.width,)
    elif name in known.FROM_WIDTH or name in known.TO_WIDTH:
        at = int(name in known.TO_WIDTH)
        fits = len(extents) == 2 and extents[at] == sizes.width  # noqa: PLR2004
        has_inner = sizes.inner > 0 or sizes.architecture in known.OWN_INNER
        fits = fits and (has_inner or name not in _DENSE)
    else:
        return
    if not fits:
        raise BadFileError("a tensor has a shape that its form does not have")


def _stem(tensor: Tensor) -> str:
    """A tensor's name without its layer."""
    return tensor.name.split(".", 2)[2] if tensor.name.startswith("blk.") else tensor.name


def _check_alike(tensors: Mapping[str, Tensor], sizes: Sizes, vocabulary: int) -> None:
    """Every tensor of an architecture that we know by heart has the shape it must have."""
    shapes = _shapes(sizes, vocabulary)
    for tensor in tensors.values():
        stem = _stem(tensor)
        if stem in shapes and tensor.extents != shapes[stem]:
            raise BadFileError("a tensor has a shape that its form does not have")
    whole = {"output_norm.weight"} | known.WHOLE.get(sizes.architecture, frozenset())
    if not whole <= tensors.keys():
        raise BadFileError("a tensor is missing")
    for layer in range(sizes.layers - sizes.optional_layers):
        _check_layer(tensors, f"blk.{layer}.", known.ALIKE[sizes.architecture])


def _check_layer(tensors: Mapping[str, Tensor], of: str, own: frozenset[str]) -> None:
    needed = own
    if f"{of}ffn_gate_inp.weight" in tensors:
        needed = own - _DENSE | _EXPERTS
    if f"{of}attn_qkv.weight" not in tensors:
        needed = needed | _APART
    if not all(of + name in tensors for name in needed):
        raise BadFileError("a tensor is missing")


def _shapes(sizes: Sizes, vocabulary: int) -> dict[str, Shape]:
    """Shapes by name, of a layer and of the whole, for the architectures in ``ALIKE``."""
    width, inner = sizes.width, sizes.inner
    queries = sizes.heads * sizes.key_length
    keys = sizes.heads_kv * sizes.key_length
    up = 2 * inner if sizes.architecture in known.GATE_IN_UP else inner
    weights = {
        "attn_qkv": (width, queries + 2 * keys),
        "attn_q": (width, queries),
        "attn_k": (width, keys),
        "attn_v": (width, keys),
        "attn_output": (queries, width),
        "ffn_gate": (width, inner),
        "ffn_up": (width, up),
        "ffn_down": (inner, width),
    }
    norms = ("attn_norm", "ffn_norm", "post_attention_norm", "post_ffw_norm")
    shapes: dict[str, Shape] = {f"{name}.weight": shape for name, shape in weights.items()}
    shapes |= {f"{name}.bias": (shape[1],) for name, shape in weights.items()}
    shapes |= {f"{name}.{end}": (width,) for name in norms for end in ("weight", "bias")}
    shapes |= {f"attn_{name}_norm.weight": (sizes.key_length,) for name in "qk"}
    shapes |= {"output_norm.weight": (width,), "output_norm.bias": (width,)}
    return shapes | {"output.weight": (width, vocabulary), "output.bias": (vocabulary,)}
