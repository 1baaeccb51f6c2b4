"""Where a passphrase comes from: a file, a descriptor or the terminal; never arguments."""

import getpass
import io
import os
import sys
from pathlib import Path
from typing import NamedTuple

from app.cli.errors import (
    NoPassphraseError,
    PassphraseMismatchError,
    PassphraseNeededError,
    PassphraseUnreadableError,
    ShortPassphraseError,
)
from app.cli.options import GlobalOptions
from app.domain.passphrase import LEAST_CHARS, is_long_enough

_MAX_BYTES = 4096
_TERMINAL = "/dev/tty"


class _Source(NamedTuple):
    """Where one passphrase comes from, and what the options for that are called."""

    file: Path | None
    descriptor: int | None
    options: str = "--passphrase-file or --passphrase-fd"
    prompt: str = "Passphrase: "


def read_passphrase(options: GlobalOptions, *, is_new: bool = False) -> bytearray:
    """The passphrase in a buffer that whoever takes it wipes.

    A new one is asked for twice on a terminal, once from a file, and has a least length.

    Raises:
        UserFacingError: it cannot be had.
    """
    source = _Source(options.passphrase_file, options.passphrase_fd)
    return _read(source, is_new=is_new)


def read_new_passphrase(file: Path | None, descriptor: int | None) -> bytearray:
    """The passphrase that takes the place of another, as ``read_passphrase`` reads a new one.

    Raises:
        UserFacingError: it cannot be had.
    """
    named = "--new-passphrase-file or --new-passphrase-fd"
    return _read(_Source(file, descriptor, named, "New passphrase: "), is_new=True)


def read_backup_passphrase(file: Path | None, descriptor: int | None) -> bytearray:
    """The passphrase that is to open a backup, as ``read_passphrase`` reads a new one.

    Raises:
        UserFacingError: it cannot be had.
    """
    named = "--backup-passphrase-file or --backup-passphrase-fd"
    return _read(_Source(file, descriptor, named, "Passphrase for the backup: "), is_new=True)


def _read(source: _Source, *, is_new: bool) -> bytearray:
    if source.file is not None:
        secret = _from_file(source.file, source)
    elif source.descriptor is not None:
        secret = _from_descriptor(source.descriptor, source)
    else:
        secret = _from_terminal(source, is_new=is_new)
    if is_new:
        _check_length(secret)
    return secret


def _check_length(secret: bytearray) -> None:
    if not is_long_enough(secret):
        raise ShortPassphraseError(
            f"The passphrase has fewer than {LEAST_CHARS} characters. Nothing was changed.",
            hint="Choose a longer one: several unrelated words are good.",
        )


def _from_file(path: Path, source: _Source) -> bytearray:
    try:
        descriptor = os.open(path, os.O_RDONLY | getattr(os, "O_CLOEXEC", 0))
    except OSError as error:
        raise PassphraseUnreadableError(
            f"The passphrase file '{path}' cannot be read ({os.strerror(error.errno or 0)}).",
            hint=f"Check {source.options}.",
        ) from None
    try:
        return _from_descriptor(descriptor, source)
    finally:
        os.close(descriptor)


def _from_descriptor(descriptor: int, source: _Source) -> bytearray:
    secret = bytearray(_MAX_BYTES + 1)
    length = 0
    try:
        # Unbuffered, so that no copy stays in a buffer that cannot be wiped.
        raw = io.FileIO(descriptor, closefd=False)
        while chunk := raw.readinto(memoryview(secret)[length:]):
            length += chunk
            if length > _MAX_BYTES:
                raise PassphraseUnreadableError(
                    f"The passphrase is longer than {_MAX_BYTES} bytes.",
                    hint="Name the file that holds only the passphrase.",
                )
    except OSError as error:
        raise PassphraseUnreadableError(
            f"The passphrase cannot be read ({os.strerror(error.errno or 0)}).",
            hint=f"Check {source.options}.",
        ) from None
    return _without_newline(secret, length)


def _without_newline(secret: bytearray, length: int) -> bytearray:
    if length and secret[length - 1] == ord("\n"):
        length -= 1
        if length and secret[length - 1] == ord("\r"):
            length -= 1
    del secret[length:]
    return secret


def _from_terminal(source: _Source, *, is_new: bool) -> bytearray:
    if not _has_terminal():
        raise PassphraseNeededError(
            "There is no terminal to ask for the passphrase on.",
            hint=f"Use {source.options}.",
        )
    secret = _typed(source.prompt)
    if not is_new:
        return secret
    _check_length(secret)
    if secret != _typed("The same again: "):
        raise PassphraseMismatchError(
            "The two passphrases differ. Nothing was changed.", hint="Try again."
        )
    return secret


def _typed(prompt: str) -> bytearray:
    try:
        return bytearray(getpass.getpass(prompt).encode())
    except EOFError:
        raise NoPassphraseError("No passphrase was given. Nothing was changed.") from None


def _has_terminal() -> bool:
    if os.name == "nt":
        return sys.stdin.isatty()
    try:
        os.close(os.open(_TERMINAL, os.O_RDWR | getattr(os, "O_NOCTTY", 0)))
    except OSError:
        return False
    return True
