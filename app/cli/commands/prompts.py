"""`prompts`: texts that are asked again and again."""

from app.cli import persona_records
from app.cli.commands.named_files import bring_in, read_text, write_out
from app.cli.context import Context
from app.cli.errors import EXIT_DONE
from app.domain.prompts import Prompt

_FILE_KIND = "prompts"


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
    made = Prompt(context.arguments.name, read_text(context.arguments.text))
    with context.session() as session:
        if context.arguments.replaces:
            kept = session.prompts.change(context.arguments.name, made)
        else:
            kept = session.prompts.add(made)
    context.output.record({"prompt": persona_records.prompt(kept, is_whole=True)})
    context.output.text(f"Kept '{kept.name}'.")
    return EXIT_DONE


def remove(context: Context) -> int:
    """Removes those that are named, all or none.

    Raises:
        BuiltInError: nothing was changed.
        NotFoundError: ``no_such_prompt``; nothing was changed.
    """
    with context.session() as session:
        removed = [one.name for one in session.prompts.remove_all(context.arguments.names)]
    context.output.record({"removed": removed})
    context.output.text(f"Removed {', '.join(removed)}.")
    return EXIT_DONE


def import_file(context: Context) -> int:
    """Brings in those of a file, and the personas beside them."""
    return bring_in(context)


def export(context: Context) -> int:
    """Writes those that are named, or all that people keep."""
    return write_out(context, _FILE_KIND)
