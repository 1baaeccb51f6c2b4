"""Kills while chatting, importing and removing: nothing acknowledged is lost, every home opens."""

import random
from functools import partial
from pathlib import Path

from tests.soundness import findings_of
from tests.torture.acknowledged import Acknowledged
from tests.torture.commands import opens
from tests.torture.homes import make_home, opened, use_light_workers, vault_of
from tests.torture.killing import Killed, draw, in_lanes, in_own_folder, run_and_kill
from tests.torture.outcome import Tally

LARGE = 1000
_KILLS_OF_A_HOME = 50
_LONGEST_S = {"chat": 0.5, "imports": 1.5, "removals": 0.5, "model": 4.0}
_USES = {"chat": 60, "imports": 25, "removals": 20, "model": 5}


def run(count: int, seed: int) -> Tally:
    """So many kills."""
    return in_lanes(_lane, count=count, seed=seed, most=_KILLS_OF_A_HOME)


def _lane(seed: int, count: int) -> Tally:
    return in_own_folder(partial(_kill_often, seed), seed, count)


def _kill_often(seed: int, folder: Path, rng: random.Random, count: int) -> Tally:
    """All kills of one home; it is looked at after each."""
    use_light_workers()
    home, known, tally = make_home(folder, with_starter=True), Acknowledged(), Tally()
    for number in range(count):
        (use,) = rng.choices(list(_USES), list(_USES.values()))
        arguments = ("tests.torture.driver", use, str(home), f"{seed}/{number}")
        killed = run_and_kill(arguments, draw(rng, longest_s=_LONGEST_S[use]))
        known.take(killed.said)
        tally.counts.update(kills=1, **{f"kills_in_{use}": 1})
        look(home, known, tally, f"lane {seed}, kill {number} ({use})")
        if not killed.was_running:
            tally.fail("drivers_that_ended", f"lane {seed}, kill {number}: {_end_of(killed)}")
    tally.counts.update(
        acknowledged=known.lines,
        messages=len(known.messages),
        documents=len(known.documents),
        removed=len(known.gone_messages) + len(known.gone_documents),
    )
    return tally


def look(home: Path, known: Acknowledged, tally: Tally, where: str) -> None:
    """Opens a home as the product does, and looks at all that it must hold.

    Nobody altered it: a warning, or a finding in the record of events, is a false alarm.
    """
    with tally.expects_no_error(where), opened(home, _passphrase_of(home, known)) as session:
        for fault in known.faults_in(session):
            tally.fail("losses", f"{where}: {fault}")
        for finding in findings_of(vault_of(session)):
            tally.fail("integrity_errors", f"{where}: {finding}")
        for alarm in (*session.warnings, *session.audit_reader.verify().findings):
            tally.fail("false_alarms", f"{where}: {alarm}")


def _passphrase_of(home: Path, known: Acknowledged) -> bytes:
    """The one of those that may open the home that does."""
    candidates = [passphrase.encode() for passphrase in known.passphrases]
    if len(candidates) == 1:
        return candidates[0]
    (opening,) = (passphrase for passphrase in candidates if opens(home, passphrase))
    return opening


def _end_of(killed: Killed) -> str:
    return f"exit {killed.status}: {killed.stderr[-300:]}"
