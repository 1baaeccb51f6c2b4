"""How much memory a model takes at its peak, told from its form; held against reality by tests.

Every term is one allocation of llama.cpp (of the version that ``gguf_known`` names): buffers of
weights (llama-model.cpp), caches (llama-kv-cache.cpp, llama-memory-recurrent.cpp), the graph of one
batch (ggml-alloc.c), what the processor's kernels put aside (ggml-cpu.c, repack.cpp). Pure.
"""

import platform
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Final

from app.domain.engine import BATCH_TOKENS, CacheType
from app.engine.gguf_form import OF_ALL_LAYERS, ModelForm

# Tokens of a batch of which the next one is asked (n_outputs_max): one that is certain, and those
# that are guessed to follow it.
OUTPUT_ROWS: Final = 16
CONTEXT_STEP: Final = 256  # llama.cpp rounds a context up to it
_F32: Final = 4
_MB: Final = 1_000_000

# Of a sealed worker that holds llama.cpp and no model; with the threads' stacks. Measured.
_PROCESS_BYTES: Final = 54 * _MB
# What the driver of a graphics processor adds to a process. Not measured here.
_DRIVER_BYTES: Final = 400 * _MB
_TOKEN_BYTES: Final = 180  # of a vocabulary: texts, scores, an index over them. Measured.
_MERGE_BYTES: Final = 190
_SORTED_NUMBERS: Final = 3  # for each token that may be next, while one is drawn
_CACHE_BLOCKS: Final = {CacheType.F16: (1, 2), CacheType.Q8_0: (32, 34), CacheType.Q4_0: (32, 18)}
_QUANTIZED_ROW: Final = (32, 34)  # what a kernel makes of 32 intermediate numbers
_INDEX_SCORES: Final = 9  # numbers for each pair of tokens
# Further values of a token that live all along, in widths: several streams, decays.
_ASIDE_WIDTHS: Final = {"gemma3n": 10, "minimax-01": 8, "qwen3next": 2}
_WITHOUT_FLASH: Final = frozenset({"grok"})

# Tensor types whose form llama.cpp changes for the processor, into a copy (repack.cpp).
_PACKED: Final = {
    "avx2": frozenset({2, 12, 20, 39}),
    "avx512f": frozenset({10}),
    "asimddp": frozenset({2, 8, 12, 13, 14, 20, 39}),
    "i8mm": frozenset({41}),
}


@dataclass(frozen=True, slots=True)
class Need:
    """Memory in bytes, by what it is for.

    ``mapped`` is the part of the file that answers are read from: the system may drop such a page,
    and has to read it again for the next token. ``cold`` is the rest of the file, which only
    loading looks at; it is dropped without harm, and ``kept_cold`` of it stays mapped until then.
    ``device`` is in a graphics processor's memory.
    """

    process: int
    packed: int
    mapped: int
    cold: int
    kept_cold: int
    cache: int
    compute: int
    device: int = 0

    @property
    def needed(self) -> int:
        """Memory of the machine, without which it fails or crawls."""
        return self.process + self.packed + self.mapped + self.cache + self.compute

    @property
    def peak(self) -> int:
        """The most that the process ever holds (VmHWM), file pages that it maps included."""
        loading = self.process + self.packed + self.mapped + self.cold
        return max(loading, self.needed + self.kept_cold)


def need(
    form: ModelForm,
    file_bytes: int,
    context_tokens: int,
    *,
    cache_type: CacheType = CacheType.F16,
    gpu_layers: int = 0,
    batch_tokens: int = BATCH_TOKENS,
    flash_attention: bool = True,
) -> Need:
    """The memory for a context of so many tokens, of which ``batch_tokens`` are read at once.

    ``gpu_layers`` of ``form.layers + 1`` lie on graphics processors, the last ones first; the one
    beyond the layers is the output.
    """
    first_on_device = form.layers + 1 - gpu_layers
    weights = _spread(form, first_on_device)
    caches = [_cache_bytes(form, layer, context_tokens, cache_type) for layer in range(form.layers)]
    split = max(0, min(form.layers, first_on_device))
    compute = _compute_bytes(
        form,
        context_tokens,
        batch_tokens,
        is_quantized=cache_type is not CacheType.F16,
        has_flash=flash_attention and form.architecture not in _WITHOUT_FLASH,
    )
    return Need(
        process=_process_bytes(form) + (_DRIVER_BYTES if gpu_layers else 0),
        packed=weights.packed,
        mapped=file_bytes - weights.cold,
        cold=weights.cold,
        kept_cold=weights.kept_cold,
        cache=sum(caches[:split]),
        compute=compute,
        device=weights.on_device + sum(caches[split:]) + compute if gpu_layers else 0,
    )


@dataclass(slots=True)
class _Weights:
    """Bytes of tensors by where they are used from, and what of the file nobody reads any more."""

    packed: int = 0
    on_device: int = 0
    cold: int = 0
    kept_cold: int = 0


def _spread(form: ModelForm, first_on_device: int) -> _Weights:
    """Beyond the first and the last tensor that is used from it, the file is unmapped again."""
    found = _Weights()
    since_mapped: int | None = None  # None before the first one
    for weight in form.weights:
        at = form.layers if weight.layer == OF_ALL_LAYERS else weight.layer
        if at >= first_on_device and (weight.layer != OF_ALL_LAYERS or weight.rows_together):
            found.on_device += weight.data_bytes
        elif weight.rows_together and weight.kind in packed_types():
            found.packed += weight.data_bytes
        elif not weight.is_copy:
            found.kept_cold += since_mapped or 0
            since_mapped = 0
            continue
        if not weight.is_copy:
            found.cold += weight.data_bytes
            since_mapped = None if since_mapped is None else since_mapped + weight.data_bytes
    return found


@cache
def packed_types(cpuinfo: Path = Path("/proc/cpuinfo")) -> frozenset[int]:
    """The types of tensors that this processor's kernels want in another form."""
    try:
        text = cpuinfo.read_text(encoding="utf-8", errors="replace")
    except OSError:
        text = ""
    key = "Features" if platform.machine() == "aarch64" else "flags"
    flags = next((line.split() for line in text.splitlines() if line.startswith(key)), [])
    return frozenset(kind for flag in flags for kind in _PACKED.get(flag, ()))


def _process_bytes(form: ModelForm) -> int:
    vocabulary = form.vocabulary * (_TOKEN_BYTES + _F32 * (OUTPUT_ROWS + _SORTED_NUMBERS))
    return _PROCESS_BYTES + vocabulary + form.merges * _MERGE_BYTES


def _cache_bytes(form: ModelForm, layer: int, context_tokens: int, cache_type: CacheType) -> int:
    held = form.caches[layer]
    cells = -(-context_tokens // CONTEXT_STEP) * CONTEXT_STEP
    block, block_bytes = _CACHE_BLOCKS[cache_type]
    return cells * (held.keys + held.values) * block_bytes // block + _F32 * held.state


def _compute_bytes(
    form: ModelForm, context_tokens: int, batch_tokens: int, *, is_quantized: bool, has_flash: bool
) -> int:
    """One batch's values that live at once, and what kernels put aside."""
    width, queries = form.width, form.queries
    keys = max((held.keys for held in form.caches), default=0)
    feeding = (3 if form.is_gated else 1) * form.inner + 3 * width + max(width, queries)
    attending = 2 * width + 2 * queries + 3 * keys
    cells = -(-context_tokens // CONTEXT_STEP) * CONTEXT_STEP if queries else 0
    if not has_flash:  # all scores of a layer at once
        attending += 3 * keys + form.heads * cells
    recurring = 5 * form.states + 3 * width if form.states else 0
    moving = 20 * width if not (queries or form.states) else 0  # of states that replace attention
    widest = (
        max(feeding, attending, recurring, moving) + _ASIDE_WIDTHS.get(form.architecture, 0) * width
    )
    if is_quantized and form.masks > 1:  # what is turned before it is quantized
        widest += width
    batch = _F32 * batch_tokens * widest
    aside_block, aside_bytes = _QUANTIZED_ROW
    aside = max(form.inner, queries, width, form.states) * batch_tokens * aside_bytes // aside_block
    number = 2 if has_flash else _F32
    masks = form.masks * number * cells * batch_tokens
    if form.index:  # what is worth attending to, of the whole context
        masks += _INDEX_SCORES * _F32 * cells * batch_tokens
    output = _F32 * OUTPUT_ROWS * (form.vocabulary + width)
    return batch + aside + masks + output
