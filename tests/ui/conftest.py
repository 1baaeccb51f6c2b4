"""Fixtures of the window's tests: the look, the door off the GUI thread, and real homes."""

import gc
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.bootstrap import App
from app.policy.schema import SitePolicy
from app.security.kdf import Argon2idCost
from app.ui import fonts, theme
from app.ui.tasks import Tasks
from app.ui.theme import Theme
from tests.cheap import COST


@pytest.fixture(autouse=True)
def garbage_stays_on_the_gui_thread() -> Iterator[None]:
    """As in the product: what tests leave behind is collected between them, on this thread.

    Windows that were left open end with their test: each change of the look would lay them out.
    """
    gc.disable()
    yield
    if isinstance(QApplication.instance(), QApplication):
        for window in QApplication.topLevelWidgets():
            window.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    gc.collect(1)
    gc.enable()


@pytest.fixture(autouse=True, scope="module")
def garbage_does_not_outlive_its_module() -> Iterator[None]:
    """Whatever grew old: the next module may collect on a thread of its own."""
    yield
    gc.collect()


@pytest.fixture(autouse=True)
def nothing_stays_copied() -> Iterator[None]:
    """The offscreen clipboard outlives Python; a copy made in Python that lies there would not."""
    yield
    if isinstance(QApplication.instance(), QApplication):
        QApplication.clipboard().clear()


@pytest.fixture
def look(qapp: QApplication) -> Iterator[Theme]:
    """The light theme, applied; taken off again so that tests do not dress each other."""
    qapp.setStyle("Fusion")
    fonts.load_first()
    fonts.load_rest()
    result = Theme("light")
    theme.apply(qapp, result)
    yield result
    qapp.setStyleSheet("")


@pytest.fixture
def bugs() -> list[BaseException]:
    """Errors that only a bug of ours would raise."""
    return []


@pytest.fixture
def tasks(qtbot: QtBot, bugs: list[BaseException]) -> Iterator[Tasks]:
    """The door off the GUI thread; a bug behind it fails the test."""
    assert qtbot is not None
    result = Tasks(on_bug=bugs.append)
    yield result
    assert result.close()
    assert bugs == []


@pytest.fixture
def cheap_kdf() -> Argon2idCost:
    """Argon2id at a cost for tests."""
    return COST


@pytest.fixture
def factory(home: Path, cheap_kdf: Argon2idCost) -> App:
    """A home that was set up before, still locked."""
    home.chmod(0o700)
    return App(home=home, policy=SitePolicy(), kdf_cost=cheap_kdf, stays=True)
