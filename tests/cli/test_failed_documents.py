"""What could not be imported: a list with reasons that stays, and another try."""

import json
import subprocess
from pathlib import Path

from tests.cli.conftest import ROOT, Cli
from tests.extract import making

PROBLEMS = Path(__file__).resolve().parents[1] / "data" / "harbour_problems"


def test_failed_files_stay_listed_with_their_reasons_until_dismissed(cli: Cli) -> None:
    added = cli("docs", "add", PROBLEMS)
    failed = {Path(line["file"]).name: line["error"] for line in added.lines if line.get("error")}
    listed = cli("docs", "failed").last["failed"]

    assert len(failed) >= 3
    assert {Path(row["file"]).name: row["error"] for row in listed} == failed
    assert {row["status"] for row in listed} == {"failed", "skipped"}
    assert cli("docs", "failed", "--dismiss").last["failed"] == listed
    assert cli("docs", "failed").last["failed"] == []


def test_a_retry_reads_what_was_mended_and_leaves_the_rest_listed(cli: Cli, tmp_path: Path) -> None:
    folder = tmp_path / "in"
    folder.mkdir()
    mended, broken = folder / "mended.pdf", folder / "broken.pdf"
    for path in (mended, broken):
        path.write_bytes(b"%PDF-1.4 noise")
    assert cli("docs", "add", folder).status == 3
    mended.write_bytes(making.pdf([[(50, 700, "It can be read now.")]]))

    retried = cli("docs", "retry")

    assert retried.status == 1
    ends = {Path(line["file"]).name: line["status"] for line in retried.lines if "file" in line}
    assert ends == {"mended.pdf": "indexed", "broken.pdf": "failed"}
    assert [row["file"] for row in cli("docs", "failed").last["failed"]] == [str(broken)]


def test_a_retry_without_a_failed_file_says_so(cli: Cli) -> None:
    command = [part for part in cli.command("docs", "retry") if part != "--json"]
    told = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True).stdout
    assert "No document failed" in told
    assert "import" not in told


def test_a_failed_file_that_is_gone_is_told_as_gone_and_can_be_dismissed(
    cli: Cli, tmp_path: Path
) -> None:
    path = tmp_path / "broken.pdf"
    path.write_bytes(b"%PDF-1.4 noise")
    cli("docs", "add", path)
    path.unlink()

    error = cli("docs", "retry").lines[0]["error"]

    assert error["code"] == "path_not_found"
    assert "docs failed --dismiss" in error["message"]
    assert [row["error"]["code"] for row in cli("docs", "failed").last["failed"]] == [error["code"]]
    cli("docs", "failed", "--dismiss")
    assert cli("docs", "failed").last["failed"] == []


def test_a_retry_reads_a_file_of_passwords(cli: Cli, tmp_path: Path) -> None:
    passwords = tmp_path / "passwords.json"
    passwords.write_text(json.dumps({"other.pdf": "secret"}))

    assert cli("docs", "retry", "--passwords", passwords).last["summary"]["failed"] == 0
    assert cli("docs", "retry", "--passwords", tmp_path / "gone").code == "input_unreadable"
