"""Numbers written in Han characters, as in Chinese and Japanese; pure."""

import re
from collections.abc import Iterator

_DIGITS = {sign: value for value, sign in enumerate("〇一二三四五六七八九")}
_DIGITS |= {"零": 0, "两": 2, "兩": 2}
_SMALL = {"十": 10, "百": 100, "千": 1000}
_LARGE = {"万": 10**4, "萬": 10**4, "亿": 10**8, "億": 10**8, "兆": 10**12}
_RUN = re.compile(f"[{''.join([*_DIGITS, *_SMALL, *_LARGE])}]{{1,24}}")
_SCALE = re.compile(f"[{''.join(_SMALL)}]?[{''.join(_LARGE)}]|[百千]")


def han_numbers(text: str) -> Iterator[tuple[int, int, int]]:
    """Each as (value, start, end); a sign of a number that is part of a word is given too."""
    if text.isascii():
        return
    for match in _RUN.finditer(text):
        yield _value(match[0]), match.start(), match.end()


def scale_after(text: str, position: int) -> tuple[int, int]:
    """By what digits that end at a position are multiplied, and where that ends: 5万, 3百万."""
    match = None if text.isascii() else _SCALE.match(text, position)
    if match is None:
        return 1, position
    return _value(match[0]), match.end()


def _value(run: str) -> int:
    if all(sign in _DIGITS for sign in run):  # digit by digit, as years are: 一九九八
        return int("".join(str(_DIGITS[sign]) for sign in run))
    total = part = digit = 0
    for sign in run:
        if sign in _DIGITS:
            digit = _DIGITS[sign]
        elif sign in _SMALL:
            part, digit = part + max(1, digit) * _SMALL[sign], 0
        else:
            total, part, digit = (total + max(1, part + digit) * _LARGE[sign]), 0, 0
    return total + part + digit
