"""Reads the site policy, whole or not at all, from a file only the administrator can write."""

import os
import stat
from enum import StrEnum
from pathlib import Path
from typing import Any, Final, NamedTuple, get_type_hints

from app.policy.errors import (
    PolicyBadValueError,
    PolicyError,
    PolicyFixedError,
    PolicyNewerError,
    PolicyNotBuiltError,
    PolicyUnknownKeyError,
    PolicyUnreadableError,
    PolicyUntrustedError,
)
from app.policy.schema import SCHEMA_VERSION, SECTIONS, Key, SitePolicy

SITE_POLICY_PATH = Path("/etc/cloister/policy.toml")
_MAX_BYTES = 1 << 20
_ADMINISTRATOR = 0
_LEAVE_OUT = "Ask the administrator to leave the key out until a version keeps to it."
_MISSING: Final = object()
_ASK = "Ask the administrator of this machine to correct the file (see docs/policy.md)."


def load(path: Path | None = None, *, site_path: Path = SITE_POLICY_PATH) -> SitePolicy:
    """The policy that holds on this machine.

    ``path`` names another file, for tests and pilots; it is taken only where the machine has no
    policy of its own.

    Raises:
        PolicyError: every refusal, told apart by its code.
    """
    if _is_there(site_path):
        if path is not None:
            raise PolicyFixedError(
                f"This machine's policy is fixed in {site_path}; '{path}' was not read.",
                hint="Leave out --policy.",
            )
        return parse(_read(site_path, must_be_ours=True), source=site_path, is_site_wide=True)
    if path is not None:
        return parse(_read(path, must_be_ours=False), source=path, is_site_wide=False)
    return SitePolicy()


def parse(text: str, *, source: Path, is_site_wide: bool) -> SitePolicy:
    """A whole policy from TOML text; keys that are absent keep their defaults."""
    import tomllib  # noqa: PLC0415 (most machines have no policy file; the window starts sooner)

    try:
        table = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise PolicyError(f"The policy {source} is not valid TOML: {error}.", hint=_ASK) from None
    _check_version(table.pop("schema", None), source)
    sections: dict[str, Any] = {}
    for name, entries in table.items():
        if name not in SECTIONS or not isinstance(entries, dict):
            raise PolicyUnknownKeyError(
                f"The policy {source} has an unknown key: {name}.", hint=_ASK
            )
        sections[name] = _section(name, entries, source)
    return SitePolicy(**sections, source=str(source), is_site_wide=is_site_wide)


class Declared(NamedTuple):
    """A key of a section: the field that holds it, its type and default, and what it means."""

    field: str
    kind: Any
    default: object
    key: Key


def declared(section: type) -> dict[str, Declared]:
    """The keys of a section as they stand in the file, in the schema's order."""
    defaults: dict[str, object] = section._field_defaults  # type: ignore[attr-defined]
    keys = {}
    for name, hint in get_type_hints(section, include_extras=True).items():
        key: Key = hint.__metadata__[0]
        keys[key.name or name] = Declared(name, hint.__origin__, defaults[name], key)
    return keys


def _is_there(path: Path) -> bool:
    try:
        path.lstat()
    except (FileNotFoundError, NotADirectoryError):
        return False
    except OSError as error:
        # A policy that cannot be looked for must not count as absent.
        raise _unreadable(path, error) from None
    return True


def _read(path: Path, *, must_be_ours: bool) -> str:
    no_links = getattr(os, "O_NOFOLLOW", 0) if must_be_ours else 0
    try:
        handle = os.open(path, os.O_RDONLY | getattr(os, "O_CLOEXEC", 0) | no_links)
    except OSError as error:
        raise _unreadable(path, error) from None
    with os.fdopen(handle, "rb") as file:
        if must_be_ours:
            _check_owner(path.parent, path.parent.lstat())
            _check_owner(path, os.fstat(handle))
        content = file.read(_MAX_BYTES + 1)
    try:
        if len(content) > _MAX_BYTES:
            raise PolicyError(f"The policy {path} is larger than 1 MiB.", hint=_ASK)
        return content.decode()
    except UnicodeDecodeError:
        raise PolicyError(f"The policy {path} is not UTF-8 text.", hint=_ASK) from None


def _check_owner(path: Path, info: os.stat_result) -> None:
    others_may_write = info.st_mode & (stat.S_IWGRP | stat.S_IWOTH)
    if info.st_uid != _ADMINISTRATOR or others_may_write:
        raise PolicyUntrustedError(
            f"The policy is refused: {path} must belong to root and be writable by no one else.",
            hint=f"As root: chown root {path} && chmod go-w {path}",
        )


def _unreadable(path: Path, error: OSError) -> PolicyUnreadableError:
    reason = os.strerror(error.errno) if error.errno else "unknown reason"
    return PolicyUnreadableError(f"The policy {path} cannot be read ({reason}).", hint=_ASK)


def _check_version(untrusted_version: object, source: Path) -> None:
    if type(untrusted_version) is not int or untrusted_version < 1:
        raise PolicyBadValueError(
            f"The policy {source} must begin with: schema = {SCHEMA_VERSION}.", hint=_ASK
        )
    if untrusted_version > SCHEMA_VERSION:
        raise PolicyNewerError(
            f"The policy {source} is written for a newer version (schema {untrusted_version}).",
            hint="Update Cloister, or ask the administrator for a policy of this version.",
        )


def _section(section: str, entries: dict[str, object], source: Path) -> object:
    kind = SECTIONS[section]
    keys = declared(kind)
    values = {}
    for key, untrusted_value in entries.items():
        if key not in keys:
            raise PolicyUnknownKeyError(
                f"The policy {source} has an unknown key: {section}.{key}.", hint=_ASK
            )
        item = keys[key]
        value = _checked(item, untrusted_value)
        if value is _MISSING:
            raise PolicyBadValueError(
                f"The policy {source} has a value that is not allowed for {section}.{key}: "
                f"{describe(item)} is expected.",
                hint=_ASK,
            )
        if not item.key.is_built and value != item.default:
            raise PolicyNotBuiltError(
                f"The policy {source} sets {section}.{key}; this version cannot keep to it yet.",
                hint=_LEAVE_OUT,
            )
        values[item.field] = value
    return kind(**values)


def _checked(item: Declared, untrusted_value: object) -> Any:
    """The value as the field's type, or ``_MISSING`` when it is not one."""
    hint = item.kind
    if isinstance(hint, type) and issubclass(hint, StrEnum):
        known = {str(choice): choice for choice in hint}
        return (
            known.get(untrusted_value, _MISSING) if isinstance(untrusted_value, str) else _MISSING
        )
    if hint is int:
        fits = type(untrusted_value) is int and (item.key.least <= untrusted_value <= item.key.most)
        return untrusted_value if fits else _MISSING
    if hint == tuple[str, ...]:
        fits = isinstance(untrusted_value, list) and all(
            isinstance(entry, str) for entry in untrusted_value
        )
        return tuple(untrusted_value) if fits else _MISSING  # type: ignore[arg-type]
    return untrusted_value if type(untrusted_value) is hint else _MISSING


def describe(item: Declared) -> str:
    """What a key takes, in words; for messages and for the administrator's page."""
    hint = item.kind
    if isinstance(hint, type) and issubclass(hint, StrEnum):
        return "one of " + ", ".join(f'"{choice}"' for choice in hint)
    if hint is int:
        return f"a whole number from {item.key.least} to {item.key.most}"
    if hint is bool:
        return "true or false"
    return "text in quotes" if hint is str else "a list of texts"
