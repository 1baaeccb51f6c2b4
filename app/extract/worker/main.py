"""The extract parent: holds the parsers in memory and forks one child for each document.

It has no threads, so that it can fork, and never touches a document: descriptors pass through.
"""

import contextlib
import gc
import os
import select
import signal
import time

import msgspec

from app.extract.protocol import Cancel, Ended, Job
from app.extract.worker import child
from app.workers.channel import DescriptorChannel
from app.workers.framing import FrameReader, FrameWriter

_DESCRIPTORS = 2


def run(reader_fd: int, writer_fd: int, extra_fd: int | None) -> None:
    """Serves jobs until the client closes its end."""
    if extra_fd is None:
        raise ValueError("the extract worker needs a descriptor channel")
    gc.freeze()  # a collection in a child would copy every page of the parsers
    parent = _ExtractParent(reader_fd, writer_fd, DescriptorChannel.from_fd(extra_fd))
    while parent.serve_one():
        pass


class _ExtractParent:
    """One job at a time: fork, wait with an eye on the clock and on the client, report."""

    def __init__(self, reader_fd: int, writer_fd: int, channel: DescriptorChannel) -> None:
        self._requests = FrameReader(reader_fd, Cancel)
        self._replies = FrameWriter(writer_fd)
        self._channel = channel
        self._reader_fd = reader_fd
        self._job_decoder = msgspec.msgpack.Decoder(Job)

    def serve_one(self) -> bool:
        """Waits for a job and does it; False when the client is gone."""
        poll = select.poll()
        poll.register(self._channel, select.POLLIN)
        poll.register(self._reader_fd, select.POLLIN)
        ready = dict(poll.poll())
        if self._reader_fd in ready and self._channel.fileno() not in ready:
            return self._requests.read() is not None  # a cancel that came too late
        message = self._channel.receive()
        if message is None:
            return False
        payload, fds = message
        try:
            job = self._job_decoder.decode(payload)
            if len(fds) != _DESCRIPTORS:
                return False
            pid, alive_fd = self._fork(job, document_fd=fds[0], reply_fd=fds[1])
        finally:
            for fd in fds:
                os.close(fd)
        try:
            return self._attend(job, pid, alive_fd)
        finally:
            os.close(alive_fd)

    def _fork(self, job: Job, *, document_fd: int, reply_fd: int) -> tuple[int, int]:
        """Starts the child; returns its id and a descriptor that ends when the child does."""
        alive_fd, held_fd = os.pipe()
        parent_pid = os.getpid()
        pid = os.fork()
        if pid == 0:
            child.main(
                job,
                parent_pid=parent_pid,
                document_fd=document_fd,
                reply_fd=reply_fd,
                alive_fd=held_fd,
            )
        os.close(held_fd)
        with contextlib.suppress(OSError):  # the child does the same, whoever comes first
            os.setpgid(pid, pid)
        return pid, alive_fd

    def _attend(self, job: Job, pid: int, alive_fd: int) -> bool:
        deadline = time.monotonic() + job.limits.wall_s
        is_overdue, is_client_there = self._wait(job, alive_fd, deadline)
        with contextlib.suppress(ProcessLookupError):
            os.killpg(pid, signal.SIGKILL)
        _, status, usage = os.wait4(pid, 0)
        if is_client_there:
            self._replies.write(
                Ended(
                    job=job.job,
                    exit_status=os.waitstatus_to_exitcode(status),
                    is_overdue=is_overdue,
                    peak_memory_bytes=usage.ru_maxrss * 1024,
                )
            )
        return is_client_there

    def _wait(self, job: Job, alive_fd: int, deadline: float) -> tuple[bool, bool]:
        """Until the child ends; returns whether time ran out and whether the client is there."""
        poll = select.poll()
        poll.register(alive_fd, select.POLLIN)
        poll.register(self._reader_fd, select.POLLIN)
        while True:
            left_ms = (deadline - time.monotonic()) * 1000
            ready = dict(poll.poll(max(0.0, left_ms)))
            if not ready:
                return True, True
            if alive_fd in ready:
                return False, True
            request = self._requests.read()
            if request is None:
                return False, False
            if request.job == job.job:
                return False, True
