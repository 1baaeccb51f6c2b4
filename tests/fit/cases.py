"""The models that verdicts are held against; the small ones take a second each."""

from typing import Final

from app.domain.engine import CacheType
from tests.fit.forms import Form
from tests.fit.measuring import Case

_BATCH: Final = 400  # letters, so that a whole batch is computed
_F16, _Q8, _Q4 = CacheType

# One of each architecture, with its own ways: biases, norms of heads, windows, wide vocabularies,
# merged tensors, experts, no attention at all.
SMALL: Final = (
    Case(Form("llama", 2, 64, 128, 2, 1), 512),
    Case(Form("qwen2", 6, 448, 1216, 7, 1, vocabulary=151_936, kind="Q8_0"), 4096, reads=_BATCH),
    Case(Form("qwen3", 6, 512, 1536, 8, 4, head=128, kind="Q8_0"), 4096, _Q8, _BATCH),
    Case(
        Form("gemma3", 6, 512, 2048, 4, 1, head=256, window=512, vocabulary=262_144),
        *(4096, _Q4, _BATCH),
    ),
    Case(
        Form("gemma2", 6, 512, 2048, 4, 2, head=256, window=512, vocabulary=65_536, kind="F16"),
        4096,
        reads=_BATCH,
    ),
    Case(Form("phi3", 6, 512, 1408, 8, 8), 4096, reads=_BATCH),
    Case(Form("starcoder2", 6, 512, 2048, 8, 2), 4096, reads=_BATCH),
    Case(Form("mamba", 8, 512, 0), 4096, reads=_BATCH),
    Case(Form("qwen3moe", 4, 512, 256, 8, 2, head=64, experts=16), 4096, reads=_BATCH),
    Case(Form("llama", 4, 512, 1408, 8, 8), 32_768, reads=_BATCH),
)

# From 10 MB to 8 GB; contexts of all lengths, read to the end where that takes a minute at most.
LARGE: Final = (
    Case(Form("llama", 4, 256, 704, 4, 2), 512),
    Case(Form("llama", 2, 128, 256, 2, 1), 32_768),
    Case(Form("llama", 12, 768, 2048, 12, 4), 4096),
    Case(Form("qwen2", 24, 896, 4864, 14, 2, vocabulary=151_936), 4096, reads=_BATCH),
    Case(Form("qwen3", 28, 1024, 3072, 16, 8, head=128, vocabulary=151_936), 32_768, reads=_BATCH),
    Case(Form("starcoder2", 15, 3072, 12_288, 24, 2, kind="Q8_0"), 512),
    Case(
        Form("gemma3", 26, 1152, 6912, 4, 1, head=256, window=512, vocabulary=262_144, kind="Q8_0"),
        *(32_768, _F16, _BATCH),
    ),
    Case(Form("mamba", 48, 2048, 0), 4096, reads=_BATCH),
    Case(Form("llama", 16, 2048, 8192, 32, 8, vocabulary=128_256), 32_768, _Q8, _BATCH),
    Case(Form("phi3", 8, 3072, 8192, 32, 32, kind="Q8_0"), 4096, reads=_BATCH),
    Case(
        Form("gemma2", 13, 2304, 9216, 8, 4, head=256, window=4096, vocabulary=256_000),
        *(4096, _Q4, _BATCH),
    ),
    Case(Form("qwen3moe", 24, 2048, 768, 32, 4, head=128, experts=64), 4096, reads=_BATCH),
    Case(Form("llama", 8, 4096, 14_336, 32, 8, kind="Q8_0"), 32_768, reads=_BATCH),
    Case(
        Form("qwen3moe", 32, 2048, 768, 32, 4, head=128, experts=50, kind="Q8_0"),
        *(4096, _F16, _BATCH),
    ),
)
