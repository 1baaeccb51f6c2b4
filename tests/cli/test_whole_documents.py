"""`ask` over whole documents: parts and quotes in its JSON, progress for a person."""

import io
from pathlib import Path

import pytest

from app.cli.output import Output
from app.cli.streaming import AnswerStream
from app.domain.documents import PassageHit
from app.domain.progress import CancelToken
from app.domain.whole import DocumentName, Part
from app.services.chat import PartBegun, PartRead, PassagesRetrieved, TextReceived, WhichDocument
from tests.cli.conftest import Cli
from tests.cli.test_commands import collapse

PART = Part(3, 12, ("/docs/Annual-report.pdf",), 41, 62)


def test_a_summary_tells_its_parts_and_quotes_its_pages_exactly(harbour: Cli) -> None:
    """With the starter model, which is too small to summarise."""
    result = harbour("ask", "Summarise incident-2024-017.pdf")
    assert result.status == 0, result
    done = result.last
    reading = [line for line in result.lines if line["event"] == "reading"]
    parts = [line for line in result.lines if line["event"] == "part"]
    assert [line["part"] for line in reading] == [line["part"] for line in parts]
    assert {line["parts"] for line in parts} == {len(parts)}
    assert [line["first_page"] for line in parts] == sorted(line["first_page"] for line in parts)
    assert all(line["files"][0].endswith("incident-2024-017.pdf") for line in parts)
    assert done["extractive"]
    assert done["citations"]
    assert all(one["supported"] for one in done["citations"])
    assert all(one["quote"] in done["answer"] for one in done["citations"])
    (document,) = harbour("docs", "text", done["citations"][0]["document"]).lines
    pages = {page["page"]: collapse(page["text"]) for page in document["pages"]}
    assert all(one["quote"] in pages[one["page"]] for one in done["citations"])


def test_where_several_could_be_meant_they_are_named_and_a_person_is_asked(harbour: Cli) -> None:
    result = harbour("ask", "Summarise this report")
    assert result.status == 0
    (which,) = [line for line in result.lines if line["event"] == "which"]
    assert len(which["documents"]) == 8
    assert which["documents"][0].keys() == {"document", "file", "title"}
    assert result.last["answer"].startswith("Which document do you mean: ")
    assert result.last["citations"] == []


def test_a_person_who_is_asked_which_one_is_meant_reads_how_to_answer_here(harbour: Cli) -> None:
    told = harbour.text("ask", "Summarise this report")
    how = 'Answer with the name: cloister ask --conversation c1 "NAME"\n'
    assert how in told.stdout
    assert "choose in Documents" not in told.stdout
    assert how in harbour.text("chats", "show", "c1").stdout
    answered = harbour("ask", "--conversation", "c1", "incident-2024-017.pdf").last
    assert {Path(one["file"]).name for one in answered["citations"]} == {"incident-2024-017.pdf"}


def progress_of(monkeypatch: pytest.MonkeyPatch, event: PartBegun, *, is_terminal: bool) -> str:
    class Screen(io.StringIO):
        def isatty(self) -> bool:
            return is_terminal

    screen = Screen()
    monkeypatch.setattr("sys.stdout", io.StringIO())
    monkeypatch.setattr("sys.stderr", screen)
    stream = AnswerStream(Output(is_json=False), CancelToken())
    stream.on_event(event)
    shown = screen.getvalue()
    stream.close()
    return shown


def test_progress_is_told_where_a_person_watches(monkeypatch: pytest.MonkeyPatch) -> None:
    event = PartBegun(PART, 41.3)
    shown = progress_of(monkeypatch, event, is_terminal=True)
    assert "Reading part 3 of 12 · Annual-report.pdf · about 41 s left" in shown
    assert progress_of(monkeypatch, event, is_terminal=False) == ""
    later = progress_of(monkeypatch, PartBegun(PART, 190), is_terminal=True)
    assert "about 3 min left" in later


def test_what_parts_bring_is_shown_to_a_person_only_as_the_answer_that_is_made_of_it(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    screen = io.StringIO()
    monkeypatch.setattr("sys.stdout", screen)
    stream = AnswerStream(Output(is_json=False), CancelToken())
    hit = PassageHit(1, 1, "/docs/a.pdf", "A", 1, "", "Text.", "", 1.0)
    for event in (
        PartBegun(PART, 0.0),
        PartRead(PART, "- A note."),
        PassagesRetrieved((hit,)),
        TextReceived("The summary."),
        WhichDocument((DocumentName(1, "/docs/a.pdf", "A"),)),
    ):
        stream.on_event(event)
    stream.close()
    assert screen.getvalue() == ""
