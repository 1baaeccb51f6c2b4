"""Decides which models the site vouches for: TUF metadata, verified from a pinned root.

Reads through a ``MetadataSource`` and opens no socket. What was verified as a whole is kept in one
file, which whoever owns the vault verifies again, by itself and without a source.
"""

import hashlib
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Final, Protocol

from app.mirror.targets import OfferedModel, Revocation

TUF_FOLDER: Final = "tuf/"


class MetadataSource(Protocol):
    """Where published files are read from: a mirror, or a stick."""

    def read(self, path: str, max_bytes: int) -> bytes:
        """All bytes of a small published file; ``path`` is relative to the published root.

        Raises:
            MirrorFileMissingError: it is not there.
            MirrorError: it cannot be had, or is longer than ``max_bytes``.
        """
        ...


@dataclass(frozen=True, slots=True)
class TrustState:
    """What the site vouches for, as far as it was verified here. ``expires`` is in UTC."""

    root_version: int
    timestamp_version: int
    snapshot_version: int
    targets_version: int
    expires: datetime
    models: tuple[OfferedModel, ...]
    revoked: tuple[Revocation, ...]
    online_keys: str = ""  # a digest of the keys of timestamp and snapshot, by the newest root

    def is_expired(self, now: datetime) -> bool:
        """Whether any of the roles ran out; ``now`` knows its zone."""
        return now >= self.expires


class SiteTrust:
    """The trust of one site, kept in a folder that nobody else uses meanwhile.

    ``root`` is the pinned root metadata: every answer is verified from it, whatever the folder
    holds. Each pinned root has a folder of its own below ``folder``, for two stations count their
    versions each for itself: what one left cannot stand in the way of the other, nor be lost when
    a switch fails. It holds the newest versions that were seen (python-tuf's files, with one link
    among them) and ``kept``, the last state that was verified as a whole: a refresh that fails half
    way, or is killed, leaves that as it was.
    """

    def __init__(self, folder: Path, root: bytes) -> None:
        self._all = folder
        self._folder = _folder_of(folder, root)
        self._root = root

    def refresh(self, source: MetadataSource) -> TrustState:
        """Brings the trust up to date, and keeps it.

        Raises:
            MirrorUntrustedError: signatures, versions or digests do not hold.
            MirrorExpiredError: what the source has ran out.
            TargetsError: what is signed makes no sense.
            MirrorError: the source's, or the folder cannot be written.
        """
        from app.mirror import verifying  # noqa: PLC0415 (the library takes 0.2 s to import)

        return verifying.refresh(self._folder, self._root, source)

    def verify_kept(self) -> TrustState:
        """Verifies again what is kept, whether or not it expired since; asks nobody.

        Raises:
            MirrorFileMissingError: nothing was kept yet.
            MirrorUntrustedError: it is not as it was verified.
            TargetsError: what is signed makes no sense.
        """
        from app.mirror import verifying  # noqa: PLC0415 (as above)

        return verifying.verify_kept(self._folder, self._root)

    def leads_to(self, root: bytes) -> bool:
        """Whether another pinned root is of the same site: one of the two vouches for the other.

        What is kept may hold those in between; each is verified.

        Raises:
            MirrorUntrustedError: one of the two is no root.
        """
        from app.mirror import verifying  # noqa: PLC0415 (as above)

        folders = (self._folder, _folder_of(self._all, root))
        return verifying.leads_to(folders, self._root, root)


def _folder_of(folder: Path, root: bytes) -> Path:
    return folder / hashlib.sha256(root).hexdigest()
