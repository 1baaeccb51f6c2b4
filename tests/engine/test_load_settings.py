"""How a model is loaded: its context, how its conversations are kept, and what if memory ends."""

import json
from pathlib import Path

import pytest

from app.domain.engine import CacheType, EngineSettings, HeldMemory
from app.engine.client import EngineClient
from app.engine.errors import ModelTooLargeError
from tests.fit.containers import limited_group, run_within
from tests.fit.forms import Form, write_form
from tests.fit.tight import Boundless


def test_memory_that_runs_out_all_the_same_is_said_as_such(tiny_gguf: Path, tmp_path: Path) -> None:
    """No system gives a cache of a terabyte; and it is no crash of the model."""
    if Path("/proc/sys/vm/overcommit_memory").read_text().strip() == "1":
        pytest.skip("not run: this system promises more memory than it has")
    greedy = tmp_path / "greedy.gguf"
    write_form(greedy, Form("llama", 64, 64, 128, 64, 64, head=512, kind="F16"))
    engine = EngineClient(machine=Boundless())
    with pytest.raises(ModelTooLargeError) as caught:
        engine.load("Greedy", [greedy], EngineSettings(context_tokens=131_072))
    assert "memory ran out" in caught.value.message
    assert engine.loaded is None
    assert engine.load("Tiny", [tiny_gguf], EngineSettings()).name == "Tiny"
    engine.unload()


@pytest.mark.parametrize("cache_type", list(CacheType))
def test_a_conversation_is_kept_in_fewer_bits_where_that_is_asked_for(
    tmp_path: Path, cache_type: CacheType
) -> None:
    path = tmp_path / "form.gguf"
    write_form(path, Form("llama", 4, 256, 512, 4, 4))
    engine = EngineClient(machine=Boundless())
    loaded = engine.load("Form", [path], EngineSettings(32_768, cache_type=cache_type))
    assert loaded.context_tokens == 32_768
    held = engine.held_memory.ram_bytes
    engine.unload()
    share = {CacheType.F16: 1, CacheType.Q8_0: 34 / 64, CacheType.Q4_0: 18 / 64}[cache_type]
    cache_bytes = 32_768 * 4 * 2 * 256 * 2 * share
    assert cache_bytes < held < cache_bytes + 80 * 10**6
    assert engine.held_memory == HeldMemory()


def test_layers_for_a_graphics_processor_that_is_not_there_stay_with_the_processor(
    tiny_gguf: Path,
) -> None:
    engine = EngineClient(pinned_threads=1)
    loaded = engine.load("Tiny", [tiny_gguf], EngineSettings(gpu_layers=99))
    assert (loaded.backend, loaded.gpu_layers) == ("cpu", 0)
    engine.unload()


def test_a_worker_that_the_system_ends_for_want_of_memory_is_said_as_such(tmp_path: Path) -> None:
    with limited_group(300 * 10**6) as group:
        if group is None:
            pytest.skip("not run: this user may make no control groups")
        done = run_within(group, "tests.fit.tight", str(tmp_path), "blindly")
    assert done.returncode == 0, done.stderr
    told = json.loads(done.stdout)
    assert told["code"] == "model_too_large"
    assert "memory ran out" in told["message"]
