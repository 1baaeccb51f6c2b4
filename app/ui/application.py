"""The window's entry: what must be settled before Qt is imported."""

import gc
import os
from typing import TYPE_CHECKING

from app.ui.display import refuse_unusable

if TYPE_CHECKING:
    from app.services.session import AppFactory


def run(factory: "AppFactory", *, ready_fd: int | None = None) -> int:
    """Opens the window and returns its exit status; ``ready_fd`` hears when it can be used.

    Raises:
        UserFacingError: ``display_remote``, ``no_display``.
    """
    refuse_unusable(os.environ)
    # From here on cycles are collected on the GUI thread only (docs/adr/0004).
    gc.disable()
    from app.ui import start  # noqa: PLC0415 (Qt comes in here)

    return start.run(factory, ready_fd)
