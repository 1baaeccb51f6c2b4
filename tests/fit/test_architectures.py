"""What is told of every architecture that llama.cpp makes of keys alone, beside what it takes."""

import json
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any, Final

import pytest

from app.domain.engine import CacheType
from app.engine import gguf_known as known
from tests.fit.keys import NOT_MADE

_ROOT: Final = Path(__file__).resolve().parents[2]
_MIB: Final = 1 << 20
_MADE: Final = sorted(known.ANSWERING - NOT_MADE)


def compared(tokens: int, cache_type: CacheType, names: Sequence[str]) -> list[dict[str, Any]]:
    command = [sys.executable, "-m", "tests.fit.made", str(tokens), cache_type.value, *names]
    done = subprocess.run(command, capture_output=True, text=True, check=False, cwd=_ROOT)
    return [json.loads(line) for line in done.stdout.splitlines()]


@pytest.mark.parametrize(
    ("tokens", "cache_type"), [(4096, CacheType.F16), (16_384, CacheType.Q8_0)]
)
def test_no_architecture_takes_more_than_is_told(tokens: int, cache_type: CacheType) -> None:
    # llama.cpp has no flash attention for it, without which values are not quantized.
    names = [name for name in _MADE if name != "grok" or cache_type is CacheType.F16]
    found = compared(tokens, cache_type, names)
    assert [one["name"] for one in found] == names
    assert len(names) > 100
    # The log rounds each cache to a hundredth of a MiB.
    off = {one["name"]: one["told_cache"] - one["cache"] for one in found}
    assert {name: bytes_ for name, bytes_ in off.items() if abs(bytes_) > 0.05 * _MIB} == {}
    more = {one["name"]: one["compute"] - one["told_compute"] for one in found}
    assert {name: bytes_ for name, bytes_ in more.items() if bytes_ > _MIB} == {}
    wasted = {one["name"]: one["told_compute"] - 1.7 * one["compute"] for one in found}
    assert {name: bytes_ for name, bytes_ in wasted.items() if bytes_ > 40 * _MIB} == {}
