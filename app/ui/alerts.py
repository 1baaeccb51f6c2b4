"""What the first window says over its page: what is wrong, and what was removed for its age."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from app.domain.care import CheckReport
from app.errors import UserFacingError
from app.services.embedder import NoEmbedderError
from app.services.session import Session
from app.ui.keeping import gone
from app.ui.lasting import Lasting
from app.ui.quantities import counted
from app.ui.record_watch import RecordWatch
from app.ui.sentences import said
from app.ui.theme import Theme
from app.ui.views import View
from app.ui.widgets.notices import Banner


class Alerts(QObject):
    """Two banners, to which the window gives a place.

    ``notice`` tells what is so since the unlock, ``banner`` the last part that does not work.

    Signals:
        view_requested: (View) the page on which something can be done about it.
        unrecorded: it must be locked, since nothing may go unrecorded; the error.
    """

    view_requested = Signal(object)
    unrecorded = Signal(object)

    def __init__(
        self, session: Session, theme: Theme, *, lasting: Lasting, window: QWidget
    ) -> None:
        super().__init__(window)
        self._session = session
        self._lasting = lasting
        self._warm_up = lasting.warm_up
        self.notice = Banner(theme, window)
        self.banner = Banner(theme, window)
        self._act: Callable[[], object] = self.banner.hide
        self._is_model_degraded = False
        self.banner.acted.connect(self._on_banner_acted)
        self._warm_up.model_ready.connect(self._on_model_ready)
        self._warm_up.model_stopped.connect(self._on_model_stopped)
        self._warm_up.model_failed.connect(self._on_model_failed)
        self._warm_up.index_failed.connect(self._on_index_failed)

    def begin(self) -> None:
        """After an unlock: what the session warns of."""
        self._watch_record()
        self._show_warnings()

    def go_on_from(self, before: "Alerts") -> None:
        """Says again what others said that still stands."""
        self._watch_record()
        is_told = not before.notice.isHidden()
        if is_told and self._lasting.gone:
            self.tell_gone(self._lasting.gone)
        elif is_told:
            self._show_warnings()
        if not before.banner.isHidden() and self._lasting.damage is not None:
            self.show_damage(self._lasting.damage)

    def tell_gone(self, chats: int) -> None:
        """That chats were removed because their time was over."""
        self._lasting.gone = chats
        told = [*map(said, self._session.warnings), gone(chats)]
        tone = "warning" if self._session.warnings else "info"
        self.notice.show_message("\n".join(told), tone=tone)

    def show_damage(self, report: CheckReport) -> None:
        """Says that a look over the vault found something; the Vault view has it all."""
        self._lasting.damage = report
        self._act = partial(self.view_requested.emit, View.VAULT)
        self.banner.show_message(
            counted(
                len(report.findings),
                self.tr("The vault is damaged in {n} place."),
                self.tr("The vault is damaged in {n} places."),
            ),
            hint=self.tr("What can be read is still there. Make no changes you would miss."),
            tone="danger",
            action=self.tr("See what to do"),
        )

    def show_error(self, error: UserFacingError) -> None:
        """A part does not work; the rest does."""
        self._is_model_degraded = False
        self.banner.show_error(error)

    def show_import_error(self, error: UserFacingError) -> None:
        """An import ended that nobody watched."""
        self._warn(error, self.tr("Open Documents"), View.DOCUMENTS)

    def _watch_record(self) -> None:
        watch = RecordWatch(self._session.audit, self)
        watch.warned.connect(self._on_unwritten)
        watch.refused.connect(self.unrecorded)

    def _show_warnings(self) -> None:
        if self._session.warnings:
            self.notice.show_message("\n".join(map(said, self._session.warnings)), tone="warning")

    def _on_unwritten(self, error: UserFacingError) -> None:
        self.notice.show_message(said(error.message), hint=said(error.hint), tone="warning")

    def _on_model_ready(self) -> None:
        if self._is_model_degraded:
            self._is_model_degraded = False
            self.banner.hide()

    def _on_model_stopped(self) -> None:
        self._act = self._warm_up.load_model
        self._is_model_degraded = True
        self.banner.show_message(
            self.tr("The model stopped. Your chats are safe."),
            hint=self.tr("The next question starts it again, or start it now."),
            tone="warning",
            action=self.tr("Start it"),
        )

    def _on_model_failed(self, error: UserFacingError) -> None:
        self._warn(error, self.tr("Open Models"), View.MODELS)
        self._is_model_degraded = True

    def _on_index_failed(self, error: UserFacingError) -> None:
        if error.error_code != NoEmbedderError.code:  # a site may do without; the bar says it
            self._warn(error, self.tr("Open Models"), View.MODELS)

    def _warn(self, error: UserFacingError, action: str, view: View) -> None:
        self._is_model_degraded = False
        self._act = partial(self.view_requested.emit, view)
        self.banner.show_error(error, action=action)

    def _on_banner_acted(self) -> None:
        self.banner.hide()
        self._act()
