"""The only module that verifies: python-tuf's client workflow over a source of ours.

https://theupdateframework.github.io/specification/latest/#detailed-client-workflow
"""

import errno
import hashlib
import json
import os
import stat
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, Final, NoReturn

import msgspec
from tuf.api import exceptions
from tuf.api.metadata import Root, TargetFile
from tuf.ngclient import FetcherInterface, Updater, UpdaterConfig
from tuf.ngclient._internal.trusted_metadata_set import TrustedMetadataSet
from tuf.ngclient.config import EnvelopeType

from app.mirror.errors import (
    MirrorBrokenError,
    MirrorExpiredError,
    MirrorFileMissingError,
    MirrorRefusedError,
    MirrorUntrustedError,
    TrustNotKeptError,
)
from app.mirror.targets import (
    MAX_REVOKED_BYTES,
    REVOKED_TARGET,
    TargetFacts,
    offered,
    revocations,
)
from app.mirror.trust import TUF_FOLDER, MetadataSource, TrustState
from app.security.paths import ensure_private_folder, is_disk_full, write_atomic

CONFIG: Final = UpdaterConfig(
    max_root_rotations=256,
    root_max_length=512_000,
    timestamp_max_length=16_384,
    snapshot_max_length=2_000_000,
    targets_max_length=64_000_000,  # 10,000 files of models are some 10 MB
    prefix_targets_with_hash=False,
)

_KEPT: Final = "kept"
_MAX_KEPT_BYTES: Final = 100_000_000
_LONG_AGO: Final = datetime(1970, 1, 1, tzinfo=UTC)
_SAFE: Final = "Nothing was installed or changed, and installed models keep working."


class Kept(msgspec.Struct, frozen=True):
    """The bytes of one whole state, as they were published; ``roots`` by version."""

    roots: dict[int, bytes]
    timestamp: bytes
    snapshot: bytes
    targets: bytes
    revoked: bytes = b""


class SourceFetcher(FetcherInterface):
    """Gives python-tuf's client the bytes of a source; it never sees a URL or a socket."""

    def __init__(self, source: MetadataSource) -> None:
        self._source = source

    def _fetch(self, url: str) -> NoReturn:
        raise exceptions.DownloadError(f"'{url}' is no metadata")

    def download_bytes(self, url: str, max_length: int) -> bytes:
        """The bytes of one metadata file, in form."""
        try:
            content = self._source.read(url, max_length)
        except (MirrorFileMissingError, MirrorRefusedError) as error:
            if url.endswith(".root.json"):  # how a client learns that its root is the newest
                raise exceptions.DownloadHTTPError(str(error), 404) from error
            raise
        if len(content) > max_length:
            raise exceptions.DownloadLengthMismatchError(f"'{url}' is too long")
        check_form(content)
        return content


def make_updater(folder: Path, root: bytes, source: MetadataSource) -> Updater:
    """Python-tuf's client, bootstrapped with the pinned root.

    Raises:
        RepositoryError: the pinned root is none.
        OSError: the folder cannot be written.
    """
    return Updater(
        str(folder), TUF_FOLDER, fetcher=SourceFetcher(source), config=CONFIG, bootstrap=root
    )


def refresh(folder: Path, root: bytes, source: MetadataSource) -> TrustState:
    """As ``SiteTrust.refresh``."""
    pinned(root)
    ensure_private_folder(folder)
    with explained():
        make_updater(folder, root, source).refresh()
        kept = _collected(folder)
        trusted = _verified(root, kept)
        kept = msgspec.structs.replace(kept, revoked=_fetched_revocations(trusted, source))
        state = _state(trusted, kept)
        write_atomic(folder / _KEPT, msgspec.msgpack.encode(kept))
    return state


def verify_kept(folder: Path, root: bytes) -> TrustState:
    """As ``SiteTrust.verify_kept``."""
    try:
        kept = _kept(folder)
    except FileNotFoundError as error:
        raise MirrorFileMissingError(
            "This machine has not synced with the site's mirror yet.",
            hint="Run: cloister models sync",
        ) from error
    except (OSError, msgspec.MsgspecError) as error:
        raise _untrusted("the state that was kept on this machine is damaged") from error
    with explained():
        return _state(_verified(root, kept), kept)


def leads_to(folders: Iterable[Path], one: bytes, other: bytes) -> bool:
    """As ``SiteTrust.leads_to``; the roots in between may be kept in any of the folders."""
    older, newer = sorted((pinned(one), pinned(other)), key=lambda trusted: trusted.root.version)
    kept = [roots for folder in folders if (roots := _kept_roots(folder))]
    given = {pinned(root).root.version: root for root in (one, other)}
    older.reference_time = _LONG_AGO
    while older.root.version < newer.root.version:
        version = older.root.version + 1
        known = [roots[version] for roots in (given, *kept) if version in roots]
        if not any(_follows(older, root) for root in known):
            return False
    return older.root == newer.root


def _follows(trusted: TrustedMetadataSet, root: bytes) -> bool:
    """Whether the newest root vouches for this one, which is then the newest."""
    try:
        trusted.update_root(root)
    except exceptions.RepositoryError:
        return False
    return True


def _kept_roots(folder: Path) -> dict[int, bytes]:
    try:
        return _kept(folder).roots
    except (OSError, msgspec.MsgspecError):
        return {}


def _kept(folder: Path) -> Kept:
    return msgspec.msgpack.decode(read_regular(folder / _KEPT, _MAX_KEPT_BYTES), type=Kept)


def pinned(root: bytes) -> TrustedMetadataSet:
    """The trust that begins with the pinned root.

    Raises:
        MirrorUntrustedError: it is no root that signs itself.
    """
    try:
        return TrustedMetadataSet(root, EnvelopeType.METADATA)
    except exceptions.RepositoryError as error:
        raise MirrorUntrustedError(
            f"The trust root of this site is damaged, or something else. {_SAFE}",
            hint="Put back the root.json that the station made.",
        ) from error


@contextmanager
def explained() -> Iterator[None]:
    """Says in our words what python-tuf found; errors of the source pass."""
    try:
        yield
    except exceptions.ExpiredMetadataError as error:
        raise MirrorExpiredError(
            f"The site's list of models has expired. {_SAFE}",
            hint="Check this machine's date; if it is right, tell whoever publishes the mirror.",
        ) from error
    except exceptions.BadVersionNumberError as error:
        raise _untrusted(
            "it is older than what this machine has seen, or its parts are of different times"
        ) from error
    except exceptions.UnsignedMetadataError as error:
        raise _untrusted("it does not carry enough valid signatures") from error
    except exceptions.LengthOrHashMismatchError as error:
        raise _untrusted("its parts do not belong together, or were altered") from error
    except exceptions.RepositoryError as error:
        raise _untrusted("it is damaged, or contradicts itself") from error
    except exceptions.DownloadError as error:
        raise _untrusted("a part of it is longer than any that is published") from error
    except OSError as error:
        if is_disk_full(error):
            raise TrustNotKeptError(
                f"The disk is full. {_SAFE}", hint="Free some space.", code="disk_full"
            ) from error
        raise TrustNotKeptError(
            f"What was verified cannot be kept ({os.strerror(error.errno or 0)}). {_SAFE}",
            hint="Check the data folder's permissions.",
        ) from error


def check_form(content: bytes) -> None:
    """Refuses JSON that readers could understand in two ways, or that is no JSON.

    Raises:
        MirrorBrokenError: it is so.
    """
    try:
        json.loads(content.decode(), object_pairs_hook=_distinct, parse_constant=_no_number)
    except (ValueError, RecursionError) as error:
        raise MirrorBrokenError(
            f"What should be the site's metadata is something else, or damaged. {_SAFE}",
            hint="Check the mirror's address or the stick, then try again.",
        ) from error


def _distinct(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) != len(pairs):
        raise ValueError("a key occurs twice")
    return found


def _no_number(name: str) -> NoReturn:
    raise ValueError(f"{name} is no number")


def _collected(folder: Path) -> Kept:
    """What python-tuf's client persisted; a link that it keeps for itself is not followed."""
    roots: dict[int, bytes] = {}
    history = folder / "root_history"
    for path in history.glob("*.root.json"):
        number = path.name.partition(".")[0]
        if number.isascii() and number.isdecimal():
            roots[int(number)] = read_regular(path, CONFIG.root_max_length)
    return Kept(
        roots=roots,
        timestamp=read_regular(folder / "timestamp.json", CONFIG.timestamp_max_length),
        snapshot=read_regular(folder / "snapshot.json", CONFIG.snapshot_max_length),
        targets=read_regular(folder / "targets.json", CONFIG.targets_max_length),
    )


def _verified(root: bytes, kept: Kept) -> TrustedMetadataSet:
    """The whole chain from the pinned root, all checks but that of expiry."""
    trusted = pinned(root)
    trusted.reference_time = _LONG_AGO
    while (newer := kept.roots.get(trusted.root.version + 1)) is not None:
        trusted.update_root(newer)
    trusted.update_timestamp(kept.timestamp)
    trusted.update_snapshot(kept.snapshot)
    trusted.update_targets(kept.targets)
    return trusted


def _fetched_revocations(trusted: TrustedMetadataSet, source: MetadataSource) -> bytes:
    target = trusted.targets.targets.get(REVOKED_TARGET)
    if target is None:
        return b""
    if target.length > MAX_REVOKED_BYTES:
        raise _untrusted("the list of revoked models is too long")
    content = source.read(revoked_path(_sha256(target)), target.length)
    target.verify_length_and_hashes(content)
    return content


def revoked_path(sha256: str) -> str:
    """Where the list of revoked models of this digest is published."""
    return f"{TUF_FOLDER}targets/{sha256}.revoked.json"


def _state(trusted: TrustedMetadataSet, kept: Kept) -> TrustState:
    targets = trusted.targets.targets
    revoked = targets.get(REVOKED_TARGET)
    if revoked is not None:
        revoked.verify_length_and_hashes(kept.revoked)
    parts = (trusted.root, trusted.timestamp, trusted.snapshot, trusted.targets)
    return TrustState(
        root_version=trusted.root.version,
        timestamp_version=trusted.timestamp.version,
        snapshot_version=trusted.snapshot.version,
        targets_version=trusted.targets.version,
        expires=min(part.expires for part in parts),
        models=offered({path: _target_facts(target) for path, target in targets.items()}),
        revoked=() if revoked is None else revocations(kept.revoked),
        online_keys=_online_keys(trusted.root),
    )


def _online_keys(root: Root) -> str:
    keyids = sorted(
        {keyid for role in ("timestamp", "snapshot") for keyid in root.roles[role].keyids}
    )
    return hashlib.sha256(" ".join(keyids).encode()).hexdigest()


def _target_facts(target: TargetFile) -> TargetFacts:
    custom = target.custom
    return target.length, _sha256(target), custom if isinstance(custom, Mapping) else {}


def _sha256(target: TargetFile) -> str:
    return target.hashes.get("sha256", "")


def read_regular(path: Path, max_bytes: int) -> bytes:
    """A regular file that is no link, no longer than this.

    Raises:
        OSError: it is something else.
    """
    flags = os.O_RDONLY | os.O_NOFOLLOW | os.O_NONBLOCK | os.O_CLOEXEC
    with os.fdopen(os.open(path, flags), "rb") as stream:
        if not stat.S_ISREG(os.fstat(stream.fileno()).st_mode):
            raise OSError(errno.EINVAL, "not a regular file")
        content = stream.read(max_bytes + 1)
    if len(content) > max_bytes:
        raise OSError(errno.EFBIG, "too long")
    return content


def _untrusted(reason: str) -> MirrorUntrustedError:
    return MirrorUntrustedError(
        f"The site's list of models cannot be trusted: {reason}. {_SAFE}",
        hint="Tell whoever publishes the mirror; do not use another copy of it meanwhile.",
    )
