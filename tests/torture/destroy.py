"""Kills while a home is destroyed: it opens whole or never again, and a second time finishes it."""

import random
import shutil
from functools import partial
from pathlib import Path

from app.errors import UserFacingError
from app.services.destroy import destroy_home
from tests.torture.contents import Contents, differences, seen_in
from tests.torture.homes import make_home, opened, use_light_workers
from tests.torture.killing import Moment, in_lanes, in_own_folder, run_and_kill
from tests.torture.outcome import Tally

LARGE = 200
_KILLS_OF_A_HOME = 100
_LONGEST_S = 0.005


def run(count: int, seed: int) -> Tally:
    """So many kills."""
    return in_lanes(_lane, count=count, seed=seed, most=_KILLS_OF_A_HOME)


def _lane(seed: int, count: int) -> Tally:
    return in_own_folder(partial(_kill_often, seed), seed, count)


def _kill_often(seed: int, folder: Path, rng: random.Random, count: int) -> Tally:
    use_light_workers()
    template, tally = make_home(folder), Tally()
    with opened(template) as session:
        session.chat.ask("What drives the crane?")
        before = seen_in(session)
    for number in range(count):
        home = folder / f"home-{number}"
        shutil.copytree(template, home)
        moment = Moment(rng.uniform(0, _LONGEST_S), is_after_ready=True)
        killed = run_and_kill(("tests.torture.acts", "destroy", str(home)), moment)
        tally.counts["kills"] += 1
        _look(home, before, tally, f"seed {seed}, kill {number}", is_done=b"done" in killed.said)
        shutil.rmtree(home, ignore_errors=True)
    return tally


def _look(home: Path, before: Contents, tally: Tally, where: str, *, is_done: bool) -> None:
    try:
        with opened(home) as session:
            altered = differences(before, seen_in(session))
    except UserFacingError as error:
        tally.counts[f"refused: {error.error_code}"] += 1
    else:
        tally.counts["whole"] += 1
        if altered or is_done:
            tally.fail("neither_whole_nor_gone", f"{where}: {altered}")
    try:
        destroy_home(home)
    except UserFacingError as error:
        if error.error_code != "no_vault":
            tally.fail("unfinished", f"{where}: {error.message}")
    if home.exists() and any(home.iterdir()):
        tally.fail("unfinished", f"{where}: {[path.name for path in home.iterdir()]} is left")
