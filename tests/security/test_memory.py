"""What stands in the memory of a real process: keys while it is open, none of them after."""

import os
import re
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

import pytest

from tests.cli.conftest import ROOT
from tests.conftest import PASSPHRASE
from tests.workers.test_supervisor import wait_until

NEW = b"seven gulls over the north mole"
# Everything secret is told with each byte changed, so that telling it puts no copy into memory.
_PROGRAM = """
import sys
from pathlib import Path
from app.bootstrap import App
from app.cli.options import GlobalOptions
from app.cli.passphrase import read_new_passphrase, read_passphrase
from app.policy.schema import SitePolicy
from tests.cheap import COST

def tell(word, *secrets):
    print(word, *(bytes(byte ^ 0x5A for byte in secret).hex() for secret in secrets), flush=True)
    sys.stdin.readline()

home, folder = map(Path, sys.argv[1:])
app = App(home=home, policy=SitePolicy(), kdf_cost=COST, starters=())
session = app.unlock(read_passphrase(GlobalOptions(home, passphrase_file=folder / "old")))
session.passphrases.replace(read_new_passphrase(folder / "new", None))
ring = session.passphrases._keys.ring
key = ring.database_key()
tell("open", ring._master, key)
key[:] = bytes(len(key))
session.close()
tell("closed")
"""


class Program:
    """A process that opened a home, and its memory."""

    def __init__(self, process: "subprocess.Popen[bytes]") -> None:
        self._process = process

    def next(self) -> list[bytes]:
        """What it tells; then it goes on with the next step."""
        assert self._process.stdout is not None
        _, *told = self._process.stdout.readline().split()
        return [bytes(byte ^ 0x5A for byte in bytes.fromhex(text.decode())) for text in told]

    def go_on(self) -> None:
        assert self._process.stdin is not None
        self._process.stdin.write(b"\n")
        self._process.stdin.flush()

    def holds(self, secret: bytes) -> bool:
        return any(secret in piece for piece in self._pieces())

    def _pieces(self) -> Iterator[bytes]:
        folder = Path("/proc", str(self._process.pid))
        with (folder / "mem").open("rb", buffering=0) as memory:
            for line in (folder / "maps").read_text().splitlines():
                place, rights, *_ = line.split()
                if rights.startswith("rw"):
                    start, end = (int(number, 16) for number in place.split("-"))
                    memory.seek(start)
                    with suppress(OSError):  # of a file that is shorter than its mapping
                        yield memory.read(end - start)


@contextmanager
def program(home: Path, folder: Path) -> Iterator[Program]:
    (folder / "old").write_bytes(PASSPHRASE + b"\n")
    (folder / "new").write_bytes(NEW + b"\n")
    process = subprocess.Popen(
        [sys.executable, "-c", _PROGRAM, str(home), str(folder)],
        cwd=ROOT,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
    )
    try:
        yield Program(process)
    finally:
        process.kill()
        process.communicate()


def test_no_passphrase_is_left_in_memory_and_no_key_after_the_lock(
    home: Path, tmp_path: Path
) -> None:
    with program(home, tmp_path) as running:
        master, key = running.next()
        assert running.holds(master)  # so that looking for it finds it
        assert not running.holds(PASSPHRASE)
        assert not running.holds(NEW)
        running.go_on()
        assert running.next() == []
        for secret in (master, key, key.hex().encode(), PASSPHRASE, NEW):
            assert not running.holds(secret)


def _processes(process: "subprocess.Popen[bytes]") -> list[Path]:
    """It and, where it is the launcher of a window, that."""
    inside = Path("/proc", str(process.pid))
    children = (inside / "task" / str(process.pid) / "children").read_text().split()
    return [inside, *(Path("/proc", pid) for pid in children)]


def _are_sealed(process: "subprocess.Popen[bytes]", count: int) -> bool:
    assert process.poll() is None
    try:
        found = _processes(process)
        sealed = ["Seccomp:\t2" in (inside / "status").read_text() for inside in found]
    except FileNotFoundError:  # what gets the interpreter ready for an ordinary user has ended
        return False
    return len(found) == count and all(sealed)


@pytest.mark.parametrize(("arguments", "processes"), [(["init", "--passphrase-fd"], 1), ([], 2)])
def test_the_memory_of_the_real_program_is_its_own(
    ordinary_user: list[str], ordinary_folder: Path, arguments: list[str], processes: int
) -> None:
    """While command line or window waits for a passphrase: no core, and nobody looks inside.

    A window has its launcher beside it.
    """
    nothing_yet, held = os.pipe()
    descriptor = [str(nothing_yet)] if arguments else []
    process = subprocess.Popen(
        [
            *(*ordinary_user, sys.executable, "-m", "app"),
            *("--home", str(ordinary_folder / "home"), *arguments, *descriptor),
        ],
        cwd=ROOT,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen", "HOME": str(ordinary_folder)},
        pass_fds=(nothing_yet,),
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    try:
        wait_until(lambda: _are_sealed(process, processes))
        for inside in _processes(process):
            assert re.search(r"Max core file size +0 +0 ", (inside / "limits").read_text())
            assert (inside / "environ").stat().st_uid == 0  # the kernel's, not its user's
    finally:
        process.kill()
        process.wait()
        os.close(nothing_yet)
        os.close(held)
