"""The program imported once: each command runs in a fork of that process.

A command line spends most of its time on imports, and the tests run a thousand of them. A fork is
a process of its own as ever: it is sealed, opens its vault, starts its workers and ends by itself.
What is about the start or the end of a process is tested with ``python -m tests.cheap``.
"""

import atexit
import gc
import importlib
import json
import os
import pkgutil
import signal
import socket
import subprocess
import sys
import threading
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import NoReturn

from tests import cheap

ROOT = Path(__file__).resolve().parent.parent
_MAX_REQUEST_BYTES = 128 * 1024


class WarmProgram:
    """Runs commands one after another, each in a process forked from one that has it all loaded."""

    def __init__(self) -> None:
        self._socket, theirs = socket.socketpair(socket.AF_UNIX, socket.SOCK_SEQPACKET)
        with theirs:
            self._process = subprocess.Popen(
                [sys.executable, "-m", "tests.warm", str(theirs.fileno())],
                cwd=ROOT,
                stdin=subprocess.DEVNULL,
                stdout=subprocess.DEVNULL,
                pass_fds=[theirs.fileno()],
            )

    def run(
        self, arguments: Sequence[str], *, timeout_s: float
    ) -> "subprocess.CompletedProcess[str]":
        """What ``python -m tests.cheap`` with these arguments does, without its imports.

        Raises:
            TimeoutError: it took longer; it was killed.
        """
        request = json.dumps({"arguments": list(arguments), "environment": dict(os.environ)})
        out, err = os.memfd_create("stdout"), os.memfd_create("stderr")
        try:
            socket.send_fds(self._socket, [request.encode()], [out, err])
            pid = self._hear(timeout_s)
            try:
                status = self._hear(timeout_s)
            except TimeoutError:
                os.kill(pid, signal.SIGKILL)
                self._hear(timeout_s)
                raise
            return subprocess.CompletedProcess(arguments, status, _content(out), _content(err))
        finally:
            os.close(out)
            os.close(err)

    def close(self) -> None:
        """Ends it."""
        self._socket.close()
        self._process.wait()

    def _hear(self, timeout_s: float) -> int:
        self._socket.settimeout(timeout_s)
        told = self._socket.recv(_MAX_REQUEST_BYTES)
        assert told, "the program that the commands are forked from has ended"
        return int(told)


def _content(descriptor: int) -> str:
    return os.pread(descriptor, os.fstat(descriptor).st_size, 0).decode()


def _modules() -> Iterator[str]:
    """What commands import, and nothing that only their workers do."""
    yield from ("app.assembly", "app.bootstrap", "tokenizers")
    for name in ("cli", "policy", "security", "services", "settings", "vault"):
        package = importlib.import_module(f"app.{name}")
        for found in pkgutil.walk_packages(package.__path__, f"{package.__name__}."):
            yield found.name


def _serve(orders: socket.socket) -> list[str]:
    """Forks for each order until there are no more; returns in the forks, with the arguments."""
    while True:
        told, descriptors, _, _ = socket.recv_fds(orders, _MAX_REQUEST_BYTES, 2)
        if not told:
            os._exit(0)
        request = json.loads(told)
        pid = os.fork()
        if pid == 0:
            orders.close()
            for number, descriptor in enumerate(descriptors, start=1):
                os.dup2(descriptor, number)
                os.close(descriptor)
            os.environ.clear()
            os.environ.update(request["environment"])
            arguments: list[str] = request["arguments"]
            return arguments
        for descriptor in descriptors:
            os.close(descriptor)
        orders.send(str(pid).encode())
        orders.send(str(os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1])).encode())


def _main() -> NoReturn:
    for name in _modules():
        importlib.import_module(name)
    # Else each collection in a fork goes through all that was imported, and copies it.
    gc.collect()
    gc.freeze()
    orders = socket.socket(fileno=int(sys.argv[1]))
    sys.argv[1:] = _serve(orders)
    _run()


def _run() -> NoReturn:
    """Runs the command and ends as the interpreter does, but takes nothing apart that was imported.

    That copies every page of it: what is left of such a command is as long again.
    """
    try:
        status: object = cheap.main()
    except SystemExit as ended:
        status = ended.code or 0
    if not isinstance(status, int):
        sys.exit(str(status))
    threading._shutdown()  # type: ignore[attr-defined]  # the interpreter's own, in no stub
    atexit._run_exitfuncs()
    sys.stdout.flush()
    sys.stderr.flush()
    os._exit(status)


if __name__ == "__main__":
    _main()
