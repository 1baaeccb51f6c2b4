"""Personas and prompts as the JSON records of the contract."""

from app.cli.records import Record
from app.domain.personas import DocumentScope, Persona
from app.domain.prompts import Prompt
from app.services.persona_files.service import Exported, Imported


def persona(one: Persona, *, is_whole: bool = False) -> Record:
    """A row of the list, or all of it."""
    record: Record = {
        "name": one.name,
        "built_in": bool(one.built_in),
        "model": one.model or None,
        "preset": one.preset or None,
        "documents": one.scope.value,
        "collection": one.collection or None,
        "icon": one.icon,
    }
    if is_whole:
        record |= {"instructions": one.instructions, "greeting": one.greeting}
    return record


def prompt(one: Prompt, *, is_whole: bool = False) -> Record:
    """A row of the list, or all of it."""
    variables = [{"name": it.name, "default": it.default} for it in one.variables]
    record: Record = {"name": one.name, "built_in": bool(one.built_in), "variables": variables}
    return record | ({"text": one.text} if is_whole else {})


def imported(done: Imported) -> Record:
    """What came of a file."""
    return {
        "personas": list(done.personas),
        "prompts": list(done.prompts),
        "renamed": [{"file": was, "here": now} for was, now in done.renamed],
        "present": list(done.present),
    }


def exported(done: Exported) -> Record:
    """What was written."""
    return {
        "file": str(done.path),
        "personas": done.personas,
        "prompts": done.prompts,
        "bytes": done.size_bytes,
    }


def documents_words(one: Persona) -> str:
    """What it answers from, for people."""
    return {
        DocumentScope.USUAL: "as set",
        DocumentScope.ALL: "all",
        DocumentScope.COLLECTION: f"'{one.collection}'",
        DocumentScope.NONE: "none",
    }[one.scope]
