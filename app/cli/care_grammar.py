"""The grammar of the commands that look after a vault: backup, restore, check, repair."""

import argparse
from collections.abc import Callable

from app.cli import values

_BACKUP_FILE = (
    "A file that holds the backup's passphrase; without it the terminal asks, and without a"
    " terminal the vault's own passphrase opens the backup."
)
_BACKUP_FD = "An open descriptor that gives the backup's passphrase; without it as above."


def care(command: Callable[[str, str], argparse.ArgumentParser]) -> None:
    """Adds the commands to the group that ``command`` adds to."""
    backup = command("backup", "write the whole home but its models into one encrypted file")
    backup.add_argument(
        "--to", type=values.path, required=True, metavar="FILE", help="The file to write."
    )
    backup.add_argument(
        "--backup-passphrase-file",
        type=values.path,
        default=None,
        metavar="PATH",
        help=_BACKUP_FILE,
    )
    backup.add_argument(
        "--backup-passphrase-fd",
        type=values.descriptor,
        default=None,
        metavar="N",
        help=_BACKUP_FD,
    )
    backup.add_argument(
        "--replace",
        action="store_true",
        default=False,
        help="Put it in the place of a file of that name; without it that is refused.",
    )
    restore = command("restore", "make a new home (--home) from a backup")
    restore.add_argument(
        "file", type=values.path, metavar="FILE", help="What 'vault backup' wrote."
    )
    command("check", "look over every page and table of the vault")
    repair = command("repair", "make a new home of what can be read of a damaged one")
    repair.add_argument(
        "--to",
        type=values.path,
        required=True,
        metavar="FOLDER",
        help="The data folder of the new home.",
    )
