"""A station: who signs a site's models, what waits for their signatures, and what was signed.

It only ever changes what waits. ``app.mirror.publishing`` makes a mirror of what is signed.
"""

import copy
import hashlib
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import cast

import msgspec
from tuf.api.metadata import Metadata, Root, TargetFile, Targets

from app.mirror.errors import StationError
from app.mirror.station_changes import changes_of
from app.mirror.station_files import ROLES, STAGEABLE, StationFiles, writing
from app.mirror.station_keyring import StationKeyring
from app.mirror.station_keys import name_of, require_key_file
from app.mirror.station_lists import keys_of, offered_by, published_targets, revoked_by
from app.mirror.station_revoking import Lists, TakenBack, take_back
from app.mirror.station_rules import LIFE, Thresholds
from app.mirror.station_signing import Consent, Signed, require_waiting, sign_waiting
from app.mirror.station_state import StationState, pending, state_of
from app.mirror.store import ContentStore
from app.mirror.targets import (
    REVOKED_TARGET,
    OfferedModel,
    Revocation,
    RevocationList,
    TargetCustom,
    revocations,
    target_path,
)
from app.security.keys import wipe
from app.security.paths import HomeLock, sync_folder


@dataclass(frozen=True, slots=True)
class NewFile:
    """One file of a model that is to be staged: its name in the mirror, and its place here."""

    file: str
    role: str
    sha256: str
    size_bytes: int


class Station:
    """The publisher's side of a mirror, in one folder; held by one process at a time."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.files = StationFiles(folder)
        self.keys = folder / "keys"
        self._keyring = StationKeyring(self.keys, self.files)
        self.store = ContentStore(folder / "store")
        self._lock = HomeLock(folder)

    def __enter__(self) -> "Station":
        self.files.require()
        self._lock.acquire()
        with writing():
            self.files.prepare()
        return self

    def __exit__(self, *_: object) -> None:
        self._lock.release()

    # -- beginning

    @classmethod
    def create(cls, folder: Path, passphrase: bytearray, thresholds: Thresholds) -> "Station":
        """Makes keys for every role, signs the first root, and stages an empty list.

        Raises:
            StationError: the numbers make no sense, the folder is not empty, or not writable.
        """
        thresholds.check()
        station = cls(folder)
        with writing():
            _claim(folder)
            station.files.prepare()
        made = {
            role: station._keyring.make(role, thresholds.of(role)[0], passphrase) for role in ROLES
        }
        root = Root(version=1, expires=_in(LIFE["root"]), consistent_snapshot=True)
        for role, keys in made.items():
            for key in keys:
                root.add_key(key.signer.public_key, role)
            root.roles[role].threshold = thresholds.of(role)[1]
        metadata = Metadata(root)
        for key in made["root"]:
            metadata.sign(key.signer, append=True)
        station.files.write_root_beside(metadata.to_bytes())
        station.files.write("root", 1, metadata.to_bytes())  # last: before this there is no station
        station._stage_targets(Targets(version=1, expires=_in(LIFE["targets"])), ())
        return station

    # -- staging

    def add(self, facts: TargetCustom, files: Sequence[NewFile], *, replace: bool = False) -> str:
        """Stages a model whose files lie in the store; returns the folder of its targets.

        ``facts`` holds what is common to the files. Signatures of what waited before are void.

        Raises:
            StationError: the name is taken, or the site has revoked one of the files.
            TargetsError: no client would accept it.
        """
        targets, revoked = self._next_targets()
        taken = {model.name.casefold(): model for model in offered_by(targets)}
        if (before := taken.get(facts.model.casefold())) is not None:
            if not replace:
                raise _name_taken(before.name)
            _drop(targets, before)
        refused = {digest for entry in revoked for digest in entry.sha256}
        if any(file.sha256 in refused for file in files):
            raise StationError(
                f"A file of '{facts.model}' belongs to a model that this site has revoked. "
                "Nothing was changed.",
                hint="Add another version of it.",
                code="model_revoked",
            )
        twin = next((m for m in offered_by(targets) if m.sha256 == files[0].sha256), None)
        if twin is not None:
            raise StationError(
                f"This is the file of '{twin.name}', which is offered or staged already. Nothing "
                "was changed.",
                hint="Take it back under that name first, or leave it: a model has one name.",
                code="same_model",
            )
        total = sum(file.size_bytes for file in files)
        for part, file in enumerate(files, 1):
            path = target_path(facts.repo, facts.commit, file.file)
            if path in targets.targets:
                raise StationError(
                    f"'{path}' is staged already, as another model's file. Nothing was changed.",
                    hint="Give the model another --repo or --commit.",
                    code="target_exists",
                )
            custom = msgspec.structs.replace(
                facts, role=file.role, part=part, parts=len(files), model_bytes=total
            )
            target = TargetFile(file.size_bytes, {"sha256": file.sha256}, path)
            target.unrecognized_fields["custom"] = msgspec.to_builtins(custom)
            targets.targets[path] = target
        self._stage_targets(targets, revoked)
        return target_path(facts.repo, facts.commit, files[0].file).rpartition("/")[0]

    def revoke(self, name: str, *, reason: str, replaced_by: str = "") -> TakenBack:
        """Stages the end of a model: no longer offered, and no longer loaded where it is installed.

        One that was never published only stops waiting; where nothing else does, nothing waits.

        Raises:
            StationError: as of ``take_back``.
        """
        targets, revoked = self._next_targets()
        published = published_targets(self.files)
        lists = Lists(
            models=offered_by(targets),
            revoked=revoked,
            published_models=() if published is None else offered_by(published),
            published_revoked=() if published is None else revoked_by(self.files, published),
        )
        taken = take_back(lists, name, reason=reason, replaced_by=replaced_by)
        _drop(targets, taken.model)
        if taken.entry is not None:
            revoked = (*revoked, taken.entry)
        self._stage_targets(targets, revoked)
        if published is not None and published.targets == targets.targets:
            self._unstage_list()
        return taken

    def _unstage_list(self) -> None:
        """The list says what is published: it waits only where new keys are to sign it."""
        if self.files.staged("root") is None:
            self.files.unstage("targets")

    def discard(
        self,
        roles: Sequence[str] = STAGEABLE,
        agree: Callable[[Sequence[str], Sequence[str]], None] = lambda *_: None,
    ) -> tuple[str, ...]:
        """Drops what waits for these roles, with its signatures; returns for which something did.

        ``agree`` sees those roles and the changes first, and raises where they are to stay. What
        was published stays, and so do key files; before the first publishing an empty list waits
        again.

        Raises:
            StationError: nothing waits for these roles.
        """
        waiting = require_waiting(self.files, roles)
        agree(waiting, [change for role in waiting for change in self._changes(role)])
        for role in waiting:
            self.files.unstage(role)
        if not self.files.has("targets") and self.files.staged("targets") is None:
            self._stage_targets(Targets(version=1, expires=_in(LIFE["targets"])), ())
        return tuple(waiting)

    def _changes(self, role: str) -> tuple[str, ...]:
        return changes_of(self.files, cast("Root | Targets", self.files.staged(role)))

    def rotate(
        self,
        role: str,
        passphrase: Callable[[], bytearray],
        *,
        lost: Sequence[str] = (),
        public: Sequence[Path] = (),
    ) -> tuple[str, ...]:
        """Stages new keys for a role, in place of those in ``lost`` or of all; returns their names.

        They are made here, under the passphrase, which is wiped; or by their holders, who bring
        the files of their public keys. The old key files stay where they are.

        Raises:
            StationError: the role has no such key, or the holders' keys are not as many.
        """
        root = self._next_root()
        old = keys_of(root, role)
        unknown = sorted(set(lost) - {name_of(key) for key in old})
        if unknown:
            raise StationError(
                f"The role {role} has no key '{unknown[0]}'. Nothing was changed.",
                hint=f"It has: {', '.join(name_of(key) for key in old)}.",
                code="no_such_key",
            )
        replaced = [key for key in old if not lost or name_of(key) in lost]
        if public:
            added = self._keyring.brought(root, role, public, len(replaced))
        else:
            secret = passphrase()
            try:
                made = self._keyring.make(role, len(replaced), secret)
            finally:
                wipe(secret)
            added = [new.signer.public_key for new in made]
        for key in replaced:
            root.revoke_key(key.keyid, role)
        for new_key in added:
            root.add_key(new_key, role)
        self.files.stage("root", root)
        if role == "targets":
            self.renew("targets")  # the list is to be signed by those who sign from now on
        return tuple(map(name_of, added))

    def renew(self, role: str) -> None:
        """Stages a new date for a role; its keys stay.

        Raises:
            StationError: the role is renewed by itself.
        """
        if role == "root":
            self.files.stage("root", self._next_root())
        elif role == "targets":
            targets, revoked = self._next_targets()
            self._stage_targets(targets, revoked)
        else:
            raise StationError(
                f"The date of {role} is renewed by every publishing. Nothing was changed.",
                hint="Run: cloister station publish DIR --to FOLDER",
                code="not_staged",
            )

    # -- signing

    def check_signing(self, key_file: Path) -> None:
        """Refuses what needs no passphrase to be refused: nothing waits, or there is no key file.

        Raises:
            StationError: it is so.
        """
        require_waiting(self.files)
        require_key_file(key_file)

    def sign(self, key_file: Path, passphrase: bytearray, consent: Consent | None = None) -> Signed:
        """Adds the signature of a key to what waits for it; see ``sign_waiting``."""
        return sign_waiting(self.files, key_file, passphrase, consent or Consent())

    # -- looking

    def models(self) -> tuple[OfferedModel, ...]:
        """The models that are offered, or would be if what waits were published."""
        return offered_by(self._next_targets()[0])

    def pending(self, role: str = "targets") -> int:
        """How many signatures are still needed for what waits."""
        return pending(self.files, role)

    def waiting(self) -> dict[str, int]:
        """The roles for which something waits, and how many signatures each still needs."""
        roles = [role for role in STAGEABLE if self.files.staged(role) is not None]
        return {role: self.pending(role) for role in roles}

    def status(self) -> StationState:
        """Everything as it is."""
        return state_of(self.files)

    # -- parts

    def _next_root(self) -> Root:
        staged = self.files.staged("root")
        root = copy.deepcopy(staged if isinstance(staged, Root) else self.files.root())
        root.version = self.files.root().version + 1
        root.expires = _in(LIFE["root"])
        return root

    def _next_targets(self) -> tuple[Targets, tuple[Revocation, ...]]:
        """What waits, or the newest list as the next version of itself; its revocations."""
        staged = self.files.staged("targets")
        if isinstance(staged, Targets):
            targets = staged
        else:
            published = published_targets(self.files)
            targets = Targets() if published is None else copy.deepcopy(published)
            targets.version += 0 if published is None else 1
        targets.expires = _in(LIFE["targets"])
        return targets, revoked_by(self.files, targets)

    def _stage_targets(self, targets: Targets, revoked: Sequence[Revocation]) -> None:
        """Lets a list wait, with its list of revoked models; only one that clients accept."""
        content = msgspec.json.encode(RevocationList(revoked=tuple(revoked)))
        sha256 = hashlib.sha256(content).hexdigest()
        targets.targets[REVOKED_TARGET] = TargetFile(
            len(content), {"sha256": sha256}, REVOKED_TARGET
        )
        offered_by(targets)
        revocations(content)
        self.files.write_list(sha256, content)
        self.files.stage("targets", targets)


def _drop(targets: Targets, model: OfferedModel) -> None:
    for file in model.files:
        del targets.targets[file.target]


def _claim(folder: Path) -> None:
    """Makes the folder, private and empty: keys that lie in it are never written over."""
    if (
        folder.is_symlink()
        or (folder.exists() and not folder.is_dir())
        or (folder.is_dir() and any(folder.iterdir()))
    ):
        raise StationError(
            f"'{folder}' is not an empty folder. Nothing was changed.",
            hint="Name a folder that is not there yet.",
            code="not_empty",
        )
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    folder.chmod(0o700)
    sync_folder(folder.parent)


def _name_taken(name: str) -> StationError:
    return StationError(
        f"A model named '{name}' is offered or staged already. Nothing was changed.",
        hint="Choose another --name, or put it in the place of that one with --replace.",
        code="model_exists",
    )


def _in(life: timedelta) -> datetime:
    return datetime.now(UTC).replace(microsecond=0) + life
