"""The grammar of `docs watch`: folders whose files come in by themselves."""

import argparse
from collections.abc import Callable

from app.cli import values
from app.domain.documents import DEFAULT_COLLECTION

_FOLDER = "A folder that is watched."
_WHICH = "The one watched for this collection; needed only where several watch it."


def watch(command: Callable[[str, str], argparse.ArgumentParser]) -> None:
    """Adds the commands to the group that ``command`` adds to."""
    add = command("add", "watch a folder, and import what it holds")
    add.add_argument("folder", type=values.path, metavar="FOLDER", help="A folder.")
    add.add_argument(
        "--collection",
        type=values.collection,
        default=None,
        metavar="NAME",
        help=f"Put its files into this collection; without it into '{DEFAULT_COLLECTION}'.",
    )
    command("list", "what is watched, and how it stands")
    for name, text in (
        ("remove", "watch a folder no more; its documents stay"),
        ("pause", "leave a folder alone until further notice"),
        ("resume", "watch a paused folder again"),
    ):
        one = command(name, text)
        one.add_argument("folder", type=values.path, metavar="FOLDER", help=_FOLDER)
        one.add_argument(
            "--collection", type=values.collection, default=None, metavar="NAME", help=_WHICH
        )
    command("scan", "look once at all that is watched, import what changed, and end")
    command("run", "import what changes as it changes, until interrupted")
