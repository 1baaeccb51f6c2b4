"""Altered bytes in real pages of each kind: what lies on them is never shown as data."""

from pathlib import Path

import pytest

from app.vault.connection import Vault
from app.vault.errors import DamagedVaultError
from app.vault.pages import PAGE_BYTES, PageSeal, unsound_pages
from tests.conftest import new_vault

KEY = bytes(range(32))
_LONG = "long " * 4_000  # so that it ends on pages of its own


def _flip(path: Path, page: int) -> None:
    with path.open("r+b") as file:
        file.seek((page - 1) * PAGE_BYTES + 1_500)
        byte = file.read(1)[0]
        file.seek(-1, 1)
        file.write(bytes([byte ^ 1]))


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A closed vault with chats whose messages are longer than a page."""
    path = tmp_path / "vault.db"
    vault = new_vault(path, KEY)
    with vault.write() as connection:
        for chat in range(1, 4):
            connection.execute(
                "INSERT INTO conversations (title, created, updated) VALUES ('a', 1, 1)"
            )
            for _ in range(10):
                connection.execute(
                    "INSERT INTO messages (conversation, role, text, created, state)"
                    " VALUES (?, 'user', ?, 1, 'complete')",
                    (chat, _LONG),
                )
    with vault.write() as connection:  # in no index yet: its text is what the file ends with
        connection.execute(
            "INSERT INTO messages (conversation, role, text, created, state)"
            " VALUES (3, 'assistant', ?, 1, 'streaming')",
            (_LONG,),
        )
    vault.close()
    return path


def _texts(vault: Vault) -> list[str]:
    with vault.read() as connection:
        return [text for (text,) in connection.execute("SELECT text FROM messages ORDER BY id")]


def test_no_altered_page_is_shown_as_data(path: Path) -> None:
    sound = path.read_bytes()
    wrong: list[int] = []
    refused = 0
    for page in range(2, len(sound) // PAGE_BYTES + 1):
        path.write_bytes(sound)
        _flip(path, page)
        try:
            vault = Vault.open(path, KEY)
        except DamagedVaultError:
            refused += 1
            continue
        try:
            if _texts(vault) != [_LONG] * 31:
                wrong.append(page)
        except DamagedVaultError:
            refused += 1
        finally:
            vault.close()
    assert wrong == []
    assert refused > 100  # nearly all pages hold messages' text


def test_after_a_damaged_page_the_others_are_read_and_written(path: Path) -> None:
    last_text_page = _a_page_at_the_end_of_a_text(path)
    _flip(path, last_text_page)
    vault = Vault.open(path, KEY)
    with pytest.raises(DamagedVaultError, match="not as it was written"):
        _texts(vault)
    with vault.read() as connection:
        assert connection.execute("SELECT count(*) FROM conversations").fetchone() == (3,)
    with pytest.raises(DamagedVaultError), vault.write() as connection:
        connection.execute("UPDATE messages SET note = 'n', text = text || '.'")
    with vault.write() as connection:
        connection.execute("UPDATE conversations SET title = 'b'")
    with vault.read() as connection:
        titles = connection.execute("SELECT DISTINCT title FROM conversations").fetchall()
    assert titles == [("b",)]
    vault.close()


def _a_page_at_the_end_of_a_text(path: Path) -> int:
    """The last page whose loss goes unnoticed by SQLite itself."""
    return path.stat().st_size // PAGE_BYTES - 1


def test_pages_are_judged_as_sqlcipher_judges_them(path: Path) -> None:
    size = path.stat().st_size
    flipped = {1, 2, 7, size // PAGE_BYTES}
    for page in flipped:
        _flip(path, page)
    with path.open("rb") as file:
        seal = PageSeal.of_file(path, KEY)
        assert set(unsound_pages(file, seal, size, on_bytes=lambda _: None)) == flipped
        # What was cut off is missed, page by page.
        more = unsound_pages(file, seal, size + 2 * PAGE_BYTES, on_bytes=lambda _: None)
    last = size // PAGE_BYTES
    assert set(more) == flipped | {last + 1, last + 2}
