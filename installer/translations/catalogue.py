"""Reads and writes the catalogues, in the form of Qt Linguist (``.ts``)."""

import subprocess
import xml.etree.ElementTree as ET
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path
from typing import Final
from xml.sax.saxutils import escape

from installer.translations.sources import ROOT, Text

FOLDER: Final = ROOT / "resources" / "translations"
SOURCE_LANGUAGE: Final = "en"
LANGUAGES: Final = ("en", "vi", "es", "de", "fr")
_HEAD: Final = '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n'

Key = tuple[str, str]  # context and source


@dataclass(frozen=True, slots=True)
class Entry:
    """One text of the catalogues; ``comment`` tells translators what it is and where it stands."""

    context: str
    source: str
    comment: str
    files: tuple[str, ...]
    line: int  # in the first of the files

    @property
    def key(self) -> Key:
        """What the window looks it up by."""
        return self.context, self.source


def path_of(language: str, folder: Path = FOLDER) -> Path:
    """Where a language's catalogue is."""
    return folder / f"cloister_{language}.ts"


def entries_of(texts: Iterable[Text]) -> list[Entry]:
    """Each text once, in the order of contexts and sources, with all its uses."""
    places: dict[Key, list[Text]] = {}
    for text in texts:
        places.setdefault((text.context, text.source), []).append(text)
    return [
        Entry(
            context,
            source,
            _comment(found),
            tuple(sorted({text.file for text in found})),
            min((text.file, text.line) for text in found)[1],
        )
        for (context, source), found in sorted(places.items())
    ]


def _comment(found: Sequence[Text]) -> str:
    uses = ", ".join(sorted({text.use for text in found} - {""}))
    notes = " ".join(sorted({text.note for text in found} - {""}))
    return ": ".join(filter(None, (uses, notes)))


def read_entries(path: Path) -> list[Entry]:
    """The texts of a catalogue, in its order."""
    return [
        Entry(
            context.findtext("name", ""),
            message.findtext("source", ""),
            message.findtext("extracomment", ""),
            tuple(one.get("filename", "").removeprefix("../../") for one in _places(message)),
            0,
        )
        for context in ET.parse(path).getroot().iter("context")  # noqa: S314
        for message in context.iter("message")
    ]


def _places(message: ET.Element) -> list[ET.Element]:
    return message.findall("location")


def read(path: Path) -> dict[Key, str]:
    """The finished translations of a catalogue; none when there is no such file yet."""
    if not path.exists():
        return {}
    found = {}
    for context in ET.parse(path).getroot().iter("context"):  # noqa: S314
        name = context.findtext("name", "")
        for message in context.iter("message"):
            translation = message.find("translation")
            if translation is not None and translation.get("type") is None:
                found[name, message.findtext("source", "")] = translation.text or ""
    return found


def compile_into(folder: Path, path: Path) -> Path:
    """Compiles a catalogue with the ``lrelease`` that PySide6 brings; where it lies then.

    Raises:
        subprocess.CalledProcessError: it is none that ``lrelease`` understands.
    """
    place = find_spec("PySide6")
    if place is None or place.origin is None:
        raise ModuleNotFoundError("PySide6")
    compiled = folder / f"{path.stem}.qm"
    program = Path(place.origin).with_name("lrelease")
    command = [program, "-silent", "-nounfinished", path, "-qm", compiled]
    subprocess.run(command, check=True)
    return compiled


def text_of(language: str, entries: Iterable[Entry], translations: Mapping[Key, str]) -> str:
    """A catalogue as it stands in its file; what is not translated is marked so."""
    lines = [f'<TS version="2.1" language="{language}" sourcelanguage="{SOURCE_LANGUAGE}">']
    context = None
    for entry in entries:
        if entry.context != context:
            lines += ["</context>"] if context is not None else []
            lines += ["<context>", f"    <name>{escape(entry.context)}</name>"]
            context = entry.context
        lines += _message(entry, translations.get(entry.key))
    lines += ["</context>"] if context is not None else []
    return _HEAD + "\n".join([*lines, "</TS>", ""])


def _message(entry: Entry, translation: str | None) -> list[str]:
    lines = ["    <message>"]
    lines += [f'        <location filename="../../{file}"/>' for file in entry.files]
    lines.append(f"        <source>{escape(entry.source)}</source>")
    if entry.comment:
        lines.append(f"        <extracomment>{escape(entry.comment)}</extracomment>")
    if translation is None:
        lines.append('        <translation type="unfinished"></translation>')
    else:
        lines.append(f"        <translation>{escape(translation)}</translation>")
    return [*lines, "    </message>"]
