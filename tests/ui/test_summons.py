"""A second start on a home brings up the first, over a real bus of the test's own."""

import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtDBus import QDBusConnection
from pytestqt.qtbot import QtBot

from app.ui.summons import Summons

WAIT_MS = 10_000


@pytest.fixture
def address(tmp_path: Path) -> Iterator[str]:
    if shutil.which("dbus-daemon") is None:
        pytest.skip("not run: dbus-daemon is not installed")
    command = ["dbus-daemon", "--session", "--nofork", "--nopidfile", "--print-address"]
    daemon = subprocess.Popen(
        [*command, f"--address=unix:path={tmp_path / 'bus'}"],
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    )
    assert daemon.stdout is not None
    yield daemon.stdout.readline().strip()
    QDBusConnection.disconnectFromBus("first-cloister")
    daemon.terminate()
    daemon.wait()
    daemon.stdout.close()


SECOND = """
import sys
from pathlib import Path
from PySide6.QtCore import QCoreApplication
from PySide6.QtDBus import QDBusConnection
from app.ui.summons import Summons

application = QCoreApplication(["second"])
bus = QDBusConnection.connectToBus(sys.argv[1], "second-cloister")
summons = Summons(Path(sys.argv[2]), bus=bus)
print("held" if summons.hold() else "brought up", flush=True)
"""


def second_start(qtbot: QtBot, address: str, home: Path) -> str:
    """Another process on a home; the first one answers meanwhile."""
    import sys

    process = subprocess.Popen(
        [sys.executable, "-c", SECOND, address, str(home)], stdout=subprocess.PIPE, text=True
    )
    qtbot.waitUntil(lambda: process.poll() is not None, timeout=WAIT_MS)
    return process.communicate()[0].strip()


def test_a_second_start_brings_up_the_first(
    qtbot: QtBot, qapp: QCoreApplication, address: str, tmp_path: Path
) -> None:
    bus = QDBusConnection.connectToBus(address, "first-cloister")
    first = Summons(tmp_path / "home", qapp, bus=bus)
    assert first.hold()
    heard: list[bool] = []
    first.summoned.connect(lambda: heard.append(True))
    assert second_start(qtbot, address, tmp_path / "home") == "brought up"
    assert heard == [True]
    assert second_start(qtbot, address, tmp_path / "other home") == "held"
    assert heard == [True]
    first.release()
    assert second_start(qtbot, address, tmp_path / "home") == "held"


def test_without_a_bus_every_start_goes_on(qapp: QCoreApplication, tmp_path: Path) -> None:
    assert Summons(tmp_path, qapp, bus=QDBusConnection("none")).hold()
