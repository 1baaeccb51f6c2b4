"""The door to a home: makes it, unlocks it, closes it. Nothing in a layer imports this.

What a session is built from (``app.assembly``) is imported when a home is opened, off the GUI
thread: the unlock window is on the screen before that.
"""

import contextlib
import os
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from app.security import sandbox
from app.security.paths import HomeLock, ensure_private_folder

if TYPE_CHECKING:
    from app.policy.schema import SitePolicy
    from app.security.keys import KdfCost, KeyRing
    from app.services.session import Session
    from app.services.starter import StarterModel
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
    ) -> None:
        self._home = home
        self._policy = policy
        self._benches = dict(benches or {})
        self._kdf_cost = kdf_cost
        self._stays = stays
        self._starters = starters

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
        return self.vault_path.exists()

    def create(self, passphrase: bytearray) -> "Session":
        """Makes the vault, imports the starter models, and returns it unlocked."""
        from app.security import keys
        from app.services.starter import starter_models
        from app.vault.connection import Vault

        ensure_private_folder(self._home)
        with contextlib.ExitStack() as stack:
            stack.enter_context(HomeLock(self._home))
            if not self.has_vault():
                self._set_aside_orphaned_keyslots()
            cost = self._kdf_cost or keys.calibrate()
            ring = keys.create_keyslots(self._slots_path, passphrase, cost=cost)
            vault = _opened(Vault.create, self.vault_path, ring, stack)
            session = self._session(vault, stack)
            starters = starter_models() if self._starters is None else self._starters
            session.models.import_starters(starters)
            return replace(session, close=stack.pop_all().close)

    def unlock(self, passphrase: bytearray) -> "Session":
        """Opens the vault. The passphrase's buffer is wiped."""
        from app.security import keys
        from app.vault.connection import Vault
        from app.vault.errors import NoVaultError

        try:
            if not self.has_vault():
                raise NoVaultError(
                    f"There is no vault in '{self._home}'.", hint="Make one with: cloister init"
                )
            with contextlib.ExitStack() as stack:
                stack.enter_context(HomeLock(self._home))
                ring = keys.unlock_keyslots(self._slots_path, passphrase)
                vault = _opened(Vault.open, self.vault_path, ring, stack)
                session = self._session(vault, stack)
                return replace(session, close=stack.pop_all().close)
        finally:
            keys.wipe(passphrase)

    def _session(self, vault: "Vault", stack: contextlib.ExitStack) -> "Session":
        from app.assembly import assemble

        return assemble(vault, home=self._home, policy=self._policy, stack=stack, stays=self._stays)

    def _set_aside_orphaned_keyslots(self) -> None:
        """Keys without a vault are of a set-up that was cut short, or of a vault that was lost.

        They are kept beside, in case a copy of that vault turns up.
        """
        if os.path.lexists(self._slots_path):
            self._slots_path.rename(self._slots_path.with_name(f"keyslots.{time.time_ns()}.old"))

    @property
    def _slots_path(self) -> Path:
        return self._home / "keyslots"


def _opened(
    open_vault: "Callable[[Path, bytearray], Vault]",
    path: Path,
    ring: "KeyRing",
    stack: contextlib.ExitStack,
) -> "Vault":
    """Opens the vault; the stack closes it, then wipes the keys."""
    from app.security.keys import wipe

    stack.callback(ring.wipe)
    key = ring.database_key()
    try:
        vault = open_vault(path, key)
    finally:
        wipe(key)
    stack.callback(vault.close)
    return vault
