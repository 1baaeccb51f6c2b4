"""The loop of a cross-encoder's worker: one model, pairs of texts to scores."""

import os

from app.index.cross_encoder import CrossEncoderError, parse_config
from app.index.pairs_protocol import MAX_PAIRS, Failed, Open, Opened, Reply, Request, Score, Scores
from app.index.worker.pair_scorer import PairScorer
from app.workers.channel import DescriptorChannel
from app.workers.framing import FrameReader, FrameWriter

_MAX_MODEL_BYTES = 8 * 1024**3
_MAX_SMALL_FILE_BYTES = 64 * 1024**2
_FILES = 3


def run(reader_fd: int, writer_fd: int, extra_fd: int | None) -> None:
    """Serves requests until the pipe closes."""
    if extra_fd is None:
        raise ValueError("the worker of a cross-encoder needs a channel")
    channel = DescriptorChannel.from_fd(extra_fd)
    requests, replies = FrameReader(reader_fd, Request), FrameWriter(writer_fd)
    server = _Server(channel)
    while (request := requests.read()) is not None:
        try:
            reply = server.handle(request)
        except CrossEncoderError as error:
            reply = Failed(error.error_code)
        replies.write(reply)


class _Server:
    """Answers requests, one by one."""

    def __init__(self, channel: DescriptorChannel) -> None:
        self._channel = channel
        self._scorer: PairScorer | None = None

    def handle(self, request: Request) -> Reply:
        if isinstance(request, Open):
            return self._open()
        if self._scorer is None or len(request.pairs) > MAX_PAIRS:
            return Failed("bad_request")
        return self._score(request, self._scorer)

    def _open(self) -> Reply:
        received = self._channel.receive()
        if received is None or len(received[1]) != _FILES:
            return Failed("bad_request")
        model_fd, tokenizer_fd, config_fd = received[1]
        config = parse_config(_read_all(config_fd, _MAX_SMALL_FILE_BYTES))
        tokenizer = _read_all(tokenizer_fd, _MAX_SMALL_FILE_BYTES)
        self._scorer = PairScorer(_read_all(model_fd, _MAX_MODEL_BYTES), tokenizer, config)
        return Opened()

    def _score(self, request: Score, scorer: PairScorer) -> Reply:
        return Scores(scorer.scores(request.pairs).tobytes() if request.pairs else b"")


def _read_all(fd: int, limit_bytes: int) -> bytes:
    """The whole file, from its start, whoever read it before."""
    with os.fdopen(fd, "rb") as stream:
        stream.seek(0)
        data = stream.read(limit_bytes + 1)
    if len(data) > limit_bytes:
        raise CrossEncoderError("A file of the cross-encoder is too large.")
    return data
