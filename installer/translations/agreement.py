"""Whether a translation keeps what the program relies on in a text; pure."""

import re
import string
from collections import Counter
from typing import Final

_TAG: Final = re.compile(r"</?[a-zA-Z][^>]*>")
_VARIABLE: Final = re.compile(r"\{\{[^{}]+\}\}")  # of a prompt
_MNEMONIC: Final = re.compile(r"&(?=[^\W\d_])")
# Languages that put a space before some signs must not be told that theirs differs.
_END: Final = re.compile(r"\s*(…|:|\?|!|\.)\Z")
_SENTENCE_ENDS: Final = frozenset(".?!")


def faults(source: str, translation: str) -> list[str]:
    """What a translation lost or added, in words; empty when it agrees with its source."""
    found = []
    if not translation.strip():
        return ["it is empty"]
    try:
        wanted, given = _placeholders(source), _placeholders(translation)
    except ValueError as error:
        return [f"its braces do not fit together: {error}"]
    if wanted != given:
        found.append(f"placeholders {_listed(given)} instead of {_listed(wanted)}")
    if Counter(_VARIABLE.findall(source)) != Counter(_VARIABLE.findall(translation)):
        found.append("its {{variables}} differ")
    if Counter(_TAG.findall(source)) != Counter(_TAG.findall(translation)):
        found.append("its markup differs")
    if bool(_MNEMONIC.search(source)) != bool(_MNEMONIC.search(translation)):
        found.append("an & before a letter came or went")
    if _outer(source) != _outer(translation):
        found.append("spaces or line breaks at its ends differ")
    if source.count("\n") != translation.count("\n"):
        found.append("its line breaks differ")
    if _ending(source) != _ending(translation):
        found.append(f"it ends with “{_ending(translation)}”, not “{_ending(source)}”")
    return found


def _placeholders(text: str) -> Counter[str]:
    """Named places to fill, with their forms.

    Raises:
        ValueError: the braces make no sense.
    """
    fields = (
        f"{name}!{kind or ''}:{form}" if kind or form else name
        for _, name, form, kind in string.Formatter().parse(text)
        if name is not None
    )
    return Counter(fields)


def _outer(text: str) -> tuple[str, str]:
    return text[: len(text) - len(text.lstrip())], text[len(text.rstrip()) :]


def _ending(text: str) -> str:
    """The sign that closes a text; one kind of sentence may become another."""
    found = _END.search(text.rstrip())
    sign = found[1] if found else ""
    return "." if sign in _SENTENCE_ENDS else sign


def _listed(fields: Counter[str]) -> str:
    return ", ".join(f"{{{name}}}" for name in sorted(fields.elements())) or "none"
