"""`make acceptance`: what a screen reader is told of each page and dialog, over AT-SPI.

The real window stands on an invisible display with a session bus of its own; a client of libatspi,
which screen readers use, walks what is shown. Every control that can have the focus has a name and
a role that says something, no two beside each other are called the same, and an answer is said
while it comes.
"""

import json
import os
import queue
import shutil
import subprocess
import sys
import tempfile
import threading
import time
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from tests.acceptance.atspi import AtSpiError, Client, Node
from tests.acceptance.product import main_of, report

_INSIDE: Final = "--inside"
_NEEDED: Final = ("xvfb-run", "dbus-run-session")
# Roles that tell nobody what a thing is for.
_MEANINGLESS: Final = frozenset({"", "panel", "filler", "unknown", "invalid", "redundant object"})
# Many of these beside each other may well have the same words: two chats, two cells.
_ITEMS: Final = frozenset({"list item", "table cell", "tree item", "table column header"})
_STATES: Final = 36
_CONTROLS: Final = 500
_SENTENCES: Final = 2
_REPLY_S: Final = 300.0


def start() -> int:
    """Runs this module again on a display and a bus of its own."""
    missing = [name for name in _NEEDED if shutil.which(name) is None]
    if missing:
        told = "not run: " + ", ".join(missing) + " (see installer/system-packages.txt)"
        return report("accessibility", {"not_run": told}, {})
    with tempfile.TemporaryDirectory(prefix="cloister-accessibility-") as folder:
        runtime = Path(folder, "runtime")
        runtime.mkdir(mode=0o700)
        environment = {
            **{name: value for name, value in os.environ.items() if not name.startswith("DBUS_")},
            "HOME": folder,
            "XDG_RUNTIME_DIR": str(runtime),
            "QT_QPA_PLATFORM": "xcb",
            "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
            "LC_ALL": "C.UTF-8",
        }
        command = ["xvfb-run", "-a", "-s", "-screen 0 1280x1024x24", "dbus-run-session", "--"]
        command += [sys.executable, "-m", "tests.acceptance.accessibility", _INSIDE, folder]
        return subprocess.run(command, env=environment, check=False).returncode


@dataclass(slots=True)
class Faults:
    """What is wrong with what was read, each with the state and the place."""

    controls: int = 0
    nameless: list[str] = field(default_factory=list)
    roleless: list[str] = field(default_factory=list)
    twins: list[str] = field(default_factory=list)

    def look(self, state: str, nodes: Iterable[Node]) -> None:
        """Notes what is wrong with the nodes of a state."""
        for node in nodes:
            self.twins += (f"{state}: {name}" for name in _twins(node))
            if not node.is_focusable:
                continue
            self.controls += 1
            if not node.name.strip():
                self.nameless.append(f"{state}: {node.path}")
            if node.role in _MEANINGLESS:
                self.roleless.append(f"{state}: {node.path}")


class Reading:
    """Walks the states of the window, and notes what is wrong with them."""

    def __init__(self, window: "subprocess.Popen[str]") -> None:
        self._window = window
        self._client = Client()
        self._lines: queue.Queue[str] = queue.Queue()
        self._heard: list[str] = []
        self.states: list[str] = []
        self.faults = Faults()
        self.while_coming: list[str] = []
        self._client.listen("object:announcement", self._heard.append)
        threading.Thread(target=self._follow, daemon=True).start()

    def run(self) -> None:
        """Until the window ends."""
        while (state := self._next()) is not None:
            if state["state"] == "asking":
                self._heard.clear()
                continue
            if state["state"] == "answered":
                self._client.serve(1.0)
                self.while_coming = list(self._heard)
            self._look(str(state["state"]), int(str(state["pid"])))
            if self._window.stdin is not None:
                self._window.stdin.write("\n")
                self._window.stdin.flush()

    def _follow(self) -> None:
        for line in self._window.stdout or ():
            self._lines.put(line)
        self._lines.put("")

    def _next(self) -> dict[str, object] | None:
        """The next state; events are heard while it does not come."""
        deadline_s = time.monotonic() + _REPLY_S
        while time.monotonic() < deadline_s:
            self._client.serve(0.05)
            if not self._lines.empty():
                line = self._lines.get()
                return dict(json.loads(line)) if line else None
        raise TimeoutError("the window does not go on")

    def _look(self, state: str, pid: int) -> None:
        application = self._client.application(pid)
        if application is None:
            raise AtSpiError("the window is not on the bus")
        windows = self._client.windows(application)
        self.states.append(state)
        self.faults.look(state, (node for window in windows for node in window.below()))


def _twins(node: Node) -> Iterator[str]:
    """Controls in one place that cannot be told apart by what is said of them."""
    controls = [one for one in node.children if one.is_focusable and one.role not in _ITEMS]
    counted = Counter((one.role, one.name) for one in controls)
    for (role, name), count in counted.items():
        if count > 1:
            yield f"{node.path}: {count} × {role} '{name}'"  # noqa: RUF001 (the sign is meant)


def read(folder: Path) -> int:
    """On the display: reads everything, and tells what was found."""
    command = [sys.executable, "-m", "tests.acceptance.read_window", str(folder / "home")]
    pipe = subprocess.PIPE
    window = subprocess.Popen(command, stdin=pipe, stdout=pipe, text=True)
    try:
        reading = Reading(window)
        reading.run()
        status = window.wait(_REPLY_S)
    except (AtSpiError, TimeoutError) as error:
        return report("accessibility", {"read": 0, "why": str(error)}, {"read": 1.0})
    finally:
        window.kill()
    figures = {
        "states": len(reading.states),
        "controls": reading.faults.controls,
        "nameless": reading.faults.nameless[:20],
        "roleless": reading.faults.roleless[:20],
        "twins": reading.faults.twins[:20],
        "all_named": int(not reading.faults.nameless),
        "all_with_a_role": int(not reading.faults.roleless),
        "none_alike": int(not reading.faults.twins),
        "said_while_it_came": len(reading.while_coming),
        "first_words": [text[:60] for text in reading.while_coming[:3]],
        "ended_well": int(status == 0),
    }
    least = {"states": float(_STATES), "controls": float(_CONTROLS), "ended_well": 1.0}
    least |= {"all_named": 1.0, "all_with_a_role": 1.0, "none_alike": 1.0}
    return report("accessibility", figures, {**least, "said_while_it_came": float(_SENTENCES)})


if __name__ == "__main__":
    if _INSIDE in sys.argv:
        main_of([read(Path(sys.argv[-1]))])
    main_of([start()])
