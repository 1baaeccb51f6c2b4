"""`audit`: what is recorded, who may see it, and how an alteration is told."""

import json
import shutil
import subprocess
from contextlib import closing
from pathlib import Path

import pytest

from app.services.audit_files import FAILURES_FILE
from tests.cli.conftest import ROOT, Cli
from tests.conftest import open_vault
from tests.services import independent_verifier

_CANARY = "quetzalcoatlus"


def events(cli: Cli, *options: str) -> list[str]:
    """What was recorded, oldest first, but for the command that asks."""
    rows = cli("audit", "show", *options).last["records"]
    return [row["event"] for row in reversed(rows)][:-1]


def test_an_untouched_record_is_whole(cli: Cli) -> None:
    shown = cli("audit", "show", "--limit", "3")
    assert shown.status == 0
    assert len(shown.last["records"]) == 3
    assert shown.last["total"] > 3
    verified = cli("audit", "verify")
    assert verified.status == 0
    assert verified.last["verified"] is True
    assert verified.last["findings"] == []
    assert verified.last["records"] == shown.last["total"] + 2  # its lock, and the next unlock
    again = cli("audit", "verify", "--code", f"{verified.last['records']}:{verified.last['head']}")
    assert again.status == 0
    other = cli("audit", "verify", "--code", f"{verified.last['records']}:0000-0000-0000")
    assert (other.status, other.code) == (3, "audit_broken")


def test_an_edited_record_ends_with_3_and_its_number(cli: Cli) -> None:
    with closing(open_vault(cli.home)) as vault, vault.write() as connection:
        connection.execute("UPDATE audit SET outcome = 'failed' WHERE seq = 2")
    result = cli("audit", "verify")
    assert (result.status, result.code) == (3, "audit_broken")
    assert "Record 2 " in result.last["error"]["message"]
    assert result.lines[0]["verified"] is False


def test_the_first_of_several_findings_is_told_with_their_number(cli: Cli) -> None:
    with closing(open_vault(cli.home)) as vault, vault.write() as connection:
        connection.execute("DELETE FROM audit WHERE seq = 2")
    result = cli("audit", "verify")
    assert len(result.lines[0]["findings"]) == 2
    assert result.last["error"]["message"].endswith("Record 2 is missing. And 1 more finding.")


def test_a_record_with_a_time_that_never_was_is_shown(cli: Cli) -> None:
    with closing(open_vault(cli.home)) as vault, vault.write() as connection:
        connection.execute("UPDATE audit SET time = ? WHERE seq = 2", (2**62,))
    shown = cli("audit", "show", "--limit", "100")
    assert shown.status == 0
    assert [row["time"] for row in shown.last["records"] if row["seq"] == 2] == [2**62]


def test_an_export_is_checked_without_vault_and_passphrase(cli: Cli, tmp_path: Path) -> None:
    path = tmp_path / "record.jsonl"
    exported = cli("audit", "export", "--to", path)
    assert exported.status == 0
    assert cli("audit", "export", "--to", path).code == "file_exists"
    key = json.loads(path.read_text().splitlines()[0])["public_key"]
    shutil.rmtree(cli.home)
    cli.passphrase_file.unlink()
    result = cli("audit", "verify", "--file", path, "--public-key", key)
    assert result.status == 0
    assert result.last["head"] == exported.last["head"]
    assert independent_verifier.verify(path, key) == exported.last["records"]
    assert cli("audit", "verify", "--file", path, "--public-key", "0" * 64).status == 3
    lines = path.read_text().splitlines(keepends=True)
    path.write_text("".join(lines[:-1]))
    assert cli("audit", "verify", "--file", path).code == "audit_broken"
    path.write_text("something else\n")
    assert cli("audit", "verify", "--file", path).code == "not_an_audit_export"


def test_a_wrong_passphrase_is_recorded_at_the_next_unlock(cli: Cli) -> None:
    right = cli.passphrase_file.read_bytes()
    cli.passphrase_file.write_bytes(b"not the right passphrase\n")
    assert cli("docs", "list").status == 4
    assert b"passphrase" not in (cli.home / FAILURES_FILE).read_bytes()
    cli.passphrase_file.write_bytes(right)
    rows = cli("audit", "show", "--event", "unlock").last["records"]
    assert [row["outcome"] for row in rows[:2]] == ["ok", "wrong_passphrase"]
    assert not (cli.home / FAILURES_FILE).exists()


def test_only_users_whom_the_site_names_read_the_record(cli: Cli, tmp_path: Path) -> None:
    policy = tmp_path / "policy.toml"
    policy.write_text('schema = 1\n[audit]\nviewers = ["someone-else"]\n')
    for command in (["show"], ["export", "--to", str(tmp_path / "record.jsonl")]):
        assert cli("audit", *command, "--policy", str(policy)).code == "audit_forbidden"
    assert cli("audit", "verify", "--policy", str(policy)).status == 0
    assert "policy_change" in events(cli)


@pytest.mark.parametrize(
    "options",
    [
        ["show", "--event", "nothing"],
        ["show", "--since", "yesterday"],
        ["verify", "--code", "12"],
        ["verify", "--file", "x", "--public-key", "12"],
    ],
    ids=" ".join,
)
def test_options_that_make_no_sense_are_refused(cli: Cli, options: list[str]) -> None:
    assert cli("audit", *options).status == 2


def test_what_is_asked_imported_and_removed_is_recorded_without_a_word_of_it(
    cli: Cli, tmp_path: Path
) -> None:
    document = tmp_path / f"{_CANARY}.txt"
    document.write_text(f"The {_CANARY} weighs 250 kg.\n")
    assert cli("docs", "add", document, "--collection", _CANARY).status == 0
    assert cli("ask", f"How heavy is the {_CANARY}?").status == 0
    assert cli("docs", "remove", "d1").status == 0
    recorded = events(cli)
    for event in ("document_import", "question", "document_remove", "model_load"):
        assert event in recorded
    exported = tmp_path / "record.jsonl"
    cli("audit", "export", "--to", exported)
    assert _CANARY not in exported.read_text()
    for name in ("audit-checkpoint.json",):
        assert _CANARY not in (cli.home / name).read_text()


def test_a_person_reads_names_times_and_the_code(cli: Cli) -> None:
    command = [part for part in cli.command("audit", "verify") if part != "--json"]
    done = subprocess.run(
        command, cwd=ROOT, capture_output=True, text=True, stdin=subprocess.DEVNULL, check=True
    )
    assert "whole and in order" in done.stdout
    assert "Code: " in done.stdout
