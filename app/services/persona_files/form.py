"""The form of a file of personas and prompts: JSON. Written and read here; docs/personas.md has it.

The types below are the form; the JSON Schema beside the page is made of them. What they do not name
is refused: a misspelt key never passes for one.
"""

import re
from collections.abc import Sequence
from typing import Annotated, Final

import msgspec
from msgspec import Meta, Struct

from app import __version__
from app.domain import personas as persona_limits
from app.domain import prompts as prompt_limits
from app.domain.personas import DocumentScope, Persona
from app.domain.prompts import Prompt
from app.services.persona_files.errors import NewerPersonaFileError, NotAPersonaFileError

FORMAT: Final = "cloister-personas"
VERSION: Final = 1
_PLACE: Final = re.compile(r" - at `(\$[^`]*)`")  # as msgspec tells it
_HINT: Final = "Have it exported once more; docs/personas.md describes the form."

PersonaName = Annotated[str, Meta(min_length=1, max_length=persona_limits.MOST_NAME_CHARS)]
PersonaText = Annotated[str, Meta(max_length=persona_limits.MOST_TEXT_CHARS)]
PromptName = Annotated[str, Meta(min_length=1, max_length=prompt_limits.MOST_NAME_CHARS)]
PromptText = Annotated[str, Meta(min_length=1, max_length=prompt_limits.MOST_TEXT_CHARS)]
Other = Annotated[str, Meta(max_length=500)]


class FilePersona(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Who answers, and how."""

    name: PersonaName
    instructions: Annotated[
        PersonaText, Meta(description="What the model is told beside the instructions for all.")
    ] = ""
    greeting: Annotated[
        PersonaText, Meta(description="The first answer of a new chat; no model writes it.")
    ] = ""
    model: Annotated[Other, Meta(description="Its name; empty: whichever is chosen.")] = ""
    preset: Annotated[
        Other, Meta(description="Of sampling: usual, exact, inventive; empty: as in the settings.")
    ] = ""
    documents: Annotated[
        DocumentScope, Meta(description="Which it answers from; usual: as in the settings.")
    ] = DocumentScope.USUAL
    collection: Annotated[
        Other, Meta(description="The one that it answers from, where documents is collection.")
    ] = ""
    icon: Other = persona_limits.ICONS[0]


class FilePrompt(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A text with variables, such as {{name}} or {{name=what stands there}}."""

    name: Annotated[PromptName, Meta(description="What is typed after the slash.")]
    text: PromptText


class File(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """The file as a whole."""

    format: Annotated[str, Meta(pattern=f"^{FORMAT}$")]
    version: Annotated[int, Meta(ge=1, le=VERSION)]
    program: Annotated[Other, Meta(description="What wrote it.")] = ""
    personas: Annotated[tuple[FilePersona, ...], Meta(max_length=persona_limits.MOST_PERSONAS)] = ()
    prompts: Annotated[tuple[FilePrompt, ...], Meta(max_length=prompt_limits.MOST_PROMPTS)] = ()


class _Head(Struct, frozen=True):
    """What tells whose file it is, whatever else stands in it."""

    format: str
    version: int


def write(written_personas: Sequence[Persona], written_prompts: Sequence[Prompt]) -> bytes:
    """The file that holds these."""
    file = File(
        format=FORMAT,
        version=VERSION,
        program=f"cloister {__version__}",
        personas=tuple(file_persona(one) for one in written_personas),
        prompts=tuple(FilePrompt(name=one.name, text=one.text) for one in written_prompts),
    )
    return msgspec.json.format(msgspec.json.encode(file), indent=2) + b"\n"


def read(data: bytes, name: str) -> tuple[tuple[Persona, ...], tuple[Prompt, ...]]:
    """What a file holds, in the types that it must have and no further checked.

    Raises:
        NotAPersonaFileError, NewerPersonaFileError: ``name`` tells which.
    """
    try:
        head = msgspec.json.decode(data, type=_Head)
        if head.format != FORMAT:
            raise _not_one(name)
        if head.version > VERSION:
            raise NewerPersonaFileError(
                f"A later Cloister wrote '{name}' (form {head.version}, this one reads {VERSION}). "
                "Nothing was imported.",
                hint="Update Cloister here, or export it with an older one.",
            )
        file = msgspec.json.decode(data, type=File)
    except (msgspec.MsgspecError, ValueError, RecursionError) as error:
        raise _not_one(name, error) from None
    return (
        tuple(persona_of(one) for one in file.personas),
        tuple(Prompt(one.name, one.text) for one in file.prompts),
    )


def _not_one(name: str, error: Exception | None = None) -> NotAPersonaFileError:
    """Tells the place in the file where it stops making sense, and nothing of what is there."""
    place = _PLACE.search(str(error)) if error is not None else None
    where = f" It stops making sense at {place[1]}." if place is not None else ""
    return NotAPersonaFileError(
        f"'{name}' is no file of personas and prompts.{where} Nothing was imported.", hint=_HINT
    )


def persona_of(one: FilePersona) -> Persona:
    """The persona that stands in a file, no further checked."""
    return Persona(
        name=one.name,
        instructions=one.instructions,
        greeting=one.greeting,
        model=one.model,
        preset=one.preset,
        scope=one.documents,
        collection=one.collection,
        icon=one.icon,
    )


def file_persona(one: Persona) -> FilePersona:
    """A persona as it stands in a file."""
    return FilePersona(
        name=one.name,
        instructions=one.instructions,
        greeting=one.greeting,
        model=one.model,
        preset=one.preset,
        documents=one.scope,
        collection=one.collection,
        icon=one.icon,
    )
