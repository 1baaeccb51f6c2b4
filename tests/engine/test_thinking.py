"""Thoughts and answers come apart, however their text is cut into pieces."""

import itertools
from collections.abc import Sequence
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.chat import Role
from app.domain.engine import (
    ChatTurn,
    EngineSettings,
    FinishReason,
    GenerationRequest,
    SamplingParams,
)
from app.engine.client import EngineClient
from app.engine.worker.text import TextStream
from app.engine.worker.thinking import ThoughtSplitter

HARMONY = (
    "<|channel|>analysis<|message|>The user\nasks.<|end|><|start|>assistant"
    "<|channel|>commentary to=nobody<|message|> Hm. <|end|>"
    "<|start|>assistant<|channel|>final<|message|>It is <|end|> blue."
)
# What was written, how the prompt ended, the thoughts, the answer.
STREAMS = {
    "words": ("<think>Hm.\n\nYes?</think>\n\nIt is.", "", "Hm.\n\nYes?", "It is."),
    "blanks": ("\n <think>\n  Hm. \n</think> It is.\n", "", "Hm.", "It is.\n"),
    "opened": ("Hm. Yes.</think>It is.", "<assistant>\n<think>\n", "Hm. Yes.", "It is."),
    "opened twice": ("<think>Hm.</think>It is.", "<think>\n", "Hm.", "It is."),
    "opened for nothing": ("</think>\n\nIt is.", "<think>", "", "It is."),
    "closed in the prompt": ("It is.", "<think>\n\n</think>\n\n", "", "It is."),
    "never closed": ("<think>Hm. </thi", "", "Hm. </thi", ""),
    "nearly closed": ("<think>a </think b <</think>c", "", "a </think b <", "c"),
    "none": ("It is <think>no thought</think>.", "", "", "It is <think>no thought</think>."),
    "in code": (
        "<think>a</think>```\n<think>b</think>\n```",
        "",
        "a",
        "```\n<think>b</think>\n```",
    ),
    "beginning of a mark": ("<thin", "", "", "<thin"),
    "other words": ("<seed:think>a</seed:think>b", "", "a", "b"),
    "wide signs": ("◁think▷a◁/think▷b", "", "a", "b"),
    "channels": (HARMONY, "<|start|>assistant", "The user\nasks.\n\nHm.", "It is <|end|> blue."),
    "channel of the answer": ("It is.", "<|channel|>final<|message|>", "", "It is."),
    "channel of thoughts": ("Hm.", "<|channel|>analysis<|message|>", "Hm.", ""),
    "no head": ("<|channel|>" + "x" * 300, "", "", "x" * 300),
}


def split(pieces: Sequence[str], prompt_end: str = "") -> tuple[str, str]:
    splitter = ThoughtSplitter(prompt_end)
    thoughts, answer = "", ""
    for piece in pieces:
        splitter.push(piece)
        more, text = splitter.take()
        thoughts, answer = thoughts + more, answer + text
    splitter.finish()
    more, text = splitter.take()
    return thoughts + more, answer + text


@pytest.mark.parametrize("name", STREAMS)
def test_every_cut_in_two_and_every_letter_alone_give_the_same(name: str) -> None:
    written, prompt_end, thoughts, answer = STREAMS[name]
    cuts = [[written[:at], written[at:]] for at in range(len(written) + 1)]
    for pieces in (*cuts, list(written)):
        assert split(pieces, prompt_end) == (thoughts, answer), pieces


@given(st.sampled_from(sorted(STREAMS)), st.data())
def test_any_cut_gives_the_same(name: str, data: st.DataObject) -> None:
    written, prompt_end, thoughts, answer = STREAMS[name]
    cuts = sorted(data.draw(st.lists(st.integers(0, len(written)), max_size=12)))
    pieces = [written[a:b] for a, b in itertools.pairwise([0, *cuts, len(written)])]
    assert split(pieces, prompt_end) == (thoughts, answer)


@given(
    st.text("ab<>/think \n|channel", max_size=30),
    st.text("ab<>/think \n", max_size=30),
    st.data(),
)
def test_thoughts_are_what_stands_between_the_first_marks(
    thoughts: str, answer: str, data: st.DataObject
) -> None:
    written = f"<think>{thoughts}</think>{answer}"
    at = data.draw(st.integers(0, len(written)))
    body = written.removeprefix("<think>")
    wanted, rest = body.split("</think>", 1)
    assert split([written[:at], written[at:]]) == (wanted.strip(), rest.lstrip())


@given(st.text(max_size=60), st.integers(0, 60))
def test_an_answer_that_begins_with_no_mark_is_left_as_it_is(text: str, at: int) -> None:
    answer = f"It is {text}"
    assert split([answer[:at], answer[at:]]) == ("", answer)


def test_an_answer_that_goes_on_has_no_thoughts() -> None:
    splitter = ThoughtSplitter("<think>", has_begun=True)
    splitter.push("<think>so</think>")
    assert splitter.take() == ("", "<think>so</think>")
    assert not splitter.is_thinking


Piece = str | tuple[str]


def by_tokens(pieces: Sequence[Piece], prompt_end: str = "") -> tuple[str, str]:
    """Texts, and in brackets tokens that stand for none."""
    splitter = ThoughtSplitter(prompt_end)
    for piece in pieces:
        if isinstance(piece, str):
            splitter.push(piece)
        else:
            splitter.push_mark(piece[0])
    splitter.finish()
    return splitter.take()


def test_marks_may_be_tokens_that_stand_for_no_text() -> None:
    assert by_tokens([("[THINK]",), "Hm", ".", ("[/THINK]",), "It is."]) == ("Hm.", "It is.")
    opened: list[Piece] = [
        ("<|START_THINKING|>",),
        "a",
        ("<|END_THINKING|>",),
        ("<|START_RESPONSE|>",),
        "b",
    ]
    assert by_tokens(opened) == ("a", "b")
    assert by_tokens(["Hm", ("[/THINK]",), "It is."], "[THINK]") == ("Hm", "It is.")


def test_a_mark_that_is_spelled_is_none_where_marks_are_tokens() -> None:
    pieces: list[Piece] = [("[THINK]",), "not [/THINK] yet", ("[/THINK]",), "done [THINK]"]
    assert by_tokens(pieces) == ("not [/THINK] yet", "done [THINK]")


def test_channels_by_tokens() -> None:
    pieces: list[Piece] = [
        *(("<|channel|>",), "analysis", ("<|message|>",), "They ask <|end|> so", ("<|end|>",)),
        *(("<|start|>",), "assistant", ("<|channel|>",), "final", ("<|message|>",)),
        "It is <|channel|>.",
    ]
    assert by_tokens(pieces, "<|start|>assistant") == (
        "They ask <|end|> so",
        "It is <|channel|>.",
    )
    after_final = [*pieces, ("<|end|>",), ("<|start|>",), "assistant", ("<|message|>",), "More."]
    assert by_tokens(after_final)[1] == "It is <|channel|>.\n\nMore."


def test_half_a_mark_before_a_token_is_text() -> None:
    assert by_tokens(["<thi", ("<|im_sep|>",), "nk>"]) == ("", "<think>")


def test_whether_it_thinks_is_known_while_it_does() -> None:
    splitter = ThoughtSplitter("<think>\n")
    seen = []
    for piece in ("", "Hm.", "</think>", "\n", "It is."):
        splitter.push(piece)
        seen.append(splitter.is_thinking)
    assert seen == [True, True, False, False, False]


def test_stop_strings_end_answers_and_no_thoughts() -> None:
    stream = TextStream(["END"], ThoughtSplitter())
    for piece in ("<think>at the END", " of it</think>", "It is. E", "ND more"):
        stream.push(piece.encode())
    assert stream.take_thoughts() == "at the END of it"
    assert (stream.take(), stream.is_stopped) == ("It is. ", True)


def asked(grammar: str, most: int) -> GenerationRequest:
    turns = (ChatTurn(Role.USER, "What drives it?"),)
    return GenerationRequest("", turns, SamplingParams(grammar=grammar, max_tokens=most))


def test_a_real_model_that_has_to_think_is_heard_to(starter: EngineClient) -> None:
    """The grammar makes the starter model write what a thinking one would."""
    thought = "Steam, as it seems to me, for what else could drive a pump as old as this?"
    said = f'"<think>{thought} </think>\\n\\nSteam does."'
    texts: list[str] = []
    thoughts: list[str] = []
    result = starter.generate(
        asked(f"root ::= {said}", 16), texts.append, on_thought=thoughts.append
    )
    assert result.thoughts == "".join(thoughts) == thought
    assert result.text == "".join(texts) == "Steam does."
    # The limit is that of the answer.
    assert result.stats.thought_tokens > 16
    assert 0 < result.stats.completion_tokens - result.stats.thought_tokens <= 16
    assert result.stats.thought_ms > 0


def test_thoughts_end_with_the_context_window_at_the_latest(tiny_gguf: Path) -> None:
    engine = EngineClient(pinned_threads=1)
    engine.load("Tiny", [tiny_gguf], EngineSettings(context_tokens=64))
    try:
        grammar = 'root ::= "<think>" on\non ::= "so " on'
        result = engine.generate(asked(grammar, 4), lambda _: None)
    finally:
        engine.unload()
    assert result.reason is FinishReason.LENGTH
    assert (result.text, result.thoughts[:6]) == ("", "so so ")
    total = result.stats.prompt_tokens + result.stats.completion_tokens
    assert total == result.stats.context_tokens


def test_the_thoughts_of_an_answer_are_no_part_of_the_next_prompt(starter: EngineClient) -> None:
    thinking = asked('root ::= "<think>Hm, hm.</think>Steam."', 8)
    result = starter.generate(thinking, lambda _: None)
    turns = (*thinking.turns, ChatTurn(Role.ASSISTANT, result.text), ChatTurn(Role.USER, "Sure?"))
    after = starter.measure(GenerationRequest("", turns, SamplingParams(max_tokens=8)))
    (tokens,) = starter.count_tokens(["Steam."])
    assert after.turns[1] == tokens
