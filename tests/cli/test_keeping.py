"""`chats keep` and `vault destroy` as a person and a script use them."""

import subprocess
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from tests.cli.conftest import Cli


@pytest.fixture
def chat(cli: Cli) -> str:
    asked = cli("ask", "Hello?", "--no-documents", "--max-tokens", "4")
    assert asked.status == 0
    return str(asked.last["conversation"])


def listed(cli: Cli, *options: str | Path) -> dict[str, str]:
    (row,) = cli("chats", "list", *options).last["chats"]
    return {key: row[key] for key in ("updated", "expires")}


def test_a_chat_is_kept_for_its_days_or_the_sites(cli: Cli, chat: str, tmp_path: Path) -> None:
    site = tmp_path / "site.toml"
    site.write_text("schema = 1\n[vault]\nretention_days = 30\n")
    assert listed(cli)["expires"] is None
    kept = cli("chats", "keep", chat, "--days", "90")
    assert kept.status == 0
    times = listed(cli)
    assert kept.last["expires"] == times["expires"]
    assert days_between(times) == timedelta(days=90)
    assert days_between(listed(cli, "--policy", site)) == timedelta(days=30)
    refused = cli("chats", "keep", chat, "--forever", "--policy", site)
    assert (refused.status, refused.code) == (3, "keep_forbidden")
    assert cli("chats", "keep", chat, "--forever").last["expires"] is None


def days_between(times: dict[str, str]) -> timedelta:
    return datetime.fromisoformat(times["expires"]) - datetime.fromisoformat(times["updated"])


def test_keeping_wants_a_chat_and_one_time(cli: Cli) -> None:
    assert cli("chats", "keep", "c7", "--days", "3").code == "no_such_conversation"
    for wrong in (["--days", "0"], ["--days", "99999"], [], ["--days", "1", "--forever"]):
        assert cli("chats", "keep", "c7", *wrong).status == 2


def test_destroying_wants_the_word_and_no_passphrase(cli: Cli, home: Path) -> None:
    cli.passphrase_file.unlink()
    assert cli("vault", "destroy").code == "confirmation_needed"
    assert cli("vault", "destroy", "--confirm", "yes").code == "not_confirmed"
    assert (home / "vault.db").exists()
    gone = cli("vault", "destroy", "--confirm", "destroy")
    assert gone.status == 0
    assert gone.last["destroyed"] == str(home)
    assert gone.last["files"] >= 5
    assert not home.exists()
    again = cli("vault", "destroy", "--confirm", "destroy")
    assert (again.status, again.code) == (4, "no_vault")


def test_destroying_asks_on_a_terminal(cli: Cli, home: Path) -> None:
    command = [word for word in cli.command("vault", "destroy") if word != "--json"]
    quoted = " ".join(f"'{word}'" for word in command)
    done = subprocess.run(
        ["script", "-qec", quoted, "/dev/null"],
        input=b"destroy\n",
        capture_output=True,
        check=False,
        cwd=Path(__file__).resolve().parents[2],
        timeout=60,
    )
    assert b"Nobody can bring it back" in done.stdout
    assert not home.exists()
