"""The record of events in the vault: rows, where they end, and their checkpoints."""

import json
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from typing import Final

from app.domain.audit import NO_DETAIL, AuditFilter, AuditRecord, Checkpoint, Stamp
from app.security import audit_chain
from app.vault.connection import Vault
from app.vault.errors import AuditStateLostError
from app.vault.sql import Connection, Row, marks

_COLUMNS: Final = "seq, time, boot, uptime, user, event, subject, outcome, detail, chain, mac"
_STATE: Final = (
    "seq, time, boot, uptime, chain, key, key_seq, key_check, signing_key, policy, signed_seq,"
    " signed_time, beside_seq, verified_time, verified_seq, findings"
)


@dataclass(frozen=True, slots=True)
class AuditState:
    """Where the record ends and what is known of it.

    ``key`` is for the record to come; the keys after record ``key_seq`` are of this home's master
    key, by ``key_check``.
    """

    seq: int
    last: Stamp
    chain: bytes
    key: bytes
    key_seq: int
    key_check: bytes
    signing_key: bytes
    policy: str = ""
    signed_seq: int = 0
    signed_time: int = 0
    beside_seq: int = 0
    verified_time: int = 0
    verified_seq: int = 0
    findings: tuple[str, ...] = ()

    def __repr__(self) -> str:
        return f"AuditState(seq={self.seq})"  # and no key


class AuditTail:
    """The end of the record inside one transaction; what is added here is kept with it."""

    def __init__(self, connection: Connection, state: AuditState) -> None:
        self._connection = connection
        self.state = state

    def add(
        self,
        stamp: Stamp,
        user: str,
        event: str,
        *,
        subject: str = "",
        outcome: str = "ok",
        detail: Mapping[str, str | int] = NO_DETAIL,
    ) -> AuditRecord:
        """Appends a record and lets the key go on."""
        state = self.state
        bare = AuditRecord(state.seq + 1, stamp, user, event, subject, outcome, detail)
        chain = audit_chain.link(state.chain, bare)
        record = replace(bare, chain=chain, mac=audit_chain.mac(state.key, chain))
        self._connection.execute(
            f"INSERT INTO audit ({_COLUMNS}) VALUES (?,?,?,?,?,?,?,?,?,?,?)",  # noqa: S608 (ours)
            _row_of(record),
        )
        self.state = replace(
            state,
            seq=record.seq,
            last=stamp,
            chain=chain,
            key=audit_chain.next_key(state.key),
        )
        return record

    def sign(self, time: int) -> Checkpoint:
        """Adds a checkpoint of the end as it is now."""
        state = self.state
        checkpoint = audit_chain.sign(
            state.signing_key, seq=state.seq, time=time, chain=state.chain
        )
        self._connection.execute(
            "INSERT OR REPLACE INTO audit_checkpoints (seq, time, chain, signature)"
            " VALUES (?, ?, ?, ?)",
            (checkpoint.seq, checkpoint.time, checkpoint.chain, checkpoint.signature),
        )
        self.state = replace(state, signed_seq=state.seq, signed_time=time)
        return checkpoint

    def restart(self, first_key: bytes | bytearray, key_check: bytes) -> None:
        """Goes on with keys of another master key; what was beside the vault is another home's."""
        self.state = replace(
            self.state,
            key=bytes(first_key),
            key_seq=self.state.seq,
            key_check=key_check,
            beside_seq=0,
        )

    def set_policy(self, policy: str) -> None:
        """Notes the policy that was last recorded, by its hash."""
        self.state = replace(self.state, policy=policy)

    def set_beside(self, seq: int) -> None:
        """Notes that the checkpoint of this record lies beside the vault."""
        self.state = replace(self.state, beside_seq=seq)

    def set_verified(self, time: int, findings: tuple[str, ...]) -> None:
        """Notes what the last look over the whole record found."""
        state = self.state
        self.state = replace(state, verified_time=time, verified_seq=state.seq, findings=findings)


class AuditLog:
    """The record of one vault. A record is never changed or removed."""

    def __init__(self, vault: Vault) -> None:
        self._vault = vault

    @contextmanager
    def change(self) -> Iterator[AuditTail]:
        """One durable transaction at the end of the record.

        Raises:
            UserFacingError: those of ``Vault.write``; nothing was added.
        """
        with self._vault.write() as connection:
            before = _state(connection)
            tail = AuditTail(connection, _past_all(connection, before))
            yield tail
            if tail.state is not before:
                _save(connection, tail.state)

    def begin(self, stamp: Stamp) -> None:
        """Makes room for a record where there is none yet; its first key is still to be set.

        One that does not know any more where it ends goes on after its last record.
        """
        with self._vault.write() as connection:
            if connection.execute("SELECT 1 FROM audit_state").fetchone() is not None:
                return
            last = connection.execute(
                "SELECT seq, chain FROM audit ORDER BY seq DESC LIMIT 1"
            ).fetchone()
            seq, chain = last or (0, audit_chain.FIRST_LINK)
            signing_key = audit_chain.new_signing_key()
            state = AuditState(seq, stamp, chain, b"", 0, b"", signing_key)
            connection.execute(
                "INSERT INTO audit_state VALUES (1" + ",?" * 16 + ")", _values(state)
            )

    def state(self) -> AuditState:
        """Where the record ends."""
        with self._vault.read() as connection:
            return _state(connection)

    def count(self, wanted: AuditFilter) -> int:
        """How many records fit."""
        where, parameters = _where(wanted)
        with self._vault.read() as connection:
            sql = f"SELECT count(*) FROM audit {where}"  # noqa: S608 (built here)
            (count,) = connection.execute(sql, parameters).fetchone()
            return int(count)

    def link_at(self, seq: int) -> bytes | None:
        """The chain's value at a record; None where there is no such record."""
        with self._vault.read() as connection:
            row = connection.execute("SELECT chain FROM audit WHERE seq = ?", (seq,)).fetchone()
            return None if row is None else bytes(row[0])

    def newest(
        self, wanted: AuditFilter, *, limit: int, before: int | None = None
    ) -> tuple[AuditRecord, ...]:
        """Records that fit, newest first, at most ``limit``; only those below ``before``."""
        where, parameters = _where(wanted, before)
        with self._vault.read() as connection:
            rows = connection.execute(
                f"SELECT {_COLUMNS} FROM audit {where} ORDER BY seq DESC LIMIT ?",  # noqa: S608
                (*parameters, limit),
            )
            return tuple(map(_record, rows))

    @contextmanager
    def whole(self) -> Iterator["WholeRecord"]:
        """Everything, as it is at one moment."""
        with self._vault.read() as connection:
            yield WholeRecord(connection)


class WholeRecord:
    """All of the record in one unchanging state, row by row."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def state(self) -> AuditState:
        """Where the record says that it ends."""
        return _state(self._connection)

    def records(self) -> Iterator[AuditRecord]:
        """All records, oldest first."""
        sql = f"SELECT {_COLUMNS} FROM audit ORDER BY seq"  # noqa: S608 (our own column names)
        return map(_record, self._connection.execute(sql))

    def checkpoints(self) -> tuple[Checkpoint, ...]:
        """All checkpoints, oldest first, under the public key of this vault."""
        public = audit_chain.public_key(self.state().signing_key)
        rows = self._connection.execute(
            "SELECT seq, time, chain, signature FROM audit_checkpoints ORDER BY seq"
        )
        return tuple(Checkpoint(row[0], row[1], row[2], public, row[3]) for row in rows)


def _where(wanted: AuditFilter, before: int | None = None) -> tuple[str, tuple[object, ...]]:
    parts: list[str] = []
    parameters: list[object] = []
    if wanted.events:
        parts.append(f"event IN ({marks(wanted.events)})")
        parameters += wanted.events
    for condition, value in (
        ("time >= ?", wanted.since),
        ("time < ?", wanted.until),
        ("seq < ?", before),
    ):
        if value is not None:
            parts.append(condition)
            parameters.append(value)
    return (f"WHERE {' AND '.join(parts)}" if parts else ""), tuple(parameters)


def _state(connection: Connection) -> AuditState:
    row = connection.execute(f"SELECT {_STATE} FROM audit_state").fetchone()  # noqa: S608
    if row is None:
        raise AuditStateLostError(
            "The vault does not know any more where its record of events ends. Everything else"
            " in it can be read.",
            hint="Put back the whole data folder from a copy, or go on with a new vault.",
        )
    seq, time, boot, uptime, chain, key, key_seq, key_check, signing_key, policy, *rest = row
    signed_seq, signed_time, beside_seq, verified_time, verified_seq, findings = rest
    return AuditState(
        seq,
        Stamp(time, boot, uptime),
        chain,
        key=key,
        key_seq=key_seq,
        key_check=key_check,
        signing_key=signing_key,
        policy=policy,
        signed_seq=signed_seq,
        signed_time=signed_time,
        beside_seq=beside_seq,
        verified_time=verified_time,
        verified_seq=verified_seq,
        findings=tuple(json.loads(findings)),
    )


def _past_all(connection: Connection, state: AuditState) -> AuditState:
    """Where to go on: after the last record, even if the vault was made to say otherwise."""
    (last,) = connection.execute("SELECT max(seq) FROM audit").fetchone()
    return replace(state, seq=last) if (last or 0) > state.seq else state


def _values(state: AuditState) -> Sequence[object]:
    last = state.last
    return (
        *(state.seq, last.time, last.boot, last.uptime, state.chain, state.key),
        *(
            state.key_seq,
            state.key_check,
            state.signing_key,
            state.policy,
            state.signed_seq,
            state.signed_time,
        ),
        *(state.beside_seq, state.verified_time, state.verified_seq),
        json.dumps(state.findings),
    )


def _save(connection: Connection, state: AuditState) -> None:
    connection.execute(
        f"UPDATE audit_state SET ({_STATE}) = (?{',?' * 15}) WHERE id = 1",  # noqa: S608 (ours)
        _values(state),
    )


def _row_of(record: AuditRecord) -> Sequence[object]:
    stamp = record.stamp
    detail = json.dumps(dict(record.detail), sort_keys=True)
    return (
        *(record.seq, stamp.time, stamp.boot, stamp.uptime, record.user, record.event),
        *(record.subject, record.outcome, detail, record.chain, record.mac),
    )


def _record(row: Row) -> AuditRecord:
    seq, time, boot, uptime, user, event, subject, outcome, detail, chain, mac = row
    stamp = Stamp(time, boot, uptime)
    return AuditRecord(seq, stamp, user, event, subject, outcome, _detail(detail), chain, mac)


def _detail(text: str) -> Mapping[str, str | int]:
    """What stands in a row; a row that someone else wrote may hold anything."""
    try:
        fields = json.loads(text)
    except ValueError:
        fields = None
    return fields if isinstance(fields, dict) else {"unreadable": text}
