"""Composes one answer: from the model alone, from passages and the model, or of quotes."""

from collections.abc import Iterator
from dataclasses import replace

from app.domain.chat import MessageState
from app.domain.engine import Engine, FinishReason, GenerationRequest, GenerationResult
from app.engine.errors import ContextExceededError
from app.index.query import without_filters
from app.services import answering, continuing, prompting
from app.services.continuing import CannotContinueError, with_marks
from app.services.evidence import EvidenceService
from app.services.models import ModelService
from app.services.refusals import says_not_said
from app.services.requests import GroundedRequest, Requests
from app.services.screening import AnswerBlockedError
from app.services.search import SearchResult, SearchService
from app.services.streamed import StreamedText
from app.services.turn import (
    AskOptions,
    Draft,
    NoModelError,
    NothingToQuoteError,
    PassagesRetrieved,
    Turn,
    broken,
)
from app.services.whole_documents import WholeDocuments
from app.settings.fields import Settings

_NO_MODEL = "No language model is installed"
_WROTE_NOTHING = "The model wrote no answer"
_NOT_IN_SOURCES = "What the model wrote stands in none of the sources"


class Composer:
    """Makes the text of an answer and finds its sources; keeps nothing."""

    def __init__(
        self,
        *,
        search: SearchService,
        evidence: EvidenceService,
        models: ModelService,
        engine: Engine,
        whole: WholeDocuments | None = None,
    ) -> None:
        """Without ``whole`` a question over whole documents is one like any other."""
        self._whole = whole
        self._requests = Requests(search=search, engine=engine)
        self._evidence = evidence
        self._models = models
        self._engine = engine

    def compose(self, turn: Turn, text: StreamedText) -> Draft:
        """The answer, or what came of it.

        Raises:
            UserFacingError: as ``ChatService.ask``.
            CancelledError: it was stopped before a word came.
        """
        if not self._requests.has_sources(turn.options):
            if turn.options.quotes_only:
                raise NothingToQuoteError(
                    "There are no documents to quote from. Your question is kept.",
                    hint="Add documents, or ask the model.",
                )
            return self._plain(turn, text)
        if turn.begun and self._whole is not None and self._whole.is_meant(turn):
            raise CannotContinueError(
                "This answer is made of the parts of whole documents, and cannot be gone on with. "
                "What is written stays.",
                hint="Have it answered again.",
            )
        if self._whole is not None and turn.asked.continues is None:
            is_quoted = self.is_quoted(turn.options, turn.settings)
            draft = self._whole.answer(turn, text, is_quoted=is_quoted)
            if draft is not None:
                return draft
        return self._grounded(turn, text)

    def is_quoted(self, options: AskOptions, settings: Settings) -> bool:
        """Whether the documents themselves answer, as a person chose."""
        is_wanted = settings.quotes_only if options.quotes_only is None else options.quotes_only
        return is_wanted and self._requests.has_sources(options)

    def _plain(self, turn: Turn, text: StreamedText) -> Draft:
        loaded = self._models.load_selected(turn.options.model, cancel=turn.cancel)
        if loaded is None:
            raise NoModelError(
                "No language model is installed. Your question is kept.",
                hint="Import a GGUF file in Models, or add documents: their best passages "
                "are shown without a model too.",
            )
        self._requests.check_length(turn.asked.question, loaded.context_tokens)
        made = self._requests.plain(turn)
        turn = replace(turn, asked=made.asked)
        return self._generate(turn, replace(made.request, begun=turn.begun), text)

    def _grounded(self, turn: Turn, text: StreamedText) -> Draft:
        found = self._requests.found(turn)
        found = self._evidence.ordered(found.asked, found)
        turn.cancel.raise_if_cancelled()
        turn.on_event(PassagesRetrieved(found.passages))
        question = without_filters(turn.asked.question)
        turn = replace(turn, asked=replace(turn.asked, question=question))
        draft = self._from_passages(turn, found, text)
        notes = [draft.note, *(note.sentence for note in found.notes)]
        return replace(draft, note=" ".join(filter(None, notes)))

    def _from_passages(self, turn: Turn, found: SearchResult, text: StreamedText) -> Draft:
        if not self._evidence.is_answerable(found.asked, found, cancel=turn.cancel):
            if turn.begun:
                raise CannotContinueError(
                    "The documents there are now do not answer this question any more, so there "
                    "is nothing to go on from. What is written stays.",
                    hint="Have it answered again.",
                )
            return _not_said(found)
        is_quoted = self.is_quoted(turn.options, turn.settings)
        card = None if is_quoted else self._models.answering(turn.options.model)
        if card is None:
            quoted = _quoted(found, "" if is_quoted else _NO_MODEL)
            text.say(quoted.text)
            return quoted
        loaded = self._models.load_selected(card.name, cancel=turn.cancel)
        context = loaded.context_tokens if loaded is not None else 0
        self._requests.check_length(turn.asked.question, context)
        made = self._requests.grounded(turn, found.passages, card, context)
        turn, passages, style = replace(turn, asked=made.asked), made.passages, made.style
        sources = () if turn.asked.continues is None else turn.asked.continues.citations
        sources = continuing.renumbered(sources, passages)
        begun = turn.begun if style.is_small else with_marks(turn.begun, sources, passages)
        draft = self._generate(turn, replace(made.request, begun=begun), text)
        draft = replace(draft, note=" ".join(filter(None, (draft.note, _dropped(made)))))
        texts = [hit.text for hit in passages]
        if draft.state is MessageState.COMPLETE and says_not_said(draft.text, texts):
            return replace(_not_said(found), stats=draft.stats)
        if draft.state is MessageState.COMPLETE and answering.is_empty(draft.text):
            return replace(_quoted(found, _WROTE_NOTHING), stats=draft.stats)
        # Who stopped it waits for nothing more.
        is_stopped = draft.state is MessageState.STOPPED
        check = answering.by_rules if is_stopped else self._evidence.checker(turn.cancel)
        grounded = answering.ground(
            draft.text,
            passages,
            turn.asked.question,
            trust=style.trust,
            bears_out=check,
        )
        citations = continuing.joined(turn.begun, sources, grounded.citations)
        is_backed = any(citation.is_supported for citation in citations)
        if draft.state is MessageState.COMPLETE and style.is_small and not is_backed:
            return replace(_quoted(found, _NOT_IN_SOURCES), stats=draft.stats)
        return replace(draft, text=grounded.text, citations=citations)

    def _generate(self, turn: Turn, request: GenerationRequest, text: StreamedText) -> Draft:
        turn.cancel.raise_if_cancelled()
        old = turn.asked.continues
        request = replace(request, thoughts=text.thoughts_before)
        try:
            result = self._engine.generate(
                request, text.receive, cancel=turn.cancel, on_thought=text.think
            )
            text.end()
        except AnswerBlockedError:
            return broken(turn, text.written, MessageState.INTERRUPTED)
        except ContextExceededError as error:
            if not request.begun:
                raise
            raise CannotContinueError(
                "The question and what is written of the answer leave the model no room: they "
                f"need {error.needed} tokens and the context window has {error.available}. What "
                "is written stays.",
                hint="Ask for the rest in a new question, or raise the context size.",
            ) from None
        written = f"{request.begun}{result.text}".strip()
        is_stopped = result.reason is FinishReason.CANCELLED
        stats = replace(
            result.stats,
            sampling=request.sampling,
            finish=result.reason.value,
            unread=turn.asked.unread + prompting.unread(turn.asked.history, result.left_out_turns),
        )
        return Draft(
            written,
            MessageState.STOPPED if is_stopped else MessageState.COMPLETE,
            note=" ".join(_notes(result, written)),
            stats=stats if old is None else continuing.added(old.stats, stats),
        )


def _notes(result: GenerationResult, written: str) -> Iterator[str]:
    """What there is to say of how an answer came to its end."""
    is_cut = result.reason is FinishReason.LENGTH
    if written and is_cut:
        yield "The answer reached its length limit."
    if written or result.reason is FinishReason.CANCELLED:
        return
    if result.thoughts and is_cut:
        yield "The model was still thinking when its context window was full."
    elif result.thoughts:
        yield "The model thought, and wrote no answer."
    else:
        yield f"{_WROTE_NOTHING}."
    yield "Ask again, or in other words."


def _dropped(made: GroundedRequest) -> str:
    """That not all of what was found was read, where that is so."""
    if not made.dropped:
        return ""
    found = made.dropped + len(made.passages)
    return f"{made.dropped} of the {found} sources found did not fit, and were not read."


def _not_said(found: SearchResult) -> Draft:
    return Draft(
        prompting.NOT_SAID,
        nearest=answering.nearest(found),
        is_answerable=False,
    )


def _quoted(found: SearchResult, why: str) -> Draft:
    quoted = answering.extractive(found)
    return Draft(
        quoted.text,
        citations=quoted.citations,
        is_extractive=True,
        note=f"{why}: these are the passages themselves." if why else "",
    )
