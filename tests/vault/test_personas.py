"""Personas and prompts in a real vault, and the copy that each chat has of its own."""

from dataclasses import replace

import pytest

from app.domain.chat import Role
from app.domain.personas import DocumentScope, Persona
from app.domain.prompts import Prompt
from app.vault.connection import Vault
from app.vault.conversations import Conversations
from app.vault.errors import NotFoundError
from app.vault.personas import Personas, Prompts

CLERK = Persona(
    "Clerk",
    "File it.",
    "Good morning.",
    model="large",
    preset="exact",
    scope=DocumentScope.COLLECTION,
    collection="Harbour",
    icon="pencil",
)


def test_all_of_it_is_kept_and_listed_by_name(vault: Vault) -> None:
    personas, prompts = Personas(vault), Prompts(vault)
    for one in (replace(CLERK, name="österling"), replace(CLERK, name="Zoo"), CLERK):
        assert personas.add(one)
    assert prompts.add(Prompt("b", "B {{x}}"))
    assert prompts.add(Prompt("A", "A"))
    assert [one.name for one in personas.list()] == ["Clerk", "Zoo", "österling"]
    assert personas.get("CLERK") == CLERK
    assert prompts.list() == (Prompt("A", "A"), Prompt("b", "B {{x}}"))
    assert (personas.count(), prompts.count()) == (3, 2)


def test_a_name_is_given_once_whatever_its_case(vault: Vault) -> None:
    personas = Personas(vault)
    personas.add(replace(CLERK, name="Straße"))
    assert not personas.add(replace(CLERK, name="STRASSE"))
    assert len(personas.list()) == 1


def test_one_takes_the_place_of_another_and_never_of_a_third(vault: Vault) -> None:
    personas = Personas(vault)
    personas.add(CLERK)
    personas.add(replace(CLERK, name="Judge"))
    changed = replace(CLERK, name="CLERK", instructions="Shred it.")
    assert personas.replace("Clerk", changed)
    assert personas.get("clerk") == changed
    assert not personas.replace("Clerk", replace(CLERK, name="judge"))
    assert personas.get("clerk") == changed


def test_what_is_not_there_is_told_by_its_kind(vault: Vault) -> None:
    for rows, code in ((Personas(vault), "no_such_persona"), (Prompts(vault), "no_such_prompt")):
        with pytest.raises(NotFoundError) as caught:
            rows.remove("nobody")
        assert caught.value.error_code == code
    with pytest.raises(NotFoundError):
        Personas(vault).replace("nobody", CLERK)


def test_a_chat_keeps_its_copy_and_loses_it_with_itself(vault: Vault) -> None:
    personas, chats = Personas(vault), Conversations(vault)
    personas.add(CLERK)
    chat = chats.create("Files", persona=CLERK)
    personas.replace("Clerk", replace(CLERK, instructions="Shred it."))
    personas.remove("Clerk")
    assert chats.persona(chat) == CLERK
    with vault.write() as connection:
        connection.execute("UPDATE conversations SET deleted = 1")
    chats.purge_deleted(older_than_s=0)
    assert chats.persona(chat) is None


def test_a_greeting_is_the_first_message_and_the_question_follows_it(vault: Vault) -> None:
    chats = Conversations(vault)
    chat = chats.create("Files", persona=CLERK)
    question = chats.add_user_message(chat, "Where is it?")
    greeting, asked = chats.get(chat).messages
    assert (greeting.role, greeting.text, greeting.parent) == (
        Role.ASSISTANT,
        "Good morning.",
        None,
    )
    assert greeting.is_greeting
    assert (asked.id, asked.parent) == (question, greeting.id)
    assert not asked.is_greeting


def test_another_persona_takes_over_without_a_word(vault: Vault) -> None:
    chats = Conversations(vault)
    chat = chats.create("Files")
    assert chats.persona(chat) is None
    chats.give_persona(chat, CLERK)
    assert chats.persona(chat) == CLERK
    assert chats.get(chat).messages == ()
    with pytest.raises(NotFoundError):
        chats.give_persona(chat + 1, CLERK)
