"""The newest of the site's signed metadata that this vault saw, and the latest time it saw."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import NamedTuple

from app.vault.connection import Vault
from app.vault.times import from_us, to_us


@dataclass(frozen=True, slots=True)
class SeenTrust:
    """One site's trust. ``root`` is the pinned root metadata, ``origin`` an address or ``media``.

    ``is_pending``: metadata may have come that was not looked at.
    """

    root: bytes
    root_sha256: str
    origin: str
    root_version: int
    timestamp_version: int
    snapshot_version: int
    targets_version: int
    expires: datetime
    synced: datetime
    highest_time: datetime
    online_keys: str  # a digest of the keys of timestamp and snapshot
    is_pending: bool = False


class TakenBack(NamedTuple):
    """Why, and when, the site took a model back."""

    model: str
    reason: str
    replaced_by: str
    revoked_at: str


class TrustRecord:
    """One row, or none before the first sync."""

    def __init__(self, vault: Vault) -> None:
        self._vault = vault

    def get(self) -> SeenTrust | None:
        """What was seen last."""
        with self._vault.read() as connection:
            row = connection.execute(
                "SELECT root, root_sha256, origin, root_version, timestamp_version,"
                " snapshot_version, targets_version, expires, synced, highest_time, online_keys,"
                " is_pending FROM trust"
            ).fetchone()
        if row is None:
            return None
        root, digest, origin, *versions, expires, synced, highest_time, keys, is_pending = row
        root_version, timestamp_version, snapshot_version, targets_version = versions
        return SeenTrust(
            root=root,
            root_sha256=digest,
            origin=origin,
            root_version=root_version,
            timestamp_version=timestamp_version,
            snapshot_version=snapshot_version,
            targets_version=targets_version,
            expires=from_us(expires),
            synced=from_us(synced),
            highest_time=from_us(highest_time),
            online_keys=keys,
            is_pending=bool(is_pending),
        )

    def put(self, seen: SeenTrust) -> None:
        """Keeps it in place of the one before."""
        with self._vault.write() as connection:
            connection.execute(
                "INSERT OR REPLACE INTO trust VALUES (1, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                (
                    *(seen.root, seen.root_sha256, seen.origin, seen.root_version),
                    *(seen.timestamp_version, seen.snapshot_version, seen.targets_version),
                    *map(to_us, (seen.expires, seen.synced, seen.highest_time)),
                    *(seen.online_keys, int(seen.is_pending)),
                ),
            )

    def expect(self) -> None:
        """Notes that metadata may come from now on."""
        with self._vault.write() as connection:
            connection.execute("UPDATE trust SET is_pending = 1")

    def saw_time(self, now: datetime) -> None:
        """Notes a time; one before the highest changes nothing."""
        with self._vault.write() as connection:
            connection.execute(
                "UPDATE trust SET highest_time = max(highest_time, ?)", (to_us(now),)
            )

    def revoked(self) -> dict[str, TakenBack]:
        """What the site took back, by the digest of each file."""
        with self._vault.read() as connection:
            rows = connection.execute(
                "SELECT sha256, model, reason, replaced_by, revoked_at FROM revoked"
            )
            return {sha256: TakenBack(*entry) for sha256, *entry in rows}

    def put_revoked(self, entries: Mapping[str, TakenBack], *, is_new_root: bool) -> None:
        """Keeps these in place of those before; under a new root, beside them and for good."""
        with self._vault.write() as connection:
            connection.execute(
                "UPDATE revoked SET is_of_another_root = 1"
                if is_new_root
                else "DELETE FROM revoked WHERE is_of_another_root = 0"
            )
            connection.executemany(
                "INSERT INTO revoked (sha256, model, reason, replaced_by, revoked_at)"
                " VALUES (?, ?, ?, ?, ?) ON CONFLICT DO NOTHING",
                [(sha256, *entry) for sha256, entry in entries.items()],
            )
