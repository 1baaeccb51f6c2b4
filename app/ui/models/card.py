"""One model as a card: what it is, whether it fits, where it came from, what can be done."""

from collections.abc import Sequence
from enum import Enum

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QVBoxLayout, QWidget

from app.domain.models import Fit
from app.services.models import ModelRow
from app.ui import icons
from app.ui.models import words
from app.ui.theme import SPACE_M, SPACE_S, SPACE_XS, Theme
from app.ui.widgets.buttons import IconButton, Pill, PrimaryButton, QuietButton
from app.ui.widgets.frames import Card
from app.ui.widgets.labels import label, set_role
from app.ui.widgets.texts import ElidedLabel, paragraph

_SIGNS = {
    Fit.YES: "circle-check",
    Fit.TIGHT: "triangle-alert",
    Fit.NO: "circle-x",
    Fit.UNKNOWN: "circle-alert",
}
_SIGN_PX = 14
_USE_PX = 76


class _Offer(Enum):
    """What the last button of a card is."""

    IN_USE = "in use"
    LOUD = "loud"
    QUIET = "quiet"  # it will not fit, or nobody knows
    AGAIN = "again"  # it was put aside


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
        self._facts = ElidedLabel("", "small", self)
        self.fit = paragraph("", "small", self)
        self._sign = QLabel(self)
        self.origin = paragraph("", "small", self)
        self.more_button = IconButton(
            theme, "ellipsis", words.tr("More about {name}").format(name=row.card.name), self
        )
        self.details_button = QuietButton(words.tr("Details"), self)
        self.details_button.setAccessibleName(
            words.tr("Details of {name}").format(name=row.card.name)
        )
        self._offer = _offer_of(row)
        self.use_button = self._make_use_button()
        self._line = QHBoxLayout()
        self._lay_out()
        self.more_button.clicked.connect(self._open_menu)
        self.details_button.clicked.connect(lambda: self.details_asked.emit(self.row))
        self.show_row(row, others)

    def show_row(self, row: ModelRow, others: Sequence[ModelRow]) -> None:
        """Says what the ledger says now of the same model."""
        self.row = row
        fit = Fit.UNKNOWN if row.card.is_put_aside else row.verdict.fit
        tone = words.TONES[fit]
        self._facts.setText(words.facts_text(row.card))
        self.fit.setText(words.fit_text(row, others))
        set_role(self.fit, tone)
        icons.bind(self._sign, self._theme, _SIGNS[fit], tone=tone, size=_SIGN_PX)
        self.origin.setText(words.origin_text(row))
        set_role(self.origin, "small")
        self.more_button.setEnabled(True)
        self._show_offer(_offer_of(row))
        self.setAccessibleName(f"{row.card.name}. {self.fit.text()}. {self.origin.text()}")

    def show_busy(self, text: str) -> None:
        """Says what is being done to it."""
        set_role(self.origin, "accent")
        self.origin.setText(text)
        self.more_button.setEnabled(False)
        self.use_button.setEnabled(False)

    def _show_offer(self, offer: _Offer) -> None:
        """Another button where another is due; the keyboard does not get lost over it."""
        former = self.use_button
        if offer is self._offer:
            former.setEnabled(True)
            return
        self._offer = offer
        self.use_button = self._make_use_button()
        self._line.replaceWidget(former, self.use_button)
        self.setTabOrder(self.details_button, self.use_button)
        if former.hasFocus():
            (self.details_button if offer is _Offer.IN_USE else self.use_button).setFocus()
        former.hide()
        former.deleteLater()
        self.use_button.show()

    def _make_use_button(self) -> PrimaryButton | QuietButton | Pill:
        if self._offer is _Offer.IN_USE:
            return self._make_badge()
        is_again = self._offer is _Offer.AGAIN
        text = words.tr("Try again") if is_again else words.tr("Use")
        is_loud = self._offer is _Offer.LOUD
        button = PrimaryButton(text, self) if is_loud else QuietButton(text, self)
        button.setMinimumWidth(_USE_PX)
        spoken = words.tr("Try {name} again") if is_again else words.tr("Use {name}")
        button.setAccessibleName(spoken.format(name=self.row.card.name))
        button.clicked.connect(lambda: self.use_asked.emit(self.row))
        return button

    def _make_badge(self) -> Pill:
        """Looks like a state, not like something to press."""
        badge = Pill(words.tr("In use"), self)
        badge.setMinimumWidth(_USE_PX)
        badge.setCheckable(True)
        badge.setChecked(True)
        badge.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        badge.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        icons.bind(badge, self._theme, "check", tone="accent", size=_SIGN_PX)
        return badge

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
        self._line.setSpacing(SPACE_S)
        self._line.addLayout(texts, 1)
        self._line.addSpacing(SPACE_M)
        for button in (self.more_button, self.details_button, self.use_button):
            self._line.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)
        self.body.addLayout(self._line)


def _offer_of(row: ModelRow) -> _Offer:
    if row.card.is_put_aside:
        return _Offer.AGAIN
    if row.card.is_selected:
        return _Offer.IN_USE
    return _Offer.LOUD if row.verdict.fit in (Fit.YES, Fit.TIGHT) else _Offer.QUIET
