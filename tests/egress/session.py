"""A sitting with the product, as one program that a harness can wrap.

Usage: ``python -m tests.egress.session FOLDER [--seconds N] [--no-window]`` prints what came of it:
a JSON list with, for each step, its exit status and what does not change from run to run.
``--seconds`` asks and imports on until the time is up.
"""

import argparse
import itertools
import json
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any, Final

from tests.acceptance.product import Product

CHECKOUT: Final = Path(__file__).resolve().parents[2]
_DOCUMENTS: Final = CHECKOUT / "tests" / "data" / "harbour"
_QUESTIONS: Final = (
    "How long did it take at the fire drill until the jetty was empty?",
    "Which berth was closed after the incident?",
    "What is the capital of Mongolia?",
)
_CHAT: Final = ("--no-documents", "--seed", "7", "--max-tokens", "24")

# Times, and what is counted by the clock.
_CHANGING: Final = frozenset(
    {
        "seconds",
        "elapsed_ms",
        "stages",
        "stats",
        "created",
        "updated",
        "expires",
        "added",
        "checked",
        "reason",
    }
)

Step = dict[str, Any]


def command(folder: Path, *options: str) -> list[str]:
    """The sitting as a command, to be run in the checkout."""
    return [sys.executable, "-m", "tests.egress.session", str(folder), *options]


def run(
    folder: Path, *options: str, prefix: Sequence[str] = (), env: Mapping[str, str] | None = None
) -> list[Step]:
    """Has a sitting, wrapped in a harness.

    Raises:
        RuntimeError: it did not come to its end.
    """
    done = subprocess.run(
        [*prefix, *command(folder, *options)],
        cwd=CHECKOUT,
        env=env,
        capture_output=True,
        text=True,
        check=False,
    )
    if done.returncode != 0:
        raise RuntimeError(f"the sitting ended with {done.returncode}: {done.stderr[-2000:]}")
    steps: list[Step] = json.loads(done.stdout)
    return steps


def _steps(product: Product) -> Iterator[Step]:
    yield _step(product, "init")
    yield _step(product, "docs", "add", str(_DOCUMENTS))
    for question in _QUESTIONS:
        yield _step(product, "ask", question, "--seed", "7")
    yield _step(product, "ask", "Write a line about the sea.", *_CHAT)
    yield _step(product, "search", "gate of berth 4")
    yield _step(product, "models", "verify")
    yield _step(product, "docs", "remove", "visitor-rules.html")
    yield _step(product, "vault", "check")


def _window(product: Product) -> Iterator[Step]:
    """Imports a file in the window and asks about it there."""
    letter = product.folder / "letter.txt"
    letter.write_text("The harbour office asks for a new crane at berth two.\n")
    process = product.start_window("add", str(letter))
    process.communicate()
    yield {"step": "window", "status": process.returncode}
    yield _step(product, "docs", "list")
    yield _step(product, "chats", "list")


def _soak(product: Product, seconds: float) -> Iterator[Step]:
    """Other files and other questions until the time is up."""
    until_s = time.monotonic() + seconds
    for number in itertools.count():
        if time.monotonic() > until_s:
            return
        note = product.folder / f"note-{number}.md"
        note.write_text(f"# Note {number}\n\nBuoy {number} was painted on day {number + 3}.\n")
        yield _step(product, "docs", "add", str(note))
        yield _step(product, "ask", f"When was buoy {number} painted?", "--seed", "7")
        yield _step(product, "ask", f"Tell me of the number {number}.", *_CHAT)


def _step(product: Product, *arguments: str) -> Step:
    done = subprocess.run(product.command(*arguments), capture_output=True, text=True, check=False)
    said = done.stdout.replace(str(product.folder), "FOLDER").splitlines()
    lines = [json.loads(line) for line in said if line.strip()]
    lasting = [_lasting(line) for line in lines if line.get("event") != "token"]
    return {"step": " ".join(arguments[:2]), "status": done.returncode, "said": lasting}


def _lasting(value: Any) -> Any:
    """All that has to be the same in another home at another time."""
    if isinstance(value, dict):
        return {name: _lasting(of) for name, of in value.items() if name not in _CHANGING}
    if isinstance(value, list):
        return [_lasting(of) for of in value]
    return value


def main(arguments: Sequence[str]) -> None:
    """One sitting."""
    parser = argparse.ArgumentParser()
    parser.add_argument("folder", type=Path)
    parser.add_argument("--seconds", type=float, default=0.0)
    parser.add_argument("--no-window", action="store_true")
    options = parser.parse_args(arguments)
    product = Product(options.folder)
    steps = list(_steps(product))
    if not options.no_window:
        steps += _window(product)
    steps += _soak(product, options.seconds)
    sys.stdout.write(json.dumps(steps) + "\n")


if __name__ == "__main__":
    main(sys.argv[1:])
