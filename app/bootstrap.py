"""The door to a home: makes it, unlocks it, closes it. Nothing in a layer imports this.

What a session is built from (``app.assembly``) is imported when a home is opened, off the GUI
thread: the unlock window is on the screen before that.
"""

import contextlib
import functools
import os
import time
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from app.security import sandbox

if TYPE_CHECKING:
    from app.domain.care import CheckReport, RepairReport, RestoreReport
    from app.domain.progress import CancelToken
    from app.mirror.door import NetworkDoor
    from app.policy.schema import SitePolicy
    from app.security.kdf import KdfCost, KdfRule
    from app.security.keyfile import KeyFile
    from app.security.keyslots import OpenKeyslots
    from app.services.session import Session
    from app.services.starter import StarterModel
    from app.services.watch import OnProgress
    from app.vault.connection import Vault

Bench = Callable[[Sequence[str]], Mapping[str, object]]


class App:
    """One data folder and what can be done with it. Implements ``AppFactory``.

    ``kdf_cost`` None means calibrated on this machine to about a second; ``stays`` says that the
    process lives on after its first answer, so that a large index is worth building.
    """

    def __init__(
        self,
        *,
        home: Path,
        policy: "SitePolicy",
        benches: Mapping[str, Bench] | None = None,
        kdf_cost: "KdfCost | None" = None,
        stays: bool = False,
        starters: "Sequence[StarterModel] | None" = None,
        launcher: "tuple[int, int] | None" = None,
    ) -> None:
        """``launcher`` are the pipe ends to read from and write to the process that forked us."""
        self._home = home
        self._policy = policy
        self._benches = dict(benches or {})
        self._kdf_cost = kdf_cost
        self._stays = stays
        self._starters = starters
        self._launcher = launcher
        self._door: NetworkDoor | None = None

    @property
    def home(self) -> Path:
        """The data folder."""
        return self._home

    @property
    def vault_path(self) -> Path:
        """The vault's file."""
        return self._home / "vault.db"

    @property
    def policy(self) -> "SitePolicy":
        """What the site allows."""
        return self._policy

    @property
    def benches(self) -> Mapping[str, Bench]:
        """The registered benchmarks."""
        return self._benches

    def sandbox_level(self) -> str:
        """The level this process reached."""
        return sandbox.reached_level()

    def has_vault(self) -> bool:
        """Whether this home was set up before."""
        return os.path.lexists(self.vault_path)

    def create(self, passphrase: bytearray) -> "Session":
        """Makes the vault, imports the starter models, and returns it unlocked.

        The passphrase's buffer is wiped. Once the vault is made it stays: a starter model that
        cannot be imported becomes a warning, and the next unlock tries again.

        Raises:
            UserFacingError: ``vault_exists``, ``home_unsafe``, ``home_unusable``,
                ``home_in_use``, ``disk_full``; there is no new vault.
        """
        from dataclasses import replace

        from app.security import keyslots
        from app.security.keys import wipe
        from app.security.paths import HomeLock, ensure_private_folder
        from app.vault.connection import Vault, refuse_existing

        try:
            ensure_private_folder(self._home)
            with contextlib.ExitStack() as stack:
                stack.enter_context(HomeLock(self._home))
                refuse_existing(self.vault_path)
                ensure_private_folder(self._home / "store")
                self._set_aside_orphaned_keyslots()
                keys = keyslots.create(self._key_file(), self._kdf_rule(), passphrase)
                vault = _opened(Vault.create, self.vault_path, keys, stack)
                session = self._session(vault, keys, stack)
                return replace(session, close=stack.pop_all().close)
        finally:
            wipe(passphrase)

    def unlock(self, passphrase: bytearray) -> "Session":
        """Opens the vault by the passphrase or the recovery code, whose buffer is wiped.

        Raises:
            UserFacingError: those of ``AppFactory``, ``home_unsafe``, ``home_unusable``.
        """
        return self._unlock(passphrase)

    def _unlock(self, passphrase: bytearray, *, is_restored: bool = False) -> "Session":
        from dataclasses import replace

        from app.security.keys import wipe
        from app.security.paths import HomeLock
        from app.vault.connection import Vault

        try:
            self._require_whole_home()
            with contextlib.ExitStack() as stack:
                stack.enter_context(HomeLock(self._home))
                keys = self._opened_keys(passphrase)
                vault = _opened(Vault.open, self.vault_path, keys, stack)
                session = self._session(vault, keys, stack, is_restored=is_restored)
                return replace(session, close=stack.pop_all().close)
        finally:
            wipe(passphrase)

    def restore(
        self,
        file: Path,
        passphrase: bytearray,
        *,
        on_progress: "OnProgress | None" = None,
        cancel: "CancelToken | None" = None,
    ) -> "tuple[Session, RestoreReport]":
        """Makes this home from a backup and unlocks it; the passphrase's buffer is wiped.

        Raises:
            UserFacingError: there is no new home, unless it was whole and then did not unlock.
            CancelledError: likewise.
        """
        from app.security.keys import wipe
        from app.security.paths import HomeLock, ensure_private_folder
        from app.services.restore import Restorer, refuse_other, report_of
        from app.vault.connection import refuse_existing

        started_s = time.monotonic()
        try:
            refuse_existing(self.vault_path)
            refuse_other(file)
            ensure_private_folder(self._home)
            with HomeLock(self._home):
                refuse_existing(self.vault_path)
                self._set_aside_orphaned_keyslots()
                restorer = Restorer(self.vault_path, self._key_file(), self._kdf_rule())
                restored = restorer.restore(
                    file, bytearray(passphrase), on_progress=on_progress, cancel=cancel
                )
            session = self._unlock(passphrase, is_restored=True)
            return session, report_of(session, restored, started_s, self._starters)
        finally:
            wipe(passphrase)

    def examine(
        self,
        passphrase: bytearray,
        *,
        on_progress: "OnProgress | None" = None,
        cancel: "CancelToken | None" = None,
    ) -> "CheckReport":
        """Looks over a vault that cannot be opened as usual; nothing is changed.

        Raises:
            UserFacingError: those of ``AppFactory``.
            CancelledError.
        """
        from app.security.keys import wipe
        from app.security.paths import HomeLock
        from app.services.integrity import examine

        try:
            self._require_whole_home()
            with HomeLock(self._home):
                keys = self._opened_keys(passphrase)
                try:
                    return examine(self.vault_path, keys.ring, on_progress, cancel)
                finally:
                    keys.close()
        finally:
            wipe(passphrase)

    def repair(
        self,
        target: Path,
        passphrase: bytearray,
        *,
        on_progress: "OnProgress | None" = None,
        cancel: "CancelToken | None" = None,
    ) -> "RepairReport":
        """Makes a new home of what can be read of this one, which is not changed.

        The same passphrase opens it; its buffer is wiped.

        Raises:
            UserFacingError: those of ``AppFactory``; there is no new home.
            CancelledError: likewise.
        """
        from app.security.keys import wipe
        from app.security.paths import HomeLock
        from app.services.repair import Repairer

        kept = bytearray(passphrase)
        try:
            self._require_whole_home()
            with HomeLock(self._home):
                keys = self._opened_keys(passphrase)
                try:
                    repairer = Repairer(self._home, keys.ring, self._kdf_rule())
                    return repairer.repair(target, kept, on_progress=on_progress, cancel=cancel)
                finally:
                    keys.close()
        finally:
            wipe(passphrase)
            wipe(kept)

    def _session(
        self,
        vault: "Vault",
        keys: "OpenKeyslots",
        stack: contextlib.ExitStack,
        *,
        is_restored: bool = False,
    ) -> "Session":
        from dataclasses import replace

        from app.assembly import Workers, assemble
        from app.services.starter_import import import_starters

        make_workers = functools.partial(
            Workers.of_product, self._policy, self._home, stays=self._stays
        )
        session = assemble(
            vault,
            home=self._home,
            policy=self._policy,
            stack=stack,
            make_workers=make_workers,
            keys=keys,
            launcher=self._network_door(),
            is_restored=is_restored,
        )
        starters = import_starters(vault, session.models, self._starters)
        return replace(session, warnings=(*session.warnings, *starters))

    def _network_door(self) -> "NetworkDoor | None":
        """One for all sessions of this process: they share its pipes."""
        from app.mirror.door import LauncherDoor

        if self._door is None and self._launcher is not None:
            self._door = LauncherDoor(*self._launcher)
        return self._door

    def _opened_keys(self, passphrase: bytearray) -> "OpenKeyslots":
        """What does not open is counted beside the vault until it can be recorded in it."""
        from app.security import keyslots
        from app.security.errors import RecoveryCodeSlipError, WrongPassphraseError

        try:
            return keyslots.unlock(self._key_file(), self._kdf_rule(), passphrase)
        except (WrongPassphraseError, RecoveryCodeSlipError):
            from app.services.audit_files import AuditFiles

            with contextlib.suppress(OSError):  # what was asked for fails all the same
                AuditFiles(self._home).add_failed_unlock(time.time_ns() // 1000)
            raise

    def _require_whole_home(self) -> None:
        from app.security.paths import ensure_private_folder
        from app.vault.errors import NoVaultError

        if not self.has_vault():
            raise NoVaultError(
                f"There is no vault in '{self._home}'.", hint="Make one with: cloister init"
            )
        ensure_private_folder(self._home)

    def _set_aside_orphaned_keyslots(self) -> None:
        """Keys without a vault are of a set-up that was cut short, or of a vault that was lost.

        They are kept beside, in case a copy of that vault turns up.
        """
        self._key_file().set_aside(mark=str(time.time_ns()))

    def _key_file(self) -> "KeyFile":
        from app.security.keyfile import KeyFile

        return KeyFile(self._home / "keyslots")

    def _kdf_rule(self) -> "KdfRule":
        from app.policy.schema import KdfChoice
        from app.security.kdf import Argon2idCost, KdfRule, Pbkdf2Cost

        is_fips = self._policy.vault.kdf is KdfChoice.PBKDF2_FIPS
        kind = Pbkdf2Cost if is_fips else Argon2idCost
        return KdfRule(kind, self._kdf_cost if isinstance(self._kdf_cost, kind) else None)


def _opened(
    open_vault: "Callable[[Path, bytearray], Vault]",
    path: Path,
    keys: "OpenKeyslots",
    stack: contextlib.ExitStack,
) -> "Vault":
    """Opens the vault; the stack closes it, then wipes the keys."""
    from app.security.keys import wipe

    stack.callback(keys.close)
    key = keys.ring.database_key()
    try:
        vault = open_vault(path, key)
    finally:
        wipe(key)
    stack.callback(vault.close)
    return vault
