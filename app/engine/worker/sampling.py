"""How the next token is chosen: a chain of llama.cpp's own samplers.

https://github.com/ggml-org/llama.cpp/blob/master/include/llama.h
"""

import ctypes
import random
from collections.abc import Callable, Sequence
from types import TracebackType
from typing import Any, Final, Protocol

import llama_cpp.llama_cpp as c

from app.domain.sampling import SamplingParams, TokenBias

_GREEDY_BELOW = 1e-3
_AT_LEAST = 1  # tokens that a filter leaves
_MIROSTAT_TOKENS = 100  # from which mirostat 1 estimates
_ROOT = b"root"
_DRY_BREAKERS = (b"\n", b":", b'"', b"*")  # where a repetition may begin anew


class Vocabulary(Protocol):
    """What samplers need to know of a model."""

    @property
    def vocabulary(self) -> Any:
        """Its handle."""
        ...

    @property
    def vocabulary_tokens(self) -> int:
        """Its size."""
        ...

    @property
    def context_tokens(self) -> int:
        """Size of the context window."""
        ...

    def tokenize(self, text: str) -> list[int]:
        """Tokens of a text."""
        ...


class GrammarError(Exception):
    """A grammar or a JSON schema that llama.cpp does not take."""


class Sampler:
    """A chain for one answer; a context manager, for C owns its memory.

    ``seed`` is the one that it draws with; None where the likeliest token is taken every time.
    """

    def __init__(self, params: SamplingParams, model: Vocabulary) -> None:
        """Raises:
        GrammarError: the grammar or the schema cannot be read.
        """
        self.seed = _seed(params)
        grammar = _grammar(params, model)
        self._chain: Any = c.llama_sampler_chain_init(c.llama_sampler_chain_default_params())
        for stage in (*grammar, *_stages(params, model, self.seed)):
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


def _grammar(params: SamplingParams, model: Vocabulary) -> list[Any]:
    """First in the chain: what does not fit is no choice for the others."""
    text = params.grammar.strip() or _of_schema(params.json_schema)
    if not text:
        return []
    stage = c.llama_sampler_init_grammar(model.vocabulary, text.encode(), _ROOT)
    if not stage:
        raise GrammarError
    return [stage]


def _of_schema(schema: str) -> str:
    if not schema.strip():
        return ""
    # Hundreds of lines that few answers need.
    from llama_cpp.llama_grammar import json_schema_to_gbnf  # noqa: PLC0415

    try:
        return str(json_schema_to_gbnf(schema))
    except Exception as error:  # it raises whatever it meets
        raise GrammarError from error


def _stages(params: SamplingParams, model: Vocabulary, seed: int | None) -> list[Any]:
    stages = _biases(params.biases, model)
    if seed is None:
        return [*stages, *_lowering(params, model, keep=1), c.llama_sampler_init_greedy()]
    if params.mirostat:
        stages += _lowering(params, model, keep=0)
        return [
            *stages,
            c.llama_sampler_init_temp(params.temperature),
            _mirostat(params, model, seed),
        ]
    keep = params.top_k if _is_usual(params) else 0
    for name in params.order:
        if name == "penalties":
            stages += _penalties(params, model, keep)
        else:
            stages += _FILTERS[name](params, model, seed)
    return [*stages, c.llama_sampler_init_dist(seed)]


def _lowering(params: SamplingParams, model: Vocabulary, *, keep: int) -> list[Any]:
    """The samplers that lower what was said before, as far as the order has them."""
    stages: list[Any] = []
    for name in params.order:
        if name == "penalties":
            stages += _penalties(params, model, 0 if params.dry_multiplier else keep)
        elif name == "dry":
            stages += _dry(params, model, 0)
    return stages


def _is_usual(params: SamplingParams) -> bool:
    """Whether nothing stands between the penalties and the choice of the best k."""
    idle = {"dry"} if not params.dry_multiplier else set()
    idle |= {"top_n_sigma"} if not params.top_n_sigma else set()
    at_work = [name for name in params.order if name not in idle]
    return at_work[:2] == ["penalties", "top_k"]


def _penalties(params: SamplingParams, model: Vocabulary, keep: int) -> list[Any]:
    added = params.frequency_penalty, params.presence_penalty
    if params.repeat_penalty == 1.0 and not any(added):
        return []
    stages = []
    # Penalties of this sign only lower, and only tokens among the last n: so the best k of the
    # whole vocabulary after them are among the best k + n before. Looking at those alone gives
    # the same tokens and saves a pass over the vocabulary for every token.
    if keep > 0 and params.repeat_penalty >= 1.0 and min(added) >= 0 and not params.biases:
        stages.append(c.llama_sampler_init_top_k(keep + params.penalty_tokens))
    stages.append(
        c.llama_sampler_init_penalties(
            model.vocabulary_tokens, params.penalty_tokens, params.repeat_penalty, *added
        )
    )
    return stages


def _dry(params: SamplingParams, model: Vocabulary, _seed: int) -> list[Any]:
    if not params.dry_multiplier:
        return []
    breakers = (ctypes.c_char_p * len(_DRY_BREAKERS))(*_DRY_BREAKERS)
    return [
        c.llama_sampler_init_dry(
            model.vocabulary,
            params.dry_multiplier,
            params.dry_base,
            params.dry_allowed_length,
            model.context_tokens,
            breakers,
            len(breakers),
        )
    ]


def _biases(biases: Sequence[TokenBias], model: Vocabulary) -> list[Any]:
    """Each word also as it stands after a blank: vocabularies have two tokens for it.

    One that is written in several tokens is left alone: others are made of the same.
    """
    wanted: dict[int, float] = {}
    for one in biases:
        for text in (one.text, f" {one.text}"):
            tokens = model.tokenize(text)
            if len(tokens) == 1:
                wanted[tokens[0]] = one.bias
    if not wanted:
        return []
    listed = (c.llama_logit_bias * len(wanted))(
        *(c.llama_logit_bias(token, bias) for token, bias in wanted.items())
    )
    return [c.llama_sampler_init_logit_bias(model.vocabulary_tokens, len(listed), listed)]


def _mirostat(params: SamplingParams, model: Vocabulary, seed: int) -> Any:
    tau, eta = params.mirostat_tau, params.mirostat_eta
    if params.mirostat == 1:
        return c.llama_sampler_init_mirostat(
            model.vocabulary_tokens, seed, tau, eta, _MIROSTAT_TOKENS
        )
    return c.llama_sampler_init_mirostat_v2(seed, tau, eta)


def _top_k(params: SamplingParams, _model: Vocabulary, _seed: int) -> list[Any]:
    return [c.llama_sampler_init_top_k(params.top_k)] if params.top_k > 0 else []


def _top_n_sigma(params: SamplingParams, _model: Vocabulary, _seed: int) -> list[Any]:
    return [c.llama_sampler_init_top_n_sigma(params.top_n_sigma)] if params.top_n_sigma else []


def _typical(params: SamplingParams, _model: Vocabulary, _seed: int) -> list[Any]:
    if params.typical_p >= 1:
        return []
    return [c.llama_sampler_init_typical(params.typical_p, _AT_LEAST)]


def _top_p(params: SamplingParams, _model: Vocabulary, _seed: int) -> list[Any]:
    return [c.llama_sampler_init_top_p(params.top_p, _AT_LEAST)] if params.top_p < 1 else []


def _min_p(params: SamplingParams, _model: Vocabulary, _seed: int) -> list[Any]:
    return [c.llama_sampler_init_min_p(params.min_p, _AT_LEAST)] if params.min_p else []


def _xtc(params: SamplingParams, _model: Vocabulary, seed: int) -> list[Any]:
    if not params.xtc_probability:
        return []
    chance, threshold = params.xtc_probability, params.xtc_threshold
    return [c.llama_sampler_init_xtc(chance, threshold, _AT_LEAST, seed)]


def _temperature(params: SamplingParams, _model: Vocabulary, _seed: int) -> list[Any]:
    return [c.llama_sampler_init_temp(params.temperature)]


_FILTERS: Final[dict[str, Callable[[SamplingParams, Vocabulary, int], list[Any]]]] = {
    "dry": _dry,
    "top_n_sigma": _top_n_sigma,
    "top_k": _top_k,
    "typical_p": _typical,
    "top_p": _top_p,
    "min_p": _min_p,
    "xtc": _xtc,
    "temperature": _temperature,
}
