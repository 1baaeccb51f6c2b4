"""Keeps the catalogues: `python -m installer.translations ACT ARGUMENT...`.

``update`` (the default) writes every language's catalogue anew from the code and the manual, and
keeps what is translated; ``check`` exits with 1 where that would change a file or a language lacks
a text, and names the texts; ``lists FOLDER NAME CONTEXT...`` writes what some language lacks of
these contexts, or of all, and before an ``update`` also what changed blocks of the manual were;
``verify LANGUAGE FILE...`` says which answers to it do not agree with
their texts; ``take LANGUAGE FILE...`` puts those that do into a catalogue; ``compile`` makes what
the window reads of the catalogues, with Qt's own ``lrelease``.
"""

import sys
import textwrap
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Final

from installer.translations import catalogue, work
from installer.translations.catalogue import LANGUAGES, SOURCE_LANGUAGE, Entry, Key
from installer.translations.manual import CONTEXT, Names, manual_texts, names_of
from installer.translations.qt_texts import qt_texts
from installer.translations.sentences import Sentences, outside_the_window
from installer.translations.sources import ROOT, UnknownTextError, all_texts, read_modules

SENTENCES: Final = catalogue.FOLDER / "sentences.json"
_SHOWN_CHARS: Final = 60  # of a text that is named


def main(arguments: Sequence[str]) -> int:
    """Does one of the acts; the exit status is 0 when all is well."""
    act, *rest = arguments or ["update"]
    acts = {
        "update": _update,
        "check": _check,
        "lists": _lists,
        "verify": _verify,
        "take": _take,
        "compile": _compile,
    }
    if act not in acts:
        print(__doc__, file=sys.stderr)  # noqa: T201
        return 2
    try:
        return acts[act](*rest)
    except (UnknownTextError, work.AnswerError) as error:
        print(error, file=sys.stderr)  # noqa: T201
        return 1


def _collected() -> tuple[list[Entry], Sentences]:
    """The texts of the code as it is now."""
    modules = read_modules(ROOT / "app")
    sentences = Sentences(outside_the_window(modules))
    texts = [*all_texts(modules), *sentences.collect(), *qt_texts(), *manual_texts()]
    return catalogue.entries_of(texts), sentences


def _catalogued() -> list[Entry]:
    """The texts as they were collected last."""
    return catalogue.read_entries(catalogue.path_of(SOURCE_LANGUAGE))


def _kept(entries: Sequence[Entry], language: str) -> dict[Key, str]:
    """What a catalogue has of the texts; the language of the code has all of them."""
    if language == SOURCE_LANGUAGE:
        return {entry.key: entry.source for entry in entries}
    return catalogue.read(catalogue.path_of(language))


def _write(entries: Sequence[Entry], language: str, translations: Mapping[Key, str]) -> None:
    text = catalogue.text_of(language, entries, translations)
    catalogue.path_of(language).write_text(text, encoding="utf-8")
    done = sum(entry.key in translations for entry in entries)
    print(f"{language}: {done} of {len(entries)} texts")  # noqa: T201


def _update() -> int:
    entries, sentences = _collected()
    for language in LANGUAGES:
        _write(entries, language, _kept(entries, language))
    SENTENCES.write_text(sentences.as_data(), encoding="utf-8")
    return 0


def _check() -> int:
    entries, sentences = _collected()
    wanted = {
        catalogue.path_of(language): catalogue.text_of(language, entries, _kept(entries, language))
        for language in LANGUAGES
    }
    wanted[SENTENCES] = sentences.as_data()
    stale = [
        path.name
        for path, text in wanted.items()
        if not path.exists() or path.read_text(encoding="utf-8") != text
    ]
    if stale:
        print(f"stale: {', '.join(stale)}: make translations", file=sys.stderr)  # noqa: T201
    differences = [line for language in LANGUAGES for line in _differences(entries, language)]
    for line in differences:
        print(line, file=sys.stderr)  # noqa: T201
    return 1 if stale or differences else 0


def _differences(entries: Sequence[Entry], language: str) -> Iterator[str]:
    """What a language lacks of the texts, and what its catalogue has that nothing says any more."""
    done = _kept(entries, language)
    for entry in entries:
        if entry.key not in done:
            yield f"{language} lacks {_shown(entry)}"
    said = {entry.key for entry in entries}
    path = catalogue.path_of(language)
    for entry in catalogue.read_entries(path) if path.exists() else ():
        if entry.key not in said:
            yield f"{language} has, and nothing says any more, {_shown(entry)}"


def _shown(entry: Entry) -> str:
    text = textwrap.shorten(entry.source, _SHOWN_CHARS, placeholder="…")
    return f"{entry.context}: “{text}” ({', '.join(entry.files)})"


def _lists(folder: str, name: str, *contexts: str) -> int:
    entries, _ = _collected()
    known = [_kept(entries, language) for language in LANGUAGES]
    lacking = [
        entry
        for entry in entries
        if (entry.context in contexts or not contexts)
        and any(entry.key not in kept for kept in known)
    ]
    names = {language: _names(language) for language in LANGUAGES if language != SOURCE_LANGUAGE}
    earlier = _earlier(entries)
    for path in work.write_lists(lacking, Path(folder), name, names=names, earlier=earlier):
        print(path)  # noqa: T201
    return 0


def _earlier(entries: Sequence[Entry]) -> dict[str, dict[str, str]]:
    """Blocks of the manual that are in a catalogue still, and not in the manual."""
    there = {entry.key for entry in entries}
    found: dict[str, dict[str, str]] = {}
    for language in LANGUAGES:
        for (context, source), text in catalogue.read(catalogue.path_of(language)).items():
            if context == CONTEXT and (context, source) not in there:
                found.setdefault(source, {})[language] = text
    return found


def _compile() -> int:
    for language in LANGUAGES:
        if language != SOURCE_LANGUAGE:
            catalogue.compile_into(catalogue.FOLDER, catalogue.path_of(language))
    return 0


def _names(language: str) -> Names:
    return names_of(catalogue.read(catalogue.path_of(language)))


def _check_named(language: str, files: Sequence[str]) -> None:
    if language not in LANGUAGES or language == SOURCE_LANGUAGE or not files:
        others = ", ".join(one for one in LANGUAGES if one != SOURCE_LANGUAGE)
        raise work.AnswerError(f"name a language ({others}), then files of answers")


def _verify(language: str = "", *files: str) -> int:
    _check_named(language, files)
    answers = work.read_answers(map(Path, files))
    taken, refused = work.take(_catalogued(), answers, _names(language))
    unknown = len(answers) - len(taken) - len(refused)
    print(f"{len(taken)} agree, {len(refused)} do not, {unknown} of no text")  # noqa: T201
    return _tell(refused)


def _take(language: str = "", *files: str) -> int:
    _check_named(language, files)
    entries = _catalogued()
    answers = work.read_answers(map(Path, files))
    taken, refused = work.take(entries, answers, _names(language))
    _write(entries, language, _kept(entries, language) | taken)
    return _tell(refused)


def _tell(refused: Sequence[work.Refused]) -> int:
    for one in refused:
        reasons = "; ".join(one.reasons)
        print(f"refused {one.id}: {one.source!r} as {one.answer!r}: {reasons}")  # noqa: T201
    return 1 if refused else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
