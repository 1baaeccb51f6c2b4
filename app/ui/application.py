"""The window's entry: what must be settled before Qt is imported."""

import gc
import os
from typing import TYPE_CHECKING

from app.ui.display import refuse_unusable

if TYPE_CHECKING:
    from app.services.session import AppFactory


_READY_FD = "CLOISTER_READY_FD"


def run(factory: "AppFactory") -> int:
    """Opens the window and returns its exit status.

    A descriptor named in the environment hears when it can be used, so that the start can be
    measured as people start it: without any argument.

    Raises:
        UserFacingError: ``display_remote``, ``no_display``.
    """
    refuse_unusable(os.environ)
    # From here on cycles are collected on the GUI thread only (docs/adr/0004).
    gc.disable()
    from app.ui import start  # noqa: PLC0415 (Qt comes in here)

    descriptor = os.environ.pop(_READY_FD, "")
    return start.run(factory, int(descriptor) if descriptor.isdecimal() else None)
