"""Edits, deletions, reorderings and truncations of the record of events: every one is found.

Who tampers has the database open, as with its key, and all files beside it; he has neither the
master key nor the keys of records past, and he mends as much behind him as can be mended.
"""

import json
import random
import shutil
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

from app.domain.audit import AuditEvent, AuditRecord, Stamp
from app.policy.schema import SitePolicy
from app.security import audit_chain
from app.services.audit import AuditService
from app.services.audit_export import ExportReadError, verify_export
from app.services.audit_files import CHECKPOINT_FILE, AuditFiles
from app.services.audit_reader import AuditReader
from app.vault.audit import AuditLog
from app.vault.connection import Vault
from app.vault.sql import Connection
from tests.torture.killing import in_own_folder
from tests.torture.outcome import Tally

LARGE = 1000
_KEY = bytes(range(32))
_FIRST_KEY = bytes(range(32, 64))
_RECORDS = 300
_TEXTS = ("user", "event", "subject", "outcome", "boot")


def run(count: int, seed: int) -> Tally:
    """So many alterations, each of a fresh copy."""
    return in_own_folder(_campaign, seed, count)


def make_record(folder: Path, *, records: int = _RECORDS) -> None:
    """A closed vault with a record of events, signed at its end, and an export beside it."""
    vault = Vault.create(folder / "vault.db", _KEY)
    audit, reader = services(vault, folder)
    audit.open()
    events = list(AuditEvent)
    for number in range(records):
        audit.record(
            events[number % 20], subject=f"m{number}", detail={"passages": number, "code": "a"}
        )
    reader.export(folder / "export.jsonl")
    audit.close()
    vault.close()


def services(vault: Vault, folder: Path) -> tuple[AuditService, AuditReader]:
    """The record of a vault, with a master key of its own."""
    log, files = AuditLog(vault), AuditFiles(folder)

    def first_key() -> bytearray:
        return bytearray(_FIRST_KEY)

    audit = AuditService(log, files, policy=SitePolicy(), first_key=first_key)
    return audit, AuditReader(log, files, audit=audit, viewers=("*",), first_key=first_key)


def look(folder: Path) -> tuple[str, ...]:
    """What a look over the vault's record finds."""
    vault = Vault.open(folder / "vault.db", _KEY)
    try:
        return services(vault, folder)[1].verify().findings
    finally:
        vault.close()


def _campaign(folder: Path, rng: random.Random, count: int) -> Tally:
    whole = folder / "whole"
    whole.mkdir()
    make_record(whole)
    tally = Tally()
    if look(whole) or not verify_export(whole / "export.jsonl").is_sound:
        tally.fail("false alarms", "an untouched record")
    for number in range(count):
        copy = folder / "copy"
        shutil.copytree(whole, copy)
        name, act = _ACTS[number % len(_ACTS)]
        act(copy, rng)
        found = _is_export_refused(copy) if act in _OF_FILES else bool(look(copy))
        tally.counts.update([name, "found" if found else "missed"])
        if not found:
            tally.fail("unseen", f"{name}, alteration {number}")
        shutil.rmtree(copy)
    return tally


def _is_export_refused(folder: Path) -> bool:
    try:
        return not verify_export(folder / "export.jsonl").is_sound
    except ExportReadError:
        return True


# In the vault


def _in_vault(
    act: Callable[[Connection, random.Random], None], folder: Path, rng: random.Random
) -> None:
    vault = Vault.open(folder / "vault.db", _KEY)
    with vault.write() as connection:
        act(connection, rng)
    vault.close()


def _some(connection: Connection, rng: random.Random) -> int:
    (last,) = connection.execute("SELECT max(seq) FROM audit").fetchone()
    return rng.randint(1, last)


def _edit(connection: Connection, rng: random.Random) -> None:
    seq = _some(connection, rng)
    if rng.random() < 0.3:
        column = rng.choice(["time", "uptime"])
        connection.execute(f"UPDATE audit SET {column} = {column} + 1 WHERE seq = ?", (seq,))  # noqa: S608 (own names)
    elif rng.random() < 0.3:
        connection.execute("""UPDATE audit SET detail = '{"passages": -1}' WHERE seq = ?""", (seq,))
    else:
        column = rng.choice(_TEXTS)
        connection.execute(f"UPDATE audit SET {column} = {column} || 'x' WHERE seq = ?", (seq,))  # noqa: S608 (own names)


def _spoil_tie(connection: Connection, rng: random.Random) -> None:
    seq, column = _some(connection, rng), rng.choice(["chain", "mac"])
    sql = f"UPDATE audit SET {column} = ? WHERE seq = ?"  # noqa: S608 (own names)
    connection.execute(sql, (rng.randbytes(32), seq))


def _edit_and_link(connection: Connection, rng: random.Random) -> None:
    """Edits, then makes every link and the end of the record fit."""
    _edit(connection, rng)
    link_anew(connection)


def _delete(connection: Connection, rng: random.Random) -> None:
    first = _some(connection, rng)
    connection.execute(
        "DELETE FROM audit WHERE seq BETWEEN ? AND ?", (first, first + rng.randint(0, 3))
    )


def _delete_and_close_up(connection: Connection, rng: random.Random) -> None:
    seq = _some(connection, rng)
    connection.execute("DELETE FROM audit WHERE seq = ?", (seq,))
    connection.execute("UPDATE audit SET seq = -(seq - 1) WHERE seq > ?", (seq,))
    connection.execute("UPDATE audit SET seq = -seq WHERE seq < 0")
    link_anew(connection)


def _reorder(connection: Connection, rng: random.Random) -> None:
    one, other = rng.sample(range(1, _RECORDS), 2)
    for before, after in ((one, -1), (other, one), (-1, other)):
        connection.execute("UPDATE audit SET seq = ? WHERE seq = ?", (after, before))
    if rng.random() < 0.5:
        link_anew(connection)


def _truncate(connection: Connection, rng: random.Random) -> None:
    """Cuts off the end, and lets the vault say that it ended there."""
    last = _some(connection, rng) - 1
    connection.execute("DELETE FROM audit WHERE seq > ?", (last,))
    connection.execute("DELETE FROM audit_checkpoints WHERE seq > ?", (last,))
    if rng.random() < 0.7:
        _set_end(connection)
        connection.execute("UPDATE audit_state SET signed_seq = 0, beside_seq = 0")


def _extend(connection: Connection, rng: random.Random) -> None:
    """Adds a record at the end, with the key that would be its own, and does not move it on."""
    (last,) = connection.execute("SELECT max(seq) FROM audit").fetchone()
    connection.execute(
        "INSERT INTO audit SELECT ?, time, boot, uptime, user, event, subject, outcome, detail,"
        " chain, mac FROM audit WHERE seq = ?",
        (last + 1, rng.randint(1, last)),
    )
    link_anew(connection)


def _spoil_checkpoint(connection: Connection, rng: random.Random) -> None:
    column, value = rng.choice([("signature", rng.randbytes(64)), ("chain", rng.randbytes(32))])
    connection.execute(f"UPDATE audit_checkpoints SET {column} = ?", (value,))  # noqa: S608 (own names)


def link_anew(connection: Connection) -> None:
    """What can be computed without a key."""
    chain = audit_chain.FIRST_LINK
    columns = "seq, time, boot, uptime, user, event, subject, outcome, detail"
    for seq, time, boot, uptime, user, event, subject, outcome, detail in connection.execute(
        f"SELECT {columns} FROM audit ORDER BY seq"  # noqa: S608 (own names)
    ).fetchall():
        stamp, fields = Stamp(time, boot, uptime), json.loads(detail)
        record = AuditRecord(seq, stamp, user, event, subject, outcome, fields)
        chain = audit_chain.link(chain, record)
        connection.execute("UPDATE audit SET chain = ? WHERE seq = ?", (chain, seq))
        connection.execute("UPDATE audit_checkpoints SET chain = ? WHERE seq = ?", (chain, seq))
    _set_end(connection)


def _set_end(connection: Connection) -> None:
    connection.execute(
        "UPDATE audit_state SET (seq, chain) = (SELECT seq, chain FROM audit"
        " UNION ALL SELECT 0, zeroblob(32) ORDER BY seq DESC LIMIT 1)"
    )


# In the files


def _lines(folder: Path) -> list[str]:
    return (folder / "export.jsonl").read_text().splitlines(keepends=True)


def _in_file(
    act: Callable[[list[str], random.Random], None], folder: Path, rng: random.Random
) -> None:
    lines = _lines(folder)
    act(lines, rng)
    (folder / "export.jsonl").write_text("".join(lines))


def _edit_line(lines: list[str], rng: random.Random) -> None:
    place = rng.randrange(len(lines))
    fields: dict[str, Any] = json.loads(lines[place])
    # A number that nobody could sign or link; a mac is the one thing only the vault can check.
    name = rng.choice([name for name in fields if name not in {"mac", "type"}])
    fields[name] = fields[name] + 1 if isinstance(fields[name], int) else f"0{fields[name]}"
    lines[place] = json.dumps(fields) + "\n"


def _delete_line(lines: list[str], rng: random.Random) -> None:
    del lines[rng.randrange(len(lines))]


def _swap_lines(lines: list[str], rng: random.Random) -> None:
    one, other = rng.sample(range(len(lines)), 2)
    lines[one], lines[other] = lines[other], lines[one]


def _cut_off(lines: list[str], rng: random.Random) -> None:
    """Cuts the end off and lets the first line say so, but for what is signed."""
    del lines[rng.randint(2, len(lines)) :]
    records = [json.loads(line) for line in lines[1:] if '"record"' in line]
    fields = json.loads(lines[0])
    if records:
        fields["records"] = len(records)
        fields["checkpoints"] = len(lines) - 1 - len(records)
        fields["head"] = audit_chain.code_of(bytes.fromhex(records[-1]["chain"]))
    lines[0] = json.dumps(fields) + "\n"
    while len(lines) > 1 and '"checkpoint"' in lines[-1]:
        lines.pop()


def _lose_file(folder: Path, _rng: random.Random) -> None:
    (folder / CHECKPOINT_FILE).unlink()


_ACTS: list[tuple[str, Callable[[Path, random.Random], None]]] = [
    ("edits", partial(_in_vault, _edit)),
    ("edits", partial(_in_vault, _edit_and_link)),
    ("edits", partial(_in_vault, _spoil_tie)),
    ("deletions", partial(_in_vault, _delete)),
    ("deletions", partial(_in_vault, _delete_and_close_up)),
    ("reorderings", partial(_in_vault, _reorder)),
    ("truncations", partial(_in_vault, _truncate)),
    ("additions", partial(_in_vault, _extend)),
    ("checkpoints", partial(_in_vault, _spoil_checkpoint)),
    ("checkpoints", _lose_file),
    ("edits of exports", partial(_in_file, _edit_line)),
    ("deletions in exports", partial(_in_file, _delete_line)),
    ("reorderings of exports", partial(_in_file, _swap_lines)),
    ("truncations of exports", partial(_in_file, _cut_off)),
]
_OF_FILES = [act for name, act in _ACTS if "export" in name]
