"""A passphrase that costs nothing to check, and the program with it: ``python -m tests.cheap``.

The product has no option, variable or policy that could lower that cost: it is an argument of
``App``. All else here is as ``python -m app`` does it.
"""

import sys
from pathlib import Path

from app import __main__ as program
from app.bootstrap import App
from app.policy.schema import SitePolicy
from app.security.kdf import Argon2idCost

COST = Argon2idCost(memory_kib=8 * 1024, iterations=1, lanes=1)


def main() -> int:
    """Runs the program as its arguments say; returns the exit status."""
    return program.main(_factory)


def _factory(
    home: Path,
    policy: SitePolicy,
    *,
    stays: bool = False,
    launcher: tuple[int, int] | None = None,
) -> App:
    return App(home=home, policy=policy, kdf_cost=COST, stays=stays, launcher=launcher)


if __name__ == "__main__":
    sys.exit(main())
