"""What holds where a persona answers: its instructions, its sampling, its model, its documents."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any

from app.domain.personas import DocumentScope, Persona
from app.services.turn import AskOptions, Draft, Turn
from app.settings import built_in
from app.settings.fields import Settings
from app.settings.presets import PRESETS
from app.vault.conversations import Conversations


def answering(
    conversations: Conversations, conversation: int, options: AskOptions
) -> Persona | None:
    """Who answers in a chat: whom it has, or is given with this question; None: nobody named.

    Raises:
        NotFoundError: ``no_such_conversation``.
    """
    kept, given = conversations.persona(conversation), options.persona
    here = kept or built_in.PLAIN
    # Of the greeting only that was kept which the site's filter lets be shown.
    if given is None or replace(given, greeting=here.greeting) == here:
        return kept
    conversations.give_persona(conversation, given)
    return given


def instructions(general: str, persona: Persona | None) -> str:
    """Those for every answer, and after them those of the persona, which are the nearer ones."""
    own = "" if persona is None else persona.instructions
    return "\n\n".join(text.strip() for text in (general, own) if text.strip())


def settings_of(settings: Settings, persona: Persona | None) -> Settings:
    """The settings with what the persona says in their place."""
    if persona is None:
        return settings
    told = instructions(settings.system_prompt, persona)
    return settings.with_changes(_preset(persona.preset))._replace(system_prompt=told)


def with_model(
    options: AskOptions, persona: Persona | None, is_installed: Callable[[str], object]
) -> tuple[AskOptions, str]:
    """The options with the persona's model, unless one was chosen for this very question.

    Returns:
        The options, and a sentence where its model is not here.
    """
    if persona is None or not persona.model or options.model is not None:
        return options, ""
    if is_installed(persona.model):
        return replace(options, model=persona.model), ""
    return options, (
        f"The persona '{persona.name}' asks for the model '{persona.model}', which is not "
        "installed; the one that is chosen answered."
    )


def in_scope(options: AskOptions, persona: Persona | None) -> AskOptions:
    """The options with the documents that the persona answers from; unchanged if it has none."""
    if persona is None or persona.scope is DocumentScope.USUAL:
        return options
    is_one = persona.scope is DocumentScope.COLLECTION
    return replace(
        options,
        use_documents=persona.scope is not DocumentScope.NONE,
        collection=persona.collection if is_one else None,
    )


def signed(draft: Draft, turn: Turn) -> Draft:
    """An answer that a model wrote, with the name of who gave it and what is to be said of it."""
    if draft.stats is None or turn.persona is None:
        return draft
    return replace(
        draft,
        note=" ".join(filter(None, (turn.note, draft.note))),
        stats=replace(draft.stats, persona=turn.persona.name),
    )


def _preset(name: str) -> Mapping[str, Any]:
    """What a preset sets; nothing for one that is not known any more."""
    return next((one.values for one in PRESETS if one.name == name), {})
