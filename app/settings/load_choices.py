"""How models are loaded where their user chose, as the text of one setting: a few numbers each."""

import json
from collections.abc import Mapping
from typing import Final, NamedTuple

MOST_MODELS: Final = 64
MOST_CHARS: Final = 16_000  # room for as many, each with the longest numbers there are
_DIGEST_CHARS: Final = 64
_MOST_TOKENS: Final = 1 << 24
_MOST_LAYERS: Final = 1 << 12
_CACHE_TYPES: Final = ("f16", "q8_0", "q4_0")


class ModelLoad(NamedTuple):
    """What was chosen for one model; 0, empty and -1 leave it to Cloister."""

    context_tokens: int = 0
    cache_type: str = ""
    gpu_layers: int = -1


AUTOMATIC: Final = ModelLoad()


def parsed(untrusted_text: str) -> dict[str, ModelLoad]:
    """The choices by the digest of a model's first file; what is no such choice is left out."""
    try:
        untrusted = json.loads(untrusted_text or "{}")
    except (ValueError, RecursionError):
        return {}
    if not isinstance(untrusted, dict):
        return {}
    return {
        digest: ModelLoad(*numbers)
        for digest, numbers in list(untrusted.items())[-MOST_MODELS:]
        if len(digest) == _DIGEST_CHARS and _is_choice(numbers)
    }


def changed(loads: Mapping[str, ModelLoad], digest: str, load: ModelLoad) -> dict[str, ModelLoad]:
    """The choices with one model's; beyond the cap the oldest goes."""
    others = {one: kept for one, kept in loads.items() if one != digest}
    if load == AUTOMATIC:
        return others
    return dict(list({**others, digest: load}.items())[-MOST_MODELS:])


def written(loads: Mapping[str, ModelLoad]) -> str:
    """The text that ``parsed`` reads."""
    return json.dumps(loads, separators=(",", ":"))


def _is_choice(untrusted: object) -> bool:
    match untrusted:
        case [int(tokens), str(cache), int(layers)]:
            return (
                0 <= tokens <= _MOST_TOKENS
                and (not cache or cache in _CACHE_TYPES)
                and -1 <= layers <= _MOST_LAYERS
            )
    return False
