"""Personas: the program's own and those that people made; and whom each chat has."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from app.domain.personas import (
    ICONS,
    MOST_NAME_CHARS,
    MOST_PERSONAS,
    MOST_TEXT_CHARS,
    DocumentScope,
    Persona,
)
from app.domain.visible import is_name, is_visible, unified
from app.errors import UserFacingError
from app.services.named import HIDDEN, NOTHING, BuiltInError, NamedService, NameTakenError
from app.services.screening import ContentFilter
from app.settings import built_in
from app.settings.presets import PRESETS
from app.vault.connection import Vault
from app.vault.conversations import Conversations
from app.vault.personas import Personas

_MOST_OTHER_CHARS: Final = 500  # of the name of a model or a collection


class BadPersonaError(UserFacingError):
    """A persona cannot be kept as it is."""

    code = "bad_persona"


class PersonaService(NamedService[Persona]):
    """The personas of one unlocked home; chats keep whom they have, whatever becomes of it."""

    def __init__(self, vault: Vault, *, content_filter: ContentFilter | None = None) -> None:
        """``content_filter`` is the site's; None for where no greeting is shown."""
        super().__init__(
            vault, Personas(vault), built_in.PERSONAS, most=MOST_PERSONAS, check=checked
        )
        self._filter = content_filter
        self._conversations = Conversations(vault)

    def of_chat(self, conversation: int) -> Persona:
        """Who answers in a chat; the plain assistant where nobody was chosen."""
        return self._conversations.persona(conversation) or built_in.PLAIN

    def greeting(self, persona: Persona) -> str:
        """What it begins a chat with, as it may be shown."""
        return self._filter.greeting(persona.greeting) if self._filter else persona.greeting

    def give(self, conversation: int, persona: Persona) -> None:
        """Lets another one answer in a chat from now on.

        Raises:
            NotFoundError: ``no_such_conversation``.
        """
        self._conversations.give_persona(conversation, persona)

    def _too_many(self) -> BadPersonaError:
        return BadPersonaError(
            f"There are {MOST_PERSONAS} personas, and more are not kept. {NOTHING}",
            hint="Remove one that is not used.",
        )

    def _taken(self, name: str) -> NameTakenError:
        return NameTakenError(
            f"There is a persona named '{name}' already. {NOTHING}", hint="Choose another name."
        )

    def _fixed(self, name: str) -> BuiltInError:
        return BuiltInError(
            f"The persona '{name}' comes with Cloister and stays as it is. {NOTHING}",
            hint="Make a copy under another name, and change that.",
        )


def checked(persona: Persona) -> Persona:
    """A persona as it is kept: with clean line ends, and with nothing that nobody sees.

    Raises:
        BadPersonaError: it cannot be kept.
    """
    is_one = persona.scope is DocumentScope.COLLECTION
    found = replace(
        persona,
        name=persona.name.strip(),
        instructions=unified(persona.instructions).strip(),
        greeting=unified(persona.greeting).strip(),
        collection=persona.collection if is_one else "",
        built_in="",
    )
    if not is_name(found.name, MOST_NAME_CHARS):
        raise BadPersonaError(
            "A persona needs a name of one line with a letter or a digit, of at most "
            f"{MOST_NAME_CHARS} characters, without hidden ones. {NOTHING}",
            hint="Choose another name.",
        )
    _check_texts(found)
    if is_one and not found.collection.strip():
        raise BadPersonaError(
            f"It is to answer from one collection, and names none. {NOTHING}",
            hint="Name the collection.",
        )
    _check_choice("preset of sampling", found.preset, ["", *(one.name for one in PRESETS)])
    _check_choice("icon", found.icon, ICONS)
    return found


def _check_texts(persona: Persona) -> None:
    for text in (persona.instructions, persona.greeting):
        if len(text) > MOST_TEXT_CHARS:
            raise BadPersonaError(
                "The instructions and the greeting have at most "
                f"{MOST_TEXT_CHARS} characters each. {NOTHING}",
                hint="Shorten the text.",
            )
        if not is_visible(text):
            raise BadPersonaError(HIDDEN, hint="Write the text anew.")
    for text in (persona.model, persona.collection):
        if len(text) > _MOST_OTHER_CHARS or "\n" in text or not is_visible(text):
            raise BadPersonaError(
                f"No model and no collection is called so. {NOTHING}", hint="Name one that is here."
            )


def _check_choice(what: str, chosen: str, known: Sequence[str]) -> None:
    if chosen not in known:
        there = ", ".join(name for name in known if name)
        raise BadPersonaError(f"There is no such {what}. {NOTHING}", hint=f"There are: {there}.")
