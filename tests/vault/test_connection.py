"""The vault as a file: opened with the right key only, durable, whole or not at all."""

import os
import re
import resource
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

import pytest

from app.vault.connection import Vault, new_vault_file
from app.vault.errors import (
    DamagedVaultError,
    DiskFullError,
    NoVaultError,
    VaultClosedError,
    VaultExistsError,
    VaultUnusableError,
)
from app.vault.preferences import VaultPreferences
from tests.soundness import findings_of
from tests.vault.conftest import KEY


def test_what_was_kept_is_there_after_opening_again(vault: Vault, path: Path) -> None:
    VaultPreferences(vault).set("system_prompt", "Be brief.")
    vault.close()
    reopened = Vault.open(path, KEY)
    assert VaultPreferences(reopened).all() == {"system_prompt": "Be brief."}
    reopened.close()


@pytest.mark.usefixtures("vault")
def test_the_file_is_private_and_does_not_look_like_sqlite(path: Path) -> None:
    assert path.stat().st_mode & 0o777 == 0o600
    assert not path.read_bytes().startswith(b"SQLite format 3")


def test_every_connection_has_the_safe_settings(vault: Vault) -> None:
    wanted = {
        "journal_mode": "wal",
        "synchronous": 2,
        "temp_store": 2,
        "secure_delete": 1,
        "trusted_schema": 0,
        "foreign_keys": 1,
    }
    with vault.read() as reader, vault.write() as writer:
        for connection in (reader, writer):
            for name, value in wanted.items():
                assert connection.execute(f"PRAGMA {name}").fetchone() == (value,), name
            with pytest.raises(Exception, match="not authorized"):
                connection.execute("SELECT load_extension('x')")


def test_a_reader_cannot_write(vault: Vault) -> None:
    with pytest.raises(VaultUnusableError), vault.read() as connection:
        connection.execute("DELETE FROM preferences")


def test_a_wrong_key_is_refused_in_a_sentence_and_in_silence(
    vault: Vault, path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    vault.close()
    with pytest.raises(DamagedVaultError, match="does not decrypt"):
        Vault.open(path, bytes(32))
    assert capfd.readouterr() == ("", "")


def test_no_vault_is_said_so(path: Path) -> None:
    with pytest.raises(NoVaultError) as caught:
        Vault.open(path, KEY)
    assert (caught.value.error_code, caught.value.exit_code) == ("no_vault", 4)


@pytest.mark.usefixtures("vault")
def test_a_vault_is_never_made_over_another(path: Path) -> None:
    with pytest.raises(VaultExistsError):
        Vault.create(path, KEY)


@pytest.mark.parametrize(
    "content", [b"", b"short", b"SQLite format 3\x00" + bytes(8176), os.urandom(8192)]
)
def test_a_file_that_is_no_vault_is_damaged(path: Path, content: bytes) -> None:
    path.write_bytes(content)
    with pytest.raises(DamagedVaultError):
        Vault.open(path, KEY)
    assert path.read_bytes() == content


def test_a_truncated_vault_is_damaged(vault: Vault, path: Path) -> None:
    vault.close()
    whole = path.read_bytes()
    path.write_bytes(whole[: len(whole) // 3])
    assert _is_found_damaged(path)


def test_check_finds_a_flipped_bit_on_any_page(vault: Vault, path: Path) -> None:
    assert findings_of(vault) == ()
    vault.close()
    whole = path.read_bytes()
    for page in range(1, len(whole) // 4096, 7):
        damaged = bytearray(whole)
        damaged[page * 4096 + 1000] ^= 1
        path.write_bytes(damaged)
        assert _is_found_damaged(path), page


def _is_found_damaged(path: Path) -> bool:
    """Whether opening refuses the file, or else checking names what is wrong."""
    try:
        opened = Vault.open(path, KEY)
    except DamagedVaultError:
        return True
    try:
        return bool(findings_of(opened))
    finally:
        opened.close()


def test_a_failed_transaction_leaves_nothing(vault: Vault) -> None:
    preferences = VaultPreferences(vault)

    def fail() -> None:
        with vault.write():
            preferences.set("a", "1")
            raise RuntimeError

    with pytest.raises(RuntimeError):
        fail()
    assert preferences.all() == {}


def test_a_write_inside_a_write_joins_it(vault: Vault) -> None:
    preferences = VaultPreferences(vault)
    with vault.write():
        preferences.set("a", "1")
        preferences.set("b", "2")
    assert preferences.all() == {"a": "1", "b": "2"}


def test_readers_see_one_state_while_a_writer_commits(vault: Vault) -> None:
    with vault.read() as connection:
        before = connection.execute("SELECT count(*) FROM preferences").fetchone()
        VaultPreferences(vault).set("a", "1")
        assert connection.execute("SELECT count(*) FROM preferences").fetchone() == before
    assert VaultPreferences(vault).all() == {"a": "1"}


def test_many_threads_write_and_read_at_once(vault: Vault) -> None:
    preferences = VaultPreferences(vault)

    def work(number: int) -> None:
        for step in range(10):
            preferences.set(f"{number}/{step}", "x")
            preferences.all()

    threads = [threading.Thread(target=work, args=(number,)) for number in range(6)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(preferences.all()) == 60


def test_a_locked_vault_says_so_and_its_key_is_gone(vault: Vault) -> None:
    vault.close()
    vault.close()
    with pytest.raises(VaultClosedError):
        VaultPreferences(vault).all()
    with pytest.raises(VaultClosedError):
        VaultPreferences(vault).set("a", "1")
    assert not any(vault._key)


@contextmanager
def _no_file_may_grow_beyond(size_bytes: int) -> Iterator[None]:
    """The kernel refuses to write past this size, as a full disk would."""
    import signal

    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    handler = signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size_bytes, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
        signal.signal(signal.SIGXFSZ, handler)


def test_a_full_disk_keeps_what_was_there_and_nothing_by_halves(vault: Vault, path: Path) -> None:
    preferences = VaultPreferences(vault)
    preferences.set("before", "safe")
    with (
        _no_file_may_grow_beyond(path.stat().st_size + 400_000),
        pytest.raises((DiskFullError, VaultUnusableError)),
    ):
        preferences.set("big", "x" * 3_000_000)
    assert preferences.all() == {"before": "safe"}
    preferences.set("after", "works")
    assert findings_of(vault) == ()


def test_sqlite_saying_full_is_a_full_disk(vault: Vault) -> None:
    preferences = VaultPreferences(vault)
    with vault.write() as connection:
        (pages,) = connection.execute("PRAGMA page_count").fetchone()
    vault._writer.execute(f"PRAGMA max_page_count = {pages + 4}")
    with pytest.raises(DiskFullError) as caught:
        preferences.set("big", "x" * 1_000_000)
    assert caught.value.error_code == "disk_full"
    vault._writer.execute("PRAGMA max_page_count = 1000000")
    preferences.set("after", "works")
    assert preferences.all() == {"after": "works"}


def test_making_a_vault_on_a_full_disk_leaves_nothing_behind(path: Path) -> None:
    with (
        _no_file_may_grow_beyond(20_000),
        pytest.raises((DiskFullError, VaultUnusableError)),
    ):
        Vault.create(path, KEY)
    assert list(path.parent.iterdir()) == []


def test_a_vault_gets_no_name_while_part_of_it_stands_in_its_log_alone(path: Path) -> None:
    """As after a checkpoint that found the disk full: closing says nothing of that."""
    with ExitStack() as readers:
        with pytest.raises(VaultUnusableError):
            _make_with_a_reader(path, readers)
        assert not path.exists()
    assert list(path.parent.iterdir()) == []


def _make_with_a_reader(path: Path, readers: ExitStack) -> None:
    with new_vault_file(path) as partial:
        vault = Vault.create(partial, KEY)
        reader = readers.enter_context(vault.read())
        reader.execute("SELECT count(*) FROM preferences").fetchone()
        VaultPreferences(vault).set("system_prompt", "Be brief.")
        vault.close()


_WRITER = """
import sys
from pathlib import Path
from app.domain.chat import MessageState
from app.vault.connection import Vault, new_vault_file
from app.vault.conversations import Conversations
vault = Vault.open(Path(sys.argv[1]), bytes(range(32)))
chats = Conversations(vault)
chats.mark_interrupted()
conversation = chats.create("A chat")
while True:
    question = chats.add_user_message(conversation, "a question about turbines")
    print("Q", question, flush=True)
    answer = chats.begin_answer(conversation, model="m")
    for words in range(1, 4):
        chats.keep_text(answer, "word " * words)
        print("K", answer, words, flush=True)
    chats.finish_answer(answer, text="word " * 4, state=MessageState.COMPLETE)
    print("A", answer, flush=True)
"""


def test_no_acknowledged_message_is_lost_when_the_process_is_killed(
    vault: Vault, path: Path
) -> None:
    vault.close()
    acknowledged: list[str] = []
    for kill in range(10):
        child = subprocess.Popen(
            [sys.executable, "-c", _WRITER, str(path)], stdout=subprocess.PIPE, text=True
        )
        assert child.stdout is not None
        acknowledged += [child.stdout.readline() for _ in range(3 + 5 * kill)]
        child.kill()
        acknowledged += child.stdout.read().splitlines()
        child.stdout.close()
        child.wait()
    _expect(Vault.open(path, KEY), acknowledged)


def _expect(vault: Vault, acknowledged: list[str]) -> None:
    with vault.read() as connection:
        rows = connection.execute("SELECT id, text, state FROM messages").fetchall()
    kept = {number: (text, state) for number, text, state in rows}
    for line in acknowledged:
        if match := re.fullmatch(r"Q (\d+)\s*", line):
            assert kept[int(match[1])] == ("a question about turbines", "complete")
        elif match := re.fullmatch(r"K (\d+) (\d)\s*", line):
            assert len(kept[int(match[1])][0].split()) >= int(match[2])
        elif match := re.fullmatch(r"A (\d+)\s*", line):
            assert kept[int(match[1])] == ("word " * 4, "complete")
    assert len(kept) > 10
    assert findings_of(vault) == ()
    vault.close()
