"""Personas: what is kept, what is refused, and what holds where one answers."""

from dataclasses import replace

import pytest

from app.domain.chat import MessageState
from app.domain.personas import DocumentScope, Persona
from app.errors import UserFacingError
from app.policy.filter.letters import MASK
from app.policy.filter.rules import Act, Rule, RuleSet
from app.services import persona_use
from app.services.chat import AskOptions
from app.services.personas import PersonaService, checked
from app.services.screening import ContentFilter
from app.settings import built_in
from app.settings.fields import Settings
from app.vault.connection import Vault
from tests.services.conftest import Desk

CLERK = Persona("Clerk", "Answer like a clerk.", preset="inventive")


@pytest.fixture
def personas(vault: Vault) -> PersonaService:
    return PersonaService(vault)


def code_of(error: pytest.ExceptionInfo[UserFacingError]) -> str:
    return error.value.error_code


def test_the_programs_own_come_first_and_cannot_be_touched(personas: PersonaService) -> None:
    personas.add(CLERK)
    assert personas.list() == (*built_in.PERSONAS, CLERK)
    assert personas.get("plain ASSISTANT") == built_in.PLAIN
    with pytest.raises(UserFacingError) as caught:
        personas.remove("Translator")
    assert code_of(caught) == "built_in"
    with pytest.raises(UserFacingError) as caught:
        personas.change("translator", replace(CLERK, name="Mine"))
    assert code_of(caught) == "built_in"
    for name in ("Translator", "TRANSLATOR"):
        with pytest.raises(UserFacingError) as caught:
            personas.add(replace(CLERK, name=name))
        assert code_of(caught) == "name_taken"


def test_a_copy_of_a_built_in_one_is_ones_own(personas: PersonaService) -> None:
    kept = personas.add(replace(personas.get("Editor"), name="My editor"))
    assert kept.built_in == ""
    assert personas.change("my editor", replace(kept, greeting="Hello.")).greeting == "Hello."
    assert personas.remove("MY EDITOR").greeting == "Hello."
    assert personas.own() == ()


@pytest.mark.parametrize(
    "change",
    [
        {"name": ""},
        {"name": "  "},
        {"name": "…"},
        {"name": "a\nb"},
        {"name": "x" * 61},
        {"name": "ab\u202ecd"},
        {"name": "ab\u200bcd"},
        {"name": "ab\x07cd"},
        {"instructions": "x" * 8_001},
        {"instructions": "turn \u202e round"},
        {"instructions": "\ud800"},
        {"greeting": "be\x00ll"},
        {"greeting": "\U000e0041hidden"},
        {"preset": "wild"},
        {"icon": "../../etc/passwd"},
        {"model": "a\nb"},
        {"scope": DocumentScope.COLLECTION, "collection": " "},
        {"scope": DocumentScope.COLLECTION, "collection": "a\u2066b"},
    ],
    ids=repr,
)
def test_what_cannot_be_kept_is_refused(change: dict[str, str]) -> None:
    with pytest.raises(UserFacingError) as caught:
        checked(replace(CLERK, **change))  # type: ignore[arg-type]
    assert code_of(caught) == "bad_persona"
    assert "Nothing was changed." in caught.value.message


def test_a_refusal_changes_nothing(personas: PersonaService) -> None:
    here = personas.add(replace(CLERK, name="Here"))
    bad = replace(CLERK, name="turn \u202e round")
    for act in (personas.add, lambda one: personas.change("Here", one)):
        with pytest.raises(UserFacingError) as caught:
            act(bad)
        assert code_of(caught) == "bad_persona"
    assert personas.own() == (here,)


def test_line_ends_become_ours_and_a_collection_goes_with_its_choice() -> None:
    kept = checked(
        Persona(" Clerk ", "one\r\ntwo\r\tthree\n", scope=DocumentScope.ALL, collection="Harbour")
    )
    assert (kept.name, kept.instructions, kept.collection) == ("Clerk", "one\ntwo\n\tthree", "")


def test_several_are_removed_together_or_not_at_all(personas: PersonaService) -> None:
    personas.add(CLERK)
    personas.add(replace(CLERK, name="Judge"))
    with pytest.raises(UserFacingError):
        personas.remove_all(["Clerk", "nobody"])
    assert len(personas.own()) == 2
    assert [one.name for one in personas.remove_all(["judge", "clerk", "judge"])] == [
        "Judge",
        "Clerk",
    ]


# Where one answers


def test_its_instructions_follow_those_for_every_answer(desk: Desk) -> None:
    desk.preferences.update({"system_prompt": "Use metric units."})
    answer = desk.chat.ask("What drives it?", options=AskOptions(persona=CLERK))
    assert desk.engine.requests[-1].system == "Use metric units.\n\nAnswer like a clerk."
    sampling = desk.engine.requests[-1].sampling
    assert (sampling.temperature, sampling.dry_multiplier) == (0.9, 0.8)
    assert answer.stats is not None
    assert answer.stats.persona == "Clerk"


def test_a_chat_goes_on_with_whom_it_was_begun_with(desk: Desk, vault: Vault) -> None:
    personas = PersonaService(vault)
    personas.add(CLERK)
    first = desk.chat.ask("One?", options=AskOptions(persona=CLERK))
    personas.change("Clerk", replace(CLERK, instructions="Answer like a judge."))
    personas.remove("Clerk")
    desk.chat.ask("Two?", conversation=first.conversation)
    assert desk.engine.requests[-1].system == "Answer like a clerk."
    assert personas.of_chat(first.conversation) == CLERK
    other = desk.chat.ask("Three?")
    assert "clerk" not in desk.engine.requests[-1].system
    assert personas.of_chat(other.conversation) == built_in.PLAIN


def test_another_one_answers_from_the_question_on_that_names_it(desk: Desk, vault: Vault) -> None:
    first = desk.chat.ask("One?", options=AskOptions(persona=CLERK))
    judge = Persona("Judge", "Answer like a judge.", greeting="All rise.")
    again = desk.chat.ask(
        "Two?", conversation=first.conversation, options=AskOptions(persona=judge)
    )
    assert desk.engine.requests[-1].system == "Answer like a judge."
    assert PersonaService(vault).of_chat(first.conversation) == judge
    kept = desk.conversations.get(first.conversation).messages
    assert [one.text for one in kept if one.id < again.id] == ["One?", "Steam drives it.", "Two?"]
    assert [one.stats.persona for one in kept if one.stats is not None] == ["Clerk", "Judge"]


def test_what_was_chosen_for_a_question_holds_over_the_persona(desk: Desk) -> None:
    options = AskOptions(persona=CLERK, temperature=0.5, changes={"top_k": 7})
    desk.chat.ask("One?", options=options)
    sampling = desk.engine.requests[-1].sampling
    assert (sampling.temperature, sampling.top_k, sampling.dry_multiplier) == (0.5, 7, 0.8)


def test_its_preset_leaves_what_ends_and_binds_an_answer() -> None:
    kept = {"stop_strings": "END", "word_biases": "gale = -2", "grammar": 'root ::= "a"'}
    told = persona_use.settings_of(Settings().with_changes({**kept, "top_k": 3}), CLERK)
    assert {name: getattr(told, name) for name in kept} == kept
    assert (told.top_k, told.temperature) == (0, 0.9)


def test_its_greeting_is_kept_and_never_sent(desk: Desk) -> None:
    hello = replace(CLERK, greeting="Good morning.")
    first = desk.chat.ask("One?", options=AskOptions(persona=hello))
    desk.chat.ask("Two?", conversation=first.conversation)
    assert [one.text for one in desk.conversations.get(first.conversation).messages] == [
        *("Good morning.", "One?", "Steam drives it.", "Two?", "Steam drives it.")
    ]
    assert [turn.text for turn in desk.engine.requests[-1].turns] == [
        *("One?", "Steam drives it.", "Two?")
    ]
    greeting = desk.conversations.get(first.conversation).messages[0]
    with pytest.raises(UserFacingError) as caught:
        desk.chat.retry(greeting.id)
    assert code_of(caught) == "not_an_answer"


def test_the_sites_filter_holds_for_a_greeting_and_for_instructions(desk: Desk) -> None:
    rule = Rule("heron", "projects", Act.MASK, words=("blue heron",))
    desk.chat._filter = ContentFilter(RuleSet((rule,)), desk.audit)
    told = Persona("Spy", "Speak of blue heron.", greeting="Welcome to blue heron.")
    answer = desk.chat.ask("One?", options=AskOptions(persona=told))
    assert desk.engine.requests[-1].system == f"Speak of {MASK}."
    kept = desk.conversations.get(answer.conversation).messages[0]
    assert kept.text == f"Welcome to {MASK}."


def test_its_model_answers_and_where_that_is_gone_the_chosen_one_says_so(desk: Desk) -> None:
    named = replace(CLERK, model="scripted")
    assert desk.chat.ask("One?", options=AskOptions(persona=named)).note == ""
    gone = replace(CLERK, model="vanished")
    answer = desk.chat.ask("Two?", options=AskOptions(persona=gone))
    assert answer.state is MessageState.COMPLETE
    assert "'vanished', which is not installed" in answer.note
    with pytest.raises(UserFacingError) as caught:
        desk.chat.ask("Three?", options=AskOptions(persona=named, model="vanished"))
    assert code_of(caught) == "no_such_model"


@pytest.mark.parametrize(
    ("scope", "collection", "is_used"),
    [
        (DocumentScope.USUAL, "Reports", False),
        (DocumentScope.ALL, None, True),
        (DocumentScope.COLLECTION, "Harbour", True),
        (DocumentScope.NONE, None, False),
    ],
)
def test_the_documents_that_it_answers_from(
    scope: DocumentScope, collection: str | None, is_used: bool
) -> None:
    chosen = AskOptions(collection="Reports", use_documents=False)
    found = persona_use.in_scope(chosen, replace(CLERK, scope=scope, collection="Harbour"))
    assert (found.collection, found.use_documents) == (collection, is_used)
    assert persona_use.in_scope(chosen, None) == chosen


def test_a_preset_that_is_not_known_any_more_changes_nothing() -> None:
    held = persona_use.settings_of(Settings(top_k=3), replace(CLERK, preset="of old"))
    assert (held.top_k, held.system_prompt) == (3, "Answer like a clerk.")
