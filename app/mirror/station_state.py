"""What a station is like: its roles, what waits for signatures, and what that would change."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import cast

from securesystemslib.signer import Key
from tuf.api.metadata import Root, Targets

from app.mirror.station_files import ROLES, STAGEABLE, StationFiles
from app.mirror.station_keys import name_of
from app.mirror.targets import (
    REVOKED_TARGET,
    OfferedModel,
    Revocation,
    TargetFacts,
    offered,
    revocations,
)


@dataclass(frozen=True, slots=True)
class RoleState:
    """A role as it is: its keys by name, and what waits for them. Versions are 0 for none."""

    role: str
    keys: tuple[str, ...]
    threshold: int
    version: int
    expires: str
    staged_version: int = 0
    signatures: int = 0
    pending_signatures: int = 0
    signed_by: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class StationState:
    """All that ``station status`` tells."""

    roles: tuple[RoleState, ...]
    changes: tuple[str, ...]
    models: tuple[OfferedModel, ...]
    revoked: tuple[Revocation, ...]


def state_of(files: StationFiles) -> StationState:
    """Everything as it is."""
    published = published_targets(files)
    return StationState(
        roles=tuple(role_state(files, role) for role in ROLES),
        changes=changes_of(files),
        models=() if published is None else offered_by(published),
        revoked=() if published is None else revoked_by(files, published),
    )


def role_state(files: StationFiles, role: str) -> RoleState:
    """One role; its keys are those of the root that waits, where one does."""
    root = files.deciding_root()
    newest = files.signed(role) if files.has(role) else None
    staged = files.staged(role) if role in STAGEABLE else None
    results = files.results(role) if staged is not None else ()
    signed = {keyid: key for result in results for keyid, key in result.signed.items()}
    return RoleState(
        role=role,
        keys=tuple(name_of(key) for key in keys_of(root, role)),
        threshold=root.roles[role].threshold,
        version=0 if newest is None else newest.version,
        expires="" if newest is None else newest.expires.isoformat(),
        staged_version=0 if staged is None else staged.version,
        signatures=len(signed),
        pending_signatures=pending(files, role) if staged is not None else 0,
        signed_by=tuple(sorted(map(name_of, signed.values()))),
    )


def pending(files: StationFiles, role: str) -> int:
    """How many signatures are still needed for what waits; 0 where nothing does.

    A key that is of the old root and of the new counts for both.
    """
    results = files.results(role)
    both = set.intersection(*(set(result.unsigned) for result in results)) if results else set()
    least = max((result.missing for result in results), default=0)
    return max(least, sum(result.missing for result in results) - len(both))


def changes_of(files: StationFiles) -> tuple[str, ...]:
    """What would be different if all that waits were published, a line for each."""
    found: list[str] = []
    root, targets = files.staged("root"), files.staged("targets")
    if isinstance(root, Root):
        found += _root_changes(files.root(), root)
    if isinstance(targets, Targets):
        found += _target_changes(files, targets)
    return tuple(found)


def published_targets(files: StationFiles) -> Targets | None:
    """The newest list that was published."""
    return cast("Targets", files.signed("targets")) if files.has("targets") else None


def revoked_by(files: StationFiles, targets: Targets) -> tuple[Revocation, ...]:
    """What a list says was taken back."""
    target = targets.targets.get(REVOKED_TARGET)
    return () if target is None else revocations(files.read_list(target.hashes["sha256"]))


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


def _target_changes(files: StationFiles, staged: Targets) -> list[str]:
    published = published_targets(files)
    before = {model.name: model for model in offered_by(published)} if published else {}
    after = {model.name: model for model in offered_by(staged)}
    known = revoked_by(files, published) if published else ()
    ended = [entry for entry in revoked_by(files, staged) if entry not in known]
    found = [f"offer {_told(after[name])}" for name in after if name not in before]
    found += [
        f"replace {_told(before[name])} by {_told(after[name])}"
        for name in after
        if name in before and after[name] != before[name]
    ]
    found += [f"revoke '{entry.model}': {entry.reason}" for entry in ended]
    revoked = {entry.model for entry in ended}
    found += [f"no longer offer '{n}'" for n in before if n not in after and n not in revoked]
    if published is None:
        return found or ["begin with an empty list of models"]
    return found or ["renew the date of the list of models"]


def _root_changes(before: Root, after: Root) -> list[str]:
    found = []
    for role in ROLES:
        new = _names_only_in(after, before, role)
        gone = _names_only_in(before, after, role)
        if new or gone:
            found.append(f"{role}: new keys {', '.join(new)}; no longer {', '.join(gone)}")
    return found or ["renew the date of the root"]


def _names_only_in(root: Root, other: Root, role: str) -> Sequence[str]:
    known = other.roles[role].keyids
    return [name_of(key) for key in keys_of(root, role) if key.keyid not in known]


def _told(model: OfferedModel) -> str:
    return f"'{model.name}' ({model.kind}, {model.license}, {model.sha256[:16]}…)"
