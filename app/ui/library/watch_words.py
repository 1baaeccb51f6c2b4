"""What the Documents view says of watched folders, in words."""

import os
from datetime import datetime
from typing import Final

from app.domain.watching import WatchedFolder
from app.services.watched_folders import WatchWay
from app.ui.chat.untrusted import one_line
from app.ui.library.watching import FolderState
from app.ui.library.words import documents, files, tr
from app.ui.quantities import counted, moment_text
from app.ui.sentences import said

_NAME_CHARS: Final = 255
_PATH_CHARS: Final = 4_096
_MESSAGE_CHARS: Final = 2_000


def name(folder: WatchedFolder) -> str:
    """A folder's name, safe to show."""
    return one_line(os.path.basename(folder.path) or folder.path, _NAME_CHARS)  # noqa: PTH119 (as rows)


def path(folder: WatchedFolder) -> str:
    """A folder's whole path, safe to show."""
    return one_line(folder.path, _PATH_CHARS)


def facts(state: FolderState) -> str:
    """For which collection, how it stands, and when it was looked at."""
    folder = state.folder
    told = [tr("for {collection}").format(collection=one_line(folder.collection, _NAME_CHARS))]
    if folder.is_paused:
        told.append(tr("paused"))
    elif not folder.error_code:
        told += [_standing(state), files(folder.files)]
        told += _WAYS[state.way]() if state.way in _WAYS else []
    if folder.scanned is not None:
        told.append(tr("looked at {when}").format(when=_when(folder.scanned)))
    return " · ".join(told)


def trouble(folder: WatchedFolder) -> str:
    """What stands in the way of watching it; empty where nothing does."""
    return "" if folder.is_paused else one_line(said(folder.error_message), _MESSAGE_CHARS)


def gone_text(count: int) -> str:
    """So many documents are gone from disk."""
    return counted(
        count, tr("{n} document is gone from disk"), tr("{n} documents are gone from disk")
    )


def gone_title(count: int) -> str:
    """The question before they are removed."""
    return tr("Remove {documents} that are gone from disk?").format(documents=documents(count))


def gone_question(count: int) -> str:
    """What that takes away."""
    return tr(
        "Their files are not in the watched folders any more. {documents}, with all passages, "
        "vectors, stored copies and quotes in your chats, would be erased for good."
    ).format(documents=documents(count))


def stopped(folder: WatchedFolder) -> str:
    """After a folder was taken off."""
    return tr("“{name}” is watched no more. Its documents stay.").format(name=name(folder))


def _when(moment: datetime) -> str:
    """The time; with the day, if that is not today."""
    local = moment.astimezone()
    is_today = local.date() == datetime.now().astimezone().date()
    return f"{local:%H:%M}" if is_today else moment_text(moment)


def _standing(state: FolderState) -> str:
    folder = state.folder
    if folder.scanned is None:
        return tr("looking for the first time…")
    if folder.waiting:
        return counted(folder.waiting, tr("{n} file waits"), tr("{n} files wait"))
    if state.unsettled:
        return counted(
            state.unsettled, tr("{n} file is being written"), tr("{n} files are being written")
        )
    if problems := folder.failed + folder.quarantined:
        return counted(problems, tr("{n} needs attention"), tr("{n} need attention"))
    return tr("up to date")


_WAYS: Final = {
    WatchWay.REMOTE: lambda: [tr("looked at every minute, as a share tells of no changes")],
    WatchWay.LIMIT: lambda: [
        tr("looked at every minute, as the system's limit of watches is full")
    ],
}
