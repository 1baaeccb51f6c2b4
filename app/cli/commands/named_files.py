"""What `personas` and `prompts` have in common: their texts and their files."""

from pathlib import Path

from app.cli import persona_records
from app.cli.context import Context
from app.cli.errors import EXIT_DONE, InputFileError
from app.cli.output import counted
from app.services.persona_files.service import Exported

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


def bring_in(context: Context) -> int:
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


def write_out(context: Context, kind: str) -> int:
    """Writes what is named of a kind, or all that people made of both.

    Raises:
        ExportForbiddenError, ExportExistsError, ExportFailedError, NothingToWriteError.
        NotFoundError: ``no_such_persona``, ``no_such_prompt``.
    """
    names, path = context.arguments.names, context.arguments.to
    with context.session() as session:
        files = session.persona_files
        done: Exported
        if not names:
            done = files.export(path)
        elif kind == "personas":
            done = files.export(path, personas_named=names)
        else:
            done = files.export(path, prompts_named=names)
    context.output.record(persona_records.exported(done))
    context.output.text(
        f"Wrote {counted(done.personas, 'persona')} and {counted(done.prompts, 'prompt')} to "
        f"'{done.path}'."
    )
    context.output.note(_PLAINTEXT)
    return EXIT_DONE
