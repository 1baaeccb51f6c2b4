"""One model as a card: what it is, whether it fits, where it came from, what can be done."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QVBoxLayout, QWidget

from app.domain.models import Fit
from app.services.models import ModelRow
from app.ui import icons
from app.ui.models import words
from app.ui.theme import SPACE_M, SPACE_S, SPACE_XS, Theme
from app.ui.widgets.buttons import IconButton, Pill, PrimaryButton, QuietButton
from app.ui.widgets.frames import Card
from app.ui.widgets.labels import ElidedLabel, label, paragraph, set_role

_SIGNS = {
    Fit.YES: "circle-check",
    Fit.TIGHT: "triangle-alert",
    Fit.NO: "circle-x",
    Fit.UNKNOWN: "circle-alert",
}
_SIGN_PX = 14
_USE_PX = 76


class ModelCardView(Card):
    """Shows a row of the ledger.

    Signals:
        use_asked, details_asked, verify_asked, remove_asked: the user pressed it (ModelRow).
    """

    use_asked = Signal(object)
    details_asked = Signal(object)
    verify_asked = Signal(object)
    remove_asked = Signal(object)

    def __init__(
        self,
        row: ModelRow,
        theme: Theme,
        *,
        others: Sequence[ModelRow] = (),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent, spacing=SPACE_XS)
        self.row = row
        self._theme = theme
        self._name = label(row.card.name, "title", self)
        self._facts = ElidedLabel(words.facts_text(row.card), "small", self)
        self.fit = paragraph(words.fit_text(row, others), words.TONES[row.verdict.fit], self)
        self._sign = QLabel(self)
        icons.bind(
            self._sign,
            theme,
            _SIGNS[row.verdict.fit],
            tone=words.TONES[row.verdict.fit],
            size=_SIGN_PX,
        )
        self.origin = paragraph(words.origin_text(row), "small", self)
        self.more_button = IconButton(
            theme, "ellipsis", words.tr("More about {name}").format(name=row.card.name), self
        )
        self.details_button = QuietButton(words.tr("Details"), self)
        self.use_button = self._make_use_button()
        self.use_button.setMinimumWidth(_USE_PX)
        self._name_controls()
        self._lay_out()
        self.more_button.clicked.connect(self._open_menu)
        self.details_button.clicked.connect(lambda: self.details_asked.emit(row))
        self.use_button.clicked.connect(lambda: self.use_asked.emit(row))
        self.setAccessibleName(f"{row.card.name}. {self.fit.text()}. {self.origin.text()}")

    def show_busy(self, text: str) -> None:
        """Says what is being done to it."""
        set_role(self.origin, "accent")
        self.origin.setText(text)
        self.more_button.setEnabled(False)
        self.use_button.setEnabled(False)

    def _make_use_button(self) -> PrimaryButton | QuietButton | Pill:
        if self.row.card.is_selected:
            return self._make_badge()
        is_loud = self.row.verdict.fit in (Fit.YES, Fit.TIGHT)
        text = words.tr("Use")
        return PrimaryButton(text, self) if is_loud else QuietButton(text, self)

    def _make_badge(self) -> Pill:
        """Looks like a state, not like something to press."""
        badge = Pill(words.tr("In use"), self)
        badge.setCheckable(True)
        badge.setChecked(True)
        badge.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        badge.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        icons.bind(badge, self._theme, "check", tone="accent", size=_SIGN_PX)
        return badge

    def _name_controls(self) -> None:
        name = self.row.card.name
        self.details_button.setAccessibleName(words.tr("Details of {name}").format(name=name))
        if not self.row.card.is_selected:
            self.use_button.setAccessibleName(words.tr("Use {name}").format(name=name))

    def _open_menu(self) -> None:
        menu = QMenu(self)
        verify = menu.addAction(words.tr("Verify files"))
        verify.triggered.connect(lambda: self.verify_asked.emit(self.row))
        remove = menu.addAction(words.tr("Remove…"))
        remove.triggered.connect(lambda: self.remove_asked.emit(self.row))
        menu.popup(self.more_button.mapToGlobal(self.more_button.rect().bottomLeft()))

    def _lay_out(self) -> None:
        title = QHBoxLayout()
        title.setSpacing(SPACE_S)
        title.addWidget(self._name, 0, Qt.AlignmentFlag.AlignBaseline)
        title.addWidget(self._facts, 1, Qt.AlignmentFlag.AlignBottom)
        verdict = QHBoxLayout()
        verdict.setSpacing(SPACE_S - 2)
        verdict.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignVCenter)
        verdict.addWidget(self.fit, 1)
        texts = QVBoxLayout()
        texts.setSpacing(SPACE_XS + 1)
        texts.addLayout(title)
        texts.addLayout(verdict)
        texts.addWidget(self.origin)
        row = QHBoxLayout()
        row.setSpacing(SPACE_S)
        row.addLayout(texts, 1)
        row.addSpacing(SPACE_M)
        for button in (self.more_button, self.details_button, self.use_button):
            row.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)
        self.body.addLayout(row)
