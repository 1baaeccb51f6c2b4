"""The grammar of `models`: what is installed, what answers, and how it is loaded."""

import argparse
from typing import Any

from app.cli import values
from app.cli.grammar import add_command, add_group


def models(commands: Any) -> None:
    """Adds the group."""
    group = add_group(commands, "models", "models: list, import, sync, verify, use, set, remove")
    add_command(group, "list", "the ledger of models", handler="models_list")
    importing = add_command(
        group, "import", "take a GGUF file or a model's folder over", handler="models_import"
    )
    importing.add_argument(
        "file",
        type=values.path,
        metavar="FILE",
        help="A GGUF file, or the folder of an embedder, a reranker or a checker.",
    )
    importing.add_argument(
        "--name", default=None, metavar="NAME", help="Its name here; without it the file's own."
    )
    verify = add_command(group, "verify", "hash the files again", handler="models_verify")
    verify.add_argument(
        "name", nargs="?", default=None, metavar="NAME", help="One model; without it all."
    )
    for name, text in (("use", "make it the one that answers"), ("remove", "remove its files")):
        command = add_command(group, name, text, handler=f"models_{name}")
        command.add_argument("name", metavar="NAME", help="As 'cloister models list' shows it.")
        if name == "use":
            command.add_argument(
                "--again",
                action="store_true",
                default=False,
                help="Try one once more that was put aside.",
            )
            command.add_argument(
                "--off",
                action="store_true",
                default=False,
                help="Of a reranker or a checker: use none any more.",
            )
            adapter_options(command)
            _model_load(command)
    setting = add_command(group, "set", "what holds for one model alone", handler="models_set")
    setting.add_argument("name", metavar="NAME", help="As 'cloister models list' shows it.")
    setting.add_argument(
        "changes",
        nargs="+",
        type=values.change,
        metavar="SETTING=VALUE",
        help="context_tokens, temperature, top_k, top_p, min_p, repeat_penalty, cache_type, "
        "gpu_layers or prompt_form; without a VALUE it is again what the settings say.",
    )
    _sync(group)


def adapter_options(command: argparse.ArgumentParser) -> None:
    """Which adapters a model is loaded with."""
    attached = command.add_mutually_exclusive_group()
    attached.add_argument(
        "--adapter",
        dest="adapters",
        action="append",
        default=[],
        metavar="ADAPTER",
        help="Load it with this adapter, and none but those named; may be repeated.",
    )
    attached.add_argument(
        "--no-adapter", action="store_true", default=False, help="Load it without any adapter."
    )
    command.add_argument(
        "--scale",
        dest="scales",
        action="append",
        type=float,
        default=[],
        metavar="S",
        help="How much of the adapter, 0 to 2; without it 1. One for each --adapter, in order.",
    )


def _sync(models: Any) -> None:
    sync = add_command(
        models, "sync", "fetch the site's models from its mirror or a stick", handler="models_sync"
    )
    place = sync.add_mutually_exclusive_group()
    place.add_argument(
        "--mirror",
        default="",
        metavar="URL",
        help="The vetted mirror, https://HOST[:PORT][/PATH]; without it the site's.",
    )
    for name, metavar, text in (
        ("--media", "PATH", "The folder of a stick that holds what a station published."),
        ("--trust-root", "FILE", "The station's root.json; without it the one the site fixes."),
        ("--ca", "FILE", "Certificates (PEM) that vouch for the mirror; without it the site's."),
    ):
        group = place if name == "--media" else sync
        group.add_argument(name, type=values.path, default=None, metavar=metavar, help=text)
    sync.add_argument(
        "--new-trust-root",
        action="store_true",
        default=False,
        help="Go by the root of another station than before. What was taken back stays so.",
    )
    sync.add_argument(
        "--only",
        action="append",
        default=None,
        metavar="NAME",
        help="This model alone; may be given again. Without it all that the site offers.",
    )


def _model_load(use: argparse.ArgumentParser) -> None:
    use.add_argument(
        "--context",
        type=values.context,
        default=None,
        metavar="N",
        help="Load it with a context of so many tokens, now and later; 'auto': as the settings "
        "say, and as memory allows.",
    )
    use.add_argument(
        "--cache-type",
        type=values.cache_type,
        default=None,
        metavar="TYPE",
        help="Keep its conversations as f16 (the usual), q8_0 (half the memory) or q4_0 (a "
        "quarter; answers may be worse).",
    )
    use.add_argument(
        "--gpu-layers",
        type=values.gpu_layers,
        default=None,
        metavar="N",
        help="Put so many of its layers on the graphics processor; 'auto': as many as fit.",
    )
