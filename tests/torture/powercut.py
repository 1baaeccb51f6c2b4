"""Power cuts: a recorded run, the states a disk may be in at its moments, each opened again."""

import random
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from tests.torture import shim
from tests.torture.acknowledged import Acknowledged
from tests.torture.disk import Disk
from tests.torture.homes import app_of, make_home, use_light_workers
from tests.torture.killing import Moment, in_lanes, in_own_folder, run_and_kill
from tests.torture.kills import look
from tests.torture.outcome import Tally
from tests.torture.shim import Call, Record

LARGE = 200
_CUTS_OF_A_RUN = 20
_SECTORS = (512, 4096)
USES = ("chat", "sessions", "imports", "removals", "create", "passphrases")


@dataclass(frozen=True, slots=True)
class _Plan:
    """What is recorded; a disk that lies takes no notice of syncs."""

    uses: Sequence[str]
    is_lying: bool


def run(count: int, seed: int, *, is_lying: bool = False, uses: Sequence[str] = USES) -> Tally:
    """So many cuts, in runs of some; what a lying disk loses must show."""
    lane = partial(_lane, _Plan(uses, is_lying))
    return in_lanes(lane, count=count, seed=seed, most=_CUTS_OF_A_RUN)


def _lane(plan: _Plan, seed: int, count: int) -> Tally:
    return in_own_folder(partial(_cut_often, plan, seed), seed, count)


def _cut_often(plan: _Plan, seed: int, folder: Path, rng: random.Random, count: int) -> Tally:
    """One recorded run of each kind in turn, cut so often as this lane's share of them is."""
    use_light_workers()
    tally, library = Tally(), shim.build(folder)
    for number, use in enumerate(plan.uses):
        share = count // len(plan.uses) + (number < count % len(plan.uses))
        if share:
            own = folder / use
            own.mkdir()
            tally += _cut_one_run(
                _Run(use, own, library, f"{seed}/{use}", plan.is_lying), rng, share
            )
    return tally


@dataclass(frozen=True, slots=True)
class _Run:
    """One use of a home that is recorded."""

    use: str
    folder: Path
    library: Path
    seed: str
    is_lying: bool

    def record(self, rng: random.Random) -> tuple[Disk, list[Record]]:
        """The disk before, and every call that changed it."""
        home, log = self.folder / "home", self.folder.with_suffix(".log")
        if self.use != "create":
            make_home(self.folder)
        disk = Disk(self.folder)
        env = shim.environment(self.library, root=self.folder, log=log, with_data=True)
        arguments = ("tests.torture.driver", self.use, str(home), self.seed)
        moment = Moment(rng.uniform(0.3, 0.9), is_after_ready=True)
        killed = run_and_kill(arguments, moment, env=env)
        if not killed.was_running:
            raise RuntimeError(f"the driver ended: {killed.stderr[-500:]}")
        calls = shim.read_log(log)
        return disk, [c for c in calls if not (self.is_lying and c.call is Call.SYNCED)]


def _cut_one_run(run: _Run, rng: random.Random, cuts: int) -> Tally:
    tally = Tally()
    disk, records = run.record(rng)
    known, played, is_ready = Acknowledged(), 0, run.use != "create"
    for moment in sorted(rng.choices(range(len(records) + 1), k=cuts)):
        for record in records[played:moment]:
            disk.play(record)
            if record.call is Call.TOLD:
                known.take(record.data)
                is_ready = True
        played = moment
        tally.counts.update(cuts=1, **{f"cuts_in_{run.use}": 1})
        sector = rng.choice(_SECTORS)
        where = f"{run.seed}, after call {moment} of {len(records)}, sectors of {sector}"
        with tempfile.TemporaryDirectory(dir=run.folder.parent) as name:
            disk.cut(Path(name), rng, sector)
            home = Path(name) / "home"
            if is_ready or app_of(home).has_vault():
                look(home, known, tally, where)
    tally.counts.update(calls=len(records), acknowledged=known.lines)
    return tally
