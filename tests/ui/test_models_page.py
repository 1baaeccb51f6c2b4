"""The Models view over a real ledger and store, with the starter models."""

import shutil
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from app.bootstrap import App
from app.domain.models import (
    MAX_CRASHES,
    Fit,
    FitVerdict,
    ModelCard,
    ModelFile,
    ModelKind,
)
from app.policy.schema import ImportRule, SitePolicy
from app.services.model_rows import ModelRow
from app.services.session import Session
from app.ui.a11y import nameless_controls
from app.ui.confirm import ConfirmDialog
from app.ui.models import words
from app.ui.models.card import ModelCardView
from app.ui.models.details import details_of
from app.ui.models.page import ModelsPage
from app.ui.models.work_card import WorkCard
from app.ui.quantities import size_text
from app.ui.tasks import Tasks
from app.ui.theme import Theme
from app.ui.widgets.buttons import PrimaryButton
from tests.cheap import COST
from tests.conftest import PASSPHRASE
from tests.cross_encoders import write_cross_encoder

WAIT_MS = 30_000
GENERATIVE = "SmolLM2-135M-Instruct"
EMBEDDER = "all-MiniLM-L6-v2"
GB = 10**9


class _Shown(QObject):
    """Notes what a card says when it comes."""

    def __init__(self, card: WorkCard, said: list[str]) -> None:
        super().__init__(card)
        self._card = card
        self._said = said

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Show:
            self._said.append(self._card.text)
        return super().eventFilter(watched, event)


def raise_bug(error: BaseException) -> None:
    raise error


@pytest.fixture
def session(home: Path) -> Iterator[Session]:
    opened = App(home=home, policy=SitePolicy(), kdf_cost=COST).unlock(bytearray(PASSPHRASE))
    yield opened
    opened.close()


@pytest.fixture
def page(qtbot: QtBot, session: Session) -> Iterator[ModelsPage]:
    tasks = Tasks(on_bug=raise_bug)
    shown = ModelsPage(session, tasks, Theme("light"))
    qtbot.addWidget(shown)
    shown.resize(1032, 770)
    shown.show()
    qtbot.waitUntil(lambda: len(shown.cards) == 2, timeout=WAIT_MS)
    yield shown
    tasks.close()


@pytest.fixture
def gguf(home: Path) -> Path:
    """The starter model's file in the store."""
    return max((home / "store").rglob("*"), key=lambda path: path.stat().st_size)


def row(
    name: str, fit: Fit, *, size: int = GB, is_selected: bool = False, source: str = "file"
) -> ModelRow:
    card = ModelCard(
        id=1,
        name=name,
        kind=ModelKind.GENERATIVE,
        files=(ModelFile("model.gguf", "ab" * 32, size),),
        architecture="llama",
        quantization="Q4_K_M",
        context_tokens=32768,
        license="Apache-2.0",
        source=source,
        added=datetime(2026, 11, 3, 12, tzinfo=UTC),
        is_selected=is_selected,
    )
    return ModelRow(card, is_verified=True, verdict=FitVerdict(fit, 45 * GB, 16 * GB, "Why."))


def test_both_starter_models_are_shown_as_in_use(page: ModelsPage) -> None:
    assert set(page.cards) == {GENERATIVE, EMBEDDER}
    for card in page.cards.values():
        assert card.use_button.text() == "In use"
        assert card.origin.text().startswith("Starter model, came with the application")
    assert page.cards[GENERATIVE].fit.text().startswith("Fits: needs ")


def test_every_control_has_a_name(page: ModelsPage) -> None:
    assert [control for control in nameless_controls(page) if control.isVisible()] == []


def test_verifying_says_that_every_file_is_intact(qtbot: QtBot, page: ModelsPage) -> None:
    card = page.cards[GENERATIVE]

    card.verify_asked.emit(card.row)

    assert card.origin.text() == "Verifying its files…"
    qtbot.waitUntil(lambda: page.toast.text.endswith("every file is intact."), timeout=WAIT_MS)


def test_a_changed_file_is_found_and_said(qtbot: QtBot, page: ModelsPage, gguf: Path) -> None:
    damaged = bytearray(gguf.read_bytes())
    damaged[-1] ^= 1
    gguf.unlink()  # the store's file is a link to the template's, which must not change
    gguf.write_bytes(damaged)
    card = page.cards[GENERATIVE]

    card.verify_asked.emit(card.row)

    qtbot.waitUntil(page.banner.isVisible, timeout=WAIT_MS)
    assert "is damaged" in page.banner.text


def test_a_file_that_is_no_model_is_refused_in_words(
    qtbot: QtBot, page: ModelsPage, tmp_path: Path
) -> None:
    letter = tmp_path / "letter.gguf"
    letter.write_text("Dear harbour office, the crane stands still.")

    page.import_path(letter)

    assert page.imports.card.isVisible()
    qtbot.waitUntil(lambda: not page.imports.is_running, timeout=WAIT_MS)
    assert page.banner.isVisible()
    assert page.banner.text != ""
    assert not page.imports.card.isVisible()
    assert page.import_button.file.isEnabled()


def test_a_model_is_removed_used_again_after_import(
    qtbot: QtBot, page: ModelsPage, gguf: Path, tmp_path: Path
) -> None:
    copy = tmp_path / "copy.gguf"
    copy.hardlink_to(gguf)
    card = page.cards[GENERATIVE]
    card.remove_asked.emit(card.row)
    with qtbot.waitSignal(page.models_changed, timeout=WAIT_MS):
        page.findChildren(ConfirmDialog)[-1].confirm_button.click()
    assert page.toast.text == f"{GENERATIVE} removed, 98.4 MB freed."
    qtbot.waitUntil(lambda: set(page.cards) == {EMBEDDER}, timeout=WAIT_MS)
    assert page.empty.isVisible()

    with qtbot.waitSignal(page.models_changed, timeout=WAIT_MS):
        page.import_path(copy)

    qtbot.waitUntil(lambda: len(page.cards) == 2, timeout=WAIT_MS)
    assert not page.empty.isVisible()


def test_importing_the_same_file_again_names_the_one_installed(
    qtbot: QtBot, page: ModelsPage, gguf: Path, tmp_path: Path
) -> None:
    copy = tmp_path / "copy.gguf"
    copy.hardlink_to(gguf)

    page.import_path(copy)

    qtbot.waitUntil(page.banner.isVisible, timeout=WAIT_MS)
    assert "installed already" in page.banner.text


def test_details_show_every_file_with_its_digest(page: ModelsPage) -> None:
    shown = page.cards[EMBEDDER].row
    details = details_of(shown, (), page)

    names = {file.sha256 for file in shown.card.files}

    texts = {child.text() for child in details.findChildren(QLabel)}
    assert names <= texts


@pytest.fixture
def other_embedder(tmp_path: Path, starter: Path) -> Path:
    """The starter embedder under another name and digest."""
    folder = tmp_path / "another-embedder"
    shutil.copytree(starter / "embedder", folder)
    (folder / "embedder-int8.onnx").unlink()
    with (folder / "embedder.onnx").open("ab") as file:
        file.write(b"\x9a\x03\x00")  # an empty list of training records: other bytes, same net
    return folder


@pytest.fixture
def other(
    qtbot: QtBot, session: Session, page: ModelsPage, other_embedder: Path, tmp_path: Path
) -> str:
    """The name of another embedder that is offered while a document is here."""
    note = tmp_path / "note.txt"
    note.write_text("The crane stopped at noon because its pump had lost pressure.")
    session.library.add([note])
    card = session.models.import_file(other_embedder)
    page.refresh()
    qtbot.waitUntil(lambda: card.name in page.cards, timeout=WAIT_MS)
    return card.name


def use(page: ModelsPage, name: str) -> None:
    page.cards[name].use_asked.emit(page.cards[name].row)


def test_a_model_that_was_put_aside_is_tried_again_when_somebody_says_so(
    qtbot: QtBot, session: Session, page: ModelsPage
) -> None:
    for _ in range(MAX_CRASHES):
        session.models.note_crash(GENERATIVE)
    page.refresh()
    card = page.cards[GENERATIVE]
    qtbot.waitUntil(lambda: card.use_button.text() == "Try again", timeout=WAIT_MS)
    assert card.fit.text().startswith("Put aside")

    card.use_button.click()
    dialog = page.findChild(ConfirmDialog)
    assert isinstance(dialog, ConfirmDialog)
    dialog.accept()

    qtbot.waitUntil(lambda: card.use_button.text() == "In use", timeout=WAIT_MS)
    assert not session.models.get(GENERATIVE).is_put_aside


def test_another_embedder_reads_the_documents_that_are_here(
    qtbot: QtBot, session: Session, page: ModelsPage, other: str
) -> None:
    said: list[str] = []
    page.vectors.card.installEventFilter(_Shown(page.vectors.card, said))

    with qtbot.waitSignal(page.vectors_changed, timeout=WAIT_MS):
        use(page, other)

    assert said == ["Reading your documents anew · the one before answers until it is done"]
    qtbot.waitUntil(page.vectors.card.isHidden, timeout=WAIT_MS)
    found = session.search.search("Why did the lifting gear stand still?")
    assert not found.by_words
    assert found.passages[0].cosine > 0


def test_a_stopped_reading_says_how_documents_are_found_and_goes_on(
    qtbot: QtBot, session: Session, page: ModelsPage, other_embedder: Path, tmp_path: Path
) -> None:
    for number in range(40):
        note = tmp_path / f"note-{number}.txt"
        note.write_text(f"Log {number}. " + "The crane stopped at noon. " * 20)
        session.library.add([note])
    other = session.models.import_file(other_embedder)
    page.refresh()
    qtbot.waitUntil(lambda: other.name in page.cards, timeout=WAIT_MS)

    use(page, other.name)
    qtbot.waitUntil(page.vectors.card.isVisible, timeout=WAIT_MS)
    page.vectors.card.cancel_button.click()
    assert not page.vectors.card.cancel_button.isEnabled()
    qtbot.waitUntil(page.banner.isVisible, timeout=WAIT_MS)
    assert "the one before answers" in page.banner.text

    with qtbot.waitSignal(page.vectors_changed, timeout=WAIT_MS):
        page.banner.acted.emit()
    assert not page.banner.isVisible()


def test_a_site_that_forbids_imports_says_so(qtbot: QtBot, session: Session) -> None:
    tasks = Tasks(on_bug=raise_bug)
    page = ModelsPage(session, tasks, Theme("light"), import_rule=ImportRule.FORBID)
    qtbot.addWidget(page)
    page.show()
    qtbot.waitUntil(lambda: len(page.cards) == 2, timeout=WAIT_MS)

    assert page.rule_text.isVisible()
    assert "does not allow importing" in page.rule_text.text()
    assert not page.import_button.file.isEnabled()
    tasks.close()


def test_a_model_that_will_not_fit_shows_why_and_is_not_loud(qtbot: QtBot) -> None:
    large, small, ended = row("Large", Fit.NO), row("Small", Fit.YES), row("Ended", Fit.YES)
    ended = replace(ended, card=replace(ended.card, crashes=MAX_CRASHES, files=large.card.files))
    card = ModelCardView(large, Theme("light"), others=[small, ended])
    qtbot.addWidget(card)

    assert card.fit.text() == "Will not fit: needs 45 GB, 16 GB free. Small fits."
    assert not isinstance(card.use_button, PrimaryButton)


def test_using_a_model_that_will_not_fit_asks_first(page: ModelsPage) -> None:
    large = row("Large", Fit.NO)
    view = ModelCardView(large, Theme("light"), parent=page)
    view.use_asked.connect(page.cards[GENERATIVE].use_asked)

    view.use_button.click()

    dialog = page.findChildren(ConfirmDialog)[-1]
    assert dialog.windowTitle() == "Use “Large” all the same?"
    dialog.reject()


def test_sizes_are_read_as_disks_are_sold() -> None:
    said = [size_text(size) for size in (0, 999, 98_000_000, 4_700_000_000, 123_400_000_000)]

    assert said == ["0 B", "999 B", "98 MB", "4.7 GB", "123 GB"]


@pytest.mark.usefixtures("other")
def test_removing_the_embedder_in_use_lets_the_next_one_read_the_documents(
    qtbot: QtBot, session: Session, page: ModelsPage
) -> None:
    page.cards[EMBEDDER].remove_asked.emit(page.cards[EMBEDDER].row)
    dialog = page.findChildren(ConfirmDialog)[-1]
    with qtbot.waitSignal(page.vectors_changed, timeout=WAIT_MS):
        dialog.confirm_button.click()

    found = session.search.search("Why did the lifting gear stand still?")
    assert found.passages
    assert not found.by_words


def test_removing_the_model_in_use_says_what_follows() -> None:
    in_use = row("Small", Fit.YES, is_selected=True)
    other = row("Other", Fit.YES)
    newer = replace(other, card=replace(other.card, id=2))

    assert words.removal_text(in_use, [in_use, newer]).endswith("Other answers from then on.")

    assert words.removal_text(in_use).endswith("answers show the passages themselves.")
    assert words.removal_text(row("Other", Fit.YES)).endswith("Your chats stay.")


def test_a_reranker_is_tried_at_once_and_says_what_it_is_good_for(
    qtbot: QtBot, session: Session, page: ModelsPage, tmp_path: Path, starter: Path
) -> None:
    folder = write_cross_encoder(tmp_path / "words", starter / "embedder" / "tokenizer.json")
    page.import_path(folder)
    qtbot.waitUntil(lambda: "words" in page.cards, timeout=WAIT_MS)
    assert not page.sections[ModelKind.RERANKER].isHidden()
    shown = page.cards["words"]
    qtbot.waitUntil(lambda: shown.fit.text() == "Puts passages in order", timeout=WAIT_MS)
    qtbot.waitUntil(shown.more_button.isEnabled, timeout=WAIT_MS)
    (tried,) = [one for one in session.models.list() if one.card.name == "words"]
    assert tried.skills is not None  # no question was asked
    shown.off_asked.emit(shown.row)
    qtbot.waitUntil(lambda: isinstance(shown.use_button, PrimaryButton), timeout=WAIT_MS)
    assert page.toast.text == "words is switched off."
    shown.use_button.click()
    qtbot.waitUntil(lambda: not isinstance(shown.use_button, PrimaryButton), timeout=WAIT_MS)
    assert page.toast.text == "words is used from now on."


def test_a_model_of_a_kind_without_use_is_shown_and_cannot_be_used(
    qtbot: QtBot, session: Session, page: ModelsPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    known = session.models.list()
    there = row("English", Fit.UNKNOWN)
    there = replace(there, card=replace(there.card, id=9, kind=ModelKind.OCR))
    monkeypatch.setattr(session.models, "list", lambda: (*known, there))
    page.refresh()
    qtbot.waitUntil(lambda: "English" in page.cards, timeout=WAIT_MS)
    shown = page.cards["English"]
    assert not page.sections[ModelKind.OCR].isHidden()
    assert shown.fit.text() == "Not used by this version"
    assert shown.use_button.isHidden()
    assert [control for control in nameless_controls(page) if control.isVisible()] == []
