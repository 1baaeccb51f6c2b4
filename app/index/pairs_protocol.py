"""The messages between the client of a cross-encoder and its worker.

Scores travel as little-endian float32 in bytes, one for each pair, in the order of the pairs.
"""

import msgspec

ROLE = "pairs"
MAX_PAIRS = 64  # of one request
MAX_CHARS = 16_384  # of a text; what is longer is read by its beginning


class Open(msgspec.Struct, frozen=True, tag="open"):
    """Read model, tokenizer and config from the three descriptors that wait in the channel."""


class Score(msgspec.Struct, frozen=True, tag="score"):
    """Pairs of texts to one number each: the log-odds that it is as asked."""

    pairs: tuple[tuple[str, str], ...]


class Opened(msgspec.Struct, frozen=True, tag="opened"):
    """The cross-encoder is ready."""


class Scores(msgspec.Struct, frozen=True, tag="scores"):
    """One score for each pair."""

    scores: bytes


class Failed(msgspec.Struct, frozen=True, tag="failed"):
    """A request that could not be done; the worker lives on."""

    code: str


Request = Open | Score
Reply = Opened | Scores | Failed
