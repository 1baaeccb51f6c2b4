"""What a station is like: its roles, what waits for signatures, and what that would change."""

from dataclasses import dataclass
from hashlib import sha256

from tuf.api.metadata import Root, Targets

from app.mirror.station_changes import changes_of
from app.mirror.station_files import ROLES, STAGEABLE, StationFiles, payload_bytes
from app.mirror.station_keys import name_of
from app.mirror.station_lists import keys_of, offered_by, published_targets, revoked_by
from app.mirror.targets import OfferedModel, Revocation


@dataclass(frozen=True, slots=True)
class RoleState:
    """A role as it is: its keys by name, and what waits for them. Versions are 0 for none.

    ``staged_sha256`` is the digest of what a signature is made over.
    """

    role: str
    keys: tuple[str, ...]
    threshold: int
    version: int
    expires: str
    staged_version: int = 0
    staged_expires: str = ""
    staged_sha256: str = ""
    signatures: int = 0
    pending_signatures: int = 0
    signed_by: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class StationState:
    """All that ``station status`` tells; ``staged_…`` is the whole of the list that waits."""

    roles: tuple[RoleState, ...]
    changes: tuple[str, ...]
    models: tuple[OfferedModel, ...]
    revoked: tuple[Revocation, ...]
    staged_models: tuple[OfferedModel, ...]
    staged_revoked: tuple[Revocation, ...]


def state_of(files: StationFiles) -> StationState:
    """Everything as it is."""
    published, staged = published_targets(files), files.staged("targets")
    waiting = staged if isinstance(staged, Targets) else None
    return StationState(
        roles=tuple(role_state(files, role) for role in ROLES),
        changes=_staged_changes(files),
        models=() if published is None else offered_by(published),
        revoked=() if published is None else revoked_by(files, published),
        staged_models=() if waiting is None else offered_by(waiting),
        staged_revoked=() if waiting is None else revoked_by(files, waiting),
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
        staged_expires="" if staged is None else staged.expires.isoformat(),
        staged_sha256="" if staged is None else sha256(payload_bytes(staged)).hexdigest(),
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


def _staged_changes(files: StationFiles) -> tuple[str, ...]:
    waiting = [files.staged(role) for role in STAGEABLE]
    return tuple(
        line
        for payload in waiting
        if isinstance(payload, Root | Targets)
        for line in changes_of(files, payload)
    )
