"""The values of options: what text becomes, and the words for text that makes no sense."""

import argparse
import contextlib
import re
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from app.domain.memory import AUTOMATIC, MOST_TURNS
from app.settings.errors import BadSettingError
from app.settings.fields import SAMPLING, Settings

if TYPE_CHECKING:
    from app.domain.chat import Role
    from app.domain.engine import CacheType
    from app.services.chat_query import Span

_MAX_SEED = 2**32 - 2  # llama.cpp takes the next one for: choose any (LLAMA_DEFAULT_SEED)
MAX_TEMPERATURE = 5.0
_MOST_DAYS = 36_500
_MOST_TOKENS = 1_048_576  # as in the settings
_MOST_LAYERS = 4096
_AUTOMATIC = "auto"
_USUAL = "usual"  # as the settings say
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


def context(text: str) -> int:
    """Tokens of context; 0 for 'auto'."""
    return 0 if text == _AUTOMATIC else _at_most(count(text), _MOST_TOKENS)


def memory(text: str) -> int:
    """Earlier turns of a chat; 0 for 'auto'."""
    return AUTOMATIC if text == _AUTOMATIC else _at_most(count(text), MOST_TURNS)


def chat_memory(text: str) -> int:
    """As ``memory``; -1 for 'usual'."""
    return -1 if text == _USUAL else memory(text)


def cache_type(text: str) -> "CacheType":
    """How a conversation is kept."""
    from app.domain.engine import CacheType  # noqa: PLC0415 (not for the window)

    try:
        return CacheType(text)
    except ValueError:
        known = ", ".join(kind.value for kind in CacheType)
        raise argparse.ArgumentTypeError(f"'{text}' is none of {known}") from None


def gpu_layers(text: str) -> int:
    """Layers of a model on a graphics processor; -1 for 'auto'."""
    if text == _AUTOMATIC:
        return -1
    number = _whole(text)
    if number < 0:
        raise argparse.ArgumentTypeError("must be 0 or more, or auto")
    return _at_most(number, _MOST_LAYERS)


def _at_most(number: int, most: int) -> int:
    if number > most:
        raise argparse.ArgumentTypeError(f"must be at most {most}")
    return number


def days(text: str) -> int:
    """Days to keep something."""
    number = count(text)
    return _at_most(number, _MOST_DAYS)


def descriptor(text: str) -> int:
    """The number of an inherited descriptor."""
    number = _whole(text)
    if not 0 <= number <= _MAX_DESCRIPTOR:
        raise argparse.ArgumentTypeError("must be the number of an open descriptor")
    return number


def change(text: str) -> tuple[str, str | None]:
    """A setting and its new value; None gives it back."""
    name, sign, value = text.partition("=")
    if not sign or not name.strip():
        raise argparse.ArgumentTypeError(f"'{text}' is not of the form SETTING=VALUE")
    return name.strip(), value.strip() or None


def setting(text: str) -> tuple[str, str]:
    """A setting of sampling and its value for one answer."""
    name, value = change(text)
    if name not in SAMPLING:
        raise argparse.ArgumentTypeError(f"there is no setting '{name}' of sampling")
    try:
        Settings().with_changes({name: value or ""})
    except BadSettingError as error:
        raise argparse.ArgumentTypeError(error.message.partition(". ")[0]) from None
    return name, value or ""


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


def time_span(text: str) -> "Span":
    """A day, a month or a year."""
    from app.services.chat_query import span_of  # noqa: PLC0415 (for these options only)

    span = span_of(text)
    if span is None:
        raise argparse.ArgumentTypeError(f"'{text}' is not a date like 2026-01-31")
    return span


def role(text: str) -> "Role":
    """Who wrote a message."""
    from app.services.chat_query import ROLES  # noqa: PLC0415 (for this option only)

    if text not in ROLES:
        raise argparse.ArgumentTypeError(f"'{text}' is none of {', '.join(ROLES)}")
    return ROLES[text]


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


def answers(text: str) -> tuple[str, ...]:
    """Ways to answer that are measured."""
    known = {"extractive": ("extractive",), "model": ("model",), "both": ("extractive", "model")}
    if text not in known:
        raise argparse.ArgumentTypeError(f"'{text}' is none of {', '.join(known)}")
    return known[text]
