"""`make acceptance`: what the sandbox costs, by the same work in sealed and unsealed workers.

They take turns, so that whatever else the machine does hits both; a figure is the median of the
ratios of neighbours. This process is not sealed itself, for its filter would be inherited.
"""

import statistics
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from unittest.mock import patch

from app.bootstrap import App
from app.domain.chat import Role
from app.domain.engine import ChatTurn, EngineSettings, GenerationRequest, SamplingParams
from app.domain.models import ModelKind
from app.engine.client import EngineClient
from app.policy.schema import SitePolicy
from app.services.starter import STARTER_FOLDER, starter_models
from app.workers import supervisor
from tests.acceptance.product import PASSPHRASE, SHARED, main_of, read_jsonl, report
from tests.cheap import COST
from tests.security.levels import BEST

DECODE_ROUNDS, IMPORT_ROUNDS = 15, 7
TOKENS = 200
FILES = 100
# By hand, for the choice is made anew at each load; and one alone, for two that share a processor
# with another machine differ by a third from one answer to the next.
THREADS = 1
_UNSEALED = Path(__file__).with_name("unsealed.py")


def run() -> int:
    """Both measurements; returns the exit status."""
    decode, prompt = ratios_of_decode()
    imports = ratios_of_import()
    return report(
        "sandbox",
        {
            "decode_kept": round(statistics.median(decode), 4),
            "prompt_kept": round(statistics.median(prompt), 4),
            "import_kept": round(statistics.median(imports), 4),
            "decode_quartiles": quartiles(decode),
            "import_quartiles": quartiles(imports),
            "rounds": [DECODE_ROUNDS, IMPORT_ROUNDS],
        },
        {"decode_kept": 0.98, "import_kept": 0.9},
    )


def ratios_of_decode() -> tuple[list[float], list[float]]:
    """Sealed to unsealed tokens a second: written, and read."""
    model = next(one for one in starter_models(STARTER_FOLDER) if one.kind is ModelKind.GENERATIVE)
    files = [path for role, path, _ in model.files if role == "model.gguf"]
    with sealed_and_not(lambda: EngineClient(pinned_threads=THREADS)) as pair:
        for engine in pair:
            engine.load(model.name, files, EngineSettings(context_tokens=2048))
        assert [engine.sandbox_level for engine in pair] == [BEST, "none"]
        pairs = [in_turn(pair, number) for number in range(DECODE_ROUNDS)]
        for engine in pair:
            engine.close()
    return (
        [sealed[0] / unsealed[0] for sealed, unsealed in pairs],
        [sealed[1] / unsealed[1] for sealed, unsealed in pairs],
    )


def in_turn(pair: tuple[EngineClient, ...], number: int) -> list[tuple[float, float]]:
    """The rates of both, the sealed one's first; each begins every other round."""
    if number % 2:
        return [generate(engine, number) for engine in reversed(pair)][::-1]
    return [generate(engine, number) for engine in pair]


def generate(engine: EngineClient, number: int) -> tuple[float, float]:
    """Tokens a second of one answer, and of reading a prompt that it has not seen."""
    words = " ".join(f"item {number} {at}" for at in range(20))
    request = GenerationRequest(
        system="",
        turns=(ChatTurn(Role.USER, f"{words}\nCount from one to five hundred in words."),),
        sampling=SamplingParams(max_tokens=TOKENS, seed=number, temperature=0.8),
    )
    stats = engine.generate(request, lambda _: None).stats
    return stats.tokens_per_second, stats.prompt_tokens / max(stats.ttft_ms, 1)


def ratios_of_import() -> list[float]:
    """Unsealed to sealed seconds of an import through the real services into new homes."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        texts = folder / "texts"
        texts.mkdir()
        for row in read_jsonl(SHARED / "retrieval" / "squad2" / "corpus.jsonl")[:FILES]:
            (texts / f"{row['id'].replace('/', '_')}.txt").write_text(row["text"])
        ratios = []
        for number in range(IMPORT_ROUNDS):
            sealed_s = import_s(folder / f"sealed-{number}", texts)
            with unsealed():
                ratios.append(import_s(folder / f"unsealed-{number}", texts) / sealed_s)
        return ratios


def import_s(home: Path, texts: Path) -> float:
    """Seconds of an import, the start of its workers included."""
    app = App(home=home, policy=SitePolicy(), kdf_cost=COST)
    session = app.create(bytearray(PASSPHRASE.encode()))
    started = time.monotonic()
    summary = session.library.add([texts])
    took = time.monotonic() - started
    session.close()
    assert summary.indexed == FILES
    return took


@contextmanager
def sealed_and_not(make: "Callable[[], EngineClient]") -> Iterator[tuple[EngineClient, ...]]:
    """A client whose worker is sealed, and one whose worker is not."""
    first = make()
    with unsealed():
        yield first, make()


@contextmanager
def unsealed() -> Iterator[None]:
    """Every worker made meanwhile is started unsealed."""
    command = [sys.executable, "-I", "-B", str(_UNSEALED)]
    with patch.object(supervisor, "worker_command", lambda role: [*command, role]):
        yield


def quartiles(ratios: list[float]) -> list[float]:
    """The first and the third."""
    cut = statistics.quantiles(ratios, n=4)
    return [round(cut[0], 3), round(cut[2], 3)]


if __name__ == "__main__":
    main_of([run()])
