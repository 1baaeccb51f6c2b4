"""Sentences of the lower layers are said in the user's language, and no value of theirs is lost."""

import json
import re
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QTranslator
from PySide6.QtWidgets import QApplication

from app.engine.errors import EngineDiedError, ModelNotLoadableError, ModelUnsupportedError
from app.ui import assets
from app.ui.sentences import error_text, said
from installer.translations import catalogue

_PLACE = re.compile(r"\{(\w+)\}")
_GERMAN = catalogue.read(catalogue.path_of("de"))


class Catalogue(QTranslator):
    """German of the sentences, without compiling it."""

    def translate(
        self, context: str, source: str, _comment: str | None = None, _count: int = -1
    ) -> str:
        return _GERMAN.get((context, source), "")

    def isEmpty(self) -> bool:
        return False


@pytest.fixture
def german(qapp: QApplication) -> Iterator[None]:
    translator = Catalogue()
    qapp.installTranslator(translator)
    yield
    qapp.removeTranslator(translator)


def in_german(source: str) -> str:
    return _GERMAN["Errors", source]


def templates() -> list[str]:
    path = assets.folder() / "translations" / "sentences.json"
    return [source for source, *_ in json.loads(path.read_text(encoding="utf-8"))["sentences"]]


def filled(template: str) -> str:
    """With a value of its own in each place."""
    return _PLACE.sub(lambda place: f"<{place[1]}>", template).replace("{{", "{").replace("}}", "}")


@pytest.mark.usefixtures("qapp")
def test_in_the_language_of_the_code_every_sentence_is_said_as_it_is() -> None:
    assert {text: said(text) for text in map(filled, templates()) if said(text) != text} == {}


@pytest.mark.usefixtures("german")
def test_every_sentence_is_recognised_with_its_values() -> None:
    wrong = {
        template: said(filled(template))
        for template in templates()
        if said(filled(template)) != filled(in_german(template))
    }

    assert wrong == {}


@pytest.mark.usefixtures("german")
def test_an_error_is_said_with_what_to_do() -> None:
    error = EngineDiedError()

    assert error_text(error) == f"{in_german(error.message)} {in_german(error.hint)}"


@pytest.mark.usefixtures("german")
@pytest.mark.parametrize("name", ["harbour", "{reason}", "a. b", "'} could {'", "100 %s", "\u202e"])
def test_a_name_from_outside_is_no_part_of_the_sentence(name: str) -> None:
    template = "The model '{name}' could not be loaded. Nothing else is affected."

    text = said(ModelNotLoadableError(name).message)

    assert text == in_german(template).replace("{name}", name)


@pytest.mark.usefixtures("german")
def test_words_within_a_sentence_are_said_too() -> None:
    text = said(ModelUnsupportedError("a.gguf", "bert").message)

    assert in_german("cannot answer here.") in text
    assert "bert" in text


@pytest.mark.usefixtures("german")
def test_sentences_that_were_put_together_are_told_apart() -> None:
    error = EngineDiedError()
    note = f"{error.message} {error.hint} Somebody else wrote this."

    assert said(note) == f"{error_text(error)} Somebody else wrote this."


@pytest.mark.usefixtures("german")
@pytest.mark.parametrize("text", ["", "Plain words of an answer, and more.", "x" * 5_000])
def test_what_nobody_wrote_here_stays_as_it_is(text: str) -> None:
    assert said(text) == text
