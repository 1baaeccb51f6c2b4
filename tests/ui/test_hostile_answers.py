"""500 hostile answers: nothing in them is live, opens a file, or reaches for a network."""

import json
import re
import shutil
import subprocess
import sys
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

import pytest

from app.ui.chat.markdown import render
from app.ui.chat.untrusted import clean
from tests.ui.hostile import COUNT, HOST, answers
from tests.ui.test_markdown import ALLOWED_ATTRIBUTES, ALLOWED_TAGS

_STRACE = shutil.which("strace")
_CALLS = "trace=%file,%network"
_SOCKET = re.compile(r"\b(?:socket|connect|sendto|bind)\((?!AF_UNIX)[^)]*AF_(?!UNIX)\w+")
_MOST_SECONDS = 10.0  # of one answer, under strace, on a machine that is at work


class _Inspector(HTMLParser):
    """Collects every tag and attribute that is not ours, and every address but a citation's."""

    def __init__(self) -> None:
        super().__init__()
        self.live: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag not in ALLOWED_TAGS:
            self.live.append(tag)
        for name, value in attrs:
            if name not in ALLOWED_ATTRIBUTES:
                self.live.append(f"{tag} {name}")
            if name == "href" and not re.fullmatch(r"cite:\d{1,3}", value or ""):
                self.live.append(f"{tag} {value}")


def test_there_are_as_many_as_promised(tmp_path: Path) -> None:
    made = answers(tmp_path)

    assert len(made) == COUNT
    assert len(set(made)) > COUNT // 2


def test_the_parser_makes_nothing_live(tmp_path: Path) -> None:
    for text in answers(tmp_path):
        inspector = _Inspector()
        blocks = render(text)
        inspector.feed("".join(block.html for block in blocks))
        assert inspector.live == [], text[:200]
        shown = "".join(block.text for block in blocks)
        assert clean(shown) == shown


def _painted(way: str, folder: Path) -> tuple[dict[str, Any], str]:
    """What the painting process says, and what strace saw of it."""
    if _STRACE is None:
        pytest.skip("not run: there is no strace to see what is opened")
    trap, log = folder / "trap", folder / "log"
    trap.mkdir()
    (trap / "secret.png").write_bytes(b"\x89PNG\r\n\x1a\n")
    strace = [_STRACE, "-f", "--seccomp-bpf", "-qq", "-s", "4096", "-e", _CALLS, "-o", str(log)]
    done = subprocess.run(
        [*strace, sys.executable, "-m", "tests.ui.hostile_paint", way, str(trap)],
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr[-2_000:]
    return json.loads(done.stdout.splitlines()[-1]), log.read_text(errors="replace")


def _reached(log: str, trap: Path) -> list[str]:
    """Calls that name a file of the trap or a share, or make a socket that is not local."""
    lines = log.splitlines()
    started = [line for line in lines if "execve(" not in line]  # our own arguments name the trap
    return [
        line
        for line in started
        if str(trap) in line or HOST in line or _SOCKET.search(line) is not None
    ]


def test_painting_them_opens_no_file_and_no_network(tmp_path: Path) -> None:
    figures, log = _painted("view", tmp_path)

    assert _reached(log, tmp_path / "trap") == []
    assert figures["answers"] == COUNT
    assert [load for load in figures["loads"] if not load.endswith("gave None")] == []
    assert figures["worst_s"] < _MOST_SECONDS


def test_qts_own_browser_is_caught_at_it(tmp_path: Path) -> None:
    _, log = _painted("plain", tmp_path)

    reached = _reached(log, tmp_path / "trap")
    assert any("secret.png" in line for line in reached)
    assert any(HOST in line for line in reached)
