"""Makes a home from a backup: whole, or as if nothing had been asked."""

import os
import shutil
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from app.domain.audit import AuditEvent
from app.domain.care import Holdings, RestoreReport
from app.domain.progress import CancelToken
from app.errors import UserFacingError
from app.security import keyslots
from app.security.errors import WrongPassphraseError
from app.security.kdf import KdfRule
from app.security.keyfile import KeyFile
from app.security.keys import wipe
from app.security.opening import open_first
from app.security.paths import is_disk_full, write_atomic
from app.services.session import Session
from app.services.starter import StarterModel, starter_models
from app.services.watch import COPYING, VERIFYING, OnProgress, Watch
from app.settings.store import FILE_NAME
from app.vault import backup_file, copying
from app.vault.backup_file import Contents
from app.vault.connection import new_vault_file
from app.vault.errors import BrokenCopyError, DamagedBackupError, DamagedVaultError, DiskFullError
from app.vault.looking import holdings
from app.vault.times import from_us

_SPARE_BYTES: Final = 16 << 20


class RestoreFailedError(UserFacingError):
    """The home could not be written, or the backup not be read; there is no new home."""

    code = "restore_failed"


@dataclass(frozen=True, slots=True)
class Restored:
    """What was taken over; the time of the backup in microseconds."""

    made: int
    holdings: Holdings


def refuse_other(file: Path) -> None:
    """Says what is wrong with a file that is no backup, before a folder is made for its home.

    Raises:
        NotBackupError, NewerBackupError, DamagedBackupError, RestoreFailedError.
    """
    with _explained(file):
        backup_file.read_trailer(file)


class Restorer:
    """Makes vault, keys and settings in a private folder that the caller holds the lock of."""

    def __init__(self, vault_path: Path, keys: KeyFile, rule: KdfRule) -> None:
        self._vault_path = vault_path
        self._keys = keys
        self._rule = rule

    def restore(
        self,
        file: Path,
        passphrase: bytearray,
        *,
        on_progress: OnProgress | None = None,
        cancel: CancelToken | None = None,
    ) -> Restored:
        """Takes over what the backup holds; its passphrase, which is wiped, becomes the home's.

        The home has a key of its own: who has the backup and its passphrase cannot read what is
        written from now on, once the home's passphrase is changed. The vault gets its name last;
        before that there is no home.

        Raises:
            WrongPassphraseError, NotBackupError, NewerBackupError, DamagedBackupError.
            RestoreFailedError: ``disk_full`` or ``restore_failed``.
            VaultExistsError, KeyslotWriteError.
            NewerVaultError: it holds a vault of a later version.
            CancelledError.
        """
        watch = Watch(on_progress, cancel)
        try:
            with _explained(file):
                backup = _Backup(file, passphrase)
                try:
                    contents = backup.prove(watch)
                    _require_room(self._vault_path.parent, backup.size_bytes)
                    with new_vault_file(self._vault_path) as partial:
                        self._write(backup, contents, partial, passphrase, watch)
                finally:
                    backup.close()
        finally:
            wipe(passphrase)
        return Restored(contents.made, holdings(contents.rows))

    def _write(
        self,
        backup: "_Backup",
        contents: Contents,
        partial: Path,
        passphrase: bytearray,
        watch: Watch,
    ) -> None:
        """All of the home but the vault's name."""
        opened = keyslots.create(self._keys, self._rule, bytearray(passphrase))
        key = opened.ring.database_key()
        try:
            watch.begin(COPYING, backup.size_bytes)
            backup.copy(partial, key, watch)
            size = copying.flush(partial)
            watch.begin(VERIFYING, size)
            copying.prove(partial, key, contents.rows, size_bytes=size, on_bytes=watch.look)
            if contents.settings:
                write_atomic(self._vault_path.with_name(FILE_NAME), contents.settings)
        except BaseException:
            self._keys.remove()
            raise
        finally:
            wipe(key)
            opened.close()


def report_of(
    session: Session,
    restored: Restored,
    started_s: float,
    starters: Sequence[StarterModel] | None,
) -> RestoreReport:
    """What is told of a restored home that was unlocked; recorded in it.

    Starter models, None for those of set-up, come back where they are those of the backup.
    """
    with suppress(UserFacingError, OSError):  # then they are among the missing
        session.models.bring_back(starter_models() if starters is None else starters)
    session.audit.record(AuditEvent.RESTORE, detail={"messages": restored.holdings.messages})
    return RestoreReport(
        home=session.home,
        made=from_us(restored.made),
        holdings=restored.holdings,
        missing_models=session.models.missing(),
        seconds=time.monotonic() - started_s,
    )


class _Backup:
    """A backup file, opened with its passphrase."""

    def __init__(self, file: Path, passphrase: bytearray) -> None:
        self._file = file
        self._trailer = backup_file.read_trailer(file)
        opening = open_first([self._trailer.slot], passphrase)
        if opening is None:
            raise WrongPassphraseError(
                "This passphrase does not open the backup. Nothing was made.",
                hint="It is the one chosen for the backup, or the vault's own of that day.",
            )
        self._ring = opening.ring

    @property
    def size_bytes(self) -> int:
        """Of the vault in it."""
        return self._trailer.database_bytes

    def prove(self, watch: Watch) -> Contents:
        """What it holds, once every page was found as it was written."""
        contents = self._trailer.contents(self._ring)
        if contents is None:
            raise DamagedBackupError(self._file, "its last part is altered")
        watch.begin(VERIFYING, self.size_bytes)
        key = self._ring.database_key()
        try:
            digest = copying.prove(
                self._file,
                key,
                contents.rows,
                size_bytes=self.size_bytes,
                on_bytes=watch.look,
            )
            copying.refuse_newer(self._file, key)
        except BrokenCopyError as error:
            raise DamagedBackupError(self._file, error.reason) from error
        except DamagedVaultError as error:
            raise DamagedBackupError(self._file, "a page is not as it was written") from error
        finally:
            wipe(key)
        if digest.hexdigest() != self._trailer.database_sha256:
            raise DamagedBackupError(self._file, "its bytes are not those that were written")
        return contents

    def copy(self, target: Path, key: bytearray, watch: Watch) -> None:
        """Copies the vault in it under another key."""
        own = self._ring.database_key()
        try:
            copying.copy_file(self._file, own, target, key, watch.look)
        finally:
            wipe(own)

    def close(self) -> None:
        """Wipes its key."""
        self._ring.wipe()


def _require_room(folder: Path, needed: int) -> None:
    free, needed = shutil.disk_usage(folder).free, needed + _SPARE_BYTES
    if free < needed:
        raise RestoreFailedError(
            f"There is no room in '{folder}': the home takes {_mib(needed)} MiB, {_mib(free)} MiB"
            " are free. Nothing was made.",
            hint="Free some space, or choose another folder with --home.",
            code="disk_full",
        )


def _mib(size_bytes: int) -> int:
    return -(-size_bytes // (1 << 20))


@contextmanager
def _explained(file: Path) -> Iterator[None]:
    try:
        yield
    except FileNotFoundError as error:
        raise RestoreFailedError(f"There is no file '{file}'. Nothing was made.") from error
    except OSError as error:
        raise RestoreFailedError(
            f"The backup '{file}' could not be restored: {os.strerror(error.errno or 0)}."
            " Nothing was made.",
            hint="Check the file, and the folder that --home names.",
            code="disk_full" if is_disk_full(error) else None,
        ) from error
    except DiskFullError as error:
        raise RestoreFailedError(
            f"The disk became full while '{file}' was restored. Nothing was made.",
            hint="Free some space, or choose another folder with --home.",
            code="disk_full",
        ) from error
