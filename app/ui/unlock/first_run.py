"""Makes a vault on a home that has none, or brings one back; from its page to an open session."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from app.errors import UserFacingError
from app.ui.theme import Theme
from app.ui.unlock.first_start import FirstStart

if TYPE_CHECKING:
    from app.services.model_rows import ModelRow
    from app.services.session import AppFactory, Session
    from app.ui.tasks import Tasks


class FirstRun(QObject):
    """``page`` is what people see of it.

    Signals:
        finished: (sequence of Path) all is made; these files are to be imported.
        sample_requested: all is made; the sample documents are to be added.
        restored: (Session, str) a backup was brought back, and what there is to say of it.
        warned: (str) something was not made; the session goes on without.
    """

    finished = Signal(object)
    sample_requested = Signal()
    restored = Signal(object, str)
    warned = Signal(str)

    def __init__(
        self,
        factory: "AppFactory",
        theme: Theme,
        door: Callable[[], "Tasks"],
        *,
        hold: Callable[["Session"], "Tasks"],
        parent: QObject,
    ) -> None:
        """``door`` gives where a vault is made, which is not there before the first paint; ``hold``
        takes the session and gives its tasks.
        """
        super().__init__(parent)
        self._factory = factory
        self._theme = theme
        self._door = door
        self._hold = hold
        self._session: Session | None = None
        self._tasks: Tasks | None = None
        must_have_code = factory.policy.vault.recovery_slot
        self.page = FirstStart(theme, factory.sandbox_level(), must_have_code=must_have_code)
        self.page.passphrase_chosen.connect(self._on_passphrase_chosen)
        self.page.restore_requested.connect(self._on_restore_requested)
        self.page.finished.connect(self.finished)
        self.page.sample_requested.connect(self.sample_requested)

    def note_bug(self) -> None:
        """Whatever failed in the session was not foreseen: the page goes on without a model."""
        if not self.page.has_vault:
            self.page.show_model("", 0)

    def _on_passphrase_chosen(self, passphrase: bytearray) -> None:
        factory = self._factory
        self._door().change(
            lambda: factory.create(passphrase), self._on_created, self._on_create_failed
        )

    def _on_create_failed(self, error: UserFacingError) -> None:
        self.page.show_error(error)

    def _on_created(self, session: "Session") -> None:
        self._session, self._tasks = session, self._hold(session)
        if self.page.wants_code:
            make = session.passphrases.make_recovery_code
            self._tasks.change(make, self._on_code_made, self._on_code_failed)
        else:
            self._read_starters()

    def _on_code_made(self, code: str) -> None:
        from app.ui.unlock.recovery_code import (  # noqa: PLC0415 (once in a lifetime)
            RecoveryCodeDialog,
        )

        dialog = RecoveryCodeDialog(self.page, code)
        dialog.finished.connect(self._read_starters)
        dialog.open()

    def _on_code_failed(self, error: UserFacingError) -> None:
        """The vault is there all the same; the main window says that the code is not."""
        self.warned.emit(f"{error.message} {error.hint}".strip())
        self._read_starters()

    def _read_starters(self) -> None:
        if self._session is not None and self._tasks is not None:
            models = self._session.models.list
            self._tasks.read(models, self._on_starters_read, self._on_starters_failed)

    def _on_starters_read(self, rows: "Sequence[ModelRow]") -> None:
        from app.domain.models import ModelKind  # noqa: PLC0415 (the start does without)

        ready = [row for row in rows if row.card.kind is ModelKind.GENERATIVE]
        name = next((row.card.name for row in ready), "")
        self.page.show_model(name, max((row.verdict.free_bytes for row in ready), default=0))

    def _on_starters_failed(self, _: UserFacingError) -> None:
        self.page.show_model("", 0)

    def _on_restore_requested(self) -> None:
        from app.ui.unlock.restoring import Restoring  # noqa: PLC0415 (once in a lifetime)

        restoring = Restoring(self._factory, self._door(), self._theme, self.page)
        restoring.restored.connect(self.restored)
        restoring.ask()
