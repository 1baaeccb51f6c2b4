"""logind and the screen lock, heard over real buses of the test's own."""

import os
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtDBus import (
    QDBusConnection,
    QDBusMessage,
    QDBusObjectPath,
    QDBusUnixFileDescriptor,
    QDBusVirtualObject,
)
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.ui.system_lock import SystemLock, is_to_be_heard

LOGIN, MANAGER = "org.freedesktop.login1", "org.freedesktop.login1.Manager"
_DAEMON = ("dbus-daemon", "--session", "--nofork", "--nopidfile", "--print-address")
ON, OFF = True, False
ROOT, SESSION = "/org/freedesktop/login1", "/org/freedesktop/login1/session/_31"


class Login(QDBusVirtualObject):
    """As much of logind as is asked of it; the other end of what it hands out is ``delay``."""

    def __init__(self, bus: QDBusConnection) -> None:
        super().__init__()
        self._bus = bus
        self.delay, self._given = os.pipe()
        os.set_blocking(self.delay, False)
        self.inhibited: list[list[object]] = []
        self.named = 0
        option = QDBusConnection.VirtualObjectRegisterOption.SubPath
        assert bus.registerVirtualObject(ROOT, self, option)
        assert bus.registerService(LOGIN)

    def introspect(self, path: str) -> str:
        del path
        return ""

    def handleMessage(self, message: QDBusMessage, connection: QDBusConnection) -> bool:
        reply = message.createReply()
        if message.member() == "Inhibit":
            self.inhibited.append(message.arguments())
            reply.setArguments([QDBusUnixFileDescriptor(self._given)])
            os.close(self._given)
        elif message.member() == "GetSession":
            self.named += 1
            reply.setArguments([QDBusObjectPath(SESSION)])
        else:
            return False
        return connection.send(reply)

    def say(self, path: str, interface: str, signal: str, *arguments: object) -> None:
        message = QDBusMessage.createSignal(path, interface, signal)
        message.setArguments(list(arguments))
        assert self._bus.send(message)

    @property
    def is_waited_for(self) -> bool:
        """Whether somebody still holds what was handed out."""
        try:
            return os.read(self.delay, 1) != b""
        except BlockingIOError:
            return True


@pytest.fixture
def address(tmp_path: Path) -> Iterator[str]:
    if shutil.which("dbus-daemon") is None:
        pytest.skip("not run: dbus-daemon is not installed")
    place = f"unix:path={tmp_path / 'bus'}"
    daemon = subprocess.Popen(
        [*_DAEMON, f"--address={place}"],
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    )
    assert daemon.stdout is not None
    yield daemon.stdout.readline().strip()
    for name in ("of-login", "of-cloister"):
        QDBusConnection.disconnectFromBus(name)
    daemon.terminate()
    daemon.wait()
    daemon.stdout.close()


@pytest.fixture
def login(qapp: QApplication, address: str) -> Iterator[Login]:
    assert qapp is not None
    made = Login(QDBusConnection.connectToBus(address, "of-login"))
    yield made
    os.close(made.delay)


@pytest.fixture
def heard(qapp: QApplication, address: str, login: Login) -> SystemLock:
    assert login is not None
    bus = QDBusConnection.connectToBus(address, "of-cloister")
    return SystemLock(qapp, system=bus, session=bus)


def test_sleep_is_held_back_until_the_vault_is_locked(
    qtbot: QtBot, login: Login, heard: SystemLock
) -> None:
    heard.hold_sleep_back()
    qtbot.waitUntil(lambda: heard.holds_sleep_back)
    ((what, who, _why, how),) = login.inhibited
    assert (what, who, how) == ("sleep", "Cloister", "delay")
    assert login.is_waited_for
    with qtbot.waitSignal(heard.asked):
        login.say(ROOT, MANAGER, "PrepareForSleep", ON)
    assert login.is_waited_for
    heard.let_sleep()
    qtbot.waitUntil(lambda: not login.is_waited_for)


def test_waking_up_asks_for_nothing(qtbot: QtBot, login: Login, heard: SystemLock) -> None:
    asked: list[str] = []
    heard.asked.connect(lambda: asked.append("asked"))
    with qtbot.waitSignal(heard.asked):
        login.say(ROOT, MANAGER, "PrepareForSleep", OFF)
        login.say(ROOT, MANAGER, "PrepareForSleep", ON)
    assert asked == ["asked"]


def test_the_lock_of_this_session_is_heard(qtbot: QtBot, login: Login, heard: SystemLock) -> None:
    qtbot.waitUntil(lambda: login.named == 1)
    heard.hold_sleep_back()
    qtbot.waitUntil(lambda: heard.holds_sleep_back)  # so the name of the session came before
    with qtbot.waitSignal(heard.asked):
        login.say(SESSION, f"{LOGIN}.Session", "Lock")


@pytest.mark.parametrize("name", ["org.freedesktop.ScreenSaver", "org.gnome.ScreenSaver"])
def test_the_desktops_screen_lock_is_heard(
    qtbot: QtBot, login: Login, heard: SystemLock, name: str
) -> None:
    with qtbot.waitSignal(heard.asked):
        login.say("/" + name.replace(".", "/"), name, "ActiveChanged", ON)


def test_who_answers_is_known(qtbot: QtBot, address: str, login: Login) -> None:
    assert qtbot is not None
    assert login is not None
    assert is_to_be_heard(QDBusConnection.connectToBus(address, "of-cloister"))


def test_without_a_bus_nothing_is_heard_and_nothing_fails(qapp: QApplication) -> None:
    nowhere = QDBusConnection("a name nobody connected")
    silent = SystemLock(qapp, system=nowhere, session=nowhere)
    silent.hold_sleep_back()
    assert not silent.holds_sleep_back
    silent.let_sleep()
    assert not is_to_be_heard(nowhere)
