"""The grammar of the commands that bring chats out of the vault and into it."""

import argparse
from collections.abc import Callable

from app.cli import values
from app.services.chat_files.writing import ExportFormat


def chat_files(command: Callable[[str, str], argparse.ArgumentParser]) -> None:
    """Adds the commands to the group that ``command`` adds to."""
    export = command("export", "write chats to a file that anyone can read")
    export.add_argument(
        "conversations",
        nargs="*",
        default=[],
        metavar="ID",
        help="An id such as c7; several may be named.",
    )
    export.add_argument(
        "--all", action="store_true", default=False, dest="is_all", help="All chats."
    )
    export.add_argument(
        "--to", type=values.path, required=True, metavar="FILE", help="A new file, mode 0600."
    )
    export.add_argument(
        "--format",
        type=_format,
        default=None,
        metavar="FORM",
        help="markdown, json, html or pdf; without it as the name of FILE says. Only json can be"
        " imported again.",
    )
    for name, what in (
        ("branches", "all branches, not the shown one alone"),
        ("sources", "the sources of answers: file, page and quote"),
        ("details", "the model, tokens and speed of answers"),
    ):
        usual = "with" if name == "sources" else "without"
        export.add_argument(
            f"--{name}",
            action=argparse.BooleanOptionalAction,
            default=None,
            dest=f"has_{name}",
            help=f"With {what}, or not; if neither is said json is with, all others {usual}.",
        )
    bring = command(
        "import", "bring in chats of Cloister, ChatGPT, Open WebUI or GPT4All from files"
    )
    bring.add_argument(
        "files",
        nargs="+",
        type=values.path,
        metavar="FILE",
        help="What 'chats export' wrote as json, ChatGPT's zip or conversations.json, Open WebUI's"
        " json, or GPT4All's .chat.",
    )


def _format(text: str) -> ExportFormat:
    try:
        return ExportFormat(text)
    except ValueError:
        raise argparse.ArgumentTypeError(
            f"'{text}' is no form; there are markdown, json, html and pdf"
        ) from None
