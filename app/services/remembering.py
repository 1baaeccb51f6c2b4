"""Sums up what a chat's model is not given any more, on this machine and after all else.

Only a large enough model that is loaded anyway is asked, unless a person said otherwise: small ones
get facts wrong. What was summed up before is summed up with what came after it, so the work does
not grow with the chat. A question that comes meanwhile ends it; it is tried again after the next
answer.
"""

import re
from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Final

from app.domain.chat import Message
from app.domain.engine import Engine, FinishReason, LoadedModel, SamplingParams
from app.domain.memory import MOST_SUMMARY_CHARS
from app.domain.models import ModelCard
from app.domain.progress import CancelToken
from app.services import prompting
from app.services.memory import NO_SUMMARIES, MemoryService, covered
from app.services.precedence import GivesWay, Precedence, Rank
from app.services.screening import ContentFilter
from app.settings.fields import Settings
from app.vault.conversations import Conversations

_BY_ANY: Final = "any"
_SAMPLING: Final = SamplingParams(temperature=0.2, max_tokens=320, seed=1)
_SHARE: Final = 0.5  # of the context window, for what is summed up at once
_MESSAGE_SHARE: Final = 0.25  # of that, for one message: of a longer one both ends are read
_JOINT_TOKENS: Final = 8  # between two messages
_SENTENCE_END: Final = re.compile(r"[.!?。！？](?=\s|$)")  # noqa: RUF001 (of several languages)


class Summariser:
    """Writes the summaries that a chat wants, where a model can."""

    def __init__(
        self,
        conversations: Conversations,
        memory: MemoryService,
        *,
        selected: Callable[[], ModelCard | None],
        engine: Engine,
        settings: Callable[[], Settings],
        precedence: Precedence,
        content_filter: ContentFilter,
    ) -> None:
        """``selected`` tells the model that answers, ``settings`` those in force."""
        self._conversations = conversations
        self._memory = memory
        self._selected = selected
        self._engine = engine
        self._settings = settings
        self._precedence = precedence
        self._filter = content_filter

    def improve(self, conversation: int, *, cancel: CancelToken) -> bool:
        """Brings the summary of the branch that is shown up to what its last answer left out.

        Waits for questions, and gives way to one that comes.

        Returns:
            Whether there is another one now.

        Raises:
            CancelledError: ``cancel`` was set.
            UserFacingError: ``no_such_conversation``, or of the engine; what was there stays.
        """
        wanted = self._settings().summaries
        loaded = self._writer(wanted)
        if loaded is None or not self._memory.of(conversation).is_summarised:
            return False
        path = self._conversations.get(conversation).messages
        said = tuple(one for one in path if not one.is_greeting)  # as what is unread is counted
        before = self._memory.summary(said)
        start, end = covered(before, said), _unread(said)
        text = "" if before is None else before.text
        while start < end:
            stop = self._as_many_as_fit(said, start, end, loaded)
            text = self._written(text, said[start:stop], cancel)
            if not text or not self._memory.keep(said[stop - 1].id, text, model=loaded.name):
                return False
            start = stop
        return end > covered(before, said)

    def _writer(self, wanted: str) -> LoadedModel | None:
        """The model that is loaded, where it is the one that answers, and able; none is loaded."""
        loaded, selected = self._engine.loaded, self._selected()
        if wanted == NO_SUMMARIES or loaded is None or selected is None:
            return None
        is_able = wanted == _BY_ANY or not prompting.style_for(selected.parameters, 1).is_small
        return loaded if is_able and selected.name == loaded.name else None

    def _as_many_as_fit(
        self, said: Sequence[Message], start: int, end: int, loaded: LoadedModel
    ) -> int:
        """Where to stop, so that what lies before can be read at once; one message always can."""
        room = int(loaded.context_tokens * _SHARE)
        most = int(room * _MESSAGE_SHARE)
        stop = start
        while stop < end:
            (tokens,) = self._engine.count_tokens([said[stop].text])
            room -= min(tokens, most) + _JOINT_TOKENS
            if room < 0 and stop > start:
                break
            stop += 1
        return stop

    def _written(self, before: str, messages: Sequence[Message], cancel: CancelToken) -> str:
        """A model's summary; empty where it wrote none that may be kept."""
        loaded = self._engine.loaded
        if loaded is None:
            return ""
        most = int(loaded.context_tokens * _SHARE * _MESSAGE_SHARE)
        given = [self._shortened(one, most) for one in self._filter.earlier(messages)]
        request = prompting.memory_request(
            self._filter.instructions(before), given, sampling=_SAMPLING
        )
        # A rank below questions alone: it takes a minute, an import hours.
        self._precedence.wait(Rank.IMPORT, cancel)
        token = GivesWay(self._precedence, Rank.IMPORT, cancel)
        result = self._engine.generate(request, lambda _: None, cancel=token)
        cancel.raise_if_cancelled()
        if result.reason is FinishReason.CANCELLED:
            return ""
        text = result.text.strip()
        if result.reason is FinishReason.LENGTH or len(text) > MOST_SUMMARY_CHARS:
            text = _whole_sentences(text[:MOST_SUMMARY_CHARS])
        return text if self._filter.lets(text) else ""

    def _shortened(self, message: Message, most_tokens: int) -> Message:
        """A message whose both ends are as long as there is room for."""
        (tokens,) = self._engine.count_tokens([message.text])
        if tokens <= most_tokens:
            return message
        chars = len(message.text) * most_tokens // (2 * tokens)
        return replace(message, text=f"{message.text[:chars]} […] {message.text[-chars:]}")


def _unread(said: Sequence[Message]) -> int:
    """How many of the first messages the last answer was written without."""
    stats = next((one.stats for one in reversed(said) if one.stats is not None), None)
    return 0 if stats is None else min(stats.unread, len(said))


def _whole_sentences(text: str) -> str:
    """A text that was cut, up to the end of its last whole sentence; empty without one."""
    ends = [match.end() for match in _SENTENCE_END.finditer(text)]
    return text[: ends[-1]] if ends else ""
