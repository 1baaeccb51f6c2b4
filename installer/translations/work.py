"""Lists of work for translators, and their answers back into the catalogues."""

import difflib
import hashlib
import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from installer.translations import catalogue
from installer.translations.agreement import faults
from installer.translations.catalogue import Entry, Key
from installer.translations.manual import CONTEXT, Names, manual_faults, named_in

_ID_CHARS: Final = 10
_LIST_TEXTS: Final = 250
_LEAST_LIKENESS: Final = 0.6  # of a block of the manual and what it was before a change

# Blocks that the manual no longer has, and what each language says for them.
Earlier = Mapping[str, Mapping[str, str]]


class AnswerError(Exception):
    """A file of answers cannot be read; the text says which and why."""


@dataclass(frozen=True, slots=True)
class Refused:
    """An answer that was not taken, and why."""

    id: str
    source: str
    answer: str
    reasons: tuple[str, ...]


def id_of(entry: Entry) -> str:
    """Names a text as long as neither it nor its context changes."""
    named = f"{entry.context}\0{entry.source}".encode()
    return hashlib.sha256(named).hexdigest()[:_ID_CHARS]


def write_lists(
    entries: Sequence[Entry],
    folder: Path,
    name: str,
    *,
    names: Mapping[str, Names],
    earlier: Earlier,
) -> list[Path]:
    """Writes what is to be translated, some hundred texts a file, in the order of the code.

    Each file is a list of objects: ``id``, ``context``, ``source`` and ``comment``; of the manual
    also ``names``: what a block names of the window, as each language calls it, and ``before``: a
    block much like it that was there, and what each language said.
    """
    ordered = sorted(entries, key=lambda entry: (entry.files[0], entry.line))
    paths = []
    for start in range(0, len(ordered), _LIST_TEXTS):
        path = folder / f"{name}-{start // _LIST_TEXTS + 1}.json"
        rows = [_row(entry, names, earlier) for entry in ordered[start : start + _LIST_TEXTS]]
        path.write_text(json.dumps(rows, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
        paths.append(path)
    return paths


def read_answers(paths: Iterable[Path]) -> dict[str, str]:
    """Translations by id from files that hold one object of them each; later files win.

    Raises:
        AnswerError: a file is not such an object.
    """
    answers: dict[str, str] = {}
    for path in paths:
        try:
            untrusted: Any = json.loads(path.read_text(encoding="utf-8"))
        except ValueError as error:
            raise AnswerError(f"{path.name} is not JSON: {error}") from None
        if not isinstance(untrusted, dict) or not all(
            isinstance(value, str) for value in untrusted.values()
        ):
            raise AnswerError(f"{path.name} is not one object of texts by id")
        answers |= untrusted
    return answers


def take(
    entries: Iterable[Entry], answers: Mapping[str, str], names: Names
) -> tuple[dict[Key, str], list[Refused]]:
    """The answers that agree with their sources, and the others with the reasons.

    ``names`` are those of the window in the language of the answers.
    """
    taken: dict[Key, str] = {}
    refused: list[Refused] = []
    for entry in entries:
        answer = answers.get(id_of(entry))
        if answer is None:
            continue
        if found := faults_of(entry, answer, names):
            refused.append(Refused(id_of(entry), entry.source, answer, tuple(found)))
        else:
            taken[entry.key] = answer
    return taken, refused


def faults_of(entry: Entry, translation: str, names: Names) -> list[str]:
    """Why a translation cannot be taken; the manual's has to agree with the window's, too."""
    found = faults(entry.source, translation)
    return found + (
        manual_faults(entry.source, translation, names) if entry.context == CONTEXT else []
    )


def _row(entry: Entry, names: Mapping[str, Names], earlier: Earlier) -> dict[str, object]:
    where = ", ".join(file.removeprefix("app/") for file in entry.files)
    row: dict[str, object] = {
        "id": id_of(entry),
        "context": entry.context,
        "source": entry.source,
        "comment": f"{entry.comment} ({where})" if entry.comment else where,
    }
    if entry.context == CONTEXT:
        if named := _named(entry.source, names):
            row["names"] = named
        for before in difflib.get_close_matches(entry.source, earlier, 1, _LEAST_LIKENESS):
            row["before"] = {catalogue.SOURCE_LANGUAGE: before, **earlier[before]}
    return row


def _named(source: str, names: Mapping[str, Names]) -> dict[str, dict[str, list[str]]]:
    """What a block names of the window: by the English name, by language."""
    found: dict[str, dict[str, list[str]]] = {}
    for language, of_language in names.items():
        for name, called in named_in(source, of_language).items():
            found.setdefault(name, {})[language] = sorted(called)
    return found
