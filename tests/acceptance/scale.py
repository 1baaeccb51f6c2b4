"""`make acceptance NAME=scale`: a large corpus, undisturbed, killed again and again, in the window.

``ARGS="--documents 9347 --kills 20"``; ``--corpus FOLDER`` of any documents, or ``--script FILE``
that makes one (``FILE FOLDER raw``); ``--parts steady kills window`` for some of it.
"""

import argparse
import json
import random
import subprocess
import tempfile
import time
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from tests.acceptance.corpora import build, files_of, lay_out
from tests.acceptance.processes import Processes
from tests.acceptance.product import SHARED, Product, fresh_product, main_of, report
from tests.acceptance.spending import Spent, spent
from tests.sampling import children_of

MOST_RESIDENT_MB = 1_500
LEAST_OF_FIRST = 0.85  # documents per second in the last tenth
STALL_MS = 33.0
_TENTHS = 10
_COMPARABLE = 1_000  # documents from which the tenths of a mixed corpus are alike
_LOOK_S = 0.05
_GONE_S = 10.0  # within which workers end after their parent was killed
_LATEST_KILL_S = 2.0
_KILLS_LEAST = (
    "kills_each_document_once",
    "kills_nothing_twice",
    "kills_nothing_lost",
    "kills_passages_as_undisturbed",
    "kills_nothing_waits",
)
_PARTS = ("steady", "kills", "window")


@dataclass(slots=True)
class Import:
    """One run of `docs add`: its lines, when they came, and what had been spent by then."""

    lines: list[dict[str, Any]] = field(default_factory=list)
    times_s: list[float] = field(default_factory=list)
    spent: list[Spent] = field(default_factory=list)
    summary: dict[str, Any] = field(default_factory=dict)


def watched_import(process: "subprocess.Popen[str]", *, look_every: int = 1) -> Import:
    """Reads what a command prints until it ends; looks at what it spent every so many lines."""
    run = Import()
    started = time.monotonic()
    assert process.stdout is not None
    for text in process.stdout:
        line = json.loads(text)
        if "summary" in line:
            run.summary = line["summary"]
        elif "file" in line:
            run.lines.append(line)
            run.times_s.append(time.monotonic() - started)
            is_look = not run.spent or len(run.lines) % look_every == 0
            run.spent.append(spent(process.pid) if is_look else run.spent[-1])
    process.wait()
    return run


def tenths(run: Import) -> list[dict[str, float]]:
    """Speed and cost of each tenth of the files, from when the first one was kept."""
    count, found = len(run.lines), []
    since_s, before = run.times_s[0], run.spent[0]
    for tenth in range(_TENTHS):
        first, last = count * tenth // _TENTHS, count * (tenth + 1) // _TENTHS
        if last == first:
            continue
        seconds = max(run.times_s[last - 1] - since_s, 1e-6)
        cost = run.spent[last - 1].since(before)
        passages = sum(line["passages"] for line in run.lines[first:last]) or 1
        found.append(
            {
                "documents_per_s": round((last - first) / seconds, 3),
                "passages_per_s": round(passages / seconds, 2),
                "cpu_ms_per_passage": round(1000 * cost.total / passages, 2),
                "main_cpu_ms_per_passage": round(1000 * cost.main / passages, 3),
            }
        )
        since_s, before = run.times_s[last - 1], run.spent[last - 1]
    return found


def steady(product: Product, folder: Path, count: int) -> tuple[dict[str, object], dict[str, int]]:
    """An import that nothing disturbs; its figures, and how many passages each file has."""
    process = product.start("docs", "add", str(folder))
    with Processes(process.pid, tick_s=_LOOK_S) as processes:
        run = watched_import(process, look_every=max(1, count // 100))
    passages = {line["file"]: line["passages"] for line in run.lines}
    by_tenth = tenths(run)
    first, last = by_tenth[0], by_tenth[-1]
    worst = processes.worst()
    peak_mb = max(float(str(seen["resident_mb"])) for seen in worst.values())
    total = run.spent[-1]
    return {
        "files": len(run.lines),
        "states": dict(Counter(line["status"] for line in run.lines)),
        "passages": sum(passages.values()),
        "seconds": round(run.times_s[-1], 1),
        "tenths": by_tenth,
        "last_of_first_documents": round(last["documents_per_s"] / first["documents_per_s"], 3),
        "last_of_first_passages": round(last["passages_per_s"] / first["passages_per_s"], 3),
        "last_of_first_cpu": round(last["cpu_ms_per_passage"] / first["cpu_ms_per_passage"], 3),
        "stages": run.summary.get("stages", {}),
        "worker_cpu_s": {"extract": round(total.extract, 1), "embed": round(total.embed, 1)},
        "main_cpu_s": round(total.main, 1),
        "resident_mb": {role: seen["resident_mb"] for role, seen in worst.items()},
        "within_memory": int(peak_mb <= MOST_RESIDENT_MB),
        "one_end_each": int(len(passages) == len(run.lines) == count),
        "exit": process.returncode,
    }, passages


def documents_of(product: Product) -> dict[str, tuple[str, int]]:
    """What is in the vault: id and passages of each file; a file that is there twice raises."""
    rows = product.run("docs", "list")[-1]["documents"]
    found = {row["file"]: (row["document"], row["passages"]) for row in rows}
    if len(found) != len(rows):
        raise RuntimeError("a file is in the vault twice")
    return found


def tree_of(pid: int) -> list[int]:
    """A process and all below it."""
    found = [pid]
    for at in found:
        found += children_of(at)
    return found


def killed_import(product: Product, folder: Path, target: int, delay_s: float) -> list[Any]:
    """Starts an import and kills it, ``delay_s`` after so many files had come to their end.

    Returns the lines that it printed; the last of them may tell of less than was kept.
    """
    process = product.start("docs", "add", str(folder))
    assert process.stdout is not None
    lines: list[Any] = []
    while len(lines) < target and (text := process.stdout.readline()):
        lines.append(json.loads(text))
    time.sleep(delay_s)
    tree = tree_of(process.pid)
    process.kill()
    lines += [json.loads(text) for text in process.stdout.readlines() if text.endswith("}\n")]
    process.wait()
    wait_until_gone(tree)
    return [line for line in lines if "file" in line]


def wait_until_gone(pids: Sequence[int]) -> None:
    """Raises RuntimeError when a worker outlives its parent."""
    deadline_s = time.monotonic() + _GONE_S
    while any(_is_alive(pid) for pid in pids):
        if time.monotonic() > deadline_s:
            raise RuntimeError("a worker outlived the command that was killed")
        time.sleep(_LOOK_S)


def _is_alive(pid: int) -> bool:
    try:
        return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0] != "Z"
    except (FileNotFoundError, ProcessLookupError):
        return False


def kills(
    product: Product, folder: Path, *, count: int, kills: int, undisturbed: Mapping[str, int]
) -> dict[str, object]:
    """An import that is killed at spread points and gone on with each time."""
    rng = random.Random(kills)  # noqa: S311 (a measurement)
    committed: dict[str, tuple[str, int]] = {}
    lost = twice = 0
    for kill in range(kills):
        # The first kill of every five comes before a file has ended: at the start of it all.
        target = 0 if kill % 5 == 4 else count * (kill + 1) // (kills + 1)
        delay_s = rng.uniform(0, _LATEST_KILL_S) * (3 if target == 0 else 1)
        lines = killed_import(product, folder, target, delay_s)
        twice += sum(line["status"] == "indexed" and line["file"] in committed for line in lines)
        now = documents_of(product)
        lost += sum(now.get(file) != document for file, document in committed.items())
        committed = now
    process = product.start("docs", "add", str(folder))
    run = watched_import(process, look_every=max(1, count // 10))
    twice += sum(line["status"] == "indexed" and line["file"] in committed for line in run.lines)
    final = documents_of(product)
    lost += sum(final.get(file) != document for file, document in committed.items())
    states = Counter(line["status"] for line in run.lines)
    not_kept = sum(states[state] for state in ("duplicate", "failed", "skipped"))
    passages = {file: number for file, (_, number) in final.items()}
    wanted = {file: number for file, number in undisturbed.items() if file in final}
    return {
        "kills": kills,
        "kills_states": dict(states),
        "kills_exit": process.returncode,
        "kills_documents": len(final),
        "kills_each_document_once": int(len(final) + not_kept == count),
        "kills_nothing_twice": int(not twice),
        "kills_nothing_lost": int(not lost),
        "kills_passages": sum(passages.values()),
        "kills_passages_as_undisturbed": int(passages == wanted or not undisturbed),
        "kills_nothing_waits": int(not product.run("docs", "failed")[-1]["failed"]),
    }


def window(product: Product, folder: Path) -> dict[str, object]:
    """The same import in the window, with questions asked meanwhile."""
    process = product.start_window("scale", str(folder), module="tests.acceptance.scale_window")
    with Processes(process.pid, tick_s=_LOOK_S) as processes:
        output, _ = process.communicate()
    if process.returncode != 0:
        return {"window_exit": process.returncode, "window_no_stall": 0}
    figures = json.loads(output.splitlines()[-1])
    resident_mb = {role: seen["resident_mb"] for role, seen in processes.worst().items()}
    peak_mb = max(float(str(size)) for size in resident_mb.values())
    return {
        "window_exit": 0,
        **{f"window_{name}": value for name, value in figures.items()},
        "window_no_stall": int(figures["worst_stall_ms"] <= STALL_MS),
        "window_resident_mb": resident_mb,
        "window_within_memory": int(peak_mb <= MOST_RESIDENT_MB),
    }


def run(options: argparse.Namespace, corpus: Path) -> int:
    """The parts that are wanted, each in a new home; returns the exit status."""
    figures: dict[str, object] = {}
    least: dict[str, float] = {}
    undisturbed: dict[str, int] = {}
    with tempfile.TemporaryDirectory(prefix="cloister-scale-") as name:
        folder = Path(name, "files")
        laid = lay_out(files_of(corpus), folder, count=options.documents, seed=options.seed)
        for part in options.parts:
            with fresh_product() as product:
                product.run("init")
                if part == "steady":
                    found, undisturbed = steady(product, folder, len(laid))
                    least |= {"within_memory": 1, "one_end_each": 1}
                    if len(laid) >= _COMPARABLE:
                        least["last_of_first_documents"] = LEAST_OF_FIRST
                elif part == "kills":
                    found = kills(
                        product,
                        folder,
                        count=len(laid),
                        kills=options.kills,
                        undisturbed=undisturbed,
                    )
                    least |= dict.fromkeys(_KILLS_LEAST, 1.0)
                else:
                    found = window(product, folder)
                    least |= {"window_no_stall": 1, "window_within_memory": 1}
                figures |= found
    return report("scale", figures, least)


def main() -> None:
    """Builds or takes the corpus."""
    parser = argparse.ArgumentParser(prog="make acceptance NAME=scale")
    parser.add_argument("--documents", type=int, default=300)
    parser.add_argument("--kills", type=int, default=3)
    parser.add_argument("--parts", nargs="+", choices=_PARTS, default=list(_PARTS))
    parser.add_argument("--corpus", type=Path)
    parser.add_argument("--script", type=Path, default=SHARED / "scale" / "make_corpus.sh")
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    if options.corpus is not None:
        main_of([run(options, options.corpus)])
    if not options.script.is_file():
        main_of([report("scale", {"not_run": "there is no corpus; name one with --corpus"}, {})])
    with tempfile.TemporaryDirectory(prefix="cloister-corpus-") as name:
        build(options.script, Path(name))
        main_of([run(options, Path(name))])


if __name__ == "__main__":
    main()
