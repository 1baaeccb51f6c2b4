"""The grammar of what reads pictures of text: `docs languages` and the option of `docs add`."""

import argparse

from app.cli import values

_LANGUAGES = "By Tesseract's names or in words, with commas between: vie,eng or Vietnamese,English."


def languages(command: argparse.ArgumentParser) -> None:
    """The options of `docs languages`."""
    command.add_argument(
        "--collection",
        type=values.collection,
        default=None,
        metavar="NAME",
        help="Show, or change, this collection; without it all are shown.",
    )
    change = command.add_mutually_exclusive_group()
    change.add_argument(
        "--set",
        type=_names,
        default=None,
        metavar="LANGUAGES",
        dest="chosen",
        help=f"Read its pictures of text in these. {_LANGUAGES}",
    )
    change.add_argument(
        "--default",
        action="store_const",
        const=(),
        default=None,
        dest="chosen",
        help="Read its pictures of text as the site reads them.",
    )


def language_option(command: argparse.ArgumentParser) -> None:
    """The option of `docs add`."""
    command.add_argument(
        "--languages",
        type=_names,
        default=None,
        metavar="LANGUAGES",
        help="Read pictures of text in these, now and later in this collection; without it as was"
        f" chosen for it before. {_LANGUAGES}",
    )


def _names(text: str) -> tuple[str, ...]:
    names = tuple(name.strip() for name in text.split(",") if name.strip())
    if not names:
        raise argparse.ArgumentTypeError("names no language")
    return names
