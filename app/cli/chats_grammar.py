"""The grammar of `chats`: what the list shows, what a search looks for, where chats are put."""

import argparse
from collections.abc import Callable

from app.cli import values
from app.cli.branches_grammar import chat_version

_CHATS = "An id such as c7; several may be named."
_TEXT = (
    'Words to look for; the last one may be the beginning of a word. "words in quotes" stand as '
    "they are. in:FOLDER, tag:NAME, model:NAME, collection:NAME, marking:NAME, role:question or "
    "answer, after:2026-01-31, before:, on:, is:pinned and is:archived say where to look, as the "
    "options do."
)


def listing(parser: argparse.ArgumentParser) -> None:
    """What `chats list` leaves out."""
    parser.add_argument(
        "--folder", default=None, metavar="NAME", help="Those in this folder; without it all."
    )
    parser.add_argument(
        "--tag", default=None, metavar="NAME", help="Those with this tag; without it all."
    )
    parser.add_argument(
        "--archived",
        action="store_true",
        default=False,
        dest="is_archived",
        help="Those in the archive; without it those that are not.",
    )


def searching(parser: argparse.ArgumentParser) -> None:
    """What `chats search` looks for."""
    parser.add_argument("text", nargs="?", default="", metavar="TEXT", help=_TEXT)
    for name, what in (
        ("folder", "Chats in this folder"),
        ("tag", "Chats with this tag"),
        ("model", "Chats with an answer of a model whose name holds this"),
        ("collection", "Chats whose answers draw on documents of this collection"),
        ("marking", "Chats whose answers draw on documents that are marked so"),
    ):
        parser.add_argument(
            f"--{name}",
            action="append",
            default=[],
            dest=f"{name}s",
            metavar="NAME",
            help=f"{what}; again for another one that fits too; without it any.",
        )
    parser.add_argument(
        "--role",
        type=values.role,
        default=None,
        metavar="ROLE",
        help="question or answer; without it both.",
    )
    for name, what in (("after", "From this day, month or year on"), ("before", "Before it")):
        parser.add_argument(
            f"--{name}",
            type=values.time_span,
            default=None,
            metavar="DATE",
            help=f"{what}, as in 2026-01-31, 2026-01 or 2026; without it at any time.",
        )
    parser.add_argument(
        "--archived",
        action="store_true",
        default=False,
        dest="is_archived",
        help="In the archive only; without it there too.",
    )
    parser.add_argument(
        "--limit",
        type=values.count,
        default=50,
        metavar="N",
        help="Show at most this many, the newest; 50 by default.",
    )


def shelf(command: Callable[[str, str], argparse.ArgumentParser]) -> None:
    """Adds the commands that put chats in order, to the group that ``command`` adds to."""
    rename = command("rename", "give a chat another title")
    rename.add_argument("conversation", metavar="ID", help="An id such as c7.")
    rename.add_argument("title", metavar="TITLE", help="The title.")
    _several(command("archive", "take chats out of the list; search finds them all the same"))
    _several(command("unarchive", "bring chats back into the list"))
    pin = _several(command("pin", "keep chats on top of the list"))
    pin.add_argument(
        "--off",
        action="store_true",
        default=False,
        dest="is_off",
        help="Keep them there no longer.",
    )
    move = _several(command("move", "put chats into a folder"))
    where = move.add_mutually_exclusive_group(required=True)
    where.add_argument(
        "--to", default=None, dest="folder", metavar="FOLDER", help="It may be a new one."
    )
    where.add_argument(
        "--out", action="store_true", default=False, dest="is_out", help="Into none."
    )
    tag = _several(command("tag", "give chats tags, or take them away"))
    for name, what in (("add", "Give this tag, which may be new"), ("remove", "Take it away")):
        tag.add_argument(
            f"--{name}",
            action="append",
            default=[],
            metavar="NAME",
            help=f"{what}; may be given again.",
        )
    chat_version(_several(command("delete", "delete for good")))


def _several(parser: argparse.ArgumentParser) -> argparse.ArgumentParser:
    parser.add_argument("conversations", nargs="+", metavar="ID", help=_CHATS)
    return parser
