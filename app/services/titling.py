"""Gives chats better titles than their first question, on this machine and after all else.

A large enough model that is loaded anyway is asked once, after the first answer. Small models
write bad titles: with them, and where a proposal is of no use, the rules' title stays. A question
that comes meanwhile ends it; it is tried again after the next answer.
"""

from collections.abc import Callable
from typing import Final

from app.domain.chat import Conversation, Message, MessageState, Role
from app.domain.engine import Engine, FinishReason, SamplingParams
from app.domain.models import ModelCard
from app.domain.progress import CancelToken
from app.services import persona_use, prompting
from app.services.precedence import GivesWay, Precedence, Rank
from app.services.screening import ContentFilter
from app.services.titles import is_telling, proposed, title_of
from app.vault.connection import Vault
from app.vault.conversations import Conversations
from app.vault.shelf import ChatShelf

_ASKED: Final = (
    "Write a title for this conversation: at most six words, in the language of my question. "
    "Write nothing but the title."
)
_SAMPLING: Final = SamplingParams(temperature=0.2, max_tokens=64, seed=1)
_MOST_QUESTIONS: Final = 3  # a chat that went on so long is known by its title
_MOST_CHARS: Final = 800  # of a message that the model would have to read for its title alone


class TitleService:
    """Proposes titles and sets them, unless a person gave one."""

    def __init__(
        self,
        vault: Vault,
        *,
        selected: Callable[[], ModelCard | None],
        engine: Engine,
        rules: Callable[[], str],
        precedence: Precedence,
        content_filter: ContentFilter,
    ) -> None:
        """``selected`` tells the model that answers, ``rules`` the standing instruction."""
        self._filter = content_filter
        self._conversations = Conversations(vault)
        self._shelf = ChatShelf(vault)
        self._selected = selected
        self._engine = engine
        self._rules = rules
        self._precedence = precedence

    def improve(self, conversation: int, *, cancel: CancelToken) -> str:
        """Gives a chat a better title, if there is one; returns it, else an empty text.

        Waits for questions, and gives way to one that comes.

        Raises:
            CancelledError: ``cancel`` was set.
            UserFacingError: ``no_such_conversation``, or of the engine; the title stays.
        """
        chat = self._conversations.get(conversation)
        questions = [one for one in chat.messages if one.role is Role.USER]
        was = chat.summary.title
        if not 0 < len(questions) <= _MOST_QUESTIONS or was != title_of(questions[0].text):
            return ""
        asked = next((one for one in questions if is_telling(one.text)), None)
        if asked is None:
            return ""
        title = self._written(chat, asked, cancel) or title_of(asked.text)
        is_changed = title != was and self._shelf.retitle(conversation, was=was, title=title)
        return title if is_changed else ""

    def _written(self, chat: Conversation, asked: Message, cancel: CancelToken) -> str:
        """A model's title; empty without a model that can write one."""
        after = chat.messages[chat.messages.index(asked) + 1 :]
        answer = next((one for one in after if one.role is Role.ASSISTANT), None)
        if answer is None or answer.state is not MessageState.COMPLETE or not self._can_write():
            return ""
        is_remembered = not (answer.citations or answer.nearest)
        request = prompting.title_request(
            _ASKED,
            self._filter.earlier((asked, answer)),
            sampling=_SAMPLING,
            extra_rules=self._filter.instructions(self._told(chat)),
            most_chars=0 if is_remembered else _MOST_CHARS,
        )
        # A rank below questions alone: it takes a second, an import hours.
        self._precedence.wait(Rank.IMPORT, cancel)
        token = GivesWay(self._precedence, Rank.IMPORT, cancel)
        result = self._engine.generate(request, lambda _: None, cancel=token)
        cancel.raise_if_cancelled()
        if result.reason is not FinishReason.STOP:
            return ""
        title = proposed(result.text, f"{asked.text}\n{answer.text}")
        return title if self._filter.lets(title) else ""

    def _told(self, chat: Conversation) -> str:
        """What the model is told in this chat, so that it finds what it has just read."""
        persona = self._conversations.persona(chat.summary.id)
        return persona_use.instructions(self._rules(), persona)

    def _can_write(self) -> bool:
        """Whether the model that is loaded is large enough; none is loaded for a title."""
        loaded, selected = self._engine.loaded, self._selected()
        if loaded is None or selected is None or selected.name != loaded.name:
            return False
        return not prompting.style_for(selected.parameters, 1).is_small
