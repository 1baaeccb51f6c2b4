"""The self-test proves what it says, and says so where it cannot."""

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from app.bootstrap import App
from app.engine.client import EngineClient
from app.extract.client import ExtractClient
from app.index.client import IndexClient
from app.policy.schema import SitePolicy
from app.security import landlock
from app.services import seal
from app.services.seal import KINDS
from app.workers.seal_attempts import REFUSALS, Harm
from app.workers.supervisor import Worker
from tests.cli.conftest import Cli
from tests.conftest import PASSPHRASE

_ROOT = Path(__file__).resolve().parents[2]
_PLANTED = _ROOT / "tests" / "egress" / "planted.py"
# What a kernel may lack, or keep for root, whether or not there is a filter of ours.
_OFTEN_REFUSED = {
    *("by its x32 number", "through io_uring", "userfaultfd", "perf_event_open", "bpf", "keyctl"),
    *("AF_NETLINK", "AF_PACKET", "AF_VSOCK", "AF_BLUETOOTH", "AF_CAN", "AF_ALG"),
    *("INET6 STREAM from Python", "INET6 STREAM from C", "limiting its parent"),
    *("INET6 DGRAM from Python", "INET6 DGRAM from C"),
}
_TRY_UNSEALED = """
import json
from app.workers.seal_attempts import Harm, HomeFiles, try_all
home = HomeFiles(b"/dev", b"null", (b"zero",))
print(json.dumps({harm: try_all(harm, home) for harm in Harm}))
"""


def doctor(seal: str, home: Path, passphrase_file: Path) -> tuple[int, dict[str, Any]]:
    """The program's, on a system without filters or, with ``seal`` "sealed", on this one."""
    plan = ["nowhere", "python", seal, "quiet"]
    options = ["--home", str(home), "--passphrase-file", str(passphrase_file), "--json"]
    done = subprocess.run(
        [sys.executable, str(_PLANTED), *plan, *options, "doctor", "--seal"],
        capture_output=True,
        text=True,
        check=False,
    )
    told: dict[str, Any] = json.loads(done.stdout)
    return done.returncode, told["seal"]


def test_every_way_is_open_where_nothing_is_sealed() -> None:
    """The positive control: else a refusal might only mean that the attempt is wrong."""
    done = subprocess.run(
        [sys.executable, "-c", _TRY_UNSEALED], cwd=_ROOT, capture_output=True, check=True
    )
    tried = json.loads(done.stdout)
    assert set(tried) == set(Harm)
    closed = {
        way: outcome
        for outcomes in tried.values()
        for way, outcome in outcomes.items()
        if outcome in REFUSALS | {"untried"} and way not in _OFTEN_REFUSED
    }
    assert closed == {}


def test_a_sealed_program_proves_it_for_every_kind_of_process(home: Path, tmp_path: Path) -> None:
    result = Cli(home, tmp_path)("doctor", "--seal")
    seal = result.last["seal"]
    assert (result.status, seal["failed"]) == (0, [])
    assert {finding["process"] for finding in seal["proved"]} == {kind.name for kind in KINDS}
    sentences = [finding["text"] for finding in seal["proved"]]
    assert "the engine cannot open an internet socket" in sentences
    assert all(kind in seal["levels"] for kind in ("program", "engine", "document"))
    assert "the process that fetches models cannot start another program" in sentences
    assert not any("fetches models cannot open an internet socket" in text for text in sentences)
    assert any("fetches models" in sentence for sentence in seal["not_proved"])
    assert any("kernel keeps its word" in sentence for sentence in seal["not_proved"])


@pytest.mark.skipif(not landlock.version(), reason="not run: this kernel has no Landlock")
def test_every_file_of_the_home_is_closed_to_every_worker(home: Path) -> None:
    files = sum(path.is_file() for path in home.rglob("*")) - 1  # but the vault
    assert files > 1
    found = seal.prove(App(home=home, policy=SitePolicy())).proved
    closed = {f.process: f.ways for f in found if f.text.endswith("another file of the home")}
    workers = {kind.name for kind in KINDS if kind.profile is not None}
    assert closed == dict.fromkeys(workers, files)


@pytest.mark.parametrize("seal", ["absent", "open"])
def test_without_a_filter_it_fails_and_names_the_ways(
    home: Path, tmp_path: Path, seal: str
) -> None:
    """Also where a program only says that it is sealed, for it is what happens that counts."""
    passphrase_file = tmp_path / "passphrase"
    passphrase_file.write_bytes(PASSPHRASE)
    status, told = doctor(seal, home, passphrase_file)
    assert status == 1
    open_ways = {f["process"]: f["let_through"] for f in told["failed"] if "internet" in f["text"]}
    assert set(open_ways) == {kind.name for kind in KINDS if not kind.has_network}
    for ways in open_ways.values():
        assert {"INET STREAM from Python: done", "INET STREAM from C: done"} <= set(ways)
    level = {"absent": "policy", "open": "seccomp"}[seal]
    assert set(told["levels"].values()) == {level}


def test_a_person_reads_sentences_and_needs_no_vault(tmp_path: Path) -> None:
    command = [sys.executable, "-m", "tests.cheap", "--home", str(tmp_path / "none")]
    done = subprocess.run(
        [*command, "doctor", "--seal"], cwd=_ROOT, capture_output=True, text=True, check=True
    )
    lines = done.stdout.splitlines()
    proved = "proved: the engine cannot open an internet socket ("
    assert any(line.startswith(proved) for line in lines)
    assert any(line.startswith("not proved: ") and "none in this home" in line for line in lines)
    assert not (tmp_path / "none").exists()


def test_a_worker_that_does_not_start_proves_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(seal, "ROLE", "no-such-role")
    found = seal.prove(App(home=tmp_path / "none", policy=SitePolicy()))
    workers = {kind.name for kind in seal.KINDS if kind.profile is not None}
    silent = {finding.process for finding in found.failed if not finding.ways}
    assert (silent, found.is_whole) == (workers, False)


@pytest.mark.parametrize(
    ("name", "client"),
    [("engine", EngineClient), ("index", IndexClient), ("extract", ExtractClient)],
)
def test_the_probe_is_locked_up_as_the_real_worker_is(name: str, client: type[Any]) -> None:
    worker: Worker = client()._worker
    kind = next(kind for kind in KINDS if kind.name == name)
    assert (worker.role, worker._plan.profile, worker._plan.has_channel) == (
        name,
        kind.profile,
        kind.has_channel,
    )


def test_files_that_were_not_tried_are_counted(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(seal, "_MOST_FILES", 1)
    files = sum(path.is_file() for path in home.rglob("*")) - 1  # but the vault
    found = seal.prove(App(home=home, policy=SitePolicy())).not_proved
    assert f"Who can open {files - 1} more files of the home: 1 were tried." in found
