"""`make acceptance`: the malformed and hostile documents, by command and in the window."""

import json
import time
from collections import Counter
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from tests.acceptance.processes import Processes
from tests.acceptance.product import SHARED, Product, fresh_product, main_of, read_jsonl, report

FOLDER = SHARED / "malformed"
STALL_MS = 100.0
_STATES = {"indexed", "unchanged", "duplicate", "skipped", "failed"}
_EXIT_PARTLY = 1
_ROLES = ("document", "extract parent", "index", "window or command")
# What has no limit of the kernel's: the sizes that would show a leak.
_CEILING_MB = {"extract parent": 300, "index": 1_500, "window or command": 1_000}


def outcome_faults(entry: Mapping[str, Any], line: Mapping[str, Any], text: str) -> list[str]:
    """What of one file's end is not as its manifest demands."""
    name, status = entry["file"], line["status"]
    faults = []
    if entry["outcome"] == "text" and status != "indexed":
        faults.append(f"{name}: {status}, though it must be read")
    if entry["outcome"] == "error" and status != "failed":
        faults.append(f"{name}: {status}, though it must be refused")
    if (status in {"failed", "skipped"}) != bool(line.get("error", {}).get("message")):
        faults.append(f"{name}: {status} and error {line.get('error')}")
    faults += [f"{name}: holds {secret}" for secret in entry.get("must_not_contain", ())
               if secret in text]  # fmt: skip
    return faults


def recovered(entry: Mapping[str, Any], text: str) -> bool:
    """Whether all that two other engines read was read."""
    plain = " ".join(text.split())
    return all(" ".join(words.split()) in plain for words in entry.get("recoverable", ()))


def by_command(product: Product) -> dict[str, object]:
    """`docs add` of the folder, watched from outside."""
    started = time.monotonic()
    process = product.start("docs", "add", str(FOLDER / "files"))
    with Processes(process.pid) as processes:
        assert process.stdout is not None
        lines = [json.loads(line) for line in process.stdout]
        process.wait()
    seconds = time.monotonic() - started
    texts: dict[str, str] = {}
    for row in product.run("docs", "text", "--all"):
        texts[row["file"]] = "\n".join(page["text"] for page in row["pages"])
    return {
        "seconds": round(seconds, 1),
        "exit": process.returncode,
        "exit_is_partly": int(process.returncode == _EXIT_PARTLY),
        **judged(lines, texts),
        **limits_kept(processes),
    }


def judged(lines: Sequence[Mapping[str, Any]], texts: Mapping[str, str]) -> dict[str, object]:
    """The lines of `docs add` against the manifest."""
    entries = read_jsonl(FOLDER / "manifest.jsonl")
    ends = Counter(line["file"] for line in lines if "file" in line)
    by_file = {line["file"]: line for line in lines if "file" in line}
    faults, unread = [], []
    for entry in entries:
        path = str(FOLDER / entry["file"])
        if ends[path] != 1 or by_file[path]["status"] not in _STATES:
            faults.append(f"{entry['file']}: {ends[path]} ends")
            continue
        faults += outcome_faults(entry, by_file[path], texts.get(path, ""))
        if not recovered(entry, texts.get(path, "")):
            unread.append(entry["file"])
    return {
        "files": len(entries),
        "one_end_each": int(len(ends) == len(entries) == sum(ends.values())),
        "states": dict(Counter(line["status"] for line in by_file.values())),
        "faults": faults,
        "as_the_manifest_demands": int(not faults),
        "recoverable": sum("recoverable" in entry for entry in entries),
        "recoverable_not_read": unread,
    }


def limits_kept(processes: Processes) -> dict[str, object]:
    """The peaks of each role, and whether they kept to the kernel's limits and to ours."""
    worst = processes.worst()
    over = [peak.role for peak in processes.peaks.values() if not peak.is_within]
    over += [
        role
        for role, ceiling in _CEILING_MB.items()
        if float(str(worst.get(role, {}).get("resident_mb", 0))) > ceiling
    ]
    return {
        "processes": worst,
        "roles_seen": sum(role in worst for role in _ROLES),
        "above_limits": over,
        "within_limits": int(not over),
    }


def in_the_window(product: Product) -> dict[str, object]:
    """The same folder imported by the real window: how late its timers came meanwhile."""
    process = product.start_window("import", str(FOLDER / "files"))
    with Processes(process.pid) as processes:
        output, _ = process.communicate()
    if process.returncode != 0:
        return {"window_exit": process.returncode, "window_no_stall": 0}
    figures = json.loads(output.splitlines()[-1])
    return {
        "window_exit": 0,
        **{f"window_{name}": value for name, value in figures.items()},
        "window_no_stall": int(figures["worst_stall_ms"] <= STALL_MS),
        "window_one_state_each": int(figures["files"] == len(list((FOLDER / "files").iterdir()))),
        "window_within_limits": limits_kept(processes)["within_limits"],
    }


def run() -> int:
    """The whole run, each half in a new home."""
    figures: dict[str, object] = {}
    for part in (by_command, in_the_window):
        with fresh_product() as product:
            product.run("init")
            figures |= part(product)
    least = (
        "exit_is_partly",
        "one_end_each",
        "as_the_manifest_demands",
        "within_limits",
        "window_no_stall",
        "window_one_state_each",
        "window_within_limits",
    )
    return report("malformed", figures, {**dict.fromkeys(least, 1.0), "roles_seen": len(_ROLES)})


def main() -> None:
    """Runs it where the folder is."""
    if not Path(FOLDER).is_dir():
        main_of([report("malformed", {"not_run": "the shared folder is not here"}, {})])
    main_of([run()])


if __name__ == "__main__":
    main()
