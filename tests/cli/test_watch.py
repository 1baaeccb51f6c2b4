"""`docs watch`: folders that come in by themselves, from the command line."""

import json
import signal
import subprocess
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.cli.conftest import Cli, Result
from tests.extract import making

_WAIT_S = 60


class Watched:
    """Commands in a home whose site lets one folder be watched."""

    def __init__(self, cli: Cli, folder: Path) -> None:
        self.cli = cli
        self.inbox = folder / "root" / "inbox"
        self.inbox.mkdir(parents=True)
        self._policy = folder / "policy.toml"
        self._policy.write_text(
            f"schema = 1\n[documents]\nwatch_roots = [{json.dumps(str(self.inbox.parent))}]\n"
        )

    def __call__(self, *arguments: str | Path) -> Result:
        return self.cli("--policy", self._policy, "docs", *arguments)

    def text(self, *arguments: str | Path) -> str:
        return self.cli.text("--policy", self._policy, "docs", *arguments).stdout

    def start(self, *arguments: str | Path) -> "subprocess.Popen[str]":
        return self.cli.start("--policy", self._policy, "docs", *arguments)


@pytest.fixture
def docs(cli: Cli, tmp_path: Path) -> Watched:
    return Watched(cli, tmp_path)


def _ends(result: Result) -> dict[str, str]:
    return {Path(line["file"]).name: line["status"] for line in result.lines if "file" in line}


def test_a_watched_folder_from_its_first_file_to_its_end(docs: Watched) -> None:
    pump = docs.inbox / "pump.txt"
    pump.write_text("The pump lost pressure at noon.")
    broken = docs.inbox / "broken.pdf"
    broken.write_bytes(b"%PDF-1.4 noise")

    added = docs("watch", "add", docs.inbox, "--collection", "Harbour")
    assert added.lines[0]["watched"]["folder"] == str(docs.inbox)
    assert (added.status, _ends(added)) == (1, {"pump.txt": "indexed", "broken.pdf": "failed"})

    pump.unlink()
    broken.write_bytes(making.pdf([[(50, 700, "It can be read now.")]]))
    scanned = docs("watch", "scan")
    assert (scanned.status, _ends(scanned)) == (0, {"broken.pdf": "indexed"})
    (looked,) = (line["looked"] for line in scanned.lines if "looked" in line)
    assert (looked["wanted"], looked["gone"]) == (1, 1)

    (row,) = docs("watch", "list").last["watched"]
    assert (row["collection"], row["state"], row["files"], row["gone"]) == (
        "Harbour",
        "watched",
        1,
        1,
    )
    listed = docs("list").last
    states = {Path(one["file"]).name: one["state"] for one in listed["documents"]}
    assert states == {"pump.txt": "gone", "broken.pdf": "indexed"}
    assert listed["failed"] == []
    removed = docs("remove", "--gone")
    assert removed.last["purge"]["verified"]
    gone = [one["document"] for one in listed["documents"] if one["state"] == "gone"]
    assert removed.last["removed"] == gone
    assert docs("watch", "remove", docs.inbox).last["removed"]["gone"] == 0


def test_watching_goes_on_until_it_is_interrupted(docs: Watched) -> None:
    (docs.inbox / "first.txt").write_text("It was there before.")
    docs("watch", "add", docs.inbox)
    running = docs.start("watch", "run")
    try:
        assert running.stderr is not None
        _until(running.stderr, "Watching.")
        (docs.inbox / "later.txt").write_text("The gate opens at six.")
        assert running.stdout is not None
        lines = (json.loads(line) for line in running.stdout)
        outcome = next(line for line in lines if "file" in line)
        running.send_signal(signal.SIGINT)
        assert running.wait(_WAIT_S) == 0
    finally:
        running.kill()
        running.communicate()
    assert (Path(outcome["file"]).name, outcome["status"]) == ("later.txt", "indexed")


def test_a_kill_in_the_middle_costs_nothing_and_nothing_comes_in_twice(docs: Watched) -> None:
    for number in range(12):
        (docs.inbox / f"{number}.txt").write_text(f"Words of number {number}.")
    running = docs.start("watch", "add", docs.inbox)
    assert running.stdout is not None
    lines = (json.loads(line) for line in running.stdout)
    first = next(line for line in lines if "file" in line)
    running.kill()
    running.communicate()
    (docs.inbox / "12.txt").write_text("It came after the kill.")

    ends = _ends(docs("watch", "scan"))

    assert set(ends.values()) <= {"indexed", "unchanged"}
    assert Path(first["file"]).name not in {name for name, end in ends.items() if end == "indexed"}
    listed = docs("list").last
    names = [Path(one["file"]).name for one in listed["documents"]]
    assert sorted(names) == sorted(f"{number}.txt" for number in range(13))
    assert (listed["failed"], listed["waiting"]) == ([], 0)


def test_what_cannot_be_watched_is_refused_with_the_reason(docs: Watched, tmp_path: Path) -> None:
    refused = docs("watch", "add", tmp_path)
    assert (refused.status, refused.code) == (3, "watch_not_allowed")
    assert str(docs.inbox.parent) in refused.last["error"]["hint"]
    assert docs("watch", "remove", docs.inbox).code == "not_watched"


def test_one_failed_file_is_tried_again_by_its_name(docs: Watched, tmp_path: Path) -> None:
    files = [tmp_path / name for name in ("one.pdf", "two.pdf")]
    for path in files:
        path.write_bytes(b"%PDF-1.4 noise")
    docs("add", *files)
    for path in files:
        path.write_bytes(making.pdf([[(50, 700, f"Text of {path.name}.")]]))

    assert _ends(docs("retry", "one.pdf")) == {"one.pdf": "indexed"}
    assert docs("retry", "one.pdf").code == "no_such_failed_file"
    head, *rows = docs.text("list").splitlines()
    assert head.split()[:3] == ["id", "collection", "state"]
    assert any(row.startswith("failed") and "two.pdf" in row for row in rows)


def _until(lines: Iterator[Any], words: str) -> None:
    assert any(words in line for line in lines)
