"""Kills while a home is made from a backup: it is whole, or not there and can be made anew."""

import random
import shutil
from functools import partial
from pathlib import Path

from tests.torture.contents import Contents, differences, of_a_backup, seen_in
from tests.torture.homes import BACKUP_PASSPHRASE, app_of, make_home, opened, use_light_workers
from tests.torture.killing import Moment, in_lanes, in_own_folder, run_and_kill
from tests.torture.outcome import Tally

LARGE = 200
_KILLS_OF_A_HOME = 100
_LONGEST_S = 0.15


def run(count: int, seed: int) -> Tally:
    """So many kills."""
    return in_lanes(_lane, count=count, seed=seed, most=_KILLS_OF_A_HOME)


def _lane(seed: int, count: int) -> Tally:
    return in_own_folder(partial(_kill_often, seed), seed, count)


def _kill_often(seed: int, folder: Path, rng: random.Random, count: int) -> Tally:
    use_light_workers()
    file, before, tally = folder / "backup", _back_up(folder), Tally()
    for number in range(count):
        home = folder / "restored"
        moment = Moment(rng.uniform(0, _LONGEST_S), is_after_ready=True)
        killed = run_and_kill(("tests.torture.acts", "restore", str(home), str(file)), moment)
        where = f"seed {seed}, kill {number}"
        tally.counts["kills"] += 1
        if not killed.was_running:
            tally.fail("acts_that_ended", f"{where}: {killed.stderr[-300:]}")
        is_there = app_of(home).has_vault()
        tally.counts["whole" if is_there else "absent"] += 1
        if b"done" in killed.said and not is_there:
            tally.fail("losses", f"{where}: it was done, and there is no home")
        with tally.expects_no_error(where):
            if not is_there:
                app_of(home).restore(file, bytearray(BACKUP_PASSPHRASE))[0].close()
            _look(home, before, tally, where)
        shutil.rmtree(home, ignore_errors=True)
    return tally


def _back_up(folder: Path) -> Contents:
    home = make_home(folder)
    with opened(home) as session:
        for number in range(20):
            session.chat.ask(f"What of crane {number}?")
        session.preferences.update({"max_tokens": 640})
        session.backups.make(folder / "backup", bytearray(BACKUP_PASSPHRASE))
        return of_a_backup(seen_in(session))


def _look(home: Path, before: Contents, tally: Tally, where: str) -> None:
    with opened(home, BACKUP_PASSPHRASE) as session:
        for name in differences(before, seen_in(session)):
            tally.fail("losses", f"{where}: {name} is not as it was")
