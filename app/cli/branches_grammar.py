"""The grammar of branches: earlier questions and answers, and the versions there are of them."""

import argparse

_MESSAGE = "MESSAGE"


def ask_instead(ask: argparse.ArgumentParser) -> None:
    """What else can be asked for than an answer to a new question."""
    earlier = ask.add_mutually_exclusive_group()
    earlier.add_argument(
        "--edit",
        default=None,
        metavar=_MESSAGE,
        help="Ask QUESTION in place of this one, such as m12; that one stays in its own branch.",
    )
    earlier.add_argument(
        "--retry",
        default=None,
        metavar=_MESSAGE,
        help="Have this answer written again; the one there is stays beside it.",
    )
    earlier.add_argument(
        "--continue-answer",
        default=None,
        metavar=_MESSAGE,
        help="Go on with this answer, which was stopped, cut off, or reached its length limit.",
    )


def chat_branches(show: argparse.ArgumentParser) -> None:
    """Which branch of a chat is printed."""
    which = show.add_mutually_exclusive_group()
    which.add_argument(
        "--branch",
        default=None,
        metavar=_MESSAGE,
        help="The newest branch with this message in it; without it the one shown last.",
    )
    which.add_argument(
        "--all-branches",
        action="store_true",
        default=False,
        help="Every message of every branch.",
    )


def chat_version(delete: argparse.ArgumentParser) -> None:
    """What of a chat is deleted."""
    delete.add_argument(
        "--version",
        default=None,
        metavar=_MESSAGE,
        help="Delete this version of a question or an answer alone, with what follows it; without "
        "it the whole chat.",
    )
