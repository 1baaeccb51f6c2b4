"""Folders that a collection follows: which, what a look at them brings, and when to look."""

import os
import threading
import time
from collections.abc import Callable, Iterable, Sequence
from contextlib import ExitStack
from dataclasses import dataclass, field, replace
from enum import Enum
from pathlib import Path
from typing import Final

from app.domain.audit import AuditEvent, AuditSink
from app.domain.documents import DEFAULT_COLLECTION
from app.domain.ids import WATCHED_FOLDER, format_id
from app.domain.progress import CancelToken
from app.domain.watching import FolderChanges, Signature, WatchedFolder
from app.errors import UserFacingError
from app.security.folder_notices import FolderNotices, WatchLimitError
from app.services.watch_places import mount_of, mounts
from app.services.watch_rules import WatchRefusedError, WatchRules, too_many, unreadable
from app.services.watch_scan import MAX_FILES, Sight, TooManyFilesError, changes, look
from app.vault.errors import DiskFullError
from app.vault.watched import WatchedFolders

_LOOK_S: Final = 0.5  # how often a wait looks at the cancel token
_SHARE: Final = 10  # looking takes at most one part in so many of the time


class WatchWay(Enum):
    """How changes in a folder are noticed."""

    NOTICES = "notices"  # the system tells of them at once
    REMOTE = "remote"  # a share, of which the system does not tell: looked at time and again
    LIMIT = "limit"  # the system has no watches left for this user: likewise


@dataclass(frozen=True, slots=True)
class WatchTiming:
    """When to look, in seconds.

    A file is taken in once it was left alone for ``settle_s``. A folder that the system tells of is
    looked at all the same every ``rescan_s``, any other every ``poll_s``.
    """

    settle_s: float = 2.0
    rescan_s: float = 300.0
    poll_s: float = 60.0


@dataclass(frozen=True, slots=True)
class Looked:
    """What a look at a folder came to: how many files wait now because of it, are gone, are back.

    ``unsettled`` are still being written. ``error`` is what stood in the way.
    """

    folder: int
    wanted: int = 0
    gone: int = 0
    back: int = 0
    unsettled: int = 0
    error: UserFacingError | None = None


@dataclass(slots=True)
class _Eye:
    """What is remembered of a folder between two looks. Times are of the monotonic clock.

    The next look is ``due_s``; whatever happens it is not before ``earliest_s``.
    """

    due_s: float = 0.0
    earliest_s: float = 0.0
    fresh: dict[str, tuple[Signature, float]] = field(default_factory=dict)
    way: WatchWay = WatchWay.NOTICES
    unsettled: int = 0


class WatchService:
    """The watched folders of one vault. What they bring waits in the queue for the import."""

    def __init__(
        self,
        folders: WatchedFolders,
        *,
        roots: Sequence[str],
        audit: AuditSink,
        timing: WatchTiming | None = None,
        max_files: int = MAX_FILES,
    ) -> None:
        """``roots`` as in the site policy: nothing outside of them is watched."""
        self._folders = folders
        self._audit = audit
        self._rules = WatchRules(roots)
        self._timing = timing or WatchTiming()
        self._max_files = max_files
        self._eyes: dict[int, _Eye] = {}
        self._is_stale = threading.Event()

    @property
    def is_allowed(self) -> bool:
        """Whether the site lets any folder be watched."""
        return self._rules.is_open

    def add(self, folder: Path, collection: str = DEFAULT_COLLECTION) -> WatchedFolder:
        """Watches a folder from now on; what it holds comes in with the next look.

        Raises:
            WatchRefusedError: ``watch_not_allowed``, ``path_not_found``, ``not_a_folder``,
                ``already_watched``; nothing was changed.
        """
        path = Path(os.path.realpath(folder.expanduser()))
        if not path.is_dir():
            there = path.exists()
            raise WatchRefusedError(
                f"'{folder}' is {'no folder' if there else 'not there'}. Nothing was changed.",
                hint="Name a folder." if there else "Check the path.",
                code="not_a_folder" if there else "path_not_found",
            )
        self._rules.require_allowed(path)
        for other in self._folders.list():
            if other.collection == collection and _overlap(path, Path(other.path)):
                raise WatchRefusedError(
                    f"'{other.path}' is watched for '{collection}' already, and '{path}' lies on "
                    "the same way. Nothing was changed.",
                    hint="Stop watching that one first.",
                    code="already_watched",
                )
        point = mount_of(path, mounts()).point
        added = self._folders.add(str(path), collection, mount_point=str(point))
        self._note(added, "added")
        return self._folders.get(added)

    def list(self) -> tuple[WatchedFolder, ...]:
        """All of them, in the order in which they came."""
        return self._folders.list()

    def way(self, folder: int) -> WatchWay | None:
        """How its changes are noticed; None while ``run`` does not watch it."""
        eye = self._eyes.get(folder)
        return None if eye is None else eye.way

    def unsettled(self, folder: int) -> int:
        """How many of its files the last look of ``run`` left to be written to their end."""
        eye = self._eyes.get(folder)
        return 0 if eye is None else eye.unsettled

    def remove(self, folder: int) -> None:
        """Watches it no more. Documents that came from it stay.

        Raises:
            NotFoundError: ``no_such_watched_folder``.
        """
        self._folders.remove(self._folders.get(folder))
        self._note(folder, "removed")

    def pause(self, folder: int, *, is_paused: bool) -> None:
        """Leaves it alone until further notice, or looks at it again."""
        self._folders.pause(folder, is_paused=is_paused)
        self._note(folder, "paused" if is_paused else "resumed")

    def _note(self, folder: int, act: str) -> None:
        """Records what was changed of a folder, and lets ``run`` see it."""
        subject = format_id(WATCHED_FOLDER, folder)
        self._audit.record(AuditEvent.WATCH_CHANGE, subject=subject, detail={"act": act})
        self._is_stale.set()

    def gone_documents(self, collection: str | None = None) -> tuple[int, ...]:
        """Documents whose files are all gone from disk, of one collection or all."""
        return self._folders.gone_documents(collection)

    def look(
        self,
        folders: Iterable[WatchedFolder] | None = None,
        *,
        cancel: CancelToken | None = None,
    ) -> tuple[Looked, ...]:
        """Looks once at these or all that are not paused, and queues what changed; blocks.

        A file that is just being written is given a moment to be complete.

        Raises:
            CancelledError: what was found in a folder before is queued.
        """
        token = cancel or CancelToken()
        found = []
        for folder in self._folders.list() if folders is None else folders:
            if folder.is_paused:
                continue
            eye = _Eye()
            looked = self._look(folder, eye, token)[0]
            if looked.unsettled:
                _pause(self._timing.settle_s, token)
                looked = _both(looked, self._look(folder, eye, token)[0])
            found.append(looked)
        return tuple(found)

    def run(self, on_looked: Callable[[Looked], None], cancel: CancelToken) -> None:
        """Looks at once, and then whenever there is reason to; until cancelled or none is watched.

        Blocks; call it on one thread at a time. ``on_looked`` hears of every look, on it.
        """
        with ExitStack() as stack:
            try:
                notices = stack.enter_context(FolderNotices())
            except (WatchLimitError, OSError):
                notices = None
            stack.callback(self._eyes.clear)
            self._is_stale.set()
            watched: dict[int, WatchedFolder] = {}
            while not cancel.is_cancelled:
                if self._is_stale.is_set():
                    self._is_stale.clear()
                    watched = self._refreshed(watched, notices)
                    if not watched:
                        return
                for folder in watched.values():
                    if self._eyes[folder.id].due_s <= time.monotonic():
                        on_looked(self._look_and_plan(folder, notices, cancel))
                self._wait(watched, notices)

    def _refreshed(
        self, before: dict[int, WatchedFolder], notices: FolderNotices | None
    ) -> dict[int, WatchedFolder]:
        """The folders to watch now; those that are not any more are forgotten."""
        now = {one.id: one for one in self._folders.list() if not one.is_paused}
        for number in before.keys() - now.keys():
            self._eyes.pop(number, None)
            if notices is not None:
                notices.forget_below(Path(before[number].path))
        for number in now:
            self._eyes.setdefault(number, _Eye())
        return now

    def _look_and_plan(
        self, folder: WatchedFolder, notices: FolderNotices | None, cancel: CancelToken
    ) -> Looked:
        """Looks, and says when the next look is due."""
        eye, timing = self._eyes[folder.id], self._timing
        started_s = time.monotonic()
        looked, sight = self._look(folder, eye, cancel)
        eye.unsettled = looked.unsettled
        is_new = self._watch(folder, eye, sight, notices)
        now_s = time.monotonic()
        eye.earliest_s = now_s + max(timing.settle_s, _SHARE * (now_s - started_s))
        if looked.unsettled or is_new:
            wait_s = 0.0
        elif looked.error is None and eye.way is WatchWay.NOTICES:
            wait_s = timing.rescan_s
        else:
            wait_s = timing.poll_s
        eye.due_s = max(now_s + wait_s, eye.earliest_s)
        return looked

    def _watch(
        self, folder: WatchedFolder, eye: _Eye, sight: Sight, notices: FolderNotices | None
    ) -> bool:
        """Lets the system tell of all its folders; True where some are new, so may hold more."""
        if mount_of(Path(folder.path), mounts()).is_remote:
            eye.way = WatchWay.REMOTE
            return False
        if notices is None:
            eye.way = WatchWay.LIMIT
            return False
        try:
            is_new = [notices.watch(one) for one in sight.folders]
        except WatchLimitError:
            eye.way = WatchWay.LIMIT
            return False
        eye.way = WatchWay.NOTICES
        return any(is_new)

    def _wait(self, watched: dict[int, WatchedFolder], notices: FolderNotices | None) -> None:
        """Until something happens, a look is due, or for a moment."""
        now_s = time.monotonic()
        due_s = min(self._eyes[number].due_s for number in watched)
        timeout_s = min(max(due_s - now_s, 0.0), _LOOK_S)
        if notices is None:
            self._is_stale.wait(timeout_s)
            return
        changed = notices.wait(timeout_s)
        soon_s = time.monotonic() + self._timing.settle_s
        for folder in watched.values():
            if changed is None or any(one.is_relative_to(folder.path) for one in changed):
                eye = self._eyes[folder.id]
                eye.due_s = min(eye.due_s, max(soon_s, eye.earliest_s))

    def _look(self, folder: WatchedFolder, eye: _Eye, cancel: CancelToken) -> tuple[Looked, Sight]:
        try:
            self._rules.require_there(folder)
            sight = look(Path(folder.path), cancel, max_files=self._max_files)
            settled = self._settled(sight, eye)
            found = changes(
                sight, settled, self._folders.known(folder), self._folders.left_out(folder.id)
            )
            if not self._folders.apply(folder, found, files=len(sight.files)):
                return Looked(folder.id), sight
            self._folders.drop_moved()
        except TooManyFilesError:
            return self._refused(folder, too_many(self._max_files)), Sight()
        except OSError as error:
            return self._refused(folder, unreadable(error)), Sight()
        except (WatchRefusedError, DiskFullError) as error:
            return self._refused(folder, error), Sight()
        return _looked(folder, found, len(sight.files) - len(settled)), sight

    def _settled(self, sight: Sight, eye: _Eye) -> set[str]:
        """Files that were left alone long enough, by their own times or between two looks."""
        now_ns, now_s, settle_s = time.time_ns(), time.monotonic(), self._timing.settle_s
        settled: set[str] = set()
        fresh: dict[str, tuple[Signature, float]] = {}
        for path, seen in sight.files.items():
            signature, since_s = eye.fresh.get(path, (seen.signature, now_s))
            if signature != seen.signature:
                since_s = now_s
            is_old = now_ns - seen.touched_ns >= settle_s * 1_000_000_000
            if is_old or now_s - since_s >= settle_s:
                settled.add(path)
            else:
                fresh[path] = seen.signature, since_s
        eye.fresh = fresh
        return settled

    def _refused(self, folder: WatchedFolder, error: UserFacingError) -> Looked:
        if not isinstance(error, DiskFullError):
            self._folders.refuse(
                folder,
                code=error.error_code,
                message=f"{error.message} {error.hint}".strip(),
                forbids=error.error_code == WatchRefusedError.code,
            )
        return Looked(folder.id, error=error)


def _overlap(one: Path, other: Path) -> bool:
    return one.is_relative_to(other) or other.is_relative_to(one)


def _pause(seconds: float, cancel: CancelToken) -> None:
    ends_s = time.monotonic() + seconds
    while (left_s := ends_s - time.monotonic()) > 0:
        cancel.raise_if_cancelled()
        time.sleep(min(left_s, _LOOK_S))


def _looked(folder: WatchedFolder, found: FolderChanges, unsettled: int) -> Looked:
    return Looked(folder.id, len(found.wanted), len(found.gone), len(found.back), unsettled)


def _both(first: Looked, second: Looked) -> Looked:
    return replace(
        second,
        wanted=first.wanted + second.wanted,
        gone=first.gone + second.gone,
        back=first.back + second.back,
    )
