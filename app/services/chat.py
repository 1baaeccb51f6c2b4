"""One turn of a conversation: retrieve, prompt, stream, cite, keep."""

import contextlib
import threading
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from app.domain.audit import AuditEvent, AuditSink
from app.domain.chat import Citation, GenerationStats, Message, MessageState, Role
from app.domain.documents import PassageHit
from app.domain.engine import Engine, FinishReason, GenerationRequest, SamplingParams
from app.domain.ids import CONVERSATION, MESSAGE, format_id
from app.domain.models import ModelCard
from app.domain.progress import CancelToken
from app.errors import CancelledError, UserFacingError
from app.index.followup import search_text
from app.index.query import without_filters
from app.services import answering, prompting
from app.services.evidence import EvidenceService
from app.services.models import ModelService
from app.services.preferences import PreferenceService
from app.services.refusals import says_not_said
from app.services.search import SearchResult, SearchService
from app.settings.fields import Settings
from app.vault.conversations import Conversations

_KEEP_INTERVAL_S = 0.5  # text at risk when the power goes; the promise is one second
_TITLE_CHARS = 60
_QUESTION_SHARE = 0.75  # of the context window that a question may fill
_NO_MODEL = "No language model is installed"
_WROTE_NOTHING = "The model wrote no answer"
_NOT_IN_SOURCES = "What the model wrote stands in none of the sources"


class EmptyQuestionError(UserFacingError):
    """There is nothing to answer."""

    code = "empty_question"


class QuestionTooLongError(UserFacingError):
    """The question alone does not fit the model's context window."""

    code = "question_too_long"


class NoModelError(UserFacingError):
    """No generative model is installed and there are no documents to quote."""

    code = "no_model"


class NothingToQuoteError(UserFacingError):
    """Quotes were asked for where there are no documents."""

    code = "nothing_to_quote"


class BusyError(UserFacingError):
    """Another answer is being written."""

    code = "busy"


@dataclass(frozen=True, slots=True)
class AskOptions:
    """Choices for one question; None means what the settings say."""

    collection: str | None = None
    use_documents: bool = True
    model: str | None = None
    temperature: float | None = None
    max_tokens: int | None = None
    seed: int | None = None
    quotes_only: bool | None = None  # the best sentences of the documents; no model writes


@dataclass(frozen=True, slots=True)
class AskStarted:
    """The question is kept; ids are set. First event of every turn."""

    conversation: int
    question: int
    answer: int


@dataclass(frozen=True, slots=True)
class PassagesRetrieved:
    """What the documents offer, best first; comes before the first text."""

    passages: tuple[PassageHit, ...]


@dataclass(frozen=True, slots=True)
class TextReceived:
    """The next piece of the answer."""

    text: str


AskEvent = AskStarted | PassagesRetrieved | TextReceived


@dataclass(frozen=True, slots=True)
class _Asked:
    """A question that is kept, with what was said before it."""

    conversation: int
    id: int
    question: str
    history: tuple[Message, ...]
    replaces: int | None = None  # the answer that a retry takes the place of


@dataclass(frozen=True, slots=True)
class _Turn:
    """What one answer is made from."""

    asked: _Asked
    answer: int
    options: AskOptions
    settings: Settings
    on_event: Callable[[AskEvent], None]
    cancel: CancelToken


@dataclass(frozen=True, slots=True)
class _Draft:
    """An answer ready to be kept."""

    text: str
    state: MessageState = MessageState.COMPLETE
    citations: tuple[Citation, ...] = ()
    nearest: tuple[Citation, ...] = ()
    is_answerable: bool = True
    is_extractive: bool = False
    note: str = ""
    stats: GenerationStats | None = None


class ChatService:
    """Asks questions. One turn at a time; ``stop`` may come from any thread."""

    def __init__(
        self,
        conversations: Conversations,
        *,
        search: SearchService,
        evidence: EvidenceService,
        models: ModelService,
        engine: Engine,
        preferences: PreferenceService,
        audit: AuditSink,
    ) -> None:
        self._conversations = conversations
        self._audit = audit
        self._search = search
        self._evidence = evidence
        self._models = models
        self._engine = engine
        self._preferences = preferences
        self._turn = threading.Lock()
        self._running: CancelToken | None = None

    def ask(
        self,
        question: str,
        *,
        conversation: int | None = None,
        options: AskOptions | None = None,
        on_event: Callable[[AskEvent], None] | None = None,
        cancel: CancelToken | None = None,
    ) -> Message:
        """Asks and returns the finished answer, citations and state included; blocks meanwhile.

        ``on_event`` is called on the calling thread, never after the return.

        Raises:
            UserFacingError: ``empty_question``, ``question_too_long``, ``no_such_conversation``,
                ``no_model``, ``busy``, ``engine_died`` and its kin. The question is kept, and
                the answer, if begun, stands marked as failed or interrupted.
        """
        question = question.strip()
        if not question:
            raise EmptyQuestionError("The question is empty.", hint="Write something to ask.")
        history = self._history(conversation)
        if conversation is None:
            conversation = self._conversations.create(_title(question))
        asked = self._conversations.add_user_message(conversation, question)
        return self._answer(
            _Asked(conversation, asked, question, history),
            options=options,
            on_event=on_event,
            cancel=cancel,
        )

    def retry(
        self,
        answer: int,
        *,
        options: AskOptions | None = None,
        on_event: Callable[[AskEvent], None] | None = None,
        cancel: CancelToken | None = None,
    ) -> Message:
        """Answers the same question anew; the old answer goes when the new one is there."""
        old = self._conversations.message(answer)
        history = self._history(old.conversation)
        before = tuple(message for message in history if message.id < answer)
        asked = next(message for message in reversed(before) if message.role is Role.USER)
        earlier = tuple(message for message in before if message.id < asked.id)
        return self._answer(
            _Asked(old.conversation, asked.id, asked.text, earlier, replaces=answer),
            options=options,
            on_event=on_event,
            cancel=cancel,
        )

    def stop(self) -> None:
        """Ends the running answer soon; what came so far stays, marked as stopped."""
        running = self._running
        if running is not None:
            running.cancel()
            self._engine.cancel()

    def _history(self, conversation: int | None) -> tuple[Message, ...]:
        if conversation is None:
            return ()
        return self._conversations.get(conversation).messages

    def _answer(
        self,
        asked: "_Asked",
        *,
        options: AskOptions | None,
        on_event: Callable[[AskEvent], None] | None,
        cancel: CancelToken | None,
    ) -> Message:
        if not self._turn.acquire(blocking=False):
            raise BusyError(
                "Another answer is still being written. Your question is kept.",
                hint="Wait for it, or stop it.",
            )
        try:
            self._running = cancel or CancelToken()
            options = options or AskOptions()
            settings = self._models.tuned(self._preferences.get(), options.model)
            selected = self._models.selected()
            model = options.model or (selected.name if selected is not None else "")
            if self._is_quoted(options, settings):
                model = ""
            self._record(asked, model)
            answer = self._conversations.begin_answer(asked.conversation, model=model)
            turn = _Turn(asked, answer, options, settings, on_event or _ignore, self._running)
            return self._keep(turn)
        finally:
            self._running = None
            self._turn.release()

    def _record(self, asked: _Asked, model: str) -> None:
        """Before the answer begins: one that is cut off was asked for all the same."""
        self._audit.record(
            AuditEvent.QUESTION,
            subject=format_id(MESSAGE, asked.id),
            detail={
                "conversation": format_id(CONVERSATION, asked.conversation),
                "model": self._models.digest(model),
            },
        )

    def _keep(self, turn: _Turn) -> Message:
        """Composes the answer and keeps it, however it ended."""
        text = _StreamedText(self._conversations, turn)
        try:
            turn.on_event(AskStarted(turn.asked.conversation, turn.asked.id, turn.answer))
            draft = self._compose(turn, text)
        except CancelledError:
            draft = _Draft(text.so_far, MessageState.STOPPED)
        except UserFacingError as error:
            self._give_up(turn, text.so_far, error.message)
            raise
        except BaseException:
            self._give_up(turn, text.so_far, "")
            raise
        replaces = turn.asked.replaces
        if replaces is not None and not draft.text:  # stopped before its first word
            self._conversations.remove_message(turn.answer)
            return self._conversations.message(replaces)
        message = self._finish(turn, draft)
        if replaces is not None:
            self._conversations.remove_message(replaces)
        return message

    def _give_up(self, turn: _Turn, so_far: str, note: str) -> None:
        """Marks an answer that broke off; a retry that brought nothing leaves the old one.

        What broke it off may keep this from being written too (a full disk, a closed vault): then
        the next unlock marks it.
        """
        with contextlib.suppress(UserFacingError):
            if turn.asked.replaces is not None and not so_far:
                self._conversations.remove_message(turn.answer)
                return
            state = MessageState.INTERRUPTED if so_far else MessageState.FAILED
            self._finish(turn, _Draft(so_far, state, note=note))

    def _finish(self, turn: _Turn, draft: _Draft) -> Message:
        return self._conversations.finish_answer(
            turn.answer,
            text=draft.text,
            state=draft.state,
            citations=draft.citations,
            nearest=draft.nearest,
            is_answerable=draft.is_answerable,
            is_extractive=draft.is_extractive,
            note=draft.note,
            stats=draft.stats,
        )

    def _compose(self, turn: _Turn, text: "_StreamedText") -> _Draft:
        if not self._has_sources(turn.options):
            if turn.options.quotes_only:
                raise NothingToQuoteError(
                    "There are no documents to quote from. Your question is kept.",
                    hint="Add documents, or ask the model.",
                )
            return self._plain(turn, text)
        return self._grounded(turn, text)

    def _has_sources(self, options: AskOptions) -> bool:
        return options.use_documents and self._search.passage_count() > 0

    def _is_quoted(self, options: AskOptions, settings: Settings) -> bool:
        is_wanted = settings.quotes_only if options.quotes_only is None else options.quotes_only
        return is_wanted and self._has_sources(options)

    def _plain(self, turn: _Turn, text: "_StreamedText") -> _Draft:
        loaded = self._models.load_selected(turn.options.model, cancel=turn.cancel)
        if loaded is None:
            raise NoModelError(
                "No language model is installed. Your question is kept.",
                hint="Import a GGUF file in Models, or add documents: their best passages "
                "are shown without a model too.",
            )
        self._check_length(turn.asked.question, loaded.context_tokens)
        request = prompting.plain_request(
            turn.asked.question,
            turn.asked.history,
            sampling=_sampling(turn),
            extra_rules=turn.settings.system_prompt,
        )
        return self._generate(turn, request, text)

    def _grounded(self, turn: _Turn, text: "_StreamedText") -> _Draft:
        found = self._found(turn)
        turn.cancel.raise_if_cancelled()
        turn.on_event(PassagesRetrieved(found.passages))
        question = without_filters(turn.asked.question)
        turn = replace(turn, asked=replace(turn.asked, question=question))
        draft = self._from_passages(turn, found, text)
        notes = [draft.note, *(note.sentence for note in found.notes)]
        return replace(draft, note=" ".join(filter(None, notes)))

    def _from_passages(self, turn: _Turn, found: SearchResult, text: "_StreamedText") -> _Draft:
        if not self._evidence.is_answerable(found.asked, found):
            return _not_said(found)
        is_quoted = self._is_quoted(turn.options, turn.settings)
        card = None if is_quoted else self._models.answering(turn.options.model)
        if card is None:
            quoted = _quoted(found, "" if is_quoted else _NO_MODEL)
            turn.on_event(TextReceived(quoted.text))
            return quoted
        loaded = self._models.load_selected(card.name, cancel=turn.cancel)
        context = loaded.context_tokens if loaded is not None else 0
        self._check_length(turn.asked.question, context)
        passages = self._fitting(turn, found.passages, card, context)
        style = prompting.style_for(card.parameters, len(passages))
        request = prompting.grounded_request(
            turn.asked.question,
            passages,
            turn.asked.history,
            style=style,
            sampling=_sampling(turn),
            extra_rules=turn.settings.system_prompt,
        )
        draft = self._generate(turn, request, text)
        texts = [hit.text for hit in passages]
        if draft.state is MessageState.COMPLETE and says_not_said(draft.text, texts):
            return replace(_not_said(found), stats=draft.stats)
        if draft.state is MessageState.COMPLETE and answering.is_empty(draft.text):
            return replace(_quoted(found, _WROTE_NOTHING), stats=draft.stats)
        grounded = answering.ground(draft.text, passages, turn.asked.question, trust=style.trust)
        is_backed = any(citation.is_supported for citation in grounded.citations)
        if draft.state is MessageState.COMPLETE and style.is_small and not is_backed:
            return replace(_quoted(found, _NOT_IN_SOURCES), stats=draft.stats)
        return replace(draft, text=grounded.text, citations=grounded.citations)

    def _found(self, turn: _Turn) -> SearchResult:
        """The best passages for the question, understood from the questions before it."""
        history = turn.asked.history
        earlier = [message.text for message in history if message.role is Role.USER]
        quotes = [one.quote for message in history[-1:] for one in message.citations]
        return self._search.search(
            search_text(turn.asked.question, earlier, quotes),
            k=turn.settings.passages_per_answer,
            collection=turn.options.collection,
        )

    def _fitting(
        self, turn: _Turn, passages: Sequence[PassageHit], card: ModelCard, context: int
    ) -> Sequence[PassageHit]:
        """As many of the best passages as leave room for the question and the answer."""
        style = prompting.style_for(card.parameters, len(passages))
        chosen = passages[: style.sources]
        counts = self._engine.count_tokens(
            [turn.asked.question, *(prompting.inert(f"{hit.heading} {hit.text}") for hit in chosen)]
        )
        room = context - min(_sampling(turn).max_tokens, context // 4) - counts[0] - context // 16
        kept = 0
        for count in counts[1:]:
            if room < count + 16:  # the frame around a source
                break
            room -= count + 16
            kept += 1
        if style.is_small:  # it reads sentences
            return chosen[: max(kept, 1)]
        return self._search.widened(chosen[: max(kept, 1)], room=room, count=self._tokens)

    def _tokens(self, texts: Sequence[str]) -> Sequence[int]:
        return self._engine.count_tokens([prompting.inert(text) for text in texts])

    def _check_length(self, question: str, context: int) -> None:
        tokens = self._engine.count_tokens([question])[0]
        if tokens > context * _QUESTION_SHARE:
            raise QuestionTooLongError(
                f"The question has {tokens} tokens; this model reads {context} at once. "
                "The question is kept.",
                hint="Shorten it, or choose a model with a larger context.",
            )

    def _generate(self, turn: _Turn, request: GenerationRequest, text: "_StreamedText") -> _Draft:
        turn.cancel.raise_if_cancelled()
        request = replace(request, chat=turn.asked.conversation)
        result = self._engine.generate(request, text.receive, cancel=turn.cancel)
        notes = []
        if result.left_out_turns:
            notes.append(f"The {result.left_out_turns} oldest turns did not fit and were left out.")
        if result.reason is FinishReason.LENGTH:
            notes.append("The answer reached its length limit.")
        is_stopped = result.reason is FinishReason.CANCELLED
        if not (is_stopped or result.text.strip()):
            notes.append(f"{_WROTE_NOTHING}. Ask again, or in other words.")
        return _Draft(
            result.text.strip(),
            MessageState.STOPPED if is_stopped else MessageState.COMPLETE,
            note=" ".join(notes),
            stats=result.stats,
        )


class _StreamedText:
    """Hands streamed text on and commits it at intervals."""

    def __init__(self, conversations: Conversations, turn: _Turn) -> None:
        self._conversations = conversations
        self._turn = turn
        self._pieces: list[str] = []
        self._kept_at = time.monotonic()

    @property
    def so_far(self) -> str:
        """All text received."""
        return "".join(self._pieces).strip()

    def receive(self, piece: str) -> None:
        """Takes the next piece."""
        self._pieces.append(piece)
        # Before the piece is shown: what was shown before a pause is never at risk after it.
        if time.monotonic() - self._kept_at >= _KEEP_INTERVAL_S:
            self._conversations.keep_text(self._turn.answer, self.so_far)
            self._kept_at = time.monotonic()
        self._turn.on_event(TextReceived(piece))


def _not_said(found: SearchResult) -> _Draft:
    return _Draft(
        prompting.NOT_SAID,
        nearest=answering.nearest(found.passages, found.asked),
        is_answerable=False,
    )


def _quoted(found: SearchResult, why: str) -> _Draft:
    quoted = answering.extractive(found.passages, found.asked)
    return _Draft(
        quoted.text,
        citations=quoted.citations,
        is_extractive=True,
        note=f"{why}: these are the passages themselves." if why else "",
    )


def _sampling(turn: _Turn) -> SamplingParams:
    settings, options = turn.settings, turn.options
    return SamplingParams(
        temperature=settings.temperature if options.temperature is None else options.temperature,
        top_k=settings.top_k,
        top_p=settings.top_p,
        min_p=settings.min_p,
        repeat_penalty=settings.repeat_penalty,
        max_tokens=options.max_tokens or settings.max_tokens,
        seed=options.seed,
    )


def _title(question: str) -> str:
    line = " ".join(question.split())
    if len(line) <= _TITLE_CHARS:
        return line
    return line[:_TITLE_CHARS].rsplit(" ", 1)[0].rstrip(",;:.") + "…"


def _ignore(_: AskEvent) -> None:
    pass
