"""Messages on a pipe: a length, then msgpack, decoded into typed structs only.

A frame is four bytes of length (little-endian), then that many bytes of msgpack
(https://github.com/msgpack/msgpack/blob/master/spec.md).
"""

import os
import select
import threading
import time
from types import UnionType
from typing import Any

import msgspec

from app.workers.errors import FrameError, FrameTimeoutError

MAX_FRAME_BYTES = 64 * 1024 * 1024
_HEADER_BYTES = 4
_READ_BYTES = 1024 * 1024

_ENCODER = msgspec.msgpack.Encoder()


def encode(message: msgspec.Struct, max_bytes: int = MAX_FRAME_BYTES) -> bytes:
    """The frame of a message.

    Raises:
        FrameError: the message is longer than a frame may be.
    """
    frame = bytearray(_HEADER_BYTES)
    _ENCODER.encode_into(message, frame, _HEADER_BYTES)
    body_bytes = len(frame) - _HEADER_BYTES
    if body_bytes > max_bytes:
        raise FrameError(f"a frame of {body_bytes} bytes is too long")
    frame[:_HEADER_BYTES] = body_bytes.to_bytes(_HEADER_BYTES, "little")
    return bytes(frame)


class FrameReader:
    """Reads frames from a descriptor that it does not own. For one thread at a time."""

    def __init__(
        self, fd: int, type_: type | UnionType, *, max_bytes: int = MAX_FRAME_BYTES
    ) -> None:
        self._fd = fd
        self._decoder: msgspec.msgpack.Decoder[Any] = msgspec.msgpack.Decoder(type_)
        self._max_bytes = max_bytes
        self._buffer = bytearray()
        self._poll = select.poll()
        self._poll.register(fd, select.POLLIN)

    def read(self, timeout_s: float | None = None) -> Any:
        """The next message, or None when the other side closed the pipe.

        Raises:
            FrameError: what came is not a message of the expected types.
            FrameTimeoutError: no whole frame came in time; the next call goes on from there.
        """
        body = self.read_body(timeout_s)
        if body is None:
            return None
        try:
            return self._decoder.decode(body)
        except msgspec.MsgspecError as error:
            raise FrameError(f"not a message we know: {type(error).__name__}") from None

    def read_body(self, timeout_s: float | None = None) -> bytes | None:
        """The bytes of the next frame, undecoded; None at the end. Raises as ``read``."""
        deadline = None if timeout_s is None else time.monotonic() + timeout_s
        if not self._fill(_HEADER_BYTES, deadline):
            return None
        body_bytes = int.from_bytes(self._buffer[:_HEADER_BYTES], "little")
        if body_bytes > self._max_bytes:
            raise FrameError(f"a frame of {body_bytes} bytes is announced")
        end = _HEADER_BYTES + body_bytes
        if not self._fill(end, deadline):
            raise FrameError("the pipe ended within a frame")
        with memoryview(self._buffer) as view:
            body = bytes(view[_HEADER_BYTES:end])
        del self._buffer[:end]
        return body

    def has_input(self) -> bool:
        """Whether ``read`` would find a frame, part of one, or the end, without waiting."""
        return bool(self._buffer) or bool(self._poll.poll(0))

    def _fill(self, wanted: int, deadline: float | None) -> bool:
        """Buffers at least ``wanted`` bytes; False when the pipe ends on a frame's border."""
        while len(self._buffer) < wanted:
            if not self._wait(deadline):
                raise FrameTimeoutError
            chunk = os.read(self._fd, min(max(wanted - len(self._buffer), 65536), _READ_BYTES))
            if not chunk:
                if self._buffer:
                    raise FrameError("the pipe ended within a frame")
                return False
            self._buffer += chunk
        return True

    def _wait(self, deadline: float | None) -> bool:
        if deadline is None:
            self._poll.poll()
            return True
        left_ms = max(0.0, (deadline - time.monotonic()) * 1000)
        return bool(self._poll.poll(left_ms))


class FrameWriter:
    """Writes frames to a descriptor that it owns. For any number of threads."""

    def __init__(self, fd: int) -> None:
        self._fd = fd
        self._is_closed = False
        self._lock = threading.Lock()
        self._poll = select.poll()
        self._poll.register(fd, select.POLLOUT)

    def write(self, message: msgspec.Struct, timeout_s: float | None = None) -> None:
        """Writes one message whole. A time limit needs a non-blocking descriptor.

        Raises:
            FrameTimeoutError: the other side does not read; the pipe is of no use any more.
            OSError: the other side is gone, or this one was closed.
        """
        frame = encode(message)
        deadline = None if timeout_s is None else time.monotonic() + timeout_s
        with self._lock, memoryview(frame) as view:
            if self._is_closed:
                raise BrokenPipeError
            done = 0
            while done < len(frame):
                try:
                    done += os.write(self._fd, view[done:])
                except BlockingIOError:
                    self._wait(deadline)

    def close(self, timeout_s: float = -1) -> bool:
        """Closes the descriptor, once no thread writes; False if one still does after the time."""
        if not self._lock.acquire(timeout=timeout_s):
            return False
        try:
            if not self._is_closed:
                self._is_closed = True
                os.close(self._fd)
        finally:
            self._lock.release()
        return True

    def _wait(self, deadline: float | None) -> None:
        left_ms = None if deadline is None else max(0.0, (deadline - time.monotonic()) * 1000)
        if not self._poll.poll(left_ms):
            raise FrameTimeoutError
