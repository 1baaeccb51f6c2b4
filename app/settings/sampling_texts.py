"""Settings of sampling that are texts: what they must be, and what they say. Pure.

Each check returns what the text must be, for people, or nothing where it is that.
"""

import json
from collections.abc import Callable, Mapping
from typing import Final

from app.domain.sampling import BANNED, SAMPLERS, TokenBias

_MOST_LINES: Final = 64
_MOST_BIAS: Final = 100.0
_NEVER: Final = "never"
_MOST_SEED: Final = 2**31 - 1


def order(text: str) -> tuple[str, ...]:
    """Names of samplers, between commas or on lines of their own."""
    return tuple(name.strip() for name in text.replace("\n", ",").split(",") if name.strip())


def stops(text: str) -> tuple[str, ...]:
    """One string a line; ``\\n`` stands for a line break."""
    return tuple(line.replace("\\n", "\n") for line in text.splitlines() if line.strip())


def biases(text: str) -> tuple[TokenBias, ...]:
    """Lines of the form ``word = number``, or ``word = never``.

    Raises:
        ValueError: a line is of another form.
    """
    found = []
    for line in filter(str.strip, text.splitlines()):
        word, sign, said = line.rpartition("=")
        if not sign or not word.strip():
            raise ValueError(line)
        bias = BANNED if said.strip().casefold() == _NEVER else float(said)
        if bias != BANNED and not -_MOST_BIAS <= bias <= _MOST_BIAS:  # nor anything not a number
            raise ValueError(line)
        found.append(TokenBias(word.strip(), bias))
    return tuple(found)


def seed(text: str) -> int | None:
    """A whole number; None where a new one is drawn for each answer."""
    return int(text) if text.strip() else None


def _check_order(text: str) -> str:
    names = order(text)
    if set(names) <= set(SAMPLERS) and len(set(names)) == len(names):
        return ""
    return "some of these, each at most once: " + ", ".join(SAMPLERS)


def _check_stops(text: str) -> str:
    return "" if len(stops(text)) <= _MOST_LINES else f"at most {_MOST_LINES} lines"


def _check_biases(text: str) -> str:
    try:
        count = len(biases(text))
    except ValueError:
        return f"lines like 'word = -2', from -{_MOST_BIAS:g} to {_MOST_BIAS:g}, or 'word = never'"
    return "" if count <= _MOST_LINES else f"at most {_MOST_LINES} lines"


def _check_seed(text: str) -> str:
    is_right = text.strip().isdecimal() and int(text) <= _MOST_SEED
    return "" if is_right else f"empty, or a whole number from 0 to {_MOST_SEED}"


def _check_schema(text: str) -> str:
    try:
        is_schema = isinstance(json.loads(text), dict)
    except (ValueError, RecursionError):
        is_schema = False
    return "" if is_schema else "a JSON schema: an object in braces"


def _check_grammar(text: str) -> str:
    return (
        "" if "root" in text and "::=" in text else "a grammar in GBNF with a rule 'root ::= ...'"
    )


CHECKS: Final[Mapping[str, Callable[[str], str]]] = {
    "order": _check_order,
    "stops": _check_stops,
    "biases": _check_biases,
    "seed": _check_seed,
    "schema": _check_schema,
    "grammar": _check_grammar,
}
