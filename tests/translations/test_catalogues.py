"""Every text is there in every language, and fits its source; nothing goes past the catalogues."""

import ast
import json
import re
from pathlib import Path

import pytest
from PySide6.QtCore import QLibraryInfo, QTranslator

from app.domain.whole import WholeTask
from app.index.whole_question import read_whole_question
from app.settings.languages import NAMES
from installer.translations import __main__ as program
from installer.translations import catalogue, work
from installer.translations.agreement import faults
from installer.translations.catalogue import LANGUAGES, SOURCE_LANGUAGE, Entry
from installer.translations.manual import names_of
from installer.translations.qt_texts import qt_texts
from installer.translations.sources import ROOT, called, read_modules

TRANSLATED = tuple(language for language in LANGUAGES if language != SOURCE_LANGUAGE)


@pytest.fixture(scope="module")
def entries() -> list[Entry]:
    return catalogue.read_entries(catalogue.path_of(SOURCE_LANGUAGE))


def test_the_catalogues_hold_what_the_code_says() -> None:
    assert program.main(["check"]) == 0  # else: make translations


def test_every_language_of_the_settings_has_a_catalogue() -> None:
    assert tuple(NAMES) == LANGUAGES


@pytest.mark.parametrize("language", TRANSLATED)
def test_nothing_is_left_untranslated(language: str, entries: list[Entry]) -> None:
    done = catalogue.read(catalogue.path_of(language))

    assert [entry.key for entry in entries if entry.key not in done] == []


@pytest.mark.parametrize("language", TRANSLATED)
def test_every_translation_agrees_with_its_text(language: str, entries: list[Entry]) -> None:
    done = catalogue.read(catalogue.path_of(language))
    names = names_of(done)

    assert {
        entry.key: found
        for entry in entries
        if entry.key in done and (found := work.faults_of(entry, done[entry.key], names))
    } == {}


@pytest.mark.parametrize("language", TRANSLATED)
@pytest.mark.parametrize(
    ("source", "task"),
    [("Summarise {files}", WholeTask.SUMMARY), ("Compare {files}", WholeTask.COMPARISON)],
)
@pytest.mark.parametrize("context", ["Documents", "SourceMenu"])
def test_a_question_that_a_button_asks_is_understood(
    language: str, source: str, task: WholeTask, context: str
) -> None:
    done = catalogue.read(catalogue.path_of(language))
    question = done[context, source].format(files="tides.pdf")

    asked = read_whole_question(question, ())

    assert asked is not None
    assert asked.task is task


def test_the_texts_of_qt_are_those_that_qt_has() -> None:
    folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    german = QTranslator()
    assert german.load("qtbase_de", folder)

    unknown = [t.source for t in qt_texts() if not german.translate(t.context, t.source)]

    assert unknown == []


# What takes a text that people see, and at which place; a name is an argument by name.
_SINKS: dict[str, tuple[int | str, ...]] = {
    "setText": (0,), "setToolTip": (0,), "setAccessibleName": (0,), "setWindowTitle": (0,),
    "setAccessibleDescription": (0,), "setPlaceholderText": (0,), "setTitle": (0,),
    "setStatusTip": (0,), "addAction": (0,), "addItem": (0,), "addMenu": (0,), "addTab": (1,),
    "label": (0,), "paragraph": (0,), "ElidedLabel": (0,), "QLabel": (0,), "QCheckBox": (0,),
    "QPushButton": (0,), "QRadioButton": (0,), "QuietButton": (0,), "PrimaryButton": (0,),
    "DangerButton": (0,), "FlatButton": (0,), "Pill": (0,), "IconButton": (2,), "NavButton": (1,),
    "ProgressLine": (0,), "StepCard": (1,), "EmptyState": (2, 3), "PassphraseField": (1,),
    "show_message": (0, "hint", "action"), "add_action": (0,), "show_error": ("action",),
    "ConfirmDialog": ("title", "text", "action"), "CareDialog": ("title", "text", "action"),
    "PassphraseDialog": ("title", "text", "action"), "set_title": (0, 1), "fold": (0,),
    "choose_files": (1,), "choose_folder": (1,), "choose_new_file": (1,), "Act": (0, 2),
    "draw_text": (2,), "showText": (1,), "plain_tip": (0,),
}  # fmt: skip
# Said the same in every language.
_TAG = re.compile(r"</?\w[^>]*>")
_NAMES = frozenset({"Ctrl+L", "Cloister"})


def test_nothing_that_people_see_goes_past_the_catalogues() -> None:
    found = [
        f"{module.file}:{literal.lineno}: {literal.value!r}"
        for module in read_modules(ROOT / "app" / "ui").values()
        for call in ast.walk(module.tree)
        if isinstance(call, ast.Call) and called(call) in _SINKS
        for literal in _bare_texts(call)
    ]

    assert found == []


def _bare_texts(call: ast.Call) -> list[ast.Constant]:
    """Texts with letters in what is shown, which no call translates or looks up."""
    shown = [
        *(
            call.args[at]
            for at in _SINKS[called(call)]
            if isinstance(at, int) and at < len(call.args)
        ),
        *(keyword.value for keyword in call.keywords if keyword.arg in _SINKS[called(call)]),
    ]
    return [
        node
        for argument in shown
        for node in _outside_of_calls(argument)
        if isinstance(node, ast.Constant)
        and isinstance(node.value, str)
        and any(character.isalpha() for character in _TAG.sub("", node.value))
        and node.value not in _NAMES
    ]


def _outside_of_calls(node: ast.expr) -> list[ast.expr]:
    if isinstance(node, ast.Constant):
        return [node]
    if isinstance(node, ast.JoinedStr):
        parts = (p.value if isinstance(p, ast.FormattedValue) else p for p in node.values)
        return [found for part in parts for found in _outside_of_calls(part)]
    if isinstance(node, ast.BinOp):
        return [*_outside_of_calls(node.left), *_outside_of_calls(node.right)]
    if isinstance(node, ast.IfExp):
        return [*_outside_of_calls(node.body), *_outside_of_calls(node.orelse)]
    if (
        isinstance(node, ast.Call)
        and called(node) == "format"
        and isinstance(node.func, ast.Attribute)
    ):
        return _outside_of_calls(node.func.value)
    return []


@pytest.mark.parametrize(
    ("source", "translation", "fault"),
    [
        ("{n} of {all}", "{all} davon {n}", ""),
        ("{n} of {all}", "{n} von allen", "placeholders"),
        ("{n} of {all}", "{n} von {all} {n}", "placeholders"),
        ("Open <b>it</b>", "Öffne es", "markup"),
        ("Open…", "Öffnen", "ends with"),
        ("Open.", "Ouvrez\N{NO-BREAK SPACE}!", ""),
        ("Answer:", "Réponse\N{NO-BREAK SPACE}:", ""),
        (" · still", "noch", "spaces"),
        ("&Open", "Öffnen", "&"),
        ("Salt & pepper", "Salz und Pfeffer", ""),
        ("One\ntwo", "Eins zwei", "line breaks"),
        ("{n} ships", "{n Schiffe", "braces"),
        ("Ships", " ", "empty"),
    ],
)
def test_a_translation_keeps_what_the_program_relies_on(
    source: str, translation: str, fault: str
) -> None:
    found = faults(source, translation)

    assert bool(found) == bool(fault)
    assert all(fault in one for one in found[:1])


def test_answers_of_translators_are_taken_where_they_agree(tmp_path: Path) -> None:
    entries = [Entry("Page", "{n} ships", "", ("page.py",), 1), Entry("Page", "Shut", "", (), 2)]
    path = tmp_path / "de-1.json"
    ids = [work.id_of(entry) for entry in entries]
    path.write_text(json.dumps({ids[0]: "viele Schiffe", ids[1]: "Zu"}), encoding="utf-8")

    taken, refused = work.take(entries, work.read_answers([path]), {})

    assert taken == {("Page", "Shut"): "Zu"}
    assert [(one.id, one.answer) for one in refused] == [(ids[0], "viele Schiffe")]


def test_a_file_that_holds_no_answers_is_refused_by_name(tmp_path: Path) -> None:
    path = tmp_path / "de-1.json"
    path.write_text('["Zu"]', encoding="utf-8")

    with pytest.raises(work.AnswerError, match=r"de-1\.json"):
        work.read_answers([path])


def test_a_catalogue_reads_back_as_it_was_written(tmp_path: Path) -> None:
    entries = [
        Entry("Page", "A < b & “c”\nd ", "label", ("app/a.py", "app/b.py"), 0),
        Entry("Page", "Shut", "", ("app/a.py",), 0),
    ]
    path = catalogue.path_of("de", tmp_path)
    path.write_text(
        catalogue.text_of("de", entries, {entries[0].key: "Ä < b & „c“\nd "}), encoding="utf-8"
    )

    assert catalogue.read(path) == {entries[0].key: "Ä < b & „c“\nd "}
    assert catalogue.read_entries(path) == entries


def test_a_compiled_catalogue_says_what_was_written(tmp_path: Path) -> None:
    entries = [Entry("Page", "Shut", "", (), 0), Entry("Page", "Open", "", (), 0)]
    path = catalogue.path_of("de", tmp_path)
    path.write_text(catalogue.text_of("de", entries, {("Page", "Shut"): "Zu"}), encoding="utf-8")

    compiled = catalogue.compile_into(tmp_path, path)

    translator = QTranslator()
    assert translator.load(str(compiled))
    assert translator.translate("Page", "Shut") == "Zu"
    assert not translator.translate("Page", "Open")
