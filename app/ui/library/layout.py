"""Where the parts of the Documents view stand."""

from typing import TYPE_CHECKING, Final

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.ui.library import words
from app.ui.theme import CONTENT_WIDTH, SPACE_L, SPACE_M, SPACE_S, Theme
from app.ui.widgets.frames import Rule, set_surface
from app.ui.widgets.labels import label
from app.ui.widgets.notices import EmptyState
from app.ui.widgets.texts import paragraph

if TYPE_CHECKING:
    from app.ui.library.page import LibraryPage

TABLE: Final = 0
EMPTY: Final = 1
_HEADER_PX: Final = 60
_FILTER_PX: Final = 240


def empty_state(theme: Theme, parent: QWidget) -> EmptyState:
    """The invitation shown while there are no documents."""
    return EmptyState(
        theme,
        "files",
        words.tr("No documents yet"),
        words.tr(
            "Drop files or folders here: PDF, Word, HTML, mail, tables, plain text. "
            "They are read on this machine and kept encrypted; nothing leaves it."
        ),
        parent,
    )


def lay_out(page: "LibraryPage") -> None:
    """Places everything the page has made."""
    set_surface(page, "window")
    body = QWidget(page)
    body.setMaximumWidth(CONTENT_WIDTH)
    column = QVBoxLayout(body)
    column.setContentsMargins(SPACE_L, SPACE_L - 4, SPACE_L, SPACE_M)
    column.setSpacing(SPACE_M)
    column.addWidget(page.banner)
    column.addWidget(page.card)
    column.addWidget(page.watch.card)
    column.addWidget(page.reading)
    column.addWidget(page.stack, 1)
    page.stack.addWidget(_table_pane(page))
    page.stack.addWidget(page.empty)
    whole = QVBoxLayout(page)
    whole.setContentsMargins(0, 0, 0, 0)
    whole.setSpacing(0)
    whole.addWidget(_header(page))
    whole.addWidget(Rule(page))
    # Between stretches, not aligned: an aligned body would lose its height for width.
    line = QHBoxLayout()
    line.addStretch()
    line.addWidget(body, 1)
    line.addStretch()
    whole.addLayout(line, 1)


def _header(page: "LibraryPage") -> QWidget:
    header = QWidget(page)
    header.setFixedHeight(_HEADER_PX)
    set_surface(header, "surface")
    row = QHBoxLayout(header)
    row.setContentsMargins(SPACE_L - 4, 0, SPACE_L - 4, 0)
    row.setSpacing(SPACE_S)
    row.addWidget(label(words.tr("Documents"), "title", header))
    row.addWidget(page.collection_pill)
    row.addStretch(1)
    row.addWidget(page.watch_button)
    row.addWidget(page.add_files_button)
    row.addWidget(page.add_folder_button)
    return header


def _table_pane(page: "LibraryPage") -> QWidget:
    pane = QWidget(page)
    tools = QHBoxLayout()
    tools.setSpacing(SPACE_S)
    page.filter_field.setFixedWidth(_FILTER_PX)
    tools.addWidget(page.filter_field)
    tools.addSpacing(SPACE_S)
    tools.addWidget(page.counts)
    tools.addStretch(1)
    tools.addWidget(page.summarise_button)
    tools.addWidget(page.compare_button)
    tools.addWidget(page.open_button)
    tools.addWidget(page.password_button)
    tools.addWidget(page.remove_button)
    hint = paragraph(
        words.tr(
            "Drop files or folders anywhere in this window. Nothing leaves this machine; "
            "texts and vectors are kept encrypted."
        ),
        "small",
        pane,
    )
    column = QVBoxLayout(pane)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(SPACE_S)
    column.addLayout(tools)
    column.addWidget(page.table, 1)
    column.addSpacing(SPACE_S)
    column.addWidget(hint)
    # A table shorter than the pane leaves the rest to this, so that the hint follows the last row.
    column.addStretch(0)
    return pane
