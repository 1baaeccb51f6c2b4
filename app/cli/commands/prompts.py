"""`prompts`: texts that are asked again and again."""

from app.cli import persona_records
from app.cli.commands import named
from app.cli.context import Context
from app.cli.errors import EXIT_DONE
from app.domain.prompts import Prompt


def list_prompts(context: Context) -> int:
    """The built-in ones, and those that people keep."""
    with context.session() as session:
        found = session.prompts.list()
    context.output.record({"prompts": [persona_records.prompt(one) for one in found]})
    rows = [
        [
            one.name,
            "built in" if one.built_in else "",
            ", ".join(variable.name for variable in one.variables),
        ]
        for one in found
    ]
    context.output.table(["name", "", "variables"], rows)
    return EXIT_DONE


def show(context: Context) -> int:
    """One with its text.

    Raises:
        NotFoundError: ``no_such_prompt``.
    """
    with context.session() as session:
        one = session.prompts.get(context.arguments.name)
    context.output.record({"prompt": persona_records.prompt(one, is_whole=True)})
    context.output.text(one.name)
    context.output.text()
    context.output.block(one.text)
    return EXIT_DONE


def add(context: Context) -> int:
    """A new one, or one in place of another.

    Raises:
        BadPromptError, NameTakenError, BuiltInError, InputFileError.
        NotFoundError: ``no_such_prompt``.
    """
    made = Prompt(context.arguments.name, named.read_text(context.arguments.text))
    with context.session() as session:
        kept = named.keep(context, session.prompts, made)
    context.output.record({"prompt": persona_records.prompt(kept, is_whole=True)})
    return EXIT_DONE


def remove(context: Context) -> int:
    """Removes those that are named, all or none.

    Raises:
        BuiltInError: nothing was changed.
        NotFoundError: ``no_such_prompt``; nothing was changed.
    """
    with context.session() as session:
        return named.remove(context, session.prompts)


def export(context: Context) -> int:
    """Writes those that are named, or all that people keep."""
    return named.export(context, prompts_named=context.arguments.names or None)
