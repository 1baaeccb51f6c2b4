"""`make torture`: one campaign, or all, at full size; a line of JSON each, 1 on a finding."""

import argparse
import importlib
import json
import sys
import time

from tests.torture.outcome import MissingToolError, Outcome

CAMPAIGNS = (
    "kills",
    "passphrase",
    "backup",
    "restore",
    "migration",
    "destroy",
    "powercut",
    "flips",
    "faults",
    "audit",
    "canary",
)


def run(name: str, count: int | None, seed: int) -> Outcome:
    """Runs a campaign; None is its full size."""
    campaign = importlib.import_module(f"tests.torture.{name}")
    wanted = campaign.LARGE if count is None else count
    started = time.monotonic()
    tally = campaign.run(wanted, seed)
    return Outcome(name, wanted, seed, time.monotonic() - started, tally)


def main() -> int:
    """Runs what the arguments name."""
    parser = argparse.ArgumentParser(prog="make torture")
    parser.add_argument("names", nargs="*", metavar="NAME", help=", ".join(CAMPAIGNS))
    parser.add_argument("--count", type=int, default=None)
    parser.add_argument("--seed", type=int, default=1)
    chosen = parser.parse_args()
    is_clean = True
    for name in chosen.names or CAMPAIGNS:
        try:
            outcome = run(name, chosen.count, chosen.seed)
        except MissingToolError as missing:
            line, has_passed = json.dumps({"torture": name, "not_run": str(missing)}), False
        else:
            line, has_passed = outcome.line(), outcome.is_clean
        sys.stdout.write(line + "\n")
        sys.stdout.flush()
        is_clean &= has_passed
    return 0 if is_clean else 1


if __name__ == "__main__":
    sys.exit(main())
