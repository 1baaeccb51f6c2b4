"""What the kernel tells of changes in folders (inotify): that there was one, and in which.

https://man7.org/linux/man-pages/man7/inotify.7.html. A notice is a hint to look, never the truth:
the queue overflows, and what others do on a network share is not told at all.
"""

import ctypes
import errno
import os
import select
import struct
from pathlib import Path
from typing import Final, Self

_CLOSE_WRITE, _MOVED_FROM, _MOVED_TO, _CREATE, _DELETE = 0x8, 0x40, 0x80, 0x100, 0x200
_DELETE_SELF, _MOVE_SELF = 0x400, 0x800
_OVERFLOW, _IGNORED = 0x4000, 0x8000
_ONLY_FOLDERS, _NO_LINK, _NOT_UNLINKED = 0x1000000, 0x2000000, 0x4000000
# Not IN_MODIFY: a file that is written all the time would never leave us alone.
_CHANGES: Final = _CLOSE_WRITE | _MOVED_FROM | _MOVED_TO | _CREATE | _DELETE
_ENDS: Final = _DELETE_SELF | _MOVE_SELF
_MASK: Final = _CHANGES | _ENDS | _ONLY_FOLDERS | _NO_LINK | _NOT_UNLINKED
_EVENT: Final = struct.Struct("iIII")  # struct inotify_event, before the name
_READ_BYTES: Final = 1 << 16


class WatchLimitError(Exception):
    """The system gives this user no more watches (``fs.inotify.max_user_watches``)."""


class FolderNotices:
    """Notices of folders, each for itself and not for those below it. One thread waits at a time.

    Raises:
        WatchLimitError: the user has as many of these as the system allows.
        OSError: the system has none.
    """

    def __init__(self) -> None:
        self._libc = ctypes.CDLL(None, use_errno=True)
        self._fd = self._libc.inotify_init1(os.O_NONBLOCK | os.O_CLOEXEC)
        if self._fd < 0:
            raise _last_error()
        self._folders: dict[int, Path] = {}
        self._numbers: dict[Path, int] = {}

    def watch(self, folder: Path) -> bool:
        """Tells of this folder from now on; False if it did already, or there is no such folder.

        Raises:
            WatchLimitError: the others are told of as before.
        """
        if folder in self._numbers:
            return False
        number = self._libc.inotify_add_watch(self._fd, os.fsencode(folder), _MASK)
        if number < 0:
            error = _last_error()
            if isinstance(error, WatchLimitError):
                raise error
            return False  # it went, became a link, or may not be read: a look says which
        self._forget(self._folders.get(number))  # it was moved here and is known by another name
        self._folders[number], self._numbers[folder] = folder, number
        return True

    def forget_below(self, folder: Path) -> None:
        """Tells nothing more of this folder, nor of any below it."""
        for known in [one for one in self._numbers if one.is_relative_to(folder)]:
            number = self._numbers[known]
            self._forget(known)
            self._libc.inotify_rm_watch(self._fd, number)

    def wait(self, timeout_s: float) -> frozenset[Path] | None:
        """The folders in which something changed; empty when nothing did in that time.

        None: more happened than could be told; any of them may have changed.
        """
        poll = select.poll()
        poll.register(self._fd, select.POLLIN)
        poll.poll(max(0.0, timeout_s) * 1000)
        return self._changed()

    def close(self) -> None:
        """Gives everything back to the system; nobody may be waiting."""
        os.close(self._fd)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def _changed(self) -> frozenset[Path] | None:
        changed: set[Path] = set()
        has_lost = False
        while data := self._read():
            at = 0
            while at < len(data):
                number, mask, _, length = _EVENT.unpack_from(data, at)
                at += _EVENT.size + length
                has_lost |= bool(mask & _OVERFLOW)
                folder = self._folders.get(number)
                if folder is not None:
                    changed.add(folder)
                    if mask & _MOVE_SELF:  # those below it have other names now, too
                        self.forget_below(folder)
                    elif mask & (_IGNORED | _DELETE_SELF):
                        self._forget(folder)
        return None if has_lost else frozenset(changed)

    def _read(self) -> bytes:
        try:
            return os.read(self._fd, _READ_BYTES)
        except BlockingIOError:
            return b""

    def _forget(self, folder: Path | None) -> None:
        if folder is not None:
            self._folders.pop(self._numbers.pop(folder), None)


def _last_error() -> Exception:
    code = ctypes.get_errno()
    # EMFILE: instances, ENOSPC: watches.
    if code in {errno.ENOSPC, errno.EMFILE}:
        return WatchLimitError()
    return OSError(code, os.strerror(code))
