"""The middle of the first window: its pages, and what happens on them."""

from collections.abc import Callable
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.domain.documents import DEFAULT_COLLECTION
from app.policy.schema import SitePolicy
from app.services.session import Session
from app.ui.chat.page import ChatPage
from app.ui.pages import Pages
from app.ui.tasks import Tasks
from app.ui.theme import Theme
from app.ui.views import View
from app.ui.widgets.notices import Toast

if TYPE_CHECKING:
    from app.ui.library.page import LibraryPage
    from app.ui.settings.page import SettingsPage


class Middle(Pages):
    """Makes each page when it is first wanted.

    Signals:
        collection_chosen: files that are dropped go elsewhere.
        library_changed: other documents are there.
        vectors_changed: there are others, or they are of another model.
        question_asked: (question, ids of documents) about whole documents.
        documents_requested: the Documents page is wanted.
        import_failed: (UserFacingError) what ended an import that nobody watched.
        models_changed: others are there, or another is in use.
        offer_changed: there are other personas, prompts or settings to ask with.
        lock_requested: the user wants it locked.
        destroy_requested: the vault is to be destroyed; the word was typed.
        settings_changed: the Settings now in force.
    """

    collection_chosen = Signal()
    library_changed = Signal()
    vectors_changed = Signal()
    question_asked = Signal(str, object)
    documents_requested = Signal()
    import_failed = Signal(object)
    models_changed = Signal()
    offer_changed = Signal()
    lock_requested = Signal()
    destroy_requested = Signal()
    settings_changed = Signal(object)

    def __init__(
        self,
        session: Session,
        tasks: Tasks,
        theme: Theme,
        *,
        policy: SitePolicy,
        chat: ChatPage,
        toast: Toast,
        build_help: Callable[[], QWidget],
    ) -> None:
        """``toast`` tells in the chat of what was read for it."""
        super().__init__(
            {
                View.CHAT: lambda: chat,
                View.DOCUMENTS: self._build_library,
                View.MODELS: self._build_models,
                View.PERSONAS: self._build_personas,
                View.VAULT: self._build_vault,
                View.SETTINGS: self._build_settings,
                View.HELP: build_help,
            }
        )
        self._session = session
        self._tasks = tasks
        self._theme = theme
        self._policy = policy
        self._chat = chat
        self._toast = toast
        self.bring(View.CHAT)

    @property
    def library(self) -> "LibraryPage":
        """The Documents page, built now if it was not."""
        return cast("LibraryPage", self.page(View.DOCUMENTS))

    @property
    def settings(self) -> "SettingsPage":
        """The Settings page, built now if it was not."""
        return cast("SettingsPage", self.page(View.SETTINGS))

    @property
    def collection(self) -> str:
        """Where files that are dropped now would go."""
        if not self.has(View.DOCUMENTS):
            return DEFAULT_COLLECTION
        return self.library.collection_pill.target

    def _build_library(self) -> QWidget:
        from app.ui.import_notes import ImportNotes  # noqa: PLC0415 (the chat does not wait)
        from app.ui.library.page import LibraryPage  # noqa: PLC0415 (the chat does not wait)

        page = LibraryPage(self._session, self._tasks, self._theme, lasting=self._chat.lasting)
        page.collection_pill.chosen.connect(self.collection_chosen)
        page.library_changed.connect(self.library_changed)
        page.reading.finished.connect(self.vectors_changed)
        page.question_asked.connect(self.question_asked)
        notes = ImportNotes(page, self._chat, self._toast)
        notes.opened.connect(self.documents_requested)
        notes.failed.connect(self.import_failed)
        return page

    def _build_models(self) -> QWidget:
        from app.ui.models.page import ModelsPage  # noqa: PLC0415 (the chat does not wait)

        rule = self._policy.models.import_rule
        page = ModelsPage(self._session, self._tasks, self._theme, import_rule=rule)
        page.models_changed.connect(self.models_changed)
        page.vectors_changed.connect(self.vectors_changed)
        return page

    def _build_personas(self) -> QWidget:
        from app.ui.personas.page import PersonasPage  # noqa: PLC0415 (the chat does not wait)

        page = PersonasPage(self._session, self._tasks, self._theme, self._toast)
        page.changed.connect(self.offer_changed)
        return page

    def _build_vault(self) -> QWidget:
        from app.ui.vault.page import VaultPage  # noqa: PLC0415 (the chat does not wait)

        page = VaultPage(self._session, self._tasks, self._theme, self._policy)
        page.lock_requested.connect(self.lock_requested)
        page.destroy_requested.connect(self.destroy_requested)
        return page

    def _build_settings(self) -> QWidget:
        from app.ui.settings.page import SettingsPage  # noqa: PLC0415 (the chat does not wait)

        page = SettingsPage(self._session.preferences, self._tasks)
        page.settings_changed.connect(self._on_settings_changed)
        return page

    def _on_settings_changed(self, settings: object) -> None:
        self.offer_changed.emit()
        self.settings_changed.emit(settings)
