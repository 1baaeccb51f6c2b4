"""Says in the user's language what the lower layers say in English: errors, notes, warnings.

They raise and keep plain English sentences, as the command line prints them. Each was written from
a template that the catalogues hold (``installer.translations.sentences``); here a sentence is
recognised by it, and said with the translated one and the same values. One that nothing recognises
is shown as it is. So no value is lost, what the vault keeps has no language, and what was kept
before a change of the language is said in the new one.
"""

import functools
import json
import re
from collections.abc import Iterable
from dataclasses import dataclass
from itertools import islice
from typing import Final

from PySide6.QtCore import QCoreApplication

from app.errors import UserFacingError
from app.ui import assets

_PLACE: Final = re.compile(r"\{(\w+)\}")
_KINDS: Final = ("sentences", "parts")
_MOST_CHARS: Final = 4_000  # longer than any sentence of ours: what is longer holds others' words
_MOST_ENDS: Final = 12  # of sentences in one text: an error and its hint have fewer
_MOST_KEPT: Final = 256
_DEEPEST: Final = 4
_SENTENCE_END: Final = re.compile(r"(?<=[.?!:…])\s+|\n")


def error_text(error: UserFacingError) -> str:
    """What happened, what is safe, and what to do, in the user's language."""
    return f"{said(error.message)} {said(error.hint)}".strip()


def said(text: str) -> str:
    """Sentences of the lower layers in the user's language; others as they are."""
    return _said_in(_language(), text) if _may_be_ours(text) else text


def part_said(text: str) -> str:
    """Words that stand within a sentence, in the user's language."""
    return _part_said_in(_language(), text) if _may_be_ours(text) else text


def forget() -> None:
    """Keeps no text any longer: when the vault is locked, for names may stand in them."""
    _said_in.cache_clear()
    _part_said_in.cache_clear()


@dataclass(frozen=True, slots=True)
class Template:
    """What sentences are written from: texts, and between them named places.

    ``own`` are the places that take words of the program.
    """

    source: str
    texts: tuple[str, ...]
    places: tuple[str, ...]
    own: frozenset[str]

    @classmethod
    def of(cls, source: str, *own: str) -> "Template":
        """A template as the data has it."""
        parts = [part.replace("{{", "{").replace("}}", "}") for part in _PLACE.split(source)]
        return cls(source, tuple(parts[::2]), tuple(parts[1::2]), frozenset(own))

    @property
    def letters(self) -> int:
        """How much of a sentence it brings itself: of two that fit, the one with more is meant."""
        return sum(map(len, self.texts))

    def values_in(self, text: str) -> dict[str, str] | None:
        """What stands in the places if the text was written from it; the earlier ones are short."""
        first, *between = self.texts
        if not between:
            return {} if text == first else None
        *between, last = between
        end = len(text) - len(last)
        if not (text.startswith(first) and text.endswith(last) and len(first) <= end):
            return None
        at, values = len(first), []
        for piece in between:
            found = text.find(piece, at, end)
            if found < 0:
                return None
            values.append(text[at:found])
            at = found + len(piece)
        return dict(zip(self.places, [*values, text[at:end]], strict=True))


class Templates:
    """Templates to recognise a text by."""

    def __init__(self, templates: Iterable[Template]) -> None:
        self._ordered = sorted(templates, key=lambda one: -one.letters)

    def recognise(self, text: str) -> tuple[Template, dict[str, str]] | None:
        """The template that a text was written from, and its values."""
        for template in self._ordered:
            if (values := template.values_in(text)) is not None:
                return template, values
        return None


@dataclass(frozen=True, slots=True)
class Known:
    """``sentences`` stand by themselves; ``all`` are they and what stands within others.

    ``sample`` is a template that every language says in words of its own.
    """

    sentences: Templates
    all: Templates
    sample: str


def _may_be_ours(text: str) -> bool:
    return bool(text) and len(text) <= _MOST_CHARS and _language() != _known().sample


def _language() -> str:
    """The language that holds, told by what it says of one template: itself, if none is needed."""
    return _translated(_known().sample)


# Layouts and paints ask again and again.
@functools.lru_cache(_MOST_KEPT)
def _said_in(_language: str, text: str) -> str:
    return _said(text, _known().sentences, 0)


@functools.lru_cache(_MOST_KEPT)
def _part_said_in(_language: str, text: str) -> str:
    return _said(text, _known().all, 0)


def _said(text: str, templates: Templates, depth: int) -> str:
    """A text with those of its sentences that are ours said; what others wrote stays.

    Texts come from outside too, and all that is tried for them is tried on the GUI thread: what
    comes after more sentences than are ever put together here stays as it is.
    """
    if depth > _DEEPEST:
        return text
    ends = [end.start() for end in islice(_SENTENCE_END.finditer(text), _MOST_ENDS + 1)]
    most = ends[-1] if len(ends) > _MOST_ENDS else len(text)
    at, told = 0, ""
    while text[at:most].strip():
        first, end = _first_said(text[at:most], templates, depth)
        rest = text[at + end : most]
        gap = rest[: len(rest) - len(rest.lstrip())]
        told += first + gap
        at += end + len(gap)
    return told + text[at:]


def _first_said(text: str, templates: Templates, depth: int) -> tuple[str, int]:
    """What is said for the beginning of a text, and where that ends.

    Several sentences may have been put together. Of the beginnings that a template wrote, the one
    counts whose template brings most letters itself: "Ask {whom}." would swallow any other.
    """
    ends = [*(end.start() for end in _SENTENCE_END.finditer(text)), len(text)]
    found = [
        (one[0].letters, end, one)
        for end in ends
        if (one := templates.recognise(text[:end])) is not None
    ]
    if not found:
        return text[: ends[0]], ends[0]
    _, end, (template, values) = max(found, key=lambda each: each[:2])
    return _filled(template, values, depth), end


def _filled(template: Template, values: dict[str, str], depth: int) -> str:
    """What a template says in the user's language, with the values of a sentence."""
    within = _known().all
    return _translated(template.source).format_map(
        {
            name: _said(value, within, depth + 1)
            if name in template.own or _is_sentence(value)
            else value
            for name, value in values.items()
        }
    )


def _is_sentence(value: str) -> bool:
    return value.endswith((".", "?")) and " " in value


def _translated(template: str) -> str:
    return QCoreApplication.translate("Errors", template)


@functools.cache
def _known() -> Known:
    path = assets.folder() / "translations" / "sentences.json"
    data = json.loads(path.read_text(encoding="utf-8"))
    sentences, parts = ([Template.of(*row) for row in data[kind]] for kind in _KINDS)
    return Known(Templates(sentences), Templates([*sentences, *parts]), sentences[0].source)
