"""Which documents a chat draws on and which model answers; read off the GUI thread."""

from dataclasses import dataclass, replace

from PySide6.QtCore import QObject, Signal

from app.domain.models import ModelKind
from app.errors import UserFacingError
from app.services.chat import AskOptions
from app.services.session import Session
from app.ui.tasks import Tasks


@dataclass(frozen=True, slots=True)
class Offer:
    """What there is to choose from, and how much there is to ask."""

    collections: tuple[str, ...] = ()
    models: tuple[str, ...] = ()
    model: str = ""  # the one that answers
    context_tokens: int = 0  # of the model that is loaded, 0 when none is
    documents: int = 0
    passages: int = 0
    uses_documents: bool = True  # what the settings say of new chats


class Choices(QObject):
    """Holds the offer and what was chosen from it.

    Signals:
        changed: offer or choice is another one now.
        failed: (UserFacingError) a choice could not be made.
    """

    changed = Signal()
    failed = Signal(object)

    def __init__(self, session: Session, tasks: Tasks, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._tasks = tasks
        self._offer = Offer()
        self._options = AskOptions()
        self._is_chosen = False

    @property
    def offer(self) -> Offer:
        """What there is to choose from."""
        return self._offer

    @property
    def options(self) -> AskOptions:
        """What the next question is asked with."""
        return self._options

    def refresh(self) -> None:
        """Reads the offer anew."""
        self._tasks.read(self._read, self._on_read)

    def start_over(self) -> None:
        """A new chat begins with what the settings say."""
        self._is_chosen = False
        self._options = AskOptions(use_documents=self._offer.uses_documents)
        self.changed.emit()

    def choose_documents(self, collection: str | None, *, is_used: bool) -> None:
        """One collection, all (None), or no documents."""
        self._is_chosen = True
        self._options = replace(self._options, collection=collection, use_documents=is_used)
        self.changed.emit()

    def choose_model(self, name: str) -> None:
        """Makes it the model that answers, here and elsewhere."""
        self._tasks.change(
            lambda: self._session.models.use(name), self._on_model_used, self._on_failure
        )

    def _read(self) -> Offer:
        session = self._session
        cards = [row.card for row in session.models.list()]
        selected, loaded = session.models.selected(), session.models.loaded
        return Offer(
            collections=session.library.collections(),
            models=tuple(card.name for card in cards if card.kind is ModelKind.GENERATIVE),
            model=selected.name if selected is not None else "",
            context_tokens=loaded.context_tokens if loaded is not None else 0,
            documents=len(session.library.list()),
            passages=session.search.passage_count(),
            uses_documents=session.preferences.get().use_documents,
        )

    def _on_read(self, offer: Offer) -> None:
        self._offer = offer
        if not self._is_chosen:
            self._options = replace(self._options, use_documents=offer.uses_documents)
        if self._options.collection not in (None, *offer.collections):
            self._options = replace(self._options, collection=None)
        self.changed.emit()

    def _on_model_used(self, _card: object) -> None:
        self.refresh()

    def _on_failure(self, error: UserFacingError) -> None:
        self.failed.emit(error)
