"""One key holder's signature: of what exactly, what it would change, and what nobody may sign."""

import hashlib
import json
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Final, cast

from securesystemslib.signer import CryptoSigner, Key
from tuf.api.metadata import Root, Targets

from app.mirror.errors import StationError
from app.mirror.station_changes import changes_of
from app.mirror.station_files import ROLES, STAGEABLE, Payload, StationFiles, payload_bytes
from app.mirror.station_keys import name_of, read_signer
from app.mirror.station_lists import keys_of
from app.mirror.station_rules import LIFE
from app.mirror.station_state import role_state

_CLOCKS_APART: Final = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Proposal:
    """What a key holder is about to sign; ``sha256`` is the digest of exactly that."""

    role: str
    sha256: str
    changes: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Signed:
    """What one signature did: how many of those that are needed are there."""

    role: str
    sha256: str
    signatures: int
    threshold: int
    changes: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Consent:
    """What a key holder agrees to.

    ``expect`` is the SHA-256 of what is to be signed, empty for whatever waits. ``agree`` sees it
    first, and raises where it is not to be signed. ``lower_threshold`` lets fewer sign afterwards.
    """

    expect: str = ""
    agree: Callable[[Proposal], None] = lambda _: None
    lower_threshold: bool = False


def require_waiting(files: StationFiles, roles: Sequence[str] = STAGEABLE) -> list[str]:
    """Those of the roles for which something waits for signatures.

    Raises:
        StationError: there is none.
    """
    waiting = [role for role in STAGEABLE if role in roles and files.staged(role) is not None]
    if not waiting:
        raise StationError(
            "Nothing waits for a signature. Nothing was changed.",
            hint="Stage something first: cloister station add, revoke or rotate.",
            code="nothing_staged",
        )
    return waiting


def sign_waiting(
    files: StationFiles, key_file: Path, passphrase: bytearray, consent: Consent
) -> Signed:
    """Adds the signature of a key to what waits for it.

    Raises:
        StationError: nothing waits, nothing that this key may sign or that was expected, or
            something that no station stages.
        StationPassphraseError: the passphrase does not open the key.
    """
    waiting = require_waiting(files)
    signer = read_signer(key_file, passphrase)
    keys = {role: key for role in waiting if (key := _key_for(files, role, signer)) is not None}
    if not keys:
        raise StationError(
            f"'{key_file.name}' is no key of what waits ({', '.join(waiting)}). Nothing was "
            "signed.",
            hint=f"These may sign: {', '.join(_missing_names(files, waiting)) or 'none'}.",
            code="wrong_key",
        )
    found = {role: cast("Root | Targets", files.staged(role)) for role in keys}
    contents = {role: payload_bytes(payload) for role, payload in found.items()}
    digests = {role: hashlib.sha256(content).hexdigest() for role, content in contents.items()}
    role = _chosen(files, digests, signer, consent.expect)
    payload = found[role]
    _refuse_odd(files, role, payload, may_be_lower=consent.lower_threshold)
    changes = changes_of(files, payload)
    consent.agree(Proposal(role, digests[role], changes))
    files.put_signature(role, name_of(keys[role]), signer.sign(contents[role]))
    state = role_state(files, role)
    return Signed(role, digests[role], state.signatures, state.threshold, changes)


def _chosen(files: StationFiles, digests: dict[str, str], signer: CryptoSigner, expect: str) -> str:
    """The role that is to be signed: the expected one, else the first that misses this key."""
    if expect:
        for role, digest in digests.items():
            if digest == expect.lower():
                return role
        for role in STAGEABLE:
            other = files.staged(role)
            if other is not None and _digest(other) == expect.lower():
                raise StationError(
                    f"That is the SHA-256 of the {role} that waits, which this key does not sign. "
                    "Nothing was signed.",
                    hint=f"This key signs: {_listed(digests)}.",
                    code="not_expected",
                )
        raise StationError(
            f"What waits is not what was expected: {_listed(digests)}. Nothing was signed.",
            hint="Look at 'station status' again; somebody changed what waits.",
            code="not_expected",
        )
    missing = [r for r in digests if signer.public_key.keyid not in files.signatures(r)]
    return (missing or list(digests))[0]


def _listed(digests: dict[str, str]) -> str:
    return ", ".join(f"{role} {digest}" for role, digest in digests.items())


def _digest(payload: Payload) -> str:
    return hashlib.sha256(payload_bytes(payload)).hexdigest()


def _refuse_odd(
    files: StationFiles, role: str, payload: Root | Targets, *, may_be_lower: bool
) -> None:
    """Refuses what no station stages by itself: somebody else wrote it."""
    if payload.expires > datetime.now(UTC) + LIFE[role] + _CLOCKS_APART:
        raise StationError(
            f"The {role} that waits would last until {payload.expires.isoformat()}, longer than "
            f"{LIFE[role].days} days. Nothing was signed.",
            hint="Check this machine's date. If it is right, no station wrote it: do not sign.",
            code="lasts_too_long",
        )
    if not isinstance(payload, Root):
        return
    published = files.root()
    for name in ROLES:
        was, would_be = published.roles[name].threshold, payload.roles[name].threshold
        if would_be < was and not may_be_lower:
            raise StationError(
                f"Of {name} only {would_be} would have to sign, now {was}. Nothing was signed.",
                hint="If the site decided so, sign with --lower-threshold; else do not sign it.",
                code="lower_threshold",
            )
        keys = keys_of(payload, name)
        if len({json.dumps(key.keyval, sort_keys=True) for key in keys}) != len(keys):
            raise StationError(
                f"One key would count twice for {name}. Nothing was signed.",
                hint="No station wrote that: do not sign it.",
                code="key_twice",
            )


def _key_for(files: StationFiles, role: str, signer: CryptoSigner) -> Key | None:
    """The public key of a signer where it may sign what waits for the role."""
    roots = [files.deciding_root()]
    if role == "root":
        roots.append(files.root())
    for root in roots:
        for key in keys_of(root, role):
            if key.keyid == signer.public_key.keyid:
                return key
    return None


def _missing_names(files: StationFiles, waiting: Sequence[str]) -> list[str]:
    results = [result for role in waiting for result in files.results(role)]
    return sorted({name_of(key) for result in results for key in result.unsigned.values()})
