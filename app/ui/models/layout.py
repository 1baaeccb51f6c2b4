"""Where the parts of the Models view stand."""

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from app.ui.models import words
from app.ui.theme import CONTENT_WIDTH, SPACE_L, SPACE_M, SPACE_S
from app.ui.widgets.frames import Rule, set_surface
from app.ui.widgets.labels import label

if TYPE_CHECKING:
    from app.ui.models.page import ModelsPage

_HEADER_PX: Final = 60
_GAP_PX: Final = 12


def lay_out(page: "ModelsPage") -> None:
    """Places everything the page has made."""
    set_surface(page, "window")
    whole = QVBoxLayout(page)
    whole.setContentsMargins(0, 0, 0, 0)
    whole.setSpacing(0)
    whole.addWidget(_header(page))
    whole.addWidget(Rule(page))
    whole.addWidget(_scrolled(page), 1)


def _header(page: "ModelsPage") -> QWidget:
    header = QWidget(page)
    header.setFixedHeight(_HEADER_PX)
    set_surface(header, "surface")
    row = QHBoxLayout(header)
    row.setContentsMargins(SPACE_L - 4, 0, SPACE_L - 4, 0)
    row.setSpacing(SPACE_S)
    row.addWidget(label(words.tr("Models"), "title", header))
    row.addStretch(1)
    row.addWidget(page.import_file_button)
    row.addWidget(page.import_folder_button)
    return header


def _scrolled(page: "ModelsPage") -> QScrollArea:
    body = QWidget(page)
    body.setMaximumWidth(CONTENT_WIDTH)
    set_surface(body, "window")
    column = QVBoxLayout(body)
    column.setContentsMargins(SPACE_L, SPACE_L - 4, SPACE_L, SPACE_L)
    column.setSpacing(_GAP_PX)
    for kind, cards in page.lists.items():
        title = words.section_text(kind)
        cards.setContentsMargins(0, SPACE_M if title else 0, 0, 0)
        cards.setSpacing(_GAP_PX)
        if title:
            cards.addWidget(label(title, "section", body))
    for part in (page.banner, page.rule_text, page.vectors.card, page.imports.card, page.empty):
        column.addWidget(part)
    for section in page.sections.values():
        column.addWidget(section)
        section.hide()
    column.addStretch(1)
    page.empty.hide()
    area = QScrollArea(page)
    area.setWidgetResizable(True)
    area.setAlignment(Qt.AlignmentFlag.AlignHCenter)
    area.setWidget(body)
    area.setFocusPolicy(Qt.FocusPolicy.ClickFocus)  # Tab goes to what can be pressed
    area.setFocus()  # what has the focus when the view is opened
    return area
