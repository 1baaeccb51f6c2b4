"""The sizes that llama.cpp itself would allocate, as its log says them."""

import re
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

import llama_cpp.llama_cpp as c

from app.domain.engine import BATCH_TOKENS, DEFAULT_TUNING, CacheType, Tuning
from app.engine.memory import OUTPUT_ROWS

_MIB: Final = 1 << 20
_TYPES: Final = {CacheType.F16: 1, CacheType.Q8_0: 8, CacheType.Q4_0: 2}
_CACHES: Final = re.compile(r"(?:kv_cache|recurrent).*?: size =\s*([\d.]+) MiB")
_COMPUTE: Final = re.compile(r"CPU compute buffer size =\s*([\d.]+) MiB")


@dataclass(frozen=True, slots=True)
class Rehearsed:
    """Bytes, to a hundredth of a MiB."""

    cache: float
    compute: float


def rehearse(
    path: Path, context_tokens: int, cache_type: CacheType, tuning: Tuning = DEFAULT_TUNING
) -> Rehearsed:
    """What a context of a model would take; no weights are loaded and no memory is taken."""
    with listening() as said:
        params = c.llama_model_default_params()
        params.n_gpu_layers = 0
        params.load_mode = c.LLAMA_LOAD_MODE_NONE
        params.no_alloc = True
        model = c.llama_model_load_from_file(str(path).encode(), params)
        context = context_of(model, context_tokens, cache_type, tuning)
        c.llama_free(context)
        c.llama_model_free(model)
    return sizes_said(said)


@contextmanager
def listening() -> Iterator[list[str]]:
    """What the library says meanwhile."""
    said: list[str] = []

    def note(_level: int, text: bytes, _data: object) -> None:
        said.append(text.decode("utf-8", "replace"))

    callback = c.llama_log_callback(note)
    c.llama_log_set(callback, None)
    c.llama_backend_init()
    try:
        yield said
    finally:
        c.llama_log_set(c.llama_log_callback(), None)


def context_of(
    model: Any, context_tokens: int, cache_type: CacheType, tuning: Tuning = DEFAULT_TUNING
) -> Any:
    """A context as the worker makes it."""
    assert model
    params: Any = c.llama_context_default_params()
    params.n_ctx = context_tokens
    params.n_batch = BATCH_TOKENS
    params.n_ubatch = tuning.ubatch_tokens
    if tuning.flash_attention is not None:
        params.flash_attn_type = int(tuning.flash_attention)
    params.n_seq_max = 1
    params.n_outputs_max = OUTPUT_ROWS
    params.type_k = params.type_v = _TYPES[cache_type]
    context = c.llama_init_from_model(model, params)
    assert context
    return context


def sizes_said(said: Sequence[str]) -> Rehearsed:
    """The sizes in a log."""
    log = "".join(said)
    caches, compute = _CACHES.findall(log), _COMPUTE.findall(log)
    assert caches, log[-2000:]
    return Rehearsed(sum(map(float, caches)) * _MIB, float(compute[-1]) * _MIB)
