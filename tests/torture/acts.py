"""The process that is killed in one act: says when it begins, and when it is done.

Usage: ``acts.py ACT HOME ARGUMENT...``; see ``ACTS``. It then waits to be killed.
"""

import os
import signal
import sys
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

from app.security import sandbox
from app.security.kdf import Argon2idCost
from app.services.destroy import destroy_home
from tests.cheap import COST
from tests.torture.acknowledged import line
from tests.torture.homes import BACKUP_PASSPHRASE, app_of, opened, use_light_workers


def say(*values: object) -> None:
    """Tells the parent."""
    os.write(1, line(*map(str, values)))


def change_passphrase(home: Path, old: str, prefix: str) -> None:
    """Changes it again and again; each is named before and after."""
    with opened(home, old.encode()) as session:
        say("begun")
        for number in range(1_000_000):
            new = f"{prefix} {number}"
            say("changing", new)
            session.passphrases.change(bytearray(old.encode()), bytearray(new.encode()))
            say("changed", new)
            old = new


def unlock(home: Path, passphrase: str, iterations: str) -> None:
    """Unlocks where a guess should cost more than it did, or where the vault is of an old form."""
    say("begun")
    cost = Argon2idCost(COST.memory_kib, int(iterations), COST.lanes)
    app_of(home, cost=cost).unlock(bytearray(passphrase.encode()))
    say("done")


def destroy(home: Path) -> None:
    """Destroys the home."""
    say("begun")
    destroy_home(home)
    say("done")


def backup(home: Path, passphrase: str, file: str) -> None:
    """Makes a backup in the place of the one before; its passphrase is another."""
    with opened(home, passphrase.encode()) as session:
        session.chat.ask(f"What of crane {os.getpid()}?")
        say("begun")
        session.backups.make(Path(file), bytearray(BACKUP_PASSPHRASE), replaces=True)
        say("done")
        signal.pause()


def restore(home: Path, file: str) -> None:
    """Makes a home from a backup."""
    say("begun")
    app_of(home).restore(Path(file), bytearray(BACKUP_PASSPHRASE))
    say("done")


def abort(home: Path) -> None:
    """Keeps a title, a draft and instructions if there are any on stdin; ends by an abort.

    The passphrase comes first.
    """
    passphrase, *words = sys.stdin.read().split("\n")
    with opened(home, passphrase.encode()) as session:
        if words:
            title, draft, prompt = words
            chat = session.history.list()[0]
            session.history.rename(chat.id, title)
            session.history.keep_drafts({chat.id: draft, None: draft})
            session.preferences.update({"system_prompt": prompt})
        os.abort()


ACTS: Mapping[str, Callable[..., None]] = {
    "change-passphrase": change_passphrase,
    "unlock": unlock,
    "destroy": destroy,
    "backup": backup,
    "restore": restore,
    "abort": abort,
}


def main(arguments: Sequence[str]) -> None:
    """Runs one act, then waits."""
    act, home, *rest = arguments
    sandbox.seal(sandbox.Profile.WINDOW)
    use_light_workers()
    ACTS[act](Path(home), *rest)
    signal.pause()


if __name__ == "__main__":
    main(sys.argv[1:])
