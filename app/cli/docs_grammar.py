"""The grammar of `docs`: documents in, out, and what became of them."""

from typing import Any

from app.cli import values
from app.cli.embedding_grammar import reembedding
from app.cli.grammar import add_command, add_group
from app.cli.languages_grammar import language_option, languages

_DOCUMENT = "An id such as d12, a file name or a path."


def docs(commands: Any) -> None:
    """Adds the group."""
    from app.cli.watch_grammar import watch  # noqa: PLC0415 (not for the window)
    from app.domain.documents import DEFAULT_COLLECTION  # noqa: PLC0415 (not for the window)

    group = add_group(
        commands,
        "docs",
        "documents: add, list, text, remove, failed, retry, reembed, watch, languages",
    )
    add = add_command(group, "add", "import files and folders", handler="docs_add")
    add.add_argument("paths", nargs="+", type=values.path, metavar="PATH", help="A file or folder.")
    add.add_argument(
        "--collection",
        type=values.collection,
        default=None,
        metavar="NAME",
        help=f"Put them into this collection; without it into '{DEFAULT_COLLECTION}'.",
    )
    language_option(add)
    languages(
        add_command(group, "languages", "those of pictures of text", handler="docs_languages")
    )
    retry = add_command(group, "retry", "import again what failed", handler="docs_retry")
    retry.add_argument(
        "files", nargs="*", default=[], metavar="FILE", help="This one; without it all that failed."
    )
    for command in (add, retry):
        command.add_argument(
            "--passwords",
            type=values.path,
            default=None,
            metavar="FILE",
            help="A JSON object of file names to passwords; without it locked files fail.",
        )
    failed = add_command(
        group, "failed", "what was not taken in, and why; it is kept", handler="docs_failed"
    )
    failed.add_argument(
        "--collection",
        type=values.collection,
        default=None,
        metavar="NAME",
        help="Of this collection only; without it of all.",
    )
    failed.add_argument(
        "--dismiss", action="store_true", default=False, help="Forget them after this list."
    )
    listing = add_command(group, "list", "what was imported", handler="docs_list")
    listing.add_argument(
        "--collection",
        type=values.collection,
        default=None,
        metavar="NAME",
        help="List this collection only; without it all.",
    )
    text = add_command(group, "text", "the extracted text", handler="docs_text")
    text.add_argument("documents", nargs="*", default=[], metavar="DOCUMENT", help=_DOCUMENT)
    text.add_argument(
        "--all",
        action="store_true",
        default=False,
        dest="is_all",
        help="Every document; without it those named.",
    )
    reembedding(lambda name, text: add_command(group, name, text, handler=f"docs_{name}"))
    remove = add_command(
        group, "remove", "remove for good, and look for what is left", handler="docs_remove"
    )
    remove.add_argument("documents", nargs="*", default=[], metavar="DOCUMENT", help=_DOCUMENT)
    remove.add_argument(
        "--gone",
        action="store_true",
        default=False,
        help="Those whose files are gone from watched folders; without it those named.",
    )
    remove.add_argument(
        "--collection",
        type=values.collection,
        default=None,
        metavar="NAME",
        help="With --gone, of this collection only; without it of all.",
    )
    watched = add_group(group, "watch", "folders whose files come in by themselves")
    watch(lambda name, text: add_command(watched, name, text, handler=f"docs_watch_{name}"))
