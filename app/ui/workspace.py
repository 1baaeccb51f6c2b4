"""The unlocked first window: the panes of every window, all pages, and what all windows share."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QTimer, Signal

from app.domain.chat import Citation
from app.errors import UserFacingError
from app.policy.schema import SitePolicy
from app.services.onboarding import Step
from app.services.passphrase import KeyState
from app.services.session import Session
from app.settings.fields import Settings
from app.ui.age_watch import AgeWatch
from app.ui.alerts import Alerts
from app.ui.chat_panes import ChatPanes
from app.ui.help.guide import Guide
from app.ui.lasting import Lasting
from app.ui.middle import Middle
from app.ui.place import Place
from app.ui.resumption import Resumption
from app.ui.tasks import Tasks
from app.ui.theme import Theme
from app.ui.views import View
from app.ui.warm_up import WarmUp

_COUNT_AFTER_MS = 400
_WARM_AFTER_MS = 100


class Workspace(ChatPanes):
    """Sidebar, middle, Sources and status bar over one unlocked session.

    Signals:
        unrecorded: it must be locked, since nothing may go unrecorded; the error.
        destroy_requested: the vault is to be destroyed; the word was typed.
        settings_changed: the Settings now in force.
        chats_expired: the ids of chats that went because their time is over.
        documents_changed: documents came, went or were replaced.
        offer_changed: there are other documents, models, personas or settings to ask with.
    """

    unrecorded = Signal(object)
    destroy_requested = Signal()
    settings_changed = Signal(object)
    chats_expired = Signal(object)
    documents_changed = Signal()
    offer_changed = Signal()

    def __init__(
        self,
        session: Session,
        tasks: Tasks,
        theme: Theme,
        *,
        level: str,
        policy: SitePolicy,
        lasting: Lasting | None = None,
    ) -> None:
        """``lasting`` goes on from panes that were here before; it begins anew without."""
        lasting = lasting or Lasting(session, tasks)
        super().__init__(
            session, tasks, theme, level=level, warm_up=lasting.warm_up, lasting=lasting
        )
        self._policy = policy
        self._alerts = Alerts(session, theme, lasting=lasting, window=self)
        steps = self.chat.first_steps
        self._guide = Guide(session.onboarding, tasks, theme, steps=steps, window=self)
        self._pages = Middle(
            session,
            tasks,
            theme,
            policy=policy,
            chat=self.chat,
            toast=self._toast,
            build_help=self._guide.build,
        )
        self._resumption = Resumption(session, tasks, lambda: self._pages.library, self)
        self._age = AgeWatch(session.retention, tasks, self)
        self._count_timer = QTimer(self)
        self._count_timer.setSingleShot(True)
        self._count_timer.setInterval(_COUNT_AFTER_MS)
        self._is_answering_beside: Callable[[], bool] = lambda: False
        self._put_together(self._pages, self._alerts.notice, self._guide.news, self._alerts.banner)
        self._connect_pages()
        self._connect_works()

    def _connect_pages(self) -> None:
        pages = self._pages
        pages.collection_chosen.connect(self._on_collection_chosen)
        pages.library_changed.connect(self._count_soon)
        pages.library_changed.connect(self.recheck_sources)
        pages.library_changed.connect(self.documents_changed)
        pages.vectors_changed.connect(self._warm_up.warm_index)
        pages.question_asked.connect(self.ask_about)
        pages.documents_requested.connect(lambda: self.show_view(View.DOCUMENTS))
        pages.import_failed.connect(self._alerts.show_import_error)
        pages.models_changed.connect(self.note_models)
        pages.offer_changed.connect(self._refresh_offer)
        pages.lock_requested.connect(self.lock_requested)
        pages.destroy_requested.connect(self.destroy_requested)
        pages.settings_changed.connect(self.settings_changed)
        self._guide.view_requested.connect(self.show_view)
        self._guide.shortcuts_requested.connect(self.show_shortcuts)
        self._alerts.view_requested.connect(self.show_view)
        self._alerts.unrecorded.connect(self.unrecorded)

    def _connect_works(self) -> None:
        """What goes on beside the chat, and what the chat tells it."""
        self.chat.conversation_changed.connect(self.note_chat)
        self.chat.models_changed.connect(self.note_models)
        self._lasting.titler.done.connect(self._on_titled)
        self._lasting.summarising.done.connect(self._on_summarised)
        self._warm_up.model_ready.connect(self.chat.foresight.look_again)
        self._count_timer.timeout.connect(self._count)
        self._age.expired.connect(self._on_expired)
        self._age.told.connect(self._alerts.tell_gone)

    def start(self, place: Place) -> None:
        """Shows where the user was, and begins to warm up."""
        self.sidebar.refresh()
        self.go_back_to(place)
        self._alerts.begin()
        self._age.tell()
        self._guide.begin()
        self._tasks.read(self._session.passphrases.state, on_success=self._on_key_state_read)
        self._tasks.read(self._session.preferences.get, on_success=self._on_settings_read)
        # The first paint does not share the interpreter with what starts the workers.
        QTimer.singleShot(_WARM_AFTER_MS, self, self._on_warm_up_due)

    def _on_key_state_read(self, state: KeyState) -> None:
        if state.needs_passphrase:
            from app.ui.vault.passphrase_change import (  # noqa: PLC0415 (once in years)
                PassphraseChange,
            )

            change = PassphraseChange(self._session.passphrases, self._tasks, self._theme, self)
            change.ask_after_recovery()

    def _on_settings_read(self, settings: Settings) -> None:
        self.panes.set_widths(settings.sidebar_width, settings.sources_width)

    def _on_warm_up_due(self) -> None:
        self._lasting.reader.go_on()
        self._resumption.begin()
        self._count()
        self._warm_up.start()
        self._watch_integrity()

    def _watch_integrity(self) -> None:
        from app.ui.integrity_watch import IntegrityWatch  # noqa: PLC0415 (after the first paint)

        watch = IntegrityWatch(self._session.integrity, self._tasks, self)
        watch.found.connect(self._alerts.show_damage)

    # Another language

    @property
    def can_be_made_anew(self) -> bool:
        """Whether nothing is on its way that only the panes that are here would hear of, and no
        act is offered that would go with them.
        """
        is_settled = self._tasks.is_settled and not self._lasting.is_between_ids
        return is_settled and not self.offers_act

    def made_anew(self) -> "Workspace":
        """The same panes at the same place, in the language that holds now; what runs goes on."""
        made = Workspace(
            self._session,
            self._tasks,
            self._theme,
            level=self._level,
            policy=self._policy,
            lasting=self._lasting,
        )
        made.go_on_from(self)
        return made

    def go_on_from(self, before: "Workspace") -> None:
        """Shows what other panes showed."""
        self.panes.set_widths(*before.panes.widths)
        self.sidebar.refresh()
        self._guide.go_on_from(before.guide)
        self.go_back_to(before.place())
        self._alerts.go_on_from(before.alerts)
        QTimer.singleShot(0, self, self._take_focus)  # once they are shown
        if before.has_library:  # imports tell of themselves there
            self._pages.page(View.DOCUMENTS)
        self._guide.begin()
        self._count()
        self._warm_up.tell()
        self._watch_integrity()

    def _take_focus(self) -> None:
        self.show_view(self._view)
        if self._view is View.SETTINGS:
            self._pages.settings.go_to("language")  # there it was chosen

    def tell_language_waits(self) -> None:
        """Says why the language did not change at once; in place of no act that is offered."""
        if self.offers_act:
            return
        self._toast.show_message(
            self.tr("The language changes once what is under way in Models or Vault has ended.")
        )

    @property
    def has_library(self) -> bool:
        """Whether the Documents page was wanted yet."""
        return self._pages.has(View.DOCUMENTS)

    @property
    def alerts(self) -> Alerts:
        """What is said over the page."""
        return self._alerts

    @property
    def guide(self) -> Guide:
        """Help, and what leads people in."""
        return self._guide

    @property
    def counts(self) -> tuple[int, int]:
        """Documents and models, as the sidebar shows them."""
        return (
            self.sidebar.entry(View.DOCUMENTS).count,
            self.sidebar.entry(View.MODELS).count,
        )

    # The pages that only this window has

    def show_view(self, view: View) -> None:
        """Brings a page to the front."""
        self._view = view
        self._guide.note_view(view)
        page = self._pages.bring(view)
        self.sidebar.show_view(view, self.chat.conversation)
        self.panes.allow_sources(is_allowed=view is View.CHAT)
        self._drops.offer_chat(is_offered=view is View.CHAT)
        self._on_collection_chosen()
        if view is View.CHAT:
            self.chat.focus_composer()
        else:
            page.setFocus()  # not on whichever control comes next

    def open_find(self) -> None:
        """In this chat, or in the manual; where neither is on screen, in all chats."""
        if self._view is View.HELP:
            self._guide.find()
        elif self._view is View.CHAT:
            super().open_find()
        else:
            self.sidebar.open_search()

    def show_help(self) -> None:
        """The manual, at what it says of the page on screen; from the manual itself its start."""
        self._guide.show_help()

    def show_sources(self, citations: tuple[Citation, ...], index: int) -> None:
        """Shows a source of an answer."""
        super().show_sources(citations, index)
        self._guide.mark(Step.SEE)

    def show_collection(self, collection: str) -> None:
        """The documents of a collection."""
        self.show_view(View.DOCUMENTS)
        self._pages.library.collection_pill.choose(collection)

    def show_error(self, error: UserFacingError) -> None:
        """A part does not work; the rest does."""
        self._alerts.show_error(error)

    def attach(self, paths: list[Path]) -> None:
        """Imports files and folders; the page on screen stays."""
        self._pages.library.add_paths(paths)

    def add_paths(self, paths: list[Path]) -> None:
        """Imports files and folders."""
        self.show_view(View.DOCUMENTS)
        self.attach(paths)

    def add_sample(self) -> None:
        """Brings in the sample documents; the page on screen stays."""
        self._pages.library.add_sample()

    def _on_collection_chosen(self) -> None:
        self._drops.set_collection(self._pages.collection)

    # For the other windows of the session

    @property
    def warm_up(self) -> WarmUp:
        """How far model and index are."""
        return self._warm_up

    def hear_of_others(self, is_answering: Callable[[], bool]) -> None:
        """What tells whether an answer is under way in another window."""
        self._is_answering_beside = is_answering

    @property
    def is_answering(self) -> bool:
        """Whether an answer is written, here or in another window."""
        return self.chat.is_answering or self._is_answering_beside()

    def note_answering(self, *, is_answering: bool) -> None:
        """Whether an answer is under way, here or in another window."""
        self._warm_up.set_answering(is_answering=is_answering)
        self._lasting.titler.set_answering(is_answering=is_answering)
        self._lasting.summarising.set_answering(is_answering=is_answering)

    def note_models(self) -> None:
        """Another model was chosen, here or in another window."""
        self._count_soon()
        self._warm_up.load_model()
        self._lasting.reader.go_on()

    def note_chat(self, conversation: int) -> None:
        """A chat was begun or has a new answer, here or in another window."""
        self._lasting.titler.hear(conversation)
        self._lasting.summarising.hear(conversation)
        if self.is_answering:  # else it has a file more, say
            self._guide.mark(Step.ASK)

    # What the works tell

    def _on_answering_changed(self, is_answering: bool) -> None:
        super()._on_answering_changed(is_answering)
        if not is_answering and self.counts[0]:  # a look at its sources comes next
            self._tasks.read(self._session.pages.warm)
        self.note_answering(is_answering=is_answering or self._is_answering_beside())

    def _on_titled(self, conversation: int) -> None:
        self.sidebar.refresh()
        self.sidebar.changed.emit()  # for the other windows
        self.chat.show_summary_of(conversation)

    def _on_summarised(self, conversation: int) -> None:
        if conversation == self.chat.conversation:
            self.chat.foresight.look_again()

    def _on_expired(self, chats: frozenset[int]) -> None:
        self.sidebar.refresh()
        self.lose(chats, can_be_undone=False)
        self.chats_expired.emit(chats)

    def _count_soon(self) -> None:
        if not self._count_timer.isActive():  # started anew, it would wait for the last document
            self._count_timer.start()

    def _count(self) -> None:
        library, models = self._session.library, self._session.models
        self._tasks.read(lambda: len(library.list()), self._on_documents_counted)
        self._tasks.read(
            lambda: len(models.list()),
            on_success=lambda count: self.sidebar.set_counts(models=count),
        )
        self._warm_up.look_again()
        self._refresh_offer()

    def _refresh_offer(self) -> None:
        self.chat.refresh()
        self.offer_changed.emit()

    def _on_documents_counted(self, count: int) -> None:
        self.sidebar.set_counts(documents=count)
        if count:
            self._guide.mark(Step.ADD)
