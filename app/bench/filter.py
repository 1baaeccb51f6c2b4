"""Measures what the site's filter costs: lists read, made ready, and a streamed answer let through.

Words and text are made from one seed, so that two machines filter the same. A tenth of the text's
words begin as one of the rules' words does; one word in a thousand is one.
"""

import argparse
import random
import resource
import statistics
import time
from collections.abc import Callable, Mapping, Sequence
from typing import Final, TypeVar

from app.bench.arguments import count
from app.policy.filter.lists import read_list
from app.policy.filter.matcher import Matcher
from app.policy.filter.screen import Screen

_DEFAULT_ROUNDS: Final = 5
_SIZES: Final = (1_000, 10_000)
_PATTERNS: Final = 100
_WORDS: Final = 3_000  # of the text
_TOKEN_CHARS: Final = 4
_SOUGHT: Final = 0.001  # of the words are sought
_BEGUN: Final = 0.1  # ... or begin as one that is
_SYLLABLES: Final = [a + b for a in "bcdfghklmnprstvw" for b in ("a", "e", "i", "o", "u", "an")]


_DEAREST: Final = "match = part\nspelled = yes\nleet = yes\n"

_Result = TypeVar("_Result")


def run(arguments: Sequence[str]) -> Mapping[str, object]:
    """Times are of the processor, in microseconds a token of four characters; medians of rounds.

    ``anywhere`` are rules of any part of a word, spelled out and with digits for letters.
    ``held_chars`` is how much of the text was held back at a time, on average and at most.
    """
    parser = argparse.ArgumentParser(prog="cloister bench filter")
    parser.add_argument("--rounds", type=count, default=_DEFAULT_ROUNDS)
    parser.add_argument("--rules", type=count, action="append")
    parser.add_argument("--words", type=count, default=_WORDS)
    asked = parser.parse_args(arguments)
    rounds, words, sizes = asked.rounds, asked.words, asked.rules or _SIZES
    figures: dict[str, object] = {
        f"{size}_rules": _measured(_list_of(size), _text(size, words), rounds)
        for size in (0, *sizes)
    }
    most = max(sizes)
    dearest = _measured(f"{_DEAREST}{_list_of(most)}", _text(most, words), rounds)
    figures[f"{most}_rules_anywhere"] = dearest
    figures[f"{_PATTERNS}_patterns"] = _measured(_patterns(), _text(0, words), rounds)
    return figures


def _measured(rules: str, text: str, rounds: int) -> Mapping[str, float]:
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    (read, _), read_s = _timed(lambda: read_list(rules, "bench"))
    matcher, ready_s = _timed(lambda: Matcher(read))
    grown = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before
    tokens = [text[at : at + _TOKEN_CHARS] for at in range(0, len(text), _TOKEN_CHARS)]
    streamed = [_timed(lambda: _streamed(matcher, tokens)) for _ in range(rounds)]
    whole = [_timed(lambda: _streamed(matcher, [text]))[1] for _ in range(rounds)]
    held = streamed[0][0]
    per_token = 1_000_000 / len(tokens)
    return {
        "read_ms": read_s * 1_000,
        "ready_ms": ready_s * 1_000,
        "grown_mb": grown / 1_024,
        "token_us": statistics.median(seconds for _, seconds in streamed) * per_token,
        "whole_token_us": statistics.median(whole) * per_token,
        "held_chars": statistics.fmean(held),
        "most_held_chars": max(held),
    }


def _timed(work: Callable[[], _Result]) -> tuple[_Result, float]:
    began = time.process_time()
    result = work()
    return result, time.process_time() - began


def _streamed(matcher: Matcher, tokens: Sequence[str]) -> list[int]:
    """How many characters were held back after each token."""
    screen = Screen(matcher)
    held, came = [], 0
    for token in tokens:
        screen.feed(token)
        came += len(token)
        held.append(came - screen.length)
    screen.finish()
    return held


def _list_of(size: int) -> str:
    """So many rules of one word or one phrase each."""
    rules = (f"[r{n}]\nwords:\n{' '.join(words)}\n" for n, words in enumerate(_sought(size)))
    return f"category = bench\nact = mask\n{''.join(rules)}"


def _sought(size: int) -> list[list[str]]:
    made = random.Random(size)  # noqa: S311 (no secret)
    return [[_word(made) for _ in range(made.choice((1, 1, 2)))] for _ in range(size)]


def _patterns() -> str:
    """Numbers of things of many kinds, addresses, dates."""
    forms = [rf"{chr(97 + n % 26)}{n}-\d{{4,8}}" for n in range(_PATTERNS - 2)]
    forms += [r"\w{1,40}@\w{1,40}\.example", r"\d{1,2}\.\d{1,2}\.\d{4}"]
    rules = (f"[p{n}]\npattern = {form}\n" for n, form in enumerate(forms))
    return f"category = bench\nact = mask\n{''.join(rules)}"


def _text(size: int, length: int) -> str:
    made = random.Random(1)  # noqa: S311 (no secret)
    sought = _sought(size)
    words = []
    for _ in range(length):
        chance = made.random()
        if sought and chance < _SOUGHT:
            words += made.choice(sought)
        elif sought and chance < _BEGUN:
            words.append(made.choice(sought)[0][:4] + _word(made))
        else:
            words.append(_word(made))
    return " ".join(words)


def _word(made: random.Random) -> str:
    return "".join(made.choices(_SYLLABLES, k=made.choice((1, 2, 2, 3, 4))))
