"""Decrypts a vault's pages without SQLCipher, freed ones included, as a forensic tool would.

Format: https://www.zetetic.net/sqlcipher/design/ — AES-256-CBC per page, the last 80 bytes of a
page are its IV (16) and HMAC-SHA512 (64), the first 16 of the file are the salt.
"""

from pathlib import Path

from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes

_PAGE_BYTES, _RESERVED_BYTES, _SALT_BYTES, _IV_BYTES = 4096, 80, 16, 16


def decrypted(path: Path, key: bytes) -> bytes:
    """All pages of the file in the clear, used or free."""
    content = path.read_bytes()
    pages = []
    for at in range(0, len(content), _PAGE_BYTES):
        page = content[at : at + _PAGE_BYTES]
        body = page[_SALT_BYTES if at == 0 else 0 : -_RESERVED_BYTES]
        iv = page[-_RESERVED_BYTES : -_RESERVED_BYTES + _IV_BYTES]
        decryptor = Cipher(algorithms.AES256(key), modes.CBC(iv)).decryptor()
        pages.append(decryptor.update(body) + decryptor.finalize())
    return b"".join(pages)
