"""The newest of the site's signed metadata that this vault saw, and the latest time it saw."""

from dataclasses import dataclass
from datetime import datetime

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
    is_pending: bool = False


class TrustRecord:
    """One row, or none before the first sync."""

    def __init__(self, vault: Vault) -> None:
        self._vault = vault

    def get(self) -> SeenTrust | None:
        """What was seen last."""
        with self._vault.read() as connection:
            row = connection.execute(
                "SELECT root, root_sha256, origin, root_version, timestamp_version,"
                " snapshot_version, targets_version, expires, synced, highest_time, is_pending"
                " FROM trust"
            ).fetchone()
        if row is None:
            return None
        root, digest, origin, *versions, expires, synced, highest_time, is_pending = row
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
            is_pending=bool(is_pending),
        )

    def put(self, seen: SeenTrust) -> None:
        """Keeps it in place of the one before; nothing is pending then."""
        with self._vault.write() as connection:
            connection.execute(
                "INSERT OR REPLACE INTO trust VALUES (1, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0)",
                (
                    *(seen.root, seen.root_sha256, seen.origin, seen.root_version),
                    *(seen.timestamp_version, seen.snapshot_version, seen.targets_version),
                    *map(to_us, (seen.expires, seen.synced, seen.highest_time)),
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
