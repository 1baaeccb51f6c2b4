"""Bytes of text in any encoding."""

import unicodedata

import pytest

from app.extract.worker.decoding import decode

_RUSSIAN = "Съешь же ещё этих мягких французских булок, да выпей чаю. " * 4
_CZECH = "Příliš žluťoučký kůň úpěl ďábelské ódy, a proto šel domů přes městečko. " * 4
_SPANISH = "El niño pidió mañana un café en la montaña. ¿Dónde está el señor? ¡Qué año! " * 4
_JAPANESE = "これは日本語の文章です。文字コードを正しく見分ける必要があります。" * 4
_VIETNAMESE = "Tất cả mọi người sinh ra đều được tự do và bình đẳng về nhân phẩm và quyền. " * 4


_TONES = "\u0300\u0301\u0303\u0309\u0323"


def _with_loose_tone(letter: str) -> str:
    """A letter as Windows-1258 writes it: the tone, and only the tone, apart."""
    tones = [mark for mark in unicodedata.normalize("NFD", letter) if mark in _TONES]
    base = "".join(mark for mark in unicodedata.normalize("NFD", letter) if mark not in _TONES)
    return unicodedata.normalize("NFC", base) + "".join(tones)


@pytest.mark.parametrize(
    ("text", "encoding"),
    [
        (_RUSSIAN, "cp1251"),
        (_RUSSIAN, "koi8_r"),
        (_RUSSIAN, "cp866"),
        (_CZECH, "iso8859_2"),
        (_CZECH, "cp1250"),
        (_SPANISH, "cp1252"),
        (_JAPANESE, "shift_jis"),
        (_JAPANESE, "euc_jp"),
        (_JAPANESE, "iso2022_jp"),
        (_JAPANESE, "utf-8-sig"),
        (_SPANISH, "utf-16"),
        (_SPANISH, "utf-16-le"),
        (_SPANISH, "utf-16-be"),
    ],
)
def test_an_encoding_is_recognised(text: str, encoding: str) -> None:
    assert decode(text.encode(encoding)) == text


def test_tone_marks_of_windows_1258_become_letters() -> None:
    data = "".join(map(_with_loose_tone, _VIETNAMESE)).encode("cp1258")

    assert decode(data) == _VIETNAMESE


def test_a_declared_encoding_is_believed_when_it_fits() -> None:
    assert decode("ýž".encode("iso8859_2"), declared="ISO-8859-2") == "ýž"


def test_what_no_encoding_explains_does_not_fail() -> None:
    assert decode(b"plain \xff\x00\xfe\x81 text", declared="nonsense")


def test_a_declared_codec_that_is_no_text_encoding_is_not_used() -> None:
    assert decode(b"caf\xe9", declared="zlib_codec") == "café"
