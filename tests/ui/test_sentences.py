"""Sentences of the lower layers are said in the user's language, and no value of theirs is lost."""

import json
import re
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QTranslator
from PySide6.QtWidgets import QApplication

from app.engine.errors import EngineDiedError, ModelNotLoadableError, ModelUnsupportedError
from app.ui import assets
from app.ui.sentences import Template, error_text, forget, said
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


@pytest.fixture
def tried(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The texts that a template was held against."""
    tried: list[str] = []
    values_in = Template.values_in

    def noted(template: Template, text: str) -> dict[str, str] | None:
        tried.append(text)
        return values_in(template, text)

    monkeypatch.setattr(Template, "values_in", noted)
    forget()
    return tried


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


@pytest.mark.usefixtures("german")
@pytest.mark.parametrize("sentence", ["a. ", "a.\n", "\n", "Ask a. ", "Ask a.\n"])
def test_a_text_of_many_sentences_costs_no_more_than_one_of_a_few(
    sentence: str, tried: list[str]
) -> None:
    text = (sentence * 4_000)[:4_000]

    assert said(text).endswith(text[-100:])
    assert len(tried) <= 13 * 13 * len(templates())


@pytest.mark.usefixtures("german")
def test_what_comes_after_many_sentences_stays_with_what_was_said_before() -> None:
    error = EngineDiedError()

    assert said(error.message + " Mm." * 100) == in_german(error.message) + " Mm." * 100


@pytest.mark.usefixtures("german")
def test_a_text_that_was_said_is_not_looked_through_again(tried: list[str]) -> None:
    first = said(EngineDiedError().message)
    tried.clear()

    assert said(EngineDiedError().message) == first
    assert tried == []
    forget()
    assert said(EngineDiedError().message) == first
    assert tried != []


@pytest.mark.usefixtures("qapp")
def test_in_the_language_of_the_code_nothing_is_tried(tried: list[str]) -> None:
    assert said(EngineDiedError().message) == EngineDiedError().message
    assert tried == []
