"""The starter model, a tiny model of random weights, and engines that hold them.

Their threads are pinned to one: choosing a count takes a load seconds, and two wait for each other
where another process of the tests is at work.
"""

import os
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.bench.random_model import Shape, write_random_model
from app.domain.engine import EngineSettings
from app.engine.client import EngineClient

STARTERS = Path(sys.prefix) / "share" / "cloister" / "starter"
TINY = Shape(layers=2, width=64, inner=128, heads=2, kv_heads=1, context=1024)


@pytest.fixture(scope="session")
def starter_gguf() -> Path:
    found = sorted(STARTERS.glob("*.gguf"))
    if not found:
        reason = "not run: the starter models are absent (make setup)"
        if os.environ.get("CI") == "true":
            pytest.fail(reason)
        pytest.skip(reason)
    return found[0]


@pytest.fixture(scope="session")
def tiny_gguf(starter_gguf: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("models") / "tiny.gguf"
    write_random_model(path, starter_gguf, TINY)
    return path


@pytest.fixture(scope="module")
def starter(starter_gguf: Path) -> Iterator[EngineClient]:
    engine = EngineClient(pinned_threads=1)
    engine.load("Starter", [starter_gguf], EngineSettings(context_tokens=2048))
    yield engine
    engine.unload()


@pytest.fixture
def tiny(tiny_gguf: Path) -> Iterator[EngineClient]:
    """Babbles fast, and almost never ends by itself."""
    engine = EngineClient(pinned_threads=1)
    engine.load("Tiny", [tiny_gguf], EngineSettings())
    yield engine
    engine.unload()
