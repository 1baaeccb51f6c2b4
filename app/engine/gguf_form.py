"""What of a model's files decides how much memory it takes: tensors by layer, caches, widths.

llama-model.cpp and llama-hparams.cpp of the version that ``gguf_known`` names. Read after the
checks of ``gguf_keys`` and ``gguf_tensors``, on which it relies.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from app.engine.gguf_header import Header, Tensor
from app.engine.gguf_keys import Sizes

OF_ALL_LAYERS: Final = -1
_MATRIX_DIMENSIONS: Final = 2
_ROWS_TOGETHER: Final = 8  # as many rows as a processor multiplies at once
# Looked up by row, or small: their form is never changed.
_LOOKED_UP: Final = ("token_embd", "position_embd", "token_types", "per_layer_token_embd", "rope_")
_EMBEDDING: Final = "token_embd.weight"
_OUTPUT: Final = "output.weight"
_MERGES: Final = "tokenizer.ggml.merges"
_BY_INTERVAL: Final = ("qwen3next", "qwen35", "qwen35moe", "qwen4exp", "minimax-01")
_USUAL_INTERVAL: Final = 4
_BOTH: Final = ("falcon-h1",)  # attention and a recurrent state in every layer
_SHARING: Final = {"gemma3n": 20}  # later layers use the caches of these first ones
_LATENT: Final = "attention.key_length_mla"


@dataclass(frozen=True, slots=True)
class Weight:
    """One tensor, in the order of the file.

    ``rows_together``: it is a matrix whose form the library may change for the processor, in
    memory of its own. ``is_copy``: it stands for another use of a tensor that was named before.
    """

    layer: int
    kind: int
    data_bytes: int
    rows_together: bool
    is_copy: bool = False


@dataclass(frozen=True, slots=True)
class LayerCache:
    """Numbers that a layer remembers: for each token, and once for all (32-bit)."""

    keys: int = 0
    values: int = 0
    state: int = 0


@dataclass(frozen=True, slots=True)
class ModelForm:
    """A model's form as far as memory depends on it.

    ``inner`` counts the widest intermediate values of one token: those of all experts that are
    used. ``states`` is the inner width of a recurrent layer. ``masks`` counts the attention masks:
    one more where some layers look back less far.
    """

    architecture: str
    weights: tuple[Weight, ...]
    caches: tuple[LayerCache, ...]
    width: int
    inner: int
    is_gated: bool
    heads: int
    queries: int
    states: int
    masks: int
    vocabulary: int
    merges: int
    head_sizes: tuple[int, ...]  # of keys and values, in layers of either kind

    @property
    def layers(self) -> int:
        """How many there are."""
        return len(self.caches)


def read_form(headers: Sequence[Header], sizes: Sizes, vocabulary: int) -> ModelForm:
    """The form of a model whose keys and tensors were checked."""
    keys = _Numbers(headers[0], sizes)
    tensors = [tensor for header in headers for tensor in header.tensors]
    names = {tensor.name for tensor in tensors}
    weights = [_weight(tensor) for tensor in tensors]
    if _OUTPUT not in names:  # the embedding is multiplied too, from a copy of its own
        weights += [_copy_for_output(tensor) for tensor in tensors if tensor.name == _EMBEDDING]
    expert = keys.number("expert_feed_forward_length", sizes.inner)
    used = keys.largest("expert_used_count")
    shared = keys.number("expert_shared_feed_forward_length")
    merges = headers[0].lists.get(_MERGES)
    return ModelForm(
        architecture=sizes.architecture,
        weights=tuple(weights),
        caches=tuple(_cache(keys, sizes, layer) for layer in range(sizes.layers)),
        width=sizes.width,
        inner=max(sizes.inner, used * expert + shared),
        is_gated=any("ffn_gate" in name for name in names) or sizes.architecture == "phi3",
        heads=sizes.heads,
        queries=sizes.heads * sizes.key_length if keys.has_attention else 0,
        states=max(keys.number("ssm.inner_size"), keys.number("kda.head_dim") * sizes.heads),
        masks=2 if keys.number("attention.sliding_window") else 1,
        vocabulary=vocabulary,
        merges=merges.count if merges else 0,
        head_sizes=(sizes.key_length, sizes.value_length, keys.head("key"), keys.head("value")),
    )


def _weight(tensor: Tensor) -> Weight:
    head, _, rest = tensor.name.partition(".")
    is_matrix = (
        len(tensor.extents) >= _MATRIX_DIMENSIONS and tensor.extents[1] % _ROWS_TOGETHER == 0
    )
    return Weight(
        layer=int(rest.partition(".")[0]) if head == "blk" else OF_ALL_LAYERS,
        kind=tensor.kind,
        data_bytes=tensor.data_bytes,
        rows_together=is_matrix and not tensor.name.startswith(_LOOKED_UP),
    )


def _copy_for_output(embedding: Tensor) -> Weight:
    rows_together = embedding.extents[1] % _ROWS_TOGETHER == 0
    return Weight(OF_ALL_LAYERS, embedding.kind, embedding.data_bytes, rows_together, is_copy=True)


def _cache(keys: "_Numbers", sizes: Sizes, layer: int) -> LayerCache:
    heads = keys.of_layer("attention.head_count_kv", layer, sizes.heads_kv)
    is_recurrent = not keys.has_attention or heads == 0
    if sizes.architecture in _BY_INTERVAL:
        interval = keys.number("full_attention_interval", _USUAL_INTERVAL) or 1
        is_recurrent = (layer + 1) % interval != 0
    state = keys.state if is_recurrent or sizes.architecture in _BOTH else 0
    if is_recurrent or layer >= _SHARING.get(sizes.architecture, sizes.layers):
        return LayerCache(state=state)
    if keys.number(_LATENT):  # one latent vector serves as key and value of all heads
        index = keys.number("attention.indexer.key_length")
        return LayerCache(sizes.key_length * heads + index, 0, state)
    return LayerCache(heads * keys.head("key"), heads * keys.head("value"), state)


class _Numbers:
    """The numbers of one architecture, which were checked before."""

    def __init__(self, header: Header, sizes: Sizes) -> None:
        self._header = header
        self._sizes = sizes
        self._of = f"{sizes.architecture}."
        self.has_attention = self._counts_heads()
        self.state = self._state()

    def number(self, name: str, default: int = 0) -> int:
        """A number that all layers have in common."""
        return max(0, self._header.integer(self._of + name, default))

    def largest(self, name: str) -> int:
        """The largest that a layer has."""
        found = self._header.lists.get(self._of + name)
        if found is not None and found.numbers:
            return int(max(found.numbers))
        return self.number(name)

    def of_layer(self, name: str, layer: int, default: int) -> int:
        """That of one layer."""
        found = self._header.lists.get(self._of + name)
        if found is not None and found.numbers is not None and layer < len(found.numbers):
            return int(found.numbers[layer])
        return self.number(name, default)

    def head(self, of: str) -> int:
        """Numbers of one head's key or value: the larger where layers differ."""
        usual = self._sizes.key_length if of == "key" else self._sizes.value_length
        return max(usual, self.number(f"attention.{of}_length_swa"))

    def _counts_heads(self) -> bool:
        heads = self._of + "attention.head_count"
        return heads in self._header.lists or self.number("attention.head_count") > 0

    def _state(self) -> int:
        """As ``n_embd_r`` and ``n_embd_s`` count it."""
        width, heads = self._sizes.width, self._sizes.heads
        kernel = self.number("ssm.conv_kernel")
        before = max(0, kernel - 1)
        if size := self.number("wkv.head_size"):
            return (self.number("token_shift_count", 2) + size) * width
        if kept := self.number("shortconv.l_cache"):
            return (kept - 1) * width
        if size := self.number("kda.head_dim"):
            return 3 * (before or 3) * heads * size + size * size * heads
        if self._sizes.architecture == "minimax-01":
            return self._sizes.key_length**2 * heads
        inner, states = self.number("ssm.inner_size"), self.number("ssm.state_size")
        return before * (inner + 2 * self.number("ssm.group_count") * states) + states * inner
