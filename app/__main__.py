"""The program's start: a worker role branches off before anything heavy is imported."""

import sys

ROLES = {
    "engine": "app.engine.worker.main",
    "index": "app.index.worker.main",
    "extract": "app.extract.worker.main",
}
_WORKER_FLAG = "--worker"


def main() -> int:
    """Runs the program; returns its exit status."""
    if len(sys.argv) == 3 and sys.argv[1] == _WORKER_FLAG:  # noqa: PLR2004
        from app.workers import child

        child.end(child.run(sys.argv[2], ROLES))
    sys.stderr.write("not built yet\n")
    return 3


if __name__ == "__main__":
    sys.exit(main())
