"""The metadata that a publishing would show: what waits and is signed, and what follows from it.

Snapshot and timestamp are signed here, in memory; nothing is written.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any, Final, cast

from securesystemslib.signer import CryptoSigner
from tuf.api.metadata import Metadata, MetaFile, Root, Snapshot, Targets, Timestamp

from app.mirror.errors import BelowThresholdError, StationError
from app.mirror.station import Station
from app.mirror.station_files import STAGEABLE, Payload, StationFiles, is_signed
from app.mirror.station_keys import name_of, read_signer, require_key_file
from app.mirror.station_rules import LIFE
from app.mirror.station_state import pending
from app.mirror.targets import REVOKED_TARGET
from app.mirror.trust import TUF_FOLDER
from app.mirror.verifying import revoked_path
from app.security.keys import wipe

_ONE_DAY: Final = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Following:
    """The whole metadata of a publishing, by role: parsed, and as bytes; and which of it is new."""

    payloads: Mapping[str, Payload]
    contents: Mapping[str, bytes]
    renewed: frozenset[str]

    @property
    def root(self) -> Root:
        """The root that vouches for all of it."""
        return cast("Root", self.payloads["root"])

    @property
    def targets(self) -> Targets:
        """The list of models."""
        return cast("Targets", self.payloads["targets"])

    def files(self, station: StationFiles) -> dict[str, bytes]:
        """Every small file below the mirror's ``tuf/``, the timestamp last."""
        found = {
            f"{TUF_FOLDER}{version}.root.json": station.content("root", version)
            for version in station.versions("root")
        }
        revoked = self.targets.targets.get(REVOKED_TARGET)
        if revoked is not None:
            sha256 = revoked.hashes["sha256"]
            found[revoked_path(sha256)] = station.read_list(sha256)
        for role in ("root", "targets", "snapshot"):
            found[f"{TUF_FOLDER}{self.payloads[role].version}.{role}.json"] = self.contents[role]
        found[f"{TUF_FOLDER}timestamp.json"] = self.contents["timestamp"]
        return found


def following(station: Station, signers: "Signers", *, renew_only: bool) -> Following:
    """What is to be shown next.

    Raises:
        BelowThresholdError: too few have signed what waits.
        StationError: a key of snapshot or timestamp is not to be had.
    """
    return _Draft(station.files, signers, renew_only=renew_only).finished()


class Signers:
    """The keys of snapshot and timestamp, read when something is to be signed.

    ``passphrase`` is asked for once, and only then; it is wiped at the end.
    """

    def __init__(
        self, keys: Path, passphrase: Callable[[], bytearray], *, key_files: Sequence[Path] = ()
    ) -> None:
        self._keys = keys
        self._passphrase = passphrase
        self._key_files = key_files
        self._secret: bytearray | None = None

    def __enter__(self) -> "Signers":
        return self

    def __exit__(self, *_: object) -> None:
        if self._secret is not None:
            wipe(self._secret)
            self._secret = None

    def of(self, root: Root, role: str) -> list[CryptoSigner]:
        """As many signers as the role's threshold asks for.

        Raises:
            StationError: a key file is not where it should be, or does not open.
        """
        if self._secret is None:
            for path in self._key_files:
                require_key_file(path)
            self._secret = self._passphrase()
        needed, found = root.roles[role], dict[str, CryptoSigner]()
        for path in [*self._key_files, *self._own_files(root, role)]:
            if len(found) == needed.threshold:
                break
            signer = read_signer(path, self._secret)
            if signer.public_key.keyid in needed.keyids:
                found[signer.public_key.keyid] = signer
        if len(found) < needed.threshold:
            raise StationError(
                f"The key files of {role} are not in '{self._keys}'. Nothing was published.",
                hint="Name them with --key FILE, or put them back.",
                code="key_missing",
            )
        return list(found.values())

    def _own_files(self, root: Root, role: str) -> list[Path]:
        names = [name_of(root.keys[keyid]) for keyid in root.roles[role].keyids]
        paths = [self._keys / f"{name}.pem" for name in names if name]
        return [path for path in paths if path.exists()]


class _Draft:
    """Puts the roles together, from the root down."""

    def __init__(self, files: StationFiles, signers: Signers, *, renew_only: bool) -> None:
        self._files = files
        self._signers = signers
        self._renew_only = renew_only
        self._payloads: dict[str, Payload] = {}
        self._contents: dict[str, bytes] = {}
        self._renewed: set[str] = set()

    def finished(self) -> Following:
        for role in STAGEABLE:
            self._take(role)
        root = cast("Root", self._payloads["root"])
        if not is_signed(root, "targets", self._contents["targets"]):
            raise below(
                "targets", 1, "Run: cloister station rotate DIR --role targets --renew; then sign."
            )
        self._follow(root, "snapshot", Snapshot(), above="targets")
        self._follow(root, "timestamp", Timestamp(), above="snapshot")
        return Following(self._payloads, self._contents, frozenset(self._renewed))

    def _take(self, role: str) -> None:
        """What waits for a role and is signed by enough, else what was published."""
        staged = None if self._renew_only else self._files.staged(role)
        if staged is None:
            if not self._files.has(role):
                raise below(role, 1, "Sign what is staged first: cloister station sign.")
            self._payloads[role] = self._files.signed(role)
            self._contents[role] = self._files.content(role)
            return
        missing = pending(self._files, role)
        if missing:
            results = self._files.results(role)
            names = {name_of(key) for result in results for key in result.unsigned.values()}
            raise below(role, missing, f"These may sign: {', '.join(sorted(names))}.")
        metadata: Metadata[Any] = Metadata(cast("Root", staged), self._files.signatures(role))
        self._payloads[role], self._contents[role] = staged, metadata.to_bytes()
        self._renewed.add(role)

    def _follow(self, root: Root, role: str, first: Snapshot | Timestamp, *, above: str) -> None:
        """Adds the snapshot or the timestamp: the one there is, or a new one if that is stale."""
        meta = MetaFile.from_data(self._payloads[above].version, self._contents[above], ["sha256"])
        has = self._files.has(role)
        payload = cast("Snapshot | Timestamp", self._files.signed(role)) if has else first
        if has and self._is_current(root, role, payload, meta):
            self._payloads[role], self._contents[role] = payload, self._files.content(role)
            return
        payload.version += 1 if has else 0
        payload.expires = datetime.now(UTC).replace(microsecond=0) + LIFE[role]
        if isinstance(payload, Timestamp):
            payload.snapshot_meta = meta
        else:
            payload.meta = {"targets.json": meta}
        metadata: Metadata[Any] = Metadata(cast("Root", payload))
        for signer in self._signers.of(root, role):
            metadata.sign(signer, append=True)
        self._payloads[role], self._contents[role] = payload, metadata.to_bytes()
        self._renewed.add(role)

    def _is_current(
        self, root: Root, role: str, payload: Snapshot | Timestamp, meta: MetaFile
    ) -> bool:
        """Whether it still fits, and lasts: a timestamp is renewed once a day at most."""
        if isinstance(payload, Timestamp):
            found, enough = payload.snapshot_meta, LIFE[role] - _ONE_DAY
        else:
            found, enough = payload.meta["targets.json"], LIFE[role] / 2
        return (
            found == meta
            and payload.expires - datetime.now(UTC) > enough
            and is_signed(root, role, self._files.content(role))
        )


def below(role: str, missing: int, hint: str) -> BelowThresholdError:
    """So many signatures are missing."""
    signatures = "signature is" if missing == 1 else "signatures are"
    return BelowThresholdError(
        f"{missing} more {signatures} needed for {role}. Nothing was published.", hint=hint
    )
