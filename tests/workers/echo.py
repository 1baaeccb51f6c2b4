"""A worker role for tests: answers, misbehaves and dies on request."""

import contextlib
import os
import signal
import socket
import time

import msgspec

from app.workers.channel import DescriptorChannel
from app.workers.framing import FrameReader, FrameWriter


class Say(msgspec.Struct, frozen=True, tag="say"):
    text: str


class Do(msgspec.Struct, frozen=True, tag="do"):
    what: str
    text: str = ""


class Said(msgspec.Struct, frozen=True, tag="said"):
    text: str


def run(reader_fd: int, writer_fd: int, extra_fd: int | None) -> None:
    reader = FrameReader(reader_fd, Say | Do)
    writer = FrameWriter(writer_fd)
    while (message := reader.read()) is not None:
        if isinstance(message, Say):
            writer.write(Said(message.text))
        else:
            _do(message, writer, writer_fd, extra_fd)


def _do(  # noqa: C901, PLR0912 - one branch a misdeed
    message: Do, writer: FrameWriter, writer_fd: int, extra_fd: int | None
) -> None:
    match message.what:
        case "exit":
            os._exit(7)
        case "abort":
            os.abort()
        case "raise":
            raise ValueError(message.text)
        case "report":
            os.write(writer_fd + 1, message.text.encode())  # where a report goes
            os._exit(1)
        case "hang":
            signal.signal(signal.SIGTERM, signal.SIG_IGN)
            while True:
                time.sleep(60)
        case "nonsense":
            os.write(writer_fd, b"\x05\x00\x00\x00hello")
        case "half":
            os.write(writer_fd, b"\x05\x00\x00\x00he")
        case "fork":
            _fork_and_hang(writer)
        case "environment":
            writer.write(Said("\n".join(f"{k}={v}" for k, v in sorted(os.environ.items()))))
        case "socket":
            writer.write(Said(_try_socket()))
        case "write":
            writer.write(Said(_try_write(message.text)))
        case "receive" if extra_fd is not None:
            writer.write(Said(_receive(extra_fd)))


def _fork_and_hang(writer: FrameWriter) -> None:
    pid = os.fork()
    if pid == 0:
        while True:
            time.sleep(60)
    writer.write(Said(str(pid)))


def _try_socket() -> str:
    try:
        with contextlib.closing(socket.socket()):
            return "open"
    except OSError as error:
        return type(error).__name__


def _try_write(path: str) -> str:
    try:
        with open(path, "wb") as file:  # noqa: PTH123
            file.write(b"x" * 10)
            file.flush()
        return "written"
    except OSError as error:
        return type(error).__name__


def _receive(extra_fd: int) -> str:
    received = DescriptorChannel.from_fd(os.dup(extra_fd)).receive()
    if received is None:
        return "nothing"
    payload, fds = received
    texts = [os.read(fd, 100).decode() for fd in fds]
    for fd in fds:
        os.close(fd)
    return f"{payload.decode()}: {','.join(texts)}"
