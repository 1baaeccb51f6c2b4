"""Full disks, I/O errors, read-only folders at every single write of every command.

First a command runs and its calls below the home are counted; then it runs again for each of them,
with that call failing: once, or from there on.
"""

import errno
import random
import shutil
import tempfile
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from tests.torture import shim
from tests.torture.commands import COMMANDS, Command, Desk, Ended, kept_in, make_desk, opens
from tests.torture.homes import app_of, opened, vault_of
from tests.torture.killing import LANES
from tests.torture.outcome import Tally
from tests.torture.shim import Fault, Record

LARGE = 100_000  # more than there are: every call with every kind of fault
_ENDS = frozenset({0, 1, 2, 3, 4})
_KINDS = (
    (errno.ENOSPC, True),
    (errno.ENOSPC, False),
    (errno.EIO, False),
    (errno.EIO, True),
    (errno.EROFS, True),
    (errno.EDQUOT, True),
)


@dataclass(frozen=True, slots=True)
class _Trial:
    """One command with one fault."""

    name: str
    fault: Fault

    def __str__(self) -> str:
        kind = errno.errorcode[self.fault.error]
        return f"{self.name}: {kind} at call {self.fault.at}{' and after' * self.fault.is_lasting}"


def run(count: int, seed: int, names: Sequence[str] = tuple(COMMANDS)) -> Tally:
    """At most so many trials, drawn from all commands, calls and kinds."""
    with tempfile.TemporaryDirectory(prefix="cloister-torture-") as name:
        folder = Path(name)
        library, template = shim.build(folder), make_desk(folder / "template")
        tally = Tally()
        with ThreadPoolExecutor(LANES) as pool:
            calls = dict(
                zip(names, pool.map(partial(_count, template, library), names), strict=True)
            )
            tally.counts.update({f"calls of {name}": calls[name] for name in calls})
            trials = [
                _Trial(command, Fault(at, error, is_lasting))
                for command in names
                for at in range(1, calls[command] + 1)
                for error, is_lasting in _KINDS
            ]
            random.Random(seed).shuffle(trials)  # noqa: S311 (repeatable draws)
            for part in pool.map(partial(_try, template, library), trials[:count]):
                tally += part
        return tally


def _count(template: Desk, library: Path, name: str) -> int:
    desk = _fresh(COMMANDS[name], template, template.folder.with_name(f"count {name}"))
    ended, calls = _run(COMMANDS[name], desk, library, None)
    if ended.status:
        raise RuntimeError(f"{name} fails without a fault: {ended}")
    return len(calls)


def _try(template: Desk, library: Path, trial: _Trial) -> Tally:
    command, tally = COMMANDS[trial.name], Tally()
    with tempfile.TemporaryDirectory(dir=template.folder.parent) as name:
        desk = _fresh(command, template, Path(name) / "desk")
        ended, calls = _run(command, desk, library, trial.fault)
        failed = next((call for call in calls if call.error), None)
        tally.counts.update(trials=1, **{f"ended with {ended.status}": 1})
        if failed is None:
            tally.counts["not reached"] += 1
        where = f"{trial} ({_described(failed)})"
        for fault in _faults_of_end(ended):
            tally.fail("bad_ends", f"{where}: {fault}")
        for fault in _faults_of_home(command, desk, ended):
            tally.fail("losses", f"{where}, ended with {ended.status}: {fault}")
    return tally


def _described(call: Record | None) -> str:
    return "-" if call is None else f"{call.call.name.lower()} {Path(call.path).name}"


def _fresh(command: Command, template: Desk, folder: Path) -> Desk:
    desk = template.copy_to(folder)
    if command.makes_home:
        shutil.rmtree(desk.home)
    return desk


def _run(
    command: Command, desk: Desk, library: Path, fault: Fault | None
) -> tuple[Ended, list[Record]]:
    log = desk.folder.with_suffix(".log")
    env = shim.environment(library, root=desk.home, log=log, fault=fault)
    ended = desk.run(*command.arguments(desk), env=env)
    return ended, list(shim.read_log(log))


def _faults_of_end(ended: Ended) -> list[str]:
    """Whether it ended as the contract of the command line says: a code, and a sentence."""
    faults = []
    if ended.status not in _ENDS:
        faults.append(f"exit {ended.status}: {ended.stdout[-300:]} {ended.stderr[-300:]}")
    if "Traceback" in ended.stderr or "unexpected" in ended.stderr:
        faults.append(f"it told of its inside: {ended.stderr[-500:]}")
    if ended.status and not ended.sentences:
        faults.append(f"exit {ended.status} without a sentence: {ended.stdout[-300:]}")
    return faults


def _faults_of_home(command: Command, desk: Desk, ended: Ended) -> list[str]:
    if command.makes_home and ended.status and not app_of(desk.home).has_vault():
        again = desk.run("init")
        return [f"a second init: {again}"] if again.status else []
    opening = [key for key in command.passphrases if opens(desk.home, key)]
    if len(opening) != 1:
        return [f"{len(opening)} passphrases open the home"]
    with opened(desk.home, opening[0]) as session:
        faults = list(vault_of(session).check())
        lost = () if command.makes_home else command.keeps - kept_in(session)
        faults += [f"the {thing} of before is lost" for thing in lost]
        if not ended.status and not command.has_worked(session, desk):
            faults.append("it said that it is done, and it is not")
        return faults
