"""Which display the window may use: none that is reached over a network."""

from collections.abc import Mapping

from app.errors import UserFacingError


class RemoteDisplayError(UserFacingError):
    """The display is on another machine."""

    code = "display_remote"


class NoDisplayError(UserFacingError):
    """There is no display."""

    code = "no_display"


def refuse_unusable(environment: Mapping[str, str]) -> None:
    """Refuses a display over TCP, and says so when there is none; Qt would abort instead.

    Raises:
        RemoteDisplayError: DISPLAY names a host.
        NoDisplayError: neither X11 nor Wayland is offered.
    """
    platform = environment.get("QT_QPA_PLATFORM", "")
    if platform and not platform.startswith(("xcb", "wayland")):
        return
    if environment.get("WAYLAND_DISPLAY") and not platform.startswith("xcb"):
        return
    display = environment.get("DISPLAY", "")
    if not display:
        raise NoDisplayError(
            "There is no display to open a window on.",
            hint="Start it from a graphical session, or use the command line: cloister --help",
        )
    host = display.rpartition(":")[0]
    # "unix:0" and "host/unix:0" are local sockets (X(7), "Display names").
    if host and host != "unix" and not host.endswith("/unix"):
        raise RemoteDisplayError(
            f"The display '{display}' is on the network, which Cloister does not use.",
            hint="Start it on the machine itself, where DISPLAY begins with a colon.",
        )
