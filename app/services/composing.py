"""Composes one answer: from the model alone, from passages and the model, or of quotes."""

from collections.abc import Sequence
from dataclasses import replace

from app.domain.chat import MessageState, Role
from app.domain.documents import PassageHit
from app.domain.engine import Engine, FinishReason, GenerationRequest
from app.domain.models import ModelCard
from app.engine.errors import ContextExceededError
from app.index.followup import search_text
from app.index.query import without_filters
from app.services import answering, continuing, prompting
from app.services.continuing import CannotContinueError, with_marks
from app.services.evidence import EvidenceService
from app.services.models import ModelService
from app.services.refusals import says_not_said
from app.services.screening import AnswerBlockedError
from app.services.search import SearchResult, SearchService
from app.services.streamed import StreamedText
from app.services.turn import (
    AskOptions,
    Draft,
    NoModelError,
    NothingToQuoteError,
    PassagesRetrieved,
    QuestionTooLongError,
    Turn,
    broken,
    sampling,
)
from app.services.whole_documents import WholeDocuments
from app.settings.fields import Settings

_QUESTION_SHARE = 0.75  # of the context window that a question may fill
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
        self._search = search
        self._evidence = evidence
        self._models = models
        self._engine = engine

    def compose(self, turn: Turn, text: StreamedText) -> Draft:
        """The answer, or what came of it.

        Raises:
            UserFacingError: as ``ChatService.ask``.
            CancelledError: it was stopped before a word came.
        """
        if not self._has_sources(turn.options):
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

    def _has_sources(self, options: AskOptions) -> bool:
        return options.use_documents and self._search.passage_count() > 0

    def is_quoted(self, options: AskOptions, settings: Settings) -> bool:
        """Whether the documents themselves answer, as a person chose."""
        is_wanted = settings.quotes_only if options.quotes_only is None else options.quotes_only
        return is_wanted and self._has_sources(options)

    def _plain(self, turn: Turn, text: StreamedText) -> Draft:
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
            sampling=sampling(turn),
            extra_rules=turn.settings.system_prompt,
        )
        return self._generate(turn, replace(request, begun=turn.begun), text)

    def _grounded(self, turn: Turn, text: StreamedText) -> Draft:
        found = self._found(turn)
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
        self._check_length(turn.asked.question, context)
        passages = self._fitting(turn, found.passages, card, context)
        style = prompting.style_for(card.parameters, len(passages))
        request = prompting.grounded_request(
            turn.asked.question,
            passages,
            turn.asked.history,
            style=style,
            sampling=sampling(turn),
            extra_rules=turn.settings.system_prompt,
        )
        sources = () if turn.asked.continues is None else turn.asked.continues.citations
        sources = continuing.renumbered(sources, passages)
        begun = turn.begun if style.is_small else with_marks(turn.begun, sources, passages)
        draft = self._generate(turn, replace(request, begun=begun), text)
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

    def _found(self, turn: Turn) -> SearchResult:
        """The best passages for the question, understood from the questions before it."""
        history = turn.asked.history
        earlier = [message.text for message in history if message.role is Role.USER]
        quotes = [one.quote for message in history[-1:] for one in message.citations]
        found = self._search.search(
            search_text(turn.asked.question, earlier, quotes),
            k=turn.settings.passages_per_answer,
            collection=turn.options.collection,
            cancel=turn.cancel,
        )
        return self._evidence.ordered(found.asked, found)

    def _fitting(
        self, turn: Turn, passages: Sequence[PassageHit], card: ModelCard, context: int
    ) -> Sequence[PassageHit]:
        """As many of the best passages as leave room for the question and the answer."""
        style = prompting.style_for(card.parameters, len(passages))
        chosen = passages[: style.sources]
        counts = self._engine.count_tokens(
            [turn.asked.question, *(prompting.inert(f"{hit.heading} {hit.text}") for hit in chosen)]
        )
        room = context - min(sampling(turn).max_tokens, context // 4) - counts[0] - context // 16
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

    def _generate(self, turn: Turn, request: GenerationRequest, text: StreamedText) -> Draft:
        turn.cancel.raise_if_cancelled()
        request = replace(request, chat=turn.asked.conversation)
        try:
            result = self._engine.generate(request, text.receive, cancel=turn.cancel)
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
        notes = []
        if result.left_out_turns:
            notes.append(f"The {result.left_out_turns} oldest turns did not fit and were left out.")
        if result.reason is FinishReason.LENGTH:
            notes.append("The answer reached its length limit.")
        is_stopped = result.reason is FinishReason.CANCELLED
        if not (is_stopped or written):
            notes.append(f"{_WROTE_NOTHING}. Ask again, or in other words.")
        stats = replace(result.stats, sampling=request.sampling, finish=result.reason.value)
        old = turn.asked.continues
        return Draft(
            written,
            MessageState.STOPPED if is_stopped else MessageState.COMPLETE,
            note=" ".join(notes),
            stats=stats if old is None else continuing.added(old.stats, stats),
        )


def _not_said(found: SearchResult) -> Draft:
    return Draft(
        prompting.NOT_SAID,
        nearest=answering.nearest(found.passages, found.asked),
        is_answerable=False,
    )


def _quoted(found: SearchResult, why: str) -> Draft:
    quoted = answering.extractive(found.passages, found.asked)
    return Draft(
        quoted.text,
        citations=quoted.citations,
        is_extractive=True,
        note=f"{why}: these are the passages themselves." if why else "",
    )
