"""The record of what happened: adds to it, signs it, and says what to do when it cannot."""

import contextlib
import hashlib
import json
import logging
import re
import threading
from collections.abc import Callable, Iterator, Mapping
from typing import Final

from app import __version__
from app.domain.audit import NO_DETAIL, AuditEvent, Checkpoint, Stamp
from app.errors import UserFacingError
from app.policy.schema import SitePolicy, WriteErrorRule
from app.security import audit_chain
from app.security.keys import wipe
from app.services import audit_clock
from app.services.audit_check import gap_of
from app.services.audit_files import AuditFiles
from app.vault.audit import AuditLog, AuditTail
from app.vault.errors import VaultClosedError

_SIGN_EVERY: Final = 256
_SIGN_AFTER_S: Final = 600.0
# What ids, codes, hashes, versions and times are made of; a sentence has a space.
_PLAIN: Final = re.compile(r"[A-Za-z0-9_.:+-]{0,80}")
_WITHHELD: Final = "withheld"

_log = logging.getLogger(__name__)


class AuditUnwritableError(UserFacingError):
    """An event could not be recorded, and the site allows nothing unrecorded."""

    code = "audit_unwritable"


class AuditUnwrittenError(UserFacingError):
    """An event is missing from the record, which the site allows."""

    code = "audit_unwritten"


class AuditService:
    """Implements ``domain.audit.AuditSink`` over one vault. Thread-safe.

    ``first_key`` gives the key of the first record, for the caller to wipe.
    """

    def __init__(
        self,
        log: AuditLog,
        files: AuditFiles,
        *,
        policy: SitePolicy,
        first_key: Callable[[], bytearray],
        clock: Callable[[], Stamp] = audit_clock.now,
        sign_after_s: float = _SIGN_AFTER_S,
    ) -> None:
        self._log = log
        self._files = files
        self._policy = policy
        self._first_key = first_key
        self._clock = clock
        self._sign_after_s = sign_after_s
        self._user = audit_clock.user_name()
        self._on_unwritable: Callable[[UserFacingError], None] = _ignore
        self._is_unwritable = False
        self._missed: UserFacingError | None = None  # the first that went wrong
        self._timer: threading.Timer | None = None
        self._timer_lock = threading.Lock()
        self._is_closed = False

    def watch(self, on_unwritable: Callable[[UserFacingError], None]) -> None:
        """Calls, on the thread that recorded, when an event could not be written; once.

        With ``audit_unwritable`` the session must end; with any other code it is a warning.
        """
        self._on_unwritable = on_unwritable
        if self._missed is not None:
            on_unwritable(self._missed)

    def open(self, *, is_restored: bool = False) -> None:
        """Records the unlock, and what happened or changed while the vault was closed.

        ``is_restored``: the home was just made from a backup, with keys of its own.

        Raises:
            AuditUnwritableError: as ``record``.
        """
        with self._guarded():
            self._log.begin(self._clock())
            with self._log.change() as tail:
                self._note_home(tail, is_restored=is_restored)
                self._note_gap(tail)
                self._note_failed_unlocks(tail)
                policy = policy_hash(self._policy)
                self._note_policy(tail, policy)
                detail = {"version": __version__, "policy": policy}
                self._add(tail, AuditEvent.UNLOCK, detail=detail)
            with contextlib.suppress(OSError):  # then they are taken over twice, not lost
                self._files.forget_failed_unlocks()

    def record(
        self,
        event: AuditEvent,
        *,
        subject: str = "",
        outcome: str = "ok",
        detail: Mapping[str, str | int] = NO_DETAIL,
    ) -> None:
        """Adds an event; it is on the disk when this returns.

        Raises:
            AuditUnwritableError: it could not be written, and the policy says ``lock``.
        """
        with self._guarded():
            with self._log.change() as tail:
                self._add(tail, event, subject=subject, outcome=outcome, detail=detail)
                checkpoint = self._due(tail)
            if checkpoint is not None:
                self._keep(checkpoint)
        self._start_timer()

    def checkpoint(self) -> None:
        """Signs the end of the record, unless it is signed already."""
        with self._guarded():
            checkpoint = None
            with self._log.change() as tail:
                if tail.state.signed_seq < tail.state.seq:
                    checkpoint = tail.sign(self._clock().time)
            if checkpoint is not None:
                self._keep(checkpoint)

    def close(self) -> None:
        """Records the lock and signs the end; nothing is recorded after that."""
        with self._timer_lock:
            self._is_closed = True
            if self._timer is not None:
                self._timer.cancel()
        with contextlib.suppress(AuditUnwritableError), self._guarded():
            with self._log.change() as tail:
                self._add(tail, AuditEvent.LOCK)
                checkpoint = tail.sign(tail.state.last.time)
            self._keep(checkpoint)

    @contextlib.contextmanager
    def _guarded(self) -> Iterator[None]:
        """What cannot be written is told, and by the policy's rule stops what was to follow."""
        if self._is_unwritable:
            raise _unwritable()
        try:
            yield
        except VaultClosedError:
            _log.warning("audit: something happened after the vault was closed")
        except UserFacingError as error:
            self._tell(error)

    def _tell(self, error: UserFacingError) -> None:
        _log.warning("audit: not written (%s)", error.error_code)
        must_end = self._policy.audit.on_write_error is WriteErrorRule.LOCK
        if self._missed is None:
            self._missed = _unwritable() if must_end else _unwritten(error)
            self._on_unwritable(self._missed)
        if must_end:
            self._is_unwritable = True
            raise _unwritable() from error

    def _add(
        self,
        tail: AuditTail,
        event: AuditEvent,
        *,
        subject: str = "",
        outcome: str = "ok",
        detail: Mapping[str, str | int] = NO_DETAIL,
    ) -> None:
        stamp = self._clock()
        step_us = audit_clock.step_us(tail.state.last, stamp)
        if step_us:
            is_same_boot = tail.state.last.boot == stamp.boot
            note = {"step_ms": step_us // 1000, "boot": "same" if is_same_boot else "other"}
            tail.add(stamp, self._user, AuditEvent.CLOCK_STEP.value, detail=note)
        tail.add(
            stamp,
            self._user,
            event.value,
            subject=_plain(subject),
            outcome=_plain(outcome),
            detail={_plain(name): _plain_value(value) for name, value in detail.items()},
        )

    def _note_home(self, tail: AuditTail, *, is_restored: bool) -> None:
        """Where the record is new, or goes on under a master key that it does not know.

        After a restore that is as it should be. Otherwise somebody may have made the vault forget
        its keys, so that nobody could tell what was written with them.
        """
        first_key = self._first_key()
        try:
            check = audit_chain.key_check(first_key)
            if check != tail.state.key_check:
                is_known = is_restored or not tail.state.seq
                detail = {"after": "restore"} if is_restored else NO_DETAIL
                outcome = "ok" if is_known else "unknown_keys"
                tail.restart(first_key, check)
                self._add(tail, AuditEvent.AUDIT_START, outcome=outcome, detail=detail)
        finally:
            wipe(first_key)

    def _note_gap(self, tail: AuditTail) -> None:
        """Whether the checkpoint beside the vault is the one that was left there."""
        state = tail.state
        beside = self._files.checkpoint()
        gap = gap_of(state, beside, self._log.link_at(beside.seq if beside else 0))
        if gap:
            detail = {"checkpoint": beside.seq if beside else 0, "known": state.beside_seq}
            self._add(tail, AuditEvent.AUDIT_GAP, outcome=gap, detail=detail)

    def _note_failed_unlocks(self, tail: AuditTail) -> None:
        failed = self._files.failed_unlocks()
        unknown = failed.count - len(failed.times)
        if unknown > 0:
            detail: dict[str, str | int] = {"count": unknown}
            self._add(tail, AuditEvent.UNLOCK, outcome="wrong_passphrase", detail=detail)
        for time_us in failed.times:
            detail = {"at": time_us}
            self._add(tail, AuditEvent.UNLOCK, outcome="wrong_passphrase", detail=detail)

    def _note_policy(self, tail: AuditTail, policy: str) -> None:
        before = tail.state.policy
        if before == policy:
            return
        if before:
            detail = {"before": before, "after": policy}
            self._add(tail, AuditEvent.POLICY_CHANGE, detail=detail)
        tail.set_policy(policy)

    def _due(self, tail: AuditTail) -> Checkpoint | None:
        state = tail.state
        if state.seq - state.signed_seq < _SIGN_EVERY:
            return None
        return tail.sign(state.last.time)

    def _keep(self, checkpoint: Checkpoint) -> None:
        """Puts a checkpoint beside the vault, where an older vault is seen by it.

        While nothing else is written: a thread that comes late must not put an older one there.
        """
        with self._log.change() as tail:
            if checkpoint.seq <= tail.state.beside_seq:
                return
            try:
                self._files.keep_checkpoint(checkpoint)
            except OSError:
                _log.warning("audit: the checkpoint beside the vault was not written")
                return
            tail.set_beside(checkpoint.seq)

    def _start_timer(self) -> None:
        with self._timer_lock:
            if self._is_closed or (self._timer is not None and self._timer.is_alive()):
                return
            self._timer = threading.Timer(self._sign_after_s, self._on_time)
            self._timer.daemon = True
            self._timer.start()

    def _on_time(self) -> None:
        with contextlib.suppress(AuditUnwritableError):
            self.checkpoint()


def policy_hash(policy: SitePolicy) -> str:
    """SHA-256 over what the policy says, wherever it was read from."""
    sections = {
        name: section._asdict()
        for name, section in policy._asdict().items()
        if hasattr(section, "_asdict") and section is not policy.filter_rules
    }
    sections["filter"]["digest"] = policy.filter_rules.digest  # of what the lists say
    text = json.dumps(sections, sort_keys=True, default=str)
    return hashlib.sha256(text.encode()).hexdigest()


def _plain(text: str) -> str:
    return text if _PLAIN.fullmatch(text) else _WITHHELD


def _plain_value(value: str | int) -> str | int:
    return _plain(value) if isinstance(value, str) else int(value)


def _unwritable() -> AuditUnwritableError:
    return AuditUnwritableError(
        "The record of events could not be written, and this site allows nothing unrecorded."
        " The vault is being locked; what was kept before is safe.",
        hint="Check the disk and its free space, then unlock again.",
    )


def _unwritten(error: UserFacingError) -> AuditUnwrittenError:
    return AuditUnwrittenError(
        "Not everything that happens here is recorded now: the record of events could not be"
        " written. All else works.",
        hint=error.hint,
    )


def _ignore(_: object) -> None:
    pass
