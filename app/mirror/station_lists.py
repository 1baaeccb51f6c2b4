"""Reads what a station's lists say: the models that are offered, and those that were taken back."""

from typing import cast

from securesystemslib.signer import Key
from tuf.api.exceptions import LengthOrHashMismatchError
from tuf.api.metadata import Root, Targets

from app.mirror.station_files import StationFiles, damaged, is_signed
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


def require_signed(files: StationFiles) -> None:
    """Refuses a folder whose published root or list is not signed: changes are told against them.

    Whoever brings the folder to a key holder could else let a weaker root look like the old one.

    Raises:
        StationError: a root is not signed by the one before and by itself, or the list by neither
            of the two newest roots (between those a kill may have come).
    """
    versions = files.versions("root")
    roots = {version: cast("Root", files.signed("root", version)) for version in versions}
    for version, root in roots.items():
        before = roots.get(version - 1, None if version > versions[0] else root)
        content = files.content("root", version)
        if before is None or not all(is_signed(one, "root", content) for one in (before, root)):
            raise damaged(f"version {version} of its root is not signed as it must be")
    if files.has("targets"):
        newest, content = [roots[version] for version in versions[-2:]], files.content("targets")
        if not any(is_signed(root, "targets", content) for root in newest):
            raise damaged("its list of models is not signed as it must be")


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
