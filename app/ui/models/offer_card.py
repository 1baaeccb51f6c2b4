"""One model of the site's list as a card: what it is, whether it will fit, who vetted it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from app.domain.models import Fit
from app.services.site_offers import OfferState
from app.ui import icons
from app.ui.models import site_words, words
from app.ui.models.badge import ACT_PX, badge_of
from app.ui.models.site import OfferRow
from app.ui.theme import SPACE_M, SPACE_S, SPACE_XS, Theme
from app.ui.widgets.buttons import PrimaryButton, QuietButton
from app.ui.widgets.frames import Card
from app.ui.widgets.labels import label, set_role
from app.ui.widgets.texts import ElidedLabel, paragraph

_SIGN_PX = 14


class OfferCardView(Card):
    """Shows an offered model.

    Signals:
        install_asked: it, or its newer files, are wanted; the model's name.
        details_asked: OfferRow whose every fact is wanted.
    """

    install_asked = Signal(str)
    details_asked = Signal(object)

    def __init__(self, row: OfferRow, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent, spacing=SPACE_XS)
        self.row = row
        offer, name = row.offer, words.shown(row.offer.model.name)
        self.state = paragraph(site_words.state_text(offer, row.verdict), "", self)
        fit = site_words.fit_of(offer, row.verdict)
        set_role(self.state, words.TONES[fit])
        sign = QLabel(self)
        icons.bind(sign, theme, words.SIGNS[fit], tone=words.TONES[fit], size=_SIGN_PX)
        self.origin = paragraph(site_words.vetted_text(offer.model), "small", self)
        title = QHBoxLayout()
        title.setSpacing(SPACE_S)
        title.addWidget(label(name, "title", self), 0, Qt.AlignmentFlag.AlignBaseline)
        facts = ElidedLabel(site_words.facts_text(offer.model), "small", self)
        title.addWidget(facts, 1, Qt.AlignmentFlag.AlignBottom)
        verdict = QHBoxLayout()
        verdict.setSpacing(SPACE_S - 2)
        verdict.addWidget(sign, 0, Qt.AlignmentFlag.AlignVCenter)
        verdict.addWidget(self.state, 1)
        texts = QVBoxLayout()
        texts.setSpacing(SPACE_XS + 1)
        texts.addLayout(title)
        texts.addLayout(verdict)
        texts.addWidget(self.origin)
        line = QHBoxLayout()
        line.setSpacing(SPACE_S)
        line.addLayout(texts, 1)
        line.addSpacing(SPACE_M)
        self.details_button = QuietButton(site_words.tr("Details"), self)
        self.details_button.setAccessibleName(site_words.tr("Details of {name}").format(name=name))
        self.details_button.clicked.connect(lambda: self.details_asked.emit(self.row))
        line.addWidget(self.details_button, 0, Qt.AlignmentFlag.AlignVCenter)
        self.install_button = self._install_button(name)
        if offer.state is OfferState.INSTALLED:
            badge = badge_of(site_words.tr("Installed"), theme, self)
            line.addWidget(badge, 0, Qt.AlignmentFlag.AlignVCenter)
        elif self.install_button is not None:
            line.addWidget(self.install_button, 0, Qt.AlignmentFlag.AlignVCenter)
        self.body.addLayout(line)
        said = (name, facts.text(), self.state.text(), self.origin.text())
        self.setAccessibleName(". ".join(said))

    def allow(self, *, is_allowed: bool) -> None:
        """Whether it may be fetched now."""
        if self.install_button is not None:
            self.install_button.setEnabled(is_allowed)

    def _install_button(self, name: str) -> PrimaryButton | QuietButton | None:
        offer = self.row.offer
        if offer.state not in (OfferState.AVAILABLE, OfferState.UPDATE):
            return None
        text, spoken = site_words.tr("Install"), site_words.tr("Install {name}")
        if offer.fetched_bytes:
            text, spoken = site_words.tr("Go on"), site_words.tr("Go on fetching {name}")
        elif offer.state is OfferState.UPDATE:
            text, spoken = site_words.tr("Update"), site_words.tr("Update {name}")
        is_loud = self.row.verdict.fit in (Fit.YES, Fit.TIGHT)
        button = PrimaryButton(text, self) if is_loud else QuietButton(text, self)
        button.setMinimumWidth(ACT_PX)
        button.setAccessibleName(spoken.format(name=name))
        button.clicked.connect(lambda: self.install_asked.emit(offer.model.name))
        return button
