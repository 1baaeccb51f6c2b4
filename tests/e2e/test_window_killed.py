"""The window's process is killed in mid-answer: what was on the screen is there afterwards."""

import json
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest

from tests.conftest import ENDLESS, NOBODY, PASSPHRASE

ROOT = Path(__file__).resolve().parents[2]
_SEEN_CHARACTERS = 80
# What came within this time before the kill may be lost (the promise is one second).
_AT_RISK_S = 1.0


class Windows:
    """Starts the window on one home, as an ordinary user where the tests run as root."""

    def __init__(self, home: Path, prefix: Sequence[str]) -> None:
        self._home = home
        self._prefix = prefix

    def start(self, use: str, *lines: str) -> "subprocess.Popen[str]":
        environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "HOME": str(self._home.parent)}
        process = subprocess.Popen(
            [*self._prefix, sys.executable, "-m", "tests.e2e.window", use, str(self._home)],
            cwd=ROOT,
            env=environment,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )
        assert process.stdin is not None
        process.stdin.write("\n".join([PASSPHRASE.decode(), *lines]) + "\n")
        process.stdin.flush()
        return process

    def look(self) -> Any:
        out, err = self.start("look").communicate(timeout=180)
        assert out, err
        return json.loads(out)


@pytest.fixture
def windows(ordinary_user: list[str], ordinary_folder: Path, template_home: Path) -> Windows:
    home = ordinary_folder / "home"
    shutil.copytree(template_home, home)
    home.chmod(0o700)
    if ordinary_user:
        for path in (home, *home.rglob("*")):
            os.chown(path, NOBODY, NOBODY)
    return Windows(home, ordinary_user)


def shown_before(seen: Sequence[tuple[float, str]], before_s: float) -> str:
    """The longest text that was on the screen until then, without the white space around it."""
    return max((text for at_s, text in seen if at_s < before_s), key=len, default="").strip()


@pytest.mark.e2e
def test_a_killed_window_has_kept_the_question_and_the_answer_so_far(windows: Windows) -> None:
    process = windows.start("ask", ENDLESS)
    seen = [(0.0, "")]
    assert process.stdout is not None
    for line in process.stdout:
        seen.append((time.monotonic(), json.loads(line)))
        long_seen = shown_before(seen, seen[-1][0] - 2 * _AT_RISK_S)
        if long_seen and len(seen[-1][1]) >= _SEEN_CHARACTERS:
            break
    killed_s = time.monotonic()  # before it, for this process may have to wait in between
    process.kill()
    _, err = process.communicate()
    safe = shown_before(seen, killed_s - _AT_RISK_S)
    assert safe, err

    question, answer = windows.look()

    assert question[2] == ENDLESS
    assert answer[:2] == ["assistant", "interrupted"]
    assert answer[2].startswith(safe)
