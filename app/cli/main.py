"""Runs one command: policy, dispatch, and every end told by code and exit status."""

import gc
import importlib
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from app.cli import uncaught
from app.cli.errors import (
    EXIT_BUG,
    EXIT_DONE,
    EXIT_INTERRUPTED,
    NoWindowError,
    SandboxTooWeakError,
    StoppedError,
    UnexpectedError,
)
from app.cli.options import GlobalOptions, default_home
from app.cli.output import Output, error_record
from app.errors import CancelledError, UsageError, UserFacingError
from app.policy.loader import load
from app.policy.schema import SandboxLevel, SitePolicy

if TYPE_CHECKING:
    from argparse import Namespace

    from app.cli.context import Context
    from app.services.session import AppFactory

# Names, so that the window's start imports none of them.
_HANDLERS: Mapping[str, tuple[str, str]] = {
    "init": ("vault", "init"),
    "docs_add": ("docs", "add"),
    "docs_retry": ("docs", "retry"),
    "docs_failed": ("docs", "failed"),
    "docs_languages": ("doc_languages", "languages"),
    "docs_list": ("docs", "list_documents"),
    "docs_text": ("docs", "text"),
    "docs_reembed": ("reembed", "reembed"),
    "docs_remove": ("docs", "remove"),
    **{
        f"docs_watch_{name}": ("watch", name)
        for name in ("add", "remove", "pause", "resume", "scan", "run")
    },
    "docs_watch_list": ("watch", "list_watched"),
    "search": ("search", "search"),
    "ask": ("ask", "ask"),
    "chats_list": ("chats", "list_chats"),
    "chats_show": ("chats", "show"),
    "chats_search": ("chats", "search"),
    "chats_keep": ("chats", "keep"),
    "chats_context": ("chats_memory", "context"),
    "chats_memory": ("chats_memory", "memory"),
    "chats_attachments": ("chats_attachments", "attachments"),
    **{
        f"chats_{name}": ("chats_shelf", name)
        for name in ("archive", "unarchive", "tag", "move", "rename", "pin", "delete")
    },
    "chats_export": ("chat_files", "export"),
    "chats_import": ("chat_files", "import_files"),
    "personas_list": ("personas", "list_personas"),
    "prompts_list": ("prompts", "list_prompts"),
    **{
        f"{kind}_{name}": (kind, name)
        for kind in ("personas", "prompts")
        for name in ("show", "add", "remove", "export")
    },
    **{f"{kind}_import": ("named", "import_file") for kind in ("personas", "prompts")},
    "models_list": ("models", "list_models"),
    "models_import": ("models", "import_file"),
    "models_verify": ("models", "verify"),
    "models_use": ("models", "use"),
    "models_set": ("models", "set_for_one"),
    "models_remove": ("models", "remove"),
    "models_sync": ("sync", "sync"),
    "change_passphrase": ("keys", "change_passphrase"),
    "recovery": ("keys", "recovery"),
    "vault_destroy": ("destroy", "destroy"),
    "vault_backup": ("care", "backup"),
    "vault_restore": ("care", "restore"),
    "vault_check": ("care", "check"),
    "vault_repair": ("care", "repair"),
    "audit_show": ("audit", "show"),
    "audit_verify": ("audit", "verify"),
    "audit_export": ("audit", "export"),
    **{
        f"station_{name}": ("station", name)
        for name in ("init", "add", "sign", "publish", "revoke", "rotate", "status", "discard")
    },
    "eval": ("evaluate", "evaluate"),
    "bench": ("machine", "bench"),
    "doctor": ("machine", "doctor"),
}
_WRONG_OPTIONS = UsageError(
    "The options make no sense.", hint="What is wrong with them stands on stderr."
)
_WITHOUT_SANDBOX = frozenset({"doctor"})  # it is how one finds out


class MakeFactory(Protocol):
    """Composes the application for one home; ``stays`` for a process that lives on.

    ``launcher`` are the pipe ends to read from and write to the launcher, where there is one.
    """

    def __call__(
        self,
        home: Path,
        policy: SitePolicy,
        *,
        stays: bool = False,
        launcher: tuple[int, int] | None = None,
    ) -> "AppFactory":
        """The factory of sessions."""
        ...


OpenWindow = Callable[["AppFactory"], int]


def main(
    argv: Sequence[str], *, make_factory: MakeFactory, open_window: OpenWindow | None = None
) -> int:
    """Runs the command line, or the window where there is no command; returns the exit status."""
    uncaught.install()
    output = Output(is_json="--json" in argv)
    try:
        status = _dispatch(argv, output, make_factory, open_window)
    except UserFacingError as error:
        output.error(error)
        return output.status_or(error.exit_code)
    except (
        SystemExit
    ) as ended:  # argparse has printed: help, or what is wrong with a bench's options
        output.flush()
        status = EXIT_DONE
        if ended.code:
            status = _WRONG_OPTIONS.exit_code
            output.record({"error": error_record(_WRONG_OPTIONS)})
    except (CancelledError, KeyboardInterrupt):
        status = EXIT_INTERRUPTED
    except Exception as error:  # noqa: BLE001 (the edge: nothing leaves with a traceback)
        output.error(_redacted(error))
        status = EXIT_BUG
    if status == EXIT_INTERRUPTED:
        stopped = StoppedError("Stopped. What was done before is kept.")
        output.record({"error": error_record(stopped)})
    return output.status_or(status)


def _dispatch(
    argv: Sequence[str], output: Output, make_factory: MakeFactory, open_window: OpenWindow | None
) -> int:
    if not argv:
        return _run_window(GlobalOptions(default_home()), make_factory, open_window)
    from app.cli.parser import parse  # noqa: PLC0415 (argparse: 10 ms of the window's start)

    options, arguments = parse(argv)
    if arguments.handler == "window":
        return _run_window(options, make_factory, open_window)
    return _run_command(options, arguments, output, make_factory)


def _run_window(
    options: GlobalOptions, make_factory: MakeFactory, open_window: OpenWindow | None
) -> int:
    if open_window is None:
        raise NoWindowError("This program has no window.", hint="See: cloister --help")
    policy = load(options.policy)
    factory = make_factory(options.home, policy, stays=True)
    _check_sandbox(factory)
    return open_window(factory)


def _run_command(
    options: GlobalOptions, arguments: "Namespace", output: Output, make_factory: MakeFactory
) -> int:
    gc.enable()
    _quieten_libraries()
    name = arguments.handler
    factory = make_factory(options.home, load(options.policy))
    if name not in _WITHOUT_SANDBOX:
        _check_sandbox(factory)
    from app.cli.context import Context  # noqa: PLC0415 (not on the window's start path)

    return _handler(name)(Context(factory, options, arguments, output))


def _quieten_libraries() -> None:
    """What the inside logs is for developers; a command says what matters in its own words."""
    import logging  # noqa: PLC0415 (not on the window's start path)

    logging.getLogger().addHandler(logging.NullHandler())


def _handler(name: str) -> "Callable[[Context], int]":
    module, function = _HANDLERS[name]
    handler: Callable[[Context], int] = getattr(
        importlib.import_module(f"app.cli.commands.{module}"), function
    )
    return handler


def _check_sandbox(factory: "AppFactory") -> None:
    """Refuses to go on below the level the site demands."""
    wanted, reached = factory.policy.sandbox.min_level, factory.sandbox_level()
    known = [str(level) for level in SandboxLevel]
    if reached not in known or SandboxLevel(reached).rank < wanted.rank:
        raise SandboxTooWeakError(
            f"This site asks for the sandbox level '{wanted}'; here it is '{reached}'. "
            "Nothing was opened.",
            hint="Run 'cloister doctor', or ask the administrator (sandbox.min_level).",
        )


def _redacted(error: Exception) -> UnexpectedError:
    from app.security.redaction import describe  # noqa: PLC0415 (needed when all else failed)

    return UnexpectedError(
        f"Something unexpected happened: {describe(error)}. What was kept before is safe.",
        hint="Please report this line; it holds no content.",
    )
