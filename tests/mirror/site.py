"""A site of the tests' own: real keys, real metadata, in memory, and able to misbehave."""

import hashlib
import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Any, cast

from securesystemslib.signer import CryptoSigner
from tuf.api.metadata import (
    Metadata,
    MetaFile,
    Root,
    Snapshot,
    TargetFile,
    Targets,
    Timestamp,
)

from app.mirror.errors import MirrorBrokenError, MirrorFileMissingError

COMMIT = "0123456789abcdef0123456789abcdef01234567"
ROLES = ("root", "targets", "snapshot", "timestamp")
Payload = Root | Targets | Snapshot | Timestamp


def soon(days: float = 30) -> datetime:
    """So many days from now."""
    return datetime.now(UTC).replace(microsecond=0) + timedelta(days=days)


def custom(model: str, sizes: list[int], part: int = 1, **changes: Any) -> dict[str, Any]:
    """The signed description of one file of a generative model."""
    role = "model.gguf" if part == 1 else f"model-{part}.gguf"
    return {
        "schema": 1,
        "model": model,
        "kind": "generative",
        "role": role,
        "part": part,
        "parts": len(sizes),
        "repo": f"site/{model}",
        "commit": COMMIT,
        "license": "apache-2.0",
        "reviewer": "R. Viewer",
        "note": "",
        "marking": "",
        "architecture": "llama",
        "quantization": "Q4_K_M",
        "parameters": 1000,
        "context_tokens": 2048,
        "chat_template_sha256": "",
        "base_sha256": "",
        "model_bytes": sum(sizes),
        **changes,
    }


@dataclass
class DictSource:
    """A source over a mapping; ``asked`` lists what was read."""

    files: Mapping[str, bytes]
    asked: list[str] = field(default_factory=list)

    def read(self, path: str, max_bytes: int) -> bytes:
        self.asked.append(path)
        if path not in self.files:
            raise MirrorFileMissingError(f"'{path}' is not there.")
        if len(self.files[path]) > max_bytes:
            raise MirrorBrokenError(f"'{path}' is longer than it may be.")
        return self.files[path]


class Site:
    """A repository with 2-of-3 root and targets keys; ``files`` is what a server would show."""

    def __init__(self) -> None:
        self.files: dict[str, bytes] = {}
        self.blobs: dict[str, bytes] = {}
        self.signers = {
            role: [CryptoSigner.generate_ed25519() for _ in range(3 if role in ROLES[:2] else 1)]
            for role in ROLES
        }
        self.root = Root(version=1, expires=soon(365), consistent_snapshot=True)
        for role, signers in self.signers.items():
            for signer in signers:
                self.root.add_key(signer.public_key, role)
            self.root.roles[role].threshold = 2 if len(signers) > 1 else 1
        self.targets = Targets(version=1, expires=soon(180))
        self.snapshot = Snapshot(version=1, expires=soon(45))
        self.timestamp = Timestamp(version=1, expires=soon(45))
        self.revoked: list[dict[str, Any]] = []
        self.trusted_root = self.publish_root()

    # -- what is offered

    def add_model(self, name: str, *contents: bytes, **changes: Any) -> None:
        """Offers a model of these files."""
        sizes = [len(content) for content in contents]
        for part, content in enumerate(contents, 1):
            facts = custom(name, sizes, part, **changes)
            self.add_file(f"models/{facts['repo']}/{facts['commit']}/w{part}.gguf", content, facts)

    def add_file(self, path: str, content: bytes, facts: dict[str, Any] | None = None) -> None:
        """Signs one file, whatever it says of itself."""
        target = TargetFile.from_data(path, content, ["sha256"])
        if facts is not None:
            target.unrecognized_fields["custom"] = facts
        self.targets.targets[path] = target
        self.blobs[path] = content

    def revoke(self, model: str, *digests: str, reason: str = "It answers badly.") -> None:
        """Takes a model back."""
        self.revoked.append(
            {
                "sha256": list(digests) or [hashlib.sha256(model.encode()).hexdigest()],
                "model": model,
                "reason": reason,
                "replaced_by": "",
                "revoked_at": "2026-01-31T12:00:00Z",
            }
        )

    # -- publishing

    def publish(self, *, bump: bool = True) -> "Site":
        """Signs and shows everything as it is now, each role one version on."""
        if bump and "tuf/timestamp.json" in self.files:
            for payload in (self.targets, self.snapshot, self.timestamp):
                payload.version += 1
        self._show_revocations()
        targets = self.show(self.targets)
        self.snapshot.meta["targets.json"] = MetaFile.from_data(
            self.targets.version, targets, ["sha256"]
        )
        self.publish_snapshot()
        return self

    def publish_snapshot(self) -> None:
        """Signs and shows snapshot and timestamp."""
        snapshot = self.show(self.snapshot)
        self.timestamp.snapshot_meta = MetaFile.from_data(
            self.snapshot.version, snapshot, ["sha256"]
        )
        self.show(self.timestamp)

    def publish_root(self, *also: CryptoSigner) -> bytes:
        """Signs and shows the root, by ``also`` too (the keys of the version before)."""
        return self.show(self.root, also=also)

    def rotate(self, role: str) -> None:
        """The next root, with new keys for a role."""
        before = self.signers[role]
        self.signers[role] = [CryptoSigner.generate_ed25519() for _ in before]
        for old, new in zip(before, self.signers[role], strict=True):
            self.root.revoke_key(old.public_key.keyid, role)
            self.root.add_key(new.public_key, role)
        self.root.version += 1
        self.publish_root(*(before if role == "root" else ()))

    def show(
        self, payload: Payload, *, also: tuple[CryptoSigner, ...] = (), signers: int = 3
    ) -> bytes:
        """Signs a payload by so many of its role's keys, and shows it."""
        content = self.signed(payload, *self.signers[payload.type][:signers], *also)
        is_plain = payload.type == "timestamp"
        name = "timestamp.json" if is_plain else f"{payload.version}.{payload.type}.json"
        self.files[f"tuf/{name}"] = content
        return content

    def signed(self, payload: Payload, *signers: CryptoSigner) -> bytes:
        """The bytes of a payload with these signatures."""
        metadata = Metadata(cast("Root", payload))  # whichever it is
        for signer in signers:
            metadata.sign(signer, append=True)
        return metadata.to_bytes()

    def _show_revocations(self) -> None:
        content = json.dumps({"schema": 1, "revoked": self.revoked}).encode()
        self.add_file("site/revoked.json", content)
        digest = hashlib.sha256(content).hexdigest()
        self.files[f"tuf/targets/{digest}.revoked.json"] = content

    # -- reading

    def source(self, change: Callable[[dict[str, bytes]], object] | None = None) -> DictSource:
        """A source over what is shown now, perhaps changed."""
        files = dict(self.files)
        if change is not None:
            change(files)
        return DictSource(files)

    def altered(self, path: str, *, name: str = "model") -> bytes:
        """A published metadata file with one letter of its content changed."""
        content = self.files[path].replace(name.encode(), name.upper().encode(), 1)
        assert content != self.files[path]
        return content
