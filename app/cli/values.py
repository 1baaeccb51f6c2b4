"""The values of options: what text becomes, and the words for text that makes no sense."""

import argparse
import contextlib
import re
from datetime import datetime
from pathlib import Path

_MAX_SEED = 2**32 - 2  # llama.cpp takes the next one for: choose any (LLAMA_DEFAULT_SEED)
MAX_TEMPERATURE = 5.0
_MOST_DAYS = 36_500
_MAX_DESCRIPTOR = 2**31 - 1
_COMMIT = re.compile(r"[0-9a-fA-F]{40}")
_PUBLIC_KEY = re.compile(r"[0-9a-fA-F]{64}")
_SHA256 = re.compile(r"[0-9a-fA-F]{64}")
_WRITTEN_CODE = re.compile(r"([0-9]{1,15}):([0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4})")


def path(text: str) -> Path:
    """An absolute path; ``~`` is the home of a user who is known."""
    named = Path(text)
    if text.startswith("~"):
        with contextlib.suppress(RuntimeError):  # no such user: a file is named like that
            named = named.expanduser()
    return named.absolute()


def collection(name: str) -> str:
    """The name of a collection."""
    if not name.strip():
        raise argparse.ArgumentTypeError("a collection has a name")
    return name


def _whole(text: str) -> int:
    try:
        return int(text)
    except ValueError:
        raise argparse.ArgumentTypeError(f"'{text}' is not a whole number") from None


def count(text: str) -> int:
    """A number of things, 1 or more."""
    number = _whole(text)
    if number < 1:
        raise argparse.ArgumentTypeError("must be 1 or more")
    return number


def days(text: str) -> int:
    """Days to keep something."""
    number = count(text)
    if number > _MOST_DAYS:
        raise argparse.ArgumentTypeError(f"must be at most {_MOST_DAYS}")
    return number


def descriptor(text: str) -> int:
    """The number of an inherited descriptor."""
    number = _whole(text)
    if not 0 <= number <= _MAX_DESCRIPTOR:
        raise argparse.ArgumentTypeError("must be the number of an open descriptor")
    return number


def seed(text: str) -> int:
    """What makes an answer repeatable."""
    number = _whole(text)
    if not 0 <= number <= _MAX_SEED:
        raise argparse.ArgumentTypeError(f"must be from 0 to {_MAX_SEED}")
    return number


def temperature(text: str) -> float:
    """How freely a model chooses its words."""
    try:
        number = float(text)
    except ValueError:
        raise argparse.ArgumentTypeError(f"'{text}' is not a number") from None
    if not 0 <= number <= MAX_TEMPERATURE:
        raise argparse.ArgumentTypeError(f"must be from 0 to {MAX_TEMPERATURE:g}")
    return number


def moment(text: str) -> int:
    """A date or a time, in microseconds; without a zone it is local."""
    try:
        return round(datetime.fromisoformat(text).astimezone().timestamp() * 1_000_000)
    except (ValueError, OverflowError, OSError):
        raise argparse.ArgumentTypeError(f"'{text}' is not a date like 2026-01-31") from None


def audit_event(text: str) -> str:
    """A kind of event, by its name."""
    from app.domain.audit import AuditEvent  # noqa: PLC0415 (for this option only)

    known = [event.value for event in AuditEvent]
    if text not in known:
        raise argparse.ArgumentTypeError(
            f"there is no event '{text}'; there are: {', '.join(known)}"
        )
    return text


def commit(text: str) -> str:
    """The commit of a repository."""
    if not _COMMIT.fullmatch(text):
        raise argparse.ArgumentTypeError("a commit has 40 hexadecimal digits")
    return text.lower()


def public_key(text: str) -> bytes:
    """An Ed25519 public key."""
    if not _PUBLIC_KEY.fullmatch(text):
        raise argparse.ArgumentTypeError("a public key has 64 hexadecimal digits")
    return bytes.fromhex(text)


def audit_code(text: str) -> tuple[int, str]:
    """How many records there were, and the code that was shown then."""
    match = _WRITTEN_CODE.fullmatch(text.upper())
    if match is None:
        raise argparse.ArgumentTypeError("it looks like 4213:K7QF-2M9X-4TRB")
    return int(match[1]), match[2]


def sha256(text: str) -> str:
    """A SHA-256, as it is printed."""
    if not _SHA256.fullmatch(text):
        raise argparse.ArgumentTypeError("a SHA-256 has 64 hexadecimal digits")
    return text.lower()
