"""Which devices compute: found out by a process that may die of it, and not believed blindly."""

from collections.abc import Callable, Sequence
from pathlib import Path

import pytest

from app.domain.engine import HeldMemory
from app.engine.devices import Hardware, ProbeFailedError, ask_worker
from app.engine.free_memory import free_memory_bytes
from app.engine.protocol import DeviceFacts, DeviceKind
from app.workers.environment import worker_command

GIB = 1024**3
CARD = DeviceFacts("CUDA0", "A card", DeviceKind.GRAPHICS, 20 * GIB, 24 * GIB, passed=True)
BOARD = DeviceFacts("CUDA0", "Orin", DeviceKind.SHARED, 5 * GIB, 8 * GIB, passed=True)
PROCESSOR = DeviceFacts("CPU", "A processor", DeviceKind.PROCESSOR, GIB, 2 * GIB, passed=True)


class Asked:
    """Answers as a worker would, and counts the questions."""

    def __init__(self, *answers: Sequence[DeviceFacts] | None) -> None:
        self.answers = list(answers)
        self.questions: list[bool] = []

    def __call__(self, runs_kernel: bool) -> tuple[DeviceFacts, ...]:
        self.questions.append(runs_kernel)
        answer = self.answers.pop(0) if len(self.answers) > 1 else self.answers[0]
        if answer is None:
            raise ProbeFailedError
        return tuple(answer)


def hardware(asked: Asked, file: Path | None = None, key: str = "driver 1") -> Hardware:
    return Hardware(file, ask=asked, key=lambda: key)


def test_a_sealed_worker_lists_what_it_can_compute_on_and_computes() -> None:
    found = ask_worker(runs_kernel=True)
    processor = next(device for device in found if device.kind is DeviceKind.PROCESSOR)
    assert processor.passed
    assert 0 < processor.free_bytes <= processor.total_bytes
    assert processor.name
    assert not any(device.passed for device in ask_worker(runs_kernel=False))


def test_a_worker_that_ends_is_a_failed_probe(monkeypatch: pytest.MonkeyPatch) -> None:
    command = worker_command("no-such-role")
    monkeypatch.setattr("app.workers.supervisor.worker_command", lambda _role: command)
    with pytest.raises(ProbeFailedError):
        ask_worker(runs_kernel=True)


def test_without_a_graphics_processor_nothing_is_asked() -> None:
    asked = Asked([CARD])
    room = hardware(asked, key="").room()
    assert asked.questions == []
    assert (room.has_device, room.note) == (False, "")
    assert room.ram_bytes == pytest.approx(free_memory_bytes(), rel=0.2)


def test_graphics_memory_counts_and_so_does_what_our_own_engine_holds() -> None:
    machine = hardware(Asked([PROCESSOR, CARD]))
    assert machine.room().device_bytes == 20 * GIB
    held = HeldMemory(ram_bytes=100 * GIB, device_bytes=2 * GIB)
    assert machine.room(held).device_bytes == 22 * GIB
    assert machine.room(held).ram_bytes > 100 * GIB


def test_memory_that_was_just_given_back_is_seen() -> None:
    fuller = DeviceFacts("CUDA0", "A card", DeviceKind.GRAPHICS, 24 * GIB, 24 * GIB, passed=True)
    machine = hardware(Asked([CARD], [fuller]))
    assert machine.room().device_bytes == machine.room().device_bytes == 20 * GIB
    machine.look_anew()
    assert machine.room().device_bytes == 24 * GIB


def test_the_memory_of_a_board_is_the_machines() -> None:
    room = hardware(Asked([PROCESSOR, BOARD])).room()
    assert (room.is_shared, room.device_bytes) == (True, 0)


def test_what_passed_is_remembered_for_its_driver_only(tmp_path: Path) -> None:
    file = tmp_path / "devices.json"
    first = Asked([CARD])
    hardware(first, file).room()
    again = Asked([CARD])
    assert hardware(again, file).room().device_bytes == 20 * GIB
    other = Asked([CARD])
    hardware(other, file, key="driver 2").room()
    assert (first.questions, again.questions, other.questions) == ([True], [False], [True])
    assert file.stat().st_mode & 0o077 == 0


@pytest.mark.parametrize(
    "spoil",
    [
        lambda file: file.write_bytes(b"\xff{"),
        lambda file: file.write_text('{"key":"driver 1","devices":[["CUDA0","Another",1]]}'),
        lambda file: file.write_text('{"key":"driver 1","devices":"all"}'),
        lambda file: file.unlink(),
    ],
    ids=["no json", "another device", "other form", "gone"],
)
def test_a_memory_that_says_something_else_is_not_believed(
    tmp_path: Path, spoil: Callable[[Path], object]
) -> None:
    file = tmp_path / "devices.json"
    hardware(Asked([CARD]), file).room()
    spoil(file)
    asked = Asked([CARD])
    assert hardware(asked, file).room().device_bytes == 20 * GIB
    assert asked.questions[-1] is True


WRONG = DeviceFacts("CUDA1", "Too new", DeviceKind.GRAPHICS, 1, 2, passed=False)
ODD = [
    DeviceFacts("CUDA0", "", DeviceKind.GRAPHICS, 3, 2, passed=True),
    DeviceFacts("CUDA0", "", DeviceKind.GRAPHICS, -1, 2, passed=True),
    DeviceFacts("CUDA0", "", DeviceKind.GRAPHICS, 1, 1 << 60, passed=True),
    DeviceFacts("", "", DeviceKind.GRAPHICS, 1, 2, passed=True),
]


@pytest.mark.parametrize(
    "answer", [None, [CARD, WRONG], *([odd] for odd in ODD), [CARD] * 100], ids=str
)
def test_a_probe_that_dies_or_tells_nonsense_means_the_processor_and_is_said(
    tmp_path: Path, answer: Sequence[DeviceFacts] | None
) -> None:
    file = tmp_path / "devices.json"
    asked = Asked(answer)
    machine = hardware(asked, file)
    room = machine.room()
    assert not room.has_device
    assert "did not pass" in room.note
    machine.room()
    assert asked.questions == [True]  # once is enough, until the next start
    assert not file.exists()
