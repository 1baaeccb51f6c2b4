"""How well a process can be sealed on the machine that runs the tests."""

from app.security import landlock

BEST = "seccomp+landlock" if landlock.version() else "seccomp"
