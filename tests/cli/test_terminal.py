"""On a terminal: the passphrase is asked for, unseen, and long work shows its progress."""

import os
import re
import subprocess
import sys
import termios
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from tests.cli.conftest import HARBOUR, ROOT, Cli
from tests.conftest import PASSPHRASE

# Makes the terminal on stdin the controlling one and takes back an ignored interrupt (tests may run
# in the background), as a shell does, then becomes the program.
_LOGIN = """
import fcntl, os, signal, sys, termios
signal.signal(signal.SIGINT, signal.SIG_DFL)
fcntl.ioctl(0, termios.TIOCSCTTY, 0)
os.execv(sys.argv[1], sys.argv[1:])
"""


class Terminal:
    """The side of a terminal where the person sits."""

    def __init__(self, descriptor: int) -> None:
        self._descriptor = descriptor
        self.seen = ""

    def wait_for(self, words: str, times: int = 1) -> None:
        while self.seen.count(words) < times:
            self.seen += os.read(self._descriptor, 4096).decode()

    def type(self, line: bytes) -> None:
        self.press(line + b"\n")

    def press(self, keys: bytes) -> None:
        os.write(self._descriptor, keys)

    def read_to_end(self) -> str:
        try:
            while piece := os.read(self._descriptor, 4096):
                self.seen += piece.decode()
        except OSError:  # Linux: the other side was closed
            pass
        return self.seen


@contextmanager
def on_terminal(arguments: Sequence[str]) -> Iterator[tuple[Terminal, "subprocess.Popen[bytes]"]]:
    person, program = os.openpty()
    termios.tcsetwinsize(person, (24, 80))
    command = [sys.executable, "-c", _LOGIN, sys.executable, "-m", "tests.cheap", *arguments]
    process = subprocess.Popen(
        command, cwd=ROOT, stdin=program, stdout=program, stderr=program, start_new_session=True
    )
    os.close(program)
    try:
        yield Terminal(person), process
    finally:
        process.kill()
        process.wait()
        os.close(person)


def test_a_new_passphrase_is_asked_for_twice_and_not_shown(tmp_path: Path) -> None:
    with on_terminal(["init", "--home", str(tmp_path / "home")]) as (terminal, process):
        terminal.wait_for("Passphrase:")
        terminal.type(PASSPHRASE)
        terminal.wait_for("The same again:")
        terminal.type(b"something else")
        seen = terminal.read_to_end()
        assert process.wait(timeout=30) == 3
    assert "differ" in seen
    assert PASSPHRASE.decode() not in seen
    assert not (tmp_path / "home").exists()


def test_an_import_shows_its_progress_and_its_end(home: Path) -> None:
    with on_terminal(["docs", "add", str(HARBOUR), "--home", str(home)]) as (terminal, process):
        terminal.wait_for("Passphrase:")
        terminal.type(PASSPHRASE)
        seen = terminal.read_to_end()
        assert process.wait(timeout=60) == 0, seen
    assert re.search(r"\d+/\d+", seen)
    assert "fire-drill-2024.pdf" in seen
    assert re.search(r"\d+ indexed in", seen)


def test_ctrl_c_in_an_import_is_answered_at_once_and_says_how_to_go_on(
    home: Path, tmp_path: Path
) -> None:
    inbox = tmp_path / "inbox"
    inbox.mkdir()
    for number in range(40):
        notes = [f"Gate {number} note {line}: the lamp was replaced." for line in range(60)]
        (inbox / f"note-{number:02}.txt").write_text("\n\n".join(notes))
    with on_terminal(["docs", "add", str(inbox), "--home", str(home)]) as (terminal, process):
        terminal.wait_for("Passphrase:")
        terminal.type(PASSPHRASE)
        terminal.wait_for("note-00.txt")
        terminal.press(b"\x03")
        seen = terminal.read_to_end()
        assert process.wait(timeout=60) == 130, seen
    assert "Stopping after the file being read" in seen
    assert re.search(r"Stopped: \d+ of 40 files; run the same command to go on\.", seen)
    assert "There is nothing to import" not in seen


def test_an_answer_from_documents_comes_before_its_sources(harbour: Cli) -> None:
    question = "How long did it take at the fire drill until the jetty was empty?"
    arguments = ["ask", question, "--seed", "1", "--max-tokens", "64", "--home", str(harbour.home)]
    with on_terminal(arguments) as (terminal, process):
        terminal.wait_for("Passphrase:")
        terminal.type(PASSPHRASE)
        seen = terminal.read_to_end()
        assert process.wait(timeout=60) == 0, seen
    answer, sources = seen.split("Sources:")
    assert "Reading the passages" in answer
    assert re.search(r"[\w\]]\.?\s*\Z", answer)  # a word, or the number of a source
    assert sources.count("  [1] ") == 1


def test_the_end_of_input_at_the_passphrase_is_told_in_a_sentence(home: Path) -> None:
    with on_terminal(["docs", "list", "--home", str(home)]) as (terminal, process):
        terminal.wait_for("Passphrase:")
        terminal.press(b"\x04")
        seen = terminal.read_to_end()
        assert process.wait(timeout=30) == 130
    assert "No passphrase was given" in seen
    assert "unexpected" not in seen


def test_ctrl_c_at_the_passphrase_ends_quietly(home: Path) -> None:
    with on_terminal(["docs", "list", "--home", str(home)]) as (terminal, process):
        terminal.wait_for("Passphrase:")
        terminal.press(b"\x03")
        assert process.wait(timeout=30) == 130
        assert "Traceback" not in terminal.read_to_end()
