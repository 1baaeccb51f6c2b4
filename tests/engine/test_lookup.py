"""Guesses from the prompt change how fast an answer is written, and nothing else."""

import random
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.domain.chat import Role
from app.domain.engine import ChatTurn, FinishReason, GenerationRequest, SamplingParams
from app.engine.protocol import Done, Prompted, Text, Thought
from app.engine.worker.context import Shape
from app.engine.worker.generate import Generator
from app.engine.worker.llama import Llama, start_library
from app.engine.worker.lookup import Lookup, Worth
from app.engine.worker.machine import FreeProcessors
from app.engine.worker.prompt import PromptBuilder
from app.engine.worker.rounding import ALIKE_UP_TO, rounds_alike
from app.engine.worker.template import ChatTemplate
from app.engine.worker.threads import Threads

_SOURCE = (
    "The Ångström reactor was built in 1832 by the engineer Zoë Brontë (三つの橋), "
    "who paid €4,500 for it."
)
_QUESTIONS = (
    f"Repeat this text word for word, two times: {_SOURCE}",
    f"{_SOURCE}\n\nQuestion: Who built the reactor, and when?",
    "Count from one to twenty, and then once more from one to twenty.",
)


class Always(Worth):
    """Guesses whenever there is something to guess, however little that saves here."""

    def length(self, most: int) -> int:
        return most


class Writer:
    """Answers in this process, with or without guesses."""

    def __init__(self, path: Path, *, flash_attention: bool = True) -> None:
        shape = Shape(1024, flash_attention=flash_attention)
        self.llama = Llama([str(path)], shape, gpu_layers=0, free_bytes=lambda: 0)
        self.pieces: list[str] = []
        template = ChatTemplate("", approved_sha256="", family="chatml", bos="", eos="")
        self._prompts = PromptBuilder(self.llama, template, 1024)
        self._threads = Threads(FreeProcessors(), decode=1, prompt=1, is_pinned=True)
        self.cancel_after = 0
        self.rounds_alike = rounds_alike(self.llama)

    def answer(
        self, question: str, sampling: SamplingParams, worth: Worth | None
    ) -> tuple[str, Done]:
        self.pieces = []
        generator = Generator(
            self.llama,
            self._prompts,
            self._threads,
            self._hear,
            worth=worth,
            rounds_alike=self.rounds_alike,
        )
        request = GenerationRequest("", (ChatTurn(Role.USER, question),), sampling)
        done = generator.run(1, request)
        return "".join(self.pieces), done

    def read(self, question: str) -> None:
        """Leaves the question in the memory: a prompt is rounded as the batches it is read in."""
        self.answer(question, SamplingParams(max_tokens=1), None)

    def _hear(self, reply: Text | Thought | Prompted) -> None:
        if isinstance(reply, Text):
            self.pieces.append(reply.text)
            if 0 < self.cancel_after <= len("".join(self.pieces)):
                self.llama.abort.set()


@pytest.fixture(scope="module")
def writer(starter_gguf: Path) -> Iterator[Writer]:
    start_library()
    writer = Writer(starter_gguf)
    yield writer
    writer.llama.close()


@pytest.mark.parametrize("question", _QUESTIONS)
@pytest.mark.parametrize(
    "sampling",
    [
        SamplingParams(temperature=0.0, max_tokens=50),
        SamplingParams(temperature=0.0, max_tokens=50, repeat_penalty=1.0),
        SamplingParams(temperature=0.8, max_tokens=50, seed=5),
    ],
    ids=["greedy", "greedy without penalty", "drawn"],
)
def test_the_text_is_the_same_with_and_without(
    writer: Writer, question: str, sampling: SamplingParams
) -> None:
    writer.read(question)
    plain, without = writer.answer(question, sampling, None)
    guessed, with_guesses = writer.answer(question, sampling, Always())
    assert guessed == plain
    assert with_guesses.reason == without.reason
    assert with_guesses.stats.completion_tokens == without.stats.completion_tokens
    assert without.stats.guessed_tokens == 0


def copying(**changes: object) -> SamplingParams:
    """What makes the starter repeat the source, whose text is then foreseen."""
    values: dict[str, object] = {"temperature": 0.0, "max_tokens": 60, "repeat_penalty": 1.0}
    return SamplingParams(**(values | changes))  # type: ignore[arg-type]


def test_a_long_prompt_is_not_guessed_in_where_that_would_round_otherwise(writer: Writer) -> None:
    question = f"{_QUESTIONS[0]} {'And again. ' * 80}"
    _, bound = writer.answer(question, copying(max_tokens=20), Always())
    assert bound.stats.prompt_tokens > ALIKE_UP_TO
    assert bound.stats.guessed_tokens == 0
    free = copying(max_tokens=20, temperature=0.002, seed=None)
    assert writer.answer(question, free, Always())[1].stats.completion_tokens > 0


def test_without_flash_attention_this_processor_may_round_otherwise(starter_gguf: Path) -> None:
    """Then a greedy answer is written token by token, and the same as ever."""
    other = Writer(starter_gguf, flash_attention=False)
    other.read(_QUESTIONS[0])
    plain, _ = other.answer(_QUESTIONS[0], copying(max_tokens=30), None)
    text, done = other.answer(_QUESTIONS[0], copying(max_tokens=30), Always())
    assert text == plain
    assert other.rounds_alike or done.stats.guessed_tokens == 0
    other.llama.close()


def test_a_copied_text_is_foreseen(writer: Writer) -> None:
    text, done = writer.answer(_QUESTIONS[0], copying(), Always())
    assert "Zoë Brontë (三つの橋)" in text
    assert "\N{REPLACEMENT CHARACTER}" not in text
    assert done.stats.guessed_tokens > done.stats.completion_tokens / 2


def test_the_memory_holds_what_was_written_and_no_guess(writer: Writer) -> None:
    _, done = writer.answer(_QUESTIONS[0], copying(max_tokens=40), Always())
    held = len(writer.llama.held)
    _, again = writer.answer(_QUESTIONS[0], copying(max_tokens=40), None)
    assert done.stats.prompt_tokens <= held < done.stats.prompt_tokens + 40
    assert again.stats.cached_tokens == done.stats.prompt_tokens - 1
    assert len(writer.llama.held) == held


@pytest.mark.parametrize("most", [1, 2, 23, 40])
def test_an_answer_is_as_long_as_it_may_be(writer: Writer, most: int) -> None:
    plain, _ = writer.answer(_QUESTIONS[0], copying(max_tokens=most), None)
    text, done = writer.answer(_QUESTIONS[0], copying(max_tokens=most), Always())
    assert text == plain
    assert done.reason is FinishReason.LENGTH
    assert done.stats.completion_tokens == most


@pytest.mark.parametrize("stop", ["engineer", "1832 by", "三つ"])
def test_a_stop_string_ends_it_in_the_middle_of_a_guess(writer: Writer, stop: str) -> None:
    whole, _ = writer.answer(_QUESTIONS[0], copying(), Always())
    text, done = writer.answer(_QUESTIONS[0], copying(stop=(stop,)), Always())
    assert done.reason is FinishReason.STOP
    assert text == whole[: whole.index(stop)]


def test_a_stop_by_the_user_ends_it_in_the_middle_of_a_guess(writer: Writer) -> None:
    whole, _ = writer.answer(_QUESTIONS[0], copying(), None)
    writer.cancel_after = 20
    try:
        text, done = writer.answer(_QUESTIONS[0], copying(), Always())
    finally:
        writer.cancel_after = 0
        writer.llama.abort.clear()
    assert done.reason is FinishReason.CANCELLED
    assert whole.startswith(text)
    assert 0 < done.stats.completion_tokens < 60
    assert writer.answer(_QUESTIONS[0], copying(), Always())[0] == whole


def test_what_followed_last_time_is_guessed() -> None:
    lookup = Lookup([1, 2, 3, 4, 5, 9, 1, 2, 3, 6, 7])
    assert lookup.guess(5) == []
    for token in (1, 2, 3):
        lookup.add(token)
    assert lookup.guess(2) == [6, 7]
    assert lookup.guess(9) == [6, 7, 1, 2, 3]
    assert lookup.guess(0) == []


def spent(price: float, share: float, *, guesses: bool = True, tokens: int = 3000) -> float:
    """Seconds for an answer of which a share of tokens comes true, where checking costs so much."""
    chance = random.Random(1)  # noqa: S311 - no secret
    worth, total, written = Worth(), 0.0, 0
    while written < tokens:
        length = worth.length(15) if guesses else 0
        if length == 0:
            worth.note_token(0.01)
            total, written = total + 0.01, written + 1
            continue
        right = next((at for at in range(length) if chance.random() > share), length)
        took = 0.01 * (1 + price * length)
        worth.note_guess(took, length, right)
        total, written = total + took, written + 1 + right
    return total


@pytest.mark.parametrize("price", [0.1, 0.4, 0.7, 1.0, 2.0])
@pytest.mark.parametrize("share", [0.0, 0.3, 0.5])
def test_guesses_that_save_nothing_cost_little(price: float, share: float) -> None:
    assert spent(price, share) < 1.04 * spent(price, share, guesses=False)


@pytest.mark.parametrize(("price", "share", "times"), [(0.3, 0.9, 1.6), (0.1, 0.95, 3.0)])
def test_guesses_that_save_time_are_made(price: float, share: float, times: float) -> None:
    assert spent(price, share) < spent(price, share, guesses=False) / times
