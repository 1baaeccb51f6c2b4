"""The program's start: a worker role branches off before anything heavy is imported."""

import gc
import sys
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from app.cli.main import MakeFactory
    from app.policy.schema import SitePolicy
    from app.services.session import AppFactory

ROLES = {
    "engine": "app.engine.worker.main",
    "index": "app.index.worker.main",
    "prepare": "app.index.worker.prepare",
    "extract": "app.extract.worker.main",
    "seal": "app.workers.seal_probe",
}
_BENCH_NAMES = ("engine", "index", "search", "startup", "unlock", "lock", "gui")
_BENCHES = {name: f"app.bench.{name}" for name in _BENCH_NAMES}
_BENCHES_OF_A_HOME = ("engine",)  # it remembers there what is fastest
_WORKER_FLAG = "--worker"


def main(make_factory: "MakeFactory | None" = None) -> int:
    """Runs the program, or its sessions as somebody else makes them; returns its exit status."""
    if len(sys.argv) == 3 and sys.argv[1] == _WORKER_FLAG:  # noqa: PLR2004
        from app.workers import child

        child.end(child.run(sys.argv[2], ROLES))
    from app.workers.environment import forbid_calling_home

    forbid_calling_home()
    # What the start imports stays; looking for garbage in it takes 10 ms. Commands switch it on.
    gc.disable()
    from app.security import sandbox

    sandbox.seal(sandbox.Profile.WINDOW)
    from app import cli

    return cli.main(sys.argv[1:], make_factory=make_factory or _factory, open_window=_open_window)


def _factory(home: Path, policy: "SitePolicy", *, stays: bool = False) -> "AppFactory":
    from app.bootstrap import App

    return App(home=home, policy=policy, benches=_benches(home), stays=stays)


def _open_window(factory: "AppFactory") -> int:
    from app.ui import application

    return application.run(factory)


def _benches(home: Path) -> Mapping[str, Callable[[Sequence[str]], Mapping[str, object]]]:
    def runner(name: str) -> Callable[[Sequence[str]], Mapping[str, object]]:
        def run(arguments: Sequence[str]) -> Mapping[str, object]:
            import importlib

            bench = importlib.import_module(_BENCHES[name])
            known = {"home": home} if name in _BENCHES_OF_A_HOME else {}
            result: Mapping[str, object] = bench.run(arguments, **known)
            return result

        return run

    return {name: runner(name) for name in _BENCHES}


if __name__ == "__main__":
    sys.exit(main())
