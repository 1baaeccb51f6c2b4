"""The states of the window, in an order in which a person would come to them."""

import os
from collections.abc import Callable, Collection, Mapping
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QLineEdit, QPushButton, QScrollArea

from app.bench import (
    tour_attachments,
    tour_branches,
    tour_chat_files,
    tour_chats,
    tour_context,
    tour_filter,
    tour_help,
    tour_history,
    tour_keeping,
    tour_languages,
    tour_models,
    tour_personas,
    tour_record,
    tour_scans,
    tour_vault,
    tour_watching,
)
from app.bench.samples import Samples, largest
from app.bench.stage import PASSPHRASE, Stage
from app.services.search import IndexState
from app.ui.library.languages import LanguagesDialog
from app.ui.library.page import LibraryPage
from app.ui.settings.page import SettingsPage
from app.ui.unlock.first_start import FirstStart
from app.ui.unlock.unlock_page import UnlockPage
from app.ui.vault.care_dialog import CareDialog
from app.ui.views import View

_COLLECTION: Final = "Harbour reports"
_SOME_LOGS: Final = 40
_BUSY_MS: Final = 700  # until the line that runs is in the middle


def tour(stage: Stage, samples: Samples, only: Collection[str] = ()) -> None:
    """Takes a picture of every state, or of those of some parts; a first start comes always."""
    parts: Mapping[str, Callable[[], None]] = {
        "help": lambda: tour_help.helping(stage),
        "documents": lambda: _documents(stage, samples),
        "watching": lambda: tour_watching.watching(stage, samples),
        "chats": lambda: tour_chats.chats(stage),
        "attachments": lambda: tour_attachments.attachments(stage, samples),
        "branches": lambda: tour_branches.branches(stage),
        "context": lambda: tour_context.context(stage),
        "history": lambda: tour_history.history(stage),
        "files": lambda: tour_chat_files.files(stage, samples),
        "whole": lambda: tour_chats.whole(stage, samples),
        "scans": lambda: tour_scans.scans(stage, samples),
        "models": lambda: tour_models.models(stage, samples),
        "passphrase": lambda: tour_vault.passphrase(stage),
        "care": lambda: tour_vault.care(stage),
        "record": lambda: tour_record.record(stage),
        "keeping": lambda: tour_keeping.keeping(stage),
        "filter": lambda: tour_filter.filtering(stage),
        "personas": lambda: tour_personas.personas(stage),
        "settings": lambda: _settings(stage),
        "manual": lambda: tour_languages.manual(stage),
        "languages": lambda: tour_languages.languages(stage, samples),
        "indexing": lambda: _indexing(stage, samples),
        "written": lambda: tour_chats.written(stage),
        "stopped": lambda: tour_chats.stopped(stage),
        "locking": lambda: _lock_and_unlock(stage),
    }
    _first_start(stage)
    for name, part in parts.items():
        if not stage.is_done and (not only or name in only):
            part()


def _first_start(stage: Stage) -> None:
    page = stage.child(FirstStart)
    stage.shoot("first-start")
    page.restore_button.click()
    restoring = stage.child(CareDialog)
    stage.shoot("first-start-restore")
    restoring.reject()
    stage.type(stage.child(QLineEdit, "Passphrase"), PASSPHRASE, is_sent=False)
    again = stage.child(QLineEdit, "The same again")
    stage.type(again, PASSPHRASE, is_sent=False)
    stage.shoot("first-start-passphrase")
    QTest.keyClick(again, Qt.Key.Key_Return)
    stage.wait(lambda: page.step == 2, "the vault")  # noqa: PLR2004
    stage.shoot("first-start-model")
    stage.child(QPushButton, "Continue").click()
    stage.shoot("first-start-documents")
    stage.child(QPushButton, "Start chatting").click()
    stage.wait(lambda: stage.shell.main_window is not None, "the main window")
    stage.wait(lambda: stage.session.models.loaded is not None, "the model")
    stage.shoot("chat-empty-no-documents")


def _documents(stage: Stage, samples: Samples) -> None:
    stage.workspace.show_view(View.DOCUMENTS)
    page = stage.child(LibraryPage)
    stage.wait(page.empty.isVisible, "the empty library")
    stage.shoot("documents-empty")
    page.collection_pill.choose(_COLLECTION)
    stage.workspace.add_paths([samples.good, samples.problems])
    stage.wait(lambda: not page.imports.is_running, "the import")
    stage.wait(page.card.retry_button.isVisible, "the problems")
    stage.wait(lambda: not page.toast.isVisible(), "the toast to go")
    stage.shoot("documents-problems")
    place = page.model.place_of((_COLLECTION, str(samples.good / "incident-2024-017.pdf")))
    if place is not None:
        page.table.selectRow(place)
    page.open_button.click()
    stage.settle()
    stage.shoot("documents-text")
    stage.child(QDialog).close()
    page.remove_button.click()
    stage.shoot("documents-remove")
    stage.child(QDialog).close()
    page.table.clearSelection()
    stage.session.library.set_ocr_languages(_COLLECTION, ["vie", "eng"])
    page.collection_pill.languages_asked.emit()
    stage.wait(lambda: stage.find(LanguagesDialog), "the languages")
    stage.shoot("documents-languages")
    stage.child(LanguagesDialog).close()
    stage.session.library.set_ocr_languages(_COLLECTION, [])
    stage.wait(lambda: stage.session.search.state is IndexState.READY, "the index")


def _settings(stage: Stage) -> None:
    stage.workspace.show_view(View.SETTINGS)
    stage.shoot("settings")
    bar = stage.child(SettingsPage).findChildren(QScrollArea)[0].verticalScrollBar()
    bar.setValue(bar.maximum())
    stage.shoot("settings-lower")
    page = stage.child(SettingsPage)
    page.more_button.click()
    stage.settle()
    area = stage.child(SettingsPage).findChildren(QScrollArea)[0]
    area.ensureWidgetVisible(page.rows["dry_multiplier"], 0, 300)
    stage.shoot("settings-sampling")
    bar.setValue(bar.maximum())
    stage.shoot("settings-sampling-lower")
    page.more_button.click()
    bar.setValue(0)
    stage.press(Qt.Key.Key_Slash, Qt.KeyboardModifier.ControlModifier)
    stage.wait(lambda: stage.find(QDialog), "the sheet")
    stage.shoot("shortcuts")
    stage.child(QDialog).close()


def _indexing(stage: Stage, samples: Samples) -> None:
    stage.workspace.add_paths([samples.many])
    page = stage.child(LibraryPage)
    stage.wait(lambda: page.imports.progress.done >= _SOME_LOGS, "some files")
    stage.shoot("documents-indexing", is_moving=True)
    stage.hover(stage.workspace, [samples.problems])
    stage.shoot("documents-drop", is_moving=True)
    stage.leave(stage.workspace)
    page.card.pause_button.click()
    stage.wait(page.card.resume_button.isVisible, "the pause")
    stage.shoot("documents-paused")


def _lock_and_unlock(stage: Stage) -> None:
    main = stage.shell.main_window
    if main is None:
        return
    stage.workspace.lock_requested.emit()
    stage.wait(lambda: main.workspace is None, "the lock")
    stage.shoot("locked")
    stage.restart()
    page = stage.child(UnlockPage)
    stage.shoot("unlock")
    stage.type(page.field, "not the passphrase")
    stage.wait(lambda: not page.field.isReadOnly() and page.notice, "the refusal")
    stage.shoot("unlock-wrong-passphrase")
    page.reset()
    stage.type(page.field, PASSPHRASE, is_sent=False)
    page.set_busy(is_busy=True)  # what a cheap key of a throw-away vault is too quick for
    stage.settle(_BUSY_MS)
    stage.shoot("unlock-busy", is_moving=True)
    page.reset()
    _damage_model(stage)
    stage.type(page.field, PASSPHRASE)
    stage.wait(lambda: stage.shell.main_window is not None, "the main window")
    stage.wait(lambda: any(b.isVisible() for b in tour_chats.banners(stage)), "the banner")
    stage.shoot("banner-model-damaged")
    for banner in tour_chats.banners(stage):
        banner.hide()
    stage.workspace.show_view(View.DOCUMENTS)
    card = stage.child(LibraryPage).card
    stage.wait(card.resume_button.isVisible, "the offer to go on")
    stage.shoot("documents-unfinished")
    tour_models.remove_the_model(stage)
    tour_chats.extractive(stage)


def _damage_model(stage: Stage) -> None:
    """Changes one byte of the largest file in the store."""
    model = largest(stage.factory.home / "store")
    model.chmod(0o600)
    with model.open("r+b") as stream:
        stream.seek(-1, os.SEEK_END)
        last = stream.read(1)[0]
        stream.seek(-1, os.SEEK_END)
        stream.write(bytes([last ^ 1]))
