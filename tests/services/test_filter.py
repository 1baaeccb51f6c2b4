"""The site's filter at work: nothing it stops is sent, shown or kept, whichever way it comes."""

from collections.abc import Mapping

import pytest

from app.domain.audit import AuditEvent
from app.domain.chat import Message, MessageState
from app.errors import UserFacingError
from app.policy.filter.letters import MASK
from app.policy.filter.rules import Act, Rule, RuleSet, Side
from app.services.chat import (
    AskEvent,
    AskOptions,
    AskStarted,
    Filtered,
    TextReceived,
)
from app.services.history import HistoryService
from app.services.screening import ContentFilter
from app.vault.connection import Vault
from app.vault.documents import Documents
from tests.services.conftest import Desk, note_of

HERON = Rule("heron", "projects", Act.MASK, words=("blue heron",))
CORE = Rule("core", "reactor", Act.BLOCK, words=("core code",))
STEAM = Rule("steam", "pressure", Act.WARN, words=("steam",), message="Mind the pressure.")


def filtering(desk: Desk, *rules: Rule, contact: str = "the duty officer") -> ContentFilter:
    made = ContentFilter(RuleSet(rules, contact=contact), desk.audit)
    desk.chat._filter = made
    return made


def acts(desk: Desk) -> list[tuple[str, Mapping[str, str | int]]]:
    return [(e.subject, e.detail) for e in desk.audit.all if e.event is AuditEvent.FILTER]


def detail(rule: Rule, side: Side) -> dict[str, str]:
    return {
        "rule": rule.id,
        "category": rule.category,
        "act": rule.act.value,
        "of": side.value,
    }


class Watch:
    """Hears what is shown, and looks into the vault at each event."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self.events: list[AskEvent] = []
        self.kept: list[str] = []

    def __call__(self, event: AskEvent) -> None:
        self.events.append(event)
        for chat in self._desk.conversations.list():
            self.kept += [m.text for m in self._desk.conversations.get(chat.id).messages]

    @property
    def shown(self) -> str:
        return "".join(e.text for e in self.events if isinstance(e, TextReceived))

    @property
    def filtered(self) -> list[tuple[str, Side]]:
        return [(e.rule.id, e.side) for e in self.events if isinstance(e, Filtered)]


def test_a_blocked_question_is_neither_kept_nor_sent(desk: Desk) -> None:
    filtering(desk, CORE)
    with pytest.raises(UserFacingError) as caught:
        desk.chat.ask("What is the C\u200bORE-code?")
    assert (caught.value.error_code, caught.value.exit_code) == ("question_blocked", 3)
    assert "(category: reactor)" in caught.value.message
    assert caught.value.hint == "Ask the duty officer."
    assert desk.conversations.list() == ()
    assert desk.engine.requests == []
    assert acts(desk) == [("", detail(CORE, Side.QUESTION))]


def test_in_a_chat_a_blocked_question_changes_nothing(desk: Desk) -> None:
    first = desk.chat.ask("What drives it?")
    filtering(desk, CORE)
    with pytest.raises(UserFacingError):
        desk.chat.ask("And the core code?", conversation=first.conversation)
    assert len(desk.conversations.get(first.conversation).messages) == 2
    assert acts(desk) == [(f"c{first.conversation}", detail(CORE, Side.QUESTION))]


def test_a_covered_question_is_kept_and_sent_covered(desk: Desk) -> None:
    filtering(desk, HERON)
    watch = Watch(desk)
    answer = desk.chat.ask("When does Blue Heron start?", on_event=watch)
    covered = f"When does {MASK} start?"
    (chat,) = desk.conversations.list()
    assert chat.title == covered
    assert desk.conversations.get(chat.id).messages[0].text == covered
    assert [turn.text for turn in desk.engine.requests[-1].turns] == [covered]
    started = watch.events[0]
    assert isinstance(started, AskStarted)
    assert started.kept == covered
    assert watch.filtered == [("heron", Side.QUESTION)]
    assert answer.note == (
        f"Your site's filter covered parts of your question with {MASK} (category: projects)."
    )
    assert acts(desk) == [(f"m{started.question}", detail(HERON, Side.QUESTION))]


@pytest.mark.parametrize(
    "pieces",
    [
        ["The ", "core", " co", "de is ", "4711."],
        ["The core code is 4711."],
        [*"The core code is 4711."],
    ],
)
def test_an_answer_ends_before_what_a_rule_blocks(desk: Desk, pieces: list[str]) -> None:
    filtering(desk, CORE)
    desk.engine.pieces = pieces
    watch = Watch(desk)
    answer = desk.chat.ask("What is it?", on_event=watch)
    assert (answer.text, answer.state) == ("The", MessageState.INTERRUPTED)
    assert answer.note == (
        "Your site's filter ended this answer here (category: reactor). Ask the duty officer."
    )
    assert watch.shown.strip() == "The"
    assert all("core" not in text for text in watch.kept)
    assert watch.filtered == [("core", Side.ANSWER)]
    assert acts(desk) == [(f"m{answer.id}", detail(CORE, Side.ANSWER))]
    assert desk.chat.ask("And now?").state is MessageState.INTERRUPTED


def test_generation_ends_with_what_is_blocked(desk: Desk) -> None:
    filtering(desk, CORE)
    desk.engine.pieces = ["The core code", " is", " 4711", " and", " so", " on"]
    seen: list[int] = []
    desk.engine.during = seen.append
    desk.chat.ask("What is it?")
    assert max(seen) <= 1


def test_what_a_rule_covers_is_never_shown_and_the_answer_says_so(desk: Desk) -> None:
    filtering(desk, HERON, STEAM)
    desk.engine.pieces = ["Blue", " Her", "on runs on st", "eam. Blue heron", "s do not."]
    watch = Watch(desk)
    answer = desk.chat.ask("What is it?", on_event=watch)
    assert answer.text == watch.shown == f"{MASK} runs on steam. Blue herons do not."
    assert answer.state is MessageState.COMPLETE
    assert answer.note == (
        f"Your site's filter covered parts of this answer with {MASK} (category: projects). "
        "Mind the pressure."
    )
    assert watch.filtered == [("heron", Side.ANSWER), ("steam", Side.ANSWER)]
    assert [said["rule"] for _, said in acts(desk)] == ["heron", "steam"]


def test_what_was_held_back_is_shown_when_the_answer_is_stopped(desk: Desk) -> None:
    filtering(desk, CORE)
    desk.engine.pieces = ["It is the core", " of it"]
    desk.engine.during = lambda number: desk.chat.stop() if number == 1 else None
    answer = desk.chat.ask("What is it?")
    assert (answer.text, answer.state) == ("It is the core", MessageState.STOPPED)


def test_what_was_held_back_is_kept_when_the_engine_dies(desk: Desk) -> None:
    filtering(desk, CORE)
    desk.engine.pieces, desk.engine.dies_after = ["It is the core", " of it"], 1
    with pytest.raises(UserFacingError):
        desk.chat.ask("What is it?")
    (chat,) = desk.conversations.list()
    assert desk.conversations.get(chat.id).messages[-1].text == "It is the core"


def test_earlier_turns_are_covered_before_they_are_sent(desk: Desk) -> None:
    desk.engine.pieces = ["The core code is 4711."]
    first = desk.chat.ask("What of Blue Heron?")
    filtering(desk, CORE, HERON)
    desk.engine.pieces = ["Fine."]
    desk.chat.ask("And now?", conversation=first.conversation)
    assert [turn.text for turn in desk.engine.requests[-1].turns] == [
        f"What of {MASK}?",
        f"The {MASK} is 4711.",
        "And now?",
    ]


def test_instructions_of_ones_own_are_covered_before_they_are_sent(desk: Desk) -> None:
    desk.preferences.update({"system_prompt": "Tell all of Blue Heron."})
    filtering(desk, HERON)
    desk.chat.ask("What is it?")
    assert f"Tell all of {MASK}." in desk.engine.requests[-1].system


def test_a_retry_goes_through_the_filter_of_today(desk: Desk) -> None:
    first = desk.chat.ask("What of the core code?")
    filtering(desk, CORE)
    with pytest.raises(UserFacingError) as caught:
        desk.chat.retry(first.id)
    assert caught.value.error_code == "question_blocked"
    assert desk.conversations.message(first.id) == first


def test_a_retry_that_is_blocked_at_once_leaves_the_old_answer(desk: Desk) -> None:
    first = desk.chat.ask("What is it?")
    filtering(desk, CORE)
    desk.engine.pieces = ["Core code: 4711."]
    with pytest.raises(UserFacingError) as caught:
        desk.chat.retry(first.id)
    assert caught.value.error_code == "answer_blocked"
    assert desk.conversations.get(first.conversation).messages[1:] == (first,)


def test_an_edited_question_goes_through_the_filter(desk: Desk) -> None:
    first = desk.chat.ask("What is it?")
    filtering(desk, CORE, HERON)
    (question, _) = desk.conversations.get(first.conversation).messages
    with pytest.raises(UserFacingError) as caught:
        desk.chat.edit(question.id, "What is the core code?")
    assert caught.value.error_code == "question_blocked"
    assert desk.conversations.get(first.conversation).messages == (question, first)
    answer = desk.chat.edit(question.id, "What is blue heron?")
    kept = desk.conversations.get(answer.conversation).messages
    assert kept[0].text == f"What is {MASK}?"


def stopped_after_the_core(desk: Desk) -> Message:
    desk.engine.pieces = ["It is the core", " of it"]
    desk.engine.during = lambda number: desk.chat.stop() if number == 1 else None
    answer = desk.chat.ask("What is it?")
    desk.engine.during = lambda _: None
    return answer


def test_what_goes_on_is_filtered_with_what_stands_already(desk: Desk) -> None:
    filtering(desk, CORE)
    first = stopped_after_the_core(desk)
    desk.engine.pieces = [" code", " 4711."]
    watch = Watch(desk)
    with pytest.raises(UserFacingError) as caught:
        desk.chat.continue_answer(first.id, on_event=watch)
    assert caught.value.error_code == "answer_blocked"
    assert watch.shown == ""
    assert desk.conversations.message(first.id) == first


def test_what_goes_on_is_shown_once(desk: Desk) -> None:
    filtering(desk, CORE, HERON)
    first = stopped_after_the_core(desk)
    desk.engine.pieces = [" of the blue", " heron."]
    watch = Watch(desk)
    answer = desk.chat.continue_answer(first.id, on_event=watch)
    assert answer.text == f"It is the core of the {MASK}."
    assert watch.shown == f" of the {MASK}."


def test_a_continuation_ends_before_what_a_rule_blocks(desk: Desk) -> None:
    filtering(desk, CORE)
    first = stopped_after_the_core(desk)
    desk.engine.pieces = [". Core code."]
    desk.chat.continue_answer(first.id)
    kept = desk.conversations.message(first.id)
    assert kept.text == "It is the core."
    assert kept.state is MessageState.INTERRUPTED


def test_quotes_are_filtered_and_the_documents_are_not(desk: Desk, vault: Vault) -> None:
    filtering(desk, HERON)
    Documents(vault).add(
        note_of("The crane of Blue Heron failed on a cold morning."), original=None
    )
    watch = Watch(desk)
    answer = desk.chat.ask(
        "Which crane failed on a cold morning?",
        options=AskOptions(quotes_only=True),
        on_event=watch,
    )
    assert answer.text == watch.shown == f"The crane of {MASK} failed on a cold morning."
    (citation,) = answer.citations
    assert citation.quote == "The crane of Blue Heron failed on a cold morning."
    assert citation.answer_end == len(answer.text)
    assert answer.note.startswith("From your documents; no model wrote this. Your site's filter")


def test_a_quote_that_is_blocked_takes_its_source_with_it(desk: Desk, vault: Vault) -> None:
    filtering(desk, CORE)
    Documents(vault).add(note_of("The crane failed. Its core code is 4711."), original=None)
    answer = desk.chat.ask("What is its core?", options=AskOptions(quotes_only=True))
    assert "core code" not in answer.text
    assert answer.state is MessageState.INTERRUPTED
    assert answer.citations == ()


def test_marks_of_sources_hide_nothing(desk: Desk, vault: Vault) -> None:
    filtering(desk, HERON, CORE)
    Documents(vault).add(
        note_of("The crane of the harbour failed on a cold morning."), original=None
    )
    desk.engine.pieces = ["The crane of blue he[1]ro[1]n failed on a cold morning [1]."]
    answer = desk.chat.ask("Which crane failed on a cold morning?")
    assert f"The crane of {MASK} failed" in answer.text


def test_nothing_is_said_of_what_is_not_in_the_answer(desk: Desk, vault: Vault) -> None:
    filtering(desk, HERON)
    text = "The crane of the harbour failed on a cold morning."
    Documents(vault).add(note_of(text), original=None)
    desk.engine.pieces = ["A blue heron painted the lighthouse in 1974."]
    watch = Watch(desk)
    answer = desk.chat.ask("Which crane failed on a cold morning?", on_event=watch)
    assert answer.text == text
    assert "filter" not in answer.note
    assert watch.filtered == [("heron", Side.ANSWER)]


def test_drafts_that_could_not_be_sent_are_not_kept(desk: Desk) -> None:
    made = filtering(desk, HERON, CORE)
    vault = desk.conversations._vault
    history = HistoryService.of_vault(vault, audit=desk.audit, content_filter=made)
    chat = desk.chat.ask("What is it?").conversation
    history.keep_drafts({None: "The core code?", chat: "Of Blue Heron?"})
    assert history.drafts() == {chat: f"Of {MASK}?"}
    assert acts(desk) == []


def test_rules_of_one_side_leave_the_other_alone(desk: Desk) -> None:
    filtering(desk, CORE._replace(sides=(Side.ANSWER,)), HERON._replace(sides=(Side.QUESTION,)))
    desk.engine.pieces = ["Blue heron."]
    answer = desk.chat.ask("The core code?")
    assert (answer.text, answer.note) == ("Blue heron.", "")
    assert desk.engine.requests[-1].turns[-1].text == "The core code?"


def test_a_rule_of_answers_beside_one_of_both_looks_at_answers_alone(desk: Desk) -> None:
    filtering(desk, HERON, CORE._replace(sides=(Side.ANSWER,)))
    desk.engine.pieces = ["Blue heron: the core code."]
    answer = desk.chat.ask("The core code of blue heron?")
    assert desk.engine.requests[-1].turns[-1].text == f"The core code of {MASK}?"
    assert answer.text == f"{MASK}: the"


@pytest.mark.parametrize("rule", [HERON, CORE])
def test_what_cannot_be_recorded_is_not_shown_either(
    desk: Desk, monkeypatch: pytest.MonkeyPatch, rule: Rule
) -> None:
    def refuse(event: AuditEvent, **_: object) -> None:
        if event is AuditEvent.FILTER:
            raise UserFacingError("It cannot be recorded.", code="audit_unwritable")

    filtering(desk, rule)
    monkeypatch.setattr(desk.audit, "record", refuse)
    desk.engine.pieces = ["Of blue heron ", "and its core code", " all is said."]
    watch = Watch(desk)
    with pytest.raises(UserFacingError, match="cannot be recorded"):
        desk.chat.ask("What is it?", on_event=watch)
    (chat,) = desk.conversations.list()
    seen = watch.shown + desk.conversations.get(chat.id).messages[-1].text
    assert rule.words[0] not in seen.lower()


def test_no_event_holds_what_was_found(desk: Desk) -> None:
    filtering(desk, HERON, CORE, STEAM)
    desk.engine.pieces = ["Steam of Blue Heron, the core code."]
    desk.chat.ask("Blue Heron?")
    said = str(desk.audit.all).lower()
    assert "heron" in said
    assert "blue" not in said
    assert "core code" not in said
