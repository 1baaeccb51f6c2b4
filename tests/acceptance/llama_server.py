"""llama.cpp's own server, from the source that our pinned llama-cpp-python brings; a reference.

``python -m tests.acceptance.llama_server FOLDER`` fetches that source with pip's configuration and
builds it there with the flags that pip builds the library with; it prints the program's path.
"""

import http.client
import json
import re
import socket
import subprocess
import sys
import tarfile
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from app.bench.engine import end_process
from app.bench.engine_answers import Rates
from app.domain.chat import Role
from app.domain.engine import ChatTurn, SamplingParams

_CHECKOUT = Path(__file__).resolve().parents[2]
_START_S = 120.0
_OFF = ("TESTS", "EXAMPLES", "APP", "UI")
_FLAGS = (
    "-DCMAKE_BUILD_TYPE=Release",
    "-DBUILD_SHARED_LIBS=ON",
    "-DLLAMA_USE_PREBUILT_UI=OFF",
    "-DLLAMA_OPENSSL=OFF",
    *(f"-DLLAMA_BUILD_{part}=OFF" for part in _OFF),
    *(f"-DLLAMA_BUILD_{part}=ON" for part in ("COMMON", "TOOLS", "SERVER")),
)


@dataclass(frozen=True, slots=True)
class Timed:
    """One answer: tokens of its prompt that were read, and times in seconds."""

    rates: Rates
    read_tokens: int
    ttft_s: float


class Server:
    """One server process with one model, answering one chat at a time."""

    def __init__(self, program: Path, model: Path, context_tokens: int, threads: int = 0) -> None:
        """``threads`` 0: as many as it chooses itself."""
        self._port = _free_port()
        command = [str(program), "-m", str(model), "-c", str(context_tokens), "-np", "1"]
        command += ["--host", "127.0.0.1", "--port", str(self._port)]
        command += ["-t", str(threads), "-tb", str(threads)] if threads else []
        self.process = subprocess.Popen(
            command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
        )
        self._wait_until_ready()

    def answer(self, text: str, sampling: SamplingParams) -> Rates:
        """One turn of a new chat; as ``app.bench.engine.Competitor``."""
        return self.timed((ChatTurn(Role.USER, text),), sampling).rates

    def timed(self, turns: Sequence[ChatTurn], sampling: SamplingParams) -> Timed:
        """The next turn of a chat, with what its times were made of."""
        times: list[float] = []
        timings: dict[str, Any] = {}
        began = time.perf_counter()
        for chunk in self._stream(_asked(turns, sampling)):
            timings = chunk.get("timings") or timings
            if any(choice["delta"].get("content") for choice in chunk.get("choices", ())):
                times.append(time.perf_counter())
        ttft, spent = times[0] - began, times[-1] - times[0]
        decode = (timings["predicted_n"] - 1) / spent if spent > 0 else 0.0
        return Timed(Rates(timings["prompt_n"] / ttft, decode), timings["prompt_n"], ttft)

    def close(self) -> None:
        """Ends the process."""
        end_process(self.process)

    def _stream(self, body: dict[str, object]) -> Iterator[dict[str, Any]]:
        connection = http.client.HTTPConnection("127.0.0.1", self._port, timeout=600)
        try:
            connection.request(
                "POST",
                "/v1/chat/completions",
                json.dumps(body),
                {"Content-Type": "application/json"},
            )
            response = connection.getresponse()
            if response.status != http.HTTPStatus.OK:
                raise RuntimeError(f"the server answers {response.status}: {response.read()!r}")
            for line in response:
                if line.startswith(b"data: {"):
                    yield json.loads(line.removeprefix(b"data: "))
        finally:
            connection.close()

    def _wait_until_ready(self) -> None:
        deadline = time.monotonic() + _START_S
        while time.monotonic() < deadline and self.process.poll() is None:
            connection = http.client.HTTPConnection("127.0.0.1", self._port, timeout=5)
            try:
                connection.request("GET", "/health")
                if connection.getresponse().status == http.HTTPStatus.OK:
                    return
            except OSError:
                pass
            finally:
                connection.close()
            time.sleep(0.1)
        self.close()
        raise RuntimeError("the server did not become ready")


def _asked(turns: Sequence[ChatTurn], sampling: SamplingParams) -> dict[str, object]:
    """The request, with our chain of samplers."""
    return {
        "messages": [{"role": str(turn.role), "content": turn.text} for turn in turns],
        "stream": True,
        "max_tokens": sampling.max_tokens,
        "temperature": sampling.temperature,
        "top_k": sampling.top_k,
        "top_p": sampling.top_p,
        "min_p": sampling.min_p,
        "repeat_penalty": sampling.repeat_penalty,
        "repeat_last_n": 64,
        "seed": sampling.seed,
        "samplers": ["penalties", "top_k", "top_p", "min_p", "temperature"],
        "cache_prompt": True,
    }


def _free_port() -> int:
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        return int(listener.getsockname()[1])


def build(folder: Path) -> Path:
    """Builds the server in a folder; returns the program. Minutes, and once only."""
    program = folder / "build" / "bin" / "llama-server"
    if program.exists():
        return program
    version = re.search(
        r"^llama-cpp-python==(\S+)", (_CHECKOUT / "requirements.lock").read_text(), re.MULTILINE
    )
    if version is None:
        raise RuntimeError("requirements.lock names no llama-cpp-python")
    pip = [sys.executable, "-m", "pip", "download", "--quiet", "--no-deps", "--no-binary"]
    pip += ["llama-cpp-python", f"llama-cpp-python=={version[1]}", "-d", str(folder)]
    subprocess.run(pip, check=True, stdout=sys.stderr)
    with tarfile.open(next(folder.glob("llama_cpp_python-*.tar.gz"))) as archive:
        archive.extractall(folder, filter="data")
    source = next(folder.glob("llama_cpp_python-*/vendor/llama.cpp"))
    build_folder = str(folder / "build")
    subprocess.run(
        ["cmake", "-S", str(source), "-B", build_folder, *_FLAGS], check=True, stdout=sys.stderr
    )
    subprocess.run(
        ["cmake", "--build", build_folder, "--target", "llama-server", "--parallel"],
        check=True,
        stdout=sys.stderr,
    )
    return program


if __name__ == "__main__":
    sys.stdout.write(f"{build(Path(sys.argv[1]))}\n")
