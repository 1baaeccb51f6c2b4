"""What every part of the grammar is put together from."""

import argparse
from typing import Any


def add_command(
    commands: Any, name: str, text: str, *, handler: str = ""
) -> argparse.ArgumentParser:
    """A command of a group; ``handler`` names what runs it, else its own name does."""
    parser: argparse.ArgumentParser = commands.add_parser(name, help=text, description=text)
    parser.set_defaults(handler=handler or name)
    return parser


def add_group(commands: Any, name: str, text: str) -> Any:
    """A command that holds others."""
    parser: argparse.ArgumentParser = commands.add_parser(name, help=text, description=text)
    return parser.add_subparsers(title="commands", metavar="COMMAND", required=True)
