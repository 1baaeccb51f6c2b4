"""Who answers in a chat, from which documents, by which model; read off the GUI thread."""

from dataclasses import dataclass, replace
from functools import partial
from pathlib import PurePath

from PySide6.QtCore import QObject, Signal

from app.domain.documents import SAMPLE_COLLECTION
from app.domain.models import ModelKind
from app.domain.personas import DocumentScope, Persona
from app.domain.prompts import Prompt
from app.errors import UserFacingError
from app.services import persona_use
from app.services.chat import AskOptions
from app.services.session import Session
from app.settings import built_in, chat_ids
from app.ui import sample
from app.ui.tasks import Tasks, ignore


@dataclass(frozen=True, slots=True)
class Offer:
    """What there is to choose from, and how much there is to ask."""

    collections: tuple[str, ...] = ()
    models: tuple[str, ...] = ()
    model: str = ""  # the one that answers
    context_tokens: int = 0  # of the model that is loaded, 0 when none is
    documents: int = 0
    document_names: tuple[str, ...] = ()  # of their files, each once
    passages: int = 0
    has_sample: bool = False  # the documents that ship for trying are there
    has_only_sample: bool = False  # and no others
    uses_documents: bool = True  # what the settings say of new chats
    quotes_only: bool = False  # no model writes where there are documents
    without_documents: tuple[int, ...] = ()  # the chats that were told to do without
    personas: tuple[Persona, ...] = ()  # that people made
    prompts: tuple[Prompt, ...] = ()  # that people keep

    def is_sample(self, collection: str | None) -> bool:
        """Whether a chat over a collection, over all with None, is over the sample documents."""
        if collection is None:
            return self.has_only_sample
        return collection == SAMPLE_COLLECTION and self.has_sample


class Choices(QObject):
    """Holds the offer and what was chosen from it.

    Signals:
        changed: offer or choice is another one now.
        model_chosen: another model answers now, here and elsewhere.
        failed: (UserFacingError) a choice could not be made.
        persona_given: (Persona) another one answers in the open chat from now on.
        given: (id) the vault holds that another one answers in this chat.
    """

    changed = Signal()
    model_chosen = Signal()
    failed = Signal(object)
    persona_given = Signal(object)
    given = Signal(int)

    def __init__(
        self,
        session: Session,
        tasks: Tasks,
        parent: QObject | None = None,
        *,
        chosen: dict[int | None, AskOptions] | None = None,
        given: dict[int | None, Persona] | None = None,
    ) -> None:
        """``chosen`` and ``given`` hold what, and who, was chosen for each chat while the session
        lasts; a chat that is not begun yet is None.
        """
        super().__init__(parent)
        self._session = session
        self._tasks = tasks
        self._offer = Offer()
        self._has_attached = False
        self._conversation: int | None = None
        self._chosen = {} if chosen is None else chosen
        self._given = {} if given is None else given  # as far as they were read
        self._options = self._chosen.get(None) or AskOptions()

    @property
    def offer(self) -> Offer:
        """What there is to choose from."""
        return self._offer

    @property
    def options(self) -> AskOptions:
        """What the next question is asked with."""
        persona = self._given.get(self._conversation)
        return replace(self._options, persona=persona, chat=self._conversation)

    @property
    def persona(self) -> Persona:
        """Who answers here; the plain assistant until somebody else is chosen."""
        return self._given.get(self._conversation, built_in.PLAIN)

    @property
    def model(self) -> str:
        """The name of the model that answers here; empty without any."""
        asked_for = self.persona.model
        return asked_for if asked_for in self._offer.models else self._offer.model

    @property
    def is_quoted(self) -> bool:
        """Whether the next question is answered with quotes: only documents can be quoted."""
        return self._offer.quotes_only and self.asks_documents

    @property
    def has_attached(self) -> bool:
        """Whether files are attached to the chat, which are asked whatever was chosen."""
        return self._has_attached

    def set_attached(self, has_attached: bool) -> None:
        """Says whether there are such files."""
        if has_attached != self._has_attached:
            self._has_attached = has_attached
            self.changed.emit()

    @property
    def asks_documents(self) -> bool:
        """Whether the next question is asked of documents or attached files."""
        is_used = self._options.use_documents and self._offer.documents > 0
        return is_used or self._has_attached

    def refresh(self) -> None:
        """Reads the offer anew."""
        self._tasks.read(self._read, self._on_read)

    def start_over(self) -> None:
        """A new chat begins with what the settings say."""
        self._chosen.pop(None, None)
        self._given.pop(None, None)
        self.open(None)

    def open(self, conversation: int | None) -> None:
        """Another chat: what was chosen for it holds again."""
        self._conversation = conversation
        self._options = self._chosen.get(conversation) or self._usual()
        self._forget_lost_collection()
        if conversation is not None and conversation not in self._given:
            personas = self._session.personas
            self._tasks.read(
                lambda: personas.of_chat(conversation),
                partial(self._on_persona_read, conversation),
                ignore,  # who reads the chat hears of it, and says so
            )
        self.changed.emit()

    def reread(self, conversation: int) -> None:
        """A chat was changed in another window: whoever answers there now answers here."""
        if (known := self._given.get(conversation)) is not None:
            personas = self._session.personas
            self._tasks.read(
                lambda: personas.of_chat(conversation),
                partial(self._on_persona_reread, conversation, known),
                ignore,
            )

    def keep(self, conversation: int, options: AskOptions) -> None:
        """A new chat has its first question, and so a name to keep its choice under."""
        if options.persona is not None:
            self._given[conversation] = options.persona
        options = replace(options, persona=None, chat=None)
        self._chosen[conversation] = options
        self._remember(conversation, options)

    def choose_documents(self, collection: str | None, *, is_used: bool) -> None:
        """One collection, all (None), or no documents."""
        self._options = replace(self._options, collection=collection, use_documents=is_used)
        self._chosen[self._conversation] = self._options
        if self._conversation is not None:
            self._remember(self._conversation, self._options)
        if self.persona.scope is not DocumentScope.USUAL:
            scope = DocumentScope.ALL if is_used else DocumentScope.NONE
            if collection is not None:
                scope = DocumentScope.COLLECTION
            self._keep_own(replace(self.persona, scope=scope, collection=collection or ""))
        self.changed.emit()

    def _usual(self) -> AskOptions:
        if self._conversation in self._offer.without_documents:
            return AskOptions(use_documents=False)
        options = AskOptions(use_documents=self._offer.uses_documents)
        return persona_use.in_scope(options, self.persona)

    def choose_persona(self, persona: Persona) -> None:
        """Another one answers from the next question on; what was said stays."""
        chat, kept = self._conversation, self._options
        if chat is None or self.persona.scope is not DocumentScope.USUAL:
            # What the one before brought along goes with it.
            kept = AskOptions(use_documents=self._offer.uses_documents)
        self._given[chat] = persona
        self._options = persona_use.in_scope(kept, persona)
        self._forget_lost_collection()
        self._chosen[chat] = self._options
        if chat is not None:
            self._remember(chat, self._options)
            self._give(chat, persona)
            self.persona_given.emit(persona)
        self.changed.emit()

    def _keep_own(self, persona: Persona) -> None:
        """What was chosen here holds in place of what the persona says, in this chat alone."""
        self._given[self._conversation] = persona
        if self._conversation is not None:
            self._give(self._conversation, persona)

    def _give(self, chat: int, persona: Persona) -> None:
        personas = self._session.personas
        self._tasks.change(
            lambda: personas.give(chat, persona), partial(self._on_given, chat), self._on_failure
        )

    def _on_persona_read(self, chat: int, persona: Persona) -> None:
        self._given.setdefault(chat, persona)
        if chat == self._conversation:
            if chat not in self._chosen:
                self._options = self._usual()
            self._forget_lost_collection()
            self.changed.emit()

    def _on_persona_reread(self, chat: int, known: Persona, persona: Persona) -> None:
        """What was chosen here stays, unless another persona says what documents there are."""
        if persona == known or self._given.get(chat) != known:  # or it was chosen here meanwhile
            return
        del self._given[chat]
        self._chosen.pop(chat, None)
        self._on_persona_read(chat, persona)

    def _on_given(self, chat: int, _: None) -> None:
        self.given.emit(chat)

    def _remember(self, chat: int, options: AskOptions) -> None:
        """Keeps beyond the window that this chat does without documents, or no longer."""
        is_listed = not options.use_documents
        known = self._offer.without_documents
        if (chat in known) == is_listed:
            return
        listed = chat_ids.changed(known, chat, is_listed=is_listed)
        self._offer = replace(self._offer, without_documents=listed)
        preferences = self._session.preferences

        def keep() -> None:
            kept = chat_ids.parsed(preferences.get().chats_without_documents)
            now = chat_ids.written(chat_ids.changed(kept, chat, is_listed=is_listed))
            preferences.update({"chats_without_documents": now})

        self._tasks.change(keep, on_failure=self._on_failure)

    def choose_model(self, name: str) -> None:
        """Makes it the model that answers, here and elsewhere; also in place of the persona's."""
        session, persona = self._session, self.persona
        if persona.model:
            self._keep_own(replace(persona, model=name))

        def use() -> None:
            session.models.use(name)
            session.preferences.update({"quotes_only": False})

        self._tasks.change(use, self._on_model_used, self._on_failure)

    def choose_quotes(self) -> None:
        """From here on answers from documents are quoted, here and elsewhere."""
        preferences = self._session.preferences
        self._tasks.change(
            lambda: preferences.update({"quotes_only": True}), self._on_model_used, self._on_failure
        )

    def _read(self) -> Offer:
        session = self._session
        cards = [row.card for row in session.models.list()]
        settings = session.preferences.get()
        selected, loaded = session.models.selected(), session.models.loaded
        documents = session.library.list()
        samples = sum(sample.is_one(one.collection, one.file) for one in documents)
        return Offer(
            collections=session.library.collections(),
            models=tuple(card.name for card in cards if card.kind is ModelKind.GENERATIVE),
            model=selected.name if selected is not None else "",
            context_tokens=loaded.context_tokens if loaded is not None else 0,
            documents=len(documents),
            has_sample=samples > 0,
            has_only_sample=0 < samples == len(documents),
            document_names=tuple(dict.fromkeys(PurePath(one.file).name for one in documents)),
            passages=session.search.passage_count(),
            uses_documents=settings.use_documents,
            quotes_only=settings.quotes_only,
            without_documents=chat_ids.parsed(settings.chats_without_documents),
            personas=session.personas.own(),
            prompts=session.prompts.own(),
        )

    def _on_read(self, offer: Offer) -> None:
        self._offer = offer
        if self._conversation not in self._chosen:
            self._options = self._usual()
        self._forget_lost_collection()
        self.changed.emit()

    def _forget_lost_collection(self) -> None:
        """All documents in place of one collection that is gone; none where a persona names it.

        Who is to answer from one collection may not answer from the others unasked.
        """
        lost = self._options.collection
        if lost in (None, *self._offer.collections):
            return
        is_bound = (
            self.persona.scope is DocumentScope.COLLECTION and self.persona.collection == lost
        )
        is_used = self._options.use_documents and not is_bound
        self._options = replace(self._options, collection=None, use_documents=is_used)

    def _on_model_used(self, _card: object) -> None:
        self.refresh()
        self.model_chosen.emit()

    def _on_failure(self, error: UserFacingError) -> None:
        self.failed.emit(error)
