"""One document's process: locks itself up, reads, answers once, and is gone."""

import os
from typing import NoReturn

from app.extract.errors import ExtractCode
from app.extract.protocol import MAX_FILE_BYTES, Drawn, Extracted, Job, Refused
from app.extract.worker.draft import RefusedError
from app.extract.worker.reading import read_document
from app.extract.worker.render import draw
from app.extract.worker.result import finish
from app.security import sandbox
from app.workers.framing import FrameWriter

_READ_BYTES = 4 * 1024 * 1024
_NICE = 5  # as the threads that embed what is read


def main(job: Job, *, parent_pid: int, document_fd: int, reply_fd: int, alive_fd: int) -> NoReturn:
    """Never returns: whatever happens, the process ends here.

    ``alive_fd`` stays open until it does; of the parent's descriptors nothing else is kept.
    """
    status = 1
    try:
        _close_all_but(0, 1, 2, document_fd, reply_fd, alive_fd)
        _lock_up(job, parent_pid)
        _answer(reply_fd, _outcome(job, document_fd))
        status = 0
    finally:
        os._exit(status)


def _close_all_but(*kept_fds: int) -> None:
    """Among the rest is the pipe for reports, which go to a log."""
    first = 0
    for fd in sorted(kept_fds):
        if fd > first:  # the kernel takes an empty range from 0 for all there are
            os.closerange(first, fd)
        first = fd + 1
    os.closerange(first, os.sysconf("SC_OPEN_MAX"))


def _lock_up(job: Job, parent_pid: int) -> None:
    os.setpgid(0, 0)
    if job.drawing is None:  # for a picture of a page somebody waits
        os.nice(_NICE)
    sandbox.die_with_parent(parent_pid)
    sandbox.limit_resources(
        address_space_bytes=job.limits.memory_bytes,
        cpu_s=job.limits.cpu_s,
        file_size_bytes=0,
        open_files=job.limits.open_files,
    )
    sandbox.seal_further(sandbox.Profile.READER)


def _outcome(job: Job, document_fd: int) -> Extracted | Drawn | Refused:
    try:
        data = _read_all(document_fd)
        if job.drawing is not None:
            return draw(job.name, data, job.drawing, password=job.password)
        kind, draft = read_document(
            job.name,
            data,
            password=job.password,
            wall_s=job.limits.wall_s,
            ocr_languages=job.ocr_languages,
        )
        return finish(draft, kind=kind, name=job.name)
    except RefusedError as refusal:
        return Refused(code=refusal.code)
    except MemoryError:
        return Refused(code=ExtractCode.TOO_MUCH_MEMORY)
    except BaseException:  # noqa: BLE001 - the edge: parsers raise anything on hostile bytes
        return Refused(code=ExtractCode.DAMAGED_FILE)


def _read_all(fd: int) -> bytes:
    data = bytearray()
    while chunk := os.read(fd, _READ_BYTES):
        data += chunk
        if len(data) > MAX_FILE_BYTES:
            raise RefusedError(ExtractCode.TOO_LARGE)
    return bytes(data)


def _answer(fd: int, outcome: Extracted | Drawn | Refused) -> None:
    try:
        FrameWriter(fd).write(outcome)
    except BrokenPipeError:
        return
