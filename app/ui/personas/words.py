"""Personas and prompts in words."""

from typing import Final

from PySide6.QtCore import QCoreApplication

from app.domain.personas import DocumentScope, Persona
from app.domain.prompts import CLIPBOARD, DATE, SELECTION, Prompt
from app.settings import built_in
from app.settings.built_in import BuiltInPrompt
from app.settings.presets import PRESETS
from app.ui.chat.untrusted import one_line
from app.ui.settings.texts import translated

NAME_CHARS: Final = 60
_LINE_CHARS: Final = 160


def tr(text: str) -> str:
    """A text about personas, translated."""
    return QCoreApplication.translate("Personas", text)


def built_in_personas() -> tuple[Persona, ...]:
    """The program's own, with their names in the language of the window."""
    return built_in.personas(tr)


def built_in_prompts() -> tuple[BuiltInPrompt, ...]:
    """The program's own, in the language of the window."""
    return built_in.prompts(lambda text: QCoreApplication.translate("Prompts", text))


def shown_name(persona: Persona) -> str:
    """What it is called; of a built-in one in the language of now."""
    own = (one.name for one in built_in_personas() if one.built_in == persona.built_in)
    return next(own, persona.name) if persona.built_in else one_line(persona.name, NAME_CHARS)


def given_words(persona: Persona) -> tuple[str, str]:
    """That another one answers in a chat that is begun, and what becomes of what was said."""
    said = tr("From the next question on “{name}” answers here.")
    return said.format(name=shown_name(persona)), tr("What was said before stays as it is.")


def about(persona: Persona) -> str:
    """What sets it apart, in one line."""
    facts = [
        _scope(persona),
        next((translated(one.label) for one in PRESETS if one.name == persona.preset), ""),
        one_line(persona.model, NAME_CHARS),
        one_line(persona.instructions, _LINE_CHARS),
    ]
    told = " · ".join(filter(None, facts))
    return told or tr("Nothing but the instructions for every answer, as in Settings.")


def about_prompt(prompt: Prompt) -> str:
    """Its beginning, in one line."""
    return one_line(prompt.text, _LINE_CHARS)


def variable_label(name: str) -> str:
    """What a place in a prompt is called; those of the program's own prompts are translated."""
    known = {
        SELECTION: tr("Text"),
        CLIPBOARD: tr("From the clipboard"),
        DATE: tr("Date"),
        "document": tr("Document"),
        "first document": tr("First document"),
        "second document": tr("Second document"),
        "language": tr("Language"),
    }
    return known.get(name, name[:1].upper() + name[1:])


def scope_name(scope: DocumentScope) -> str:
    """A choice of documents."""
    return {
        DocumentScope.USUAL: tr("As in Settings"),
        DocumentScope.ALL: tr("All documents"),
        DocumentScope.COLLECTION: tr("One collection"),
        DocumentScope.NONE: tr("No documents"),
    }[scope]


def icon_name(icon: str) -> str:
    """What a sign shows, for those who hear it."""
    return {
        "message-square": tr("Speech bubble"),
        "messages-square": tr("Two speech bubbles"),
        "file-text": tr("Page"),
        "library": tr("Books"),
        "pencil": tr("Pencil"),
        "quote": tr("Quotation marks"),
        "shield-check": tr("Shield"),
        "gauge": tr("Gauge"),
        "tag": tr("Tag"),
    }[icon]


def _scope(persona: Persona) -> str:
    if persona.scope is DocumentScope.USUAL:
        return ""
    if persona.scope is DocumentScope.COLLECTION:
        return one_line(persona.collection, NAME_CHARS)
    return scope_name(persona.scope)
