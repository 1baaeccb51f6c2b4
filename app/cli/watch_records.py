"""Watched folders as the JSON records of the contract."""

from app.cli.records import Record, time_of
from app.domain.watching import WatchedFolder
from app.services.watched_folders import Looked


def watched(item: WatchedFolder) -> Record:
    """A row of ``docs watch list``."""
    record: Record = {
        "folder": item.path,
        "collection": item.collection,
        "state": "paused" if item.is_paused else "stopped" if item.error_code else "watched",
        "files": item.files,
        "waiting": item.waiting,
        "failed": item.failed,
        "quarantined": item.quarantined,
        "gone": item.gone,
        "added": time_of(item.added),
        "scanned": None if item.scanned is None else time_of(item.scanned),
    }
    if item.error_code:
        record["error"] = {"code": item.error_code, "message": item.error_message}
    return record


def looked(folder: WatchedFolder, item: Looked) -> Record:
    """What a look at a watched folder came to."""
    record: Record = {
        "folder": folder.path,
        "collection": folder.collection,
        "wanted": item.wanted,
        "gone": item.gone,
        "back": item.back,
        "unsettled": item.unsettled,
    }
    if item.error is not None:
        record["error"] = {
            "code": item.error.error_code,
            "message": f"{item.error.message} {item.error.hint}".strip(),
        }
    return record
