"""Chats, messages and events as the JSON records of the contract, and how a time is written."""

from dataclasses import fields
from datetime import UTC, datetime
from typing import Any

import msgspec

from app.domain.audit import AuditRecord, AuditVerdict, moment_of
from app.domain.chat import (
    Citation,
    Conversation,
    ConversationSummary,
    ConversationTree,
    GenerationStats,
    Message,
    MessageHit,
)
from app.domain.chat_search import TitleHit
from app.domain.ids import CONVERSATION, DOCUMENT, MESSAGE, PASSAGE, format_id
from app.domain.sampling import SamplingParams
from app.services.audit_export import record_fields

Record = dict[str, Any]
HIT_MARKS = str.maketrans("", "", "\x02\x03")


def time_of(moment: datetime) -> str:
    """ISO 8601 in UTC, to the second."""
    return moment.astimezone(UTC).isoformat(timespec="seconds").replace("+00:00", "Z")


def citation(item: Citation) -> Record:
    """A source of an answer; without ids where its document is not here."""
    return {
        "n": item.n,
        "document": format_id(DOCUMENT, item.document) if item.is_here else None,
        "file": item.file,
        "page": item.page,
        "quote": item.quote,
        "supported": item.is_supported,
        "passage": format_id(PASSAGE, item.passage) if item.is_here else None,
        "place": item.place,
    }


def stats(item: GenerationStats | None) -> Record:
    """What an answer cost; zeros where no model wrote it."""
    item = item or GenerationStats()
    return {
        "prompt_tokens": item.prompt_tokens,
        "cached_tokens": item.cached_tokens,
        "completion_tokens": item.completion_tokens,
        "ttft_ms": round(item.ttft_ms, 1),
        "tokens_per_second": round(item.tokens_per_second, 2),
        "template": item.template,
        "guessed_tokens": item.guessed_tokens,
        "context_tokens": item.context_tokens,
        "sampling": _sampling(item.sampling),
        "seed": item.seed,
        "finish": item.finish,
        "continued": item.continued,
        "persona": item.persona or None,
        "thought_tokens": item.thought_tokens,
        "thought_ms": round(item.thought_ms, 1),
        "unread": item.unread,
    }


def _sampling(item: SamplingParams | None) -> Record:
    """How the words were chosen; all null where it is not known, or no model wrote them."""
    names = ("temperature", "top_k", "top_p", "min_p", "repeat_penalty", "max_tokens")
    usual = SamplingParams()
    others = [
        one.name
        for one in fields(SamplingParams)
        if one.name not in (*names, "seed")
        and item is not None
        and getattr(item, one.name) != getattr(usual, one.name)
    ]
    return {
        **{name: getattr(item, name, None) for name in names},
        # What is seldom set is told where it was.
        **{name: msgspec.to_builtins(getattr(item, name)) for name in others},
    }


def done(item: Message) -> Record:
    """The end of ``ask``."""
    return {
        "event": "done",
        "conversation": format_id(CONVERSATION, item.conversation),
        "message": format_id(MESSAGE, item.id),
        "answer": item.text,
        "answerable": item.is_answerable,
        "citations": [citation(one) for one in item.citations] if item.is_answerable else [],
        "nearest": [citation(one) for one in item.nearest],
        "stats": stats(item.stats),
        "state": item.state.value,
        "extractive": item.is_extractive,
        "model": item.stats.model if item.stats else "",
        "note": item.note,
        "reasoning": item.thoughts,
        **_place(item),
    }


def _place(item: Message) -> Record:
    """Where a message stands among the others: what it follows, and what else follows that."""
    return {
        "parent": None if item.parent is None else format_id(MESSAGE, item.parent),
        "versions": [format_id(MESSAGE, number) for number in item.versions],
    }


def chat(item: ConversationSummary, expires: datetime | None) -> Record:
    """A row of ``chats list``; ``expires`` is when it goes unless it goes on."""
    return {
        "conversation": format_id(CONVERSATION, item.id),
        "title": item.title,
        "created": time_of(item.created),
        "updated": time_of(item.updated),
        "messages": item.messages,
        "pinned": item.is_pinned,
        "folder": item.folder,
        "tags": list(item.tags),
        "archived": item.is_archived,
        "expires": None if expires is None else time_of(expires),
    }


def conversation(item: Conversation | ConversationTree) -> Record:
    """A chat; ``shown`` is the branch that is read, ``messages`` that one or all of them."""
    shown = (
        item.shown if isinstance(item, ConversationTree) else tuple(one.id for one in item.messages)
    )
    return {
        "conversation": format_id(CONVERSATION, item.summary.id),
        "title": item.summary.title,
        "messages": [message(one) for one in item.messages],
        "shown": [format_id(MESSAGE, number) for number in shown],
    }


def message(item: Message) -> Record:
    """A turn of a chat."""
    return {
        "message": format_id(MESSAGE, item.id),
        "role": item.role.value,
        "text": item.text,
        "created": time_of(item.created),
        "state": item.state.value,
        "citations": [citation(one) for one in item.citations],
        "nearest": [citation(one) for one in item.nearest],
        "answerable": item.is_answerable,
        "note": item.note,
        "extractive": item.is_extractive,
        "model": item.stats.model if item.stats else "",
        "stats": stats(item.stats),
        "attachments": list(item.attachments),
        "reasoning": item.thoughts,
        **_place(item),
    }


def message_hit(item: MessageHit) -> Record:
    """A message found by ``chats search``."""
    return {
        "conversation": format_id(CONVERSATION, item.conversation),
        "message": format_id(MESSAGE, item.message),
        "snippet": item.snippet.translate(HIT_MARKS),
        "title": item.title,
        "role": item.role.value,
        "created": time_of(item.created),
        "folder": item.folder,
        "archived": item.is_archived,
    }


def title_hit(item: TitleHit) -> Record:
    """A chat that is called what ``chats search`` looked for."""
    return {
        "conversation": format_id(CONVERSATION, item.conversation),
        "title": item.title,
        "updated": time_of(item.updated),
        "folder": item.folder,
        "archived": item.is_archived,
    }


def audit_record(item: AuditRecord) -> Record:
    """A record of ``audit show``; ``at`` says again what ``time`` does."""
    return {**record_fields(item), "at": time_of(moment_of(item.stamp.time))}


def audit_verdict(item: AuditVerdict) -> Record:
    """What ``audit verify`` found."""
    return {
        "records": item.records,
        "verified": item.is_sound,
        "head": item.head,
        "public_key": item.public_key.hex(),
        "checkpoints": item.checkpoints,
        "findings": list(item.findings),
    }
