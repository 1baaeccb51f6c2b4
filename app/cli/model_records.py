"""Models, their states and what the site offers, as the JSON records of the contract."""

from app.cli.records import Record, time_of
from app.domain.models import FitVerdict, ModelTemplate
from app.services.cross_encoders import group_of
from app.services.model_rows import ModelRow
from app.services.reembedding import ReembeddingState
from app.services.site_offers import Offer, SyncProgress, SyncSummary


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
