"""The grammar of `docs reembed`."""

import argparse
from collections.abc import Callable


def reembedding(command: Callable[[str, str], argparse.ArgumentParser]) -> None:
    """Adds the command."""
    reembed = command("reembed", "let the chosen embedder read all documents anew")
    reembed.add_argument(
        "--precision",
        choices=("int8", "fp32"),
        default=None,
        help="How exactly documents are read from now on: 'int8' is several times as fast where "
        "the embedder has that form; without it as it is set.",
    )
    instead = reembed.add_mutually_exclusive_group()
    instead.add_argument(
        "--status",
        action="store_true",
        default=False,
        help="Only say what is left to read; without it, it is read.",
    )
    instead.add_argument(
        "--cancel",
        action="store_true",
        default=False,
        help="Stay with the embedder that answers now, and remove what the other one has read.",
    )
