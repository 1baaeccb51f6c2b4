"""What the site offers: its list, how long that holds, a card for each model, a way to get one."""

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.ui.models import site_words
from app.ui.models.offer_card import OfferCardView
from app.ui.models.offer_details import details_of_offer
from app.ui.models.site import OfferRow, SiteModels, SiteView
from app.ui.theme import Theme
from app.ui.widgets.notices import Banner, EmptyState
from app.ui.widgets.texts import ElidedLabel

_GAP_PX = 12
_EMPTY_PX = 440


class OfferedPane(QWidget):
    """Shows a SiteView.

    Signals:
        stick_asked: the folder of a stick is to be chosen.
    """

    stick_asked = Signal()

    def __init__(self, site: SiteModels, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._site = site
        self._theme = theme
        self.cards: dict[str, OfferCardView] = {}
        self._told_stale: datetime | None = None
        self.stale = Banner(theme, self)  # stands over what is installed too
        self.stale.acted.connect(site.sync)
        self.source = ElidedLabel("", "small", self)
        self.empty: EmptyState | None = None
        self._cards = QVBoxLayout()
        self._cards.setSpacing(_GAP_PX)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(_GAP_PX)
        self._column.addWidget(self.source)
        self._column.addLayout(self._cards)
        site.shown.connect(self._on_shown)
        site.running_changed.connect(self._allow)

    def _on_shown(self, view: SiteView) -> None:
        offers = view.offers
        self.source.setText(site_words.list_text(offers, is_stick=view.is_stick))
        self.source.setVisible(offers.synced is not None)
        if offers.stale_since is None:
            self.stale.hide()
        elif offers.stale_since != self._told_stale:  # who dismissed it has read it
            self.stale.show_message(
                site_words.stale_text(offers),
                hint=site_words.stale_hint(),
                tone="warning",
                action=site_words.tr("Sync now") if view.has_mirror else "",
            )
        self._told_stale = offers.stale_since
        self._show_cards(
            sorted(view.rows, key=lambda row: site_words.rank(row.offer, row.verdict.fit))
        )
        self._show_empty(view)
        self._allow()

    def _show_cards(self, rows: Sequence[OfferRow]) -> None:
        """Cards that still say the truth are kept, so that the focus stays with them."""
        shown, self.cards = self.cards, {}
        for place, row in enumerate(rows):
            name = row.offer.model.name
            card = shown.pop(name, None)
            if card is None or card.row != row:
                if card is not None:
                    _drop(card)
                card = self._made_card(row)
            self._cards.removeWidget(card)
            self._cards.insertWidget(place, card)
            self.cards[name] = card
        for gone in shown.values():
            _drop(gone)

    def _made_card(self, row: OfferRow) -> OfferCardView:
        card = OfferCardView(row, self._theme, self)
        card.install_asked.connect(self._site.install)
        card.details_asked.connect(self._on_details_asked)
        return card

    def _on_details_asked(self, row: OfferRow) -> None:
        details_of_offer(row, self).open()

    def _show_empty(self, view: SiteView) -> None:
        if self.empty is not None:
            _drop(self.empty)
            self.empty = None
        if view.rows:
            return
        title, text = site_words.empty_texts(view.offers, has_mirror=view.has_mirror)
        self.empty = EmptyState(self._theme, "package", title, text, self)
        if view.has_mirror:
            self.empty.add_action(site_words.tr("Sync now"), self._site.sync, is_primary=True)
        self.empty.add_action(
            site_words.tr("Read a stick…"), self.stick_asked.emit, is_primary=not view.has_mirror
        )
        self.empty.setMinimumHeight(_EMPTY_PX)
        self._column.addWidget(self.empty, 1)

    def _allow(self) -> None:
        for card in self.cards.values():
            card.allow(is_allowed=not self._site.is_running)
        if self.empty is not None:
            self.empty.setEnabled(not self._site.is_running)


def _drop(widget: QWidget) -> None:
    widget.setParent(None)
    widget.deleteLater()
