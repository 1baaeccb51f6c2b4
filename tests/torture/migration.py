"""Kills while an old vault is brought to today's form: old or new, with the same data."""

import random
import shutil
from collections.abc import Sequence
from functools import partial
from pathlib import Path

from app.security import keyslots
from app.security.kdf import Argon2idCost, KdfRule
from app.security.keyfile import KeyFile
from app.vault.connection import Vault
from app.vault.errors import NewerVaultError
from app.vault.migrate import MIGRATIONS
from app.vault.sql import Row
from tests.cheap import COST
from tests.soundness import findings_of
from tests.torture.homes import PASSPHRASE, opened, use_light_workers, vault_of
from tests.torture.killing import Moment, in_lanes, in_own_folder, run_and_kill
from tests.torture.outcome import Tally
from tests.vault.versions import rows

LARGE = 200
_KILLS_OF_A_HOME = 50
_LONGEST_S = 0.1
_CHATS = 300
_DELETED = 3  # the conversation of the kept rows that an unlock removes for good

_Kept = dict[str, Sequence[Row]]


def run(count: int, seed: int) -> Tally:
    """So many kills."""
    return in_lanes(_lane, count=count, seed=seed, most=_KILLS_OF_A_HOME)


def _lane(seed: int, count: int) -> Tally:
    return in_own_folder(partial(_kill_often, seed), seed, count)


def _kill_often(seed: int, folder: Path, rng: random.Random, count: int) -> Tally:
    use_light_workers()
    tally = Tally()
    key = _make_keys(folder / "keys")
    templates = {v: _make_old(folder / f"version-{v}", v, key) for v in (1, 2)}
    before = {version: _held(home, key, version) for version, home in templates.items()}
    for number in range(count):
        version = rng.choice(list(templates))
        home = folder / "home"
        shutil.copytree(templates[version], home)
        moment = Moment(rng.uniform(0, _LONGEST_S), is_after_ready=True)
        arguments = ("tests.torture.acts", "unlock", str(home), PASSPHRASE.decode(), "1")
        run_and_kill(arguments, moment)
        where = f"seed {seed}, kill {number} of version {version}"
        tally.counts["kills"] += 1
        tally.counts[_found_form(home, key, version, folder / "copy")] += 1
        _look(home, before[version], tally, where)
        shutil.rmtree(home)
    return tally


def _make_keys(folder: Path) -> bytes:
    folder.mkdir(mode=0o700)
    opened_keys = keyslots.create(
        KeyFile(folder / "keyslots"), KdfRule(Argon2idCost, COST), bytearray(PASSPHRASE)
    )
    return bytes(opened_keys.ring.database_key())


def _make_old(home: Path, version: int, key: bytes) -> Path:
    """A home whose vault has an earlier form and enough in it that a migration takes its time."""
    shutil.copytree(home.with_name("keys"), home)
    vault = Vault.create(home / "vault.db", key, MIGRATIONS[:version])
    with vault.write() as connection:
        for table, held in rows.VERSION_1.items():
            for row in held:
                names, marks = ", ".join(row), ", ".join("?" * len(row))
                connection.execute(
                    f"INSERT INTO {table} ({names}) VALUES ({marks})",  # noqa: S608 (our own names)
                    tuple(row.values()),
                )
        connection.execute("DELETE FROM conversations WHERE id = ?", (_DELETED,))
        for chat in range(10, 10 + _CHATS):
            connection.execute(
                "INSERT INTO conversations VALUES (?, ?, 1, 1, 0, NULL)", (chat, f"Chat {chat}")
            )
            connection.execute(
                "INSERT INTO messages (conversation, role, text, created, state)"
                " VALUES (?, 'user', ?, 1, 'complete')",
                (chat, f"question {chat} " * 200),
            )
    vault.close()
    return home


def _held(home: Path, key: bytes, version: int) -> _Kept:
    vault = Vault.open(home / "vault.db", key, MIGRATIONS[:version])
    try:
        return _rows_of(vault)
    finally:
        vault.close()


def _rows_of(vault: Vault) -> _Kept:
    """The columns of version 1 that it filled, of every table."""
    with vault.read() as connection:
        return {
            table: connection.execute(
                f"SELECT {', '.join(held[0])} FROM {table}"  # noqa: S608 (our own names)
            ).fetchall()
            for table, held in rows.VERSION_1.items()
        }


def _found_form(home: Path, key: bytes, version: int, copy: Path) -> str:
    """Which form the kill left, seen in a copy."""
    shutil.copytree(home, copy)
    try:
        Vault.open(copy / "vault.db", key, MIGRATIONS[:version]).close()
    except NewerVaultError:
        return "left new"
    finally:
        shutil.rmtree(copy)
    return "left old"


def _look(home: Path, before: _Kept, tally: Tally, where: str) -> None:
    with tally.expects_no_error(where), opened(home) as session:
        vault = vault_of(session)
        for finding in findings_of(vault):
            tally.fail("integrity_errors", f"{where}: {finding}")
        after = _rows_of(vault)
        for table in before:
            if before[table] != after[table]:
                tally.fail("losses", f"{where}: {table} is not as it was")
