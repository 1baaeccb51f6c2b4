"""A command that is interrupted ends soon and keeps what was done; a closed pipe is no error."""

import json
import os
import signal
import subprocess
from pathlib import Path

import pytest

from tests.cli.conftest import HARBOUR, ROOT, Cli
from tests.conftest import ENDLESS

ASKED = ("ask", ENDLESS, "--no-documents", "--max-tokens", "2000", "--temperature", "0")


def test_ctrl_c_stops_an_answer_and_keeps_what_came(cli: Cli) -> None:
    running = cli.start(*ASKED)
    assert running.stdout is not None
    first = json.loads(running.stdout.readline())
    running.send_signal(signal.SIGINT)
    rest, errors = running.communicate(timeout=60)
    done, last = map(json.loads, rest.splitlines()[-2:])
    assert running.returncode == 130, errors
    assert last["error"]["code"] == "cancelled"
    assert (done["event"], done["state"]) == ("done", "stopped")
    shown = cli("chats", "show", done["conversation"]).last["messages"]
    assert shown[1]["state"] == "stopped"
    assert shown[1]["text"].startswith(first["text"].strip())


def test_ctrl_c_ends_an_import_and_a_second_run_finishes_it(cli: Cli, tmp_path: Path) -> None:
    inbox = tmp_path / "inbox"
    inbox.mkdir()
    for number in range(40):
        notes = [f"Gate {number} note {line}: the lamp was replaced." for line in range(60)]
        (inbox / f"note-{number:02}.txt").write_text("\n\n".join(notes))
    running = cli.start("docs", "add", inbox)
    assert running.stdout is not None
    assert json.loads(running.stdout.readline())["status"] == "indexed"
    running.send_signal(signal.SIGINT)
    rest, told = running.communicate(timeout=60)
    assert told == "Stopping after the file being read…\n"
    summed, last = map(json.loads, rest.splitlines()[-2:])
    indexed = summed["summary"]["indexed"]
    assert running.returncode == 130
    assert last["error"]["code"] == "cancelled"
    assert 0 < indexed < 40
    assert len(cli("docs", "list").last["documents"]) == indexed
    again = cli("docs", "add", *sorted(inbox.iterdir())[: indexed + 2])
    assert again.last["summary"]["unchanged"] == indexed
    assert again.last["summary"]["indexed"] == 2


def test_a_kill_in_mid_answer_loses_nothing_that_was_kept(cli: Cli) -> None:
    running = cli.start(*ASKED)
    assert running.stdout is not None
    for _ in range(8):
        running.stdout.readline()
    running.kill()
    running.communicate(timeout=60)
    (chat,) = cli("chats", "list").last["chats"]
    question, answer = cli("chats", "show", chat["conversation"]).last["messages"]
    assert question["text"] == ENDLESS
    assert answer["state"] == "interrupted"


def test_a_reader_that_goes_away_is_no_error(harbour: Cli) -> None:
    read_end, write_end = os.pipe()
    os.close(read_end)
    done = subprocess.run(
        harbour.command("docs", "text", "--all"),
        cwd=ROOT,
        stdout=write_end,
        stderr=subprocess.PIPE,
        text=True,
        check=False,
    )
    os.close(write_end)
    assert (done.returncode, done.stderr) == (141, "")


def test_an_answer_nobody_reads_any_more_is_stopped(cli: Cli) -> None:
    with cli.start(*ASKED) as running:
        assert running.stdout is not None
        assert running.stdout.readline()
        running.stdout.close()
        assert running.wait(timeout=60) == 141
    (chat,) = cli("chats", "list").last["chats"]
    answer = cli("chats", "show", chat["conversation"]).last["messages"][1]
    assert answer["state"] == "stopped"


@pytest.mark.parametrize("arguments", [["docs", "text", "--all"], ["--help"]])
def test_a_full_disk_behind_stdout_is_told_in_a_line(harbour: Cli, arguments: list[str]) -> None:
    with Path("/dev/full").open("w") as full:
        done = subprocess.run(
            harbour.command(*arguments),
            cwd=ROOT,
            stdout=full,
            stderr=subprocess.PIPE,
            text=True,
            check=False,
        )
    assert done.returncode == 3
    assert done.stderr == "cloister: The output cannot be written (No space left on device).\n"


@pytest.mark.parametrize("closed", ["1>&-", "2>&-", "2>/dev/full"])
def test_a_stream_that_is_not_there_stops_nothing(harbour: Cli, closed: str) -> None:
    command = [part for part in harbour.command("search", "") if part != "--json"]
    done = subprocess.run(
        ["sh", "-c", f'"$@" {closed}', "sh", *command], cwd=ROOT, capture_output=True, check=False
    )
    assert done.returncode == 3
    assert b"Traceback" not in done.stdout + done.stderr


def test_progress_is_not_drawn_where_nobody_watches(cli: Cli) -> None:
    assert cli("docs", "add", next(HARBOUR.glob("*.md"))).stderr == ""
