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
_SOME_ONLY_FEED: Final = ("nemotron_h", "nemotron_h_moe")  # layers that remember nothing
# Those that look up what to attend to, by keys of their own.
_INDEXING: Final = frozenset(
    [
        "deepseek32",
        "deepseek4",
        "dots3note",
        "glm-dsa",
        "glm5-next",
        "hy_v4",
        "minimax-m3",
        "qwen4exp",
    ]
)
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
    used. ``states`` is the inner width of a recurrent layer, ``index`` the keys of one that first
    looks up what to attend to. ``masks`` counts the attention masks: one more where some layers
    look back less far.
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
    index: int
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
    weights = [_weight(tensor) for tensor in tensors]
    if all(tensor.name != _OUTPUT for tensor in tensors):  # the embedding is multiplied too
        weights += [_copy_for_output(tensor) for tensor in tensors if tensor.name == _EMBEDDING]
    feeding = _feeding(tensors, keys.largest("expert_used_count"))
    merges = headers[0].lists.get(_MERGES)
    return ModelForm(
        architecture=sizes.architecture,
        weights=tuple(weights),
        caches=tuple(_cache(keys, sizes, layer) for layer in range(sizes.layers)),
        width=sizes.width,
        inner=feeding.inner,
        is_gated=feeding.is_gated,
        heads=sizes.heads,
        queries=sizes.heads * sizes.key_length if keys.has_attention else 0,
        states=max(keys.number("ssm.inner_size"), keys.number("kda.head_dim") * sizes.heads),
        index=keys.index,
        masks=2 if keys.number("attention.sliding_window") else 1,
        vocabulary=vocabulary,
        merges=merges.count if merges else 0,
        head_sizes=(sizes.key_length, sizes.value_length, keys.head("key"), keys.head("value")),
    )


@dataclass(frozen=True, slots=True)
class _Feeding:
    """How wide the layers become between attention and attention."""

    inner: int
    is_gated: bool


def _feeding(tensors: Sequence[Tensor], used_experts: int) -> _Feeding:
    """By the tensors themselves: keys leave open which width is meant where there are experts."""
    inner: dict[str, int] = {}
    up = gates = 0
    for tensor in tensors:
        name = tensor.name.split(".", 2)[-1].removesuffix(".weight")
        if len(tensor.extents) < _MATRIX_DIMENSIONS:
            continue
        if name.startswith("ffn_down"):
            inner[name] = max(inner.get(name, 0), tensor.extents[0])
        elif name.startswith("ffn_up"):
            up = max(up, tensor.extents[1])
        elif name.startswith("ffn_gate") and "inp" not in name:
            gates += 1
    experts = used_experts * inner.get("ffn_down_exps", 0) + inner.get("ffn_down_shexp", 0)
    dense = inner.get("ffn_down", 0)
    widest = max([dense, experts, *inner.values()])
    # Gate and values may lie in one tensor, which is twice as wide as what comes of it.
    return _Feeding(widest, gates > 0 or (dense > 0 and up == 2 * dense))


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
    is_idle = keys.of_layer("feed_forward_length", layer, sizes.inner) > 0
    if sizes.architecture in _SOME_ONLY_FEED and is_idle:
        return LayerCache()
    state = keys.state if is_recurrent or sizes.architecture in _BOTH else 0
    if is_recurrent or layer >= _SHARING.get(sizes.architecture, sizes.layers):
        return LayerCache(state=state)
    if keys.number(_LATENT):  # one latent vector serves as key and value of all heads
        return LayerCache(sizes.key_length * heads + keys.index, 0, state)
    return LayerCache(heads * keys.head("key"), heads * keys.head("value"), state)


class _Numbers:
    """The numbers of one architecture, which were checked before."""

    def __init__(self, header: Header, sizes: Sizes) -> None:
        self._header = header
        self._sizes = sizes
        self._of = f"{sizes.architecture}."
        self.has_attention = self._counts_heads()
        self.state = self._state()

    @property
    def index(self) -> int:
        """Numbers of a key of the index; 0 without one."""
        is_indexing = self._sizes.architecture in _INDEXING
        return self.number("attention.indexer.key_length") if is_indexing else 0

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
