"""How the next token of an answer is chosen."""

from dataclasses import dataclass
from typing import Final

# In the order in which llama.cpp's own programs apply them.
SAMPLERS: Final = (
    "penalties",
    "dry",
    "top_n_sigma",
    "top_k",
    "typical_p",
    "top_p",
    "min_p",
    "xtc",
    "temperature",
)


BANNED: Final = -1e9  # a bias that no token outweighs


@dataclass(frozen=True, slots=True)
class TokenBias:
    """Adds ``bias`` to the logit of the token that ``text`` is, alone and after a blank."""

    text: str
    bias: float


@dataclass(frozen=True, slots=True)
class SamplingParams:
    """How the next token is chosen. ``seed`` None means a new one each time; max_tokens > 0.

    0 switches ``top_k``, ``top_n_sigma``, ``dry_multiplier``, ``xtc_probability``, ``mirostat``
    and the penalties but ``repeat_penalty`` off; 1 does ``top_p``, ``typical_p`` and
    ``repeat_penalty``. ``mirostat`` 1 or 2 takes the place of all samplers but penalties, DRY and
    temperature. ``order`` names the samplers in which they are applied; one that is left out is
    not. ``grammar`` is GBNF, ``json_schema`` JSON; only one of them holds, the grammar first.
    """

    temperature: float = 0.2
    top_k: int = 40
    top_p: float = 0.95
    min_p: float = 0.05
    repeat_penalty: float = 1.1
    max_tokens: int = 512
    seed: int | None = None
    stop: tuple[str, ...] = ()
    typical_p: float = 1.0
    top_n_sigma: float = 0.0
    presence_penalty: float = 0.0
    frequency_penalty: float = 0.0
    penalty_tokens: int = 64
    dry_multiplier: float = 0.0
    dry_base: float = 1.75
    dry_allowed_length: int = 2
    xtc_probability: float = 0.0
    xtc_threshold: float = 0.1
    mirostat: int = 0
    mirostat_tau: float = 5.0
    mirostat_eta: float = 0.1
    order: tuple[str, ...] = SAMPLERS
    biases: tuple[TokenBias, ...] = ()
    grammar: str = ""
    json_schema: str = ""
