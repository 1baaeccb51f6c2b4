"""Which graphics processors compute here, found out once by a process that may die of it.

A throw-away sealed worker lists them and lets each compute. What passed is remembered for the
driver, the devices and the library that it was tried with; whatever is remembered is held against
what a new process sees, for the memory that is free is asked anew each time.
"""

import contextlib
import hashlib
import importlib.util
import threading
import time
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import Final

import msgspec

from app.domain.engine import HeldMemory
from app.engine.environment import ENVIRONMENT
from app.engine.free_memory import free_memory_bytes
from app.engine.hardware import Room
from app.engine.protocol import DeviceFacts, DeviceKind, Devices, Probe, Reply
from app.security.paths import write_atomic
from app.workers.supervisor import Reach, Worker, WorkerDiedError, WorkerTimeoutError

FILE_NAME: Final = "devices.json"
_PROBE_TIMEOUT_S: Final = 60.0  # a driver compiles its kernels at their first use
_FRESH_S: Final = 10.0  # so long a device's free memory is taken for what it is now
_MOST_BYTES: Final = 64 * 1024
_MOST_DEVICES: Final = 64
_MOST_MEMORY: Final = 1 << 44
_DEVICE_FILES: Final = ("nvidia[0-9]*", "nvgpu/*", "nvhost-gpu", "dxg", "kfd", "dri/renderD*")
_DRIVERS: Final = (
    *("/proc/driver/nvidia/version", "/proc/version", "/etc/nv_tegra_release"),
    *("/sys/module/nvidia/version", "/sys/module/amdgpu/version"),
)
# Parts of the library that every build has; a further one computes on a graphics processor.
_PLAIN_PARTS: Final = (
    "libggml",
    "libggml-base",
    "libggml-cpu",
    "libllama",
    "libmtmd",
    "libggml-blas",
)
_FAILED: Final = (
    "The graphics processor did not pass a small test, so the model runs on the processor."
)

_NOTHING: Final = HeldMemory()

Ask = Callable[[bool], tuple[DeviceFacts, ...]]


class ProbeFailedError(Exception):
    """The process that looked ended, hung, or said what cannot be."""


class _Passed(msgspec.Struct, frozen=True):
    """What is remembered: of which drivers and library, and the devices that computed rightly."""

    key: str
    devices: tuple[tuple[str, str, int], ...]  # name, description, bytes of memory


class Hardware:
    """The memory that a model may take now. Thread-safe; starts no process without need."""

    def __init__(
        self,
        memory: Path | None = None,
        *,
        ask: Ask | None = None,
        key: Callable[[], str] | None = None,
    ) -> None:
        """``memory`` is the file that remembers; ``ask`` and ``key`` are for tests."""
        self._file = memory
        self._ask = ask or ask_worker
        self._key = key or _driver_key
        self._lock = threading.Lock()
        self._seen: tuple[DeviceFacts, ...] = ()
        self._seen_at = -_FRESH_S
        self._failed_key = ""  # for this run only: the next one tries again

    def room(self, held: HeldMemory = _NOTHING) -> Room:
        """What is free, with what our own engine ``held`` counted as free."""
        ram = free_memory_bytes()
        ram += held.ram_bytes if ram else 0
        with self._lock:
            key = self._key()
            devices = self._devices(key) if key else ()
            note = _FAILED if key and key == self._failed_key else ""
        is_shared = any(device.kind is DeviceKind.SHARED for device in devices)
        own = [d.free_bytes for d in devices if d.kind is DeviceKind.GRAPHICS]
        if own:
            return Room(ram, sum(own) + held.device_bytes, note=note)
        return Room(ram, is_shared=is_shared, note=note)

    def look_anew(self) -> None:
        """Memory was just given back: what was seen a moment ago counts no more."""
        with self._lock:
            self._seen_at = -_FRESH_S

    def _devices(self, key: str) -> tuple[DeviceFacts, ...]:
        """Those that compute, with their memory of a few seconds ago at most."""
        if key == self._failed_key:
            return ()
        if time.monotonic() - self._seen_at < _FRESH_S:
            return self._seen
        try:
            self._seen = self._look(key)
        except ProbeFailedError:
            self._failed_key, self._seen = key, ()
            return ()
        self._seen_at = time.monotonic()
        return self._seen

    def _look(self, key: str) -> tuple[DeviceFacts, ...]:
        passed = self._remembered(key)
        if passed is not None:
            seen = _plausible(self._ask(False))  # noqa: FBT003 (whether kernels run)
            if {_identity(device) for device in seen} <= passed:
                return seen
        seen = _plausible(self._ask(True))  # noqa: FBT003
        if not all(device.passed for device in seen):  # the library would use that one too
            raise ProbeFailedError
        self._remember(_Passed(key, tuple(_identity(device) for device in seen)))
        return seen

    def _remembered(self, key: str) -> frozenset[tuple[str, str, int]] | None:
        if self._file is None:
            return None
        try:
            with self._file.open("rb") as file:
                untrusted = file.read(_MOST_BYTES)
            passed = msgspec.json.decode(untrusted, type=_Passed)
        except (OSError, msgspec.MsgspecError):
            return None
        return frozenset(passed.devices) if passed.key == key else None

    def _remember(self, passed: _Passed) -> None:
        if self._file is not None:
            with contextlib.suppress(OSError):  # then the next start tries anew
                write_atomic(self._file, msgspec.json.encode(passed))


def ask_worker(runs_kernel: bool) -> tuple[DeviceFacts, ...]:
    """All devices, by a sealed process that is ended afterwards.

    Raises:
        ProbeFailedError: it died, hung, or answered something else.
    """
    worker = Worker("engine", replies=Reply, environment=ENVIRONMENT)
    try:
        worker.start(Reach(has_gpu=True))
        reply = worker.request(Probe(runs_kernel), _PROBE_TIMEOUT_S)
    except (WorkerDiedError, WorkerTimeoutError):
        raise ProbeFailedError from None
    finally:
        worker.close()
    if not isinstance(reply, Devices):
        raise ProbeFailedError
    return reply.devices


def _plausible(untrusted: Iterable[DeviceFacts]) -> tuple[DeviceFacts, ...]:
    """The graphics processors among the devices.

    Raises:
        ProbeFailedError: a number or a name cannot be.
    """
    devices = tuple(untrusted)
    for device in devices:
        if not 0 <= device.free_bytes <= device.total_bytes <= _MOST_MEMORY or not device.name:
            raise ProbeFailedError
    if len(devices) > _MOST_DEVICES:
        raise ProbeFailedError
    return tuple(device for device in devices if device.kind is not DeviceKind.PROCESSOR)


def _identity(device: DeviceFacts) -> tuple[str, str, int]:
    return device.name, device.description, device.total_bytes


def _driver_key() -> str:
    """A digest of drivers, devices and library; empty where no graphics processor can be used."""
    devices = [path for pattern in _DEVICE_FILES for path in Path("/dev").glob(pattern)]
    parts = list(_library_parts())
    if not devices or all(path.name.partition(".")[0] in _PLAIN_PARTS for path in parts):
        return ""
    digest = hashlib.sha256()
    for driver in _DRIVERS:
        with contextlib.suppress(OSError), Path(driver).open("rb") as file:
            digest.update(file.read(_MOST_BYTES))
    for path in [*devices, *parts]:
        digest.update(f"{path.name} {_stamp(path)}\n".encode())
    return digest.hexdigest()


def _library_parts() -> Iterator[Path]:
    """The files of the library, found without importing it."""
    found = importlib.util.find_spec("llama_cpp")
    for folder in (found.submodule_search_locations or ()) if found else ():
        yield from sorted(Path(folder, "lib").glob("*.so*"))


def _stamp(path: Path) -> str:
    try:
        status = path.stat()
    except OSError:
        return ""
    return f"{status.st_size} {status.st_mtime_ns}"
