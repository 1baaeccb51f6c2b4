"""The grammar of `personas` and `prompts`. Their texts come from files, never as arguments."""

import argparse
from typing import Any

from app.cli import values
from app.cli.grammar import add_command, add_group

_NAME = "As 'cloister {kind} list' shows it, whatever its case."


def personas(commands: Any) -> None:
    """Adds the group."""
    group = add_group(commands, "personas", "who answers: list, show, add, remove, import, export")
    _common(group, "personas")
    add = add_command(group, "add", "make a new one", handler="personas_add")
    add.add_argument("name", metavar="NAME", help="What it is called.")
    for name, what in (
        ("instructions", "what the model is told beside the instructions for every answer"),
        ("greeting", "the first answer of a new chat, which no model writes"),
    ):
        add.add_argument(
            f"--{name}",
            type=values.path,
            default=None,
            metavar="FILE",
            help=f"A text file with {what}; without it none.",
        )
    add.add_argument(
        "--model", default="", metavar="NAME", help="Who writes; without it whichever is chosen."
    )
    add.add_argument(
        "--preset",
        default="",
        metavar="NAME",
        help="Of sampling: usual, exact or inventive; without it as in the settings.",
    )
    add.add_argument(
        "--icon", default="", metavar="NAME", help="Its sign in the window; without it the usual."
    )
    scope = add.add_mutually_exclusive_group()
    scope.add_argument(
        "--collection",
        type=values.collection,
        default=None,
        metavar="NAME",
        help="It answers from this collection; without it from what the settings say.",
    )
    for option, field, what in (
        ("--all-documents", "is_all", "It answers from all documents."),
        ("--no-documents", "is_none", "It answers without documents."),
    ):
        scope.add_argument(option, action="store_true", default=False, dest=field, help=what)
    _replaces(add)


def prompts(commands: Any) -> None:
    """Adds the group."""
    group = add_group(
        commands, "prompts", "texts to ask again: list, show, add, remove, import, export"
    )
    _common(group, "prompts")
    add = add_command(group, "add", "keep a new one", handler="prompts_add")
    add.add_argument("name", metavar="NAME", help="What is typed after the slash.")
    add.add_argument(
        "--text",
        type=values.path,
        required=True,
        metavar="FILE",
        help="A text file. {{name}} stands for what is put in, {{name=text}} has a text already.",
    )
    _replaces(add)


def chosen_persona(ask: argparse.ArgumentParser) -> None:
    """Who is asked."""
    ask.add_argument(
        "--persona",
        default=None,
        metavar="NAME",
        help="Who answers in the chat from now on (cloister personas list); without it whoever "
        "did, and in a new one the plain assistant.",
    )


def asked_prompt(ask: argparse.ArgumentParser) -> None:
    """A kept text that makes the question."""
    ask.add_argument(
        "--prompt",
        default=None,
        metavar="NAME",
        help="Ask this prompt (cloister prompts list); QUESTION fills what stands open in it. "
        "Without it QUESTION is asked as it is.",
    )
    ask.add_argument(
        "--variable",
        action="append",
        default=[],
        dest="variables",
        metavar="NAME=TEXT",
        help="What stands for {{NAME}} in the prompt; may be given again.",
    )


def _common(group: Any, kind: str) -> None:
    name = _NAME.format(kind=kind)
    add_command(group, "list", "all of them", handler=f"{kind}_list")
    show = add_command(group, "show", "one with all its text", handler=f"{kind}_show")
    show.add_argument("name", metavar="NAME", help=name)
    remove = add_command(group, "remove", "remove for good", handler=f"{kind}_remove")
    remove.add_argument("names", nargs="+", metavar="NAME", help=name)
    importing = add_command(
        group, "import", "bring in those of a file, all or none", handler=f"{kind}_import"
    )
    importing.add_argument(
        "file", type=values.path, metavar="FILE", help="Personas and prompts, as JSON."
    )
    export = add_command(group, "export", "write them to a new file", handler=f"{kind}_export")
    export.add_argument(
        "names",
        nargs="*",
        default=[],
        metavar="NAME",
        help=f"{name} Without one all that are not built in.",
    )
    export.add_argument(
        "--to", type=values.path, required=True, metavar="FILE", help="A new file, not encrypted."
    )


def _replaces(add: argparse.ArgumentParser) -> None:
    add.add_argument(
        "--replace",
        action="store_true",
        default=False,
        dest="replaces",
        help="In place of the one of this name; chats go on as they are.",
    )
