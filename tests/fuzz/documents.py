"""`make fuzz-documents`: mutated documents through the real reader; a line of JSON, 1 on a finding.

Every case ends in text or a code, nobody's process goes above its limits, and a death is told
within two seconds. What a case is follows from the seed and its number alone: ``--only N`` does
one again.
"""

import argparse
import json
import signal
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from random import Random

from app.domain.documents import ExtractedDocument
from app.extract.client import ExtractClient
from app.extract.errors import ExtractCode, ExtractError
from app.extract.protocol import JobLimits
from app.index.chunking import split_pages
from tests.fuzz import document_seeds
from tests.fuzz.document_mutations import mutate
from tests.fuzz.document_watch import Seen, Watch

LARGE = 2_000
REPORTED_WITHIN_S = 2.0
_SHARED = Path(__file__).resolve().parents[3] / "shared" / "data" / "documents" / "files"
_KILL_EACH = 20  # of so many cases one is killed instead
_SLOW = b"<p>word <b>bold</b>" * 200_000
_SPLIT_WITHIN_S = 10.0
_WALL_SLACK_S = 2.0
_SECRETS = ("root:x:0:0", "/bin/bash")
_DEATHS = frozenset({ExtractCode.WORKER_DIED, ExtractCode.TOO_SLOW, ExtractCode.TOO_MUCH_MEMORY})
_KINDS_OF_END = frozenset({"text", *(str(code) for code in ExtractCode)})


@dataclass(slots=True)
class Found:
    """Figures of a campaign; ``failures`` are sentences that name the case."""

    ends: Counter[str] = field(default_factory=Counter)
    killed: int = 0
    worst: dict[str, float] = field(default_factory=dict)
    worst_case: dict[str, str] = field(default_factory=dict)
    failures: list[str] = field(default_factory=list)

    def note(self, figure: str, value: float, case: str) -> None:
        """Keeps the largest value of a figure, and whose it was."""
        if value > self.worst.get(figure, 0.0):
            self.worst[figure] = round(value, 3)
            self.worst_case[figure] = case

    def expect(self, is_so: object, what: str, case: str) -> None:
        """Anything that is not so is a finding."""
        if not is_so:
            self.failures.append(f"{case}: {what}")


class _Words:
    """Counts roughly as an embedder does; splitting alone is looked at here."""

    def count(self, text: str) -> int:
        return len(text.split()) + len(text) // 8

    def count_all(self, texts: Sequence[str]) -> list[int]:
        return list(map(self.count, texts))


class Campaign:
    """One reader, one seed, many documents."""

    def __init__(self, folder: Path, seed: int, limits: JobLimits) -> None:
        self._folder = folder
        self._seed = seed
        self._limits = limits
        self._seeds = document_seeds.made() + document_seeds.shared(_SHARED)
        self.found = Found()

    def run(self, cases: Iterable[int]) -> Found:
        """Reads each case; the folder has to hold nothing afterwards but the last of them."""
        client = ExtractClient(limits=self._limits)
        try:
            with Watch(lambda: client.worker_pid) as watch:
                for number in cases:
                    self._read(client, watch, number)
        finally:
            client.close()
        left = [path.name for path in self._folder.iterdir()]
        self.found.expect(len(left) <= 1, f"files appeared: {left}", "afterwards")
        return self.found

    def _read(self, client: ExtractClient, watch: Watch, number: int) -> None:
        random = Random(f"{self._seed}:{number}")  # noqa: S311 (repeatable, no secret)
        seed = random.choice(self._seeds)
        data, done = mutate(seed, random, self._seeds)
        suffix, kill = Path(seed.name).suffix, None
        if number % _KILL_EACH == 0:  # a slow document, so that there is time to kill it
            data, done, suffix = _SLOW, "killed", ".html"
            kill = random.choice((signal.SIGKILL, signal.SIGSEGV, signal.SIGABRT))
        case = f"case {number} ({seed.name}, {done})"
        path = self._folder / f"case{suffix}"
        path.write_bytes(data)
        seen = watch.begin(kill)
        started = time.monotonic()
        end = self._outcome(client, path, case)
        ended = time.monotonic()
        path.unlink()
        self.found.ends[f"killed, {end}" if seen.killed_s else end] += 1
        self.found.expect(end in _KINDS_OF_END, f"ended as {end}", case)
        self._judge(seen, end, started=started, ended=ended, case=case)

    def _outcome(self, client: ExtractClient, path: Path, case: str) -> str:
        try:
            with path.open("rb") as document:
                self._look_at(client.extract(document, name=path.name), case)
        except ExtractError as refusal:
            return refusal.error_code
        except Exception as error:  # noqa: BLE001 (the finding that is looked for)
            return f"{type(error).__name__}: {error}"
        return "text"

    def _look_at(self, document: ExtractedDocument, case: str) -> None:
        text = "\n".join(page.text for page in document.pages)
        leaks = [secret for secret in _SECRETS if secret in text]
        self.found.expect(not leaks, f"holds {leaks}", case)
        started = time.monotonic()
        split_pages(document.pages, title=document.title, counter=_Words())
        took = time.monotonic() - started
        self.found.note("split_s", took, case)
        self.found.expect(took < _SPLIT_WITHIN_S, f"splitting took {took:.1f} s", case)

    def _judge(self, seen: Seen, end: str, *, started: float, ended: float, case: str) -> None:
        found, limits = self.found, self._limits
        found.note("read_s", ended - started, case)
        found.note("address_space_mb", seen.peak_bytes / (1 << 20), case)
        found.note("resident_mb", seen.resident_bytes / (1 << 20), case)
        found.note("cpu_s", seen.cpu_s, case)
        found.expect(seen.peak_bytes <= limits.memory_bytes, "above its memory", case)
        found.expect(seen.cpu_s <= limits.cpu_s + 1, "above its processor time", case)
        found.expect(ended - started <= limits.wall_s + _WALL_SLACK_S, "above its time", case)
        since = seen.killed_s or (seen.alive_s if end in _DEATHS else 0.0)
        if since:
            found.killed += bool(seen.killed_s)
            found.note("death_told_s", ended - since, case)
            told_in_time = ended - since <= REPORTED_WITHIN_S
            found.expect(told_in_time, f"its death was told after {ended - since:.1f} s", case)


def run(cases: Iterable[int], seed: int, limits: JobLimits | None = None) -> Found:
    """A campaign in a folder of its own."""
    with tempfile.TemporaryDirectory(prefix="cloister-fuzz-") as folder:
        return Campaign(Path(folder), seed, limits or JobLimits()).run(cases)


def main() -> int:
    """Runs what the arguments say."""
    parser = argparse.ArgumentParser(prog="make fuzz-documents")
    parser.add_argument("--count", type=int, default=LARGE)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--only", type=int, help="one case again")
    options = parser.parse_args()
    cases = range(options.count) if options.only is None else [options.only]
    started = time.monotonic()
    found = run(cases, options.seed)
    record = {
        "fuzz": "documents",
        "count": len(cases),
        "seed": options.seed,
        "seconds": round(time.monotonic() - started, 1),
        "ends": dict(sorted(found.ends.items())),
        "killed": found.killed,
        "worst": found.worst,
        "worst_case": found.worst_case,
        "failures": found.failures[:40],
        "repeat": f"make fuzz-documents COUNT={options.count} SEED={options.seed}",
    }
    sys.stdout.write(json.dumps(record, ensure_ascii=True) + "\n")
    return 1 if found.failures else 0


if __name__ == "__main__":
    sys.exit(main())
