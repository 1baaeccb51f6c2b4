"""Looking after a vault from the command line: backup, restore, check."""

import hashlib
from pathlib import Path

import pytest

from app.cli.commands.care import part_in_words
from app.domain.care import LostPart
from app.vault.pages import PAGE_BYTES
from tests.cli.conftest import Cli
from tests.conftest import PASSPHRASE


def flip(path: Path, page: int) -> None:
    """Alters one bit in the midst of a page."""
    with path.open("r+b") as file:
        file.seek((page - 1) * PAGE_BYTES + 1_500)
        byte = file.read(1)[0]
        file.seek(-1, 1)
        file.write(bytes([byte ^ 1]))


@pytest.fixture
def other(tmp_path: Path) -> Cli:
    """Commands in a home that is not there yet."""
    folder = tmp_path / "other"
    folder.mkdir()
    return Cli(folder / "home", folder)


def test_a_backup_under_its_own_passphrase_becomes_a_home(
    harbour: Cli, other: Cli, tmp_path: Path
) -> None:
    other.passphrase_file.write_text("a passphrase for backups\n")
    file = tmp_path / "harbour.backup"
    made = harbour(
        "vault", "backup", "--to", file, "--backup-passphrase-file", other.passphrase_file
    )
    assert made.status == 0, made
    content = file.read_bytes()
    assert made.last["verified"] is True
    assert made.last["own_passphrase"] is False
    assert made.last["bytes"] == len(content)
    assert made.last["sha256"] == hashlib.sha256(content).hexdigest()

    restored = other("vault", "restore", file)
    assert restored.status == 0, restored
    assert restored.last["documents"] == made.last["documents"] > 0
    assert restored.last["missing_models"] == []
    for command in (("docs", "list"), ("docs", "text", "--all"), ("chats", "list")):
        assert other(*command).lines == harbour(*command).lines
    query = ("search", "harbour", "-k", "3")
    assert other(*query).last["passages"] == harbour(*query).last["passages"]


def test_without_a_terminal_the_vaults_own_passphrase_opens_the_backup(
    cli: Cli, other: Cli, tmp_path: Path
) -> None:
    made = cli("vault", "backup", "--to", tmp_path / "b")
    assert made.last["own_passphrase"] is True
    assert "the vault's own of today opens it" in made.stderr
    other.passphrase_file.write_bytes(PASSPHRASE)
    assert other("vault", "restore", tmp_path / "b").status == 0


def test_refusals(cli: Cli, other: Cli, tmp_path: Path) -> None:
    file = tmp_path / "b"
    short = tmp_path / "short"
    short.write_text("short")
    result = cli("vault", "backup", "--to", file, "--backup-passphrase-file", short)
    assert (result.status, result.code) == (3, "short_passphrase")
    assert cli("vault", "backup", "--to", file).status == 0
    result = cli("vault", "backup", "--to", file)
    assert (result.status, result.code) == (3, "backup_exists")
    assert cli("vault", "backup", "--to", file, "--replace").status == 0
    result = cli("vault", "backup", "--to", cli.home / "b")
    assert (result.status, result.code) == (3, "backup_in_home")
    result = cli("vault", "restore", file)
    assert (result.status, result.code) == (3, "vault_exists")
    result = other("vault", "restore", tmp_path / "nothing")
    assert (result.status, result.code) == (3, "restore_failed")
    result = other("vault", "restore", cli.home / "vault.db")
    assert (result.status, result.code) == (3, "not_a_backup")
    assert not other.home.exists()
    other.passphrase_file.write_text("not this one\n")
    result = other("vault", "restore", file)
    assert (result.status, result.code) == (4, "wrong_passphrase")
    flip(file, 3)
    other.passphrase_file.write_bytes(PASSPHRASE)
    result = other("vault", "restore", file)
    assert (result.status, result.code) == (3, "damaged_backup")
    assert "page 3 is not as it was written" in result.last["error"]["message"]
    assert not (other.home / "vault.db").exists()


def test_a_sound_vault_is_said_to_be_sound(cli: Cli) -> None:
    result = cli("vault", "check")
    assert result.status == 0
    assert (result.last["ok"], result.last["findings"]) == (True, [])
    assert result.last["pages"] * PAGE_BYTES >= (cli.home / "vault.db").stat().st_size


@pytest.mark.parametrize("share", [0.0, 0.02, 0.5, 1.0])
def test_a_damaged_page_is_named(harbour: Cli, share: float) -> None:
    pages = (harbour.home / "vault.db").stat().st_size // PAGE_BYTES
    page = max(1, round(pages * share))
    flip(harbour.home / "vault.db", page)
    result = harbour("vault", "check")
    assert result.status == 3
    assert result.last["ok"] is False
    assert page in [finding["page"] for finding in result.last["findings"]]


def test_what_can_be_read_of_a_damaged_home_becomes_a_new_one(harbour: Cli, other: Cli) -> None:
    pages = (harbour.home / "vault.db").stat().st_size // PAGE_BYTES
    flip(harbour.home / "vault.db", pages // 2)
    before = (harbour.home / "vault.db").read_bytes()
    result = harbour("vault", "repair", "--to", other.home)
    assert result.status in (0, 1), result
    assert (result.status == 1) == bool(result.last["lost"]["tables"])
    assert result.last["lost"]["pages"] == [pages // 2]
    assert result.last["missing_models"] == []
    assert (harbour.home / "vault.db").read_bytes() == before
    other.passphrase_file.write_bytes(PASSPHRASE)
    assert other("vault", "check").last["ok"] is True
    listed = other("docs", "list").last["documents"]
    assert len(listed) == result.last["documents"]


@pytest.mark.parametrize(
    ("part", "words"),
    [
        (LostPart(3, "Recovered chat 3", 0, is_gone=False), "the title of c3 'Recovered chat 3'"),
        (LostPart(3, "Cranes", 1, is_gone=False), "1 message of c3 'Cranes'"),
        (LostPart(3, "Cranes", 4, is_gone=False), "4 messages of c3 'Cranes'"),
        (LostPart(3, "", 4, is_gone=True), "all of c3"),
    ],
)
def test_what_a_chat_lost_is_said_in_words(part: LostPart, words: str) -> None:
    assert part_in_words(part, is_chat=True) == words


def test_repairs_that_are_refused(cli: Cli, other: Cli) -> None:
    result = cli("vault", "repair", "--to", cli.home / "inside")
    assert (result.status, result.code) == (3, "repair_failed")
    result = cli("vault", "repair", "--to", cli.home)
    assert (result.status, result.code) == (3, "repair_failed")
    flip(cli.home / "vault.db", 1)
    result = cli("vault", "repair", "--to", other.home)
    assert (result.status, result.code) == (3, "beyond_repair")
    assert "Only a backup helps" in result.last["error"]["hint"]
    assert not (other.home / "vault.db").exists()
