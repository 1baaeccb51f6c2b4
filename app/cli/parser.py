"""The grammar of the command line, and its translation into options."""

import argparse
from collections.abc import Sequence
from typing import Any, NoReturn

from app import __version__
from app.cli import values
from app.cli.attachment_grammar import ask_attached, chat_attachments
from app.cli.branches_grammar import ask_instead, chat_branches
from app.cli.care_grammar import care
from app.cli.chat_files_grammar import chat_files
from app.cli.docs_grammar import docs
from app.cli.evaluation_grammar import evaluation
from app.cli.grammar import add_command, add_group
from app.cli.memory_grammar import ask_memory, chat_memory
from app.cli.models_grammar import models
from app.cli.options import GlobalOptions, default_home
from app.cli.persona_grammar import asked_prompt, chosen_persona, personas, prompts
from app.cli.station_grammar import station
from app.cli.untrusted import is_text
from app.errors import UsageError
from app.settings.fields import SAMPLING

_GLOBAL_NAMES = ("home", "policy", "passphrase_file", "passphrase_fd")
_FREE_ARGUMENTS = frozenset({"bench"})


_HOME = "The data folder; without it CLOISTER_HOME, else the user data folder of the system."
_JSON = "Print results as JSON for scripts; without it as text for people."
_POLICY = "Another policy, only on a machine that has none; without it the site's, else defaults."
_FROM_FILE = "A file that holds the passphrase; without it the terminal asks."
_FROM_FD = "An open descriptor that gives the passphrase; without it the terminal asks."
_BATCH = 'A file with one JSON object a line: {"id": ..., "question": ...}; without it one text.'
_QUERY = (
    'What to look for. "words in quotes" stand as they are; file:NAME, type:PDF and page:3 or '
    "page:3-5 say where to look."
)
_SEARCHED = "Search in this collection only; without it in all."
_DOCUMENT = "An id such as d12, a file name or a path."
_CHAT = "An id such as c7."


class _Parser(argparse.ArgumentParser):
    """Raises instead of ending the process, and takes the global options at every level."""

    def __init__(self, **settings: Any) -> None:
        super().__init__(**settings, allow_abbrev=False, argument_default=argparse.SUPPRESS)
        group = self.add_argument_group("everywhere")
        group.add_argument("--home", type=values.path, metavar="DIR", help=_HOME)
        group.add_argument("--json", action="store_true", help=_JSON)
        group.add_argument("--policy", type=values.path, metavar="FILE", help=_POLICY)
        group.add_argument("--passphrase-file", type=values.path, metavar="PATH", help=_FROM_FILE)
        group.add_argument("--passphrase-fd", type=values.descriptor, metavar="N", help=_FROM_FD)

    def error(self, message: str) -> NoReturn:
        """Wrong usage, told like any other error."""
        end = "" if message.endswith("?") else "."
        raise UsageError(
            f"{message[:1].upper()}{message[1:]}{end}", hint=f"See: {self.prog} --help"
        )

    def _check_value(self, action: argparse.Action, value: str) -> None:
        """Only commands have a fixed set of names; the nearest one is of more use than all."""
        if action.choices is None or value in action.choices:
            return
        import difflib  # noqa: PLC0415 (for a slip of the finger only)

        near = difflib.get_close_matches(value, list(action.choices), n=1)
        asked = f"; did you mean '{near[0]}'?" if near else ""
        raise argparse.ArgumentError(None, f"there is no command '{value}'{asked}")


def parse(argv: Sequence[str]) -> tuple[GlobalOptions, argparse.Namespace]:
    """The global options, and the command with its arguments (``handler`` is its name).

    Raises:
        UsageError: the arguments make no sense.
        SystemExit: after --help or --version, which print by themselves.
    """
    parser: argparse.ArgumentParser = _Parser(prog="cloister", add_help=False)
    arguments, rest = parser.parse_known_args(argv)
    if rest:  # more than the window's start, which does not pay for the commands
        parser = build()
        arguments, rest = parser.parse_known_args(argv)
    handler = getattr(arguments, "handler", "window")
    if rest and handler not in _FREE_ARGUMENTS:
        parser.error(f"unknown argument: {rest[0]}")
    for name, value in vars(arguments).items():
        if not all(map(is_text, _words(value))):
            parser.error(f"'{name}' is not UTF-8 text")
    arguments.handler, arguments.rest = handler, rest
    chosen = {name: getattr(arguments, name) for name in _GLOBAL_NAMES if name in arguments}
    return GlobalOptions(**{"home": default_home(), **chosen}), arguments


def _words(value: object) -> list[str]:
    """What an argument holds of text; paths are none, they may be any bytes."""
    entries = value if isinstance(value, list) else [value]
    return [entry for entry in entries if isinstance(entry, str)]


def build() -> argparse.ArgumentParser:
    """The whole grammar."""
    parser = _Parser(
        prog="cloister",
        description="A private assistant for machines without internet. Without a command the "
        "window opens.",
    )
    parser.add_argument("--version", action="version", version=f"cloister {__version__}")
    commands = parser.add_subparsers(title="commands", metavar="COMMAND")
    init = add_command(commands, "init", "make the vault and import the starter models")
    init.add_argument(
        "--recovery-code",
        action="store_true",
        default=False,
        help="Print a code that opens the vault if the passphrase is lost; without it only where "
        "the site asks for one.",
    )
    docs(commands)
    _search(commands)
    _ask(commands)
    _chats(commands)
    personas(commands)
    prompts(commands)
    models(commands)
    _audit(commands)
    bench = add_command(commands, "bench", "measure this machine")
    bench.add_argument("name", metavar="NAME", help="engine, index, search, startup, gui, ...")
    doctor = add_command(commands, "doctor", "what this machine can do and how well it is sealed")
    doctor.add_argument(
        "--seal",
        action="store_true",
        default=False,
        help="Let every kind of process try to get out, and say what that proves; sends nothing.",
    )
    vault = add_group(commands, "vault", "the vault as a whole")
    destroy = add_command(vault, "destroy", "destroy the whole home", handler="vault_destroy")
    destroy.add_argument(
        "--confirm",
        default=None,
        metavar="WORD",
        help="The word 'destroy', for scripts; without it the terminal asks.",
    )
    _vault_keys(vault)
    care(lambda name, text: add_command(vault, name, text, handler=f"vault_{name}"))
    stations = add_group(commands, "station", "publish a mirror: keys, signatures, static files")
    station(lambda name, text: add_command(stations, name, text, handler=f"station_{name}"))
    evaluation(lambda name, text: add_command(commands, name, text))
    return parser


def _vault_keys(vault: Any) -> None:
    change = add_command(
        vault, "change-passphrase", "choose another passphrase", handler="change_passphrase"
    )
    for name, kind, metavar, what in (
        ("--new-passphrase-file", values.path, "PATH", "A file that holds"),
        ("--new-passphrase-fd", values.descriptor, "N", "An open descriptor that gives"),
    ):
        text = f"{what} the new passphrase; without it the terminal asks twice."
        change.add_argument(name, type=kind, default=None, metavar=metavar, help=text)
    recovery = add_command(
        vault, "recovery", "print a new recovery code; one from before ends", handler="recovery"
    )
    recovery.add_argument(
        "--remove",
        action="store_true",
        default=False,
        help="Take the code away instead; then only the passphrase opens the vault.",
    )


def _search(commands: Any) -> None:
    search = add_command(commands, "search", "retrieval alone")
    search.add_argument("query", nargs="?", default=None, metavar="QUERY", help=_QUERY)
    search.add_argument("--batch", type=values.path, default=None, metavar="FILE", help=_BATCH)
    search.add_argument(
        "-k",
        type=values.count,
        default=10,
        metavar="N",
        help="Show this many; 10 by default.",
    )
    search.add_argument(
        "--per-document",
        type=values.count,
        default=0,
        metavar="N",
        help="Show at most this many passages of each document; without it any number.",
    )
    search.add_argument(
        "--collection", type=values.collection, default=None, metavar="NAME", help=_SEARCHED
    )


def _ask(commands: Any) -> None:
    ask = add_command(commands, "ask", "ask the documents, or just the model")
    ask.add_argument("question", nargs="?", default=None, metavar="QUESTION", help="What to ask.")
    ask.add_argument("--batch", type=values.path, default=None, metavar="FILE", help=_BATCH)
    scope = ask.add_mutually_exclusive_group()
    scope.add_argument(
        "--collection", type=values.collection, default=None, metavar="NAME", help=_SEARCHED
    )
    scope.add_argument(
        "--no-documents",
        action="store_true",
        default=False,
        help="Ask the model alone, and what is attached to the chat; without it the documents are "
        "asked.",
    )
    ask_attached(ask)
    ask.add_argument(
        "--conversation",
        default=None,
        metavar="ID",
        help="Go on with this chat, such as c7, where it is shown; without it a new one begins.",
    )
    ask_instead(ask)
    chosen_persona(ask)
    asked_prompt(ask)
    writer = ask.add_mutually_exclusive_group()
    writer.add_argument(
        "--model",
        default=None,
        metavar="NAME",
        help="Answer with this model; without it the chosen one (cloister models use).",
    )
    writer.add_argument(
        "--quotes",
        action="store_true",
        default=False,
        help="Answer with the best sentences of the documents, word for word; no model writes.",
    )
    ask_memory(ask)
    _sampling(ask)


def _sampling(ask: argparse.ArgumentParser) -> None:
    ask.add_argument(
        "--temperature",
        type=values.temperature,
        default=None,
        metavar="T",
        help=f"0 is the most steady, {values.MAX_TEMPERATURE:g} the wildest; without it as in the "
        "settings.",
    )
    ask.add_argument(
        "--max-tokens",
        type=values.count,
        default=None,
        metavar="N",
        help="End the answer after this many tokens; without it as in the settings.",
    )
    ask.add_argument(
        "--seed",
        type=values.seed,
        default=None,
        metavar="N",
        help="The same number gives the same answer again; without it as in the settings.",
    )
    ask.add_argument(
        "--set",
        action="append",
        type=values.setting,
        default=[],
        metavar="SETTING=VALUE",
        help="Another setting for this answer alone, such as top_k=20 or mirostat=v2; repeatable. "
        f"They are: {', '.join(SAMPLING)}.",
    )


def _chats(commands: Any) -> None:
    from app.cli.chats_grammar import listing, searching, shelf  # noqa: PLC0415 (not for the window)

    chats = add_group(
        commands, "chats", "history: list, show, search, put in order, export, import, delete"
    )
    listing(add_command(chats, "list", "all chats", handler="chats_list"))
    show = add_command(chats, "show", "one chat", handler="chats_show")
    show.add_argument("conversation", metavar="ID", help=_CHAT)
    chat_branches(show)
    searching(
        add_command(chats, "search", "messages that hold these words", handler="chats_search")
    )
    shelf(lambda name, text: add_command(chats, name, text, handler=f"chats_{name}"))
    keep = add_command(chats, "keep", "for how long a chat is kept", handler="chats_keep")
    keep.add_argument("conversation", metavar="ID", help=_CHAT)
    time = keep.add_mutually_exclusive_group(required=True)
    time.add_argument(
        "--days",
        type=values.days,
        default=None,
        metavar="N",
        help="So many days after its last message; where the site's time is shorter, that holds.",
    )
    time.add_argument(
        "--forever",
        action="store_true",
        default=False,
        dest="is_forever",
        help="Without end, where the site has no time of its own.",
    )
    chat_attachments(lambda name, text: add_command(chats, name, text, handler=f"chats_{name}"))
    chat_memory(lambda name, text: add_command(chats, name, text, handler=f"chats_{name}"))
    chat_files(lambda name, text: add_command(chats, name, text, handler=f"chats_{name}"))


def _audit(commands: Any) -> None:
    audit = add_group(commands, "audit", "the record of events: show, verify, export")
    show = add_command(audit, "show", "the newest records", handler="audit_show")
    show.add_argument(
        "--since",
        type=values.moment,
        default=None,
        metavar="TIME",
        help="From this date or time on, as in 2026-01-31 or 2026-01-31T08:00, local; "
        "without it from the first.",
    )
    show.add_argument(
        "--event",
        type=values.audit_event,
        action="append",
        default=[],
        dest="events",
        metavar="EVENT",
        help="Only this kind of event, as the column names it; may be given again.",
    )
    show.add_argument(
        "--limit",
        type=values.count,
        default=100,
        metavar="N",
        help="Show at most this many; 100 by default.",
    )
    verify = add_command(audit, "verify", "look whether it is whole", handler="audit_verify")
    verify.add_argument(
        "--file",
        type=values.path,
        default=None,
        metavar="EXPORT",
        help="Look over an exported file, without vault or passphrase; without it the vault's own.",
    )
    verify.add_argument(
        "--public-key",
        type=values.public_key,
        default=None,
        metavar="HEX",
        help="The key that must have signed the file; without it the file vouches for itself.",
    )
    verify.add_argument(
        "--code",
        type=values.audit_code,
        default=None,
        metavar="N:CODE",
        help="Whether record N still has the code that was written down.",
    )
    export = add_command(audit, "export", "write all of it to a file", handler="audit_export")
    export.add_argument("--to", type=values.path, required=True, metavar="FILE", help="A new file.")
