"""The program with a leak in one of its processes, to see whether a harness finds it.

Usage: ``planted.py PLACE LEAK SEAL NEED ARGUMENT...``: PLACE is ``main`` or a worker's role, LEAK
one of ``leaks.LEAKS``, SEAL ``sealed``, ``open`` or ``absent``, NEED ``needed`` or ``quiet``; the
rest goes to the program. An open one is not sealed anywhere, though it says so: what is tried is
the harness. An absent seal is a kernel without filters, and the program says so.
"""

import sys
from pathlib import Path
from typing import Any

if __name__ == "__main__":
    sys.path.insert(0, str(Path(__file__).parents[2]))

from app import __main__ as program
from app.security import sandbox, seccomp
from app.workers import supervisor
from tests import cheap
from tests.egress.leaks import leak

_FLAG = "--worker"


def main() -> int:
    """Runs the program; the leak comes where a process is first sealed, or would be."""
    plan, arguments = sys.argv[1:5], sys.argv[5:]
    place, name, seal, need = plan
    own = arguments[1] if arguments[:1] == [_FLAG] else "main"
    real_seal = sandbox.seal
    is_leaked = False

    def leaky_seal(*given: Any, **named: Any) -> str:
        nonlocal is_leaked
        level = real_seal(*given, **named) if seal != "open" else _pretend()
        if own == place and not is_leaked:
            is_leaked = True
            leak(name, is_needed=need == "needed")
        return level

    if seal == "absent":
        seccomp.install = lambda *_given, **_named: False
    sandbox.seal = leaky_seal
    if seal == "open":
        vars(sandbox)["seal_further"] = lambda _profile: None
    entry = [sys.executable, "-I", "-B", __file__, *plan, _FLAG]
    vars(supervisor)["worker_command"] = lambda role: [*entry, role]
    sys.argv = [sys.argv[0], *arguments]
    return program.main(cheap._factory)


def _pretend() -> str:
    sandbox._Reached.level = sandbox.Level.SECCOMP
    return sandbox.Level.SECCOMP


if __name__ == "__main__":
    sys.exit(main())
