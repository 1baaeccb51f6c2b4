"""Kills while a backup is made over an older one: absent, or whole and what the home held then."""

import random
import shutil
from functools import partial
from pathlib import Path

from app.services.session import Session
from tests.soundness import findings_of
from tests.torture.homes import (
    BACKUP_PASSPHRASE,
    PASSPHRASE,
    app_of,
    make_home,
    opened,
    use_light_workers,
    vault_of,
)
from tests.torture.killing import Moment, in_lanes, in_own_folder, run_and_kill
from tests.torture.outcome import Tally

LARGE = 200
_KILLS_OF_A_HOME = 50
_LONGEST_S = 0.12
_SHARE_WITHOUT = 0.3  # of kills that begin without an older backup


def run(count: int, seed: int) -> Tally:
    """So many kills."""
    return in_lanes(_lane, count=count, seed=seed, most=_KILLS_OF_A_HOME)


def _lane(seed: int, count: int) -> Tally:
    return in_own_folder(partial(_kill_often, seed), seed, count)


def _kill_often(seed: int, folder: Path, rng: random.Random, count: int) -> Tally:
    use_light_workers()
    home, file, tally = make_home(folder), folder / "elsewhere" / "backup", Tally()
    file.parent.mkdir()
    for number in range(count):
        if rng.random() < _SHARE_WITHOUT:
            file.unlink(missing_ok=True)
        moment = Moment(rng.uniform(0, _LONGEST_S), is_after_ready=True)
        arguments = ("tests.torture.acts", "backup", str(home), PASSPHRASE.decode(), str(file))
        had_one = file.exists()
        killed = run_and_kill(arguments, moment)
        where = f"seed {seed}, kill {number}"
        tally.counts["kills"] += 1
        if not killed.was_running:
            tally.fail("acts_that_ended", f"{where}: {killed.stderr[-300:]}")
        if not file.exists():
            tally.counts["absent"] += 1
            if had_one:
                tally.fail("losses", f"{where}: the older backup is gone")
        else:
            _restore(home, file, folder / "restored", tally, where)
    return tally


def _restore(home: Path, file: Path, restored: Path, tally: Tally, where: str) -> None:
    """The backup is whole: a home comes of it that holds the beginning of what there is now."""
    with tally.expects_no_error(where):
        session, _ = app_of(restored).restore(file, bytearray(BACKUP_PASSPHRASE))
        try:
            findings, held = findings_of(vault_of(session)), _messages_of(session)
        finally:
            session.close()
        with opened(home) as session:
            now = _messages_of(session)
        tally.counts["restored with the newest"] += held == now
        tally.counts["restored with an older one"] += held != now
        for finding in findings:
            tally.fail("integrity_errors", f"{where}: {finding}")
        if not held or held != now[: len(held)]:
            tally.fail("losses", f"{where}: {len(held)} messages, now {len(now)}")
    shutil.rmtree(restored, ignore_errors=True)


def _messages_of(session: Session) -> list[str]:
    with vault_of(session).read() as connection:
        rows = connection.execute("SELECT id, text, state FROM messages ORDER BY id")
        return [repr(row) for row in rows]
