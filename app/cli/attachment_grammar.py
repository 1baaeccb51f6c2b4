"""The grammar of files that are attached to a chat."""

import argparse
from collections.abc import Callable

from app.cli import values


def ask_attached(ask: argparse.ArgumentParser) -> None:
    """Files that a question brings along."""
    ask.add_argument(
        "--attach",
        action="append",
        type=values.path,
        default=[],
        metavar="FILE",
        help="Attach this file to the chat, and ask it too; it belongs to this chat alone and goes "
        "with it. May be given again.",
    )
    ask.add_argument(
        "--passwords",
        type=values.path,
        default=None,
        metavar="FILE",
        help="A JSON object of names of attached files to passwords; without it locked ones fail.",
    )


def chat_attachments(command: Callable[[str, str], argparse.ArgumentParser]) -> None:
    """Adds the command to the group that ``command`` adds to."""
    attachments = command("attachments", "files that are attached to a chat: list, remove")
    attachments.add_argument("conversation", metavar="ID", help="An id such as c7.")
    attachments.add_argument(
        "--remove",
        action="append",
        default=[],
        dest="removed",
        metavar="FILE",
        help="Remove this one with every trace, named by its id (d12), its path or its name, or "
        "by its SHA-256; may be given again. Without it they are listed.",
    )
