"""What the window loads before the passphrase: Qt and little else."""

import json
import os
import subprocess
import sys
from pathlib import Path

from tests.architecture.test_layers import ROOT

HEAVY = {
    "chromadb",
    "kreuzberg",
    "llama_cpp",
    "numpy",
    "onnxruntime",
    "pypdfium2",
    "sentence_transformers",
    "tokenizers",
    "torch",
    "transformers",
}
# Starts the program as a person would; in the process that the launcher forks for the window, a
# thread waits for the unlock window, then lists modules.
_START = """
import json, os, sys, threading
ready, told = os.pipe()

def report():
    os.read(ready, 32)
    print(json.dumps(sorted({name.partition(".")[0] for name in sys.modules})), flush=True)
    os._exit(0)

watch = threading.Thread(target=report, daemon=True)
os.register_at_fork(after_in_child=watch.start)
os.environ["CLOISTER_READY_FD"] = str(told)
sys.argv = ["cloister", "--home", sys.argv[1]]
from app.__main__ import main
sys.exit(main())
"""


def modules_at_the_unlock_window(home: Path) -> set[str]:
    done = subprocess.run(
        [sys.executable, "-c", _START, str(home)],
        cwd=ROOT,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return set(json.loads(done.stdout))


def test_the_unlock_window_loads_none_of_the_heavy_libraries(home: Path) -> None:
    loaded = modules_at_the_unlock_window(home)
    assert "PySide6" in loaded
    assert loaded & HEAVY == set()


def test_the_command_line_loads_no_window() -> None:
    script = (
        "import sys\n"
        "from app.cli.parser import parse\n"
        "from app.cli.commands import ask, chats, docs, machine, models, search, vault\n"
        "print(sorted({name.partition('.')[0] for name in sys.modules}))\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", script], cwd=ROOT, capture_output=True, text=True, check=True
    )
    assert not {f"'{name}'" for name in HEAVY | {"PySide6"}} & set(
        done.stdout.strip("[]\n").split(", ")
    )
