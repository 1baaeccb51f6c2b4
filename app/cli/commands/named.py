"""What `personas` and `prompts` have in common: their texts, their names and their files."""

from collections.abc import Sequence
from pathlib import Path

from app.cli import persona_records
from app.cli.context import Context
from app.cli.errors import EXIT_DONE, InputFileError
from app.cli.output import counted
from app.domain.named import Named
from app.services.named import NamedService

_MOST_BYTES = 1 << 20
_PLAINTEXT = "The file is not encrypted: whoever can read it reads what is in it."


def read_text(path: Path | None) -> str:
    """The text of a file that was named; empty where none was.

    Raises:
        InputFileError: it cannot be read, is too large, or is no UTF-8.
    """
    if path is None:
        return ""
    try:
        with path.open("rb") as stream:
            content = stream.read(_MOST_BYTES + 1)
        if len(content) <= _MOST_BYTES:
            return content.decode()
    except OSError as error:
        raise InputFileError(
            f"'{path}' cannot be read ({error.strerror}). Nothing was changed.",
            hint="Check the name, and whether you may read it.",
        ) from None
    except UnicodeDecodeError:
        raise InputFileError(
            f"'{path}' is not UTF-8 text. Nothing was changed.", hint="Save it as UTF-8."
        ) from None
    raise InputFileError(
        f"'{path}' is larger than {_MOST_BYTES >> 20} MiB. Nothing was changed.",
        hint="Is it the right file?",
    )


def keep(context: Context, service: NamedService[Named], one: Named) -> Named:
    """Keeps a new one, or one in place of another; returns it as it was kept.

    Raises:
        UserFacingError: as the service has it; nothing was changed.
    """
    name, replaces = context.arguments.name, context.arguments.replaces
    kept: Named = service.change(name, one) if replaces else service.add(one)
    context.output.text(f"Kept '{kept.name}'.")
    return kept


def remove(context: Context, service: NamedService[Named], told: str = "") -> int:
    """Removes those that are named, all or none; ``told`` is what becomes of what had them.

    Raises:
        BuiltInError, NotFoundError: nothing was changed.
    """
    removed = [one.name for one in service.remove_all(context.arguments.names)]
    context.output.record({"removed": removed})
    context.output.text(f"Removed {', '.join(removed)}. {told}".rstrip())
    return EXIT_DONE


def import_file(context: Context) -> int:
    """Brings in all that a file holds, or nothing.

    Raises:
        PersonaFileError, BadPersonaError, BadPromptError, ImportForbiddenError.
    """
    with context.session() as session:
        done = session.persona_files.import_file(context.arguments.file)
    output = context.output
    output.record(persona_records.imported(done))
    output.text(
        f"Imported {counted(len(done.personas), 'persona')} and "
        f"{counted(len(done.prompts), 'prompt')}."
    )
    for was, now in done.renamed:
        output.text(f"'{was}' came in as '{now}': the name was taken.")
    if done.present:
        output.text(f"Here already: {', '.join(done.present)}.")
    return EXIT_DONE


def export(
    context: Context,
    *,
    personas_named: Sequence[str] | None = None,
    prompts_named: Sequence[str] | None = None,
) -> int:
    """Writes those that are named, or all that people made of both, where none are.

    Raises:
        ExportForbiddenError, ExportExistsError, ExportFailedError, NothingToWriteError.
        NotFoundError: ``no_such_persona``, ``no_such_prompt``.
    """
    with context.session() as session:
        done = session.persona_files.export(
            context.arguments.to,
            personas_named=personas_named,
            prompts_named=prompts_named,
        )
    context.output.record(persona_records.exported(done))
    context.output.text(
        f"Wrote {counted(done.personas, 'persona')} and {counted(done.prompts, 'prompt')} to "
        f"'{done.path}'."
    )
    context.output.note(_PLAINTEXT)
    return EXIT_DONE
