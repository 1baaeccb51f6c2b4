"""The grammar of the command line, and its translation into options."""

import argparse
import contextlib
from collections.abc import Sequence
from pathlib import Path
from typing import Any, NoReturn

from app import __version__
from app.cli.options import GlobalOptions
from app.cli.untrusted import is_text
from app.errors import UsageError

_GLOBAL_NAMES = ("home", "is_json", "policy", "passphrase_file", "passphrase_fd", "ready_fd")
_FREE_ARGUMENTS = frozenset({"bench", "not_built"})


class _Parser(argparse.ArgumentParser):
    """Raises instead of ending the process, and takes the global options at every level."""

    def __init__(self, **settings: Any) -> None:
        super().__init__(**settings, allow_abbrev=False, argument_default=argparse.SUPPRESS)
        group = self.add_argument_group("everywhere")
        group.add_argument("--home", type=_path, metavar="DIR", help="the data folder")
        group.add_argument(
            "--json", action="store_true", dest="is_json", help="machine output on stdout"
        )
        group.add_argument("--policy", type=_path, metavar="FILE", help="for tests and pilots")
        group.add_argument("--passphrase-file", type=_path, metavar="PATH")
        group.add_argument("--passphrase-fd", type=_descriptor, metavar="N")
        group.add_argument("--ready-fd", type=_descriptor, help=argparse.SUPPRESS)

    def error(self, message: str) -> NoReturn:
        """Wrong usage, told like any other error."""
        raise UsageError(f"{message[:1].upper()}{message[1:]}.", hint=f"See: {self.prog} --help")


def parse(argv: Sequence[str]) -> tuple[GlobalOptions, argparse.Namespace]:
    """The global options, and the command with its arguments (``handler`` is its name).

    Raises:
        UsageError: the arguments make no sense.
        SystemExit: after --help or --version, which print by themselves.
    """
    parser = _Parser(prog="cloister", add_help=False)
    arguments, rest = parser.parse_known_args(argv)
    if rest:  # more than the window's start, which does not pay for the commands
        parser = _build()
        arguments, rest = parser.parse_known_args(argv)
    handler = getattr(arguments, "handler", "window")
    if rest and handler not in _FREE_ARGUMENTS:
        parser.error(f"unknown argument: {rest[0]}")
    for name, value in vars(arguments).items():
        if not all(map(is_text, _words(value))):
            parser.error(f"'{name}' is not UTF-8 text")
    arguments.handler, arguments.rest = handler, rest
    chosen = {name: getattr(arguments, name) for name in _GLOBAL_NAMES if name in arguments}
    return GlobalOptions(**chosen), arguments


def _words(value: object) -> list[str]:
    """What an argument holds of text; paths are none, they may be any bytes."""
    entries = value if isinstance(value, list) else [value]
    return [entry for entry in entries if isinstance(entry, str)]


def _path(text: str) -> Path:
    path = Path(text)
    if text.startswith("~"):
        with contextlib.suppress(RuntimeError):  # no such user: a file is named like that
            path = path.expanduser()
    return path.absolute()


def _collection(name: str) -> str:
    if not name.strip():
        raise argparse.ArgumentTypeError("a collection has a name")
    return name


def _build() -> _Parser:
    parser = _Parser(
        prog="cloister",
        description="A private assistant for machines without internet. Without a command the "
        "window opens.",
    )
    parser.add_argument("--version", action="version", version=f"cloister {__version__}")
    commands = parser.add_subparsers(title="commands", metavar="COMMAND")
    _command(commands, "init", "make the vault and import the starter models")
    _docs(commands)
    _search(commands)
    _ask(commands)
    _chats(commands)
    _models(commands)
    bench = _command(commands, "bench", "measure this machine")
    bench.add_argument("name", metavar="NAME", help="engine, index, search, startup, gui, ...")
    doctor = _command(commands, "doctor", "what this machine can do and how well it is sealed")
    doctor.add_argument("--seal", action="store_true", default=False, help="not built yet")
    for name in ("station", "eval", "vault", "audit"):
        _command(commands, name, "not built yet", handler="not_built")
    return parser


def _command(commands: Any, name: str, text: str, *, handler: str = "") -> argparse.ArgumentParser:
    parser: argparse.ArgumentParser = commands.add_parser(name, help=text, description=text)
    parser.set_defaults(handler=handler or name)
    return parser


def _group(commands: Any, name: str, text: str) -> Any:
    parser: argparse.ArgumentParser = commands.add_parser(name, help=text, description=text)
    return parser.add_subparsers(title="commands", metavar="COMMAND", required=True)


def _docs(commands: Any) -> None:
    docs = _group(commands, "docs", "documents: add, list, text, remove")
    add = _command(docs, "add", "import files and folders", handler="docs_add")
    add.add_argument("paths", nargs="+", type=_path, metavar="PATH")
    add.add_argument("--collection", type=_collection, default=None, metavar="NAME")
    add.add_argument(
        "--passwords", type=_path, default=None, metavar="FILE", help="JSON: file name to password"
    )
    listing = _command(docs, "list", "what was imported", handler="docs_list")
    listing.add_argument("--collection", type=_collection, default=None, metavar="NAME")
    text = _command(docs, "text", "the extracted text", handler="docs_text")
    text.add_argument("documents", nargs="*", default=[], metavar="DOCUMENT")
    text.add_argument("--all", action="store_true", default=False, dest="is_all")
    remove = _command(docs, "remove", "remove with every trace", handler="docs_remove")
    remove.add_argument("documents", nargs="+", metavar="DOCUMENT")


def _search(commands: Any) -> None:
    search = _command(commands, "search", "retrieval alone")
    search.add_argument("query", nargs="?", default=None, metavar="QUERY")
    search.add_argument("--batch", type=_path, default=None, metavar="FILE", help=_BATCH)
    search.add_argument("-k", type=_count, default=10, help="passages to show")
    search.add_argument("--per-document", type=_count, default=0, metavar="N")
    search.add_argument("--collection", type=_collection, default=None, metavar="NAME")


def _ask(commands: Any) -> None:
    ask = _command(commands, "ask", "ask the documents, or just the model")
    ask.add_argument("question", nargs="?", default=None, metavar="QUESTION")
    ask.add_argument("--batch", type=_path, default=None, metavar="FILE", help=_BATCH)
    scope = ask.add_mutually_exclusive_group()
    scope.add_argument("--collection", type=_collection, default=None, metavar="NAME")
    scope.add_argument("--no-documents", action="store_true", default=False)
    ask.add_argument("--conversation", default=None, metavar="ID", help="go on with this chat")
    ask.add_argument("--model", default=None, metavar="NAME")
    ask.add_argument("--temperature", type=_temperature, default=None, metavar="T")
    ask.add_argument("--max-tokens", type=_count, default=None, metavar="N")
    ask.add_argument("--seed", type=_seed, default=None, metavar="N")


def _chats(commands: Any) -> None:
    chats = _group(commands, "chats", "history: list, show, search, delete")
    _command(chats, "list", "all chats", handler="chats_list")
    show = _command(chats, "show", "one chat", handler="chats_show")
    show.add_argument("conversation", metavar="ID")
    search = _command(chats, "search", "messages that hold these words", handler="chats_search")
    search.add_argument("text", metavar="TEXT")
    delete = _command(chats, "delete", "delete for good", handler="chats_delete")
    delete.add_argument("conversation", metavar="ID")
    for name in ("export", "import"):
        _command(chats, name, "not built yet", handler="not_built")


def _models(commands: Any) -> None:
    models = _group(commands, "models", "models: list, import, verify, use, remove")
    _command(models, "list", "the ledger of models", handler="models_list")
    importing = _command(models, "import", "take a GGUF file over", handler="models_import")
    importing.add_argument("file", type=_path, metavar="FILE")
    importing.add_argument("--name", default=None, metavar="NAME")
    verify = _command(models, "verify", "hash the files again", handler="models_verify")
    verify.add_argument("name", nargs="?", default=None, metavar="NAME")
    for name, text in (("use", "make it the one that answers"), ("remove", "remove its files")):
        _command(models, name, text, handler=f"models_{name}").add_argument("name", metavar="NAME")
    _command(models, "sync", "not built yet", handler="not_built")


_BATCH = 'one JSON object a line: {"id", "question"}'
_MAX_SEED = 2**32 - 1
_MAX_TEMPERATURE = 5.0
_MAX_DESCRIPTOR = 2**31 - 1


def _count(text: str) -> int:
    number = int(text)
    if number < 1:
        raise argparse.ArgumentTypeError("must be 1 or more")
    return number


def _descriptor(text: str) -> int:
    number = int(text)
    if not 0 <= number <= _MAX_DESCRIPTOR:
        raise argparse.ArgumentTypeError("must be the number of an open descriptor")
    return number


def _seed(text: str) -> int:
    number = int(text)
    if not 0 <= number <= _MAX_SEED:
        raise argparse.ArgumentTypeError(f"must be from 0 to {_MAX_SEED}")
    return number


def _temperature(text: str) -> float:
    number = float(text)
    if not 0 <= number <= _MAX_TEMPERATURE:
        raise argparse.ArgumentTypeError(f"must be from 0 to {_MAX_TEMPERATURE:g}")
    return number
