"""The messages between the index client and its worker.

Ids travel as little-endian int64, vectors and scores as little-endian float32, both as bytes:
a list of a hundred thousand numbers is not decoded number by number. A score that is not known
is NaN.
"""

import msgspec

MAX_BLOCK_BYTES = 16 * 1024 * 1024
MAX_TEXTS = 512
MAX_TEXT_CHARS = 65_536


class Open(msgspec.Struct, frozen=True, tag="open"):
    """Read the embedder from the descriptors that wait in the channel: three files, or four.

    The fourth is the int8 form of the model, which then makes the vectors of passages.
    """

    id: int
    stays: bool  # whether a large index is worth building


class Add(msgspec.Struct, frozen=True, tag="add"):
    """Keep vectors; a passage that is known already gets the new one."""

    id: int
    passages: bytes
    vectors: bytes


class Remove(msgspec.Struct, frozen=True, tag="remove"):
    """Forget passages."""

    id: int
    passages: bytes


class Embed(msgspec.Struct, frozen=True, tag="embed"):
    """Texts to vectors; searches overtake it, and so do shorter ones of its kind.

    What nobody waits for is work in the background, which ``Hold`` holds up. Passages are
    embedded by the form that makes the vectors that are kept.
    """

    id: int
    texts: tuple[str, ...]
    is_background: bool = False
    are_passages: bool = False


class Hold(msgspec.Struct, frozen=True, tag="hold"):
    """Embed nothing in the background for now, or do so again."""

    id: int
    is_held: bool


class Search(msgspec.Struct, frozen=True, tag="search"):
    """The nearest passages to a query."""

    id: int
    query: str
    limit: int
    within: bytes | None
    without: bytes


class Compare(msgspec.Struct, frozen=True, tag="compare"):
    """The cosines of some passages with a query, mostly with the one just searched for."""

    id: int
    query: str
    passages: bytes


class Look(msgspec.Struct, frozen=True, tag="look"):
    """Say how things stand."""

    id: int


class Opened(msgspec.Struct, frozen=True, tag="opened"):
    """The embedder is ready."""

    id: int
    dimension: int
    max_tokens: int


class State(msgspec.Struct, frozen=True, tag="state"):
    """``count`` vectors are held now; settled when no index is being built over them."""

    id: int
    count: int
    is_settled: bool


class Vectors(msgspec.Struct, frozen=True, tag="vectors"):
    """One vector for each text, in the order of the texts."""

    id: int
    vectors: bytes


class Found(msgspec.Struct, frozen=True, tag="found"):
    """Nearest passages, best first, with their cosines."""

    id: int
    passages: bytes
    cosines: bytes


class Compared(msgspec.Struct, frozen=True, tag="compared"):
    """The cosines of passages, in the order in which these were named."""

    id: int
    cosines: bytes


class Failed(msgspec.Struct, frozen=True, tag="failed"):
    """A request that could not be done; the worker lives on."""

    id: int
    code: str


Request = Open | Add | Remove | Embed | Hold | Search | Compare | Look
Reply = Opened | State | Vectors | Found | Compared | Failed
