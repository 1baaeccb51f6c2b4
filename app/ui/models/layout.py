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
    row.addSpacing(SPACE_S)
    for tab in (page.installed_tab, page.offered_tab):
        row.addWidget(tab)
    row.addStretch(1)
    row.addWidget(page.import_button)
    row.addWidget(page.sync_button)
    return header


def _scrolled(page: "ModelsPage") -> QScrollArea:
    body = QWidget(page)
    body.setMaximumWidth(CONTENT_WIDTH)
    set_surface(body, "window")
    column = QVBoxLayout(body)
    column.setContentsMargins(SPACE_L, SPACE_L - 4, SPACE_L, SPACE_L)
    column.setSpacing(_GAP_PX)
    for part in (
        page.banner,
        page.offered.stale,
        page.rule_text,
        page.vectors.card,
        page.imports.card,
    ):
        column.addWidget(part)
    column.addWidget(page.site.card)
    column.addWidget(page.offered)
    column.addWidget(_installed(page))
    column.addStretch(1)
    area = QScrollArea(page)
    area.setWidgetResizable(True)
    area.setAlignment(Qt.AlignmentFlag.AlignHCenter)
    area.setWidget(body)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # Tab goes to what can be pressed
    area.setFocus()  # what has the focus when the view is opened
    return area


def _installed(page: "ModelsPage") -> QWidget:
    column = QVBoxLayout(page.installed)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(_GAP_PX)
    column.addWidget(page.empty)
    page.empty.hide()
    for kind, section in page.sections.items():
        cards, title = page.lists[kind], words.section_text(kind)
        cards.setContentsMargins(0, SPACE_M if title else 0, 0, 0)
        cards.setSpacing(_GAP_PX)
        if title:
            cards.addWidget(label(title, "section", section))
        column.addWidget(section)
        section.hide()
    return page.installed
