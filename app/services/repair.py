"""Makes a new home of what can be read of a damaged one, and says what is lost."""

import os
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path

from app.domain.audit import AuditEvent, AuditSink
from app.domain.care import Holdings, Loss, RepairReport
from app.domain.models import ModelCard
from app.domain.progress import CancelToken
from app.errors import UserFacingError
from app.mirror.store import ContentStore
from app.security import keyslots
from app.security.kdf import KdfRule
from app.security.keyfile import KeyFile
from app.security.keys import KeyRing, wipe
from app.security.keyslots import OpenKeyslots
from app.security.paths import HomeLock, ensure_private_folder, is_disk_full, write_atomic
from app.services.watch import LOOKING, SAVING, VERIFYING, OnProgress, Watch
from app.settings.store import FILE_NAME
from app.vault import copying
from app.vault.checking import look_at_pages
from app.vault.connection import Vault, new_vault_file, refuse_existing
from app.vault.errors import DiskFullError
from app.vault.files import Wreck
from app.vault.ledger import Ledger
from app.vault.looking import census
from app.vault.salvage import Salvage


class RepairFailedError(UserFacingError):
    """The new home could not be written; there is none."""

    code = "repair_failed"


class Repairer:
    """Repairs of one damaged home, whose lock the caller holds; nothing in it is changed."""

    def __init__(self, home: Path, ring: KeyRing, rule: KdfRule) -> None:
        self._home = home
        self._ring = ring
        self._rule = rule

    def repair(
        self,
        target: Path,
        passphrase: bytearray,
        *,
        on_progress: OnProgress | None = None,
        cancel: CancelToken | None = None,
    ) -> RepairReport:
        """Makes the new home; the passphrase, which is to open it, is wiped.

        Raises:
            BeyondRepairError: nothing can be found in it.
            VaultExistsError, UnsafeFolderError, UnusableFolderError, HomeInUseError: of the target.
            RepairFailedError: ``disk_full`` or ``repair_failed``; there is no new home.
            CancelledError: likewise.
        """
        started_s = time.monotonic()
        watch = Watch(on_progress, cancel)
        try:
            if target.resolve().is_relative_to(self._home.resolve()):
                raise RepairFailedError(
                    f"'{target}' lies in the damaged home. Nothing was made.",
                    hint="Name another folder, best on another disk.",
                )
            refuse_existing(target / "vault.db")
            ensure_private_folder(target)
            with _explained(target), HomeLock(target):
                held, loss, missing = self._make(target, passphrase, watch)
        finally:
            wipe(passphrase)
        seconds = time.monotonic() - started_s
        return RepairReport(target, held, loss, missing, seconds)

    def _make(
        self, target: Path, passphrase: bytearray, watch: Watch
    ) -> tuple[Holdings, Loss, tuple[str, ...]]:
        source = self._home / "vault.db"
        keys = KeyFile(target / "keyslots")
        keys.set_aside(mark=str(time.time_ns()))
        old = self._ring.database_key()
        wreck = Wreck(source, old)
        try:
            watch.begin(LOOKING, source.stat().st_size)
            findings, _ = look_at_pages(source, old, watch.look)
            pages = tuple(finding.page for finding in findings)
            with new_vault_file(target / "vault.db") as partial:
                opened = keyslots.create(keys, self._rule, bytearray(passphrase))
                try:
                    salvage = Salvage(wreck, watch.look)
                    return self._save(salvage, partial, opened.ring, pages, watch)
                except BaseException:
                    keys.remove()
                    raise
                finally:
                    opened.close()
        finally:
            wreck.close()
            wipe(old)

    def _save(
        self,
        salvage: Salvage,
        partial: Path,
        ring: KeyRing,
        pages: tuple[int, ...],
        watch: Watch,
    ) -> tuple[Holdings, Loss, tuple[str, ...]]:
        """Writes all of the new home but the vault's name, and reads it again."""
        key = ring.database_key()
        try:
            watch.begin(SAVING, 0)
            held, loss = salvage.run(partial, key, pages)
            vault = Vault.open(partial, key)
            try:
                vault.empty_log()
                with vault.read() as connection:
                    rows = census(connection)
                cards = Ledger(vault).list()
            finally:
                vault.close()
            size = copying.flush(partial)
            watch.begin(VERIFYING, size)
            copying.prove(partial, key, rows, size_bytes=size, on_bytes=watch.look)
        finally:
            wipe(key)
        with suppress(FileNotFoundError):
            write_atomic(partial.with_name(FILE_NAME), (self._home / FILE_NAME).read_bytes())
        # Last, with the room that is left: they can be had again.
        return held, loss, self._bring_models(cards, partial.with_name("store"))

    def _bring_models(self, cards: Sequence[ModelCard], folder: Path) -> tuple[str, ...]:
        """Copies their files; returns the names of those that are not all there."""
        old, new = ContentStore(self._home / "store"), ContentStore(folder)
        new.prepare()
        missing: list[str] = []
        for card in cards:
            for file in card.files:
                with suppress(OSError, UserFacingError):  # then it is among the missing
                    new.put(old.path_of(file.sha256))
            if not all(new.path_of(file.sha256).exists() for file in card.files):
                missing.append(card.name)
        return tuple(missing)


class RepairService:
    """Repairs from within an unlocked home: whoever asks must know its passphrase."""

    def __init__(self, home: Path, keys: OpenKeyslots, *, audit: AuditSink) -> None:
        self._home = home
        self._keys = keys
        self._audit = audit

    def repair(
        self,
        target: Path,
        passphrase: bytearray,
        *,
        on_progress: OnProgress | None = None,
        cancel: CancelToken | None = None,
    ) -> RepairReport:
        """As ``Repairer.repair``.

        Raises:
            WrongPassphraseError: and those of ``Repairer.repair``.
        """
        try:
            self._require(bytearray(passphrase))
            repairer = Repairer(self._home, self._keys.ring, self._keys.rule)
            report = repairer.repair(target, passphrase, on_progress=on_progress, cancel=cancel)
        finally:
            wipe(passphrase)
        detail = {"messages": report.holdings.messages, "pages": len(report.loss.pages)}
        self._audit.record(AuditEvent.BACKUP, subject="repair", detail=detail)
        return report

    def _require(self, passphrase: bytearray) -> None:
        try:
            self._keys.require(passphrase)
        except UserFacingError as error:
            self._audit.record(AuditEvent.BACKUP, subject="repair", outcome=error.error_code)
            raise


@contextmanager
def _explained(target: Path) -> Iterator[None]:
    try:
        yield
    except (OSError, DiskFullError) as error:
        is_full = isinstance(error, DiskFullError) or is_disk_full(error)
        reason = "the disk is full" if is_full else os.strerror(getattr(error, "errno", 0) or 0)
        raise RepairFailedError(
            f"The new home '{target}' could not be written: {reason}. There is none; the damaged"
            " one was not changed.",
            hint="Free some space, or name a folder on another disk.",
            code="disk_full" if is_full else None,
        ) from error
