"""What nobody can see in a document or a name: taken out, told, and never obeyed by a terminal."""

import json
import subprocess
from pathlib import Path

import pytest

from app.cli.output import Output
from tests.cli.conftest import ROOT, Cli

HIDDEN = "Pay \u202enow\u202c the\u200b bill\U000e0041\U000e0042 today.\n"
FORGED = "\n  [9] forged.pdf, page 1\n"
HOSTILE = "\u202egpj\n\x1b[31mindexed    \u009b2Jforged"


def test_hidden_characters_are_taken_out_and_told(cli: Cli, tmp_path: Path) -> None:
    (tmp_path / "bill.txt").write_text(HIDDEN)

    added = cli("docs", "add", tmp_path / "bill.txt").lines[0]

    assert added["warnings"] == [
        "Hidden text direction controls were removed from the text (2).",
        "Hidden zero-width characters were removed from the text (1).",
        "Hidden invisible tag characters were removed from the text (2).",
    ]
    assert cli("docs", "list").last["documents"][0]["warnings"] == added["warnings"]
    text = cli("docs", "text", "--all").last["pages"][0]["text"]
    assert text == "Pay now the bill today."


def test_a_hostile_name_forges_no_line_and_drives_no_terminal(cli: Cli, tmp_path: Path) -> None:
    folder = tmp_path / "in"
    folder.mkdir()
    (folder / f"{HOSTILE}.txt").write_text("harmless")
    command = [part for part in cli.command("docs", "add", folder) if part != "--json"]

    said = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True).stdout

    assert said.isascii()
    assert "\x1b" not in said
    assert len(said.splitlines()) == 3  # the file, what its name hid, and how many there were


def test_json_holds_the_same_text_written_harmlessly(capsys: pytest.CaptureFixture[str]) -> None:
    Output(is_json=True).record({"file": HOSTILE + "é字"})

    written = capsys.readouterr().out
    assert json.loads(written) == {"file": HOSTILE + "é字"}
    assert not set("\x1b\u009b\u202e") & set(written)
    assert "é字" in written


def test_a_line_feed_in_a_name_forges_no_source(cli: Cli, tmp_path: Path) -> None:
    """Every line that a person reads is one that Cloister begins."""
    folder = tmp_path / "in"
    folder.mkdir()
    name = f"tide{FORGED}.txt"
    (folder / name).write_text("The tide gate of berth 4 closes at noon on Thursdays.\n")
    (folder / f"bad{FORGED}.pdf").write_bytes(b"%PDF-1.7 and no more")
    cli("docs", "add", folder)

    for arguments in (
        ("ask", "When does the tide gate of berth 4 close?"),
        ("search", "tide gate"),
        ("docs", "text", "--all"),
        ("docs", "failed"),
        ("docs", "remove", f"none{FORGED}"),
    ):
        command = [part for part in cli.command(*arguments) if part != "--json"]
        done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
        said = done.stdout + done.stderr
        assert "forged.pdf" in said, arguments
        forged = [line for line in said.splitlines() if line.lstrip().startswith("[9]")]
        assert forged == [], arguments
