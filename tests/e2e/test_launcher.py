"""The window and its launcher: two processes that a person takes for one."""

import os
import select
import signal
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
_READY_S = 60
_NOT_IN_THE_LAUNCHER = ("Qt6", "sqlcipher", "libcrypto", "libssl", "numpy", "msgspec")


@dataclass
class Window:
    """The process that was started, and the one that shows the window."""

    launcher: "subprocess.Popen[bytes]"
    pid: int

    def maps(self, pid: int) -> str:
        try:
            return Path(f"/proc/{pid}/maps").read_text()
        except PermissionError:
            pytest.skip("not run: the kernel keeps what they loaded from other processes")


@pytest.fixture
def window(home: Path) -> Iterator[Window]:
    reader, writer = os.pipe()
    process = subprocess.Popen(
        [sys.executable, "-m", "app", "--home", str(home)],
        cwd=ROOT,
        env={
            **os.environ,
            "QT_QPA_PLATFORM": "offscreen",
            "CLOISTER_READY_FD": str(writer),
        },
        pass_fds=(writer,),
        start_new_session=True,
    )
    os.close(writer)
    is_ready, _, _ = select.select([reader], [], [], _READY_S)
    assert is_ready
    yield Window(process, int(os.read(reader, 32)))
    os.close(reader)
    process.kill()
    process.wait()


@pytest.mark.e2e
def test_the_launcher_has_loaded_nothing_of_the_window(window: Window) -> None:
    assert window.pid != window.launcher.pid
    assert "Qt6" in window.maps(window.pid)
    loaded = window.maps(window.launcher.pid)
    assert [name for name in _NOT_IN_THE_LAUNCHER if name in loaded] == []


@pytest.mark.e2e
def test_a_window_that_is_ended_by_its_launcher_s_number_is_gone(window: Window) -> None:
    window.launcher.send_signal(signal.SIGTERM)
    assert window.launcher.wait(30) == -signal.SIGTERM
    assert not Path(f"/proc/{window.pid}").exists()
