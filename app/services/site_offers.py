"""What the site offers, how a sync is getting on, and what it came to, as plain values."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from app.domain.models import ModelCard
from app.errors import UserFacingError
from app.mirror.targets import OfferedModel, Revocation


class OfferState(StrEnum):
    """How an offered model stands here."""

    AVAILABLE = "available"
    INSTALLED = "installed"
    UPDATE = "update"  # installed, and the site offers other files under its name
    REVOKED = "revoked"  # the site took it back


class Phase(StrEnum):
    """What a sync is doing."""

    FETCH = "fetch"
    CHECK = "check"


@dataclass(frozen=True, slots=True)
class SyncProgress:
    """How far it is, in bytes over all models; ``seconds_left`` is 0 when unknown."""

    phase: Phase
    model: str
    file: str
    done_bytes: int
    total_bytes: int
    bytes_per_s: float = 0.0
    seconds_left: float = 0.0


OnProgress = Callable[[SyncProgress], None]


@dataclass(frozen=True, slots=True)
class Offer:
    """One model of the site's list; ``card`` is what is installed of it."""

    model: OfferedModel
    state: OfferState
    card: ModelCard | None = None
    reason: str = ""  # why it was taken back
    replaced_by: str = ""


@dataclass(frozen=True, slots=True)
class SiteOffers:
    """What the site offered at the last sync. ``synced`` None: there was none yet.

    ``stale_since`` is when the list ran out, None while it holds; ``notes`` are sentences.
    """

    offers: tuple[Offer, ...] = ()
    revoked: tuple[Revocation, ...] = ()
    origin: str = ""
    synced: datetime | None = None
    expires: datetime | None = None
    stale_since: datetime | None = None
    targets_version: int = 0
    notes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class SyncFailure:
    """A model that could not be installed, and why."""

    name: str
    error: UserFacingError


@dataclass(frozen=True, slots=True)
class SyncSummary:
    """What a sync came to; ``revoked`` are models that the site took back since the last one."""

    offered: int
    installed: tuple[ModelCard, ...]
    updated: tuple[ModelCard, ...]
    unchanged: int
    failed: tuple[SyncFailure, ...]
    revoked: tuple[str, ...]
    origin: str
    expires: datetime
    targets_version: int
    fetched_bytes: int
    is_clock_back: bool = False
