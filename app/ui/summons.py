"""One program for one home: a second start on it brings up the first, over the session bus.

Where there is no such bus the second asks for the passphrase, and the vault refuses it then.
"""

import hashlib
from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, Signal
from PySide6.QtDBus import QDBusConnection, QDBusMessage, QDBusVirtualObject

from app.ui.system_lock import session_bus

_NAME: Final = "org.cloister.home.h"
_DIGITS: Final = 16
_PATH: Final = "/org/cloister/home"
_INTERFACE: Final = "org.cloister.Home"
_RAISE: Final = "Raise"
_TIMEOUT_MS: Final = 2_000


class Summons(QDBusVirtualObject):
    """Holds the name of a home on the bus while the program lives.

    Signals:
        summoned: somebody started the program again on this home.
    """

    summoned = Signal()

    def __init__(
        self, home: Path, parent: QObject | None = None, *, bus: QDBusConnection | None = None
    ) -> None:
        """``bus`` is for tests; without it that of this login."""
        super().__init__(parent)
        digest = hashlib.sha256(str(home).encode(errors="surrogateescape")).hexdigest()
        self._name = f"{_NAME}{digest[:_DIGITS]}"  # the path itself may tell something
        self._bus = bus or session_bus()

    def hold(self) -> bool:
        """Takes the name; False where another program has it and was brought up instead."""
        if not self._bus.isConnected():
            return True
        self._bus.registerVirtualObject(_PATH, self)
        if self._bus.registerService(self._name):
            return True
        call = QDBusMessage.createMethodCall(self._name, _PATH, _INTERFACE, _RAISE)
        reply = self._bus.call(call, timeout=_TIMEOUT_MS)
        return reply.type() is not QDBusMessage.MessageType.ReplyMessage

    def release(self) -> None:
        """Gives the name back."""
        if self._bus.isConnected():
            self._bus.unregisterService(self._name)
            self._bus.unregisterObject(_PATH)

    def introspect(self, path: str) -> str:
        """Nothing: only this program calls."""
        del path
        return ""

    def handleMessage(self, message: QDBusMessage, connection: QDBusConnection) -> bool:
        """Answers a second start; nothing else can be asked of it."""
        if message.member() != _RAISE:
            return False
        connection.send(message.createReply())
        self.summoned.emit()
        return True
