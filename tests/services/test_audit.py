"""The record of events: what is kept, what is found, and what happens where it cannot be kept."""

import json
import secrets
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

import pytest

from app.domain.audit import AuditEvent, AuditFilter, Checkpoint, Stamp
from app.errors import UserFacingError
from app.policy.schema import AuditPolicy, SitePolicy, WriteErrorRule
from app.services.audit import AuditService, AuditUnwritableError
from app.services.audit_clock import step_us
from app.services.audit_export import ExportWriteError, verify_export
from app.services.audit_files import CHECKPOINT_FILE, FAILURES_FILE, AuditFiles
from app.services.audit_reader import AuditForbiddenError, AuditReader, WrittenCode
from app.vault.audit import AuditLog, AuditTail, WholeRecord
from app.vault.connection import Vault
from app.vault.errors import DiskFullError
from tests.conftest import new_vault
from tests.services import independent_verifier
from tests.torture import audit as torture

_START = Stamp(1_700_000_000_000_000, "boot-one", 5_000_000)
_MINUTE_US = 60_000_000
_LOCKING = SitePolicy(audit=AuditPolicy(on_write_error=WriteErrorRule.LOCK))


class Clock:
    """A clock that a test sets."""

    def __init__(self) -> None:
        self.now = _START

    def __call__(self) -> Stamp:
        return self.now

    def go_on(self, time_us: int, *, uptime_us: int | None = None, boot: str = "") -> None:
        uptime = time_us if uptime_us is None else uptime_us
        before = self.now
        self.now = Stamp(before.time + time_us, boot or before.boot, before.uptime + uptime)


class Book:
    """One vault's record, opened and closed as often as a test likes."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.key = bytes(range(32))
        self.clock = Clock()
        self.policy = SitePolicy()
        self.vault = new_vault(folder / "vault.db", self.key)
        self.open()

    def open(self, *, is_restored: bool = False) -> None:
        self.files = AuditFiles(self.folder)
        self.log = AuditLog(self.vault)
        self.audit = AuditService(
            self.log, self.files, policy=self.policy, first_key=self.first_key, clock=self.clock
        )
        self.reader = AuditReader(
            self.log,
            self.files,
            audit=self.audit,
            viewers=self.policy.audit.viewers,
            first_key=self.first_key,
        )
        self.audit.open(is_restored=is_restored)

    def first_key(self) -> bytearray:
        return bytearray(self.key)

    def close(self) -> None:
        self.audit.close()
        self.vault.close()

    def reopen(self, *, is_restored: bool = False) -> None:
        self.close()
        self.vault = Vault.open(self.folder / "vault.db", bytes(range(32)))
        self.open(is_restored=is_restored)

    def events(self) -> list[str]:
        return [row.event for row in reversed(self.log.newest(AuditFilter(), limit=100))]

    def findings(self) -> tuple[str, ...]:
        return self.reader.verify().findings


@pytest.fixture
def book(tmp_path: Path) -> Iterator[Book]:
    made = Book(tmp_path)
    yield made
    made.close()


def test_records_follow_each_other_without_a_gap(book: Book) -> None:
    book.audit.record(AuditEvent.QUESTION, subject="m1", detail={"model": "ab"})
    book.reopen()
    rows = book.log.newest(AuditFilter(), limit=100)
    assert [row.seq for row in reversed(rows)] == [1, 2, 3, 4, 5]
    assert book.events() == ["audit_start", "unlock", "question", "lock", "unlock"]
    assert book.findings() == ()


def test_only_ids_codes_and_counts_are_kept(book: Book) -> None:
    book.audit.record(
        AuditEvent.EXPORT,
        subject="a title of a chat",
        outcome="Grüße",
        detail={"path": "/home/someone/secret plans.pdf", "count": 3},
    )
    (row,) = book.log.newest(AuditFilter(), limit=1)
    assert (row.subject, row.outcome) == ("withheld", "withheld")
    assert row.detail == {"path": "withheld", "count": 3}


def test_wrong_passphrases_are_taken_into_the_record_once(book: Book) -> None:
    for minute in range(60):
        book.files.add_failed_unlock(_START.time + minute)
    book.reopen()
    book.reopen()
    rows = book.log.newest(AuditFilter(events=("unlock",)), limit=100)
    failed = [row for row in rows if row.outcome == "wrong_passphrase"]
    assert [row.detail for row in failed if "count" in row.detail] == [{"count": 10}]
    assert len(failed) == 51


def test_another_policy_is_recorded_when_it_first_holds(book: Book) -> None:
    book.policy = _LOCKING
    book.reopen()
    book.reopen()
    assert book.events().count("policy_change") == 1


@pytest.mark.parametrize(
    ("later", "step"),
    [
        (Stamp(_START.time + _MINUTE_US, "boot-one", _START.uptime + _MINUTE_US), 0),
        (Stamp(_START.time + 3_000_000, "boot-one", _START.uptime), 0),
        (Stamp(_START.time + _MINUTE_US, "boot-one", _START.uptime), _MINUTE_US),
        (Stamp(_START.time - _MINUTE_US, "boot-one", _START.uptime), -_MINUTE_US),
        (Stamp(_START.time + _MINUTE_US, "boot-two", 0), 0),
        (Stamp(_START.time - _MINUTE_US, "boot-two", 0), -_MINUTE_US),
    ],
    ids=["goes on", "drifts", "set ahead", "set back", "after a boot", "back across a boot"],
)
def test_a_clock_that_was_set_is_told_from_one_that_went_on(later: Stamp, step: int) -> None:
    assert step_us(_START, later) == step


def test_a_clock_step_is_recorded_before_what_was_seen_with_it(book: Book) -> None:
    book.clock.go_on(-3600 * 1_000_000, uptime_us=1_000_000)
    book.audit.record(AuditEvent.COPY, subject="c1")
    assert book.events()[-2:] == ["clock_step", "copy"]


def test_an_older_vault_under_a_newer_checkpoint_is_found_for_good(book: Book) -> None:
    book.close()
    old = (book.folder / "vault.db").read_bytes()
    book.reopen()
    book.close()
    (book.folder / "vault.db").write_bytes(old)
    book.reopen()
    book.reopen()
    assert "audit_gap" in book.events()
    assert "replaced by an older one" in book.findings()[0]


def test_a_checkpoint_that_was_taken_away_is_found(book: Book) -> None:
    book.audit.checkpoint()
    (book.folder / CHECKPOINT_FILE).unlink()
    assert "was gone" in book.findings()[0]


def test_a_checkpoint_that_was_taken_away_while_locked_is_found_for_good(book: Book) -> None:
    book.close()
    (book.folder / CHECKPOINT_FILE).unlink()
    book.reopen()
    book.audit.checkpoint()
    assert "was gone" in book.findings()[0]


def test_a_restored_home_goes_on_with_keys_of_its_own(book: Book) -> None:
    book.audit.checkpoint()
    book.key = bytes(32)
    (book.folder / CHECKPOINT_FILE).unlink()
    book.reopen(is_restored=True)
    assert book.events()[-2:] == ["audit_start", "unlock"]
    assert book.findings() == ()
    with book.vault.write() as connection:
        connection.execute("UPDATE audit SET user = 'someone' WHERE seq = 1")
        torture.link_anew(connection)
    assert book.findings()


def test_a_record_that_was_made_to_forget_its_keys_is_found_for_good(book: Book) -> None:
    with book.vault.write() as connection:
        connection.execute("UPDATE audit SET user = 'someone' WHERE seq = 1")
        torture.link_anew(connection)
        connection.execute("UPDATE audit_state SET key_check = x''")
    book.reopen()
    book.reopen()
    assert "under other keys" in book.findings()[0]


@pytest.mark.parametrize(
    "sql",
    [
        "DELETE FROM audit_state",
        "UPDATE audit_state SET seq = 1, chain = zeroblob(32)",
        "DELETE FROM audit WHERE seq > 1",
        "UPDATE audit SET detail = 'no JSON'",
    ],
)
def test_a_vault_with_a_spoilt_record_opens_and_says_so(book: Book, sql: str) -> None:
    book.audit.record(AuditEvent.COPY)
    with book.vault.write() as connection:
        connection.execute(sql)
    book.reopen()
    book.audit.record(AuditEvent.COPY)
    assert book.findings()


@pytest.mark.parametrize("seq", [2**63, -1, True])
def test_a_vault_opens_whatever_stands_beside_it(book: Book, seq: int) -> None:
    book.close()
    checkpoint = book.folder / CHECKPOINT_FILE
    fields = json.loads(checkpoint.read_text())
    checkpoint.write_text(json.dumps({**fields, "seq": seq}))
    (book.folder / FAILURES_FILE).write_text(json.dumps({"count": 2**63, "times": [2**63]}))
    book.vault = Vault.open(book.folder / "vault.db", book.key)
    book.open()
    assert "was gone" in book.findings()[0]


def test_a_written_code_tells_a_record_from_another(book: Book) -> None:
    before = book.reader.summary()
    book.audit.record(AuditEvent.COPY)
    written = WrittenCode(before.records, before.head)
    assert book.reader.verify(written).is_sound
    assert not book.reader.verify(replace(written, code="0000-0000-0000")).is_sound


def test_an_export_is_checked_by_another_program(book: Book) -> None:
    path = book.folder / "record.jsonl"
    book.reader.export(path)
    assert path.stat().st_mode & 0o777 == 0o600
    assert independent_verifier.verify(path) == verify_export(path).records
    lines = path.read_text().splitlines()
    fields = json.loads(lines[1])
    lines[1] = json.dumps({**fields, "user": "someone"})
    path.write_text("\n".join(lines) + "\n")
    with pytest.raises(ValueError, match="record 1"):
        independent_verifier.verify(path)
    assert verify_export(path).findings[0].startswith("Record 1 ")


def test_an_export_under_another_key_is_refused(book: Book) -> None:
    path = book.folder / "record.jsonl"
    book.reader.export(path)
    assert not verify_export(path, public_key=bytes(32)).is_sound


def test_an_export_that_cannot_be_written_leaves_nothing(book: Book) -> None:
    with pytest.raises(ExportWriteError):
        book.reader.export(book.folder / "nowhere" / "record.jsonl")
    assert not list(book.folder.glob("nowhere*"))


def test_an_export_never_takes_the_place_of_the_vault(book: Book) -> None:
    """As in the window, where the system's dialog asks whether to replace a file."""
    vault = book.folder / "vault.db"
    file = vault.stat().st_ino
    with pytest.raises(ExportWriteError):
        book.reader.export(vault)
    assert vault.stat().st_ino == file
    assert "export" not in book.events()


def test_who_is_not_named_may_have_it_checked_but_not_read_it(book: Book) -> None:
    book.policy = SitePolicy(audit=AuditPolicy(viewers=("someone else",)))
    book.reopen()
    assert book.findings() == ()
    for act in (
        lambda: book.reader.count(AuditFilter()),
        lambda: book.reader.newest(AuditFilter(), limit=1),
        lambda: book.reader.export(book.folder / "record.jsonl"),
    ):
        with pytest.raises(AuditForbiddenError):
            act()


def test_the_end_is_signed_every_so_often(book: Book) -> None:
    for _ in range(300):
        book.audit.record(AuditEvent.COPY)
    verdict = book.reader.verify()
    assert verdict.checkpoints == 1
    beside = book.files.checkpoint()
    assert beside is not None
    assert beside.seq == 256


def test_the_end_is_signed_some_time_after_a_record(book: Book) -> None:
    is_signed = threading.Event()

    class Files(AuditFiles):
        def keep_checkpoint(self, checkpoint: Checkpoint) -> None:
            super().keep_checkpoint(checkpoint)
            is_signed.set()

    audit = AuditService(
        book.log,
        Files(book.folder),
        policy=book.policy,
        first_key=book.first_key,
        sign_after_s=0.01,
    )
    audit.record(AuditEvent.COPY)
    assert is_signed.wait(10)
    audit.close()
    assert book.reader.verify().is_sound


class _BusyLog(AuditLog):
    """Something else happens right after the first change."""

    def __init__(self, vault: Vault, meanwhile: Callable[[], None]) -> None:
        super().__init__(vault)
        self._meanwhile = [meanwhile]

    @contextmanager
    def change(self) -> Iterator[AuditTail]:
        with super().change() as tail:
            yield tail
        if self._meanwhile:
            self._meanwhile.pop()()


def test_an_older_checkpoint_never_takes_the_place_of_a_newer_one(book: Book) -> None:
    def go_on() -> None:
        audit.record(AuditEvent.COPY)
        audit.checkpoint()

    log = _BusyLog(book.vault, go_on)
    audit = AuditService(log, book.files, policy=book.policy, first_key=book.first_key)
    audit.checkpoint()
    beside = book.files.checkpoint()
    assert beside is not None
    assert beside.seq == book.log.state().seq
    assert book.findings() == ()


def test_an_export_ends_with_a_signature_whatever_is_recorded_meanwhile(book: Book) -> None:
    path = book.folder / "record.jsonl"
    whole = book.log.whole

    @contextmanager
    def a_record_later() -> Iterator[WholeRecord]:
        book.audit.record(AuditEvent.COPY)
        with whole() as seen:
            yield seen

    book.log.whole = a_record_later  # type: ignore[method-assign]
    count = book.reader.export(path)
    assert verify_export(path).findings == ()
    assert verify_export(path).records == count == book.log.state().seq - 1


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (b'"user":', b'"user":"someone","user":'),
        (b'{"type":"record",', b'{"type":"record","note":"approved",'),
        (b'{"type":"checkpoint",', b'{"type":"checkpoint","note":"approved",'),
        (b'"version":1,', b'"version":1,"note":"approved",'),
    ],
)
def test_nothing_can_be_added_to_a_line_of_an_export(
    book: Book, before: bytes, after: bytes
) -> None:
    path = book.folder / "record.jsonl"
    book.reader.export(path)
    assert verify_export(path).is_sound
    path.write_bytes(path.read_bytes().replace(before, after, 1))
    assert not verify_export(path).is_sound


def test_records_are_read_in_pages_by_event_and_time(book: Book) -> None:
    for _ in range(5):
        book.clock.go_on(_MINUTE_US)
        book.audit.record(AuditEvent.COPY)
    since = AuditFilter(events=("copy",), since=book.clock.now.time - 2 * _MINUTE_US)
    assert book.reader.count(since) == 3
    first = book.reader.newest(since, limit=2)
    rest = book.reader.newest(since, limit=2, before=first[-1].seq)
    assert [row.seq for row in (*first, *rest)] == [7, 6, 5]


class _FullLog(AuditLog):
    """The record on a disk without room."""

    def change(self):  # type: ignore[no-untyped-def]
        raise DiskFullError("The disk is full.")


@pytest.mark.parametrize("policy", [SitePolicy(), _LOCKING], ids=["warn", "lock"])
def test_what_cannot_be_written_is_told_and_locks_where_the_site_says_so(
    book: Book, policy: SitePolicy
) -> None:
    heard: list[UserFacingError] = []
    audit = AuditService(_FullLog(book.vault), book.files, policy=policy, first_key=book.first_key)
    audit.watch(heard.append)
    if policy is _LOCKING:
        with pytest.raises(AuditUnwritableError):
            audit.record(AuditEvent.QUESTION)
    else:
        audit.record(AuditEvent.QUESTION)
    assert [error.error_code for error in heard] == [
        "audit_unwritable" if policy is _LOCKING else "audit_unwritten"
    ]


def test_a_record_that_was_never_signed_is_not_exported(book: Book) -> None:
    log = _FullLog(book.vault)
    audit = AuditService(log, book.files, policy=book.policy, first_key=book.first_key)
    reader = AuditReader(
        book.log, book.files, audit=audit, viewers=("*",), first_key=book.first_key
    )
    with pytest.raises(ExportWriteError, match="signed"):
        reader.export(book.folder / "record.jsonl")
    assert not (book.folder / "record.jsonl").exists()


def test_alterations_of_every_kind_are_found() -> None:
    """Five of each kind; `make torture NAME=audit` tries a thousand in all."""
    seed = secrets.randbelow(2**32)
    tally = torture.run(70, seed)
    assert not tally.failures, f"seed {seed}"
