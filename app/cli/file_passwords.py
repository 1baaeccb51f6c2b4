"""Reads a file of passwords for locked documents."""

from pathlib import Path

from app.cli.errors import InputFileError
from app.cli.untrusted import is_text, read_json

_MAX_BYTES = 1 << 20


def read_passwords(path: Path | None) -> dict[str, str]:
    """File names and their passwords; none without a file.

    Raises:
        InputFileError: it cannot be read, or is not of that form.
    """
    if path is None:
        return {}
    try:
        with path.open("rb") as file:
            untrusted_passwords = read_json(file.read(_MAX_BYTES))
    except OSError as error:
        raise InputFileError(
            f"'{path}' cannot be read ({error.strerror}). Nothing was imported."
        ) from None
    except ValueError:
        untrusted_passwords = None
    if not isinstance(untrusted_passwords, dict) or not all(
        isinstance(value, str) and is_text(value) for value in untrusted_passwords.values()
    ):
        raise InputFileError(
            f"'{path}' is not a JSON object of file names to passwords. Nothing was imported.",
            hint='It looks like {"report.pdf": "the password"}.',
            code="bad_input",
        )
    return untrusted_passwords
