"""Asks for what models are brought in from: a file, a folder, a stick; and for the trust root."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu, QWidget

from app.ui import file_dialog
from app.ui.confirm import ConfirmDialog
from app.ui.models import site_words, words
from app.ui.widgets.buttons import QuietButton


class ImportButton(QuietButton):
    """A menu of the ways in.

    Signals:
        file_chosen: the path of a GGUF file, or of an embedder's folder.
        stick_chosen: the folder of a stick that holds what a station published.
    """

    file_chosen = Signal(object)
    stick_chosen = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(words.tr("Import…"), parent)
        menu = QMenu(self)
        self.file = menu.addAction(words.tr("A model or adapter file (GGUF)…"))
        self.folder = menu.addAction(words.tr("A folder with an embedder…"))
        menu.addSeparator()
        self.stick = menu.addAction(site_words.tr("From the site's stick…"))
        self.file.triggered.connect(self._choose_file)
        self.folder.triggered.connect(self._choose_folder)
        self.stick.triggered.connect(self.choose_stick)
        self.setMenu(menu)

    def allow(self, *, files: bool, stick: bool) -> None:
        """What may be chosen now."""
        self.file.setEnabled(files)
        self.folder.setEnabled(files)
        self.stick.setEnabled(stick)

    def choose_stick(self) -> None:
        """Asks for the folder of a stick."""
        title = site_words.tr("Choose the folder of the stick")
        file_dialog.choose_folder(self.window(), title, _first(self.stick_chosen.emit))

    def _choose_file(self) -> None:
        file_dialog.choose_files(
            self.window(),
            words.tr("Import a model file"),
            _first(self.file_chosen.emit),
            name_filter=words.tr("Models (*.gguf);;All files (*)"),
            is_single=True,
        )

    def _choose_folder(self) -> None:
        title = words.tr("Import an embedder folder")
        file_dialog.choose_folder(self.window(), title, _first(self.file_chosen.emit))


def root(parent: QWidget, on_chosen: Callable[[Path], None]) -> None:
    """Asks for the file that tells whose signatures to believe."""
    file_dialog.choose_files(
        parent,
        site_words.tr("Choose the site's root.json"),
        _first(on_chosen),
        name_filter=site_words.tr("Trust root (*.json);;All files (*)"),
        is_single=True,
    )


def new_station(
    parent: QWidget,
    root_sha256: str,
    on_confirmed: Callable[[], None],
    on_cancelled: Callable[[], None],
) -> None:
    """Asks whether another station than the known one is to be believed."""
    dialog = ConfirmDialog(
        parent,
        title=site_words.tr("Trust another station?"),
        text=site_words.new_root_text(root_sha256),
        action=site_words.tr("Trust the new station"),
    )
    dialog.accepted.connect(on_confirmed)
    dialog.rejected.connect(on_cancelled)
    dialog.open()


def _first(act: Callable[[Path], None]) -> Callable[[Sequence[Path]], None]:
    def on_chosen(paths: Sequence[Path]) -> None:
        if paths:
            act(paths[0])

    return on_chosen
