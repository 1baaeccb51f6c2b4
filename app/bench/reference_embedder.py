"""The reference of ``bench index``: sentence-transformers as one would use it, in a child.

Reads the texts as one JSON line, then embeds them once for every empty line and answers with
the seconds it took; the first answer carries the vectors.
"""

import base64
import json
import os
import subprocess
import sys
import time
from collections.abc import Sequence
from pathlib import Path

from app.errors import UserFacingError
from app.workers.environment import worker_environment

_NICE = 5  # as the threads of the index worker: a busy machine shall treat both alike


class ReferenceMissingError(UserFacingError):
    """The bench needs what set-up keeps for it."""

    code = "reference_missing"


class ReferenceEmbedder:
    """A child process with sentence-transformers, its texts loaded."""

    def __init__(self, folder: Path, texts: Sequence[str]) -> None:
        self._child = subprocess.Popen(
            [sys.executable, "-I", "-B", "-m", __spec__.name, str(folder)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            cwd="/",
            env=worker_environment({}),
            text=True,
        )
        self._send(json.dumps(list(texts)))
        self.vectors = base64.b64decode(str(self._answer()["vectors"]))

    def seconds(self) -> float:
        """Embeds all texts once more."""
        self._send("")
        return float(str(self._answer()["seconds"]))

    def close(self) -> None:
        """Ends the child."""
        self._child.kill()
        self._child.communicate()

    def _send(self, line: str) -> None:
        assert self._child.stdin is not None  # noqa: S101 - opened as a pipe above
        self._child.stdin.write(f"{line}\n")
        self._child.stdin.flush()

    def _answer(self) -> dict[str, object]:
        assert self._child.stdout is not None  # noqa: S101 - opened as a pipe above
        line = self._child.stdout.readline()
        if not line:
            raise ReferenceMissingError(
                "The reference, sentence-transformers, could not run.",
                hint="Run 'make setup': it installs the 'torch' extra and keeps the model.",
            )
        answer: dict[str, object] = json.loads(line)
        return answer


def _serve(folder: str) -> None:
    os.nice(_NICE)
    answers = os.fdopen(os.dup(1), "w", encoding="utf-8")
    os.dup2(2, 1)
    texts = json.loads(sys.stdin.readline())

    from sentence_transformers import SentenceTransformer

    model = SentenceTransformer(folder, device="cpu", local_files_only=True)
    vectors = model.encode(texts, normalize_embeddings=True, show_progress_bar=False)
    encoded = base64.b64encode(vectors.astype("<f4").tobytes()).decode("ascii")
    print(json.dumps({"vectors": encoded}), file=answers, flush=True)
    for _ in sys.stdin:
        started = time.perf_counter()
        model.encode(texts, normalize_embeddings=True, show_progress_bar=False)
        seconds = time.perf_counter() - started
        print(json.dumps({"seconds": seconds}), file=answers, flush=True)


if __name__ == "__main__":
    _serve(sys.argv[1])
