"""Every sampler that can be set changes the answer as it says, in the real engine."""

import json
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from app.domain.chat import Role
from app.domain.engine import (
    ChatTurn,
    EngineSettings,
    FinishReason,
    GenerationRequest,
    GenerationResult,
)
from app.domain.sampling import BANNED, SAMPLERS, SamplingParams, TokenBias
from app.engine.client import EngineClient
from app.engine.errors import BadGrammarError

USUAL = SamplingParams(temperature=0.9, top_k=0, top_p=1.0, min_p=0.0, seed=7, max_tokens=24)


def ask(
    engine: EngineClient, sampling: SamplingParams, question: str = "Name three colours."
) -> GenerationResult:
    request = GenerationRequest("", (ChatTurn(Role.USER, question),), sampling)
    return engine.generate(request, lambda _: None)


@pytest.fixture(scope="module")
def babbling(tiny_gguf: Path) -> Iterator[EngineClient]:
    """Random weights: nearly every token is as likely as the next, so every sampler shows."""
    engine = EngineClient(pinned_threads=1)
    engine.load("Tiny", [tiny_gguf], EngineSettings())
    yield engine
    engine.unload()


@pytest.mark.parametrize(
    "changes",
    [
        {"typical_p": 0.2},
        {"top_n_sigma": 0.3},
        {"presence_penalty": -2.0},
        {"frequency_penalty": -2.0},
        {"xtc_probability": 1.0, "xtc_threshold": 0.02},
        {"mirostat": 1},
        {"mirostat": 2},
        {"order": ("temperature",)},
    ],
    ids=lambda changes: next(iter(changes)),
)
def test_a_sampler_that_is_set_is_applied(
    babbling: EngineClient, changes: dict[str, object]
) -> None:
    usual = replace(USUAL, temperature=0.2, top_k=50)
    before = ask(babbling, usual).text
    after = ask(babbling, replace(usual, **changes)).text  # type: ignore[arg-type]
    assert after
    assert after != before


def test_dry_ends_a_repetition(babbling: EngineClient) -> None:
    again = replace(USUAL, temperature=0.0, repeat_penalty=1.0, biases=(TokenBias("no", 30.0),))
    assert len(set(ask(babbling, again).text.split())) == 1
    assert len(set(ask(babbling, replace(again, dry_multiplier=2.0)).text.split())) > 1


def test_the_usual_order_written_out_changes_nothing(babbling: EngineClient) -> None:
    sampling = replace(USUAL, top_k=40, repeat_penalty=1.1)
    assert ask(babbling, replace(sampling, order=SAMPLERS)).text == ask(babbling, sampling).text
    # Fewer tokens looked at: the shortcut for penalties before top-k must not change the choice.
    late = ("penalties", "dry", "typical_p", "top_k", "top_p", "min_p", "xtc", "temperature")
    assert ask(babbling, replace(sampling, order=late)).text == ask(babbling, sampling).text


def test_an_answer_fits_its_grammar_whatever_else_is_set(starter: EngineClient) -> None:
    grammar = 'root ::= "yes" | "no"'
    for temperature in (0.0, 1.5):
        found = ask(starter, replace(USUAL, temperature=temperature, grammar=grammar))
        assert found.text in {"yes", "no"}
        assert found.reason is FinishReason.STOP


def test_an_answer_fits_its_schema(starter: EngineClient) -> None:
    colour = {"type": "string", "maxLength": 10}
    schema = {
        "type": "object",
        "properties": {"colours": {"type": "array", "items": colour, "minItems": 2, "maxItems": 2}},
        "required": ["colours"],
    }
    sampling = replace(USUAL, temperature=0.0, max_tokens=80, json_schema=json.dumps(schema))
    said = json.loads(ask(starter, sampling).text)
    assert len(said["colours"]) == 2


@pytest.mark.parametrize(
    "changes",
    [
        {"grammar": "root ::= (("},
        {"grammar": "root = nothing"},
        {"json_schema": "[1"},
        {"json_schema": '{"$ref": "https://example.org/x"}'},
        {"json_schema": '{"type": "nonsense"}'},
    ],
)
def test_what_cannot_be_read_is_told_and_the_engine_goes_on(
    babbling: EngineClient, changes: dict[str, str]
) -> None:
    with pytest.raises(BadGrammarError):
        ask(babbling, replace(USUAL, **changes))  # type: ignore[arg-type]
    assert ask(babbling, USUAL).text


def test_a_word_can_be_banned_or_favoured(starter: EngineClient) -> None:
    sampling = replace(USUAL, temperature=0.0, repeat_penalty=1.0)
    question = "What is the colour of grass? Answer with one word."
    said = ask(starter, sampling, question).text
    words = [word.strip(".,*") for word in said.split()]
    banned = tuple(TokenBias(word, BANNED) for word in words)
    assert ask(starter, replace(sampling, biases=banned), question).text != said
    favoured = (TokenBias("water", 100.0),)
    assert "water" in ask(starter, replace(sampling, biases=favoured), question).text


def test_an_answer_ends_before_a_stop_string(starter: EngineClient) -> None:
    sampling = replace(USUAL, temperature=0.0)
    said = ask(starter, sampling).text
    half = said[: len(said) // 2]
    stopped = ask(starter, replace(sampling, stop=(said[len(half) :][:3],)))
    assert said.startswith(stopped.text)
    assert len(stopped.text) < len(said)
