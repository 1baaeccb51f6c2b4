"""Makes backups: one encrypted file that is a whole home without its models."""

import os
import secrets
import shutil
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Final

from app.domain.audit import AuditEvent, AuditSink
from app.domain.care import BackupReport, LastBackup
from app.domain.progress import CancelToken
from app.errors import UserFacingError
from app.security import slots
from app.security.kdf import KdfRule
from app.security.keys import KEY_BYTES, KeyRing, wipe
from app.security.opening import open_first
from app.security.paths import is_disk_full, sync_folder
from app.security.slots import SlotKind
from app.services.watch import COPYING, VERIFYING, OnProgress, Watch
from app.vault import backup_file, copying
from app.vault.backup_file import Contents, Trailer
from app.vault.care import CareRecord
from app.vault.connection import Vault
from app.vault.errors import BrokenCopyError, DiskFullError, VaultUnusableError
from app.vault.looking import holdings
from app.vault.times import now_us

_PARTIAL_SUFFIX: Final = ".part"
_SPARE_BYTES: Final = 4 << 20  # the trailer, and what is written while the copy is made


class BackupExistsError(UserFacingError):
    """There is a file of this name already."""

    code = "backup_exists"


class BackupFailedError(UserFacingError):
    """The backup could not be written; there is none of this name, or still the old one."""

    code = "backup_failed"


class BackupService:
    """The backups of one unlocked home."""

    def __init__(
        self, vault: Vault, settings_path: Path, *, rule: KdfRule, audit: AuditSink
    ) -> None:
        self._vault = vault
        self._settings_path = settings_path
        self._rule = rule
        self._audit = audit
        self._record = CareRecord(vault)

    def last(self) -> LastBackup | None:
        """The newest backup, if one was ever made."""
        return self._record.last_backup()

    def make(
        self,
        path: Path,
        passphrase: bytearray,
        *,
        replaces: bool = False,
        on_progress: OnProgress | None = None,
        cancel: CancelToken | None = None,
    ) -> BackupReport:
        """Writes the backup beside its place, reads it again, then gives it its name.

        The passphrase opens the backup, whatever becomes of the vault's; it is wiped.

        Raises:
            BackupExistsError, BackupFailedError: ``disk_full`` or ``backup_failed``.
            DamagedVaultError: of the vault; a backup of a damaged one is not made.
            BrokenCopyError: what was written is not what is read.
            VaultClosedError: the vault was locked meanwhile.
            CancelledError.
        """
        try:
            report = self._made(path, passphrase, Watch(on_progress, cancel), replaces=replaces)
        except UserFacingError as error:
            with suppress(UserFacingError):
                self._audit.record(AuditEvent.BACKUP, outcome=error.error_code)
            raise
        finally:
            wipe(passphrase)
        with suppress(UserFacingError):  # the file is there and whole, whatever the vault can note
            self._record.note_backup(report)
        self._audit.record(AuditEvent.BACKUP, detail={"bytes": report.size_bytes})
        return report

    def _made(
        self, path: Path, passphrase: bytearray, watch: "Watch", *, replaces: bool
    ) -> BackupReport:
        started_s = time.monotonic()
        partial = path.with_name(path.name + _PARTIAL_SUFFIX)
        _refuse_inside(self._vault.path.parent, path)
        with _explained(path):
            _refuse_existing(path, replaces=replaces)
            _clear(partial)
            _require_room(path.parent, self._vault.path)
            try:
                sha256, contents = self._written(partial, passphrase, watch)
                _refuse_existing(path, replaces=replaces)
                size_bytes = partial.stat().st_size
                partial.replace(path)
            finally:
                _clear(partial)
            sync_folder(path.parent)
        seconds = time.monotonic() - started_s
        return BackupReport(path, size_bytes, sha256, holdings(contents.rows), seconds)

    def _written(
        self, partial: Path, passphrase: bytearray, watch: "Watch"
    ) -> tuple[str, Contents]:
        """Writes and proves the whole file; returns its SHA-256 and what it holds."""
        made = now_us()
        settings = self._settings()
        ring = KeyRing(bytearray(secrets.token_bytes(KEY_BYTES)))
        key = ring.database_key()
        try:
            slot = slots.lock(
                ring, passphrase, kind=SlotKind.PASSPHRASE, cost=self._rule.for_first()
            )
            watch.begin(COPYING, self._vault.path.stat().st_size)
            rows = copying.copy_vault(self._vault, partial, key, watch.look)
            size = copying.flush(partial)
            watch.begin(VERIFYING, size)
            digest = copying.prove(partial, key, rows, size_bytes=size, on_bytes=watch.look)
            contents = Contents(made, rows, settings)
            end = backup_file.append(
                partial,
                backup_file.trailer(
                    ring,
                    slot,
                    contents,
                    database_bytes=size,
                    database_sha256=digest.hexdigest(),
                ),
            )
            digest.update(end)
            _prove_opening(partial, passphrase, key, contents)
            watch.look(size)  # who cancelled at the last step wants no backup either
        finally:
            wipe(key)
            ring.wipe()
        return digest.hexdigest(), contents

    def _settings(self) -> bytes:
        try:
            return self._settings_path.read_bytes()
        except FileNotFoundError:
            return b""


def _prove_opening(path: Path, passphrase: bytearray, key: bytearray, contents: Contents) -> None:
    """Opens the written file as a restore will: from its end, with the passphrase."""
    content: Trailer = backup_file.read_trailer(path)
    opening = open_first([content.slot], passphrase)
    if opening is None:
        raise BrokenCopyError(path, "the passphrase does not open it")
    found = opening.ring.database_key()
    try:
        if found != key or content.contents(opening.ring) != contents:
            raise BrokenCopyError(path, "its key is another one")
    finally:
        wipe(found)
        opening.ring.wipe()


def _refuse_existing(path: Path, *, replaces: bool) -> None:
    if os.path.lexists(path) and not replaces:
        raise BackupExistsError(
            f"There is a file '{path}' already. Nothing was written.",
            hint="Choose another name, or say --replace to put the new backup in its place.",
        )


def _refuse_inside(home: Path, path: Path) -> None:
    if path.parent.resolve().is_relative_to(home.resolve()):
        raise BackupFailedError(
            f"'{path}' lies in the data folder itself: a backup there goes where the vault goes."
            " Nothing was written.",
            hint="Choose a place on another disk or stick.",
            code="backup_in_home",
        )


def _require_room(folder: Path, vault: Path) -> None:
    needed = vault.stat().st_size + _SPARE_BYTES
    free = shutil.disk_usage(folder).free
    if free < needed:
        raise BackupFailedError(
            f"There is no room in '{folder}': the backup takes about {_mib(needed)} MiB,"
            f" {_mib(free)} MiB are free. Nothing was written.",
            hint="Free some space, or choose another place.",
            code="disk_full",
        )


def _mib(size_bytes: int) -> int:
    return -(-size_bytes // (1 << 20))


def _clear(partial: Path) -> None:
    """Removes what this backup, or one before that was killed, left unfinished."""
    for path in (partial, *(partial.with_name(partial.name + end) for end in ("-wal", "-shm"))):
        path.unlink(missing_ok=True)


@contextmanager
def _explained(path: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise _failed(path, os.strerror(error.errno or 0), is_disk_full(error)) from error
    except DiskFullError as error:
        raise _failed(path, "the disk is full", is_full=True) from error
    except VaultUnusableError as error:
        raise _failed(path, "the disk or the stick refused it", is_full=False) from error


def _failed(path: Path, reason: str, is_full: bool) -> BackupFailedError:
    return BackupFailedError(
        f"The backup '{path}' could not be written: {reason}. There is no backup of this name"
        " from now; the vault is as it was.",
        hint="Free some space, or choose another place."
        if is_full
        else "Check that the folder is there and may be written to, or choose another place.",
        code="disk_full" if is_full else None,
    )
