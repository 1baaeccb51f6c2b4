"""A download goes on where it was left, and wrong bytes are never taken for a model."""

import errno
import hashlib
import os
from collections.abc import Callable
from pathlib import Path

import pytest

from app.errors import CancelledError, UserFacingError
from app.mirror.download import Haste, fetch, require_room
from app.mirror.errors import (
    MirrorBrokenError,
    MirrorFileMissingError,
    MirrorUnreachableError,
    MirrorUntrustedError,
    ModelStoreFullError,
    ModelStoreUnusableError,
)
from app.mirror.origin import Origin
from app.mirror.targets import OfferedFile
from app.mirror.transport import HttpsClient, HttpSource, Timeouts, site_context
from tests.mirror.server import Handler, Mirror

COMMIT = "0123456789abcdef0123456789abcdef01234567"
CONTENT = hashlib.shake_128(b"a model").digest(3_000_001)
PATH = f"site/small/resolve/{COMMIT}/model.gguf"


def offered_file(content: bytes = CONTENT, name: str = "model.gguf") -> OfferedFile:
    return OfferedFile(
        target=f"models/site/small/{COMMIT}/{name}",
        repo="site/small",
        commit=COMMIT,
        file=name,
        role="model.gguf",
        sha256=hashlib.sha256(content).hexdigest(),
        size_bytes=len(content),
    )


class Fetching:
    """A folder of parts, and a mirror to fetch into it from."""

    def __init__(self, mirror: Mirror, folder: Path) -> None:
        self.mirror = mirror
        self.folder = folder
        self.waits: list[float] = []
        self.done_bytes = 0
        self.stop_at: int | None = None
        self.file = offered_file()
        self.part = folder / f"{self.file.sha256}.part"
        mirror.show({PATH: CONTENT})

    def on_bytes(self, new_bytes: int) -> None:
        self.done_bytes += new_bytes
        if self.stop_at is not None and self.done_bytes >= self.stop_at:
            raise CancelledError

    def run(self, *, most_bytes_s: int = 0) -> bytes:
        client = HttpsClient(
            Origin.parse(self.mirror.url),
            site_context(self.mirror.authority.pem),
            timeouts=Timeouts(connect_s=5, silence_s=5, whole_s=5),
        )
        haste = Haste(self.on_bytes, self.waits.append, most_bytes_s)
        self.done_bytes = 0
        path = fetch(HttpSource(client), self.file, self.folder, haste)
        assert path == self.part
        assert self.done_bytes == len(CONTENT)
        return path.read_bytes()

    def left(self) -> bytes:
        return self.part.read_bytes() if self.part.exists() else b""


@pytest.fixture
def fetching(mirror: Mirror, tmp_path: Path) -> Fetching:
    folder = tmp_path / "parts"
    folder.mkdir()
    return Fetching(mirror, folder)


def test_a_file_comes_whole_and_private(fetching: Fetching) -> None:
    assert fetching.run() == CONTENT
    assert fetching.part.stat().st_mode & 0o777 == 0o600
    assert fetching.mirror.asked == [(PATH, 0)]


@pytest.mark.parametrize("tenth", range(1, 10))
def test_a_connection_that_is_cut_goes_on_from_there(fetching: Fetching, tenth: int) -> None:
    at = len(CONTENT) * tenth // 10
    fetching.mirror.faults[PATH] = [
        lambda handler, body, offset: handler.give(body, offset, only=at),
        lambda handler, body, offset: handler.give(body, offset),
    ]
    assert fetching.run() == CONTENT
    assert fetching.mirror.asked == [(PATH, 0), (PATH, at)]


def test_one_that_is_cut_at_every_tenth_still_comes(fetching: Fetching) -> None:
    piece = len(CONTENT) // 10 + 1
    fetching.mirror.faults[PATH] = [
        lambda handler, body, offset: handler.give(body, offset, only=piece)
    ]
    assert fetching.run() == CONTENT
    assert [offset for _, offset in fetching.mirror.asked] == [piece * n for n in range(10)]
    assert fetching.mirror.sent_bytes[PATH] == len(CONTENT)


def test_one_that_is_cut_without_a_byte_is_given_up(fetching: Fetching) -> None:
    fetching.mirror.faults[PATH] = [
        lambda handler, body, offset: handler.give(body, offset, only=0)
    ]
    with pytest.raises(MirrorUnreachableError):
        fetching.run()
    assert len(fetching.mirror.asked) == 5
    assert fetching.waits == [0.5, 1.0, 2.0, 4.0]


def test_a_stop_leaves_what_came_and_the_next_goes_on_there(fetching: Fetching) -> None:
    fetching.stop_at = 1_000_000
    with pytest.raises(CancelledError):
        fetching.run()
    came = len(fetching.left())
    assert CONTENT.startswith(fetching.left())
    assert came >= 1_000_000

    fetching.stop_at = None
    assert fetching.run() == CONTENT
    assert fetching.mirror.asked == [(PATH, 0), (PATH, came)]


def test_a_whole_part_is_not_asked_for_again(fetching: Fetching) -> None:
    fetching.part.write_bytes(CONTENT)
    assert fetching.run() == CONTENT
    assert fetching.mirror.asked == []


def test_a_mirror_without_ranges_gives_it_from_the_begin(fetching: Fetching) -> None:
    fetching.part.write_bytes(CONTENT[:1_000_000])
    fetching.mirror.faults[PATH] = [lambda handler, body, _: handler.give(body, 0)]
    assert fetching.run() == CONTENT
    assert fetching.mirror.asked == [(PATH, 1_000_000)]


def test_a_range_from_elsewhere_is_refused(fetching: Fetching) -> None:
    fetching.part.write_bytes(CONTENT[:1_000_000])

    def shifted(handler: Handler, body: bytes, offset: int) -> None:
        handler.send_response(206)
        handler.send_header("Content-Range", f"bytes {offset - 1}-{len(body) - 1}/{len(body)}")
        handler.send_header("Content-Length", str(len(body) - offset))
        handler.end_headers()
        handler.send_body(body[offset - 1 : -1])

    fetching.mirror.faults[PATH] = [shifted]
    with pytest.raises(MirrorBrokenError):
        fetching.run()
    assert fetching.left() == CONTENT[:1_000_000]


def test_after_416_it_starts_over_once(fetching: Fetching) -> None:
    fetching.part.write_bytes(CONTENT[:1_000_000])
    fetching.mirror.faults[PATH] = [
        lambda handler, *_: handler.answer(416),
        lambda handler, body, offset: handler.give(body, offset),
    ]
    assert fetching.run() == CONTENT
    assert fetching.mirror.asked == [(PATH, 1_000_000), (PATH, 0)]


def test_a_part_that_is_too_long_is_begun_anew(fetching: Fetching) -> None:
    fetching.part.write_bytes(CONTENT + b"x")
    assert fetching.run() == CONTENT
    assert fetching.mirror.asked == [(PATH, 0)]


def test_wrong_bytes_of_the_same_length_are_deleted(fetching: Fetching) -> None:
    fetching.mirror.show({PATH: CONTENT[:-1] + bytes([CONTENT[-1] ^ 1])})
    with pytest.raises(MirrorUntrustedError):
        fetching.run()
    assert list(fetching.folder.iterdir()) == []
    assert len(fetching.mirror.asked) == 1


def test_a_part_that_was_harmed_is_fetched_anew(fetching: Fetching) -> None:
    fetching.part.write_bytes(bytes(1_000_000))
    assert fetching.run() == CONTENT
    assert fetching.mirror.asked == [(PATH, 1_000_000), (PATH, 0)]


@pytest.mark.parametrize("change", [-1, 1, -len(CONTENT) + 1])
def test_another_length_is_refused_before_a_byte(fetching: Fetching, change: int) -> None:
    fetching.mirror.show({PATH: CONTENT[:change] if change < 0 else CONTENT + b"x" * change})
    with pytest.raises(MirrorUntrustedError):
        fetching.run()
    assert fetching.left() == b""


def test_nor_is_more_taken_where_no_length_is_told(fetching: Fetching) -> None:
    def endless(handler: Handler, body: bytes, _: int) -> None:
        handler.send_response(200)
        handler.send_header("Connection", "close")
        handler.end_headers()
        handler.send_body(body)
        while True:
            handler.send_body(bytes(65536))

    fetching.mirror.faults[PATH] = [endless]
    with pytest.raises(MirrorUntrustedError):
        fetching.run()
    assert len(fetching.left()) <= len(CONTENT)


def test_chunks_are_as_good_as_a_length(fetching: Fetching) -> None:
    def chunked(handler: Handler, body: bytes, _: int) -> None:
        handler.send_response(200)
        handler.send_header("Transfer-Encoding", "chunked")
        handler.end_headers()
        for at in range(0, len(body), 500_000):
            piece = body[at : at + 500_000]
            handler.wfile.write(f"{len(piece):x}\r\n".encode() + piece + b"\r\n")
        handler.wfile.write(b"0\r\n\r\n")

    fetching.mirror.faults[PATH] = [chunked]
    assert fetching.run() == CONTENT


@pytest.mark.parametrize(
    ("status", "error"), [(404, MirrorFileMissingError), (503, MirrorUnreachableError)]
)
def test_a_refusal_leaves_what_came(
    fetching: Fetching, status: int, error: type[UserFacingError]
) -> None:
    fetching.part.write_bytes(CONTENT[:1_000_000])
    fetching.mirror.faults[PATH] = [lambda handler, *_: handler.answer(status)]
    with pytest.raises(error):
        fetching.run()
    assert fetching.left() == CONTENT[:1_000_000]


def test_a_link_in_place_of_a_part_is_not_followed(fetching: Fetching, tmp_path: Path) -> None:
    victim = tmp_path / "victim"
    victim.write_text("precious")
    fetching.part.symlink_to(victim)
    with pytest.raises(ModelStoreUnusableError):
        fetching.run()
    assert victim.read_text() == "precious"


def test_the_speed_that_is_allowed_is_kept(fetching: Fetching) -> None:
    assert fetching.run(most_bytes_s=1_000_000) == CONTENT
    # Nothing was really waited for, so that each pause asks for all that is ahead.
    assert max(fetching.waits) == pytest.approx(3.0, rel=0.2)


def test_a_mirror_that_drips_for_a_minute_is_given_up(fetching: Fetching) -> None:
    clock = [0.0]

    def slow(handler: Handler, body: bytes, offset: int) -> None:
        handler.send_response(206 if offset else 200)
        handler.send_header("Content-Length", str(len(body) - offset))
        if offset:
            handler.send_header("Content-Range", f"bytes {offset}-{len(body) - 1}/{len(body)}")
        handler.end_headers()
        handler.send_body(body[offset : offset + 100])
        handler.rfile.read(1)  # until the client hangs up

    fetching.mirror.faults[PATH] = [slow]
    client = HttpsClient(
        Origin.parse(fetching.mirror.url), site_context(fetching.mirror.authority.pem)
    )

    def a_minute_later() -> float:
        clock[0] += 61.0
        return clock[0]

    haste = Haste(fetching.on_bytes, fetching.waits.append, now_s=a_minute_later)
    with pytest.raises(MirrorUnreachableError) as caught:
        fetch(HttpSource(client), fetching.file, fetching.folder, haste)
    assert "next to nothing" in caught.value.message


# -- the disk


def test_what_does_not_fit_is_not_begun(tmp_path: Path) -> None:
    with pytest.raises(ModelStoreFullError):
        require_room(tmp_path, 1 << 60)
    require_room(tmp_path, 1)


def full() -> int:
    raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))


def test_a_disk_that_fills_up_is_told_and_what_came_stays(
    fetching: Fetching, monkeypatch: pytest.MonkeyPatch
) -> None:
    real: Callable[..., int] = os.write
    written = 0

    def until_full(fd: int, data: memoryview) -> int:
        nonlocal written
        written += len(data)
        return real(fd, data) if written < 1_000_000 else full()

    monkeypatch.setattr("os.write", until_full)
    with pytest.raises(ModelStoreFullError):
        fetching.run()
    monkeypatch.undo()
    assert CONTENT.startswith(fetching.left())
    assert fetching.run() == CONTENT
