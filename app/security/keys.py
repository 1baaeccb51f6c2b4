"""The master key of a home, the keys drawn from it, and the wiping of all of them."""

import hmac
import threading
from typing import Final

from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from app.security.errors import KeysWipedError

KEY_BYTES: Final = 32
_HIERARCHY: Final = 1  # of the names below; another number would be other keys


def wipe(secret: bytearray) -> None:
    """Overwrites a secret in place."""
    secret[:] = bytes(len(secret))


class KeyRing:
    """The master key of one home, in memory that ``wipe`` overwrites. Thread-safe.

    Every use gets its own key by HKDF-SHA256, so that one that leaks says nothing of another.
    """

    def __init__(self, master: bytearray) -> None:
        self._master = master
        self._is_wiped = False
        self._lock = threading.Lock()  # nothing is made of a key that is half wiped

    def database_key(self) -> bytearray:
        """32 bytes for SQLCipher; the caller wipes them."""
        return self.subkey("db")

    def subkey(self, label: str) -> bytearray:
        """32 bytes for the named use; the caller wipes them.

        Raises:
            KeysWipedError.
        """
        key = bytearray(KEY_BYTES)
        info = f"cloister/{_HIERARCHY}/{label}".encode()
        with self._lock:
            self._require_whole()
            HKDF(algorithm=SHA256(), length=KEY_BYTES, salt=None, info=info).derive_into(
                self._master, key
            )
        return key

    def tag(self, label: str, content: bytes) -> bytes:
        """32 bytes that only a holder of the master key can compute for this content.

        Raises:
            KeysWipedError.
        """
        key = self.subkey(label)
        try:
            return hmac.digest(key, content, "sha256")
        finally:
            wipe(key)

    def locked_with(self, kek: bytearray, nonce: bytes, header: bytes) -> bytes:
        """The master key encrypted for a slot; the header is authenticated with it.

        Raises:
            KeysWipedError.
        """
        with self._lock:
            self._require_whole()
            return AESGCM(kek).encrypt(nonce, self._master, header)

    def wipe(self) -> None:
        """Overwrites the master key."""
        with self._lock:
            self._is_wiped = True
            wipe(self._master)

    def _require_whole(self) -> None:
        if self._is_wiped:
            raise KeysWipedError("The vault is locked.", hint="Unlock it and try again.")
