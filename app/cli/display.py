"""Whether the window can be shown here, asked before Qt ends the process over it."""

import os
import sys
from collections.abc import Mapping

from app.cli.errors import NoWindowError


def check_display(environment: Mapping[str, str] | None = None) -> None:
    """Refuses in words where there is no display, or one that needs the network.

    Raises:
        NoWindowError: the window would not open.
    """
    environment = os.environ if environment is None else environment
    if sys.platform != "linux" or environment.get("QT_QPA_PLATFORM"):
        return
    if environment.get("WAYLAND_DISPLAY"):
        return
    display = environment.get("DISPLAY", "")
    if not display:
        raise NoWindowError(
            "There is no display here, so the window cannot open.",
            hint="Set DISPLAY or WAYLAND_DISPLAY, or use a command: cloister --help",
        )
    host = display.rpartition(":")[0]
    if host not in ("", "unix") and not host.startswith("/"):
        raise NoWindowError(
            f"The display '{display}' is reached over the network, which this program never uses.",
            hint="Use a display of this machine, such as DISPLAY=:0.",
        )
