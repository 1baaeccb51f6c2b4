"""What installer/vex.json says is so, and no other exploitable part is built in."""

import json
import os
import re
import subprocess
import sys
from pathlib import Path

from installer.audit import VEX
from installer.lock import LOCK, read_lock
from tests.architecture.test_layers import ROOT
from tests.engine.conftest import STARTERS

# Opening a cache fails loudly; then the worker's own parts load a model and answer.
_LOAD_AND_ANSWER = """
import sys
import diskcache.core

def refuse(*_, **__):
    raise SystemExit("a cache was opened")

diskcache.core.Cache.__init__ = refuse
from app.domain.chat import Role
from app.domain.engine import ChatTurn, GenerationRequest, SamplingParams
from app.engine.worker.context import Shape
from app.engine.worker.generate import Generator
from app.engine.worker.llama import Llama, start_library
from app.engine.worker.lookup import Worth
from app.engine.worker.machine import FreeProcessors
from app.engine.worker.prompt import PromptBuilder
from app.engine.worker.template import ChatTemplate
from app.engine.worker.threads import Threads

start_library()
llama = Llama([sys.argv[1]], Shape(256), gpu_layers=0, free_bytes=lambda: 0)
prompts = PromptBuilder(llama, ChatTemplate(""), 256)
threads = Threads(FreeProcessors(), decode=1, prompt=1, is_pinned=True)
turns = (ChatTurn(Role.USER, "Hello"),)
request = GenerationRequest("", turns, SamplingParams(max_tokens=4))
send = lambda _: None
answering = Generator(llama, prompts, threads, send, worth=Worth(), rounds_alike=False)
done = answering.run(1, request)
print(done.stats.completion_tokens > 0, "llama_cpp.llama_cache" in sys.modules)
"""
_CACHES = re.compile(r"\b(?:diskcache|LlamaDiskCache|LlamaCache|LlamaRAMCache|set_cache)\b")


def modules_of(statement: str) -> set[str]:
    """What an interpreter has loaded after a statement."""
    done = subprocess.run(
        [sys.executable, "-c", f"{statement}\nimport sys\nprint(*sys.modules)"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
    )
    return set(done.stdout.split())


def test_the_note_is_about_the_version_that_is_pinned() -> None:
    notes = json.loads(VEX.read_text())["vulnerabilities"]
    pinned = {f"pkg:pypi/{pin.name}@{pin.version}" for pin in read_lock(LOCK)}
    assert {affected["ref"] for note in notes for affected in note["affects"]} <= pinned
    (note,) = [note for note in notes if note["id"] == "CVE-2025-69872"]
    assert note["analysis"]["state"] == "not_affected"
    assert "vulnerable_code_not_in_execute_path" in note["analysis"]["detail"]


def test_nothing_of_ours_names_a_cache_of_llama_cpp_python() -> None:
    sources = [path for path in (ROOT / "app").rglob("*.py") if _CACHES.search(path.read_text())]
    assert sources == []


def test_only_the_engine_worker_ever_loads_diskcache() -> None:
    assert "diskcache" in modules_of("import app.engine.worker.main")  # as the note says
    for other in (
        "app.bootstrap",
        "app.cli.main",
        "app.extract.worker.main",
        "app.index.worker.main",
    ):
        assert "diskcache" not in modules_of(f"import {other}")


def test_no_cache_is_opened_while_a_model_is_loaded_and_answers(
    starter: Path, tmp_path: Path
) -> None:
    (model,) = STARTERS.glob("*.gguf")
    assert starter == STARTERS
    done = subprocess.run(
        [sys.executable, "-c", _LOAD_AND_ANSWER, str(model)],
        cwd=tmp_path,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert (done.returncode, done.stdout.split()) == (0, ["True", "True"]), done.stderr
    assert list(tmp_path.iterdir()) == []


def test_llama_cpp_is_built_without_remote_calls() -> None:
    from llama_cpp import llama_cpp

    assert not llama_cpp.llama_supports_rpc()
    libraries = list(Path(llama_cpp.__file__).with_name("lib").iterdir())
    assert libraries
    assert [path.name for path in libraries if "rpc" in path.name.lower()] == []
    assert [path for path in libraries if b"ggml_backend_rpc_init" in path.read_bytes()] == []
