"""How the next token is chosen: a chain of llama.cpp's own samplers."""

import random
from types import TracebackType
from typing import Any

import llama_cpp.llama_cpp as c

from app.domain.engine import SamplingParams

_PENALTY_LAST_TOKENS = 64
_GREEDY_BELOW = 1e-3


class Sampler:
    """A chain for one answer; a context manager, for C owns its memory.

    ``seed`` is the one that it draws with; None where the likeliest token is taken every time.
    """

    def __init__(self, params: SamplingParams, vocabulary_tokens: int) -> None:
        self.seed = _seed(params)
        self._chain: Any = c.llama_sampler_chain_init(c.llama_sampler_chain_default_params())
        for stage in _stages(params, vocabulary_tokens, self.seed):
            c.llama_sampler_chain_add(self._chain, stage)

    def __enter__(self) -> "Sampler":
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        c.llama_sampler_free(self._chain)

    def sample(self, context: Any, row: int) -> int:
        """The next token, by that row of the last evaluation's logits; -1 is the last row."""
        return int(c.llama_sampler_sample(self._chain, context, row))


def is_repeatable(params: SamplingParams) -> bool:
    """Whether the same prompt is to give the same answer."""
    return params.seed is not None or params.temperature < _GREEDY_BELOW


def _seed(params: SamplingParams) -> int | None:
    if params.temperature < _GREEDY_BELOW:
        return None
    seed = random.SystemRandom().getrandbits(31) if params.seed is None else params.seed
    return seed & 0xFFFFFFFF


def _stages(params: SamplingParams, vocabulary_tokens: int, seed: int | None) -> list[Any]:
    keep = 1 if seed is None else params.top_k
    stages = []
    if params.repeat_penalty != 1.0:
        # A penalty above 1 only lowers, and only tokens among the last 64: so the best k of the
        # whole vocabulary after it are among the best k + 64 before it. Looking at those alone
        # gives the same tokens and saves a pass over the vocabulary for every token.
        if params.repeat_penalty > 1.0 and keep > 0:
            stages.append(c.llama_sampler_init_top_k(keep + _PENALTY_LAST_TOKENS))
        stages.append(
            c.llama_sampler_init_penalties(
                vocabulary_tokens, _PENALTY_LAST_TOKENS, params.repeat_penalty, 0.0, 0.0
            )
        )
    if seed is None:
        return [*stages, c.llama_sampler_init_greedy()]
    if params.top_k > 0:
        stages.append(c.llama_sampler_init_top_k(params.top_k))
    return [
        *stages,
        c.llama_sampler_init_top_p(params.top_p, 1),
        c.llama_sampler_init_min_p(params.min_p, 1),
        c.llama_sampler_init_temp(params.temperature),
        c.llama_sampler_init_dist(seed),
    ]
