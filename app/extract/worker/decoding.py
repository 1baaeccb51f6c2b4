"""Bytes of text in any encoding -> characters."""

import codecs
import unicodedata

from charset_normalizer import from_bytes

_SAMPLE_BYTES = 256 * 1024
_BOMS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
# The detector takes the first of several that explain the bytes equally well; where the language
# is one of these, the usual one is meant.
_WESTERN = frozenset(
    {
        "Danish",
        "Dutch",
        "French",
        "German",
        "Italian",
        "Norwegian",
        "Portuguese",
        "Spanish",
        "Swedish",
    }
)
_MORE_USUAL = {
    "cp1250": "cp1252",
    "cp1254": "cp1252",
    "cp1257": "cp1252",
    "cp1125": "cp866",
}
_ISO_2022_JP = (b"\x1b$B", b"\x1b$@", b"\x1b(J")
_MIN_SIGNS = 4  # fewer letters beyond ASCII tell nothing
_BEYOND_ASCII = bytes(range(0x80, 0x100))
_WINDOWS_ONLY = bytes(range(0x80, 0xA0))
_MIN_UTF16_BYTES = 8


def decode(data: bytes, *, declared: str | None = None) -> str:
    """The text, never failing: what no encoding explains becomes U+FFFD.

    ``declared`` is what the document says of itself; it is believed when it fits.
    """
    for bom, encoding in _BOMS:
        if data.startswith(bom):
            return data.decode(encoding, errors="replace")
    for likely in filter(None, (_by_signs(data), "utf-8", _known(declared))):
        try:
            return _composed(data.decode(likely), likely)
        except UnicodeDecodeError:
            continue
    encoding = _detected(data)
    return _composed(data.decode(encoding, errors="replace"), encoding)


def decode_as(data: bytes, encoding: str) -> str:
    """Text in an encoding that is sure; Windows' Western one where Python does not know it."""
    return data.decode(_known(encoding) or "cp1252", errors="replace")


def _known(declared: str | None) -> str | None:
    """A declared encoding under Python's name; None for none, an unknown one, or no text."""
    try:
        info = codecs.lookup((declared or "").strip().strip("\"'"))
    except (LookupError, ValueError):
        return None
    is_text: bool = info._is_text_encoding  # noqa: SLF001 - no public way
    return {"iso8859-1": "cp1252", "ascii": None}.get(info.name, info.name) if is_text else None


def _by_signs(data: bytes) -> str | None:
    """Encodings that UTF-8 would let pass: escape sequences, or zero bytes all on one side."""
    sample = data[:4096]
    if any(sign in data[:_SAMPLE_BYTES] for sign in _ISO_2022_JP):
        return "iso2022_jp"
    if len(sample) < _MIN_UTF16_BYTES or len(data) % 2:
        return None
    even, odd = sample[::2].count(0), sample[1::2].count(0)
    most = len(sample) // 2
    if odd > most * 0.4 and even < most * 0.05:
        return "utf-16-le"
    if even > most * 0.4 and odd < most * 0.05:
        return "utf-16-be"
    return None


def _detected(data: bytes) -> str:
    if len(data) - len(data.translate(None, _BEYOND_ASCII)) < _MIN_SIGNS:
        return "cp1252"
    best = from_bytes(data[:_SAMPLE_BYTES]).best()
    if best is None:
        return "cp1252"
    encoding: str = best.encoding
    usual = _MORE_USUAL.get(encoding, encoding)
    if usual in best.could_be_from_charset:
        return usual
    if usual == "cp1252" and best.language in _WESTERN and _decodes(data, usual):
        return usual
    if encoding == "cp1250" and not data.translate(None, _not_in(_WINDOWS_ONLY)):
        return "iso8859_2"
    return encoding


def _decodes(data: bytes, encoding: str) -> bool:
    try:
        data.decode(encoding)
    except UnicodeDecodeError:
        return False
    return True


def _not_in(wanted: bytes) -> bytes:
    return bytes(byte for byte in range(256) if byte not in wanted)


def _composed(text: str, encoding: str) -> str:
    """Windows-1258 has no composed tone letters: without this no search would find a word."""
    return unicodedata.normalize("NFC", text) if encoding == "cp1258" else text
