"""The program's start: a worker role branches off before anything heavy is imported.

Where models may be fetched, the first process stays behind as the launcher: it alone can start the
process with a network, for whoever is sealed passes that on to all that it starts (docs/adr/0031).
"""

import functools
import gc
import select
import sys
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from app.cli.main import MakeFactory
    from app.mirror.launcher import Grant
    from app.policy.schema import SitePolicy
    from app.services.session import AppFactory
    from app.workers.parent import Pipes

ROLES = {
    "engine": "app.engine.worker.main",
    "index": "app.index.worker.main",
    "pairs": "app.index.worker.pairs",
    "prepare": "app.index.worker.prepare",
    "extract": "app.extract.worker.main",
    "seal": "app.workers.seal_probe",
    "sync": "app.mirror.worker",
}
_BENCH_NAMES = (
    "engine",
    "index",
    "search",
    "startup",
    "unlock",
    "history",
    "lock",
    "gui",
    "filter",
)
_BENCHES = {name: f"app.bench.{name}" for name in _BENCH_NAMES}
_BENCHES_OF_A_HOME = ("engine",)  # it remembers there what is fastest
_WORKER_FLAG = "--worker"
_TAKE_A_VALUE = ("--home", "--policy", "--passphrase-file", "--passphrase-fd")


def main(make_factory: "MakeFactory | None" = None) -> int:
    """Runs the program, or its sessions as somebody else makes them; returns its exit status."""
    if len(sys.argv) == 3 and sys.argv[1] == _WORKER_FLAG:  # noqa: PLR2004
        from app.workers import child

        child.end(child.run(sys.argv[2], ROLES))
    from app.workers.environment import forbid_calling_home

    forbid_calling_home()
    # What the start imports stays; looking for garbage in it takes 10 ms. Commands switch it on.
    gc.disable()
    arguments = sys.argv[1:]
    pipes = _fork_from_launcher() if _may_fetch(arguments) else None
    if pipes is not None and pipes.child_pid:
        return _launch(pipes, arguments)
    from app.security import sandbox

    sandbox.seal(sandbox.Profile.WINDOW)
    from app import cli

    factory: MakeFactory = make_factory or _factory
    if pipes is not None:
        factory = functools.partial(factory, launcher=(pipes.read_fd, pipes.write_fd))
    return cli.main(arguments, make_factory=factory, open_window=_open_window)


def _may_fetch(arguments: Sequence[str]) -> bool:
    """Whether this is the window, or the one command that needs a network process."""
    words: list[str] = []
    left = iter(arguments)
    for argument in left:
        name, has_value, _ = argument.partition("=")
        if name in _TAKE_A_VALUE and not has_value:
            next(left, None)
        elif name not in _TAKE_A_VALUE and argument != "--json":
            words.append(argument)
    return not words or words[:2] == ["models", "sync"]


def _fork_from_launcher() -> "Pipes":
    """Before a key, a thread or a library is there to be copied; both processes return."""
    from app.security import sandbox
    from app.workers import parent

    return parent.fork(sandbox.die_with_parent)


def _launch(pipes: "Pipes", arguments: Sequence[str]) -> int:
    """The launcher's whole life: no new rights, no traces, and an order now and then."""
    from app.security import sandbox
    from app.workers import parent

    sandbox.seal(sandbox.Profile.LAUNCHER)

    def serve() -> None:
        select.select([pipes.read_fd], [], [])  # most never order anything, and load no more
        from app.mirror import launcher

        launcher.serve(pipes.read_fd, pipes.write_fd, functools.partial(_grant, arguments))

    return parent.supervise(pipes.child_pid, serve)


def _grant(arguments: Sequence[str]) -> "Grant":
    """What this start may fetch from, by its own arguments and the site's policy."""
    from app.cli.parser import parse
    from app.mirror.access import Named, allowed
    from app.mirror.launcher import Grant
    from app.policy.loader import load

    options, named = parse(arguments)
    policy = load(options.policy)
    return Grant(
        allowed(
            policy.mirror,
            Named(
                mirror=getattr(named, "mirror", None) or "",
                trust_root=getattr(named, "trust_root", None),
                authority=getattr(named, "ca", None),
            ),
        ),
        options.home,
        policy.sandbox.min_level,
    )


def _factory(
    home: Path,
    policy: "SitePolicy",
    *,
    stays: bool = False,
    launcher: tuple[int, int] | None = None,
) -> "AppFactory":
    from app.bootstrap import App

    benches = _benches(home)
    return App(home=home, policy=policy, benches=benches, stays=stays, launcher=launcher)


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
