"""Tells beforehand what a question takes of the context window, and how long it may take.

Everything is counted by the model that is loaded, in the very request that would be sent; nothing
is generated, and no model is loaded for it.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Final

from app.domain.chat import GenerationStats, Message
from app.domain.context import ContextUse
from app.domain.engine import Engine, GenerationRequest, LoadedModel
from app.domain.models import ModelCard
from app.domain.personas import Persona
from app.domain.progress import CancelToken
from app.engine.errors import ContextExceededError
from app.index.query import without_filters
from app.services import persona_use, prompting
from app.services.memory import MemoryService
from app.services.models import ModelService
from app.services.precedence import Precedence, Rank
from app.services.preferences import PreferenceService
from app.services.requests import MOST_CHARS, Requests
from app.services.screening import ContentFilter
from app.services.turn import Asked, AskOptions, QuestionTooLongError, Turn, ignore
from app.services.whole_documents import WholeDocuments
from app.settings.fields import Settings
from app.vault.conversations import Conversations

_LEAST_READ: Final = 64  # tokens, from which on the time to the first word tells a rate
_MEASURED: Final = 9  # answers, the newest, that rates are taken from


@dataclass(frozen=True, slots=True)
class _Rates:
    """How fast a model was here lately; 0 where nothing was measured. Words are tokens."""

    read_per_s: float = 0.0
    written_per_s: float = 0.0
    answer_tokens: float = 0.0


@dataclass(frozen=True, slots=True)
class _Request:
    """What would be sent, and what of its last turn is sources."""

    request: GenerationRequest
    asked: Asked  # the question, with what is given of what was said before it
    sources: str = ""
    reads_turns: bool = True


class ContextService:
    """Measures questions that are not asked yet."""

    def __init__(
        self,
        conversations: Conversations,
        *,
        requests: Requests,
        memory: MemoryService,
        models: ModelService,
        engine: Engine,
        preferences: PreferenceService,
        precedence: Precedence,
        content_filter: ContentFilter,
        whole: WholeDocuments,
    ) -> None:
        """``requests`` are made as for asking, and questions understood by ``whole``."""
        self._conversations = conversations
        self._requests = requests
        self._memory = memory
        self._models = models
        self._engine = engine
        self._preferences = preferences
        self._precedence = precedence
        self._filter = content_filter
        self._whole = whole

    def look(
        self,
        question: str,
        said: Sequence[Message] = (),
        *,
        options: AskOptions | None = None,
        cancel: CancelToken | None = None,
    ) -> ContextUse | None:
        """What a question would take after what was ``said`` in its branch; it may be empty.

        One over whole documents is measured as an empty one: a model reads those in parts, which
        are not known yet.

        Returns:
            None where it cannot be told: the model that answers is not loaded, none is asked, or
            an answer is being written.

        Raises:
            CancelledError: ``cancel`` was set.
            UserFacingError: ``no_such_model``, ``not_generative``, or of the engine;
                ``context_exceeded`` where no question would fit.
        """
        options = options or AskOptions()
        chat = said[0].conversation if said else options.chat or 0
        options = replace(options, chat=chat or None)
        said = tuple(one for one in said if not one.is_greeting)  # no model is given it
        persona = self._persona(chat, options)
        options, _ = persona_use.with_model(options, persona, self._models.digest)
        loaded, card = self._engine.loaded, self._models.answering(options.model)
        is_held = self._precedence.is_held(
            Rank.ATTACHED
        )  # the engine writes, and would answer late
        if is_held or loaded is None or card is None or loaded.name != card.name:
            return None
        settings = self._models.tuned(self._preferences.get(), options.model)
        settings = persona_use.settings_of(settings, persona).with_changes(options.changes)
        text = self._filter.draft(question.strip())
        asked = Asked(chat, 0, text, said)
        turn = self._turn(asked, options, settings, cancel or CancelToken())
        is_quoted = (
            turn.settings.quotes_only if options.quotes_only is None else options.quotes_only
        )
        if is_quoted and self._requests.has_sources(options):
            return None
        if self._requests.has_sources(options) and self._whole.is_meant(turn):
            turn = replace(turn, asked=replace(turn.asked, question=""))
        turn = replace(turn, asked=self._countable(turn.asked, loaded))
        return self._measured(turn, said, card, loaded)

    def _persona(self, chat: int, options: AskOptions) -> Persona | None:
        """Who would answer: whom the question gives to the chat, else whom that has."""
        if options.persona is not None or not chat:
            return options.persona
        return self._conversations.persona(chat)

    def _turn(
        self, asked: Asked, options: AskOptions, settings: Settings, cancel: CancelToken
    ) -> Turn:
        """The turn that it would be."""
        rules = self._filter.instructions(settings.system_prompt)
        settings = settings._replace(system_prompt=rules)
        asked = self._memory.given(asked, options, settings)
        return Turn(asked, 0, options, settings, ignore, cancel)

    def _countable(self, asked: Asked, loaded: LoadedModel) -> Asked:
        """The question without those messages before it that could never fit, as it may be sent."""
        said, start = asked.said, len(asked.said)
        first = 0 if asked.may_be_whole else len(asked.before)
        room = loaded.context_tokens * MOST_CHARS
        while start > first and room > 0:
            start -= 1
            room -= len(said[start].text)
        kept = (*said[:start], *self._filter.earlier(said[start:]))
        given = max(start, len(asked.before))
        may_be = asked.may_be_whole and not start
        return replace(asked, before=kept[:given], history=kept[given:], may_be_whole=may_be)

    def _measured(
        self, turn: Turn, said: Sequence[Message], card: ModelCard, loaded: LoadedModel
    ) -> ContextUse:
        # What was left out by choice, or is summed up, is not pushed out by this question.
        before = max(_unread(said), turn.asked.unread)
        use = ContextUse(card.name, loaded.context_tokens, unread=turn.asked.unread)
        try:
            self._requests.check_length(turn.asked.question, loaded.context_tokens)
            made = self._request(turn, card, loaded)
            turn.cancel.raise_if_cancelled()
            size = self._engine.measure(made.request)
        except (ContextExceededError, QuestionTooLongError) as error:
            (question,) = self._engine.count_tokens([turn.asked.question])
            if isinstance(error, ContextExceededError) and (
                error.needed - question > error.available
            ):
                raise  # a shorter question would not fit either
            return replace(use, question=question, is_too_long=True)
        asked = made.asked
        memory = prompting.remembered(asked.memory) if made.reads_turns else ""
        sources, remembered = self._engine.count_tokens([made.sources, memory])
        read = size.turns[size.left_out_turns : -1]
        question = max(0, size.turns[-1] - sources)
        unread = asked.unread + prompting.unread(asked.history, size.left_out_turns)
        rates = self._rates(card.name)
        new = size.tokens - size.known
        first = new / rates.read_per_s if rates.read_per_s else None
        return replace(
            use,
            # What the template puts around turns is counted to the rules.
            system=size.tokens - remembered - sources - sum(read) - question,
            memory=remembered,
            sources=sources,
            turns=sum(read),
            question=question,
            answer=size.answer,
            unread=unread if made.reads_turns else 0,
            pushed_out=max(0, unread - before) if made.reads_turns else 0,
            new_tokens=new,
            first_word_s=first,
            whole_s=_whole_s(first, rates),
            reads_turns=made.reads_turns,
        )

    def _request(self, turn: Turn, card: ModelCard, loaded: LoadedModel) -> _Request:
        """As the question would be sent; without a question nothing is looked up."""
        if not self._requests.has_sources(turn.options):
            plain = self._requests.plain(turn)
            return _Request(plain.request, plain.asked)
        found = self._requests.found(turn).passages if turn.asked.question else ()
        question = without_filters(turn.asked.question)
        turn = replace(turn, asked=replace(turn.asked, question=question))
        made = self._requests.grounded(turn, found, card, loaded.context_tokens)
        sources = made.request.turns[-1].text.removesuffix(question)
        return _Request(made.request, made.asked, sources, reads_turns=not made.style.is_small)

    def _rates(self, model: str) -> _Rates:
        """Medians of the newest answers of a model."""
        stats = self._conversations.last_stats(model, _MEASURED)
        read = [
            (one.prompt_tokens - one.cached_tokens) / one.ttft_ms * 1000
            for one in stats
            if one.ttft_ms > 0 and one.prompt_tokens - one.cached_tokens >= _LEAST_READ
        ]
        written = [one for one in stats if one.tokens_per_second > 0]
        return _Rates(
            _median(read),
            _median([one.tokens_per_second for one in written]),
            _median([one.completion_tokens for one in written]),
        )


def _whole_s(first: float | None, rates: _Rates) -> float | None:
    """How long an answer takes that is as long as they were lately."""
    if first is None or not rates.written_per_s:
        return None
    return first + rates.answer_tokens / rates.written_per_s


def _median(values: Sequence[float]) -> float:
    """The one in the middle; 0 without any."""
    return sorted(values)[len(values) // 2] if values else 0.0


def _unread(said: Sequence[Message]) -> int:
    """How many messages the last answer was written without."""
    stats: GenerationStats | None = next(
        (one.stats for one in reversed(said) if one.stats is not None), None
    )
    return 0 if stats is None else stats.unread
