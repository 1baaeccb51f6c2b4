"""OpenDocument files under a password, locked here by the rules of OpenDocument 1.2 part 3."""

import base64
import hashlib
import zlib
from collections.abc import Callable

import pytest
from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes

from tests.extract import making
from tests.extract.conftest import Extract

_PASSWORD = "sésame"
_SALT, _VECTOR = bytes(range(16)), bytes(range(16, 32))
_MANIFEST = "urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"
_BODY = (
    '<x xmlns:office="urn:office" xmlns:text="urn:text"><office:body><office:text>'
    "<text:p>{}</text:p></office:text></office:body></x>"
)


def _packed(content: str) -> bytes:
    packer = zlib.compressobj(wbits=-zlib.MAX_WBITS)
    return packer.compress(content.encode()) + packer.flush()


def _locked(packed: bytes, *, cipher: str = "aes256-cbc", declared: str = "1000") -> bytes:
    start = hashlib.sha256(_PASSWORD.encode()).digest()
    key = hashlib.pbkdf2_hmac("sha1", start, _SALT, 1_000, 32)
    encryptor = Cipher(algorithms.AES(key), modes.CBC(_VECTOR)).encryptor()
    missing = 16 - len(packed) % 16
    data = encryptor.update(packed + bytes(missing - 1) + bytes([missing])) + encryptor.finalize()

    def text(value: bytes) -> str:
        return base64.b64encode(value).decode()

    manifest = (
        f'<m:manifest xmlns:m="{_MANIFEST}"><m:file-entry m:full-path="content.xml">'
        f'<m:encryption-data m:checksum-type="{_MANIFEST}#sha256-1k"'
        f' m:checksum="{text(hashlib.sha256(packed[:1024]).digest())}">'
        f'<m:algorithm m:algorithm-name="http://www.w3.org/2001/04/xmlenc#{cipher}"'
        f' m:initialisation-vector="{text(_VECTOR)}"/>'
        f'<m:key-derivation m:key-derivation-name="PBKDF2" m:key-size="32"'
        f' m:iteration-count="{declared}" m:salt="{text(_SALT)}"/>'
        "<m:start-key-generation m:start-key-generation-name="
        '"http://www.w3.org/2000/09/xmldsig#sha256" m:key-size="32"/>'
        "</m:encryption-data></m:file-entry></m:manifest>"
    )
    return making.pack(
        {
            "mimetype": "application/vnd.oasis.opendocument.text",
            "META-INF/manifest.xml": manifest,
            "content.xml": data,
        }
    )


def test_the_password_opens_the_file(extract: Extract) -> None:
    data = _locked(_packed(_BODY.format("Behind the lock. " * 300)))

    assert extract("a.odt", data, password=_PASSWORD).pages[0].text.startswith("Behind the lock.")


@pytest.mark.parametrize(
    ("password", "code"), [(None, "needs_password"), ("another", "wrong_password")]
)
def test_nothing_else_does(refusal: Callable[..., str], password: str | None, code: str) -> None:
    assert refusal("a.odt", _locked(_packed(_BODY.format("x"))), password=password) == code


def test_another_way_to_lock_is_not_guessed_at(refusal: Callable[..., str]) -> None:
    data = _locked(_packed(_BODY.format("x")), cipher="aes256-gcm")

    assert refusal("a.odt", data, password=_PASSWORD) == "needs_password"


def test_a_bomb_behind_the_lock_is_not_unpacked(refusal: Callable[..., str]) -> None:
    data = _locked(_packed("<x>" + " " * 20_000_000 + "</x>"))

    assert refusal("a.odt", data, password=_PASSWORD) == "too_large"


def test_a_key_that_takes_hours_is_not_derived(refusal: Callable[..., str]) -> None:
    data = _locked(_packed(_BODY.format("x")), declared="2000000000")

    assert refusal("a.odt", data, password=_PASSWORD) == "damaged_file"
