"""Reads the record of events: pages for a viewer, the look over all of it, the export."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from app.domain.audit import AuditEvent, AuditFilter, AuditRecord, AuditVerdict
from app.errors import UserFacingError
from app.security import audit_chain
from app.security.keys import wipe
from app.services import audit_clock
from app.services.audit import AuditService
from app.services.audit_check import ChainCheck, gap_in_words, gap_of
from app.services.audit_export import ExportWriteError, write_export
from app.services.audit_files import AuditFiles
from app.vault.audit import AuditLog, WholeRecord

_EVERYONE = "*"


class AuditForbiddenError(UserFacingError):
    """The site does not let this user read the record."""

    code = "audit_forbidden"


@dataclass(frozen=True, slots=True)
class AuditSummary:
    """What may be said of the record without showing it. Times in microseconds; 0: never."""

    records: int
    head: str
    verified_time: int
    verified_records: int
    findings: tuple[str, ...]
    may_read: bool


@dataclass(frozen=True, slots=True)
class WrittenCode:
    """A code that someone wrote down when the record had so many records."""

    seq: int
    code: str


class AuditReader:
    """Shows, checks and exports the record of one vault; what it does is recorded by ``audit``.

    Anyone who can open the vault may see how long the record is and have it checked, which
    shows nothing of it. To read or export it takes being named by the site's policy.
    """

    def __init__(
        self,
        log: AuditLog,
        files: AuditFiles,
        *,
        audit: AuditService,
        viewers: tuple[str, ...],
        first_key: Callable[[], bytearray],
    ) -> None:
        self._log = log
        self._files = files
        self._audit = audit
        self._viewers = viewers
        self._first_key = first_key

    @property
    def may_read(self) -> bool:
        """Whether the site lets this user read the record."""
        return _EVERYONE in self._viewers or audit_clock.user_name() in self._viewers

    def summary(self) -> AuditSummary:
        """How long it is, its code, and what the last look found."""
        state = self._log.state()
        return AuditSummary(
            records=state.seq,
            head=audit_chain.code_of(state.chain),
            verified_time=state.verified_time,
            verified_records=state.verified_seq,
            findings=state.findings,
            may_read=self.may_read,
        )

    def count(self, wanted: AuditFilter) -> int:
        """How many records fit.

        Raises:
            AuditForbiddenError.
        """
        self._require_viewer()
        return self._log.count(wanted)

    def newest(
        self, wanted: AuditFilter, *, limit: int, before: int | None = None
    ) -> tuple[AuditRecord, ...]:
        """Records that fit, newest first, at most ``limit``; only those below ``before``.

        Raises:
            AuditForbiddenError.
        """
        self._require_viewer()
        return self._log.newest(wanted, limit=limit, before=before)

    def verify(self, written: WrittenCode | None = None) -> AuditVerdict:
        """Looks over the whole record, and keeps what was found for ``summary``."""
        first_key = self._first_key()
        try:
            with self._log.whole() as whole:
                verdict = self._check(whole, first_key, written)
        finally:
            wipe(first_key)
        with self._log.change() as tail:
            tail.set_verified(audit_clock.now().time, verdict.findings)
        return verdict

    def export(self, path: Path) -> int:
        """Writes all of it so far to a file, signed to the end; returns how many records.

        Raises:
            AuditForbiddenError, ExportWriteError.
        """
        self._require_viewer()
        if self._files.stand_beside(path):
            raise ExportWriteError(
                f"'{path}' is a file of the vault itself. Nothing was written.",
                hint="Choose a place outside the data folder.",
            )
        self._audit.record(AuditEvent.EXPORT, subject="audit")
        self._audit.checkpoint()
        with self._log.whole() as whole:
            checkpoints = whole.checkpoints()
            if not checkpoints:
                raise ExportWriteError(
                    "The record could not be signed, so it was not written.",
                    hint="Check the disk and its free space, then try again.",
                )
            write_export(path, whole.records(), checkpoints)
        return checkpoints[-1].seq

    def _check(
        self, whole: WholeRecord, first_key: bytearray, written: WrittenCode | None
    ) -> AuditVerdict:
        state, checkpoints = whole.state(), whole.checkpoints()
        check = ChainCheck(checkpoints, first_key=first_key, key_seq=state.key_seq)
        beside = self._files.checkpoint()
        link: bytes | None = None
        count = 0
        written_code = ""
        for record in whole.records():
            check.take(record)
            count += 1
            if beside is not None and record.seq == beside.seq:
                link = record.chain
            if written is not None and record.seq == written.seq:
                written_code = audit_chain.code_of(record.chain)
        _check_end(check, state.seq, state.chain, state.key)
        gap = gap_of(state, beside, link)
        if gap:
            check.add(f"Now {gap_in_words(gap)}")
        if state.signed_seq and not any(c.seq == state.signed_seq for c in checkpoints):
            check.add(f"The checkpoint of record {state.signed_seq} is missing.")
        if written is not None and written_code != written.code:
            check.add(f"At record {written.seq} the code is not the one that was written down.")
        head = audit_chain.code_of(state.chain)
        public_key = audit_chain.public_key(state.signing_key)
        return AuditVerdict(count, len(checkpoints), head, public_key, check.findings())

    def _require_viewer(self) -> None:
        if not self.may_read:
            raise AuditForbiddenError(
                "This site does not let you read the record of events.",
                hint="Ask the administrator (audit.viewers). To check it: cloister audit verify",
            )


def _check_end(check: ChainCheck, seq: int, chain: bytes, key: bytes) -> None:
    """Whether the record ends where the vault says that it does."""
    if check.seq < seq:
        lost = seq - check.seq
        check.add(f"The record ends at {check.seq}, {lost} before its end: the rest is missing.")
    elif check.seq > seq:
        check.add(f"Record {seq + 1} was added past the end of the record.")
    elif check.chain != chain:
        check.add(f"Record {seq} is not the one that the record ended with.")
    elif check.key is not None and check.key != key:
        check.add("The key for the next record is not the one that follows the last.")
