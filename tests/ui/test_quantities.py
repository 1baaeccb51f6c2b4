"""Counts in words, in the form for one and in the form for many."""

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QLocale

from app.domain.engine import CacheType
from app.domain.models import FitOffer, OfferKind
from app.ui.chat.details import facts
from app.ui.models.words import offer_text
from app.ui.quantities import counted
from tests.ui.chat_kit import STATS, answer


@pytest.fixture
def in_french() -> Iterator[None]:
    before = QLocale()
    QLocale.setDefault(QLocale(QLocale.Language.French))
    yield
    QLocale.setDefault(before)


def test_one_has_its_own_form_and_large_numbers_are_grouped() -> None:
    said = [counted(n, "{n} leaf of {name}", "{n} leaves of {name}", name="a") for n in (0, 1, 2)]
    assert said == ["0 leaves of a", "1 leaf of a", "2 leaves of a"]
    assert counted(12_000, "{n} leaf", "{n} leaves") == "12,000 leaves"


@pytest.mark.usefixtures("in_french")
def test_none_is_one_in_french() -> None:
    assert counted(0, "{n} jeton", "{n} jetons") == "0 jeton"


def test_an_answer_of_one_token_is_not_said_to_have_tokens() -> None:
    stats = replace(STATS, completion_tokens=1, thought_tokens=1, thought_ms=2_000.0)
    said = dict(facts(answer("So.", stats=stats)))
    assert said["Answer"] == "1 token"
    assert said["Thoughts"] == "1 token in 2.0 s, before the answer"


def test_one_layer_is_not_said_to_be_layers() -> None:
    offer = FitOffer(OfferKind.LAYERS, 10**9, "", 4096, CacheType.F16, 1)
    assert offer_text(offer) == "With 1 layer on the graphics processor it needs 1 GB."
