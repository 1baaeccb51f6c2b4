"""Whether a model fits this machine's free memory, and how much context it may have."""

from pathlib import Path

from app.domain.models import Fit, FitVerdict
from app.engine.gguf import GgufMetadata

DEFAULT_CONTEXT_CAP = 8192
MIN_CONTEXT_TOKENS = 512
_COMFORT = 1.25  # below this the system starts to drop the model's pages when others need memory
_PROCESS_BYTES = 120 * 1024 * 1024
_CACHE_SHARE = 0.25  # of free memory, that an automatic context may take
_BATCH_TOKENS = 512
_MB = 10**6
_GB = 10**9


def free_memory_bytes(meminfo: Path = Path("/proc/meminfo")) -> int:
    """Memory that programs may still take (MemAvailable); 0 when the system does not say."""
    try:
        for line in meminfo.read_text().splitlines():
            if line.startswith("MemAvailable:"):
                return int(line.split()[1]) * 1024
    except (OSError, ValueError, IndexError):
        return 0
    return 0


def context_tokens_for(metadata: GgufMetadata, wanted: int, free_bytes: int) -> int:
    """The context window to use. ``wanted`` 0: the model's own, capped, and as memory allows."""
    trained = metadata.context_tokens or DEFAULT_CONTEXT_CAP
    if wanted > 0:
        return max(MIN_CONTEXT_TOKENS, min(wanted, trained))
    tokens = min(trained, DEFAULT_CONTEXT_CAP)
    per_token = metadata.cache_bytes_per_token
    if free_bytes > 0 and per_token > 0:
        tokens = min(tokens, int(free_bytes * _CACHE_SHARE / per_token))
    return max(MIN_CONTEXT_TOKENS, tokens // 256 * 256)


def needed_bytes(metadata: GgufMetadata, context_tokens: int, size_bytes: int = 0) -> int:
    """An estimate: weights, key-value cache, buffers of one batch, the process itself."""
    weights = size_bytes or metadata.size_bytes
    cache = metadata.cache_bytes_per_token * context_tokens
    # The widest intermediate values: a batch's hidden states a few times over, and attention
    # scores of a batch against the whole context.
    batch = 4 * _BATCH_TOKENS * (8 * metadata.embedding_length + context_tokens)
    logits = 4 * metadata.vocabulary_tokens
    return weights + cache + batch + logits + _PROCESS_BYTES


def fit(
    metadata: GgufMetadata,
    context_tokens: int,
    *,
    free_bytes: int | None = None,
    size_bytes: int = 0,
) -> FitVerdict:
    """A verdict with numbers. ``size_bytes`` is that of all files of a split model."""
    free = free_memory_bytes() if free_bytes is None else free_bytes
    needed = needed_bytes(metadata, context_tokens, size_bytes)
    asks = f"It needs about {_size(needed)} with {context_tokens:,} tokens of context"
    if free <= 0:
        return FitVerdict(Fit.UNKNOWN, needed, 0, f"{asks}; free memory is not known here.")
    if needed > free:
        return FitVerdict(Fit.NO, needed, free, f"{asks}, and only {_size(free)} are free.")
    if needed * _COMFORT > free:
        return FitVerdict(Fit.TIGHT, needed, free, f"{asks}, just under the {_size(free)} free.")
    return FitVerdict(Fit.YES, needed, free, f"{asks}; {_size(free)} are free.")


def _size(size_bytes: int) -> str:
    """In steps of a thousand, as the window and disks count."""
    if size_bytes < _GB:
        return f"{size_bytes / _MB:.0f} MB"
    return f"{size_bytes / _GB:.1f}".removesuffix(".0") + " GB"
