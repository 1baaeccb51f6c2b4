"""Writes the administrator's page on the site policy from its schema."""

import sys
from enum import StrEnum

from app.policy.loader import SITE_POLICY_PATH
from app.policy.parsing import Declared, declared, describe
from app.policy.schema import SCHEMA_VERSION, SECTIONS

_HEAD = f"""# Site policy

<!-- Generated from app/policy/schema.py by `make docs`; do not edit by hand. -->

One file says what this machine allows: `{SITE_POLICY_PATH}`. It belongs to the administrator.
A person who uses Cloister cannot change it and cannot go round it.

- The file and its folder must be owned by root and writable by no one else. Otherwise the
  program does not start (`policy_untrusted`).
- An unknown key is refused with its name (`policy_unknown_key`), so that a misspelt rule never
  passes for a rule.
- A key that is left out keeps the default below. Whatever reaches a network is off until named.
- Without a file the defaults hold. Only then does `--policy FILE` read another file, for tests
  and pilots; where the file exists, `--policy` is refused (`policy_fixed`).
- `cloister doctor` shows which policy holds.

Every refusal carries a code and ends with exit status 3: `policy_unreadable`,
`policy_untrusted`, `policy_invalid` (not TOML), `policy_unknown_key`, `policy_bad_value`,
`policy_newer` (written for a later version), `policy_not_built`, `policy_filter_invalid` (a list of
the content filter has a fault), `policy_fixed`.

Some keys are named here although nothing keeps to them yet; the tables mark them. Such a key is
taken at its default only. Any other value is refused with its name (`policy_not_built`), so that
a rule never seems to hold that does not.

The whole file with its defaults:

```toml
"""


def render() -> str:
    """The page as Markdown."""
    parts = [_HEAD, f"schema = {SCHEMA_VERSION}\n"]
    parts += [_example(name, kind) for name, kind in SECTIONS.items()]
    parts.append("```\n")
    parts += [_table(name, kind) for name, kind in SECTIONS.items()]
    return "".join(parts)


def _example(section: str, kind: type) -> str:
    lines = [f"{name} = {_toml(item.default)}\n" for name, item in declared(kind).items()]
    return f"\n[{section}]\n" + "".join(lines)


def _table(section: str, kind: type) -> str:
    rows = "".join(_row(name, item) for name, item in declared(kind).items())
    head = f"\n## `[{section}]`\n\n{kind.__doc__}\n\n"
    return f"{head}| key | default | takes | meaning |\n| --- | --- | --- | --- |\n{rows}"


def _row(name: str, item: Declared) -> str:
    default, takes = _toml(item.default), describe(item)
    meaning = item.key.text if item.key.is_built else _later(item)
    return f"| `{name}` | `{default}` | {takes} | {meaning} |\n"


def _later(item: Declared) -> str:
    return f"{item.key.text} **Not built yet:** this version takes the default only."


def _toml(value: object) -> str:
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, (str, StrEnum)):
        return f'"{value}"'
    if isinstance(value, tuple):
        return "[" + ", ".join(_toml(entry) for entry in value) + "]"
    return str(value)


if __name__ == "__main__":
    sys.stdout.write(render())
