"""The unlocked window's panes and how they talk to each other; wiring only."""

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.domain.care import CheckReport
from app.domain.chat import Citation
from app.domain.documents import DEFAULT_COLLECTION
from app.domain.sought import Sought
from app.errors import UserFacingError
from app.policy.schema import SitePolicy
from app.services.embedder import NoEmbedderError
from app.services.onboarding import Step
from app.services.passphrase import KeyState
from app.services.reembedding import ReembeddingState
from app.services.session import Session
from app.settings.fields import Settings
from app.ui import file_dialog, shortcuts
from app.ui.chat.context_control import ContextControl
from app.ui.chat.drafts import DraftsByChat
from app.ui.chat.page import ChatPage
from app.ui.chat.sources import SourcesPanel
from app.ui.help.guide import Guide
from app.ui.keeping import gone
from app.ui.lasting import Lasting
from app.ui.library.drop import DropOverlay
from app.ui.library.words import counted
from app.ui.pages import Pages
from app.ui.panes import Panes
from app.ui.place import Place
from app.ui.record_watch import RecordWatch
from app.ui.sentences import said
from app.ui.sidebar.sidebar import Sidebar
from app.ui.status_bar import StatusBar
from app.ui.tasks import Tasks, ignore
from app.ui.theme import Theme
from app.ui.views import View
from app.ui.widgets.frames import Rule, set_surface
from app.ui.widgets.notices import Banner, Toast

if TYPE_CHECKING:
    from app.ui.export.acts import ChatFiles
    from app.ui.library.page import LibraryPage
    from app.ui.settings.page import SettingsPage
    from app.ui.warm_up import WarmUp

_COUNT_AFTER_MS = 400
_WARM_AFTER_MS = 100
_AGE_MS = 3_600_000  # a timer stands still while the machine sleeps, so not once a day


class Workspace(QWidget):
    """Sidebar, middle, Sources and status bar over one unlocked session.

    Signals:
        lock_requested: the user wants it locked.
        unrecorded: it must be locked, since nothing may go unrecorded; the error.
        destroy_requested: the vault is to be destroyed; the word was typed.
        settings_changed: the Settings now in force.
        window_requested: one more window is wanted.
        offer_changed: there are other documents, models, personas or settings to ask with.
    """

    lock_requested = Signal()
    unrecorded = Signal(object)
    destroy_requested = Signal()
    settings_changed = Signal(object)
    window_requested = Signal()
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
        super().__init__()
        self._session = session
        self._tasks = tasks
        self._level = level
        self._lasting = lasting or Lasting(session, tasks)
        self._view = View.CHAT
        self._theme = theme
        self._policy = policy
        self._toast = Toast(self)
        self._banner = Banner(theme, self)
        self._notice = Banner(theme, self)
        self._sidebar = Sidebar(
            session.history, tasks, theme, toast=self._toast, retention=session.retention
        )
        self._chat = ChatPage(session, tasks, theme, lasting=self._lasting)
        self._sources = SourcesPanel(session, tasks, theme)
        steps = self._chat.first_steps
        self._guide = Guide(session.onboarding, tasks, theme, steps=steps, window=self)
        self._library: LibraryPage | None = None
        self._settings: SettingsPage | None = None
        self._files: ChatFiles | None = None
        self._status = StatusBar(theme, level, self)
        self._warm_up = self._lasting.warm_up
        self._titler = self._lasting.titler
        self._summarising = self._lasting.summarising
        self._context = ContextControl(
            session,
            tasks,
            theme,
            chat=self._chat,
            meter=self._status.meter,
            toast=self._toast,
            area=self,
        )
        self._drops = DropOverlay(theme, self)
        self._count_timer = QTimer(self)
        self._count_timer.setSingleShot(True)
        self._count_timer.setInterval(_COUNT_AFTER_MS)
        self._age_timer = QTimer(self)
        self._age_timer.setInterval(_AGE_MS)
        self._banner_act: Callable[[], object] = self._banner.hide
        self._is_model_degraded = False
        self._is_answering_beside: Callable[[], bool] = lambda: False
        self._lay_out()
        self._connect()
        self._install_shortcuts()

    def _lay_out(self) -> None:
        builders: Mapping[View, Callable[[], QWidget]] = {
            View.CHAT: lambda: self._chat,
            View.DOCUMENTS: self._build_library,
            View.MODELS: self._build_models,
            View.PERSONAS: self._build_personas,
            View.VAULT: self._build_vault,
            View.SETTINGS: self._build_settings,
            View.HELP: self._guide.build,
        }
        middle = QWidget(self)
        self._pages = Pages(builders, middle)
        self._pages.bring(View.CHAT)
        set_surface(middle, "surface")
        self._toast.stay_in(middle, above=self._chat.foot)
        column = QVBoxLayout(middle)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for banner in (self._notice, self._guide.news, self._banner):
            banner.setProperty("place", "top")
            column.addWidget(banner)
        column.addWidget(self._pages, 1)
        self._panes = Panes(self._sidebar, middle, self._sources)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(self._panes, 1)
        outer.addWidget(Rule(self))
        outer.addWidget(self._status)

    def _build_library(self) -> QWidget:
        from app.ui.import_notes import ImportNotes  # noqa: PLC0415 (the chat does not wait)
        from app.ui.library.page import LibraryPage  # noqa: PLC0415 (the chat does not wait)

        page = self._library = LibraryPage(
            self._session, self._tasks, self._theme, lasting=self._lasting
        )
        page.collection_pill.chosen.connect(self._on_collection_chosen)
        page.library_changed.connect(self._count_soon)
        page.reading.finished.connect(self._warm_up.warm_index)
        page.library_changed.connect(self._sources.recheck)
        page.question_asked.connect(self.ask_about)
        notes = ImportNotes(page, self._chat, self._toast)
        notes.opened.connect(self._on_documents_requested)
        notes.failed.connect(self._on_import_failed)
        return page

    def _build_models(self) -> QWidget:
        from app.ui.models.page import ModelsPage  # noqa: PLC0415 (the chat does not wait)

        rule = self._policy.models.import_rule
        page = ModelsPage(self._session, self._tasks, self._theme, import_rule=rule)
        page.models_changed.connect(self.note_models)
        page.vectors_changed.connect(self._warm_up.warm_index)
        return page

    def _build_personas(self) -> QWidget:
        from app.ui.personas.page import PersonasPage  # noqa: PLC0415 (the chat does not wait)

        page = PersonasPage(self._session, self._tasks, self._theme, self._toast)
        page.changed.connect(self._refresh_offer)
        return page

    def _build_vault(self) -> QWidget:
        from app.ui.vault.page import VaultPage  # noqa: PLC0415 (the chat does not wait)

        page = VaultPage(self._session, self._tasks, self._theme, self._policy)
        page.lock_requested.connect(self.lock_requested)
        page.destroy_requested.connect(self.destroy_requested)
        return page

    def _build_settings(self) -> QWidget:
        from app.ui.settings.page import SettingsPage  # noqa: PLC0415 (the chat does not wait)

        page = self._settings = SettingsPage(self._session.preferences, self._tasks)
        page.settings_changed.connect(self._on_settings_changed)
        return page

    def _connect(self) -> None:
        self._sidebar.new_chat_requested.connect(self.new_chat)
        self._sidebar.chat_opened.connect(self.open_chat)
        self._sidebar.message_opened.connect(self.open_chat)
        self._sidebar.chats_deleted.connect(self.forget)
        self._sidebar.chat_kept.connect(self._chat.show_summary_of)
        self._sidebar.view_requested.connect(self.show_view)
        self._chat.conversation_changed.connect(self._on_conversation_changed)
        self._chat.conversation_changed.connect(self.note_chat)
        self._titler.done.connect(self._on_titled)
        self._chat.conversation_lost.connect(self._on_conversation_lost)
        self._chat.models_changed.connect(self.note_models)
        self._chat.sources_requested.connect(self._on_sources_requested)
        self._chat.title_changed.connect(self._sidebar.refresh)
        self._chat.attach_requested.connect(self._on_attach_requested)
        self._chat.folder_requested.connect(self._on_folder_requested)
        self._chat.sample_requested.connect(self.add_sample)
        self._chat.documents_requested.connect(self._on_documents_requested)
        self._chat.answering_changed.connect(self._on_answering_changed)
        self._chat.stats_updated.connect(self._status.set_stats)
        self._sources.closed.connect(self._panes.close_sources)
        self._sources.collection_opened.connect(self._on_collection_opened)
        self._sources.question_asked.connect(self.ask_about)
        self._status.lock_requested.connect(self.lock_requested)
        self._warm_up.model_described.connect(self._status.set_model)
        self._warm_up.index_changed.connect(self._status.set_index)
        self._warm_up.model_ready.connect(self._on_model_ready)
        self._warm_up.model_stopped.connect(self._on_model_stopped)
        self._warm_up.model_failed.connect(self._on_model_failed)
        self._warm_up.index_failed.connect(self._on_index_failed)
        self._banner.acted.connect(self._on_banner_acted)
        self._count_timer.timeout.connect(self._count)
        self._age_timer.timeout.connect(self._on_age_due)
        self._guide.view_requested.connect(self.show_view)
        self._drops.dropped.connect(self._on_dropped)
        self._chat.personas_requested.connect(lambda: self.show_view(View.PERSONAS))
        self._chat.export_requested.connect(self._on_export_requested)
        self._chat.import_requested.connect(self._on_import_requested)
        self._sidebar.chat_list.acts.export_asked.connect(self._on_export_of_one_requested)
        self._connect_memory()

    def _connect_memory(self) -> None:
        """What the model is given of a chat, and what sums up the rest."""
        self._summarising.done.connect(self._on_summarised)
        self._context.failed.connect(self.show_error)
        self._chat.foresight.measured.connect(self._status.set_use)
        self._status.context_requested.connect(self._context.toggle)

    def _install_shortcuts(self) -> None:
        self._acts: dict[str, Callable[[], object]] = {
            "new_chat": self.new_chat,
            "window": self.window_requested.emit,
            "search": self._sidebar.open_search,
            "find": self._find,
            "chat": lambda: self.show_view(View.CHAT),
            "documents": lambda: self.show_view(View.DOCUMENTS),
            "models": lambda: self.show_view(View.MODELS),
            "vault": lambda: self.show_view(View.VAULT),
            "personas": lambda: self.show_view(View.PERSONAS),
            "settings": lambda: self.show_view(View.SETTINGS),
            "sources": self._panes.toggle_sources,
            "context": self._context.toggle,
            "export": self._on_export_requested,
            "import": self._on_import_requested,
            "stop": self._chat.stop,
            "lock": self.lock_requested.emit,
            "help": self._guide.show_help,
            "shortcuts": self._guide.show_shortcuts,
        }
        (stop,) = shortcuts.install(self, self._acts)["stop"]
        # While nothing is to be stopped, Esc closes what has the focus: Sources, the search.
        stop.setEnabled(self._chat.is_answering)
        self._chat.answering_changed.connect(stop.setEnabled)

    def _find(self) -> None:
        """In this chat, or in the manual; where neither is on screen, in all chats."""
        if self._view is View.HELP:
            self._guide.find()
        elif self._view is View.CHAT and self._chat.conversation is not None:
            self._chat.open_find()
        else:
            self._sidebar.open_search()

    def start(self, place: Place) -> None:
        """Shows where the user was, and begins to warm up."""
        self._come_back(place)
        self._watch_record()
        self._show_warnings()
        self._tasks.change(self._session.retention.take_notice, on_success=self._tell_gone)
        self._age_timer.start()
        self._guide.begin()
        self._tasks.read(self._session.passphrases.state, on_success=self._on_key_state_read)
        self._tasks.read(self._session.preferences.get, on_success=self._on_settings_read)
        # The first paint does not share the interpreter with what starts the workers.
        QTimer.singleShot(_WARM_AFTER_MS, self, self._on_warm_up_due)

    def _come_back(self, place: Place) -> None:
        self._sidebar.refresh()
        if place.conversation is not None:
            self._chat.go_back_to(place)
        self.show_view(place.view)

    def _watch_record(self) -> None:
        watch = RecordWatch(self._session.audit, self)
        watch.warned.connect(self._on_unwritten)
        watch.refused.connect(self.unrecorded)

    def _show_warnings(self) -> None:
        if self._session.warnings:
            self._notice.show_message("\n".join(map(said, self._session.warnings)), tone="warning")

    # Another language

    @property
    def can_be_made_anew(self) -> bool:
        """Whether nothing is on its way that only the panes that are here would hear of, and no
        act is offered that would go with them.
        """
        is_settled = self._tasks.is_settled and not self._lasting.is_between_ids
        return is_settled and not self._offers_act

    @property
    def _offers_act(self) -> bool:
        return any(toast.offers_act for toast in self.findChildren(Toast))

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
        self._panes.set_widths(*before.panes.widths)
        self._come_back(before.place())
        self._tell_again(before)
        self._watch_record()
        QTimer.singleShot(0, self, self._take_focus)  # once they are shown
        if before.has_library:  # imports tell of themselves there
            self._pages.page(View.DOCUMENTS)
        self._age_timer.start()
        self._guide.begin()
        self._count()
        self._warm_up.tell()
        self._watch_integrity()

    def _tell_again(self, before: "Workspace") -> None:
        if before.is_warned and self._lasting.gone:
            self._tell_gone(self._lasting.gone)
        elif before.is_warned:
            self._show_warnings()
        if before.is_bannered and self._lasting.damage is not None:
            self.show_damage(self._lasting.damage)
        if before.guide.has_news:
            self._guide.tell_news()

    def _take_focus(self) -> None:
        self.show_view(self._view)
        if self._view is View.SETTINGS and self._settings is not None:
            self._settings.go_to("language")  # there it was chosen

    @property
    def is_warned(self) -> bool:
        """Whether what the session warns of is still shown."""
        return self._notice.isVisibleTo(self)

    @property
    def is_bannered(self) -> bool:
        """Whether it is still shown what does not work."""
        return self._banner.isVisibleTo(self)

    @property
    def has_library(self) -> bool:
        """Whether the Documents page was wanted yet."""
        return self._library is not None

    def tell_language_waits(self) -> None:
        """Says why the language did not change at once; in place of no act that is offered."""
        if self._offers_act:
            return
        self._toast.show_message(
            self.tr("The language changes once what is under way in Models or Vault has ended.")
        )

    def _on_watched_read(self, folders: Sequence[object]) -> None:
        if folders:  # the page watches them, and brings in what changed
            self._pages.page(View.DOCUMENTS)

    def _on_reembedding_read(self, state: ReembeddingState) -> None:
        if not state.is_due:
            drop = self._session.library.reembedding.drop_leftovers
            self._tasks.change(drop, on_failure=ignore)  # the next unlock tries again
            return
        if state.is_paused:
            return
        self._pages.page(View.DOCUMENTS)
        if self._library is not None:  # it goes on with what a lock or a kill cut off
            self._library.reading.look()

    def _on_cut_off_read(self, is_cut_off: bool) -> None:
        if not is_cut_off:
            return
        self._pages.page(View.DOCUMENTS)
        if self._library is not None:
            self._library.imports.go_on()

    def _on_key_state_read(self, state: KeyState) -> None:
        if state.needs_passphrase:
            from app.ui.vault.passphrase_change import (  # noqa: PLC0415 (once in years)
                PassphraseChange,
            )

            change = PassphraseChange(self._session.passphrases, self._tasks, self._theme, self)
            change.ask_after_recovery()

    def place(self) -> Place:
        """Where the user is, for coming back; reveals no content."""
        answer = None
        if self._panes.wants_sources:
            answer = self._chat.answer_with(self._sources.citations)
        source = None if answer is None else (answer, self._sources.index)
        return Place(self._view, self._chat.conversation, self._chat.position, source)

    @property
    def unkept_drafts(self) -> DraftsByChat:
        """What is typed and not sent, as far as the vault may not hold it yet."""
        return self._chat.unkept_drafts

    @property
    def view(self) -> View:
        """What the middle shows."""
        return self._view

    @property
    def acts(self) -> Mapping[str, Callable[[], object]]:
        """What the keyboard can do, by the names that ``shortcuts`` declares."""
        return self._acts

    @property
    def counts(self) -> tuple[int, int]:
        """Documents and models, as the sidebar shows them."""
        return (
            self._sidebar.entry(View.DOCUMENTS).count,
            self._sidebar.entry(View.MODELS).count,
        )

    @property
    def guide(self) -> Guide:
        """Help, and what leads people in."""
        return self._guide

    @property
    def panes(self) -> Panes:
        """The panes, for their widths."""
        return self._panes

    def new_chat(self) -> None:
        """An empty chat, ready to type into."""
        self.open_chat(None)
        self._chat.focus_composer()

    def open_chat(
        self, conversation: int | None, message: int | None = None, sought: Sought | None = None
    ) -> None:
        """Shows a chat, at a message with what was sought in it, or an empty one."""
        self._sources.clear()
        self._panes.forget_sources()
        self._status.set_stats(None)
        self._chat.open_conversation(conversation, message=message, sought=sought)
        self.show_view(View.CHAT)

    def ask_about(self, question: str, documents: tuple[int, ...]) -> None:
        """Asks a question over whole documents in a chat of its own."""
        self.new_chat()
        self._chat.ask_about(question, documents)

    # For the other windows of the session

    @property
    def chat(self) -> ChatPage:
        """The chat's page, shown or not."""
        return self._chat

    @property
    def sidebar(self) -> Sidebar:
        """Past chats and the ways to other pages."""
        return self._sidebar

    @property
    def warm_up(self) -> "WarmUp":
        """How far model and index are."""
        return self._warm_up

    def forget(self, chats: frozenset[int]) -> None:
        """These chats are gone; the one on screen may be among them."""
        if self._chat.conversation in chats:
            self.open_chat(None)

    def attach(self, paths: list[Path]) -> None:
        """Imports files and folders; the page on screen stays."""
        self._pages.page(View.DOCUMENTS)
        if self._library is not None:
            self._library.add_paths(paths)

    def hear_of_others(self, is_answering: Callable[[], bool]) -> None:
        """What tells whether an answer is under way in another window."""
        self._is_answering_beside = is_answering

    def note_answering(self, *, is_answering: bool) -> None:
        """Whether an answer is under way, here or in another window."""
        self._warm_up.set_answering(is_answering=is_answering)
        self._titler.set_answering(is_answering=is_answering)
        self._summarising.set_answering(is_answering=is_answering)

    def note_models(self) -> None:
        """Another model was chosen, here or in another window."""
        self._count_soon()
        self._warm_up.load_model()

    def note_chat(self, conversation: int) -> None:
        """A chat was begun or has a new answer, here or in another window."""
        self._titler.hear(conversation)
        self._summarising.hear(conversation)
        self._guide.mark(Step.ASK)

    # Chats as files

    @property
    def chat_files(self) -> "ChatFiles":
        """The ways of chats out of the vault and into it."""
        from app.ui.export.acts import ChatFiles  # noqa: PLC0415 (the chat does not wait)

        if self._files is None:
            self._files = ChatFiles(self._session, self._tasks, self)
            self._files.documents_dropped.connect(self.add_paths)
            self._files.imported.connect(self._sidebar.refresh)
            self._files.imported.connect(self._sidebar.changed)  # for the other windows
        return self._files

    def _on_dropped(self, paths: list[Path]) -> None:
        self.chat_files.take_dropped(paths)

    def _on_export_requested(self) -> None:
        here = self._chat.conversation
        self.chat_files.export(() if here is None else (here,))

    def _on_export_of_one_requested(self, conversation: int) -> None:
        self.chat_files.export((conversation,))

    def _on_import_requested(self) -> None:
        self.chat_files.choose()

    def show_view(self, view: View) -> None:
        """Brings a page to the front."""
        self._view = view
        self._guide.note_view(view)
        page = self._pages.bring(view)
        self._sidebar.show_view(view, self._chat.conversation)
        self._panes.allow_sources(is_allowed=view is View.CHAT)
        self._on_collection_chosen()
        if view is View.CHAT:
            self._chat.focus_composer()
        else:
            page.setFocus()  # not on whichever control comes next

    def add_paths(self, paths: list[Path]) -> None:
        """Imports files and folders."""
        self.show_view(View.DOCUMENTS)
        if self._library is not None:
            self._library.add_paths(paths)

    def add_sample(self) -> None:
        """Brings in the sample documents; the page on screen stays."""
        self._pages.page(View.DOCUMENTS)
        if self._library is not None:
            self._library.add_sample()

    def show_error(self, error: UserFacingError) -> None:
        """A part does not work; the rest does."""
        self._is_model_degraded = False
        self._banner.show_error(error)

    @property
    def _collection(self) -> str:
        """Where files that are dropped now would go."""
        return self._library.collection_pill.target if self._library else DEFAULT_COLLECTION

    def _on_collection_chosen(self) -> None:
        self._drops.set_collection(self._collection)

    def _on_warm_up_due(self) -> None:
        self._tasks.read(self._session.library.is_cut_off, self._on_cut_off_read, ignore)
        self._tasks.read(self._session.watching.list, on_success=self._on_watched_read)
        reembedding = self._session.library.reembedding
        # What keeps this from being read keeps the index from being read too, and is said there.
        self._tasks.read(reembedding.state, self._on_reembedding_read, ignore)
        self._count()
        self._warm_up.start()
        self._watch_integrity()

    def _watch_integrity(self) -> None:
        from app.ui.integrity_watch import IntegrityWatch  # noqa: PLC0415 (after the first paint)

        watch = IntegrityWatch(self._session.integrity, self._tasks, self)
        watch.found.connect(self.show_damage)

    def show_damage(self, report: CheckReport) -> None:
        """Says that a look over the vault found something; the Vault view has it all."""
        self._lasting.damage = report
        self._banner_act = lambda: self.show_view(View.VAULT)
        self._banner.show_message(
            counted(
                len(report.findings),
                self.tr("The vault is damaged in {n} place."),
                self.tr("The vault is damaged in {n} places."),
            ),
            hint=self.tr("What can be read is still there. Make no changes you would miss."),
            tone="danger",
            action=self.tr("See what to do"),
        )

    def _on_unwritten(self, error: UserFacingError) -> None:
        self._notice.show_message(said(error.message), hint=said(error.hint), tone="warning")

    def _on_settings_read(self, settings: Settings) -> None:
        self._panes.set_widths(settings.sidebar_width, settings.sources_width)

    def _on_settings_changed(self, settings: Settings) -> None:
        self._refresh_offer()
        self.settings_changed.emit(settings)

    def _on_conversation_changed(self) -> None:
        self._sidebar.refresh()
        self._sidebar.show_view(self._view, self._chat.conversation)

    def _on_titled(self, conversation: int) -> None:
        self._sidebar.refresh()
        self._sidebar.changed.emit()  # for the other windows
        self._chat.show_summary_of(conversation)

    def _on_summarised(self, conversation: int) -> None:
        if conversation == self._chat.conversation:
            self._chat.foresight.look_again()

    def _on_conversation_lost(self) -> None:
        self._sidebar.refresh()
        self._sidebar.show_view(self._view, None)

    def _on_age_due(self) -> None:
        """What was kept long enough goes while the window is open, too."""
        self._tasks.change(self._session.retention.apply, on_success=self._on_expired)

    def _on_expired(self, chats: tuple[int, ...]) -> None:
        if not chats:
            return
        self._sidebar.refresh()
        self._sidebar.chats_deleted.emit(frozenset(chats))  # the other windows hear of it too
        self._tasks.change(self._session.retention.take_notice, on_success=self._tell_gone)

    def _tell_gone(self, chats: int) -> None:
        if chats:
            self._lasting.gone = chats
            told = [*map(said, self._session.warnings), gone(chats)]
            tone = "warning" if self._session.warnings else "info"
            self._notice.show_message("\n".join(told), tone=tone)

    # Documents from within the chat: it stays, and says how far they are.

    def _on_attach_requested(self) -> None:
        file_dialog.choose_files(self, self.tr("Add files to ask about"), self.attach)

    def _on_folder_requested(self) -> None:
        file_dialog.choose_folder(self, self.tr("Add a folder to ask about"), self.attach)

    def _on_documents_requested(self) -> None:
        self.show_view(View.DOCUMENTS)

    def _on_import_failed(self, error: UserFacingError) -> None:
        self._warn(error, self.tr("Open Documents"), self._on_documents_requested)

    def _on_sources_requested(self, citations: tuple[Citation, ...], index: int) -> None:
        self._sources.show_citations(citations, index)
        self._panes.open_sources()
        self._guide.mark(Step.SEE)

    def _on_collection_opened(self, collection: str) -> None:
        self.show_view(View.DOCUMENTS)
        if self._library is not None:
            self._library.collection_pill.choose(collection)

    def _on_answering_changed(self, is_answering: bool) -> None:
        if is_answering:  # what was looked up belongs to the answer before
            self._sources.clear()
        elif self.counts[0]:  # a look at its sources comes next
            self._tasks.read(self._session.pages.warm)
        self.note_answering(is_answering=is_answering or self._is_answering_beside())

    def _on_model_ready(self) -> None:
        self._chat.foresight.look_again()
        if self._is_model_degraded:
            self._is_model_degraded = False
            self._banner.hide()

    def _on_model_stopped(self) -> None:
        self._banner_act = self._warm_up.load_model
        self._is_model_degraded = True
        self._banner.show_message(
            self.tr("The model stopped. Your chats are safe."),
            hint=self.tr("The next question starts it again, or start it now."),
            tone="warning",
            action=self.tr("Start it"),
        )

    def _on_model_failed(self, error: UserFacingError) -> None:
        self._warn(error, self.tr("Open Models"), self._open_models)
        self._is_model_degraded = True

    def _on_index_failed(self, error: UserFacingError) -> None:
        if error.error_code != NoEmbedderError.code:  # a site may do without; the bar says it
            self._warn(error, self.tr("Open Models"), self._open_models)

    def _open_models(self) -> None:
        self.show_view(View.MODELS)

    def _warn(self, error: UserFacingError, action: str, act: Callable[[], object]) -> None:
        self._is_model_degraded = False
        self._banner_act = act
        self._banner.show_error(error, action=action)

    def _on_banner_acted(self) -> None:
        self._banner.hide()
        self._banner_act()

    def _count_soon(self) -> None:
        if not self._count_timer.isActive():  # started anew, it would wait for the last document
            self._count_timer.start()

    def _count(self) -> None:
        library, models = self._session.library, self._session.models
        self._tasks.read(lambda: len(library.list()), self._on_documents_counted)
        self._tasks.read(
            lambda: len(models.list()),
            on_success=lambda count: self._sidebar.set_counts(models=count),
        )
        self._warm_up.look_again()
        self._refresh_offer()

    def _refresh_offer(self) -> None:
        self._chat.refresh()
        self.offer_changed.emit()

    def _on_documents_counted(self, count: int) -> None:
        self._sidebar.set_counts(documents=count)
        if count:
            self._guide.mark(Step.ADD)
