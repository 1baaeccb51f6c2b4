"""The only user of sockets in ``workers``: open files, handed over on an inherited socketpair.

No socket is ever made by a name or an address here, and a sealed worker can make none.
"""

import array
import os
import socket
from collections.abc import Sequence

from app.workers.errors import FrameError

MAX_PAYLOAD_BYTES = 64 * 1024
MAX_DESCRIPTORS = 4


class DescriptorChannel:
    """One end of a message-preserving AF_UNIX socketpair; owns its descriptor."""

    def __init__(self, end: socket.socket) -> None:
        self._end = end

    @classmethod
    def pair(cls) -> tuple["DescriptorChannel", "DescriptorChannel"]:
        """Both ends, connected to each other and to nothing else."""
        ours, theirs = socket.socketpair(socket.AF_UNIX, socket.SOCK_SEQPACKET)
        return cls(ours), cls(theirs)

    @classmethod
    def from_fd(cls, fd: int) -> "DescriptorChannel":
        """Takes over the end that a worker inherited."""
        return cls(socket.socket(socket.AF_UNIX, socket.SOCK_SEQPACKET, fileno=fd))

    def fileno(self) -> int:
        """The descriptor, to wait on."""
        return self._end.fileno()

    def send(self, fds: Sequence[int], payload: bytes) -> None:
        """Sends copies of open descriptors with a few bytes that are not empty.

        The caller keeps its own descriptors. A worker cannot send: its seccomp filter refuses
        ``sendmsg``, which could name another socket as the receiver.

        Raises:
            OSError: the other end is gone.
        """
        if not payload or len(payload) > MAX_PAYLOAD_BYTES or len(fds) > MAX_DESCRIPTORS:
            raise FrameError("too much, or nothing, for one message of the channel")
        socket.send_fds(self._end, [payload], list(fds))

    def receive(self) -> tuple[bytes, list[int]] | None:
        """The next payload with its descriptors, now the caller's to close; None at the end.

        Raises:
            FrameError: the message was cut, or carried more descriptors than allowed.
        """
        # Not socket.recv_fds: in Python 3.11 it forgets its flags, and so close-on-exec.
        fds = array.array("i")
        payload, parts, flags, _ = self._end.recvmsg(
            MAX_PAYLOAD_BYTES,
            socket.CMSG_SPACE(MAX_DESCRIPTORS * fds.itemsize),
            socket.MSG_CMSG_CLOEXEC,
        )
        for level, kind, data in parts:
            if level == socket.SOL_SOCKET and kind == socket.SCM_RIGHTS:
                fds.frombytes(data[: len(data) - len(data) % fds.itemsize])
        if flags & (socket.MSG_TRUNC | socket.MSG_CTRUNC):
            for fd in fds:
                os.close(fd)
            raise FrameError("a message of the channel was cut")
        return (payload, list(fds)) if payload else None

    def close(self) -> None:
        """Closes this end; the other sees the end of messages."""
        self._end.close()
