"""Locking while readers come and go: they get their rows or a locked vault, and leave nothing."""

import threading
import time
from pathlib import Path

import pytest

from app.vault import cipher
from app.vault import connection as module
from app.vault.connection import Vault
from app.vault.errors import VaultClosedError
from app.vault.preferences import VaultPreferences
from app.vault.sql import Connection

_ENDLESS = (
    "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 1000000000)"
    " SELECT count(*) FROM n"
)


def _open_files(path: Path) -> list[str]:
    """Descriptors of this process that lead to the vault's files."""
    found = []
    for entry in Path("/proc/self/fd").iterdir():
        try:
            target = str(entry.readlink())
        except FileNotFoundError:
            continue
        if target.startswith(str(path)):
            found.append(target)
    return found


def test_a_reader_that_is_connecting_keeps_the_key_until_it_has_it(
    vault: Vault, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    closing = threading.Thread(target=vault.close)
    connect = cipher.connect

    def connect_while_closing(where: Path, key: bytearray) -> object:
        closing.start()
        closing.join(timeout=0.3)  # long enough for a close that does not wait
        return connect(where, key)

    monkeypatch.setattr(module, "connect", connect_while_closing)
    assert VaultPreferences(vault).all() == {}
    closing.join()
    assert not any(vault._key)
    assert _open_files(path) == []


def test_a_reader_that_comes_back_during_the_close_is_closed(
    vault: Vault, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    ends_cleanly = cipher.ends_cleanly

    def close_meanwhile(connection: Connection) -> bool:
        is_clean = ends_cleanly(connection)
        vault.close()
        return is_clean

    monkeypatch.setattr(module, "ends_cleanly", close_meanwhile)
    assert VaultPreferences(vault).all() == {}
    assert _open_files(path) == []


def test_locking_does_not_wait_for_a_reader_in_use(vault: Vault, path: Path) -> None:
    VaultPreferences(vault).set("a", "1")
    with vault.read() as connection:
        connection.execute("SELECT count(*) FROM preferences").fetchone()
        VaultPreferences(vault).set("b", "2")
        started = time.monotonic()
        vault.close()
        assert time.monotonic() - started < 5  # SQLite alone would wait for ten seconds
        assert connection.execute("SELECT count(*) FROM preferences").fetchone() == (1,)
    assert _open_files(path) == []
    assert list(path.parent.iterdir()) == [path]


def test_readers_at_the_moment_of_locking_see_a_vault_that_is_open_or_locked(
    vault: Vault, path: Path
) -> None:
    others: list[BaseException] = []
    is_running = threading.Barrier(5)

    def read() -> None:
        is_running.wait()
        try:
            while True:
                VaultPreferences(vault).all()
        except VaultClosedError:
            pass
        except BaseException as error:  # noqa: BLE001 (whatever it is, the test names it)
            others.append(error)

    threads = [threading.Thread(target=read) for _ in range(4)]
    for thread in threads:
        thread.start()
    is_running.wait()
    vault.close()
    for thread in threads:
        thread.join()
    assert others == []
    assert _open_files(path) == []


def test_seizing_ends_a_long_change_and_undoes_it(vault: Vault) -> None:
    others: list[BaseException] = []
    has_begun = threading.Event()

    def change() -> None:
        try:
            with vault.write() as connection:
                connection.execute("INSERT INTO preferences VALUES ('half', 'done')")
                has_begun.set()
                connection.execute(_ENDLESS).fetchone()
        except BaseException as error:  # noqa: BLE001 (whatever it is, the test names it)
            others.append(error)

    thread = threading.Thread(target=change)
    thread.start()
    has_begun.wait()
    vault.seize()
    VaultPreferences(vault).set("last", "word")
    thread.join()
    assert [type(error) for error in others] == [VaultClosedError]
    assert VaultPreferences(vault).all() == {"last": "word"}


def test_seizing_ends_long_reads_so_that_closing_leaves_no_key(vault: Vault, path: Path) -> None:
    is_reading = threading.Event()
    others: list[BaseException] = []

    def read() -> None:
        try:
            with vault.read() as connection:
                is_reading.set()
                connection.execute(_ENDLESS).fetchone()
        except BaseException as error:  # noqa: BLE001 (whatever it is, the test names it)
            others.append(error)

    thread = threading.Thread(target=read)
    thread.start()
    is_reading.wait()
    vault.seize()
    vault.close()
    thread.join()
    assert [type(error) for error in others] == [VaultClosedError]
    assert _open_files(path) == []
    assert list(path.parent.iterdir()) == [path]


def test_a_seized_vault_is_locked_to_every_other_thread(vault: Vault) -> None:
    vault.seize()
    refused: list[str] = []

    def use() -> None:
        for act in (VaultPreferences(vault).all, lambda: VaultPreferences(vault).set("a", "b")):
            try:
                act()
            except VaultClosedError as error:
                refused.append(error.error_code)

    thread = threading.Thread(target=use)
    thread.start()
    thread.join()
    assert refused == ["vault_locked"] * 2
    assert VaultPreferences(vault).all() == {}
