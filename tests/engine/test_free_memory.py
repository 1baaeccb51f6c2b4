"""Free memory is the machine's, or what a container leaves of it."""

import os
from pathlib import Path

import pytest

from app.engine import free_memory
from app.engine.free_memory import Places, free_memory_bytes

GIB = 1024**3
AVAILABLE = 20 * GIB


@pytest.fixture
def places(tmp_path: Path) -> Places:
    """A machine with 20 GiB free, and no groups."""
    (tmp_path / "meminfo").write_text(f"MemTotal: 1 kB\nMemAvailable: {AVAILABLE // 1024} kB\n")
    (tmp_path / "cgroups").mkdir()
    return Places(
        meminfo=tmp_path / "meminfo",
        own_cgroup=tmp_path / "cgroup",
        cgroups=tmp_path / "cgroups",
        vmstat=tmp_path / "vmstat",
        processes=tmp_path,
    )


def group(folder: Path, **files: object) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    for name, content in files.items():
        (folder / f"memory.{name}").write_text(f"{content}\n")


def test_this_machine_has_some() -> None:
    assert free_memory_bytes() > 0
    assert 0 < free_memory.private_bytes(os.getpid()) <= free_memory.peak_bytes(os.getpid())


@pytest.mark.parametrize("text", ["", "MemAvailable: lots\n", "MemAvailable:\n", "\0\0"])
def test_a_system_that_does_not_say_is_unknown(places: Places, text: str) -> None:
    places.meminfo.write_text(text)
    assert free_memory_bytes(places) == 0
    places.meminfo.unlink()
    assert free_memory_bytes(places) == 0


def test_without_a_group_it_is_the_machines(places: Places) -> None:
    assert free_memory_bytes(places) == AVAILABLE
    places.own_cgroup.write_text("0::/user.slice\n")
    assert free_memory_bytes(places) == AVAILABLE


def test_a_group_of_the_second_version_binds(places: Places) -> None:
    places.own_cgroup.write_text("0::/kiosk/app\n")
    group(places.cgroups / "kiosk" / "app", max="max", current=GIB)
    assert free_memory_bytes(places) == AVAILABLE
    group(places.cgroups / "kiosk", max=8 * GIB, current=5 * GIB)
    assert free_memory_bytes(places) == 3 * GIB
    group(places.cgroups / "kiosk", stat=f"anon 7\ninactive_file {GIB}\nactive_file {GIB // 2}")
    assert free_memory_bytes(places) == 3 * GIB + GIB + GIB // 2


def test_a_group_of_the_first_version_binds(places: Places) -> None:
    places.own_cgroup.write_text("5:cpu,cpuacct:/x\n4:memory:/docker/abc\n0::/\n")
    inner = places.cgroups / "memory" / "docker" / "abc"
    group(inner, limit_in_bytes=4 * GIB, usage_in_bytes=3 * GIB)
    group(inner, stat=f"inactive_file 1\ntotal_inactive_file {GIB}\n")
    group(places.cgroups / "memory", limit_in_bytes=2**63 - 4096, usage_in_bytes=9 * GIB)
    assert free_memory_bytes(places) == 2 * GIB


def test_in_a_container_the_own_group_lies_at_the_root(places: Places) -> None:
    places.own_cgroup.write_text("0::/../../docker/abc\n")
    group(places.cgroups, max=2 * GIB, current=GIB)
    assert free_memory_bytes(places) == GIB


def test_a_full_group_leaves_next_to_nothing_and_is_not_unknown(places: Places) -> None:
    places.own_cgroup.write_text("0::/\n")
    group(places.cgroups, max=GIB, current=2 * GIB)
    assert free_memory_bytes(places) == 1


def test_processes_ended_for_want_of_memory_are_counted(places: Places) -> None:
    assert free_memory.killed_for_memory(places) == 0
    places.vmstat.write_text("pgfault 1\noom_kill 3\n")
    assert free_memory.killed_for_memory(places) == 3
