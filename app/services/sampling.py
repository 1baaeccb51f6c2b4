"""How answers are written, as the settings say."""

from typing import Final

from app.domain.sampling import SamplingParams
from app.settings import sampling_texts
from app.settings.fields import Settings

_MIROSTAT: Final = {"off": 0, "v1": 1, "v2": 2}


def sampling_of(settings: Settings) -> SamplingParams:
    """All that is set."""
    return SamplingParams(
        temperature=settings.temperature,
        top_k=settings.top_k,
        top_p=settings.top_p,
        min_p=settings.min_p,
        repeat_penalty=settings.repeat_penalty,
        max_tokens=settings.max_tokens,
        seed=sampling_texts.seed(settings.seed),
        stop=sampling_texts.stops(settings.stop_strings),
        typical_p=settings.typical_p,
        top_n_sigma=settings.top_n_sigma,
        presence_penalty=settings.presence_penalty,
        frequency_penalty=settings.frequency_penalty,
        penalty_tokens=settings.penalty_tokens,
        dry_multiplier=settings.dry_multiplier,
        dry_base=settings.dry_base,
        dry_allowed_length=settings.dry_allowed_length,
        xtc_probability=settings.xtc_probability,
        xtc_threshold=settings.xtc_threshold,
        mirostat=_MIROSTAT[settings.mirostat],
        mirostat_tau=settings.mirostat_tau,
        mirostat_eta=settings.mirostat_eta,
        order=sampling_texts.order(settings.sampler_order),
        biases=sampling_texts.biases(settings.word_biases),
        grammar=settings.grammar,
        json_schema=settings.json_schema,
    )
