"""A worker role for benches: sends given pieces of text at a given rate, as an engine would."""

import time

import msgspec

from app.workers.framing import FrameReader, FrameWriter

ROLE = "replay"


class Play(msgspec.Struct, frozen=True, tag="play"):
    """Send these pieces, so many each second."""

    pieces: tuple[str, ...]
    per_second: float


class Piece(msgspec.Struct, frozen=True, tag="piece"):
    """The next piece."""

    text: str


class Played(msgspec.Struct, frozen=True, tag="played"):
    """That was all; it took so long."""

    seconds: float


Reply = Piece | Played


def run(reader_fd: int, writer_fd: int, extra_fd: int | None) -> None:
    """Serves until the pipe closes. Keeps to the clock: a late piece is followed by others."""
    del extra_fd
    reader, writer = FrameReader(reader_fd, Play), FrameWriter(writer_fd)
    while (play := reader.read()) is not None:
        started_s = time.monotonic()
        for number, piece in enumerate(play.pieces, start=1):
            writer.write(Piece(piece))
            ahead_s = started_s + number / play.per_second - time.monotonic()
            if ahead_s > 0:
                time.sleep(ahead_s)
        writer.write(Played(time.monotonic() - started_s))


if __name__ == "__main__":
    from app.workers import child

    child.end(child.run(ROLE, {ROLE: "app.bench.replay"}))
