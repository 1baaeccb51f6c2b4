"""Open files travel; nothing else does."""

import os
from pathlib import Path

import pytest

from app.workers.channel import MAX_DESCRIPTORS, MAX_PAYLOAD_BYTES, DescriptorChannel
from app.workers.errors import FrameError


def test_several_files_arrive_with_their_payload(tmp_path: Path) -> None:
    ours, theirs = DescriptorChannel.pair()
    path = tmp_path / "file"
    path.write_bytes(b"inside")
    with path.open("rb") as first, path.open("rb") as second:
        ours.send([first.fileno(), second.fileno()], b"two")
    received = theirs.receive()
    assert received is not None
    payload, fds = received
    assert payload == b"two"
    assert [os.read(fd, 10) for fd in fds] == [b"inside", b"inside"]
    assert not any(os.get_inheritable(fd) for fd in fds)
    for fd in fds:
        os.close(fd)
    ours.close()
    theirs.close()


def test_the_end_is_none() -> None:
    ours, theirs = DescriptorChannel.pair()
    ours.close()
    assert theirs.receive() is None
    theirs.close()


@pytest.mark.parametrize(
    ("count", "payload"),
    [(0, b""), (MAX_DESCRIPTORS + 1, b"x"), (1, b"x" * (MAX_PAYLOAD_BYTES + 1))],
)
def test_what_does_not_fit_one_message_is_refused(count: int, payload: bytes) -> None:
    ours, theirs = DescriptorChannel.pair()
    with pytest.raises(FrameError):
        ours.send([0] * count, payload)
    ours.close()
    theirs.close()


def test_sending_to_nobody_is_an_error() -> None:
    ours, theirs = DescriptorChannel.pair()
    theirs.close()
    with pytest.raises(OSError, match="Broken pipe"):
        ours.send([0], b"x")
    ours.close()
