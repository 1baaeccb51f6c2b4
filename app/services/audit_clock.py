"""What the record of events asks the system: the time, the boot, the user."""

import os
import pwd
import time
from functools import cache
from pathlib import Path
from typing import Final

from app.domain.audit import Stamp

_BOOT_ID: Final = Path("/proc/sys/kernel/random/boot_id")
_FLOOR_US: Final = 5_000_000
_DRIFT: Final = 1000  # a clock that is being corrected gains or loses at most 1 in 2000


def now() -> Stamp:
    """Wall clock and time since boot, which goes on while the machine sleeps."""
    uptime_us = time.clock_gettime_ns(time.CLOCK_BOOTTIME) // 1000
    return Stamp(time.time_ns() // 1000, _boot_id(), uptime_us)


def step_us(before: Stamp, after: Stamp) -> int:
    """By how much the wall clock was set between two records; 0 when it just went on.

    Across a restart only going back can be told.
    """
    went_us = after.time - before.time
    if before.boot != after.boot:
        return min(went_us, 0)
    passed_us = after.uptime - before.uptime
    step = went_us - passed_us
    return step if abs(step) > _FLOOR_US + abs(passed_us) // _DRIFT else 0


@cache
def user_name() -> str:
    """The name the system knows this process's user by."""
    uid = os.getuid()
    try:
        name = pwd.getpwuid(uid).pw_name
    except KeyError:
        name = ""
    return name if name.isascii() and name.isprintable() and name else f"uid{uid}"


@cache
def _boot_id() -> str:
    try:
        return _BOOT_ID.read_text("ascii").strip()
    except (OSError, UnicodeDecodeError):
        return ""
