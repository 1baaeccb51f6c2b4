"""What the window does with files of personas: asks where, and tells what came of it."""

from functools import partial
from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from app.errors import UserFacingError
from app.services.persona_files.service import Exported, Imported
from app.services.session import Session
from app.ui import file_dialog
from app.ui.personas.words import tr
from app.ui.quantities import counted
from app.ui.tasks import Tasks

_FILE_NAME: Final = "cloister-personas.json"


class PersonaFileActs(QObject):
    """Import and export.

    Signals:
        imported: something came in.
        told: (str) what was done.
        failed: (UserFacingError) nothing was.
    """

    imported = Signal()
    told = Signal(str)
    failed = Signal(object)

    def __init__(self, session: Session, tasks: Tasks, window: QWidget) -> None:
        super().__init__(window)
        self._files = session.persona_files
        self._tasks = tasks
        self._window = window

    def choose(self) -> None:
        """Asks for a file, and brings in what it holds."""
        file_dialog.choose_files(
            self._window,
            tr("Import personas and prompts"),
            lambda paths: self.import_file(paths[0]),
            name_filter=tr("Personas and prompts (*.json);;All files (*)"),
            is_single=True,
        )

    def export(self) -> None:
        """Asks for a place, and writes what people made. The file is not encrypted."""
        file_dialog.choose_new_file(
            self._window,
            tr("Export your personas and prompts: the file is not encrypted"),
            lambda paths: self.export_to(paths[0]),
            Path.home() / _FILE_NAME,
        )

    def import_file(self, path: Path) -> None:
        """Brings in all that a file holds, or nothing."""
        files = self._files
        self._tasks.change(lambda: files.import_file(path), self._on_imported, self._on_failed)

    def export_to(self, path: Path) -> None:
        """Writes to a file; the dialog asked before one is replaced."""
        files = self._files
        self._tasks.change(
            lambda: files.export(path, replaces=True),
            partial(self._on_exported, path),
            self._on_failed,
        )

    def _on_imported(self, done: Imported) -> None:
        self.imported.emit()
        said = tr("Imported: {personas}, {prompts}.").format(
            personas=_personas(len(done.personas)), prompts=_prompts(len(done.prompts))
        )
        if done.present:
            said += " " + tr("{n} are here already.").format(n=len(done.present))
        if done.renamed:
            names = ", ".join(now for _, now in done.renamed)
            said += " " + tr("Under another name: {names}.").format(names=names)
        self.told.emit(said)

    def _on_exported(self, path: Path, done: Exported) -> None:
        personas, prompts = _personas(done.personas), _prompts(done.prompts)
        said = tr("Wrote {personas} and {prompts} to {file}")
        self.told.emit(said.format(personas=personas, prompts=prompts, file=path.name))

    def _on_failed(self, error: UserFacingError) -> None:
        self.failed.emit(error)


def _personas(count: int) -> str:
    return counted(count, tr("{n} persona"), tr("{n} personas"))


def _prompts(count: int) -> str:
    return counted(count, tr("{n} prompt"), tr("{n} prompts"))
