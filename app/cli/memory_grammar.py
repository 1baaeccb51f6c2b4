"""The grammar of what a chat's model is given of its past, and of what it takes to ask more."""

import argparse
from collections.abc import Callable

from app.cli import values

_CHAT = "An id such as c7."


def ask_memory(ask: argparse.ArgumentParser) -> None:
    """How much of a chat an answer is given."""
    ask.add_argument(
        "--memory",
        type=values.memory,
        default=None,
        metavar="N",
        help="Give the model this many earlier questions with their answers, or 'auto' for as many "
        "as fit; without it as is set for the chat, else for all.",
    )


def chat_memory(command: Callable[[str, str], argparse.ArgumentParser]) -> None:
    """Adds the commands to the group that ``command`` adds to."""
    context = command("context", "what the next question of a chat would take of the model")
    context.add_argument("conversation", metavar="ID", help=_CHAT)
    context.add_argument(
        "--question",
        default="",
        metavar="TEXT",
        help="A question to measure, which is not asked; without it the chat as it is.",
    )
    context.add_argument(
        "--no-documents",
        action="store_true",
        default=False,
        help="As if the model alone were asked; without it the documents are.",
    )
    context.add_argument(
        "--model",
        default=None,
        metavar="NAME",
        help="As if this model answered; without it the chosen one (cloister models use).",
    )
    memory = command("memory", "how much of itself a chat's model is given, and the summary")
    memory.add_argument("conversation", metavar="ID", help=_CHAT)
    memory.add_argument(
        "--turns",
        type=values.chat_memory,
        default=None,
        metavar="N",
        help="This many earlier questions with their answers, 'auto' for as many as fit, or "
        "'usual' for what the settings say; without it nothing changes.",
    )
    summary = memory.add_mutually_exclusive_group()
    summary.add_argument(
        "--summary",
        default=None,
        metavar="TEXT",
        help="Say this in place of the summary that there is of earlier messages.",
    )
    summary.add_argument(
        "--no-summary",
        action="store_true",
        default=False,
        help="Remove the summaries, and let none be written in this chat.",
    )
    summary.add_argument(
        "--allow-summary",
        action="store_true",
        default=False,
        help="Let them be written again.",
    )
