"""The messages of a sync: vault owner, launcher and the process that fetches."""

from typing import Annotated, Final

import msgspec
from msgspec import Meta

ROLE: Final = "sync"

_Digest = Annotated[str, Meta(pattern=r"\A[0-9a-f]{64}\Z")]
_Name = Annotated[str, Meta(max_length=400)]
_Count = Annotated[int, Meta(ge=0, le=2**60)]


class SyncOrder(msgspec.Struct, frozen=True, tag="order"):
    """What the vault's owner wants. It names no address: whoever carries it out knows that.

    ``only`` None means every model that is offered; ``have`` are digests that need not be fetched.
    """

    only: tuple[str, ...] | None = None
    have: tuple[str, ...] = ()
    is_look: bool = False  # the signed list alone


class Stop(msgspec.Struct, frozen=True, tag="stop"):
    """End soon; what came so far is kept."""


class SyncRequest(msgspec.Struct, frozen=True, tag="request"):
    """An order with all that the process may use: an endpoint, or else the folder of a stick."""

    order: SyncOrder
    root: bytes  # the pinned root metadata
    folder: bytes  # where trust and parts are kept
    endpoint: str = ""
    authority: str = ""  # certificates, PEM
    media: bytes = b""
    most_bytes_s: int = 0


class Verified(msgspec.Struct, frozen=True, tag="verified"):
    """The signed list holds and is kept; so many bytes are to come."""

    total_bytes: _Count


class Moving(msgspec.Struct, frozen=True, tag="moving"):
    """How far the bytes are, over all models. ``seconds_left`` is 0 when unknown."""

    model: _Name
    file: _Name
    done_bytes: _Count
    total_bytes: _Count
    bytes_per_s: float
    seconds_left: float


class Fetched(msgspec.Struct, frozen=True, tag="fetched"):
    """All bytes of this file lie in its part."""

    sha256: _Digest


class Done(msgspec.Struct, frozen=True, tag="done"):
    """Everything that was ordered is there; the last message."""


class Failed(msgspec.Struct, frozen=True, tag="failed"):
    """It did not come to its end; the last message. What was fetched stays fetched."""

    code: Annotated[str, Meta(pattern=r"\A[a-z_]{1,40}\Z")]
    message: Annotated[str, Meta(max_length=2000)]
    hint: Annotated[str, Meta(max_length=2000)] = ""


Told = Verified | Moving | Fetched
Reply = Verified | Moving | Fetched | Done | Failed
