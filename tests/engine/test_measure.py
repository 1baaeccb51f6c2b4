"""What a request would take is what it takes once it is sent."""

import pytest

from app.domain.chat import Role
from app.domain.engine import ChatTurn, GenerationRequest, SamplingParams
from app.engine.client import EngineClient
from app.engine.errors import ContextExceededError, NoModelError
from tests.engine.test_prompt import builder, request

FEW = SamplingParams(max_tokens=4, temperature=0)


def chat(*texts: str, number: int = 0) -> GenerationRequest:
    roles = (Role.USER, Role.ASSISTANT)
    turns = tuple(ChatTurn(roles[at % 2], text) for at, text in enumerate(texts))
    return GenerationRequest("Be brief.", turns, FEW, number)


def test_the_prompt_is_measured_as_it_is_read(starter: EngineClient) -> None:
    asked = chat("Which rivers are long?", number=71)
    before = starter.measure(asked)
    stats = starter.generate(asked, lambda _: None).stats
    assert before.tokens == stats.prompt_tokens
    assert before.tokens - before.known == stats.prompt_tokens - stats.cached_tokens
    assert (before.context_tokens, before.answer) == (stats.context_tokens, 4)
    again = starter.measure(asked)
    assert again.known > before.known
    assert [before.system, *before.turns] == starter.count_tokens(
        ["Be brief.", "Which rivers are long?"]
    )


def test_what_another_chat_has_read_is_not_known_to_this_one_but_for_the_beginning(
    starter: EngineClient,
) -> None:
    starter.generate(chat("Which lakes are deep? " * 8, number=81), lambda _: None)
    other = starter.measure(chat("Which hills are high? " * 8, number=82))
    assert 0 < other.known < other.tokens / 2


def test_measuring_changes_nothing(tiny: EngineClient) -> None:
    long = chat(*("Tell me of the river Oder. " * 12 for _ in range(19)), number=91)
    first, second = tiny.measure(long), tiny.measure(long)
    assert first == second
    assert first.left_out_turns > 0
    result = tiny.generate(long, lambda _: None)
    assert result.left_out_turns == first.left_out_turns
    assert result.stats.prompt_tokens == first.tokens
    assert len(first.turns) == len(long.turns)


def test_a_measured_cut_is_not_remembered_as_one_that_was_made() -> None:
    prompts = builder()
    long = request("a" * 400, "b" * 300, "c" * 100, "d" * 100, "e", max_tokens=100)
    _, size = prompts.measure(long)
    assert size.left_out_turns == prompts.build(long).left_out_turns
    assert prompts.measure(long)[1] == size


def test_what_does_not_fit_is_said(starter: EngineClient) -> None:
    with pytest.raises(ContextExceededError):
        starter.measure(chat("word " * 4000))


def test_nothing_is_measured_without_a_model() -> None:
    with pytest.raises(NoModelError):
        EngineClient().measure(chat("Hello"))
