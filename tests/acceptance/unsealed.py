"""Starts a role of Cloister unsealed, limits and all else as ever: the reference of ``sandbox``."""

import sys
from pathlib import Path

if __name__ == "__main__":
    sys.path.insert(0, str(Path(__file__).parents[2]))
    from app.__main__ import ROLES
    from app.security import sandbox
    from app.workers import child

    setattr(sandbox, "seal", lambda *_: sandbox.Level.NONE)  # noqa: B010 (the types know only one)
    child.end(child.run(sys.argv[1], ROLES))
