"""Domain values as the JSON records of the contract; the only place that knows its keys."""

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
from app.domain.documents import (
    DocumentSummary,
    DocumentText,
    FileOutcome,
    ImportSummary,
    PassageHit,
    PurgeReport,
)
from app.domain.ids import CONVERSATION, DOCUMENT, MESSAGE, PASSAGE, format_id
from app.domain.models import FitVerdict, ModelTemplate
from app.domain.sampling import SamplingParams
from app.extract.languages import name_of
from app.services.audit_export import record_fields
from app.services.cross_encoders import group_of
from app.services.library import QueuedFile
from app.services.model_rows import ModelRow
from app.services.recognition import CollectionLanguages
from app.services.reembedding import ReembeddingState
from app.services.site_offers import Offer, SyncProgress, SyncSummary

Record = dict[str, Any]
HIT_MARKS = str.maketrans("", "", "\x02\x03")


def time_of(moment: datetime) -> str:
    """ISO 8601 in UTC, to the second."""
    return moment.astimezone(UTC).isoformat(timespec="seconds").replace("+00:00", "Z")


def outcome(item: FileOutcome) -> Record:
    """One file of ``docs add``."""
    document = None if item.document is None else format_id(DOCUMENT, item.document)
    record: Record = {
        "file": item.file,
        "status": item.status.value,
        "document": document,
        "pages": item.pages,
        "passages": item.passages,
        "seconds": round(item.seconds, 3),
        "warnings": list(item.warnings),
    }
    if item.error_code:
        record["error"] = {"code": item.error_code, "message": item.error_message}
    return record


def queued(item: QueuedFile) -> Record:
    """A row of ``docs failed``."""
    return {
        "file": item.file,
        "status": item.state,
        "collection": item.collection,
        "error": {"code": item.error_code, "message": item.error_message},
    }


def language(name: str) -> Record:
    """A language in which pictures of text can be read."""
    return {"language": name, "name": name_of(name)}


def collection_languages(item: CollectionLanguages) -> Record:
    """A collection of ``docs languages``; ``languages`` is empty where the site's hold."""
    record: Record = {
        "collection": item.collection,
        "languages": list(item.chosen),
        "used": list(item.used),
        "missing": list(item.missing),
    }
    if item.warning:
        record["warning"] = item.warning
    return record


def summary(item: ImportSummary) -> Record:
    """The end of ``docs add``."""
    return {
        "indexed": item.indexed,
        "unchanged": item.unchanged,
        "duplicate": item.duplicate,
        "skipped": item.skipped,
        "failed": item.failed,
        "seconds": round(item.seconds, 3),
        "stages": {
            cost.stage: {"wall_s": round(cost.wall_s, 3), "cpu_s": round(cost.cpu_s, 3)}
            for cost in item.stages
        },
    }


def document(item: DocumentSummary) -> Record:
    """A row of ``docs list``."""
    return {
        "document": format_id(DOCUMENT, item.id),
        "file": item.file,
        "title": item.title,
        "collection": item.collection,
        "pages": item.pages,
        "passages": item.passages,
        "added": time_of(item.added),
        "marking": item.marking,
        "media_type": item.media_type,
        "bytes": item.size_bytes,
        "warnings": list(item.warnings),
        "state": state_of(item),
    }


def state_of(item: DocumentSummary) -> str:
    """Whether the files it came from are still there, as far as they are watched."""
    return "gone" if item.is_gone else "indexed"


def document_text(item: DocumentText, file: str) -> Record:
    """A document's pages, told for one of the paths it came from."""
    return {
        "document": format_id(DOCUMENT, item.document),
        "file": file,
        "files": list(item.files),
        "pages": [{"page": one.page, "text": one.text, "place": one.place} for one in item.pages],
    }


def purge(item: PurgeReport) -> Record:
    """What ``docs remove`` took away."""
    return {
        "removed": [format_id(DOCUMENT, number) for number in item.removed],
        "purge": {
            "passages": item.passages,
            "vectors": item.vectors,
            "citations": item.citations,
            "verified": item.is_verified,
        },
    }


def passage(rank: int, item: PassageHit) -> Record:
    """A ranked passage, the same in ``search`` and ``ask``."""
    return {
        "rank": rank,
        "passage": format_id(PASSAGE, item.passage),
        "document": format_id(DOCUMENT, item.document),
        "file": item.file,
        "page": item.page,
        "score": round(item.score, 6),
        "text": item.text,
        "place": item.place,
        "title": item.title,
        "heading": item.heading,
        "duplicates": item.duplicates,
    }


def passages(items: tuple[PassageHit, ...]) -> list[Record]:
    """Ranked passages, counted from 1."""
    return [passage(rank, item) for rank, item in enumerate(items, start=1)]


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


def _template(item: ModelTemplate | None) -> Record:
    """How a model's prompts are framed; all empty where none are."""
    return {
        "template": item.use.value if item else "",
        "template_family": item.family if item else "",
        "template_sha256": item.sha256 if item else "",
        "template_reason": item.reason if item else "",
        "template_failed": item.has_failed if item else False,
    }


def _fit(item: FitVerdict) -> Record:
    """A verdict's numbers; all 0 where nothing is told, as of an embedder."""
    return {
        "needed_bytes": item.needed_bytes,
        "free_bytes": item.free_bytes,
        "peak_bytes": item.peak_bytes,
        "context_tokens": item.context_tokens,
        "cache_type": item.cache_type.value,
        "gpu_layers": item.gpu_layers,
        "gpu_bytes": item.device_bytes,
        "gpu_free_bytes": item.device_free_bytes,
        "parts": {
            "weights_bytes": item.parts.weights,
            "cache_bytes": item.parts.cache,
            "compute_bytes": item.parts.compute,
            "process_bytes": item.parts.process,
        },
        "offers": [
            {
                "kind": offer.kind.value,
                "needed_bytes": offer.needed_bytes,
                "context_tokens": offer.context_tokens,
                "cache_type": offer.cache_type.value,
                "gpu_layers": offer.gpu_layers,
                "model": offer.model,
                "text": offer.text,
            }
            for offer in item.offers
        ],
    }


def _trial(item: ModelRow) -> Record | None:
    """How well a reranker or checker told right from wrong, by task; None before it was tried."""
    if item.skills is None:
        return None
    return {
        task.value: {"area": round(skill.area, 4), "trust": round(skill.trust, 4)}
        for task, skill in item.skills.items()
    }


def reembedding(item: ReembeddingState) -> Record:
    """Which embedder answers, and what the one that follows it has still to read."""
    return {
        "answering": item.answering,
        "following": item.following,
        "pending": item.is_pending,
        "paused": item.is_paused,
        "documents": item.documents,
        "documents_left": item.documents_left,
        "passages_left": item.passages_left,
    }


def model(item: ModelRow) -> Record:
    """A model of the ledger."""
    card = item.card
    return {
        "name": card.name,
        "sha256": card.sha256,
        "bytes": card.size_bytes,
        "architecture": card.architecture,
        "quantization": card.quantization,
        "context": card.context_tokens,
        "source": card.source,
        "verified": item.is_verified,
        "fits": item.verdict.fit.value,
        "kind": card.kind.value,
        "license": card.license,
        "selected": card.is_selected,
        "reason": item.verdict.reason,
        "put_aside": card.is_put_aside,
        "settings": {
            **item.own.numbers,
            **({"prompt_form": item.own.prompt_form} if item.own.prompt_form else {}),
        },
        "adapters": [{"name": one.card.name, "scale": one.scale} for one in item.attached],
        "bases": list(item.bases),
        "role": group.value if (group := group_of(card)) is not None else "",
        "trial": _trial(item),
        "fit": _fit(item.verdict),
        "revoked": card.revoked,
        "replaced_by": card.replaced_by,
        "reviewer": card.reviewer,
        "note": card.note,
        "marking": card.marking,
        "repo": card.target,
        "commit": card.commit,
        **_template(item.template),
        "files": [
            {"name": file.name, "sha256": file.sha256, "bytes": file.size_bytes}
            for file in card.files
        ],
    }


def offer(item: Offer) -> Record:
    """A model that the site offers and that is not installed, or not so."""
    return {
        "name": item.model.name,
        "state": item.state.value,
        "kind": item.model.kind,
        "bytes": item.model.size_bytes,
        "fetched_bytes": item.fetched_bytes,
        "sha256": item.model.sha256,
        "quantization": item.model.quantization,
        "license": item.model.license,
        "marking": item.model.marking,
        "note": item.model.note,
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


def sync_progress(item: SyncProgress) -> Record:
    """How far a sync is."""
    return {
        "event": "progress",
        "phase": item.phase.value,
        "model": item.model,
        "file": item.file,
        "done_bytes": item.done_bytes,
        "total_bytes": item.total_bytes,
        "bytes_per_s": round(item.bytes_per_s),
        "seconds_left": round(item.seconds_left, 1),
    }


def sync_summary(item: SyncSummary) -> Record:
    """What a sync came to."""
    return {
        "source": item.origin,
        "offered": item.offered,
        "installed": [card.name for card in item.installed],
        "updated": [card.name for card in item.updated],
        "unchanged": item.unchanged,
        "failed": [
            {
                "name": failure.name,
                "code": failure.error.error_code,
                "message": failure.error.message,
                "hint": failure.error.hint,
            }
            for failure in item.failed
        ],
        "revoked": list(item.revoked),
        "targets_version": item.targets_version,
        "expires": time_of(item.expires),
        "fetched_bytes": item.fetched_bytes,
        "clock_set_back": item.is_clock_back,
    }
