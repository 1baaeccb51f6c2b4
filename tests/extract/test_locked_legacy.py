"""Word and Excel files of before 2007 under a password, locked here by [MS-OFFCRYPTO]."""

import hashlib
import struct
from collections.abc import Callable

import pytest
from cryptography.hazmat.decrepit.ciphers.algorithms import ARC4
from cryptography.hazmat.primitives.ciphers import Cipher

from app.extract.worker.compound import Compound
from tests.extract import making_old
from tests.extract.conftest import Extract

_PASSWORD = "sésame"
_SALT = bytes(range(16))
_VERIFIER = b"sixteen bytes..."
KeyOf = Callable[[int], bytes]
Lock = tuple[bytes, KeyOf]


def _crypt(key: bytes, data: bytes) -> bytes:
    return Cipher(ARC4(key), mode=None).encryptor().update(data)


def _md5(data: bytes) -> bytes:
    return hashlib.md5(data, usedforsecurity=False).digest()


def _sha1(data: bytes) -> bytes:
    return hashlib.sha1(data, usedforsecurity=False).digest()


def _number(block: int) -> bytes:
    return struct.pack("<I", block)


def rc4(password: str = _PASSWORD) -> Lock:
    """What stands in the clear, and the key of each block: as Office 97 does it."""
    start = _md5(password.encode("utf-16-le"))[:5]
    short = _md5(b"".join(start + _SALT for _ in range(16)))[:5]

    def key_of(block: int) -> bytes:
        return _md5(short + _number(block))

    sealed = _crypt(key_of(0), _VERIFIER + _md5(_VERIFIER))
    return struct.pack("<HH", 1, 1) + _SALT + sealed, key_of


def crypto_api(password: str = _PASSWORD, *, bits: int = 128) -> Lock:
    """The same as Office XP does it."""
    start = _sha1(_SALT + password.encode("utf-16-le"))

    def key_of(block: int) -> bytes:
        key = _sha1(start + _number(block))[: bits // 8]
        return key + bytes(11) if bits == 40 else key

    sealed = _crypt(key_of(0), _VERIFIER + _sha1(_VERIFIER))
    header = struct.pack("<IIIIIIII", 4, 0, 0x6801, 0x8004, bits, 1, 0, 0) + b"x\0\0\0"
    info = struct.pack("<HHII", 2, 2, 4, len(header)) + header
    return info + _number(16) + _SALT + sealed[:16] + _number(20) + sealed[16:], key_of


def _crypted(data: bytes, key_of: KeyOf, block_bytes: int) -> bytes:
    return b"".join(
        _crypt(key_of(number), data[start : start + block_bytes])
        for number, start in enumerate(range(0, len(data), block_bytes))
    )


def doc(lock: Lock) -> bytes:
    """A Word file of some blocks, locked."""
    info, key_of = lock
    file = Compound(making_old.doc("Behind the lock. " * 60, "Žluťoučký kůň"))
    stream = bytearray(file.find("WordDocument") or b"")
    table = info + (file.find("0Table") or b"")
    (flags,) = struct.unpack_from("<H", stream, 10)
    struct.pack_into("<HxxI", stream, 10, flags | 0x0100, len(info))
    (size,) = struct.unpack_from("<I", stream, 0x01A6)
    struct.pack_into("<II", stream, 0x01A2, len(info), size)
    return making_old.compound(
        {
            "WordDocument": bytes(stream[:68]) + _crypted(bytes(stream), key_of, 512)[68:],
            "0Table": info + _crypted(table, key_of, 512)[len(info) :],
        }
    )


def xls(lock: Lock) -> bytes:
    """A workbook of more than one block, locked."""
    info, key_of = lock
    cells = b"".join(
        making_old.record(0x0204, struct.pack("<HHHHB", row, 0, 0, 7, 0) + b"pump %02d" % row)
        for row in range(90)
    )
    stream = Compound(making_old.xls((struct.pack("<II", 0, 0),), cells)).find("Workbook") or b""
    password = making_old.record(0x002F, struct.pack("<H", 1) + info)
    first = 4 + 16  # the first record, after which the lock stands
    stream = stream[:first] + password + stream[first:]
    at = stream.index(making_old.record(0x0085, b"")[:2] + b"\x0d\0") + 4
    (position,) = struct.unpack_from("<I", stream, at)
    stream = stream[:at] + _number(position + len(password)) + stream[at + 4 :]
    crypted = bytearray(_crypted(stream, key_of, 1024))
    place = 0
    while place + 4 <= len(stream):
        kind, size = struct.unpack_from("<HH", stream, place)
        clear = 4 + (size if kind in (0x0809, 0x002F) else 4 if kind == 0x0085 else 0)
        crypted[place : place + clear] = stream[place : place + clear]
        place += 4 + size
    return making_old.compound({"Workbook": bytes(crypted)})


_LOCKS = pytest.mark.parametrize(
    "lock", [rc4(), crypto_api(), crypto_api(bits=40)], ids=["97", "xp", "xp-40"]
)


@_LOCKS
def test_the_password_opens_a_word_file(extract: Extract, lock: Lock) -> None:
    text = extract("a.doc", doc(lock), password=_PASSWORD).pages[0].text
    assert text.count("Behind the lock.") == 60
    assert text.endswith("Žluťoučký kůň")


@_LOCKS
def test_the_password_opens_a_workbook(extract: Extract, lock: Lock) -> None:
    text = extract("a.xls", xls(lock), password=_PASSWORD).pages[0].text
    assert text.startswith("# Costs\n\npump 00\npump 01")
    assert text.endswith("pump 89")


@pytest.mark.parametrize("make", [doc, xls])
@pytest.mark.parametrize(
    ("password", "code"), [(None, "needs_password"), ("sesame", "wrong_password")]
)
def test_nothing_else_does(
    refusal: Callable[..., str], make: Callable[[Lock], bytes], password: str | None, code: str
) -> None:
    assert refusal(f"a.{make.__name__}", make(rc4()), password=password) == code


def test_a_workbook_that_everybody_may_read_asks_for_nothing(extract: Extract) -> None:
    assert "pump 89" in extract("a.xls", xls(rc4("VelvetSweatshop"))).pages[0].text


@pytest.mark.parametrize("make", [doc, xls])
@pytest.mark.parametrize(
    ("info", "code"),
    [
        (struct.pack("<HH", 9, 9), "unknown_lock"),
        (crypto_api()[0].replace(_number(0x6801), _number(0x660E)), "unknown_lock"),
        (rc4()[0][:30], "damaged_file"),
        (struct.pack("<HHII", 2, 2, 4, 0xFFFFFFF0), "damaged_file"),
        (crypto_api()[0].replace(_number(128), _number(1 << 30)), "damaged_file"),
    ],
)
def test_locks_that_make_no_sense_end_in_a_code(
    refusal: Callable[..., str], make: Callable[[Lock], bytes], info: bytes, code: str
) -> None:
    data = make((info, rc4()[1]))
    assert refusal(f"a.{make.__name__}", data, password=_PASSWORD) == code


def test_a_way_to_lock_that_hides_nothing_is_named_as_one_that_is_not_opened(
    refusal: Callable[..., str],
) -> None:
    masked = making_old.record(0x0809, struct.pack("<HH", 0x0600, 5) + bytes(12))
    masked += making_old.record(0x002F, struct.pack("<HHH", 0, 1, 2)) + making_old.record(0x000A)
    data = making_old.compound({"Workbook": masked})
    assert refusal("a.xls", data, password=_PASSWORD) == "unknown_lock"
