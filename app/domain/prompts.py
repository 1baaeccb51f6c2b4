"""Prompts with variables: texts that are asked again and again, each time of something else.

``{{name}}`` stands for what a person puts in, ``{{name=text}}`` has a text that is there already.
Some names are filled in by the program.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

MOST_NAME_CHARS: Final = 60
MOST_TEXT_CHARS: Final = 8_000
MOST_VARIABLES: Final = 20
MOST_PROMPTS: Final = 2_000

SELECTION: Final = "selection"  # what is selected in the chat
DATE: Final = "date"  # of today
CLIPBOARD: Final = "clipboard"  # put in when a person says so, never by itself
_DOCUMENT: Final = "document"

_VARIABLE: Final = re.compile(
    r"\{\{[ \t]*([^\W\d_](?:[\w -]{0,38}\w)?)[ \t]*(?:=([^{}]{0,500}))?\}\}"
)


@dataclass(frozen=True, slots=True)
class Variable:
    """A place in a prompt; ``default`` stands there unless something else is put in."""

    name: str
    default: str = ""

    @property
    def is_document(self) -> bool:
        """Whether the name of a document is meant, as by ``{{first document}}``."""
        return self.name.endswith(_DOCUMENT)


@dataclass(frozen=True, slots=True)
class Prompt:
    """A text under a name. ``built_in`` tells one of the program's own, empty for a person's."""

    name: str
    text: str
    built_in: str = ""

    @property
    def variables(self) -> tuple[Variable, ...]:
        """What can be put in, each once, in the order of the text.

        Of a variable that stands in several places the first default holds for all.
        """
        found: dict[str, str] = {}
        for match in _VARIABLE.finditer(self.text):
            name, default = match[1].lower(), (match[2] or "").strip()
            found[name] = found.get(name) or default
        return tuple(Variable(name, default) for name, default in found.items())

    def filled(self, values: Mapping[str, str]) -> str:
        """The text with values by name of variable; what none is given of has its default.

        In one pass: braces in a value are text.
        """
        defaults = {one.name: one.default for one in self.variables}

        def put_in(match: re.Match[str]) -> str:
            name = match[1].lower()
            return values.get(name, defaults[name])

        return _VARIABLE.sub(put_in, self.text)
