"""Checks an exported record by the format in docs/security.md alone; nothing of the product.

Run it as ``python independent_verifier.py EXPORT [PUBLIC_KEY_HEX]``.
"""

import hashlib
import json
import sys
from pathlib import Path

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey


def canonical(fields: dict[str, object], *left_out: str) -> bytes:
    kept = {name: value for name, value in fields.items() if name not in left_out}
    return json.dumps(kept, sort_keys=True, separators=(",", ":"), ensure_ascii=True).encode()


def verify(path: Path, public_key: str | None = None) -> int:
    """Returns how many records it holds; raises ValueError where something is wrong."""
    head, *lines = [json.loads(line) for line in path.read_text("ascii").splitlines()]
    key_text = public_key or head["public_key"]
    key = Ed25519PublicKey.from_public_bytes(bytes.fromhex(key_text))
    chain, seq, signed = bytes(32), 0, 0
    for line in lines:
        if line["type"] == "record":
            chain = hashlib.sha256(chain + canonical(line, "type", "chain", "mac")).digest()
            seq += 1
            if (line["seq"], line["chain"]) != (seq, chain.hex()):
                raise ValueError(f"record {seq}")
            continue
        if (line["seq"], line["chain"], line["public_key"]) != (seq, chain.hex(), key_text):
            raise ValueError(f"checkpoint of record {seq}")
        try:
            key.verify(bytes.fromhex(line["signature"]), canonical(line, "type", "signature"))
        except InvalidSignature:
            raise ValueError(f"signature of record {seq}") from None
        signed = seq
    if signed != seq or head["records"] != seq:
        raise ValueError("the end")
    return seq


if __name__ == "__main__":
    print(verify(Path(sys.argv[1]), *sys.argv[2:3]))  # noqa: T201 (a program of its own)
