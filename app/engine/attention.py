"""Whether a measured wish to do without flash attention can be met in the memory that is free."""

from app.domain.engine import Tuning
from app.engine.gguf import GgufMetadata

_SHARE = 0.125  # of free memory
_FLOAT_BYTES = 4


def flash_attention(
    tuning: Tuning, metadata: GgufMetadata, context_tokens: int, free_bytes: int
) -> bool | None:
    """What to ask the library for; None leaves it to decide, which mostly means with.

    Without it, the scores of a batch against the whole context lie in memory at once, for every
    head: 4 bytes each. That is for what was measured to be faster, and never the reason why a
    model does not fit.
    """
    if tuning.flash_attention is not False:
        return tuning.flash_attention
    scores = _FLOAT_BYTES * metadata.head_count * context_tokens * tuning.ubatch_tokens
    return False if scores <= _SHARE * free_bytes else None
