"""Kills while the passphrase changes, or an unlock raises its cost: exactly one opens the home."""

import json
import random
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path

from tests.torture.commands import opens
from tests.torture.contents import differences, seen_in
from tests.torture.homes import PASSPHRASE, make_home, opened, use_light_workers
from tests.torture.killing import draw, in_lanes, in_own_folder, run_and_kill
from tests.torture.outcome import Tally

LARGE = 200
_KILLS_OF_A_HOME = 25
_LONGEST_S = 0.2
_SHARE_OF_RAISES = 0.3


@dataclass(slots=True)
class _Passphrases:
    """The one that was acknowledged last, one that may have come after it, and older ones."""

    current: str
    pending: str | None = None
    older: list[str] = field(default_factory=list)

    def take(self, said: bytes) -> None:
        """What a killed process told of its changes."""
        for row in said.split(b"\n")[:-1]:
            kind, *values = json.loads(row)
            if kind == "changing":
                self.pending = values[0]
            elif kind == "changed":
                self.older.append(self.current)
                self.current, self.pending = values[0], None

    def settle(self, home: Path, rng: random.Random) -> list[str]:
        """Finds the one that opens; returns all that do, which must be one of the two."""
        wrong = rng.sample(self.older, min(1, len(self.older)))
        tried = [self.current, *([self.pending] if self.pending else []), *wrong]
        opening = [one for one in dict.fromkeys(tried) if opens(home, one.encode())]
        if self.pending and opening == [self.pending]:
            self.older.append(self.current)
            self.current = self.pending
        elif self.pending:
            self.older.append(self.pending)
        self.pending = None
        return opening


def run(count: int, seed: int) -> Tally:
    """So many kills."""
    return in_lanes(_lane, count=count, seed=seed, most=_KILLS_OF_A_HOME)


def _lane(seed: int, count: int) -> Tally:
    return in_own_folder(partial(_kill_often, seed), seed, count)


def _kill_often(seed: int, folder: Path, rng: random.Random, count: int) -> Tally:
    use_light_workers()
    home, known, tally = make_home(folder), _Passphrases(PASSPHRASE.decode()), Tally()
    with opened(home) as session:
        session.chat.ask("What drives the crane?")
        before = seen_in(session)
    for number in range(count):
        is_raise = rng.random() < _SHARE_OF_RAISES
        arguments = (
            ("unlock", str(home), known.current, str(number + 2))
            if is_raise
            else ("change-passphrase", str(home), known.current, f"{seed} {number}")
        )
        moment = draw(rng, longest_s=_LONGEST_S, share_in_start=0.1)
        killed = run_and_kill(("tests.torture.acts", *arguments), moment)
        known.take(killed.said)
        tally.counts.update(kills=1, **{f"kills in {arguments[0]}": 1})
        where = f"seed {seed}, kill {number} ({arguments[0]})"
        if not killed.was_running:
            tally.fail("acts_that_ended", f"{where}: {killed.stderr[-300:]}")
        with tally.expects_no_error(where):
            opening = known.settle(home, rng)
            if opening != [known.current]:
                tally.fail("not_exactly_one", f"{where}: {len(opening)} open the home")
            with opened(home, known.current.encode()) as session:
                for name in differences(before, seen_in(session)):
                    tally.fail("losses", f"{where}: {name} is not as it was")
    tally.counts["changes acknowledged"] = len(known.older)
    return tally
