"""`vault change-passphrase`, `vault recovery` and the code in place of the passphrase."""

import json
import re
import subprocess
import sys
from pathlib import Path

import pytest

from tests.cli.conftest import ROOT, Cli
from tests.cli.test_terminal import on_terminal
from tests.conftest import ENDLESS, PASSPHRASE

NEW = b"seven gulls over the north mole"
CODE = re.compile(r"([0-9A-HJKMNP-TV-Z]{6}-){7}[0-9A-HJKMNP-TV-Z]{6}")


@pytest.fixture
def new_file(tmp_path: Path) -> Path:
    file = tmp_path / "new"
    file.write_bytes(NEW + b"\n")
    return file


def test_the_new_passphrase_opens_and_the_old_one_does_not(cli: Cli, new_file: Path) -> None:
    changed = cli("vault", "change-passphrase", "--new-passphrase-file", new_file)
    assert (changed.status, changed.last) == (
        0,
        {"changed": True, "generation": 2, "kdf": "argon2id"},
    )
    assert (cli("docs", "list").status, cli("docs", "list").code) == (4, "wrong_passphrase")
    cli.passphrase_file.write_bytes(NEW)
    assert cli("docs", "list").status == 0


def test_a_wrong_passphrase_changes_nothing(cli: Cli, new_file: Path) -> None:
    cli.passphrase_file.write_bytes(b"not this one")
    refused = cli("vault", "change-passphrase", "--new-passphrase-file", new_file)
    assert (refused.status, refused.code) == (4, "wrong_passphrase")
    cli.passphrase_file.write_bytes(PASSPHRASE)
    assert cli("docs", "list").status == 0


@pytest.mark.parametrize(
    ("content", "code"), [(b"short", "short_passphrase"), (None, "passphrase_unreadable")]
)
def test_a_new_passphrase_that_will_not_do(
    cli: Cli, new_file: Path, content: bytes | None, code: str
) -> None:
    if content is None:
        new_file.unlink()
    else:
        new_file.write_bytes(content)
    refused = cli("vault", "change-passphrase", "--new-passphrase-file", new_file)
    assert (refused.status, refused.code) == (3, code)
    assert "--new-passphrase-file" in refused.last["error"]["hint"] or content is not None
    assert cli("docs", "list").status == 0


def test_both_passphrases_by_descriptors(home: Path, tmp_path: Path, new_file: Path) -> None:
    old_file = tmp_path / "old"
    old_file.write_bytes(PASSPHRASE)
    with old_file.open("rb") as old, new_file.open("rb") as new:
        fixed = ["--home", str(home), "--json", "--passphrase-fd", str(old.fileno())]
        act = ["vault", "change-passphrase", "--new-passphrase-fd", str(new.fileno())]
        done = subprocess.run(
            [sys.executable, "-m", "tests.cheap", *fixed, *act],
            cwd=ROOT,
            pass_fds=(old.fileno(), new.fileno()),
            capture_output=True,
            check=False,
        )
    assert json.loads(done.stdout)["changed"] is True


def test_on_a_terminal_the_old_one_is_asked_first_and_the_new_one_twice(home: Path) -> None:
    arguments = ["vault", "change-passphrase", "--home", str(home)]
    with on_terminal(arguments) as (terminal, process):
        terminal.wait_for("Passphrase:")
        terminal.type(PASSPHRASE)
        terminal.wait_for("New passphrase:")
        terminal.type(NEW)
        terminal.wait_for("The same again:")
        terminal.type(NEW)
        seen = terminal.read_to_end()
        assert process.wait(timeout=30) == 0, seen
    assert "The passphrase was changed" in seen
    assert NEW.decode() not in seen


def test_the_passphrase_is_not_changed_while_another_program_has_the_home(
    cli: Cli, new_file: Path
) -> None:
    asking = cli.start("ask", ENDLESS, "--no-documents", "--max-tokens", "2000")
    try:
        assert asking.stdout is not None
        assert asking.stdout.readline()
        refused = cli("vault", "change-passphrase", "--new-passphrase-file", new_file)
        assert (refused.status, refused.code) == (3, "home_in_use")
    finally:
        asking.kill()
        asking.communicate()
    assert cli("docs", "list").status == 0


def test_a_recovery_code_is_printed_once_opens_the_vault_and_asks_for_a_new_passphrase(
    cli: Cli, new_file: Path
) -> None:
    made = cli("vault", "recovery")
    code = made.last["recovery_code"]
    assert CODE.fullmatch(code)
    cli.passphrase_file.write_text(code.lower().replace("-", " ") + "\n")
    listed = cli("docs", "list")
    assert (listed.status, listed.last) == (0, {"documents": [], "failed": [], "waiting": 0})
    assert "vault change-passphrase" in listed.stderr
    changed = cli("vault", "change-passphrase", "--new-passphrase-file", new_file)
    assert (changed.status, changed.stderr) == (0, "")
    cli.passphrase_file.write_bytes(NEW)
    assert cli("vault", "recovery", "--remove").last == {"removed": True}
    assert cli("vault", "recovery", "--remove").last == {"removed": False}
    cli.passphrase_file.write_text(code)
    assert cli("docs", "list").status == 4


def test_a_slip_in_the_code_is_said(cli: Cli) -> None:
    code = cli("vault", "recovery").last["recovery_code"]
    cli.passphrase_file.write_text(("3" if code[0] != "3" else "4") + code[1:])
    assert (cli("docs", "list").status, cli("docs", "list").code) == (4, "recovery_code_slip")


@pytest.mark.parametrize("by", ["option", "policy", "nobody"])
def test_a_new_vault_gets_a_code_where_it_is_asked_for(tmp_path: Path, by: str) -> None:
    cli = Cli(tmp_path / "home", tmp_path)
    policy = tmp_path / "policy.toml"
    policy.write_text(f"schema = 1\n[vault]\nrecovery_slot = {str(by == 'policy').lower()}\n")
    chosen = ["--recovery-code"] if by == "option" else []
    made = cli("init", *chosen, "--policy", policy)
    assert made.status == 0, made
    assert ("recovery_code" in made.last) is (by != "nobody")
    if by != "nobody":
        cli.passphrase_file.write_text(made.last["recovery_code"])
        assert cli("docs", "list", "--policy", policy).status == 0


def test_a_site_may_ask_for_approved_functions_only(cli: Cli, tmp_path: Path) -> None:
    policy = tmp_path / "policy.toml"
    policy.write_text('schema = 1\n[vault]\nkdf = "pbkdf2-fips"\n')
    assert cli("docs", "list", "--policy", policy).status == 0
    header = json.loads((cli.home / "keyslots").read_text())["body"]["slots"][0]["header"]
    assert header["kdf"]["name"] == "pbkdf2-hmac-sha512"
    assert header["kdf"]["iterations"] >= 210_000
    assert cli("docs", "list", "--policy", policy).status == 0


def test_the_code_is_easily_written_down(home: Path, tmp_path: Path) -> None:
    file = tmp_path / "passphrase"
    file.write_bytes(PASSPHRASE)
    done = subprocess.run(
        [
            *(sys.executable, "-m", "tests.cheap", "--home", str(home)),
            *("--passphrase-file", str(file), "vault", "recovery"),
        ],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
    )
    lines = [line.strip() for line in done.stdout.splitlines() if line.startswith("    ")]
    assert [line.count("-") for line in lines] == [3, 3]
    assert CODE.fullmatch("-".join(lines))
