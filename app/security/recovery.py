"""The recovery code: drawn, printed in groups, read back with the slips that people make."""

import hashlib
import secrets
from enum import Enum
from typing import Final

from app.security.keys import wipe

# https://www.crockford.com/base32.html: no I, L, O, U
_ALPHABET: Final = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ"
_GROUPS: Final = 8
_GROUP_CHARS: Final = 6
_CODE_CHARS: Final = _GROUPS * _GROUP_CHARS
_CHECK_CHARS: Final = 3
_DRAWN_CHARS: Final = _CODE_CHARS - _CHECK_CHARS  # 225 bits
_SEPARATORS: Final = b" \t\r\n-"
_LOWER: Final = b"abcdefghijklmnopqrstuvwxyz"
_CONFUSED: Final = bytes.maketrans(b"OIL", b"011")
_READ_AS: Final = bytes.maketrans(_LOWER + _LOWER.upper(), 2 * _LOWER.upper().translate(_CONFUSED))


class Reading(Enum):
    """What a text is, as far as its own characters tell."""

    OTHER = "other"
    SLIP = "slip"  # the shape of a code; its check characters do not fit
    CODE = "code"


def draw() -> bytearray:
    """A new code, without separators; the caller wipes it."""
    code = bytearray(secrets.choice(_ALPHABET) for _ in range(_DRAWN_CHARS))
    code += _check_chars(code)
    return code


def printed(code: bytearray) -> str:
    """As a person writes it down: eight groups of six. A ``str`` cannot be wiped."""
    text = code.decode("ascii")
    starts = range(0, _CODE_CHARS, _GROUP_CHARS)
    return "-".join(text[start : start + _GROUP_CHARS] for start in starts)


def read(untrusted_text: bytearray) -> tuple[Reading, bytearray]:
    """What the text is, and the code as it was drawn, which the caller wipes.

    Case, spaces and dashes do not count; O is read as 0, I and L as 1.
    """
    code = untrusted_text.translate(_READ_AS, delete=_SEPARATORS)
    if len(code) == _CODE_CHARS and _fits(code):
        return Reading.CODE, code
    is_alike = code.isalnum() and (len(code) == _CODE_CHARS or _is_grouped(untrusted_text))
    wipe(code)
    return (Reading.SLIP if is_alike else Reading.OTHER), bytearray()


def _fits(code: bytearray) -> bool:
    drawn = code[:_DRAWN_CHARS]
    try:
        return code.endswith(_check_chars(drawn))
    finally:
        wipe(drawn)


def _check_chars(drawn: bytearray) -> bytes:
    """The first 15 bits of a hash: one slip in 32,768 passes for a wrong code."""
    digest = hashlib.sha256(b"cloister/recovery-code/")
    digest.update(drawn)
    bits = int.from_bytes(digest.digest()[:2], "big") >> 1
    return bytes(_ALPHABET[bits >> shift & 31] for shift in (10, 5, 0))


def _is_grouped(text: bytearray) -> bool:
    """Whether it is written in as many groups as a code, give or take one character in each."""
    lengths = [0]
    for char in text:
        if char not in _SEPARATORS:
            lengths[-1] += 1
        elif lengths[-1]:
            lengths.append(0)
    groups = [length for length in lengths if length]
    return len(groups) == _GROUPS and all(abs(each - _GROUP_CHARS) <= 1 for each in groups)
