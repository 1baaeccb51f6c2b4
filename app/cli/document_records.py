"""Documents, imports and passages as the JSON records of the contract."""

from app.cli.records import Record, time_of
from app.domain.documents import (
    DocumentSummary,
    DocumentText,
    FileOutcome,
    ImportSummary,
    PassageHit,
    PurgeReport,
)
from app.domain.ids import DOCUMENT, PASSAGE, format_id
from app.extract.languages import name_of
from app.services.library import QueuedFile
from app.services.recognition import CollectionLanguages


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
