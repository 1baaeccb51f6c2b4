"""Reads what a station's lists say: the models that are offered, and those that were taken back."""

from typing import cast

from securesystemslib.signer import Key
from tuf.api.exceptions import LengthOrHashMismatchError
from tuf.api.metadata import Root, Targets

from app.mirror.station_files import StationFiles, damaged
from app.mirror.targets import (
    REVOKED_TARGET,
    OfferedModel,
    Revocation,
    TargetFacts,
    is_sha256,
    offered,
    revocations,
)


def published_targets(files: StationFiles) -> Targets | None:
    """The newest list that was published."""
    return cast("Targets", files.signed("targets")) if files.has("targets") else None


def revoked_by(files: StationFiles, targets: Targets) -> tuple[Revocation, ...]:
    """What a list says was taken back.

    Raises:
        StationError: the file that it names is not there, or another.
    """
    target = targets.targets.get(REVOKED_TARGET)
    if target is None:
        return ()
    sha256 = target.hashes.get("sha256", "")
    if not is_sha256(sha256):
        raise damaged("a list names no file of what was taken back")
    content = files.read_list(sha256)
    try:
        target.verify_length_and_hashes(content)
    except LengthOrHashMismatchError as error:
        raise damaged("the file of what was taken back is another than the list names") from error
    return revocations(content)


def offered_by(targets: Targets) -> tuple[OfferedModel, ...]:
    """The models of a list."""
    found: dict[str, TargetFacts] = {}
    for path, target in targets.targets.items():
        custom, digest = target.custom, target.hashes.get("sha256", "")
        found[path] = (target.length, digest, custom if isinstance(custom, dict) else {})
    return offered(found)


def keys_of(root: Root, role: str) -> list[Key]:
    """The public keys of a role."""
    return [root.keys[keyid] for keyid in root.roles[role].keyids]
