"""Measures what is remembered of chats, and what is foreseen in answers from documents.

Pairs of answers are taken one right after the other, and their ratios' medians reported: what else
the machine does then meets both.
"""

import contextlib
import statistics
from collections.abc import Sequence
from pathlib import Path

from app.bench.engine_answers import Ours, text_of
from app.domain.chat import Role
from app.domain.documents import PassageHit
from app.domain.engine import ChatTurn, GenerationRequest, SamplingParams, Tuning
from app.services.prompting import grounded_request, style_for

_FIRST_WORDS = 350
_LONG_WORDS = 2000  # of a chat of some 3,000 tokens
_NEXT_WORDS = 20
_FEW = SamplingParams(max_tokens=8)
_LONG, _OTHER = 1, 2
_SOURCES = 3
_ANSWER_TOKENS = 96
_FACTS = (
    (
        "Why was the north pump stopped?",
        "The north pump was stopped on 4 March because its bearing had worn out after nine years.",
    ),
    (
        "What does the harbour master have to sign?",
        "The harbour master signs every permit for hot work before the welders enter the dock.",
    ),
    (
        "When is the lamp of the west pier lit?",
        "The lamp of the west pier is lit from sunset until the last ferry has left the harbour.",
    ),
    (
        "How is the fuel line tested?",
        "The fuel line is tested with nitrogen at twelve bar for half an hour before each season.",
    ),
    (
        "Who may open the archive?",
        "Only the archivist and her deputy may open the archive, and never one of them alone.",
    ),
    (
        "What happens when the water rises above the mark?",
        "When the water rises above the red mark, the sluice is closed and the mill is warned.",
    ),
    (
        "Where are the spare keys of the crane kept?",
        "The spare keys of the crane are kept in the steel cabinet behind the foreman's desk.",
    ),
    (
        "How long are the weighing slips kept?",
        "The weighing slips are kept for seven years and then shredded in the presence of a clerk.",
    ),
)


def first_words(model: Path, rounds: int, tuning: Tuning) -> dict[str, object]:
    """Milliseconds to the first words: of a chat, and of the next turn of a long one.

    The turn comes right after the last one of its chat, after one of another chat, and alone: as a
    chat's first.
    """
    seen: dict[str, list[float]] = {"first": [], "followup": [], "switched": [], "alone": []}
    with contextlib.ExitStack() as stack:
        ours = Ours.opened(stack, model, tuning=tuning)
        turns = (ChatTurn(Role.USER, text_of(_LONG_WORDS)),)
        text = ours.continue_chat(turns, _FEW, _LONG)[1]
        long = (*turns, ChatTurn(Role.ASSISTANT, text))
        ours.continue_chat((*long, _question()), _FEW, _LONG)
        for _ in range(rounds):
            ours.continue_chat((*long, _question()), _FEW, _LONG)
            seen["followup"].append(ours.ttft_s)
            ours.continue_chat((ChatTurn(Role.USER, text_of(_FIRST_WORDS)),), _FEW, _OTHER)
            seen["first"].append(ours.ttft_s)
            ours.continue_chat((*long, _question()), _FEW, _LONG)
            seen["switched"].append(ours.ttft_s)
            new_tokens, whole = ours.read_tokens, ours.stats.prompt_tokens
            ours.continue_chat((_question(),), _FEW, _OTHER)
            seen["alone"].append(ours.ttft_s)
    return {
        "long_chat_tokens": whole,
        "followup_new_tokens": new_tokens,
        "ttft_ms_first": _median_ms(seen["first"]),
        "ttft_ms_followup": _median_ms(seen["followup"]),
        "ttft_ms_followup_after_another_chat": _median_ms(seen["switched"]),
        "ttft_ms_new_tokens_only": _median_ms(seen["alone"]),
        "ttft_of_followup_after_another_chat": _ratio(seen["switched"], seen["followup"]),
        "ttft_of_new_tokens_only": _ratio(seen["switched"], seen["alone"]),
    }


def lookups(model: Path, rounds: int, parameters: int, tuning: Tuning) -> dict[str, object]:
    """Answers from sources with tokens foreseen, and without: how much faster, how many."""
    ratios, shares = [], []
    with contextlib.ExitStack() as stack:
        with_, without = (
            Ours.opened(stack, model, can_guess=can, tuning=tuning) for can in (True, False)
        )
        for number in range(rounds + 1):
            request = _from_sources(number, parameters)
            pair = (with_, without) if number % 2 else (without, with_)
            rates = {one: one.write(request)[0].decode for one in pair}
            if number and rates[without]:  # the first ones teach both engines about threads
                ratios.append(rates[with_] / rates[without])
                shares.append(with_.stats.guessed_tokens / with_.stats.completion_tokens)
    return {
        "lookup_decode_of_without": round(statistics.median(ratios), 3),
        "lookup_share_foreseen": round(statistics.fmean(shares), 3),
    }


def _from_sources(number: int, parameters: int) -> GenerationRequest:
    """As the product asks from documents: a question that a sentence of a source answers."""
    question, _ = _FACTS[number % len(_FACTS)]
    chosen = [_FACTS[(number + at) % len(_FACTS)][1] for at in range(_SOURCES)]
    hits = [
        PassageHit(at, at, f"report {at}.txt", "", None, "", text, "", 1.0)
        for at, text in enumerate(chosen)
    ]
    return grounded_request(
        question,
        hits,
        (),
        style=style_for(parameters, _SOURCES),
        sampling=SamplingParams(max_tokens=_ANSWER_TOKENS),
    )


def _question() -> ChatTurn:
    return ChatTurn(Role.USER, text_of(_NEXT_WORDS))


def _median_ms(seconds: Sequence[float]) -> float:
    return round(1000 * statistics.median(seconds), 1)


def _ratio(ones: Sequence[float], others: Sequence[float]) -> float:
    return round(statistics.median(a / b for a, b in zip(ones, others, strict=True)), 3)
