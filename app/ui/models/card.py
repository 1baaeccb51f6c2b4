"""One model as a card: what it is, whether it fits, where it came from, what can be done."""

from collections.abc import Sequence
from enum import Enum

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QVBoxLayout, QWidget

from app.domain.models import Fit, ModelKind
from app.services.model_rows import ModelRow
from app.ui import icons
from app.ui.models import words
from app.ui.models.badge import ACT_PX, badge_of
from app.ui.theme import SPACE_M, SPACE_S, SPACE_XS, Theme
from app.ui.widgets.buttons import IconButton, Pill, PrimaryButton, QuietButton
from app.ui.widgets.frames import Card
from app.ui.widgets.labels import label, set_role
from app.ui.widgets.texts import ElidedLabel, paragraph

_SIGN_PX = 14


class _Offer(Enum):
    """What the last button of a card is."""

    IN_USE = "in use"
    LOUD = "loud"
    QUIET = "quiet"  # it will not fit, or nobody knows
    AGAIN = "again"  # it was put aside
    ATTACH = "attach"  # an adapter, to its model
    ADJUST = "adjust"  # an adapter that is attached
    NONE = "none"  # an adapter without its model, or what the site took back


class ModelCardView(Card):
    """Shows a row of the ledger.

    Signals:
        use_asked, off_asked, details_asked, verify_asked, remove_asked: the user pressed it
            (ModelRow).
        options_asked: what holds for a model alone is wanted; the model's name.
        update_asked: the newer files that the site offers are wanted; the model's name.
    """

    use_asked = Signal(object)
    off_asked = Signal(object)
    options_asked = Signal(str)
    update_asked = Signal(str)
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
        self._name = label(words.shown(row.card.name), "title", self)
        self._facts = ElidedLabel("", "small", self)
        self.fit = paragraph("", "small", self)
        self._sign = QLabel(self)
        self.own = paragraph("", "small", self)
        self.origin = paragraph("", "small", self)
        self.options_button = IconButton(
            theme,
            "sliders-horizontal",
            words.tr("Settings for {name}").format(name=words.shown(row.card.name)),
            self,
        )
        self.options_button.setVisible(row.card.kind is ModelKind.GENERATIVE)
        self.options_button.clicked.connect(lambda: self.options_asked.emit(self.row.card.name))
        self.more_button = IconButton(
            theme,
            "ellipsis",
            words.tr("More about {name}").format(name=words.shown(row.card.name)),
            self,
        )
        self.details_button = QuietButton(words.tr("Details"), self)
        self.details_button.setAccessibleName(
            words.tr("Details of {name}").format(name=words.shown(row.card.name))
        )
        self._offer = _offer_of(row, others)
        self.use_button = self._make_use_button()
        self.update_button = QuietButton(words.tr("Update"), self)
        self.update_button.setAccessibleName(
            words.tr("Update {name}").format(name=words.shown(row.card.name))
        )
        self.update_button.setToolTip(words.tr("The site offers a newer one"))
        self.update_button.clicked.connect(lambda: self.update_asked.emit(self.row.card.name))
        self.update_button.hide()
        self._line = QHBoxLayout()
        self._lay_out()
        self.more_button.clicked.connect(self._open_menu)
        self.details_button.clicked.connect(lambda: self.details_asked.emit(self.row))
        self.show_row(row, others)

    def show_row(self, row: ModelRow, others: Sequence[ModelRow]) -> None:
        """Says what the ledger says now of the same model."""
        self.row = row
        fit, tone = words.shown_fit(row), words.tone(row)
        self._facts.setText(words.facts_text(row.card))
        self.fit.setText(words.fit_text(row, others))
        set_role(self.fit, tone)
        icons.bind(self._sign, self._theme, words.SIGNS[fit], tone=tone, size=_SIGN_PX)
        self.own.setText(words.own_text(row))
        self.own.setVisible(bool(self.own.text()))
        self.origin.setText(words.origin_text(row))
        set_role(self.origin, "small")
        self.more_button.setEnabled(True)
        self._show_offer(_offer_of(row, others))
        said = (words.shown(row.card.name), self.fit.text(), self.own.text(), self.origin.text())
        self.setAccessibleName(". ".join(text for text in said if text))

    def show_update(self, *, is_offered: bool) -> None:
        """Whether the site offers newer files of it."""
        self.update_button.setVisible(is_offered)

    def allow_update(self, *, is_allowed: bool) -> None:
        """Whether they may be fetched now."""
        self.update_button.setEnabled(is_allowed)

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
        self.use_button.setVisible(offer is not _Offer.NONE)

    def _make_use_button(self) -> PrimaryButton | QuietButton | Pill:
        if self._offer is _Offer.IN_USE:
            return badge_of(words.tr("In use"), self._theme, self)
        text, spoken = {
            _Offer.AGAIN: (words.tr("Try again"), words.tr("Try {name} again")),
            _Offer.ATTACH: (words.tr("Attach…"), words.tr("Attach {name} to its model")),
            _Offer.ADJUST: (words.tr("Adjust…"), words.tr("Adjust how much {name} is added")),
        }.get(self._offer, (words.tr("Use"), words.tr("Use {name}")))
        is_loud = self._offer is _Offer.LOUD
        button = PrimaryButton(text, self) if is_loud else QuietButton(text, self)
        button.setMinimumWidth(ACT_PX)
        button.setAccessibleName(spoken.format(name=words.shown(self.row.card.name)))
        button.clicked.connect(self._on_use_clicked)
        button.setVisible(self._offer is not _Offer.NONE)
        return button

    def _on_use_clicked(self) -> None:
        bases = self.row.bases
        if self._offer not in (_Offer.ATTACH, _Offer.ADJUST):
            self.use_asked.emit(self.row)
        elif len(bases) == 1:
            self.options_asked.emit(bases[0])
        else:
            menu = QMenu(self)
            for base in bases:
                act = menu.addAction(words.shown(base).replace("&", "&&"))
                act.triggered.connect(lambda _on, name=base: self.options_asked.emit(name))
            menu.popup(self.use_button.mapToGlobal(self.use_button.rect().bottomLeft()))

    def _open_menu(self) -> None:
        menu = QMenu(self)
        if self.row.card.is_selected and self.row.card.kind is ModelKind.RERANKER:
            off = menu.addAction(words.tr("Do not use"))
            off.triggered.connect(lambda: self.off_asked.emit(self.row))
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
        texts.addWidget(self.own)
        texts.addWidget(self.origin)
        self._line.setSpacing(SPACE_S)
        self._line.addLayout(texts, 1)
        self._line.addSpacing(SPACE_M)
        for button in (
            self.options_button,
            self.more_button,
            self.update_button,
            self.details_button,
            self.use_button,
        ):
            self._line.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)
        self.body.addLayout(self._line)


def _offer_of(row: ModelRow, others: Sequence[ModelRow]) -> _Offer:
    if row.card.is_revoked or row.card.kind is ModelKind.OCR:
        return _Offer.NONE
    if row.card.is_put_aside:
        return _Offer.AGAIN
    if row.card.is_selected:
        return _Offer.IN_USE
    if row.card.kind is ModelKind.ADAPTER:
        if not row.bases:
            return _Offer.NONE
        is_attached = any(one.card.id == row.card.id for o in others for one in o.attached)
        return _Offer.ADJUST if is_attached else _Offer.ATTACH
    return _Offer.LOUD if row.verdict.fit in (Fit.YES, Fit.TIGHT) else _Offer.QUIET
