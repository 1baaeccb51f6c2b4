"""Hears from the system that the machine is to sleep, or that the session is locked.

logind tells both over the system bus; a desktop's screen lock tells on the session bus. While a
vault is open, logind is asked to hold sleep back until it is locked
(https://www.freedesktop.org/software/systemd/man/org.freedesktop.login1.html). Where there is no
bus, or nobody answers on it, nothing is heard and nothing fails.
"""

import os
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Final

from PySide6.QtCore import SLOT, QObject, Signal, Slot
from PySide6.QtDBus import (
    QDBusConnection,
    QDBusMessage,
    QDBusObjectPath,
    QDBusPendingCallWatcher,
    QDBusUnixFileDescriptor,
)

_LOGIN: Final = "org.freedesktop.login1"
_LOGIN_PATH: Final = "/org/freedesktop/login1"
_MANAGER: Final = "org.freedesktop.login1.Manager"
_SESSION: Final = "org.freedesktop.login1.Session"
_SCREEN_SAVERS: Final = ("org.freedesktop.ScreenSaver", "org.gnome.ScreenSaver")


def is_to_be_heard(system: QDBusConnection | None = None) -> bool:
    """Whether this machine tells of sleep and of its sessions."""
    bus = system or QDBusConnection.systemBus()
    return bus.isConnected() and bool(bus.interface().isServiceRegistered(_LOGIN).value())


class SystemLock(QObject):
    """Listens while a vault is open.

    Signals:
        asked: the vault is to be locked now.
    """

    asked = Signal()

    def __init__(
        self,
        parent: QObject,
        *,
        system: QDBusConnection | None = None,
        session: QDBusConnection | None = None,
    ) -> None:
        """``system`` and ``session`` are for tests; without them the buses of this login."""
        super().__init__(parent)
        self._system = system or QDBusConnection.systemBus()
        self._session = session or session_bus()
        self._delay: QDBusUnixFileDescriptor | None = None
        self._is_wanted = False
        self._waiting: set[QDBusPendingCallWatcher] = set()
        self._listen()

    @property
    def holds_sleep_back(self) -> bool:
        """Whether sleep waits for this program."""
        return self._delay is not None

    def hold_sleep_back(self) -> None:
        """A vault is open: from now on sleep waits until it is locked, for as long as logind lets
        it wait.
        """
        self._is_wanted = True
        arguments = ["sleep", "Cloister", self.tr("Locks its vault first"), "delay"]
        self._call("Inhibit", arguments, self._on_inhibited)

    def let_sleep(self) -> None:
        """The vault is locked: nothing waits for this program any more."""
        self._is_wanted = False
        self._delay = None  # logind sees the last descriptor closed

    def _listen(self) -> None:
        for name in _SCREEN_SAVERS:
            self._hear(self._session, ("", "", name, "ActiveChanged"), "_on_screen_saver(bool)")
        asleep = (_LOGIN, _LOGIN_PATH, _MANAGER, "PrepareForSleep")
        self._hear(self._system, asleep, "_on_sleep_announced(bool)")
        session = os.environ.get("XDG_SESSION_ID") or "auto"
        self._call("GetSession", [session], self._on_session_named)

    def _hear(self, bus: QDBusConnection, what: tuple[str, str, str, str], slot: str) -> None:
        if bus.isConnected():
            bus.connect(*what, self, SLOT(slot))  # type: ignore[call-overload]

    def _call(
        self, method: str, arguments: Sequence[str], on_reply: Callable[[object], None]
    ) -> None:
        if not self._system.isConnected():
            return
        call = QDBusMessage.createMethodCall(_LOGIN, _LOGIN_PATH, _MANAGER, method)
        call.setArguments(list(arguments))
        watcher = QDBusPendingCallWatcher(self._system.asyncCall(call), self)
        self._waiting.add(watcher)

        def on_finished(finished: QDBusPendingCallWatcher) -> None:
            self._waiting.discard(finished)
            reply = finished.reply().arguments()
            if reply and not finished.isError():
                on_reply(reply[0])
            finished.deleteLater()  # it keeps the reply, and with it a descriptor

        watcher.finished.connect(on_finished)

    def _on_inhibited(self, descriptor: object) -> None:
        if self._is_wanted and isinstance(descriptor, QDBusUnixFileDescriptor):
            self._delay = descriptor

    def _on_session_named(self, path: object) -> None:
        if isinstance(path, QDBusObjectPath):
            locked = (_LOGIN, path.path(), _SESSION, "Lock")
            self._hear(self._system, locked, "_on_session_locked()")

    @Slot(bool)
    def _on_sleep_announced(self, is_to_come: bool) -> None:
        if is_to_come:
            self.asked.emit()

    @Slot(bool)
    def _on_screen_saver(self, is_active: bool) -> None:
        if is_active:
            self.asked.emit()

    @Slot()
    def _on_session_locked(self) -> None:
        self.asked.emit()


def session_bus() -> QDBusConnection:
    """That of this login, if there is one: asked for in vain, it would be started, and leave
    files behind.
    """
    runtime = os.environ.get("XDG_RUNTIME_DIR", "")
    if os.environ.get("DBUS_SESSION_BUS_ADDRESS") or Path(runtime, "bus").is_socket():
        return QDBusConnection.sessionBus()
    return QDBusConnection("none")
