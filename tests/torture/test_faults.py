"""Faults at some writes of every command; `make torture` fails them all."""

import errno
import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.torture import faults, shim
from tests.torture.shim import Call, Fault

pytestmark = pytest.mark.skipif(shim.COMPILER is None, reason=shim.NO_COMPILER)


COMMANDS = ("init", "ask", "docs add", "vault change-passphrase", "vault backup")


def test_a_fault_ends_in_a_sentence_and_loses_nothing() -> None:
    tally = faults.run(10, seed=1, names=COMMANDS)
    assert tally.failures == []
    assert tally.counts["trials"] == 10
    assert tally.counts["ended with 3"] > 0


def test_the_shim_fails_the_call_that_it_was_told_to(tmp_path: Path) -> None:
    root, log = tmp_path / "root", tmp_path / "log"
    root.mkdir()
    env = shim.environment(
        shim.build(tmp_path), root=root, log=log, fault=Fault(2, errno.ENOSPC, is_lasting=False)
    )
    program = "import os, sys; f = os.open(sys.argv[1], 65); os.write(f, b'x')"
    done = subprocess.run(
        [sys.executable, "-c", program, str(root / "file")],
        env=env,
        capture_output=True,
        check=False,
    )
    assert os.strerror(errno.ENOSPC).encode() in done.stderr
    assert [(r.call, r.error) for r in shim.read_log(log)] == [
        (Call.CREATED, 0),
        (Call.WROTE, errno.ENOSPC),
    ]


def test_a_disk_that_stays_full_lets_names_be_changed(tmp_path: Path) -> None:
    root, log = tmp_path / "root", tmp_path / "log"
    root.mkdir()
    (root / "old").write_bytes(b"")
    fault = Fault(1, errno.ENOSPC, is_lasting=True)
    env = shim.environment(shim.build(tmp_path), root=root, log=log, fault=fault)
    program = (
        "import os, sys; os.chdir(sys.argv[1])\n"
        "for number in range(2):\n"
        "    try: open('new', 'x')\n"
        "    except OSError: pass\n"
        "os.rename('old', 'other')"
    )
    subprocess.run([sys.executable, "-c", program, str(root)], env=env, check=True)
    assert [(r.call, r.error) for r in shim.read_log(log)] == [
        (Call.CREATED, errno.ENOSPC),
        (Call.CREATED, errno.ENOSPC),
        (Call.RENAMED, 0),
    ]
