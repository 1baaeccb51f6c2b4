"""Starts a test role the way the program starts its own."""

import sys
from pathlib import Path

if __name__ == "__main__":
    sys.path.insert(0, str(Path(__file__).parents[2]))
    import tests.workers.echo  # noqa: F401 (a sealed process can read the program's folders alone)
    from app.workers import child

    ROLES = {"echo": "tests.workers.echo", "missing": "tests.workers.not_there"}
    child.end(child.run(sys.argv[1], ROLES))
