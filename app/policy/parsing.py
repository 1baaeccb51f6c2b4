"""Turns the text of a policy file into a policy, whole or not at all.

Apart from the loader: most machines have no such file, and the window starts sooner without.
"""

import re
import tomllib
from enum import StrEnum
from pathlib import Path
from typing import Any, Final, NamedTuple, get_type_hints

from app.policy.errors import (
    ASK,
    PolicyBadValueError,
    PolicyError,
    PolicyNewerError,
    PolicyNotBuiltError,
    PolicyUnknownKeyError,
)
from app.policy.schema import SCHEMA_VERSION, SECTIONS, Key, SitePolicy

_MISSING: Final = object()
_LEAVE_OUT = "Ask the administrator to leave the key out until a version keeps to it."


def parse(text: str, *, source: Path, is_site_wide: bool) -> SitePolicy:
    """A whole policy from TOML text; keys that are absent keep their defaults."""
    try:
        table = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise PolicyError(f"The policy {source} is not valid TOML: {error}.", hint=ASK) from None
    _check_version(table.pop("schema", None), source)
    sections: dict[str, Any] = {}
    for name, entries in table.items():
        if name not in SECTIONS or not isinstance(entries, dict):
            raise PolicyUnknownKeyError(
                f"The policy {source} has an unknown key: {name}.", hint=ASK
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


def _check_version(untrusted_version: object, source: Path) -> None:
    if type(untrusted_version) is not int or untrusted_version < 1:
        raise PolicyBadValueError(
            f"The policy {source} must begin with: schema = {SCHEMA_VERSION}.", hint=ASK
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
                f"The policy {source} has an unknown key: {section}.{key}.", hint=ASK
            )
        item = keys[key]
        value = _checked(item, untrusted_value)
        if value is _MISSING:
            raise PolicyBadValueError(
                f"The policy {source} has a value that is not allowed for {section}.{key}: "
                f"{describe(item)} is expected.",
                hint=ASK,
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
            isinstance(entry, str) and re.fullmatch(item.key.pattern or ".*", entry, re.DOTALL)
            for entry in untrusted_value
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
    if hint is str:
        return "text in quotes"
    return ", ".join(filter(None, ("a list of texts", item.key.form)))
