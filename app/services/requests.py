"""What the model is told for one turn: the question, and as many sources as leave it room."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import Final

from app.domain.chat import Message, Role
from app.domain.documents import PassageHit
from app.domain.engine import Engine, GenerationRequest
from app.domain.models import ModelCard
from app.engine.errors import ContextExceededError
from app.index.followup import search_text
from app.services import prompting
from app.services.prompting import PromptStyle
from app.services.search import SearchResult, SearchService
from app.services.turn import Asked, AskOptions, QuestionTooLongError, Turn, sampling

_QUESTION_SHARE = 0.75  # of the context window that a question may fill
_FRAME_TOKENS = 16  # around a source
MOST_CHARS: Final = 16  # a token: text of more never fits, so it need not be counted


@dataclass(frozen=True, slots=True)
class PlainRequest:
    """A request, and its question with what it gives of what was said before."""

    request: GenerationRequest
    asked: Asked


@dataclass(frozen=True, slots=True)
class GroundedRequest(PlainRequest):
    """A request over passages, the best first. ``dropped`` of those found did not fit."""

    passages: tuple[PassageHit, ...]
    style: PromptStyle
    dropped: int = 0


class Requests:
    """Makes the requests of turns, for asking and for telling beforehand what asking takes."""

    def __init__(self, *, search: SearchService, engine: Engine) -> None:
        self._search = search
        self._engine = engine

    def has_sources(self, options: AskOptions) -> bool:
        """Whether documents or attached files are asked, and there are any."""
        return self._search.has_attached(options.chat) or (
            options.use_documents and self._search.passage_count() > 0
        )

    def found(self, turn: Turn) -> SearchResult:
        """The best passages for the question, understood from the questions before it."""
        said = turn.asked.said
        earlier = [message.text for message in said if message.role is Role.USER]
        quotes = [one.quote for message in said[-1:] for one in message.citations]
        return self._search.search(
            search_text(turn.asked.question, earlier, quotes),
            k=turn.settings.passages_per_answer,
            collection=turn.options.collection,
            chat=turn.options.chat,
            is_attached_only=not turn.options.use_documents,
            cancel=turn.cancel,
        )

    def plain(self, turn: Turn) -> PlainRequest:
        """The question without documents; the model is loaded."""

        def made(asked: Asked) -> GenerationRequest:
            request = prompting.plain_request(
                asked.question,
                asked.history,
                sampling=sampling(turn),
                extra_rules=turn.settings.system_prompt,
                memory=asked.memory,
            )
            return _of_chat(turn, request)

        asked = self._as_whole_as_fits(turn, made)
        return PlainRequest(made(asked), asked)

    def grounded(
        self, turn: Turn, found: Sequence[PassageHit], card: ModelCard, context_tokens: int
    ) -> GroundedRequest:
        """The question over as many of the best passages as leave room for it and its answer."""
        passages, dropped = self._fitting(turn, found, card, context_tokens)
        style = prompting.style_for(card.parameters, len(passages))

        def made(asked: Asked) -> GenerationRequest:
            request = prompting.grounded_request(
                asked.question,
                passages,
                asked.history,
                style=style,
                sampling=sampling(turn),
                extra_rules=turn.settings.system_prompt,
                memory=asked.memory,
            )
            return _of_chat(turn, request)

        asked = turn.asked if style.is_small else self._as_whole_as_fits(turn, made)
        return GroundedRequest(made(asked), asked, tuple(passages), style, dropped)

    def _as_whole_as_fits(self, turn: Turn, made: Callable[[Asked], GenerationRequest]) -> Asked:
        """All that was said where it fits, as after a change to a model that reads more at once;
        else what says its beginning in short, and what came after that.
        """
        asked = turn.asked
        if not asked.may_be_whole or self._is_beyond(asked.said):
            return asked
        try:
            size = self._engine.measure(replace(made(asked.whole), begun=turn.begun))
        except ContextExceededError:
            return asked
        return asked if size.left_out_turns else asked.whole

    def _is_beyond(self, said: Sequence[Message]) -> bool:
        """Whether so much was said that it need not be counted."""
        loaded = self._engine.loaded
        most = 0 if loaded is None else loaded.context_tokens * MOST_CHARS
        return sum(len(message.text) for message in said) > most

    def check_length(self, question: str, context_tokens: int) -> None:
        """Refuses a question that leaves no room beside it.

        Raises:
            QuestionTooLongError.
        """
        tokens = self._engine.count_tokens([question])[0]
        if tokens > context_tokens * _QUESTION_SHARE:
            raise QuestionTooLongError(
                f"The question has {tokens} tokens; this model reads {context_tokens} at once. "
                "The question is kept.",
                hint="Shorten it, or choose a model with a larger context.",
            )

    def _fitting(
        self, turn: Turn, passages: Sequence[PassageHit], card: ModelCard, context: int
    ) -> tuple[Sequence[PassageHit], int]:
        style = prompting.style_for(card.parameters, len(passages))
        chosen = passages[: style.sources]
        counts = self._engine.count_tokens(
            [turn.asked.question, *(prompting.inert(f"{hit.heading} {hit.text}") for hit in chosen)]
        )
        room = context - min(sampling(turn).max_tokens, context // 4) - counts[0] - context // 16
        kept = 0
        for count in counts[1:]:
            if room < count + _FRAME_TOKENS:
                break
            room -= count + _FRAME_TOKENS
            kept += 1
        fitting = chosen[: max(kept, 1)]
        dropped = len(chosen) - len(fitting)
        if style.is_small:  # it reads sentences
            return fitting, dropped
        return self._search.widened(fitting, room=room, count=self._tokens), dropped

    def _tokens(self, texts: Sequence[str]) -> Sequence[int]:
        return self._engine.count_tokens([prompting.inert(text) for text in texts])


def _of_chat(turn: Turn, request: GenerationRequest) -> GenerationRequest:
    return replace(request, chat=turn.asked.conversation)
