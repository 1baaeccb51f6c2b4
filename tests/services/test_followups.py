"""Questions in a chat over documents: what is searched, what the model reads, what is kept."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from app.domain.documents import PassageSpan
from app.domain.models import ModelKind
from app.services.chat import AskEvent, AskOptions, PassagesRetrieved
from app.vault.connection import Vault
from app.vault.documents import Documents
from tests.services.conftest import Desk, note_of

DEED = "Contract INC-2023-0417 between Acme and Borealis was signed by Jane Roe."
OTHERS = (
    "The visitor book was signed by the mayor.",
    "Who signed the list of the choir is not known.",
    "Contract INC-2023-0418 was never signed.",
)
FIRST = "Between whom is contract INC-2023-0417?"


def _retrieved(desk: Desk, question: str, conversation: int | None = None) -> tuple[list[str], int]:
    """What the documents offered for a question, and the chat it stands in."""
    events: list[AskEvent] = []
    answer = desk.chat.ask(question, conversation=conversation, on_event=events.append)
    (offered,) = (event for event in events if isinstance(event, PassagesRetrieved))
    return [hit.text for hit in offered.passages], answer.conversation


@pytest.fixture
def filled(desk: Desk, vault: Vault) -> Desk:
    for text in (*OTHERS, DEED):
        Documents(vault).add(note_of(text), original=None)
    return desk


def test_a_follow_up_is_searched_with_the_words_it_leans_on(filled: Desk) -> None:
    follow_up = "And who signed it?"
    assert _retrieved(filled, follow_up)[0][0] != DEED
    _, chat = _retrieved(filled, FIRST)
    passages, _ = _retrieved(filled, follow_up, chat)
    assert passages[0] == DEED
    kept = filled.conversations.get(chat).messages
    assert [message.text for message in kept if message.role == "user"] == [FIRST, follow_up]
    asked = filled.engine.requests[-1].turns[-1].text
    assert asked.endswith(f"Question: {follow_up}")


def test_a_retried_follow_up_is_searched_like_the_first_time(filled: Desk) -> None:
    _, chat = _retrieved(filled, FIRST)
    answer = filled.chat.ask("And who signed it?", conversation=chat)
    events: list[AskEvent] = []
    filled.chat.retry(answer.id, on_event=events.append)
    (offered,) = (event for event in events if isinstance(event, PassagesRetrieved))
    assert offered.passages[0].text == DEED


def test_filters_are_kept_in_the_chat_and_not_asked_of_the_model(filled: Desk) -> None:
    question = f"{FIRST} type:plain"
    _, chat = _retrieved(filled, question)
    assert filled.conversations.get(chat).messages[0].text == question
    assert filled.engine.requests[-1].turns[-1].text.endswith(f"Question: {FIRST}")


def test_filters_that_nothing_fits_are_said_beside_the_answer(filled: Desk) -> None:
    answer = filled.chat.ask(f"{FIRST} file:nowhere.pdf")
    assert not answer.is_answerable
    assert answer.nearest == ()
    assert answer.note == "No passage fits the filters (file:, type:, page:)."


def test_a_large_model_reads_on_where_a_passage_ends_and_quotes_what_stands_there(
    desk: Desk, vault: Vault
) -> None:
    text = "The crane at berth 4 stopped in June. Its pump was made in Bergen."
    middle = text.index(" Its")
    new = note_of(text)
    spans = [PassageSpan(0, a, b, text[a:b], "") for a, b in ((0, middle), (middle + 1, len(text)))]
    other = "Nothing of this kind."
    Documents(vault).add(replace(new, spans=spans, vectors=bytes(8)), original=None)
    Documents(vault).add(note_of(other), original=None)
    _install_large(desk)
    desk.engine.pieces = ["The pump was made in Bergen [1]."]
    options = AskOptions(model="large")
    answer = desk.chat.ask("Why did the crane at berth 4 stop in June?", options=options)
    assert text in desk.engine.requests[-1].turns[-1].text
    (citation,) = answer.citations
    assert citation.is_supported
    assert citation.quote in text
    assert "Bergen" in citation.quote


def _install_large(desk: Desk) -> None:
    card = desk.models.selected()
    assert card is not None
    desk.ledger.add(
        name="large",
        kind=ModelKind.GENERATIVE,
        files=[replace(card.files[0], name="large.gguf")],
        architecture="llama",
        quantization="Q4_1",
        context_tokens=2048,
        license="",
        source="file",
        parameters=7_000_000_000,
    )
    desk.ledger.mark_verified("large", datetime.now(UTC))
