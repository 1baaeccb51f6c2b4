"""The global options: where the home is, how the passphrase comes, what is printed."""

import os
import sys
from pathlib import Path
from typing import NamedTuple


def default_home() -> Path:
    """``CLOISTER_HOME``, or the platform's folder for a user's data."""
    named = os.environ.get("CLOISTER_HOME")
    if named:
        return Path(named).expanduser().absolute()
    if sys.platform != "linux":
        import platformdirs  # noqa: PLC0415 (as below)

        return Path(platformdirs.user_data_dir("cloister", appauthor=False))
    # https://specifications.freedesktop.org/basedir-spec, 7 ms sooner than by the library.
    data = Path(os.environ.get("XDG_DATA_HOME", ""))
    return (data if data.is_absolute() else Path.home() / ".local" / "share") / "cloister"


class GlobalOptions(NamedTuple):
    """What holds for every command, before or after its name. A tuple: made in no time."""

    home: Path
    policy: Path | None = None
    passphrase_file: Path | None = None
    passphrase_fd: int | None = None
