"""Cleans text from models and documents before it is shown: no controls, no bidi tricks."""

import re
from typing import Final

from app.domain.invisible import INVISIBLE, TERMINAL_SEQUENCE

_ANSI: Final = re.compile(TERMINAL_SEQUENCE)
# C0 and C1 but tab and newline, what nobody sees, and the place of an object.
# ZWJ and ZWNJ stay: Indic scripts, Persian and emoji need them.
_INVISIBLE: Final = re.compile(f"[\x00-\x08\x0b-\x1f\x7f-\x9f\ufffc{INVISIBLE}]")
_SURROGATE: Final = re.compile("[\ud800-\udfff]")
_BREAKS: Final = str.maketrans({"\u2028": "\n", "\u2029": "\n", "\x0b": "\n", "\x0c": "\n"})
_LONG_RUN: Final = re.compile(
    r"((?:[\u0300-\u036f\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff]){4})"
    r"[\u0300-\u036f\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff]+"
)


def clean(untrusted_text: str) -> str:
    """Text that holds only what a reader can see; line ends become ``\\n``."""
    text = untrusted_text.translate(_BREAKS)
    text = _ANSI.sub("", text)
    text = _INVISIBLE.sub("", text)
    text = _SURROGATE.sub("\ufffd", text)
    return _LONG_RUN.sub(r"\1", text)


def one_line(untrusted_text: str, limit: int = 400) -> str:
    """Cleaned text on one line, cut at ``limit`` characters with an ellipsis."""
    text = " ".join(clean(untrusted_text[: limit * 4]).split())
    return text if len(text) <= limit else text[: limit - 1].rstrip() + "…"
