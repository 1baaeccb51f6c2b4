"""The site's filter over answers that are made of whole documents, part by part."""

import pytest

from app.domain.chat import MessageState
from app.policy.filter.letters import MASK
from app.policy.filter.rules import Act, Rule, RuleSet
from app.services.chat import AskEvent, PartRead, TextReceived
from app.services.screening import ContentFilter
from app.vault.connection import Vault
from app.vault.documents import Documents
from tests.services.conftest import Desk
from tests.services.whole import (
    CRANE,
    NotingEngine,
    document,
    first_of_each,
    heard,
    hold_engine,
)

LONG = [(f"Part {n}", f"{text[:-1]} on day {n}.") for n in range(8) for _, text in CRANE]


@pytest.fixture
def documents(vault: Vault) -> Documents:
    return Documents(vault)


def filtering(desk: Desk, act: Act, words: str) -> None:
    rule = Rule("rule", "works", act, words=(words,))
    desk.chat._filter = ContentFilter(RuleSet((rule,)), desk.audit)


def shown(events: list[AskEvent]) -> str:
    return "\n".join(e.text for e in events if isinstance(e, (TextReceived, PartRead)))


def test_the_parts_before_one_that_is_stopped_stay_with_their_sources(
    desk: Desk, documents: Documents
) -> None:
    documents.add(document("crane.pdf", CRANE), original=None)
    filtering(desk, Act.BLOCK, "seal checks")
    answer, events = heard(desk, "Summarise crane.pdf")
    assert answer.state is MessageState.INTERRUPTED
    assert "parts were read. Your site's filter ended this answer here" in answer.note
    assert answer.text
    assert answer.citations
    assert "seal checks" not in answer.text + shown(events)
    assert not any("seal checks" in one.quote for one in answer.citations)


def test_a_written_summary_that_is_stopped_leaves_what_its_parts_say(
    desk: Desk, documents: Documents
) -> None:
    documents.add(document("crane.pdf", LONG), original=None)
    parts = -1

    def write(sources: list[tuple[int, str]]) -> str:
        is_last = len(engine.requests) == parts
        return "It was sabotage [1]." if is_last else first_of_each(sources)

    engine = hold_engine(desk, NotingEngine(write))
    heard(desk, "Summarise crane.pdf")
    parts = len(engine.requests) - 1
    engine.requests.clear()
    filtering(desk, Act.BLOCK, "sabotage")
    answer, events = heard(desk, "Summarise crane.pdf")
    assert answer.state is MessageState.INTERRUPTED
    assert "on day 0" in answer.text
    assert "sabotage" not in answer.text + shown(events)


def test_what_a_rule_covers_is_covered_in_parts_and_in_what_they_make(
    desk: Desk, documents: Documents
) -> None:
    documents.add(document("crane.pdf", LONG), original=None)
    hold_engine(desk, NotingEngine(first_of_each))
    filtering(desk, Act.MASK, "the hook")
    answer, events = heard(desk, "Summarise crane.pdf in one sentence")
    assert MASK in answer.text
    assert MASK in shown(events)
    assert "the hook" not in answer.text + shown(events)
    assert answer.citations[-1].answer_end <= len(answer.text)


def test_a_comparison_is_covered_too(desk: Desk, documents: Documents) -> None:
    documents.add(document("one.pdf", CRANE), original=None)
    others = [(title, text.replace("eleven", "12")) for title, text in CRANE]
    documents.add(document("two.pdf", others), original=None)
    filtering(desk, Act.MASK, "salt water")
    answer, events = heard(desk, "Compare one.pdf and two.pdf")
    assert MASK in answer.text
    assert "salt water" not in answer.text + shown(events)
    assert any("salt water" in one.quote for one in answer.citations)
