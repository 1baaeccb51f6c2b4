"""What the next question takes is told beforehand, in the parts in which it is sent."""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import pytest

from app.domain.chat import GenerationStats, MessageState
from app.domain.context import ContextUse
from app.errors import UserFacingError
from app.policy.filter.rules import RuleSet
from app.services.chat import AskOptions
from app.services.context_window import ContextService
from app.services.memory import MemoryService
from app.services.precedence import Precedence, Rank
from app.services.screening import ContentFilter
from app.settings import built_in
from app.vault.chat_memory import ChatMemories
from app.vault.connection import Vault
from app.vault.documents import Documents
from tests.services.conftest import Desk, note_of
from tests.services.test_memory import LONG, chat_of, said, sent, summary

PLAIN = AskOptions(use_documents=False)


@pytest.fixture
def precedence() -> Precedence:
    return Precedence()


@pytest.fixture
def context(desk: Desk, vault: Vault, precedence: Precedence) -> ContextService:
    rules = ContentFilter(RuleSet(), desk.audit)
    memory = MemoryService(ChatMemories(vault), content_filter=rules)
    desk.chat._memory = memory
    desk.engine.load("scripted", [Path("model.gguf")], desk.engine.settings)
    whole = desk.chat._composer._whole
    assert whole is not None
    return ContextService(
        desk.conversations,
        requests=desk.chat._composer._requests,
        memory=memory,
        models=desk.models,
        engine=desk.engine,
        preferences=desk.preferences,
        precedence=precedence,
        content_filter=rules,
        whole=whole,
    )


def look(context: ContextService, desk: Desk, chat: int, question: str = "") -> ContextUse:
    use = context.look(question, said(desk, chat), options=PLAIN)
    assert use is not None
    return use


def test_the_parts_are_those_of_the_request_that_is_sent(
    desk: Desk, vault: Vault, context: ContextService
) -> None:
    chat = chat_of(desk, "One?", "Two words?", "Three whole words?", first=LONG)
    ChatMemories(vault).keep(summary(said(desk, chat)[1].id))
    use = look(context, desk, chat, "And what of all this?")
    desk.chat.ask("And what of all this?", conversation=chat, options=PLAIN)
    request = desk.engine.requests[-1]
    words = [len(text.split()) for text in (request.system, *sent(desk))]
    assert use.system + use.memory == words[0]
    assert use.memory > 10
    assert (use.turns, use.question, use.sources) == (sum(words[1:-1]), 5, 0)
    assert use.prompt == sum(words)
    assert (use.answer, use.context_tokens) == (512, 2048)
    assert use.free == 2048 - 512 - use.prompt
    assert (use.unread, use.pushed_out) == (2, 0)  # nothing is lost by this question


def test_a_summary_that_is_not_needed_takes_nothing(
    desk: Desk, vault: Vault, context: ContextService
) -> None:
    chat = chat_of(desk, "One?", "Two words?", first=LONG)
    ChatMemories(vault).keep(summary(said(desk, chat)[1].id))
    assert look(context, desk, chat, "And what?").unread == 2
    desk.preferences.update({"context_tokens": 8192})
    desk.models.load_selected()
    use = look(context, desk, chat, "And what?")
    assert (use.memory, use.unread, use.pushed_out) == (0, 0, 0)
    desk.chat.ask("And what?", conversation=chat, options=PLAIN)
    request = desk.engine.requests[-1]
    assert use.prompt == sum(len(text.split()) for text in (request.system, *sent(desk)))


def test_what_a_persona_says_is_counted_to_the_rules(desk: Desk, context: ContextService) -> None:
    chat = chat_of(desk, "One?")
    before = look(context, desk, chat, "Two?")
    pilot = replace(built_in.PLAIN, name="Pilot", instructions="Speak as a harbour pilot does.")
    given = context.look("Two?", said(desk, chat), options=replace(PLAIN, persona=pilot))
    assert given is not None
    assert desk.conversations.persona(chat) is None  # it was measured, and not given
    desk.conversations.give_persona(chat, pilot)
    use = look(context, desk, chat, "Two?")
    assert use == given != before
    desk.chat.ask("Two?", conversation=chat, options=PLAIN)
    system = desk.engine.requests[-1].system
    assert "harbour pilot" in system
    assert use.system == len(system.split())


def test_sources_are_looked_up_as_for_asking(
    desk: Desk, documents: Documents, context: ContextService
) -> None:
    documents.add(note_of("Steam drives the old pump. It is warm."), original=None)
    use = context.look("What drives the old pump?")
    assert use is not None
    desk.chat.ask("What drives the old pump?")
    assert use.prompt == sum(
        len(text.split()) for text in (desk.engine.requests[-1].system, *sent(desk))
    )
    assert use.question == 5
    assert use.sources >= 6
    assert not use.reads_turns  # so small a model
    assert context.look("") is not None


def test_a_question_over_whole_documents_is_not_guessed_at(
    documents: Documents, context: ContextService
) -> None:
    documents.add(note_of("Steam drives the old pump. It is warm."), original=None)
    use = context.look("Summarise this document")
    assert use is not None
    assert use.question == 0
    assert use == context.look("")
    plain = context.look("Summarise this document", options=PLAIN)
    assert plain is not None
    assert plain.question == 3


def test_what_falls_out_is_told_before_it_does(desk: Desk, context: ContextService) -> None:
    chat = chat_of(desk, "one " * 400, "two " * 400, "three " * 400, unread=0)
    short = look(context, desk, chat, "And?")
    assert (short.unread, short.pushed_out) == (0, 0)
    long = look(context, desk, chat, "and " * 700)
    assert (long.unread, long.pushed_out) == (2, 2)
    assert long.turns == 804


def test_a_greeting_is_not_counted(desk: Desk, context: ContextService) -> None:
    chat = chat_of(desk, "One?", "Two?", "Three?", unread=4, greeting="Ahoy.")
    use = context.look("Four?", said(desk, chat), options=replace(PLAIN, memory=1))
    assert use is not None
    assert (use.unread, use.pushed_out, use.turns) == (4, 0, 3)
    begun = chat_of(desk, greeting="Ahoy.")
    pilot = replace(built_in.PLAIN, name="Pilot", instructions="Speak as a harbour pilot does.")
    before = look(context, desk, begun, "One?").system
    desk.conversations.give_persona(begun, pilot)
    assert look(context, desk, begun, "One?").system != before  # though nothing else is said yet


def test_a_chosen_memory_is_respected(desk: Desk, context: ContextService) -> None:
    chat = chat_of(desk, "One?", "Two?", "Three?")
    use = context.look("Four?", said(desk, chat), options=replace(PLAIN, memory=1))
    assert use is not None
    assert (use.unread, use.turns) == (4, 3)


def test_a_question_that_could_not_be_answered_is_told(desk: Desk, context: ContextService) -> None:
    for words in (1_600, 3_000):
        use = look(context, desk, chat_of(desk, "One?"), "word " * words)
        assert use.is_too_long
        assert use.question == words


def test_a_question_is_not_blamed_for_rules_that_leave_no_room(
    desk: Desk, context: ContextService
) -> None:
    desk.preferences.update({"system_prompt": "r " * 3_000})
    with pytest.raises(UserFacingError) as caught:
        look(context, desk, chat_of(desk, "One?"), "What of all this?")
    assert caught.value.error_code == "context_exceeded"


def test_a_huge_chat_is_measured_by_what_could_fit(
    desk: Desk, context: ContextService, monkeypatch: pytest.MonkeyPatch
) -> None:
    chat = chat_of(desk, *("x" * 20_000 for _ in range(12)))
    counted: list[int] = []
    count = desk.engine.count_tokens

    def counting(texts: Sequence[str]) -> list[int]:
        counted.append(len(texts))
        return count(texts)

    monkeypatch.setattr(desk.engine, "count_tokens", counting)
    use = look(context, desk, chat)
    assert max(counted) == 6  # rules, two pairs, and a question
    assert use.unread == 20


def test_rates_are_those_of_the_newest_answers_of_the_model(
    desk: Desk, context: ContextService
) -> None:
    chat = chat_of(desk, "One?")
    assert look(context, desk, chat, "Two?").first_word_s is None
    for prompt, ttft, rate in ((1_000, 1_000.0, 10.0), (2_000, 1_000.0, 20.0), (400, 1_000.0, 5.0)):
        answer = desk.conversations.begin_answer(chat, model="scripted")
        desk.conversations.finish_answer(
            answer,
            text="So.",
            state=MessageState.COMPLETE,
            stats=GenerationStats(
                prompt_tokens=prompt,
                completion_tokens=100,
                ttft_ms=ttft,
                tokens_per_second=rate,
            ),
        )
    other = desk.conversations.begin_answer(chat, model="another")
    fast = GenerationStats(prompt_tokens=90_000, ttft_ms=1.0, tokens_per_second=900.0)
    desk.conversations.finish_answer(other, text="", state=MessageState.COMPLETE, stats=fast)
    use = look(context, desk, chat_of(desk, "One?"), "Two?")
    assert use.first_word_s == pytest.approx(use.new_tokens / 1_000)
    assert use.whole_s == pytest.approx(use.new_tokens / 1_000 + 100 / 10)


def test_nothing_is_told_where_nothing_can_be_measured(
    desk: Desk, context: ContextService, precedence: Precedence, documents: Documents
) -> None:
    assert context.look("One?") is not None
    with precedence.claim(Rank.QUESTION):
        assert context.look("One?") is None
    documents.add(note_of("Steam drives the old pump."), original=None)
    assert context.look("One?", options=AskOptions(quotes_only=True)) is None
    desk.engine.unload()
    assert context.look("One?") is None
    assert desk.engine.loads == 1


def test_sources_that_did_not_fit_are_said_at_the_answer(desk: Desk, documents: Documents) -> None:
    desk.preferences.update({"context_tokens": 512})
    for number in range(3):
        rest = " ".join(f"part{number}x{n}" for n in range(340))
        documents.add(note_of(f"Steam drives pump {number}. {rest}"), original=None)
    desk.engine.pieces = ["Steam drives pump 1."]
    answer = desk.chat.ask("What drives pump 1?")
    assert "sources found did not fit, and were not read." in answer.note
