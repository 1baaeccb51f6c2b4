"""The folder of a station: signed metadata, what waits for signatures, and the signatures.

``metadata/`` is all that a key holder needs on another machine, and one small file for each
signature is all that comes back. Everything is written whole, flushed and renamed.
"""

import json
import os
import re
import shutil
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Final, cast

from securesystemslib.signer import Signature
from tuf.api.exceptions import RepositoryError
from tuf.api.metadata import (
    Metadata,
    Root,
    Snapshot,
    Targets,
    Timestamp,
    VerificationResult,
)

from app.mirror.errors import MirrorBrokenError, StationError
from app.mirror.verifying import CONFIG, check_form, read_regular
from app.security.paths import is_disk_full, sync_folder, write_atomic

ROLES: Final = ("root", "targets", "snapshot", "timestamp")
STAGEABLE: Final = ("root", "targets")
SCRATCH_PREFIX: Final = ".scratch-"  # folders in the station that last as long as one command

_VERSIONED: Final = re.compile(r"([1-9][0-9]{0,9})\.(root|targets|snapshot)\.json")
_MAX_BYTES: Final = CONFIG.targets_max_length
_MAX_SIGNATURE_BYTES: Final = 8 * 1024
_PUBLIC_MODE: Final = 0o644
Payload = Root | Targets | Snapshot | Timestamp


class StationFiles:
    """Reads and writes what lies in ``metadata/``; decides nothing."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.metadata = folder / "metadata"
        self.lists = self.metadata / "targets"
        self._staged = self.metadata / "staged"

    def require(self) -> None:
        """Refuses a folder that holds no station, or one whose root cannot be read.

        Raises:
            StationError: it is so; nothing was changed.
        """
        if not self.versions("root"):
            raise StationError(
                f"There is no station in '{self.folder}'.",
                hint="Make one with: cloister station init DIR",
                code="no_station",
            )
        self.deciding_root()

    def prepare(self) -> None:
        """Makes the folders, and sweeps what a kill left half-written."""
        for folder in (self.metadata, self.lists, self._staged):
            folder.mkdir(mode=0o755, exist_ok=True)
        for folder in (self.folder, self.metadata, self.lists, self._staged):
            for left in folder.glob(".*.part"):
                left.unlink()
        for scratch in self.folder.glob(f"{SCRATCH_PREFIX}*"):
            shutil.rmtree(scratch, ignore_errors=True)
        sync_folder(self.folder)

    # -- what is signed

    def versions(self, role: str) -> list[int]:
        """The versions of a role that are there, in order."""
        if not self.metadata.is_dir():
            return []
        found = [_VERSIONED.fullmatch(path.name) for path in self.metadata.iterdir()]
        return sorted(int(match[1]) for match in found if match and match[2] == role)

    def content(self, role: str, version: int = 0) -> bytes:
        """The bytes of a signed file; the newest version without one.

        Raises:
            StationError: it is not there, or cannot be read.
        """
        name = "timestamp.json"
        if role != "timestamp":
            versions = self.versions(role)
            if not versions:
                raise damaged(f"there is no {role} metadata")
            name = f"{version or versions[-1]}.{role}.json"
        return _read(self.metadata / name)

    def root(self) -> Root:
        """The newest root that is fully signed."""
        return cast("Root", self.signed("root"))

    def signed(self, role: str, version: int = 0) -> Payload:
        """A signed payload of a role; the newest without a version.

        Raises:
            StationError: there is none, or it cannot be read.
        """
        return _parsed(self.content(role, version), role)

    def has(self, role: str) -> bool:
        """Whether a role was ever signed."""
        if role == "timestamp":
            return (self.metadata / "timestamp.json").exists()
        return bool(self.versions(role))

    def write(self, role: str, version: int, content: bytes) -> None:
        """Adds a signed version of a role."""
        name = "timestamp.json" if role == "timestamp" else f"{version}.{role}.json"
        with writing():
            write_atomic(self.metadata / name, content, _PUBLIC_MODE)

    def write_root_beside(self, content: bytes) -> None:
        """Puts the newest root where whoever installs a client looks for it."""
        with writing():
            write_atomic(self.folder / "root.json", content, _PUBLIC_MODE)

    def write_list(self, sha256: str, content: bytes) -> None:
        """Keeps a list of revoked models under its digest."""
        with writing():
            write_atomic(self.lists / f"{sha256}.revoked.json", content, _PUBLIC_MODE)

    def read_list(self, sha256: str) -> bytes:
        """A list of revoked models."""
        return _read(self.lists / f"{sha256}.revoked.json")

    # -- what waits for signatures

    def staged(self, role: str) -> Payload | None:
        """What waits for signatures; None where nothing does.

        What was signed and published already is no longer waiting, though a kill left it there.
        """
        path = self._staged / f"{role}.json"
        if not path.exists():
            return None
        payload = _parsed(_read(path), role)
        newest = self.versions(role)
        if newest and payload.version <= newest[-1]:
            return None
        return payload

    def stage(self, role: str, payload: Payload) -> None:
        """Lets a payload wait for signatures; those of what waited before are void."""
        metadata: Metadata[Any] = Metadata(cast("Root", payload))
        with writing():
            write_atomic(self._staged / f"{role}.json", metadata.to_bytes(), _PUBLIC_MODE)
        self.signatures(role)

    def unstage(self, role: str) -> None:
        """Forgets what waited, after it was published."""
        with writing():
            for path in (self._staged / f"{role}.json", *self._signature_files(role)):
                path.unlink(missing_ok=True)
            sync_folder(self._staged)

    def signatures(self, role: str) -> dict[str, Signature]:
        """The signatures of what waits, by key; what is no signature of it is removed."""
        payload = self.staged(role)
        content = b"" if payload is None else payload_bytes(payload)
        return self._signatures(role, payload, content)

    def put_signature(self, role: str, name: str, signature: Signature) -> None:
        """Keeps one key holder's signature of what waits."""
        content = json.dumps(signature.to_dict()).encode()
        label = name or signature.keyid[:16]
        with writing():
            write_atomic(self._staged / f"{role}.{label}.signature", content, _PUBLIC_MODE)

    def results(self, role: str) -> tuple[VerificationResult, ...]:
        """How many signatures what waits has and needs: of a new root, by the old keys and the new.

        Empty where nothing waits.
        """
        payload = self.staged(role)
        if payload is None:
            return ()
        content = payload_bytes(payload)
        return self._results(role, payload, content, self._signatures(role, payload, content))

    def deciding_root(self) -> Root:
        """The root whose keys sign the lists: the one that waits, else the newest."""
        staged = self.staged("root")
        return staged if isinstance(staged, Root) else self.root()

    def _results(
        self, role: str, payload: Payload, content: bytes, signatures: Mapping[str, Signature]
    ) -> tuple[VerificationResult, ...]:
        given = dict(signatures)
        if isinstance(payload, Root):
            before = self.root()
            return (
                before.get_verification_result(role, content, given),
                payload.get_verification_result(role, content, given),
            )
        return (self.deciding_root().get_verification_result(role, content, given),)

    def _signatures(
        self, role: str, payload: Payload | None, content: bytes
    ) -> dict[str, Signature]:
        found: dict[str, Signature] = {}
        for path in self._signature_files(role):
            signature = _signature(path)
            if payload is not None and signature is not None:
                one = {signature.keyid: signature}
                if any(result.signed for result in self._results(role, payload, content, one)):
                    found.update(one)
                    continue
            path.unlink(missing_ok=True)
        return found

    def _signature_files(self, role: str) -> list[Path]:
        return sorted(self._staged.glob(f"{role}.*.signature"))


def payload_bytes(payload: Payload) -> bytes:
    """What a signature is made over: the canonical form."""
    metadata: Metadata[Any] = Metadata(cast("Root", payload))
    return metadata.signed_bytes


def is_signed(root: Root, role: str, content: bytes) -> bool:
    """Whether enough keys of this root have signed it."""
    try:
        metadata: Metadata[Any] = Metadata.from_bytes(content)
        result = root.get_verification_result(role, metadata.signed_bytes, metadata.signatures)
    except RepositoryError:
        return False
    return result.verified


@contextmanager
def writing() -> Iterator[None]:
    """Says in words why the station's folder could not be written; what was there is whole."""
    try:
        yield
    except OSError as error:
        if is_disk_full(error):
            raise StationError(
                "The disk is full. What the station had is whole.",
                hint="Free some space, then do it again.",
                code="disk_full",
            ) from error
        raise StationError(
            f"The station's folder cannot be written ({os.strerror(error.errno or 0)}). "
            "What it had is whole.",
            hint="Check the folder's permissions, then do it again.",
            code="station_unwritable",
        ) from error


def _read(path: Path) -> bytes:
    try:
        return read_regular(path, _MAX_BYTES)
    except OSError as error:
        raise damaged(f"'{path.name}' cannot be read ({os.strerror(error.errno or 0)})") from error


def _parsed(content: bytes, role: str) -> Payload:
    try:
        check_form(content)
        payload: Payload = Metadata[Any].from_bytes(content).signed
    except (MirrorBrokenError, RepositoryError) as error:
        raise damaged(f"its {role} metadata is no metadata") from error
    if payload.type != role:
        raise damaged(f"its {role} metadata is of another role")
    return payload


def _signature(path: Path) -> Signature | None:
    try:
        content = read_regular(path, _MAX_SIGNATURE_BYTES)
        return Signature.from_dict(json.loads(content))
    except (OSError, ValueError, KeyError, TypeError, AttributeError, RecursionError):
        return None


def damaged(reason: str) -> StationError:
    """The station's metadata is not what a station writes."""
    return StationError(
        f"The station's metadata is damaged: {reason}. Nothing was changed.",
        hint="Put back the folder 'metadata' from a backup, or from the published mirror ('tuf').",
        code="station_damaged",
    )
