"""An answer on its way to a terminal, and to anything else."""

import io
import json
from dataclasses import dataclass, replace
from datetime import UTC, datetime

import pytest

from app.cli.citing import tell_sources
from app.cli.output import Output, cut
from app.cli.streaming import AnswerStream
from app.domain.chat import Citation, Message, MessageState, Role
from app.domain.documents import PassageHit
from app.domain.progress import CancelToken
from app.services.chat import PassagesRetrieved, TextReceived, ThoughtReceived

ANSWER = "The pump lost pressure. Dolphins painted it. The seal was worn."
PUMP, DOLPHINS = (ANSWER.index(end) + len(end) for end in ("pressure.", "it."))
QUOTES = ("The pump had lost its pressure.", "The seal was listed as worn.")
HITS = tuple(
    PassageHit(n, n, f"/docs/{n}.txt", "Log", n, "", quote, "", 1.0)
    for n, quote in enumerate(QUOTES, 1)
)


class Screen(io.StringIO):
    """A terminal, or a file."""

    def __init__(self, *, is_terminal: bool) -> None:
        super().__init__()
        self._is_terminal = is_terminal

    def isatty(self) -> bool:
        return self._is_terminal


def message(text: str, *citations: Citation, is_answerable: bool = True) -> Message:
    return Message(
        2,
        1,
        Role.ASSISTANT,
        text,
        datetime(2026, 1, 2, tzinfo=UTC),
        MessageState.COMPLETE,
        citations,
        is_answerable=is_answerable,
    )


def citation(n: int, end: int, *, holds: bool = True) -> Citation:
    quote = QUOTES[n - 1]
    return Citation(n, n, n, f"/docs/{n}.txt", n, "", quote, is_supported=holds, answer_end=end)


CITED = (citation(1, PUMP), citation(1, DOLPHINS, holds=False), citation(2, len(ANSWER)))


@dataclass
class Printing:
    """An answer of which all pieces have come."""

    monkeypatch: pytest.MonkeyPatch
    is_terminal: bool = True

    def begin(self, *pieces: str) -> Screen:
        screen = Screen(is_terminal=self.is_terminal)
        # Not in a fixture: pytest puts its own stdout in place when the test begins.
        self.monkeypatch.setattr("sys.stdout", screen)
        self._output = Output(is_json=False)
        self._stream = AnswerStream(self._output, CancelToken())
        self._stream.on_event(PassagesRetrieved(HITS))
        for piece in pieces:
            self._stream.on_event(TextReceived(piece))
        return screen

    def break_off(self) -> None:
        self._stream.close()

    def end(self, settled: Message) -> None:
        self.seen = self._stream.settle(settled)
        tell_sources(self._output, settled, is_marked=self.seen.is_marked)


@pytest.fixture
def printing(monkeypatch: pytest.MonkeyPatch) -> Printing:
    return Printing(monkeypatch)


def test_on_a_terminal_an_answer_comes_as_it_is_written_and_its_sources_say_for_what(
    printing: Printing,
) -> None:
    screen = printing.begin(ANSWER[:9], ANSWER[9:])
    assert screen.getvalue() == ANSWER
    printing.end(message(ANSWER, *CITED))
    assert screen.getvalue().splitlines() == [
        ANSWER,
        "Sources:",
        "  [1] /docs/1.txt, page 1",
        "      The pump had lost its pressure.",
        "      supports: The pump lost pressure.",
        "      does not support, so do not rely on: Dolphins painted it.",
        "  [2] /docs/2.txt, page 2",
        "      The seal was listed as worn.",
        "      supports: The seal was worn.",
    ]


def test_the_source_of_an_answer_of_one_sentence_needs_no_words(printing: Printing) -> None:
    text = "The pump lost pressure."
    screen = printing.begin(text)
    printing.end(message(text, citation(1, len(text))))
    assert "supports" not in screen.getvalue()
    assert screen.getvalue().count(text) == 1


def test_a_source_that_is_told_in_part_ends_with_an_ellipsis(printing: Printing) -> None:
    long = replace(citation(1, len(ANSWER)), quote="The pump lost its pressure. " * 9)
    screen = printing.begin(ANSWER)
    printing.end(message(ANSWER, long))
    (told,) = [line for line in screen.getvalue().splitlines() if line.startswith("      The")]
    assert told.endswith("pressure. …")


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("The seal\n  was worn", "The seal was worn"),
        ("The seal was worn and torn", "The seal was …"),
        ("泵在夜间失去了压力因此密封件磨损了", "泵在夜间失去了压力因此密封件磨损了"),
        ("夜间 泵在夜间失去了压力因此密封件磨损了", "夜间 泵在夜间失去了压力因此密封 …"),
    ],
)
def test_a_text_is_cut_between_words_where_there_are_spaces(text: str, told: str) -> None:
    assert cut(text, 18) == told


def test_numbers_that_the_model_wrote_itself_are_not_written_twice(printing: Printing) -> None:
    text = "The pump lost pressure."
    screen = printing.begin("The pump lost pressure [1].")
    printing.end(message(text, citation(1, len(text))))
    assert screen.getvalue().count("The pump lost pressure") == 1
    assert "supports" not in screen.getvalue()


@pytest.mark.parametrize(
    ("shown", "settled", "then"),
    [
        (
            "The pump lost pressure [7].",
            message("The pump lost pressure.", citation(1, 23)),
            "The pump lost pressure. [1]",
        ),
        (
            "The pump lost pressure [1].",
            message("The pump lost pressure.", citation(1, 23, holds=False)),
            "The pump lost pressure. [1?]",
        ),
        (
            "The text does not mention it.",
            message("The documents do not say.", is_answerable=False),
            "The documents do not say.",
        ),
    ],
    ids=["number", "support", "refusal"],
)
def test_what_became_of_an_answer_is_shown_below_where_it_is_something_else(
    printing: Printing, shown: str, settled: Message, then: str
) -> None:
    screen = printing.begin(shown)
    printing.end(settled)
    assert screen.getvalue().startswith(f"{shown}\n\n{then}\n")


def test_why_passages_stand_for_what_was_written_is_told_between_both(printing: Printing) -> None:
    note = "What the model wrote stands in none of the sources: these are the passages themselves."
    settled = replace(
        message(QUOTES[0], citation(1, len(QUOTES[0]))), is_extractive=True, note=note
    )
    screen = printing.begin("Dolphins painted it.")
    printing.end(settled)
    assert screen.getvalue().startswith(
        f"Dolphins painted it.\n\n{note}\n\n{QUOTES[0]} [1]\nSources:\n"
    )
    assert printing.seen.has_told_note


def test_of_passages_that_nothing_was_written_before_the_note_is_left_to_the_end(
    printing: Printing,
) -> None:
    settled = replace(message(QUOTES[0]), is_extractive=True, note="No model is installed.")
    screen = printing.begin(QUOTES[0])
    printing.end(settled)
    assert "No model" not in screen.getvalue()
    assert not printing.seen.has_told_note


def test_what_follows_an_answer_that_broke_off_has_a_line_of_its_own(printing: Printing) -> None:
    screen = printing.begin("The pump lost")
    printing.break_off()
    assert screen.getvalue() == "The pump lost\n"


def test_elsewhere_an_answer_is_printed_when_it_is_done_with_its_numbers(
    printing: Printing,
) -> None:
    printing.is_terminal = False
    screen = printing.begin(ANSWER)
    assert screen.getvalue() == ""
    printing.end(message(ANSWER, *CITED))
    first, *others = screen.getvalue().splitlines()
    assert first == "The pump lost pressure. [1] Dolphins painted it. [1?] The seal was worn. [2]"
    assert others[-1].startswith("[n?]: that passage does not support")
    assert not any("supports:" in line for line in others)


def test_thoughts_are_events_of_their_own_and_no_part_of_what_a_person_reads(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    events = (ThoughtReceived("Coal, "), ThoughtReceived("or steam?"), TextReceived("Steam."))
    shown: dict[bool, str] = {}
    for is_json in (True, False):
        screen = Screen(is_terminal=not is_json)
        monkeypatch.setattr("sys.stdout", screen)
        stream = AnswerStream(Output(is_json=is_json), CancelToken())
        for event in events:
            stream.on_event(event)
        stream.close()
        shown[is_json] = screen.getvalue()
    assert [json.loads(line) for line in shown[True].splitlines()] == [
        {"event": "reasoning", "text": "Coal, "},
        {"event": "reasoning", "text": "or steam?"},
        {"event": "token", "text": "Steam."},
    ]
    assert shown[False] == "Steam.\n"
