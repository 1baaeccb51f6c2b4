"""Frames: whole messages come through, anything else is refused."""

import os
from collections.abc import Iterator

import msgspec
import pytest

from app.workers.errors import FrameError, FrameTimeoutError
from app.workers.framing import FrameReader, FrameWriter, encode


class Note(msgspec.Struct, frozen=True, tag="note"):
    text: str


class Blob(msgspec.Struct, frozen=True, tag="blob"):
    data: bytes


@pytest.fixture
def pipe() -> Iterator[tuple[int, int]]:
    read_fd, write_fd = os.pipe()
    yield read_fd, write_fd
    for fd in (read_fd, write_fd):
        try:
            os.close(fd)
        except OSError:
            continue


def test_messages_keep_their_type_and_order(pipe: tuple[int, int]) -> None:
    writer = FrameWriter(pipe[1])
    reader = FrameReader(pipe[0], Note | Blob)
    writer.write(Note("ü"))
    writer.write(Blob(b"\x00"))
    assert reader.read() == Note("ü")
    assert reader.read() == Blob(b"\x00")


def test_the_end_of_the_pipe_is_none(pipe: tuple[int, int]) -> None:
    os.close(pipe[1])
    reader = FrameReader(pipe[0], Note)
    assert reader.has_input()
    assert reader.read() is None


def test_an_end_within_a_frame_is_an_error(pipe: tuple[int, int]) -> None:
    os.write(pipe[1], encode(Note("cut"))[:-1])
    os.close(pipe[1])
    with pytest.raises(FrameError):
        FrameReader(pipe[0], Note).read()


def test_a_timeout_keeps_what_has_arrived(pipe: tuple[int, int]) -> None:
    frame = encode(Note("slow"))
    reader = FrameReader(pipe[0], Note)
    assert not reader.has_input()
    os.write(pipe[1], frame[:5])
    with pytest.raises(FrameTimeoutError):
        reader.read(0.01)
    os.write(pipe[1], frame[5:])
    assert reader.read(1) == Note("slow")


def test_an_announced_length_beyond_the_cap_is_refused_unread(pipe: tuple[int, int]) -> None:
    os.write(pipe[1], b"\xff\xff\xff\xff")
    with pytest.raises(FrameError):
        FrameReader(pipe[0], Note).read()


@pytest.mark.parametrize(
    "body", [b"", b"\xc1", b"hello", msgspec.msgpack.encode({"type": "other"})]
)
def test_a_body_that_is_no_known_message_is_refused(pipe: tuple[int, int], body: bytes) -> None:
    os.write(pipe[1], len(body).to_bytes(4, "little") + body)
    with pytest.raises(FrameError):
        FrameReader(pipe[0], Note | Blob).read()


def test_a_message_beyond_the_cap_is_not_sent() -> None:
    with pytest.raises(FrameError):
        encode(Blob(bytes(100)), max_bytes=50)


def test_a_reader_that_does_not_read_is_a_timeout(pipe: tuple[int, int]) -> None:
    os.set_blocking(pipe[1], False)
    with pytest.raises(FrameTimeoutError):
        FrameWriter(pipe[1]).write(Blob(bytes(2_000_000)), 0.01)


def test_writing_after_close_is_a_broken_pipe(pipe: tuple[int, int]) -> None:
    writer = FrameWriter(pipe[1])
    assert writer.close()
    assert writer.close()
    with pytest.raises(BrokenPipeError):
        writer.write(Note("x"))
