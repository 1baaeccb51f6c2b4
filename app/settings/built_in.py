"""The personas and the prompts that the program brings along; they can be copied, not changed.

What a persona tells the model is English, whatever the language of the window; its name, its
greeting and the texts of prompts are for people, and are translated when they are shown.
"""

from collections.abc import Callable
from dataclasses import replace
from typing import Final, NamedTuple

from app.domain.personas import DocumentScope, Persona
from app.domain.prompts import Prompt
from app.settings.spec import QT_TRANSLATE_NOOP

Translate = Callable[[str], str]


class BuiltInPrompt(NamedTuple):
    """A prompt, and what it is for in a few words."""

    prompt: Prompt
    help: str


PLAIN: Final = Persona(QT_TRANSLATE_NOOP("Personas", "Plain assistant"), built_in="plain")
PERSONAS: Final = (
    PLAIN,
    Persona(
        QT_TRANSLATE_NOOP("Personas", "Document analyst"),
        "Work as an analyst. Give facts first: numbers, dates, names and units exactly as the "
        "sources write them. Say where sources contradict each other, and what they leave open.",
        preset="exact",
        scope=DocumentScope.ALL,
        icon="file-text",
        built_in="analyst",
    ),
    Persona(
        QT_TRANSLATE_NOOP("Personas", "Translator"),
        "Translate what the user sends, and write nothing else. The user names the language; "
        "without one, translate into English, and English into the language used before. Keep "
        "names, numbers, units, code and the layout of the text.",
        QT_TRANSLATE_NOOP("Personas", "Send me a text, and say which language it is to be in."),
        preset="exact",
        scope=DocumentScope.NONE,
        icon="messages-square",
        built_in="translator",
    ),
    Persona(
        QT_TRANSLATE_NOOP("Personas", "Editor"),
        "Improve the text that the user sends: correct spelling and grammar, untangle clumsy "
        "sentences, keep its meaning, its facts and its tone. Give back the whole improved text, "
        "and nothing else.",
        QT_TRANSLATE_NOOP("Personas", "Send me a text, and I give it back in better words."),
        preset="exact",
        scope=DocumentScope.NONE,
        icon="pencil",
        built_in="editor",
    ),
)
PROMPTS: Final = (
    BuiltInPrompt(
        Prompt(
            QT_TRANSLATE_NOOP("Prompts", "summarise"),
            QT_TRANSLATE_NOOP("Prompts", "Summarise {{document}}"),
            built_in="summarise",
        ),
        QT_TRANSLATE_NOOP("Prompts", "All of a document, read part by part"),
    ),
    BuiltInPrompt(
        Prompt(
            QT_TRANSLATE_NOOP("Prompts", "compare"),
            QT_TRANSLATE_NOOP("Prompts", "Compare {{first document}} and {{second document}}"),
            built_in="compare",
        ),
        QT_TRANSLATE_NOOP("Prompts", "What two documents say differently"),
    ),
    BuiltInPrompt(
        Prompt(
            QT_TRANSLATE_NOOP("Prompts", "translate"),
            QT_TRANSLATE_NOOP("Prompts", "Translate into {{language=English}}:\n\n{{selection}}"),
            built_in="translate",
        ),
        QT_TRANSLATE_NOOP("Prompts", "What is selected in the chat, or another text"),
    ),
    BuiltInPrompt(
        Prompt(
            QT_TRANSLATE_NOOP("Prompts", "explain"),
            QT_TRANSLATE_NOOP(
                "Prompts", "Explain in plain words, for someone new to it:\n\n{{selection}}"
            ),
            built_in="explain",
        ),
        QT_TRANSLATE_NOOP("Prompts", "What is selected in the chat, or another text"),
    ),
)


def personas(translated: Translate = str) -> tuple[Persona, ...]:
    """The built-in personas, with what people read of them translated."""
    return tuple(
        replace(
            one,
            name=translated(one.name),
            greeting=translated(one.greeting) if one.greeting else "",
        )
        for one in PERSONAS
    )


def prompts(translated: Translate = str) -> tuple[BuiltInPrompt, ...]:
    """The built-in prompts, translated."""
    return tuple(
        BuiltInPrompt(
            replace(one, name=translated(one.name), text=translated(one.text)), translated(about)
        )
        for one, about in PROMPTS
    )
