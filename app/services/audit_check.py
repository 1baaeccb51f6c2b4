"""Looks whether a record of events is whole: the vault's own, or one that was exported. Pure."""

from collections.abc import Iterable, Mapping
from typing import Final

from app.domain.audit import AuditEvent, AuditRecord, Checkpoint
from app.security import audit_chain
from app.vault.audit import AuditState

_MOST_FINDINGS: Final = 20
_MOST_SKIPPED: Final = 1_000_000
_GAPS: Final[Mapping[str, str]] = {
    "ahead": "the vault had been replaced by an older one, whose record ended earlier",
    "behind": "the checkpoint beside the vault had been replaced by an older one",
    "missing": "the checkpoint beside the vault was gone",
    "unknown_keys": "the record went on under other keys, without a restore",
    "foreign": "the checkpoint beside the vault was not one of this record",
}


def gap_of(state: AuditState, beside: Checkpoint | None, link: bytes | None) -> str:
    """How the checkpoint beside the vault differs from what the vault knows of it; else empty.

    ``link`` is the chain's value in the vault at the checkpoint's record, where it has one.
    """
    if beside is None:
        return "missing" if state.beside_seq else ""
    if beside.public_key != audit_chain.public_key(state.signing_key):
        return "foreign"
    if not audit_chain.is_signed(beside):
        return "foreign"
    if beside.seq > state.seq:
        return "ahead"
    if beside.chain != link:
        return "foreign"
    return "behind" if beside.seq < state.beside_seq else ""


class ChainCheck:
    """Takes the records in order, then says what is wrong.

    ``first_key``, of the record after ``key_seq``, lets it check what only this home could have
    written; before that, and without it, the links and the signatures are checked.
    """

    def __init__(
        self,
        checkpoints: Iterable[Checkpoint],
        *,
        first_key: bytes | bytearray | None = None,
        key_seq: int = 0,
    ) -> None:
        self._awaited = {checkpoint.seq: checkpoint for checkpoint in checkpoints}
        self._key = bytes(first_key) if first_key is not None else None
        self._key_seq = key_seq
        self._findings: list[str] = []
        self.seq = 0
        self.chain = audit_chain.FIRST_LINK
        for checkpoint in self._awaited.values():
            if not audit_chain.is_signed(checkpoint):
                self.add(f"The checkpoint of record {checkpoint.seq} is not signed by its key.")

    def __repr__(self) -> str:
        return f"ChainCheck(seq={self.seq})"  # and no key

    @property
    def key(self) -> bytes | None:
        """The key that the next record would have."""
        return self._key

    def add(self, finding: str) -> None:
        """One more thing that is wrong; after many it is enough."""
        if len(self._findings) < _MOST_FINDINGS:
            self._findings.append(finding)

    def take(self, record: AuditRecord) -> None:
        """The next record."""
        if record.seq != self.seq + 1:
            self._say_order(record.seq)
            self._skip_to(record.seq)
        if audit_chain.link(self.chain, record) != record.chain:
            self.add(f"Record {record.seq} is not as it was written, or not in its place.")
        elif not self._has_its_key(record):
            self.add(f"Record {record.seq} was not written with the key of its place.")
        self.seq, self.chain = record.seq, record.chain
        if self._key is not None and record.seq > self._key_seq:
            self._key = audit_chain.next_key(self._key)
        self._meet_checkpoint(record)
        if record.event == AuditEvent.AUDIT_GAP.value or record.outcome == "unknown_keys":
            self.add(f"At record {record.seq} {gap_in_words(record.outcome)}")

    def findings(self) -> tuple[str, ...]:
        """What is wrong, the first bad record first; nothing is taken after that."""
        for seq in sorted(self._awaited):
            self.add(f"Record {seq} was signed by a checkpoint, and is missing.")
        self._awaited.clear()
        return tuple(self._findings)

    def _say_order(self, seq: int) -> None:
        expected = self.seq + 1
        if seq > expected + 1:
            self.add(f"Records {expected} to {seq - 1} are missing.")
        elif seq > expected:
            self.add(f"Record {expected} is missing.")
        else:
            self.add(f"Record {seq} stands after record {self.seq}.")

    def _skip_to(self, seq: int) -> None:
        """Goes on with the key of that place, so that one loss is not told of every record."""
        if self._key is None:
            return
        if not 0 <= seq - self.seq <= _MOST_SKIPPED:
            self._key = None  # a number that nobody counted up to
            return
        for _ in range(max(self.seq, self._key_seq) + 1, seq):
            self._key = audit_chain.next_key(self._key)

    def _meet_checkpoint(self, record: AuditRecord) -> None:
        checkpoint = self._awaited.pop(record.seq, None)
        if checkpoint is not None and checkpoint.chain != record.chain:
            self.add(f"Record {record.seq} is not the one that its checkpoint signed.")

    def _has_its_key(self, record: AuditRecord) -> bool:
        if self._key is None or record.seq <= self._key_seq:
            return True
        is_first = record.seq == self._key_seq + 1
        if is_first and record.event != AuditEvent.AUDIT_START.value:
            return False
        return audit_chain.mac(self._key, record.chain) == record.mac


def gap_in_words(gap: str) -> str:
    """The end of a sentence on a gap."""
    why = _GAPS.get(gap, "the checkpoint beside the vault did not fit")
    return f"{why}: what happened before may be missing."
