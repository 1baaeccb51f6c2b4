"""Full disks, I/O errors, read-only folders at every single write of every command.

First a command runs and its calls below the home are counted; then it runs again for each of them,
with that call failing: once, or from there on.
"""

import errno
import random
import shutil
import tempfile
from collections.abc import Mapping, Sequence
from concurrent.futures import ProcessPoolExecutor
from contextlib import suppress
from dataclasses import dataclass
from functools import partial
from multiprocessing import get_context
from pathlib import Path

from app.errors import UserFacingError
from tests.soundness import findings_of
from tests.torture import shim
from tests.torture.commands import (
    CHAT,
    COMMANDS,
    DOCUMENT,
    Command,
    Desk,
    Ended,
    kept_in,
    make_desk,
    opens,
)
from tests.torture.homes import app_of, opened, vault_of
from tests.torture.killing import LANES
from tests.torture.outcome import Tally
from tests.torture.shim import Fault, Record

LARGE = 0  # every call once
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
    """So many trials, drawn from all commands, calls and kinds; 0: every call once."""
    with tempfile.TemporaryDirectory(prefix="cloister-torture-") as name:
        folder = Path(name)
        library, template = shim.build(folder), make_desk(folder / "template")
        tally = Tally()
        with ProcessPoolExecutor(LANES, mp_context=get_context("spawn")) as pool:
            numbers = list(pool.map(partial(_count, template, library), names))
            calls = dict(zip(names, numbers, strict=True))
            tally.counts.update({f"calls of {name}": calls[name] for name in names})
            trials = _drawn(calls, random.Random(seed))  # noqa: S311 (repeatable draws)
            for part in pool.map(partial(_try, template, library), trials[: count or sum(numbers)]):
                tally += part
        return tally


def _drawn(calls: Mapping[str, int], rng: random.Random) -> list[_Trial]:
    """Every call of every command with one kind of fault, then with the next, and so on."""
    every = [(name, at) for name, last in calls.items() for at in range(1, last + 1)]
    trials: list[_Trial] = []
    for turn in range(len(_KINDS)):
        rng.shuffle(every)
        for name, at in every:
            error, is_lasting = _KINDS[(at + turn) % len(_KINDS)]
            trials.append(_Trial(name, Fault(at, error, is_lasting)))
    return trials


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
        where = f"{where}, ended with {ended.status}"
        with tally.expects_no_error(where):
            for fault in _faults_of_home(command, desk, ended):
                tally.fail("losses", f"{where}: {fault}")
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
    env = shim.environment(library, root=desk.folder, log=log, fault=fault)
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
    if command.ends_home:
        return _faults_of_end_of_home(desk, ended)
    if command.makes_home and ended.status and not app_of(desk.home).has_vault():
        again = desk.run(*command.arguments(desk))
        return [f"a second time: {again}"] if again.status else []
    opening = [key for key in command.passphrases if opens(desk.home, key)]
    if len(opening) != 1:
        return [f"{len(opening)} passphrases open the home"]
    if not ended.status and opening[0] != command.passphrases[-1]:
        return ["it said that it is done, and the old passphrase opens the home"]
    with opened(desk.home, opening[0]) as session:
        faults = list(findings_of(vault_of(session)))
        faults += [f"the {thing} of before is lost" for thing in command.keeps - kept_in(session)]
        if not command.holds(session, desk):
            faults.append("what it leaves behind is neither as it was nor whole")
        if not ended.status and not command.has_worked(session, desk):
            faults.append("it said that it is done, and it is not")
        return faults


def _faults_of_end_of_home(desk: Desk, ended: Ended) -> list[str]:
    """Whole or not to be opened; and a second time finishes it."""
    faults = []
    with suppress(UserFacingError), opened(desk.home) as session:
        if not ended.status or kept_in(session) != {CHAT, DOCUMENT}:
            faults.append("it is neither whole nor gone")
    again = desk.run("vault", "destroy", "--confirm", "destroy")
    if again.status not in {0, 4} or (desk.home.exists() and any(desk.home.iterdir())):
        faults.append(f"a second time: {again}")
    return faults
