"""The process that fetches: the only one with a network, or with a stick; it has no key.

It verifies the signed list, brings what is missing into parts, and tells. Whoever owns the vault
verifies all of it again.
"""

import os
import time
from collections.abc import Callable
from pathlib import Path
from typing import Final, Protocol

from app.errors import CancelledError, UserFacingError
from app.mirror.download import BlobSource, Haste, Part, fetch, require_room
from app.mirror.errors import (
    MediaUnsafeError,
    MirrorBrokenError,
    MirrorFileMissingError,
    MirrorUntrustedError,
)
from app.mirror.media import MediaSource
from app.mirror.origin import Origin
from app.mirror.protocol import (
    Done,
    Failed,
    Fetched,
    Moving,
    Reply,
    Skipped,
    Stop,
    SyncOrder,
    SyncRequest,
    Verified,
)
from app.mirror.targets import OfferedFile, OfferedModel
from app.mirror.transport import HttpsClient, HttpSource, site_context
from app.mirror.trust import MetadataSource, SiteTrust, TrustState
from app.workers.framing import FrameReader, FrameWriter

# What is wrong with one model is no reason to go without the others.
_OF_ONE_MODEL: Final = (
    MirrorBrokenError,
    MirrorFileMissingError,
    MirrorUntrustedError,
    MediaUnsafeError,
)
_TELL_EVERY_S: Final = 0.2
_LOOK_EVERY_S: Final = 0.1
_RATE_OVER_S: Final = 5.0
_MOST_NAMED: Final = 10


class Source(MetadataSource, BlobSource, Protocol):
    """What the process needs of a mirror or stick."""


def run(reader_fd: int, writer_fd: int, _extra_fd: int | None) -> None:
    """The role's entry: one request, messages until the last."""
    reader = FrameReader(reader_fd, SyncRequest | Stop)
    request = reader.read()
    if not isinstance(request, SyncRequest):
        return
    writer = FrameWriter(writer_fd)
    try:
        _Sync(request, reader, writer).run()
        last: Reply = Done()
    except CancelledError:
        last = Failed("cancelled", "Stopped. What was fetched so far is kept.")
    except UserFacingError as error:
        last = Failed(error.error_code, error.message[:2000], error.hint[:2000])
    writer.write(last)


class _Sync:
    def __init__(self, request: SyncRequest, reader: FrameReader, writer: FrameWriter) -> None:
        self._request = request
        self._reader = reader
        self._writer = writer
        folder = Path(os.fsdecode(request.folder))
        self._trust = SiteTrust(folder / "trust", request.root)
        self._parts = folder / "parts"

    def run(self) -> None:
        source = self._source()
        state = self._trust.refresh(source)
        missing = _missing(state, self._request.order)
        total = sum(file.size_bytes for _, file in missing)
        self._writer.write(Verified(total))
        if self._request.order.is_look or not missing:
            return
        here = sum(
            min(Part(self._parts, file.sha256).length(), file.size_bytes) for _, file in missing
        )
        require_room(self._parts, total - here)
        meter = _Meter(self._writer, total, self._raise_if_stopped)
        haste = Haste(meter.add, self._pause, self._request.most_bytes_s)
        skipped: set[str] = set()
        for model, file in missing:
            if model.name in skipped:
                continue
            meter.begin(model, file)
            try:
                fetch(source, file, self._parts, haste)
            except _OF_ONE_MODEL as error:
                skipped.add(model.name)
                self._writer.write(
                    Skipped(model.name, error.error_code, error.message[:2000], error.hint[:2000])
                )
            else:
                self._writer.write(Fetched(file.sha256))

    def _source(self) -> Source:
        request = self._request
        if request.media:
            return MediaSource(Path(os.fsdecode(request.media)))
        context = site_context(request.authority)
        client = HttpsClient(Origin.parse(request.endpoint), context, pause=self._pause)
        return HttpSource(client)

    def _pause(self, seconds: float) -> None:
        deadline_s = time.monotonic() + seconds
        while (left_s := deadline_s - time.monotonic()) > 0:
            self._raise_if_stopped()
            time.sleep(min(left_s, _LOOK_EVERY_S))

    def _raise_if_stopped(self) -> None:
        """Any word after the request means the end, and so does the end of the pipe."""
        if self._reader.has_input():
            raise CancelledError


def _missing(state: TrustState, order: SyncOrder) -> list[tuple[OfferedModel, OfferedFile]]:
    """The files to fetch, in order, each once."""
    names = {model.name for model in state.models}
    unknown = [name for name in order.only or () if name not in names]
    if unknown:
        raise MirrorFileMissingError(
            f"The site offers no model named '{unknown[0]}'. Nothing was fetched.",
            hint=_offered_words(sorted(names, key=str.casefold)),
            code="no_such_model",
        )
    revoked = {digest for entry in state.revoked for digest in entry.sha256}
    seen = set(order.have)
    missing = []
    for model in state.models:
        is_wanted = order.only is None or model.name in order.only
        if not is_wanted or any(file.sha256 in revoked for file in model.files):
            continue
        for file in model.files:
            if file.sha256 not in seen:
                seen.add(file.sha256)
                missing.append((model, file))
    return missing


def _offered_words(names: list[str]) -> str:
    """The names that may be asked for; of many, the first ones."""
    if not names:
        return "It offers none at all."
    named = ", ".join(f"'{name}'" for name in names[:_MOST_NAMED])
    more = len(names) - _MOST_NAMED
    return f"It offers {named}{f' and {more} more' if more > 0 else ''}."


class _Meter:
    """Counts bytes over all files, and tells now and then how far it is and how fast."""

    def __init__(self, writer: FrameWriter, total: int, look: Callable[[], None]) -> None:
        self._writer = writer
        self._total = total
        self._look = look
        self._done = 0
        self._came = 0  # of this run: what lay there before says nothing of the speed
        self._told_s = 0.0
        self._marks: list[tuple[float, int]] = [(time.monotonic(), 0)]
        self._model = self._file = ""
        self._is_first = False

    def begin(self, model: OfferedModel, file: OfferedFile) -> None:
        """The next file."""
        self._model, self._file = model.name, file.file
        self._is_first = True

    def add(self, new_bytes: int) -> None:
        """After each piece; what lay there before comes first, and negative numbers take back."""
        self._look()
        self._done += new_bytes
        if not self._is_first:
            self._came += max(new_bytes, 0)
        self._is_first = False
        now_s = time.monotonic()
        if now_s - self._told_s < _TELL_EVERY_S and self._done < self._total:
            return
        self._told_s = now_s
        self._marks.append((now_s, self._came))
        while now_s - self._marks[0][0] > _RATE_OVER_S and len(self._marks) > 2:  # noqa: PLR2004
            self._marks.pop(0)
        then_s, then_bytes = self._marks[0]
        rate = (self._came - then_bytes) / max(now_s - then_s, 1e-3)
        left = (self._total - self._done) / rate if rate else 0.0
        done = max(0, min(self._done, self._total))
        self._writer.write(Moving(self._model, self._file, done, self._total, rate, left))
