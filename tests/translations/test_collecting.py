"""Texts are found where the code says them, and what could never be translated is refused."""

from pathlib import Path

import pytest

from installer.translations.sentences import Sentences
from installer.translations.sources import Text, UnknownTextError, collect, read_modules

WORDS = """
from PySide6.QtCore import QCoreApplication

def tr(text: str) -> str:
    return QCoreApplication.translate("Harbour", text)

NAMES = for_catalogue("Harbour", {"berth": ("Berth", lambda row: row), "7": "{n}"})

def name(key: str) -> str:
    return tr(NAMES[key][0])
"""
PAGE = """
from harbour import words
from harbour.words import tr as _tr

class Page(QWidget):
    def __init__(self, is_open: bool) -> None:
        #: Ships, not clothes.
        self.setToolTip(self.tr("Ties"))
        self.setText(words.tr("Open") if is_open else _tr("{n} berths").format(n=2))
        counted(2, _tr("{n} ship"), _tr("{n} ships"))
        self.setText(self.tr("Shut" if is_open else "Ajar"))
"""


def package(folder: Path, **modules: str) -> Path:
    made = folder / "harbour"
    made.mkdir()
    for name, code in modules.items():
        (made / f"{name}.py").write_text(code, encoding="utf-8")
    return made


def texts(folder: Path, **modules: str) -> dict[tuple[str, str], Text]:
    found = collect(read_modules(package(folder, **modules)))
    return {(text.context, text.source): text for text in found}


def test_a_text_has_the_context_of_whoever_translates_it(tmp_path: Path) -> None:
    found = texts(tmp_path, words=WORDS, page=PAGE)

    assert {source for context, source in found if context == "Page"} == {"Ties", "Shut", "Ajar"}
    assert {source for context, source in found if context == "Harbour"} == {
        "Open", "{n} berths", "{n} ship", "{n} ships", "Berth",
    }  # fmt: skip


def test_translators_are_told_what_a_text_becomes(tmp_path: Path) -> None:
    found = texts(tmp_path, words=WORDS, page=PAGE)

    assert (found["Page", "Ties"].use, found["Page", "Ties"].note) == (
        "setToolTip", "Ships, not clothes.",
    )  # fmt: skip
    assert found["Harbour", "{n} ship"].use == "the form for one"
    assert found["Harbour", "{n} ships"].use == "the form for any other number"


@pytest.mark.parametrize("made", ['"a" + name', 'f"Berth {name}"', "name"])
def test_a_text_that_is_made_at_run_time_is_refused(tmp_path: Path, made: str) -> None:
    code = f"class Page:\n    def say(self, name):\n        self.tr({made})\n"

    with pytest.raises(UnknownTextError, match=r"harbour/page\.py:3"):
        texts(tmp_path, page=code)


ERRORS = """
_SAFE = "Nothing was moved."
_WHY = {1: "it is low", 2: "it is high"}

class TideError(UserFacingError):
    def __init__(self, ship: str, reason: str) -> None:
        super().__init__(f"'{ship}' cannot leave: {reason}. {_SAFE}", hint="Wait.")

def refuse(ship: str, tide: int) -> None:
    raise TideError(ship, _WHY[tide])

def look(ship: str, is_late: bool) -> None:
    what = "it is late" if is_late else "it is early"
    log.warning("The pilot of the ship did not come.")
    raise UserFacingError(f"The pilot of {ship.name} sleeps: {what}.")
"""


def test_sentences_are_followed_to_where_their_words_are_written(tmp_path: Path) -> None:
    sentences = Sentences(read_modules(package(tmp_path, errors=ERRORS)))
    found = {text.source: text for text in sentences.collect()}

    assert set(found) == {
        "'{ship}' cannot leave: {reason}. Nothing was moved.",
        "Wait.",
        "Nothing was moved.",
        "The pilot of {name} sleeps: {what}.",
        "it is low", "it is high", "it is late", "it is early",
    }  # fmt: skip
    assert sentences.places["'{ship}' cannot leave: {reason}. Nothing was moved."] == ("reason",)
    assert found["it is low"].use == "part of a sentence"
    assert found["The pilot of {name} sleeps: {what}."].note == (
        "{what} may be it is late / it is early"
    )
