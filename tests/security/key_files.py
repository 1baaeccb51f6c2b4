"""Key files that cost nothing to open, and their alteration as an attacker would do it."""

import json
from pathlib import Path
from typing import Any

import msgspec

from app.security import keyfile, keyslots
from app.security.kdf import Argon2idCost, KdfRule
from app.security.keyfile import KeyFile
from app.security.keyslots import OpenKeyslots

CHEAP = Argon2idCost(memory_kib=64, iterations=1, lanes=1)
RULE = KdfRule(cost=CHEAP)
PASSPHRASE = b"correct horse battery staple"


def create(path: Path, passphrase: bytes = PASSPHRASE, rule: KdfRule = RULE) -> OpenKeyslots:
    return keyslots.create(KeyFile(path), rule, bytearray(passphrase))


def unlock(path: Path, secret: bytes = PASSPHRASE, rule: KdfRule = RULE) -> OpenKeyslots:
    return keyslots.unlock(KeyFile(path), rule, bytearray(secret))


def copy_of(path: Path) -> Path:
    return path.with_name(f"{path.name}.copy")


def put(path: Path, content: bytes) -> None:
    """Both copies become this."""
    path.write_bytes(content)
    copy_of(path).write_bytes(content)


def rewrite(path: Path, file: dict[str, Any]) -> None:
    """Puts a file in place in both copies, with the checksum it needs."""
    path.write_text(json.dumps(file))
    content = msgspec.json.decode(path.read_bytes(), type=keyfile.KeyFileContent)
    file["checksum"] = keyfile._checksum(content.body, content.seal)
    put(path, json.dumps(file).encode())


def generation_of(path: Path) -> int:
    return int(json.loads(path.read_text())["body"]["generation"])
