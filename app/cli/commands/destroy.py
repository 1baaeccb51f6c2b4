"""`vault destroy`: the end of a home."""

import sys

from app.cli.context import Context
from app.cli.errors import (
    EXIT_DONE,
    ConfirmationNeededError,
    NotConfirmedError,
)
from app.cli.output import counted
from app.services.destroy import CONFIRMATION, destroy_home, is_confirmed

_WARNING = (
    "This destroys the vault for good: its keys first, then every chat, document, model and "
    "setting in '{home}'. Nobody can bring it back. Backups elsewhere are not reached, nor are "
    "copies that a flash disk keeps of overwritten blocks."
)


def destroy(context: Context) -> int:
    """Asks for the word, and destroys; no passphrase, for whoever may delete files could anyway."""
    home = context.options.home
    typed = context.arguments.confirm
    if not is_confirmed(_typed(context) if typed is None else typed, home.name):
        raise NotConfirmedError(
            "The word was not typed. Nothing was destroyed.",
            hint=f"It is: {CONFIRMATION}, or the name of the folder.",
        )
    gone = destroy_home(home)
    context.output.record({"destroyed": str(gone.home), "files": gone.files, "left": gone.left})
    context.output.text(f"Destroyed: {gone.home} ({counted(gone.files, 'file')}).")
    if gone.left:
        context.output.text(
            f"{counted(gone.left, 'file')} in it that Cloister did not make stayed."
        )
    return EXIT_DONE


def _typed(context: Context) -> str:
    if not sys.stdin.isatty():
        raise ConfirmationNeededError(
            "There is no terminal to ask on. Nothing was destroyed.",
            hint=f"For scripts: --confirm {CONFIRMATION}",
        )
    home = context.options.home
    context.output.note(_WARNING.format(home=home))
    context.output.note(f"To go on, type '{CONFIRMATION}' or '{home.name}':")
    return sys.stdin.readline()
