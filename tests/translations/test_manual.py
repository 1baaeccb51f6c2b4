"""The manual's blocks are collected; translations keep markup, links and names of the window."""

import json
from pathlib import Path

import pytest

from app.ui.help.blocks import CONTEXT, blocks
from installer.translations import __main__ as program
from installer.translations import catalogue, work
from installer.translations.catalogue import Entry
from installer.translations.manual import manual_faults, manual_texts, named_in

PAGE = """# Guide

A paragraph
in two lines, see `file`.

- One **item**

  and what belongs to it

| key | does |
| --- | --- |
| `1` | goes `on` |

```sh
cloister search
```
"""
NAMES = {
    "Stop": frozenset({"Stoppen"}),
    "Remove": frozenset({"Entfernen", "Löschen"}),
    "Context {percent} %": frozenset({"Kontext {percent} %"}),
    "Import…": frozenset({"Importieren…"}),
    "{one} and {other}": frozenset({"{one} und {other}"}),
    "compare": frozenset({"vergleichen"}),
}


def test_every_block_is_a_text_of_its_own_without_its_line_breaks() -> None:
    found = [(block.kind, block.source, block.line) for block in blocks(PAGE)]
    assert found == [
        ("h1", "Guide", 1),
        ("p", "A paragraph in two lines, see `file`.", 3),
        ("li", "One **item**", 6),
        ("li", "and what belongs to it", 8),
        ("th", "key", 10),
        ("th", "does", 10),
        ("td", "goes `on`", 12),
    ]


def test_the_guide_is_collected_with_the_texts_of_the_window() -> None:
    collected = catalogue.read_entries(catalogue.path_of(catalogue.SOURCE_LANGUAGE))
    sources = {entry.source for entry in collected if entry.context == CONTEXT}
    assert sources == {text.source for text in manual_texts()}
    assert len(sources) > 200


@pytest.mark.parametrize(
    ("source", "translation", "fault"),
    [
        ("Press **Stop**.", "Drücken Sie **Stoppen**.", ""),
        ("Press **Stop**.", "Drücken Sie **Anhalten**.", "“Stop” is “Stoppen” in the window"),
        ("Press **Stop**.", "Drücken Sie Stoppen.", "bold"),
        ("**Stop** and **Stop**", "**Stoppen** und **Halt**", "“Stop” is “Stoppen”"),
        ("`/compare` or `/compare`", "`/vergleichen` oder `/zerlegen`", "“/compare”"),
        ("**Remove** it", "**Löschen** Sie es", ""),
        ("*Remove* it", "*Weg* damit", "“Entfernen” or “Löschen”"),
        ("**Import… → Stop** it", "**Importieren… → Stoppen**", ""),
        ("**Import… → Stop** it", "**Importieren… → Halt**", "“Stop”"),
        ("**Stop.** Ends it.", "**Stoppen.** Beendet es.", ""),
        ("**Context 38 %** is", "**Kontext 38 %** ist", ""),
        ("**Context 38 %** is", "**Umfeld 38 %** ist", "“Context 38 %”"),
        ("**Folders and tags** are", "**Ordner, Schlagwörter** sind", ""),  # names nothing
        ("Type `/compare`", "Tippen Sie `/vergleichen`", ""),
        ("Type `/compare`", "Tippen Sie `/compare`", "“/vergleichen”"),
        ("`docs add` adds", "`docs add` fügt hinzu", ""),
        ("`docs add` adds", "`dok hinzu` fügt hinzu", "backticks"),
        ("`docs add` adds", "docs add fügt hinzu", "backticks"),
        ('`"in marks"`', '`"in Zeichen"`', ""),
        ("[More](personas.md)", "[Mehr](personas.md)", ""),
        ("[More](personas.md)", "[Mehr](policy.md)", "elsewhere"),
        ("![A](screenshots/a.png)", "![Ein](screenshots/b.png)", "elsewhere"),
    ],
)
def test_a_block_keeps_markup_links_and_the_names_of_the_window(
    source: str, translation: str, fault: str
) -> None:
    found = manual_faults(source, translation, NAMES)
    assert bool(found) == bool(fault)
    assert any(fault in one for one in found) or not fault


def test_an_answer_that_names_a_button_otherwise_is_not_taken() -> None:
    entries = [
        Entry(CONTEXT, "Press **Stop**.", "", ("docs/user-guide.md",), 1),
        Entry("Page", "Press **Stop**.", "", ("page.py",), 1),
    ]
    answers = {work.id_of(entry): "Drücken Sie **Halt**." for entry in entries}
    taken, refused = work.take(entries, answers, NAMES)
    assert list(taken) == [("Page", "Press **Stop**.")]
    assert [one.id for one in refused] == [work.id_of(entries[0])]


def test_translators_are_told_what_the_window_calls_a_name(tmp_path: Path) -> None:
    entry = Entry(CONTEXT, "Press **Stop**.", "", ("docs/user-guide.md",), 1)
    (path,) = work.write_lists([entry], tmp_path, "todo", names={"de": NAMES}, earlier={})
    (row,) = json.loads(path.read_text(encoding="utf-8"))
    assert row["names"] == {"Stop": {"de": ["Stoppen"]}}
    assert "before" not in row
    assert named_in("Press **Nothing**.", NAMES) == {}


def test_translators_of_a_changed_block_are_shown_what_it_was(tmp_path: Path) -> None:
    entry = Entry(CONTEXT, "Type, press Enter, and wait.", "", ("docs/user-guide.md",), 1)
    earlier = {
        "Type, press Enter.": {"de": "Tippen, Enter drücken."},
        "Quite another thing": {"de": "Etwas ganz anderes"},
    }
    (path,) = work.write_lists([entry], tmp_path, "todo", names={}, earlier=earlier)
    (row,) = json.loads(path.read_text(encoding="utf-8"))
    assert row["before"] == {"en": "Type, press Enter.", "de": "Tippen, Enter drücken."}


def test_the_check_names_what_a_language_lacks_and_what_it_has_too_much(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    said, lacking, gone = (
        Entry(CONTEXT, source, "", ("docs/user-guide.md",), 0)
        for source in ("Asking", "Your chats", "What was there once")
    )
    monkeypatch.setattr(catalogue, "path_of", lambda code: tmp_path / f"cloister_{code}.ts")
    done = {said.key: "Fragen", gone.key: "Früher"}
    text = catalogue.text_of("de", [said, gone], done)
    catalogue.path_of("de").write_text(text, encoding="utf-8")

    assert list(program._differences([said, lacking], "de")) == [
        "de lacks Manual: “Your chats” (docs/user-guide.md)",
        "de has, and nothing says any more, Manual: “What was there once” (docs/user-guide.md)",
    ]
    assert list(program._differences([said, gone], "de")) == []
    assert program._earlier([said, lacking]) == {"What was there once": {"de": "Früher"}}


@pytest.mark.parametrize("arguments", [[], ["xx", "answers.json"], ["answers.json"], ["vi"]])
@pytest.mark.parametrize("act", ["verify", "take"])
def test_an_act_without_a_language_and_answers_looks_at_nothing_and_says_so(
    act: str, arguments: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert program.main([act, *arguments]) != 0
    assert capsys.readouterr().err
