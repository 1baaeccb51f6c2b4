"""Questions over whole documents: what is quoted, written, compared, stopped and asked back."""

import re
from dataclasses import replace
from pathlib import Path

import pytest

from app.domain.chat import MessageState
from app.domain.progress import CancelToken
from app.errors import UserFacingError
from app.services.chat import (
    AskEvent,
    AskOptions,
    PartBegun,
    PartRead,
    PassagesRetrieved,
    WhichDocument,
)
from app.vault.documents import Documents
from app.vault.records import NewDocument
from tests.services.conftest import Desk, install_embedder
from tests.services.whole import (
    CAUSE,
    CRANE,
    document,
    heard,
    quotes_hold,
)


def test_a_small_model_leaves_the_summary_to_the_documents_own_sentences(
    desk: Desk, documents: Documents
) -> None:
    documents.add(document("crane.pdf", CRANE), original=None)
    answer, events = heard(desk, "Summarise crane.pdf")
    assert not desk.engine.requests
    assert answer.is_extractive
    assert "too small" in answer.note
    assert quotes_hold(answer, CRANE)
    assert [one.page for one in answer.citations] == sorted(
        one.page or 0 for one in answer.citations
    )
    assert re.findall(r"\*\*(\w+)\*\*", answer.text) == ["Event", "Cause", "Measures"]
    begun = [event.part for event in events if isinstance(event, PartBegun)]
    assert [part.number for part in begun] == list(range(1, begun[-1].count + 1))
    assert {part.files for part in begun} == {("/files/crane.pdf",)}


TITLED = "# Event\n\nThe crane at berth four stopped with a load of eleven tonnes on the hook."


@pytest.mark.parametrize(
    ("title", "text", "wanted"),
    [
        ("Event", TITLED, ["Event", "Cause", "Measures"]),
        ("Crane", TITLED, ["Cause", "Measures"]),  # the file's title, which stands nowhere in it
    ],
)
def test_a_heading_that_is_the_title_too_stands_over_its_part(
    desk: Desk, documents: Documents, title: str, text: str, wanted: list[str]
) -> None:
    new = document("crane.pdf", [("", text), *CRANE[1:]])
    paths = [title, *(f"{title} > {section}" for section, _ in CRANE[1:])]
    spans = [replace(span, heading=path) for span, path in zip(new.spans, paths, strict=True)]
    documents.add(replace(new, spans=spans), original=None)
    answer, _ = heard(desk, "Summarise crane.pdf")
    assert re.findall(r"\*\*(\w+)\*\*", answer.text) == wanted


def test_what_a_document_says_twice_is_quoted_once(desk: Desk, documents: Documents) -> None:
    texts = [("A", CAUSE), ("B", CAUSE), ("C", CRANE[0][1])]
    documents.add(document("crane.pdf", texts), original=None)
    answer, _ = heard(desk, "Summarise crane.pdf")
    assert sorted(one.quote for one in answer.citations) == sorted([CAUSE, CRANE[0][1]])


def test_lines_of_a_table_are_quoted_only_where_there_are_no_sentences(
    desk: Desk, documents: Documents
) -> None:
    lines = [("Stock", "Hydrant valve for the fuel jetty"), ("Stock", "Seal ring for the hoist")]
    documents.add(document("report.pdf", [*CRANE, *lines]), original=None)
    documents.add(document("stock.csv", lines), original=None)
    report, _ = heard(desk, "Summarise report.pdf")
    stock, _ = heard(desk, "Summarise stock.csv")
    assert {one.quote for one in stock.citations} == {text for _, text in lines}
    assert {one.quote for one in report.citations} <= {text for _, text in CRANE}


def test_vectors_of_the_vault_are_used_where_the_embedder_has_read_the_document(
    desk: Desk, documents: Documents, tmp_path: Path
) -> None:
    embedder = install_embedder(desk.ledger, desk.store, tmp_path)
    index = desk.chat._composer._requests._search._index
    new = document("crane.pdf", CRANE)
    vectors = index.embed([text for _, text in CRANE])
    asked: list[str] = []
    index.on_embed = lambda: asked.append("")  # type: ignore[attr-defined]
    kept = NewDocument(
        **{
            **{name: getattr(new, name) for name in new.__dataclass_fields__},
            "vectors": b"".join(vectors),
            "dimension": len(vectors[0]) // 4,
            "embedder": embedder,
        }
    )
    documents.add(kept, original=None)
    answer, _ = heard(desk, "Summarise crane.pdf")
    assert asked
    assert len(answer.citations) >= 3
    assert quotes_hold(answer, CRANE)


def test_a_stop_keeps_the_parts_that_were_read_and_says_how_far_it_came(
    desk: Desk, documents: Documents
) -> None:
    documents.add(document("crane.pdf", CRANE), original=None)
    cancel = CancelToken()

    def on_event(event: AskEvent) -> None:
        if isinstance(event, PartRead) and event.part.number == 2:
            cancel.cancel()

    answer = desk.chat.ask("Summarise crane.pdf", on_event=on_event, cancel=cancel)
    assert answer.state is MessageState.STOPPED
    assert re.fullmatch(r"The first 2 of its \d parts were read\.", answer.note)
    assert {one.page for one in answer.citations} <= {1, 2, 3}
    assert answer.citations
    assert answer.text


def test_a_comparison_names_what_differs_what_both_say_and_what_one_says(
    desk: Desk, documents: Documents
) -> None:
    first = [
        ("A", "The pump of the hoist holds a pressure of 118 bar."),
        ("B", CAUSE),
        ("C", "Fenders are inspected from a boat in spring and in autumn."),
    ]
    second = [
        ("A", "The pump of the hoist holds a pressure of 96 bar."),
        ("B", CAUSE),
        ("C", "Visitors wear a helmet and carry a pass on the whole quay."),
    ]
    one = documents.add(document("first.pdf", first), original=None).document
    other = documents.add(document("second.pdf", second), original=None).document
    answer, events = heard(desk, "Compare first.pdf and second.pdf")
    assert re.findall(r"^\*\*(.+)\*\*$", answer.text, re.MULTILINE) == [
        "Numbers that differ",
        "What both say",
        "Only in first.pdf",
        "Only in second.pdf",
    ]
    cited = [(source.document, source.page, source.is_supported) for source in answer.citations]
    assert cited == [(one, 1, True), (other, 1, True), (one, 2, True), (other, 2, True),
                     (one, 3, True), (other, 3, True)]  # fmt: skip
    assert "first.pdf: The pump of the hoist holds a pressure of **118** bar." in answer.text
    assert any(
        event.part.files == ("/files/first.pdf", "/files/second.pdf")
        for event in events
        if isinstance(event, PartBegun)
    )


def test_where_it_is_not_clear_which_document_it_asks_back_and_takes_a_name_for_an_answer(
    desk: Desk, documents: Documents
) -> None:
    documents.add(document("crane.pdf", CRANE), original=None)
    documents.add(document("yard.pdf", [("A", CRANE[0][1])]), original=None)
    asked, events = heard(desk, "Summarise this report")
    assert asked.text == "Which document do you mean: yard.pdf or crane.pdf?"
    assert not asked.citations
    (which,) = [event for event in events if isinstance(event, WhichDocument)]
    assert [one.file for one in which.documents] == ["/files/yard.pdf", "/files/crane.pdf"]
    answer = desk.chat.ask("crane.pdf", conversation=asked.conversation)
    assert {one.file for one in answer.citations} == {"/files/crane.pdf"}
    assert quotes_hold(answer, CRANE)


def test_chosen_documents_and_filters_say_which_is_meant(desk: Desk, documents: Documents) -> None:
    crane = documents.add(document("crane.pdf", CRANE), original=None).document
    documents.add(document("yard.pdf", [("A", CRANE[0][1])]), original=None)
    chosen, _ = heard(desk, "Summarise these", AskOptions(documents=(crane,)))
    filtered, _ = heard(desk, "Summarise file:crane")
    for answer in (chosen, filtered):
        assert {one.document for one in answer.citations} == {crane}


def test_too_many_documents_are_refused_and_the_question_is_kept(
    desk: Desk, documents: Documents
) -> None:
    for n in range(5):
        documents.add(document(f"log-{n}.txt", [("A", CRANE[0][1])]), original=None)
    with pytest.raises(UserFacingError) as caught:
        desk.chat.ask("Compare all documents")
    assert caught.value.error_code == "too_many_documents"
    assert "4 at most" in caught.value.message
    (chat,) = desk.conversations.list()
    assert desk.conversations.get(chat.id).messages[0].text == "Compare all documents"


def test_a_question_on_a_subject_is_answered_from_passages_as_ever(
    desk: Desk, documents: Documents
) -> None:
    documents.add(document("crane.pdf", CRANE), original=None)
    _, events = heard(desk, "Why did the pump lose pressure?")
    assert any(isinstance(event, PassagesRetrieved) for event in events)
    assert not any(isinstance(event, PartBegun) for event in events)
