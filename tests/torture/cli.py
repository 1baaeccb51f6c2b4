"""The real command line, sealed as the product is, but for its workers and the passphrase's cost.

Usage: as ``cloister``.
"""

import sys
from pathlib import Path

from app import cli
from app.bootstrap import App
from app.policy.schema import SitePolicy
from app.security import sandbox
from tests.cheap import COST
from tests.torture.homes import use_light_workers


def _factory(
    home: Path,
    policy: SitePolicy,
    *,
    stays: bool = False,
    launcher: tuple[int, int] | None = None,
) -> App:
    return App(home=home, policy=policy, kdf_cost=COST, starters=(), stays=stays, launcher=launcher)


def main() -> int:
    """Runs one command."""
    sandbox.seal(sandbox.Profile.WINDOW)
    use_light_workers()
    return cli.main(sys.argv[1:], make_factory=_factory)


if __name__ == "__main__":
    sys.exit(main())
