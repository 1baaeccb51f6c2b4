"""A chat finds what was read of it, whatever was asked in others meanwhile."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from app.domain.chat import Role
from app.domain.engine import (
    ChatTurn,
    EngineSettings,
    GenerationRequest,
    GenerationResult,
    SamplingParams,
)
from app.engine.client import EngineClient
from app.engine.worker.context import Shape
from app.engine.worker.llama import Llama, start_library

_GREEDY = SamplingParams(temperature=0.0, max_tokens=12)
_PLENTY, _NOTHING = 2**40, 0
_CACHE_BYTES = 1024 * 30 * 2 * 3 * 64 * 2  # of 1,024 tokens in the starter's layers and heads


class Chat:
    """Turns that grow with each question."""

    def __init__(self, engine: EngineClient, number: int, system: str = "Be brief.") -> None:
        self._engine, self._number, self._system = engine, number, system
        self.turns: list[ChatTurn] = []

    def ask(self, text: str) -> GenerationResult:
        self.turns.append(ChatTurn(Role.USER, text))
        request = GenerationRequest(self._system, tuple(self.turns), _GREEDY, self._number)
        result = self._engine.generate(request, lambda _: None)
        self.turns.append(ChatTurn(Role.ASSISTANT, result.text))
        return result


@pytest.fixture
def engine(starter_gguf: Path) -> Iterator[EngineClient]:
    engine = EngineClient(pinned_threads=1)
    engine.load("Starter", [starter_gguf], EngineSettings(context_tokens=1024))
    yield engine
    engine.unload()


def read(result: GenerationResult) -> int:
    """Tokens of its prompt that were read anew."""
    return result.stats.prompt_tokens - result.stats.cached_tokens


@pytest.mark.parametrize("numbers", [(1, 2), (0, 0)], ids=["numbered", "unknown"])
def test_a_chat_goes_on_after_another_at_the_price_of_its_new_words(
    engine: EngineClient, numbers: tuple[int, int]
) -> None:
    rivers, lakes = (Chat(engine, number) for number in numbers)
    long = rivers.ask("Name three rivers of these: " + "Rhine, Danube, Oder, Elbe; " * 12)
    alone = engine.held_memory.ram_bytes
    other = lakes.ask("Which lake is the deepest?")
    assert engine.held_memory.ram_bytes - alone > _CACHE_BYTES  # of its own context, and counted
    assert 0 < other.stats.cached_tokens < 20  # the rules, which both begin with
    followup = rivers.ask("And which is the longest?")
    assert followup.stats.cached_tokens >= long.stats.prompt_tokens
    assert read(followup) < 25
    again = lakes.ask("Where is it?")
    assert read(again) < 25


def test_what_is_answered_does_not_depend_on_what_was_remembered(
    engine: EngineClient, starter_gguf: Path
) -> None:
    rivers, lakes = Chat(engine, 1), Chat(engine, 2)
    for text in ("Name three rivers.", "Which is the longest?", "Where does it end?"):
        rivers.ask(text)
        lakes.ask(text.replace("river", "lake"))
    for chat in (rivers, lakes):
        engine.unload()
        engine.load("Starter", [starter_gguf], EngineSettings(context_tokens=1024))
        told = Chat(engine, 0)
        for question in chat.turns[::2]:
            told.ask(question.text)
        assert told.turns == chat.turns


@pytest.fixture(scope="module")
def tiny_paths(tiny_gguf: Path) -> list[str]:
    start_library()
    return [str(tiny_gguf)]


def opened(paths: list[str], free_bytes: int) -> Llama:
    return Llama(paths, Shape(256, takes_bytes=2**20), gpu_layers=0, free_bytes=lambda: free_bytes)


def tell(llama: Llama, chat: int, tokens: list[int]) -> int:
    """Reads a prompt; returns how much of it was known."""
    known = llama.recall(tokens, chat)
    llama.evaluate(tokens[known:])
    return known


def test_without_free_memory_the_last_chat_alone_is_remembered(tiny_paths: list[str]) -> None:
    llama = opened(tiny_paths, _NOTHING)
    first, second = list(range(10, 60)), list(range(100, 150))
    assert tell(llama, 1, first) == tell(llama, 2, second) == 0
    assert tell(llama, 1, [*first, 9]) == 0
    assert tell(llama, 1, [*first, 9, 8]) == 51
    llama.close()


def test_a_costly_chat_outlives_cheap_ones_and_not_for_ever(tiny_paths: list[str]) -> None:
    llama = opened(tiny_paths, _PLENTY)
    long = list(range(1000, 1200))
    tell(llama, 1, long)
    for chat in range(2, 9):
        assert tell(llama, chat, [chat] * 40) == 0
    assert tell(llama, 1, [*long, 5]) == 200
    for chat in range(9, 60):
        assert tell(llama, chat, [chat] * 40) == 0
    assert tell(llama, 1, [*long, 5, 6]) == 0
    llama.close()


def test_a_question_of_the_same_chat_takes_no_room_from_another(tiny_paths: list[str]) -> None:
    """Answers from documents: each prompt begins alike and holds other sources."""
    llama = opened(tiny_paths, _PLENTY)
    other, rules = list(range(1000, 1100)), list(range(500, 520))
    tell(llama, 1, other)
    for number in range(6):
        known = tell(llama, 2, rules + [number] * 100)
        assert known == (0 if number == 0 else 20)
    assert tell(llama, 1, [*other, 5]) == 100
    llama.close()
