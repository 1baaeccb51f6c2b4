"""How the record of events is tied together: links, evolving keys, signatures. Pure.

The format is written down in docs/security.md, for verifiers of others' making.
"""

import base64
import hashlib
import hmac
import json
from typing import Final

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import (
    Ed25519PrivateKey,
    Ed25519PublicKey,
)

from app.domain.audit import AuditRecord, Checkpoint

FIRST_LINK: Final = bytes(32)
_NEXT_KEY: Final = b"cloister/audit/next\x01"  # RFC 5869: info, and the number of the one block
_CHECKED: Final = b"cloister/audit/check"
_CODE_BYTES: Final = 10
_CODE_CHARS: Final = 12
# No I, L, O, U: what is read aloud or written down must not be mistaken (Crockford's base 32).
_READABLE: Final = bytes.maketrans(
    b"ABCDEFGHIJKLMNOPQRSTUVWXYZ234567", b"0123456789ABCDEFGHJKMNPQRSTVWXYZ"
)


def link(previous: bytes, record: AuditRecord) -> bytes:
    """The chain's value at a record: SHA-256 over the value before and the canonical record."""
    return hashlib.sha256(previous + canonical(record)).digest()


def canonical(record: AuditRecord) -> bytes:
    """The one spelling of a record: JSON with sorted keys, no spaces, ASCII only."""
    stamp = record.stamp
    return _json(
        {
            "seq": record.seq,
            "time": stamp.time,
            "boot": stamp.boot,
            "uptime": stamp.uptime,
            "user": record.user,
            "event": record.event,
            "subject": record.subject,
            "outcome": record.outcome,
            "detail": dict(record.detail),
        }
    )


def mac(key: bytes | bytearray, chain: bytes) -> bytes:
    """What only a holder of the record's own key could write beside it."""
    return hmac.digest(key, chain, "sha256")


def key_check(first_key: bytes | bytearray) -> bytes:
    """Tells one home's keys from another's, and nothing else about them."""
    return hmac.digest(first_key, _CHECKED, "sha256")


def next_key(key: bytes | bytearray) -> bytes:
    """The key after this one (HKDF-Expand with SHA-256); there is no way back."""
    return hmac.digest(key, _NEXT_KEY, "sha256")


def code_of(chain: bytes) -> str:
    """The first 60 bits of a link in twelve characters, to write down: ``K7QF-2M9X-4TRB``."""
    text = base64.b32encode(chain[:_CODE_BYTES]).translate(_READABLE).decode()[:_CODE_CHARS]
    return "-".join(text[start : start + 4] for start in range(0, _CODE_CHARS, 4))


def new_signing_key() -> bytes:
    """A fresh Ed25519 private key, 32 bytes."""
    return Ed25519PrivateKey.generate().private_bytes_raw()


def public_key(signing_key: bytes) -> bytes:
    """The public half, 32 bytes."""
    return Ed25519PrivateKey.from_private_bytes(signing_key).public_key().public_bytes_raw()


def sign(signing_key: bytes, *, seq: int, time: int, chain: bytes) -> Checkpoint:
    """States that the record ends in this link at this time."""
    key = Ed25519PrivateKey.from_private_bytes(signing_key)
    public = key.public_key().public_bytes_raw()
    signature = key.sign(_statement(Checkpoint(seq, time, chain, public)))
    return Checkpoint(seq, time, chain, public, signature)


def is_signed(checkpoint: Checkpoint) -> bool:
    """Whether the signature is by the public key that the checkpoint names."""
    try:
        key = Ed25519PublicKey.from_public_bytes(checkpoint.public_key)
        key.verify(checkpoint.signature, _statement(checkpoint))
    except (InvalidSignature, ValueError):
        return False
    return True


def _statement(checkpoint: Checkpoint) -> bytes:
    return _json(
        {
            "seq": checkpoint.seq,
            "time": checkpoint.time,
            "chain": checkpoint.chain.hex(),
            "public_key": checkpoint.public_key.hex(),
        }
    )


def _json(fields: dict[str, object]) -> bytes:
    return json.dumps(fields, sort_keys=True, separators=(",", ":"), ensure_ascii=True).encode()
