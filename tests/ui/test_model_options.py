"""What holds for one model alone, in the Models view over a real ledger, store and adapter."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPlainTextEdit
from pytestqt.qtbot import QtBot

from app.bench.random_adapter import write_random_adapter
from app.bootstrap import App
from app.domain.engine import CacheType
from app.domain.model_settings import ModelSettings
from app.domain.models import MAX_CRASHES, Fit, FitOffer, FitVerdict, OfferKind
from app.policy.schema import SitePolicy
from app.services.session import Session
from app.ui.a11y import nameless_controls
from app.ui.confirm import ConfirmDialog
from app.ui.models.details import ModelDetails
from app.ui.models.options import ModelOptions
from app.ui.models.page import ModelsPage
from app.ui.tasks import Tasks
from app.ui.theme import Theme
from tests.cheap import COST
from tests.conftest import PASSPHRASE

WAIT_MS = 30_000
MODEL = "SmolLM2-135M-Instruct"
ADAPTER = "Harbour terms"


@pytest.fixture
def session(home: Path, tmp_path: Path) -> Iterator[Session]:
    opened = App(home=home, policy=SitePolicy(), kdf_cost=COST).unlock(bytearray(PASSPHRASE))
    gguf = max((home / "store").rglob("*"), key=lambda path: path.stat().st_size)
    file = tmp_path / "adapter.gguf"
    write_random_adapter(file, gguf, name=ADAPTER)
    opened.models.import_file(file)
    yield opened
    opened.close()


@pytest.fixture
def page(qtbot: QtBot, session: Session, tasks: Tasks) -> ModelsPage:
    shown = ModelsPage(session, tasks, Theme("light"))
    qtbot.addWidget(shown)
    shown.resize(1032, 770)
    shown.show()
    qtbot.waitUntil(lambda: len(shown.cards) == 3, timeout=WAIT_MS)
    return shown


@pytest.fixture
def dialog(qtbot: QtBot, page: ModelsPage) -> ModelOptions:
    page.cards[MODEL].options_button.click()
    qtbot.waitUntil(lambda: bool(page.findChildren(ModelOptions)), timeout=WAIT_MS)
    return page.findChildren(ModelOptions)[-1]


def close(qtbot: QtBot, page: ModelsPage, dialog: ModelOptions) -> None:
    with qtbot.waitSignal(page.models_changed, timeout=WAIT_MS):
        dialog.accept()


def test_every_control_has_a_name(page: ModelsPage, dialog: ModelOptions) -> None:
    for shown in (page, dialog):
        assert [one for one in nameless_controls(shown) if one.isVisible()] == []


def test_an_adapter_is_attached_with_a_scale_and_both_cards_say_so(
    qtbot: QtBot, session: Session, page: ModelsPage, dialog: ModelOptions
) -> None:
    assert page.cards[ADAPTER].fit.text() == f"Can be added to {MODEL}"
    (row,) = dialog.adapters
    assert not row.control.isEnabled()

    row.switch.click()
    row.control.set_value(0.8)
    close(qtbot, page, dialog)

    qtbot.waitUntil(
        lambda: page.cards[MODEL].own.text() == f"With {ADAPTER} at 0.8", timeout=WAIT_MS
    )
    assert page.cards[ADAPTER].fit.text() == f"Added to {MODEL} at 0.8"
    assert page.cards[ADAPTER].use_button.text() == "Adjust…"
    assert [one.scale for one in session.models.tuning.attached(session.models.get(MODEL))] == [0.8]


def test_the_card_of_an_adapter_leads_to_its_model(qtbot: QtBot, page: ModelsPage) -> None:
    page.cards[ADAPTER].use_button.click()

    qtbot.waitUntil(lambda: bool(page.findChildren(ModelOptions)), timeout=WAIT_MS)
    assert page.findChildren(ModelOptions)[-1].windowTitle() == f"Settings for {MODEL}"


def test_a_number_is_set_for_the_model_alone_and_given_back(
    qtbot: QtBot, session: Session, page: ModelsPage, dialog: ModelOptions
) -> None:
    row = dialog.rows["temperature"]
    row.set_value(0.7)
    row.edited.emit("temperature", 0.7)
    close(qtbot, page, dialog)
    assert session.models.tuning.get(MODEL) == ModelSettings(temperature=0.7)
    assert session.preferences.get().temperature == 0.2

    page.cards[MODEL].options_button.click()
    qtbot.waitUntil(lambda: bool(page.findChildren(ModelOptions)), timeout=WAIT_MS)
    again = page.findChildren(ModelOptions)[-1]
    assert again.rows["temperature"].value == 0.7
    again.rows["temperature"].edited.emit("temperature", 0.2)
    close(qtbot, page, again)
    assert session.models.tuning.get(MODEL) == ModelSettings()


def test_another_form_of_prompts_is_chosen(
    qtbot: QtBot, session: Session, page: ModelsPage, dialog: ModelOptions
) -> None:
    dialog.form.choose("llama-3")
    close(qtbot, page, dialog)

    assert session.models.tuning.get(MODEL).prompt_form == "llama-3"
    qtbot.waitUntil(lambda: page.cards[MODEL].own.text() == "Prompts as llama-3", timeout=WAIT_MS)


def test_all_of_it_is_given_back_at_once(
    qtbot: QtBot, session: Session, page: ModelsPage, dialog: ModelOptions
) -> None:
    dialog.form.choose("llama-3")
    dialog.cache.choose(CacheType.Q8_0)
    dialog.rows["top_k"].edited.emit("top_k", 10)
    dialog.reset_button.click()
    close(qtbot, page, dialog)

    assert session.models.tuning.get(MODEL) == ModelSettings()


def test_one_that_does_not_fit_is_used_as_it_would(
    qtbot: QtBot, session: Session, page: ModelsPage
) -> None:
    row = page.cards[MODEL].row
    offer = FitOffer(OfferKind.CACHE, 10**9, "", 1024, CacheType.Q8_0)
    large = replace(row, verdict=FitVerdict(Fit.NO, 9 * 10**9, 10**9, "", offers=(offer,)))

    page.acts.use(large)
    dialog = page.findChildren(ConfirmDialog)[-1]
    assert dialog.windowTitle() == f"Use “{MODEL}” so that it fits?"
    with qtbot.waitSignal(page.models_changed, timeout=WAIT_MS):
        dialog.confirm_button.click()

    own = session.models.tuning.get(MODEL)
    assert own == ModelSettings(context_tokens=1024, cache_type=CacheType.Q8_0)
    said = "Context window 1,024 · conversations kept as q8_0"
    qtbot.waitUntil(lambda: page.cards[MODEL].own.text() == said, timeout=WAIT_MS)


def test_what_changes_nothing_tells_nobody(
    qtbot: QtBot, page: ModelsPage, dialog: ModelOptions
) -> None:
    with qtbot.assertNotEmitted(page.models_changed):
        dialog.accept()


def test_the_keyboard_reaches_every_choice(page: ModelsPage, dialog: ModelOptions) -> None:
    dialog.activateWindow()
    reached = set()
    for _ in range(40):
        QTest.keyClick(dialog, Qt.Key.Key_Tab)
        focus = QApplication.focusWidget()
        if focus is not None:
            reached.add(focus.accessibleName())
    named = {row.switch.accessibleName() for row in dialog.adapters}
    named |= {"Form of prompts", "Temperature", "Context window", "Repeat penalty", "Close"}
    assert page.isVisible()
    assert named <= reached


def test_an_adapter_that_was_put_aside_is_tried_again(
    qtbot: QtBot, session: Session, page: ModelsPage
) -> None:
    for _ in range(MAX_CRASHES):
        session.models.note_crash(ADAPTER)
    page.refresh()
    card = page.cards[ADAPTER]
    qtbot.waitUntil(lambda: card.use_button.text() == "Try again", timeout=WAIT_MS)

    card.use_button.click()
    page.findChildren(ConfirmDialog)[-1].accept()

    qtbot.waitUntil(lambda: card.use_button.text() == "Attach…", timeout=WAIT_MS)
    assert not session.models.get(ADAPTER).is_put_aside


def test_details_show_the_template_as_text(page: ModelsPage) -> None:
    page.cards[MODEL].details_button.click()

    details = page.findChildren(ModelDetails)[-1]
    (reader,) = details.findChildren(QPlainTextEdit)
    assert reader.isReadOnly()
    assert "<|im_start|>" in reader.toPlainText()
