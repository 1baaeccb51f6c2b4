"""Asks for files or a folder, with Qt's own dialog: a native one would note what was visited."""

from collections.abc import Callable
from pathlib import Path
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QSplitter, QTreeView, QWidget

from app.ui.theme import SPACE_XS

_SIZE_PX: Final = (880, 560)
_PLACES_PX: Final = 150
_COLUMNS_PX: Final = (320, 90, 150, 140)

Chosen = Callable[[list[Path]], None]


def choose_files(
    parent: QWidget,
    title: str,
    on_chosen: Chosen,
    *,
    name_filter: str = "",
    is_single: bool = False,
) -> QFileDialog:
    """Opens a dialog for existing files and returns at once."""
    dialog = _dialog(parent, title, on_chosen)
    dialog.setFileMode(
        QFileDialog.FileMode.ExistingFile if is_single else QFileDialog.FileMode.ExistingFiles
    )
    if name_filter:
        dialog.setNameFilter(name_filter)
    dialog.open()
    return dialog


def choose_folder(parent: QWidget, title: str, on_chosen: Chosen) -> QFileDialog:
    """Opens a dialog for one folder and returns at once."""
    dialog = _dialog(parent, title, on_chosen)
    dialog.setFileMode(QFileDialog.FileMode.Directory)
    dialog.setOption(QFileDialog.Option.ShowDirsOnly, on=True)
    dialog.open()
    return dialog


def choose_new_file(
    parent: QWidget, title: str, on_chosen: Chosen, suggestion: Path | None
) -> QFileDialog:
    """Opens a dialog for a file to write, which asks before one is replaced; returns at once."""
    dialog = _dialog(parent, title, on_chosen)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setFileMode(QFileDialog.FileMode.AnyFile)
    if suggestion is not None:
        dialog.setDirectory(str(suggestion.parent))
        dialog.selectFile(suggestion.name)
    dialog.open()
    return dialog


def _dialog(parent: QWidget, title: str, on_chosen: Chosen) -> QFileDialog:
    dialog = QFileDialog(parent, title, str(Path.home()))
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setOption(QFileDialog.Option.DontUseNativeDialog, on=True)
    dialog.setOption(QFileDialog.Option.DontUseCustomDirectoryIcons, on=True)
    dialog.setViewMode(QFileDialog.ViewMode.Detail)
    dialog.resize(*_SIZE_PX)
    _give_room(dialog)
    dialog.filesSelected.connect(lambda names: on_chosen([Path(name) for name in names]))
    return dialog


def _give_room(dialog: QFileDialog) -> None:
    """Qt's own dialog is cramped: wider columns, taller rows."""
    for splitter in dialog.findChildren(QSplitter):
        splitter.setSizes([_PLACES_PX, _SIZE_PX[0] - _PLACES_PX])
    for tree in dialog.findChildren(QTreeView):
        tree.setStyleSheet(f"QTreeView::item {{ padding: {SPACE_XS}px 0; }}")
        for section, width in enumerate(_COLUMNS_PX):
            tree.header().resizeSection(section, width)
