"""What a chat's model is given of its past: the last turns as they were said, the rest in short."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime
from typing import Final

from app.domain.chat import Message, Role
from app.domain.memory import (
    AUTOMATIC,
    MOST_SUMMARY_CHARS,
    MOST_TURNS,
    ChatMemory,
    ChatSummary,
)
from app.errors import UserFacingError
from app.services.screening import ContentFilter
from app.services.turn import Asked, AskOptions
from app.settings.fields import Settings
from app.vault.chat_memory import ChatMemories

NO_SUMMARIES: Final = "off"


class BadMemoryError(UserFacingError):
    """No memory is like that."""

    code = "bad_memory"


class BadSummaryError(UserFacingError):
    """A person's summary cannot be kept."""

    code = "bad_summary"


class NoSummaryError(UserFacingError):
    """What was to be changed or removed is not there."""

    code = "no_summary"


class MemoryService:
    """Chooses what is given, and keeps what a person says about it."""

    def __init__(self, memories: ChatMemories, *, content_filter: ContentFilter) -> None:
        self._memories = memories
        self._filter = content_filter

    def of(self, conversation: int) -> ChatMemory:
        """What holds for one chat."""
        return self._memories.get(conversation)

    def choose(self, conversation: int, memory: ChatMemory) -> None:
        """What is to hold for one chat from its next question on.

        Raises:
            BadMemoryError: there are no so many turns.
            NotFoundError: ``no_such_conversation``.
        """
        if memory.turns is not None and not 0 <= memory.turns <= MOST_TURNS:
            raise BadMemoryError(
                f"A memory has 1 to {MOST_TURNS} turns, or is automatic. Nothing was changed."
            )
        self._memories.set(conversation, memory)

    def given(self, asked: Asked, options: AskOptions, settings: Settings) -> Asked:
        """The question with what its model is given of what was said before it."""
        memory = self._memories.get(asked.conversation) if asked.said else ChatMemory()
        turns = next(
            one for one in (options.memory, memory.turns, settings.memory_turns) if one is not None
        )
        said = asked.said
        start = 0 if turns == AUTOMATIC else _start_of_last(said, turns)
        summary = self.read_summary(said, settings)
        if summary is None:
            return replace(asked, before=said[:start], history=said[start:])
        is_automatic = turns == AUTOMATIC
        if is_automatic:  # what it covers is given by it, unless that itself fits
            start = _end_of(summary, said)
        return replace(
            asked,
            before=said[:start],
            history=said[start:],
            memory=self._filter.instructions(summary.text),
            may_be_whole=is_automatic,
        )

    def summary(self, said: Sequence[Message]) -> ChatSummary | None:
        """The summary of a branch that covers most of it, if there is one."""
        found = self._memories.summaries([message.id for message in said])
        return found[-1] if found else None

    def read_summary(self, said: Sequence[Message], settings: Settings) -> ChatSummary | None:
        """The one of them that a model is given: none where summaries are switched off."""
        if not said or settings.summaries == NO_SUMMARIES:
            return None
        is_summarised = self._memories.get(said[0].conversation).is_summarised
        return self.summary(said) if is_summarised else None

    def edit(self, through: int, text: str) -> ChatSummary:
        """Keeps a person's words as the summary of what was said through a message.

        Raises:
            BadSummaryError: there are none, or too many, or the site does not let them be kept.
            NoSummaryError: what they are about is gone.
        """
        text = text.strip()
        if not text or len(text) > MOST_SUMMARY_CHARS:
            wanted = f"A summary has 1 to {MOST_SUMMARY_CHARS} characters"
            raise BadSummaryError(
                f"{wanted}, and this one {len(text)}. Nothing was changed.",
                hint="To have none, remove it.",
            )
        kept = self._filter.draft(text)
        if not kept:
            raise BadSummaryError(
                "Your site's filter does not let this summary be kept. Nothing was changed."
            )
        summary = ChatSummary(through, kept, "", datetime.now(UTC))
        if not self._memories.keep(summary):
            raise NoSummaryError("The messages that this is about are gone. Nothing was changed.")
        return summary

    def keep(self, through: int, text: str, *, model: str) -> bool:
        """Keeps what a model wrote; False where what it is about is gone meanwhile."""
        return self._memories.keep(ChatSummary(through, text, model, datetime.now(UTC)))

    def forget(
        self, conversation: int, said: Sequence[Message]
    ) -> tuple[tuple[ChatSummary, ...], ChatMemory]:
        """Removes the summaries of a branch, and lets none be written in this chat any more.

        Returns:
            Them, and what held for the chat before, for ``restore``.
        """
        removed = self._memories.summaries([message.id for message in said])
        self._memories.remove([one.through for one in removed])
        memory = self._memories.get(conversation)
        self._memories.set(conversation, replace(memory, is_summarised=False))
        return removed, memory

    def restore(
        self, conversation: int, summaries: Sequence[ChatSummary], before: ChatMemory
    ) -> None:
        """Takes ``forget`` back, as far as what they cover is still there."""
        for summary in summaries:
            self._memories.keep(summary)
        memory = self._memories.get(conversation)
        memory = replace(memory, is_summarised=before.is_summarised)
        self._memories.set(conversation, memory)


def covered(summary: ChatSummary | None, said: Sequence[Message]) -> int:
    """How many of the first messages of a branch a summary covers."""
    return 0 if summary is None else _end_of(summary, said)


def _end_of(summary: ChatSummary, said: Sequence[Message]) -> int:
    """The place after the last message that it covers."""
    return 1 + next(at for at, one in enumerate(said) if one.id == summary.through)


def _start_of_last(said: Sequence[Message], turns: int) -> int:
    """Where the last so many questions begin, with what follows them."""
    asked = [at for at, message in enumerate(said) if message.role is Role.USER]
    return asked[-turns] if len(asked) > turns else 0
