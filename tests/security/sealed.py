"""Tries, in a process of its own, to get out; prints what each attempt came to."""

import ctypes
import errno
import os
import platform
import resource
import signal
import socket
import subprocess
import sys
import threading
from collections.abc import Callable
from pathlib import Path

if __name__ == "__main__":
    sys.path.insert(0, str(Path(__file__).parents[2]))

from app.security import sandbox

GIVEN, CHANGEABLE = "given", "changeable"
CLONE = {"x86_64": 56, "aarch64": 220}
LIBC = ctypes.CDLL(None, use_errno=True)


def outcome(attempt: Callable[[], object]) -> str:
    try:
        attempt()
    except OSError as error:
        return errno.errorcode.get(error.errno or 0, "?")
    return "open"


def by_python(family: int) -> Callable[[], object]:
    kind = socket.SOCK_RAW if family == socket.AF_NETLINK else socket.SOCK_STREAM
    return lambda: socket.socket(family, kind).close()


def by_ctypes() -> None:
    fd = LIBC.socket(int(socket.AF_INET), int(socket.SOCK_STREAM), 0)
    if fd < 0:
        raise OSError(ctypes.get_errno(), "socket")
    os.close(fd)


def by_child() -> None:
    code = "import socket; socket.socket().close()"
    done = subprocess.run([sys.executable, "-c", code], stderr=subprocess.DEVNULL, check=False)
    if done.returncode:
        raise OSError(errno.ECHILD, "the child was refused")


def by_old_thread(ready: threading.Event, answer: list[str]) -> None:
    ready.wait()
    answer.append(outcome(by_python(socket.AF_INET)))


def by_addressed_datagram() -> None:
    """A socketpair of datagrams can be turned to any named socket, unless that is refused."""
    ours, theirs = socket.socketpair(socket.AF_UNIX, socket.SOCK_DGRAM)
    try:
        theirs.sendto(b"x", b"\0nobody-listens-here")
    finally:
        ours.close()
        theirs.close()


def by_socketpair() -> None:
    ours, theirs = socket.socketpair()
    ours.send(b"x")
    if theirs.recv(1) != b"x":
        raise OSError(errno.EIO, "socketpair")
    ours.close()
    theirs.close()


def by_fork() -> None:
    pid = os.fork()
    if pid == 0:
        os._exit(0)
    os.waitpid(pid, 0)


def by_thread() -> None:
    started = threading.Thread(target=int)
    started.start()
    started.join()


def changes(folder: Path) -> dict[str, Callable[[], object]]:
    """Ways to do harm to files that their owner may all go."""
    path, other, third = (folder / name for name in ("file", "other", "third"))
    for one in (path, other, third):
        one.write_bytes(b"x" * 100)
    fd = os.open(path, os.O_RDONLY)
    return {
        "unlink": other.unlink,
        "rename": lambda: third.rename(folder / "moved"),
        "mkdir": (folder / "made").mkdir,
        "link": lambda: os.link(path, folder / "linked"),
        "chmod": lambda: os.fchmod(fd, 0o600),
        "utime": lambda: os.utime(fd),
        "truncate": lambda: os.truncate(path, 0),
        "empty": lambda: os.close(os.open(path, os.O_WRONLY | os.O_TRUNC)),
        "create": lambda: os.close(os.open(folder / "new", os.O_RDONLY | os.O_CREAT)),
        "open_rdwr": lambda: os.close(os.open(os.devnull, os.O_RDWR)),
        "open_rdonly": lambda: os.close(os.open(os.devnull, os.O_RDONLY)),
    }


def reaches(folder: Path) -> dict[str, Callable[[], object]]:
    """What lies inside and outside of a worker's reach."""
    program = folder / "program"
    program.write_bytes(Path("/bin/true").read_bytes())
    program.chmod(0o700)
    given = folder / GIVEN
    given.write_bytes(b"x")
    (folder / CHANGEABLE).mkdir()
    (folder / "moving").write_bytes(b"x")
    return {
        "read_library": Path(os.__file__).read_bytes,
        "list_library": lambda: list(Path(os.__file__).parent.iterdir()),
        "read_given": given.read_bytes,
        "write_given": lambda: os.close(os.open(given, os.O_RDWR)),
        "make_given": lambda: (folder / CHANGEABLE / "made").write_bytes(b"x"),
        "read_outside": (folder / "file").read_bytes,
        "list_outside": lambda: list(folder.iterdir()),
        "read_parent_memory": lambda: os.close(os.open(f"/proc/{os.getppid()}/maps", os.O_RDONLY)),
        "move_across": lambda: (folder / "moving").rename(folder / CHANGEABLE / "moved"),
        "run_foreign": lambda: subprocess.run([program], check=True),
        "run_system": lambda: subprocess.run(["/bin/true"], check=True),
    }


def by_shared_memory() -> None:
    """Memory that no limit of this process counts and that would outlive it."""
    found = LIBC.shmget(0, 4096, 0o600)
    if found < 0:
        raise OSError(ctypes.get_errno(), "shmget")
    LIBC.shmctl(found, 0, None)  # IPC_RMID


def by_message_queue() -> None:
    found = LIBC.msgget(0, 0o600)
    if found < 0:
        raise OSError(ctypes.get_errno(), "msgget")
    LIBC.msgctl(found, 0, None)


def by_namespace() -> None:
    if LIBC.unshare(0x10000000) < 0:  # CLONE_NEWUSER
        raise OSError(ctypes.get_errno(), "unshare")


def by_namespaced_child() -> None:
    pid = LIBC.syscall(CLONE[platform.machine()], 0x10000000 | int(signal.SIGCHLD), 0, 0, 0, 0)
    if pid == 0:
        os._exit(0)
    if pid < 0:
        raise OSError(ctypes.get_errno(), "clone")
    os.waitpid(pid, 0)


def by_socketpair_of(family: int) -> Callable[[], object]:
    def call() -> None:
        pair = (ctypes.c_int * 2)()
        if LIBC.socketpair(family, int(socket.SOCK_STREAM), 0, pair) < 0:
            raise OSError(ctypes.get_errno(), "socketpair")

    return call


def others() -> dict[str, Callable[[], object]]:
    """Ways to reach another process, each without an effect where it succeeds."""
    parent = os.getppid()
    return {
        "signal_other": lambda: os.kill(parent, 0),
        "limit_other": lambda: resource.prlimit(parent, resource.RLIMIT_CORE),
        "nice_other": lambda: os.setpriority(
            os.PRIO_PROCESS, parent, os.getpriority(os.PRIO_PROCESS, parent)
        ),
        "pin_other": lambda: os.sched_setaffinity(parent, os.sched_getaffinity(parent)),
        "schedule_other": lambda: os.sched_setscheduler(
            parent, os.sched_getscheduler(parent), os.sched_getparam(parent)
        ),
        "handle_other": lambda: os.close(os.pidfd_open(parent)),
    }


def own() -> dict[str, Callable[[], object]]:
    """What a worker may do to itself, from any of its threads."""
    return {
        "new_thread": by_thread,
        "signal_self": lambda: os.kill(os.getpid(), 0),
        "limit_self": lambda: resource.prlimit(os.getpid(), resource.RLIMIT_CORE),
        "nice_self": lambda: os.setpriority(os.PRIO_PROCESS, 0, 1),
        "pin_self": lambda: os.sched_setaffinity(0, os.sched_getaffinity(0)),
    }


def by_syscall(number: int) -> Callable[[], object]:
    def call() -> None:
        if LIBC.syscall(number, 0, 0, 0, 0, 0) < 0:
            raise OSError(ctypes.get_errno(), "syscall")

    return call


def main(profile: str, folder: str) -> None:
    ready, answer = threading.Event(), list[str]()
    thread = threading.Thread(target=by_old_thread, args=(ready, answer))
    thread.start()
    harm = changes(Path(folder)) | reaches(Path(folder))
    reach = sandbox.Reach(
        readable=(Path(folder, GIVEN), Path(folder, "not there")),
        changeable=(Path(folder, CHANGEABLE),),
    )
    level = "unsealed" if profile == "none" else sandbox.seal(sandbox.Profile(profile), reach)
    ready.set()
    thread.join()
    report = {
        "level": level,
        "reached": sandbox.reached_level(),
        "thread": answer[0],
        "inet": outcome(by_python(socket.AF_INET)),
        "inet6": outcome(by_python(socket.AF_INET6)),
        "netlink": outcome(by_python(socket.AF_NETLINK)),
        "unix": outcome(by_python(socket.AF_UNIX)),
        "ctypes": outcome(by_ctypes),
        "child": outcome(by_child),
        "socketpair": outcome(by_socketpair),
        "addressed": outcome(by_addressed_datagram),
        "io_uring": outcome(by_syscall(425)),
        "x32": outcome(by_syscall(0x40000000 | 41)),
        "fork": outcome(by_fork),
        "shared_memory": outcome(by_shared_memory),
        "message_queue": outcome(by_message_queue),
        "inet_pair": outcome(by_socketpair_of(socket.AF_INET)),
        "namespaced_child": outcome(by_namespaced_child),
        **{name: outcome(attempt) for name, attempt in (others() | own() | harm).items()},
        # Last, since it would alter this process.
        "namespace": outcome(by_namespace),
        "core": str(resource.getrlimit(resource.RLIMIT_CORE)[1]),
    }
    for name, value in report.items():
        sys.stdout.write(f"{name}={value}\n")


if __name__ == "__main__":
    main(*sys.argv[1:])
