"""`personas`: who answers."""

from app.cli import persona_records
from app.cli.commands import named
from app.cli.context import Context, check_collection
from app.cli.errors import EXIT_DONE
from app.domain.personas import ICONS, DocumentScope, Persona


def list_personas(context: Context) -> int:
    """The built-in ones, and those that people made."""
    with context.session() as session:
        found = session.personas.list()
    context.output.record({"personas": [persona_records.persona(one) for one in found]})
    rows = [
        [
            one.name,
            "built in" if one.built_in else "",
            persona_records.documents_words(one),
            one.preset or "as set",
            one.model or "as chosen",
        ]
        for one in found
    ]
    context.output.table(["name", "", "documents", "sampling", "model"], rows)
    return EXIT_DONE


def show(context: Context) -> int:
    """One with its texts.

    Raises:
        NotFoundError: ``no_such_persona``.
    """
    with context.session() as session:
        one = session.personas.get(context.arguments.name)
    output = context.output
    output.record({"persona": persona_records.persona(one, is_whole=True)})
    output.text(one.name)
    output.text(f"Documents: {persona_records.documents_words(one)}")
    output.text(f"Sampling: {one.preset or 'as set'}")
    output.text(f"Model: {one.model or 'as chosen'}")
    for head, text in (("Instructions:", one.instructions), ("Greeting:", one.greeting)):
        if text:
            output.text()
            output.text(head)
            output.block(text)
    return EXIT_DONE


def add(context: Context) -> int:
    """A new one, or one in place of another.

    Raises:
        BadPersonaError, NameTakenError, BuiltInError, NoCollectionError, InputFileError.
        NotFoundError: ``no_such_persona``.
    """
    arguments = context.arguments
    scope = DocumentScope.USUAL
    if arguments.collection is not None:
        scope = DocumentScope.COLLECTION
    elif arguments.is_all or arguments.is_none:
        scope = DocumentScope.ALL if arguments.is_all else DocumentScope.NONE
    made = Persona(
        name=arguments.name,
        instructions=named.read_text(arguments.instructions),
        greeting=named.read_text(arguments.greeting),
        model=arguments.model,
        preset=arguments.preset,
        scope=scope,
        collection=arguments.collection or "",
        icon=arguments.icon or ICONS[0],
    )
    with context.session() as session:
        check_collection(session, arguments.collection)
        if arguments.model:
            session.models.answering(arguments.model)
        kept = named.keep(context, session.personas, made)
    context.output.record({"persona": persona_records.persona(kept, is_whole=True)})
    return EXIT_DONE


def remove(context: Context) -> int:
    """Removes those that are named, all or none.

    Raises:
        BuiltInError: nothing was changed.
        NotFoundError: ``no_such_persona``; nothing was changed.
    """
    with context.session() as session:
        return named.remove(context, session.personas, "Chats that had it go on as they were.")


def export(context: Context) -> int:
    """Writes those that are named, or all that people made."""
    return named.export(context, personas_named=context.arguments.names or None)
