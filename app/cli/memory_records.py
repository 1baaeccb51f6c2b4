"""What ``chats context`` and ``chats memory`` tell, as the JSON records of the contract."""

from app.cli.records import Record, time_of
from app.domain.context import ContextUse
from app.domain.ids import CONVERSATION, MESSAGE, format_id
from app.domain.memory import ChatMemory, ChatSummary


def context_use(conversation: int, item: ContextUse, summary: ChatSummary | None) -> Record:
    """What the next question of a chat would take; times in seconds, null: not measured yet."""
    return {
        "conversation": format_id(CONVERSATION, conversation),
        "model": item.model,
        "context_tokens": item.context_tokens,
        "parts": {
            "system": item.system,
            "memory": item.memory,
            "sources": item.sources,
            "turns": item.turns,
            "question": item.question,
            "answer": item.answer,
            "free": item.free,
        },
        "prompt_tokens": item.prompt,
        "new_tokens": item.new_tokens,
        "unread": item.unread,
        "pushed_out": item.pushed_out,
        "first_word_s": None if item.first_word_s is None else round(item.first_word_s, 2),
        "whole_s": None if item.whole_s is None else round(item.whole_s, 2),
        "too_long": item.is_too_long,
        "summary": _summary(summary),
    }


def memory_of(conversation: int, item: ChatMemory, summary: ChatSummary | None) -> Record:
    """What holds for a chat; ``turns`` null: as the settings say, 0: as many as fit."""
    return {
        "conversation": format_id(CONVERSATION, conversation),
        "turns": item.turns,
        "summarised": item.is_summarised,
        "summary": _summary(summary),
    }


def _summary(item: ChatSummary | None) -> Record | None:
    """``model`` is empty where a person wrote it."""
    if item is None:
        return None
    return {
        "through": format_id(MESSAGE, item.through),
        "text": item.text,
        "model": item.model,
        "created": time_of(item.created),
    }
